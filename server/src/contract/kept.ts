import type { Contract, PlacedBlock } from './contract.js';
import type { FactIndex } from './factIndex.js';
import type { Marked } from './requirement/context.js';
import type { Section } from './sections.js';
import type { Varying } from './term/suspects.js';

/**
 * What a later version of a text kept of the blocks of an earlier one: the first `head` and the last `tail`, each in the same language as before.
 * It holds what the later version can use of the earlier one, and not the earlier one itself, or no version would ever be let go.
 */
export interface Kept {
  readonly head: number;
  readonly tail: number;
  /** The blocks of the earlier version. */
  readonly blocks: readonly PlacedBlock[];
  readonly holding: FactIndex;
  readonly varying: Varying;
  readonly marked: Marked;
  /** From this block on everything stands in the same sections as before. */
  readonly again: number;
  /** The number of the earlier fold. */
  readonly fold: number;
}

/** How many items two lists share at their beginnings and, behind those, at their ends. */
export function sharedEnds<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean = Object.is): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && same(a[head]!, b[head]!)) head++;
  let tail = 0;
  while (tail < shorter - head && same(a[a.length - 1 - tail]!, b[b.length - 1 - tail]!)) tail++;
  return { head, tail };
}

/** Compares the blocks of a text with those of its earlier version; null when there is none. */
export function keptBlocks(blocks: readonly PlacedBlock[], before: Contract | undefined): Kept | null {
  if (!before) return null;
  const { head, tail } = sharedEnds(before.blocks, blocks, (a, b) => a.block === b.block && a.language === b.language);
  const { holding, marked, fold } = before;
  return { head, tail, blocks: before.blocks, holding, varying: before.terms.varying, marked, fold, again: sameAgain(blocks, before.blocks, head, tail) };
}

/**
 * The blocks that `hold` something, in the order of the text. Where the list of the earlier version is at hand, only blocks that it did not
 * have are asked: what a block holds depends on nothing but the block and its language.
 */
export function blocksHolding(blocks: readonly PlacedBlock[], kept: Kept | null, earlier: readonly PlacedBlock[] | undefined, holds: (placed: PlacedBlock) => boolean): PlacedBlock[] {
  if (!kept || !earlier) return blocks.filter(holds);
  const { head, tail } = kept;
  const { length } = kept.blocks;
  const shift = blocks.length - length;
  const holding: PlacedBlock[] = [];
  let i = 0;
  for (; i < earlier.length && earlier[i]!.index < head; i++) holding.push(blocks[earlier[i]!.index]!);
  for (let at = head; at < blocks.length - tail; at++) if (holds(blocks[at]!)) holding.push(blocks[at]!);
  for (; i < earlier.length; i++) if (earlier[i]!.index >= length - tail) holding.push(blocks[earlier[i]!.index + shift]!);
  return holding;
}

/** Whether what stood around a block in the earlier version stands around it still. */
export type Settled = (placed: PlacedBlock) => boolean;

/** So far ahead of a block, and so far back, its neighbours are looked at. */
const AHEAD = 4;
const BACK = 64;

/** For whoever looks at the headings above a block and at the blocks close by. */
export function settledNearby(blocks: readonly PlacedBlock[], kept: Kept | null): Settled {
  if (!kept) return () => false;
  const before = kept.head - AHEAD;
  const behind = Math.max(kept.again, blocks.length - kept.tail + BACK);
  return ({ index }) => index < before || index >= behind;
}

/**
 * The first block behind the edit that opens a section with a heading, lying in the same sections as before. From there on the tree of
 * sections grows as it did: it depends on nothing but the sections that are open and on the blocks that follow.
 */
function sameAgain(blocks: readonly PlacedBlock[], before: readonly PlacedBlock[], head: number, tail: number): number {
  const from = blocks.length - tail;
  const shift = blocks.length - before.length;
  const alike = (old: Section, now: Section): boolean => {
    if (!old.parent || !now.parent) return old.parent === now.parent;
    const first = now.firstBlock;
    return (first < head ? old.firstBlock === first : first >= from && old.firstBlock === first - shift) && alike(old.parent, now.parent);
  };
  let index = from;
  for (; index < blocks.length; index++) {
    const { section } = blocks[index]!;
    if (section.firstBlock === index && section.title !== '' && alike(before[index - shift]!.section, section)) break;
  }
  return index;
}

let folds = 0;

/** The number of a new fold. What a fold notes in a block's memory bears its number, so that another line of versions does not take it for its own. */
export const nextFold = (): number => ++folds;

/** The number of the fold at work. */
export const thisFold = (): number => folds;
