import type { Contract, PlacedBlock } from './contract.js';
import type { FactIndex } from './factIndex.js';
import type { Varying } from './term/suspects.js';

/**
 * What a later version of a text kept of the blocks of an earlier one: the first `head` and the last `tail`, each in the same language as before.
 * It holds what the later version can use of the earlier one, and not the earlier one itself, or no version would ever be let go.
 */
export interface Kept {
  readonly head: number;
  readonly tail: number;
  /** How many blocks the earlier version had. */
  readonly length: number;
  readonly holding: FactIndex;
  readonly varying: Varying;
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
  return { head, tail, length: before.blocks.length, holding: before.holding, varying: before.terms.varying };
}

/**
 * The blocks that `hold` something, in the order of the text. Where the list of the earlier version is at hand, only blocks that it did not
 * have are asked: what a block holds depends on nothing but the block and its language.
 */
export function blocksHolding(blocks: readonly PlacedBlock[], kept: Kept | null, earlier: readonly PlacedBlock[] | undefined, holds: (placed: PlacedBlock) => boolean): PlacedBlock[] {
  if (!kept || !earlier) return blocks.filter(holds);
  const { head, tail, length } = kept;
  const shift = blocks.length - length;
  const holding: PlacedBlock[] = [];
  let i = 0;
  for (; i < earlier.length && earlier[i]!.index < head; i++) holding.push(blocks[earlier[i]!.index]!);
  for (let at = head; at < blocks.length - tail; at++) if (holds(blocks[at]!)) holding.push(blocks[at]!);
  for (; i < earlier.length; i++) if (earlier[i]!.index >= length - tail) holding.push(blocks[earlier[i]!.index + shift]!);
  return holding;
}
