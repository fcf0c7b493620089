import type { Contract, PlacedBlock } from './contract.js';
import type { FactIndex } from './factIndex.js';
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
  return { head, tail, blocks: before.blocks, holding: before.holding, varying: before.terms.varying };
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

/** Whether what stands around a block in the earlier version stands around it still. */
export type Settled = (placed: PlacedBlock) => boolean;

/** So far ahead of a block, and so far back, its neighbours are looked at. */
const AHEAD = 4;
const BACK = 64;

/** For whoever looks at the headings above a block and at the blocks close by. */
export function settledNearby(blocks: readonly PlacedBlock[], kept: Kept | null): Settled {
  if (!kept) return () => false;
  const from = blocks.length - kept.tail;
  const shift = blocks.length - kept.blocks.length;
  const same = sameSections(blocks, kept);
  return (placed) => placed.index < kept.head - AHEAD || (placed.index >= from + BACK && same(kept.blocks[placed.index - shift]!.section, placed.section));
}

/** For whoever reads a section with a heading from its beginning. `titled` gives the one that a section lies in. */
export function settledSections(blocks: readonly PlacedBlock[], kept: Kept | null, titled: (section: Section) => Section): Settled {
  if (!kept) return () => false;
  const from = blocks.length - kept.tail;
  const shift = blocks.length - kept.blocks.length;
  const same = sameSections(blocks, kept);
  return (placed) => placed.index < kept.head || (placed.index >= from && titled(placed.section).firstBlock >= from && same(kept.blocks[placed.index - shift]!.section, placed.section));
}

/** Whether two sections, the first of the earlier version, begin with the same block and lie in the same sections. */
function sameSections(blocks: readonly PlacedBlock[], { blocks: before, head, tail }: Kept): (old: Section, now: Section) => boolean {
  const from = blocks.length - tail;
  const shift = blocks.length - before.length;
  const twins = new Map<Section, Section | null>();
  const same = (old: Section, now: Section): boolean => {
    const twin = twins.get(now);
    if (twin !== undefined) return twin === old;
    const first = now.firstBlock;
    const alike = !old.parent || !now.parent ? old.parent === now.parent : (first < head ? old.firstBlock === first : first >= from && old.firstBlock === first - shift) && same(old.parent, now.parent);
    twins.set(now, alike ? old : null);
    return alike;
  };
  return same;
}
