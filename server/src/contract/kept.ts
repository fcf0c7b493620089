import type { Language } from '../language/language.js';
import type { Contract, PlacedBlock } from './contract.js';
import type { FactIndex } from './factIndex.js';
import { sameOpening } from './headings.js';
import type { Parties } from './parties.js';
import type { ContractReference } from './references.js';
import type { Judged } from './requirements.js';
import type { SectionTree } from './sectionTree.js';
import type { Stranger } from './strangers.js';
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
  readonly judged: Judged;
  readonly parties: Parties;
  readonly references: readonly ContractReference[];
  /** Null where only those of a part of the text are known. */
  readonly strangers: readonly Stranger[] | null;
  readonly languages: readonly Language[];
  /** The first block behind the edit that opens a section with a heading; from there on everything stands in the same sections as before. */
  readonly again: number;
  /** As many blocks as before, and they open the same sections under the same headings: only words changed. */
  readonly quiet: boolean;
  /** The number of the earlier fold. */
  readonly fold: number;
}

/** How many items two lists share at their beginnings and, behind those, at their ends. */
export interface Ends {
  readonly head: number;
  readonly tail: number;
}

/** What two lists share, at the most so many at the ends. Compared item by item: a long contract has thousands. */
export function sharedEnds<T>(now: readonly T[], old: readonly T[], most: Ends = { head: Infinity, tail: Infinity }): Ends {
  const shorter = Math.min(now.length, old.length);
  let head = 0;
  while (head < shorter && head < most.head && now[head] === old[head]) head++;
  let tail = 0;
  while (tail < shorter - head && tail < most.tail && now[now.length - 1 - tail] === old[old.length - 1 - tail]) tail++;
  return { head, tail };
}

/** What can be used of an earlier version; null when there is none. */
export function keptBlocks(blocks: readonly PlacedBlock[], tree: SectionTree, { head, tail }: Ends, before: Contract | undefined): Kept | null {
  if (!before) return null;
  const { holding, judged, parties, references, languages, fold } = before;
  let again = Math.max(tree.again, blocks.length - tail);
  while (again < blocks.length && (tree.openings[again]?.title ?? '') === '') again++;
  return {
    head, tail, blocks: before.blocks, holding, varying: before.terms.varying, judged, parties, references, languages, fold, again,
    strangers: before.bounds ? null : before.strangers, quiet: isQuiet(tree, before.tree, head, tail),
  };
}

function isQuiet({ openings: now }: SectionTree, { openings: old }: SectionTree, head: number, tail: number): boolean {
  if (now.length !== old.length) return false;
  for (let i = head; i < now.length - tail; i++) if (!sameOpening(now[i]!, old[i]!)) return false;
  return true;
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

/** Whether what stood around a block in the earlier version stands around it still, for who looks so many blocks `back`. */
export type Settled = (placed: PlacedBlock, back: number) => boolean;

/** So far ahead of a block its neighbours are looked at. */
const AHEAD = 4;

/** For whoever looks at the sections around a block, the blocks that open them, and blocks close by. */
export function settledNearby(blocks: readonly PlacedBlock[], { again }: SectionTree, kept: Kept | null): Settled {
  if (!kept) return () => false;
  const before = kept.head - AHEAD;
  const behind = blocks.length - kept.tail;
  return ({ index }, back) => index < before || index >= Math.max(again, behind + back);
}

let folds = 0;

/** The number of a new fold. What a fold notes in a block's memory bears its number, so that another line of versions does not take it for its own. */
export const nextFold = (): number => ++folds;

/** The number of the fold at work. */
export const thisFold = (): number => folds;
