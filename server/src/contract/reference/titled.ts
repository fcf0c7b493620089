import type { BlockFacts } from '../../facts/blockFacts.js';
import { foldKey } from '../../language/tokens.js';
import type { PlacedBlock } from '../contract.js';

/** Words shorter than this do not tell one title from another. */
const TELLING = 4;
/** A run of bold words that may be a title has so many letters at most. */
const LONGEST = 90;

const keysOf = (text: string): string[] => text.replace(/[-‑’']/g, '').split(/[^\p{L}\d]+/u).filter((word) => word !== '').map(foldKey);
const stem = (key: string): string => key.slice(0, Math.max(TELLING, key.length - 3));

/** Whether a block gives the words a meaning. */
export const defines = ({ definitions }: BlockFacts, title: string): boolean => definitions.some(({ text }) => keysOf(text).join(' ') === keysOf(title).join(' '));

/**
 * Whether a block is what a quoted title names, or may be: it begins with these words, or a heading or bold words in it are about the same, or it defines them.
 * `title` are folded words between single spaces. The segment that holds the offset `except` of the block is passed over: the reference itself stands there.
 */
export function bearsTitle({ block, facts }: PlacedBlock, title: string, except = -1): boolean {
  const wanted = keysOf(title);
  const whole = wanted.join(' ');
  const telling = wanted.filter((word) => word.length >= TELLING).map(stem);
  const about = (text: string): boolean => {
    const keys = keysOf(text);
    if (` ${keys.join(' ')} `.includes(` ${whole} `)) return true;
    return telling.length > 0 && telling.filter((word) => keys.some((key) => key.startsWith(word))).length * 2 >= telling.length;
  };
  const begins = (text: string): boolean => `${keysOf(text.slice(0, 2 * LONGEST)).join(' ')} `.replace(/^(?:(?:\d{1,3}|[a-z]|[ivx]{1,4}) ){1,3}(?=\p{L}{2})/u, '').startsWith(`${whole} `);
  const others = block.segments.filter(({ map }) => !((map[0] ?? 0) <= except && except <= (map[map.length - 1] ?? -1)));
  return others.some(({ text, marks }) => (block.kind === 'heading' && about(text)) || (!/^\s*["“„«]/.test(text) && begins(text))
    || marks.some(({ kind, start, end }) => kind === 'strong' && end - start <= LONGEST && about(text.slice(start, end))))
    || defines(facts, title);
}
