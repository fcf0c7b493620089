import { analyse } from '../services/analyse.js';
import { areVersions, mayBeVersion, otherVersions } from '../services/otherVersion.js';
import type { Contract, Settings } from '../services/services.js';
import { decode } from './decode.js';
import type { OtherVersion } from './inspect.js';
import type { World } from './world.js';

/** The file that holds a contract's version in the other language: one that the contract names, and that names it. Whatever cannot be read is none. */
export function findVersion(contract: Contract, path: string, settings: Settings, world: World): OtherVersion | null {
  const address = addressOf(path);
  const folders = /^(?:\/|[a-z]:)/i.test(address) ? [addressOf(world.directory)] : [''];
  for (const place of otherVersions(contract, address, folders)) {
    const bytes = world.readNamed(place);
    const decoded = bytes && decode(bytes);
    if (!decoded || 'unreadable' in decoded || !mayBeVersion(contract, decoded.text)) continue;
    const other = analyse(decoded.text, undefined, settings);
    if (areVersions(contract, address, other, place, folders)) return { path: place, contract: other };
  }
  return null;
}

/** A path with `/` between folders, as it is written but for `./`; Windows takes both. */
const addressOf = (path: string): string => path.replace(/\\/g, '/').replace(/(^|\/)(?:\.\/+)+/g, '$1').replace(/(.)\/+$/, '$1');
