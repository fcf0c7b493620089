import type { Block, Marker } from '../../markdown/block.js';
import type { PlacedBlock } from '../contract.js';
import { type Opening, openingOf } from '../headings.js';
import type { Passage } from './passage.js';

/**
 * Numbers from the chapter down to a passage, as `3.2` or `A1.4` in an annex, so that `§ 3 (2)` and `3.2` are one; a chapter without a number is
 * counted (`h2`). Empty where there is none. Counted within the version: in the section tree a second version lies somewhere inside the first.
 */
export type Key = string;

/** A chapter or clause that is open. */
interface Open {
  readonly rank: number;
  readonly path: readonly string[];
}

const RANKS: Readonly<Record<Marker['kind'], number>> = {
  annex: 1, 'section-sign': 3, article: 3, decimal: 4, roman: 6, parenthesised: 6, 'number-parenthesis': 7, letter: 8, 'double-letter': 9, bullet: 10,
};
const CHAPTER = 2;

/** The keys of passages that follow each other in one language. */
export function keysOf(run: readonly Passage[], blocks: readonly PlacedBlock[]): Key[] {
  const keys = new Map<number, Key>();
  const open: Open[] = [];
  let chapters = 0;
  for (let index = run[0]?.block.index ?? 0; index <= (run[run.length - 1]?.block.index ?? -1); index++) {
    const { block } = blocks[index]!;
    const opening = openingOf(block);
    const own = pathOf(block, opening);
    if (own) enter(open, rankOf(block.marker!, opening), own);
    else if (isTitle(block)) open.length = 0;
    else if (opening?.heading && !block.marker) enter(open, CHAPTER, [`h${++chapters}`]);
    keys.set(index, (open[open.length - 1]?.path ?? []).join('.'));
  }
  return run.map(({ block }) => keys.get(block.index) ?? '');
}

function pathOf({ marker }: Block, opening: Opening | null): readonly string[] | null {
  if (!marker || marker.path.length === 0 || (marker.kind === 'annex' && !opening?.annex)) return null;
  const path = marker.path.map(String);
  return marker.kind === 'annex' ? [`A${path.join('')}`] : path;
}

/** A number at the head of a chapter ranks above the same number before a clause. */
const rankOf = ({ kind, path, text }: Marker, opening: Opening | null): number =>
  kind === 'parenthesised' && /^\(\p{L}/u.test(text) ? RANKS.letter : kind === 'annex' || !opening?.heading ? RANKS[kind] + (kind === 'decimal' ? 0.1 * (path.length - 1) : 0) : Math.min(RANKS[kind], 3) + 0.1 * (path.length - 1);

/** The title of the version, which stands above all chapters. */
const isTitle = ({ kind, depth, marker }: Block): boolean => kind === 'heading' && depth === 1 && !marker;

function enter(open: Open[], rank: number, own: readonly string[]): void {
  while (open.length > 0 && open[open.length - 1]!.rank >= rank) open.pop();
  const above = open[open.length - 1]?.path ?? [];
  const whole = own.length > 1 && above.length > 0 && above.every((item, i) => item === own[i]);
  open.push({ rank, path: whole ? own : [...above, ...own] });
}

/** Every key above `key`, itself the last. */
export const headsOf = (key: Key): Key[] => key.split('.').map((_, i, parts) => parts.slice(0, i + 1).join('.'));
