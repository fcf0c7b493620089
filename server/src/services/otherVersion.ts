import type { Contract } from '../contract/contract.js';
import { namedVersions } from '../contract/version/named.js';

export { namedVersions } from '../contract/version/named.js';

/*
 * Two files that name each other as the German and the English version of one agreement. Addresses are those of a door, decoded, with `/` between folders:
 * `file:///contracts/avv.md`, `de/avv.md`. A folder is an address without the last `/`; the empty one is where relative addresses count from.
 */

/** A path from one file to another: no address, no drive, nothing that counts from the root. */
const RELATIVE = /^[^/\\:*?"<>|\p{Cc}][^\\:*?"<>|\p{Cc}]{0,300}$/u;
/** A named file of more bytes is no contract, and is not read. */
export const MOST_BYTES = 4_000_000;
/** A version is not so many times longer than the other. */
const LONGER = 4;

/** Where the files lie that a contract names as its other version: in the innermost of the `folders` that holds it, else in its own folder; itself is none of them. */
export function otherVersions(contract: Contract, address: string, folders: readonly string[]): readonly string[] {
  const named = namedVersions(contract);
  if (named.length === 0) return named;
  const at = address.lastIndexOf('/');
  const holds = (folder: string, one: string): boolean => folder === '' ? !/^(?:\/|\.\.(?:\/|$))/.test(one) : one.startsWith(`${folder}/`);
  const root = [...folders].sort((a, b) => b.length - a.length).find((folder) => holds(folder, address)) ?? address.slice(0, Math.max(at, 0));
  return named.flatMap((target) => {
    const place = RELATIVE.test(target) ? resolve(address.slice(0, at + 1), target) : null;
    return place !== null && place !== address && holds(root, place) ? [place] : [];
  });
}

/** Whether two agreements name each other and are in different languages. */
export function areVersions(contract: Contract, address: string, other: Contract, otherAddress: string, folders: readonly string[]): boolean {
  return contract.languages[0] !== other.languages[0] && otherVersions(contract, address, folders).includes(otherAddress) && otherVersions(other, otherAddress, folders).includes(address);
}

/** Whether a text is as long as a version of the contract may be; what is far longer need not be read. */
export const mayBeVersion = ({ document: { text } }: Contract, other: string): boolean => other.length <= LONGER * text.length && text.length <= LONGER * other.length;

/** The address that a relative path leads to from a folder; null where it leads out of all that is known. */
function resolve(folder: string, target: string): string | null {
  const steps = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') {
      if (steps.length === 0 || steps[steps.length - 1] === '' || steps[steps.length - 1] === '..') return null;
      steps.pop();
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
