import type { PlacedBlock } from '../contract.js';
import type { Section } from '../sections.js';

/** A heading, or a numbered clause that later blocks are parts of. */
export interface Head {
  readonly block: PlacedBlock;
  readonly titled: boolean;
}

/** The blocks around a block that tell what it is about. */
export interface Context {
  /** What a list item or a table hangs on. */
  readonly leadIn: PlacedBlock | null;
  /** So many blocks back were looked at for it. */
  readonly back: number;
  /** The headings above, the nearest first. */
  readonly heads: readonly Head[];
}

const MAX_LEAD_IN_STEPS = 40;

/** Finds the lead-in and the headings of a block. */
export function contextOf(blocks: readonly PlacedBlock[], placed: PlacedBlock): Context {
  const { leadIn, back } = placed.block.kind === 'table' ? { leadIn: paragraphBefore(blocks, placed), back: 1 } : leadInOf(blocks, placed);
  const heads: Head[] = [];
  for (let section: Section | null = placed.section; section?.parent; section = section.parent) {
    const block = blocks[section.firstBlock];
    if (block && block !== placed && block !== leadIn) heads.push({ block, titled: section.title !== '' });
  }
  return { leadIn, back, heads };
}

/** The block an item hangs on: the nearest one above that is indented less or is no item, within the same section. */
function leadInOf(blocks: readonly PlacedBlock[], placed: PlacedBlock): Pick<Context, 'leadIn' | 'back'> {
  const kind = placed.block.marker?.kind;
  if (kind === undefined) return { leadIn: null, back: 0 };
  for (let steps = 1; steps <= MAX_LEAD_IN_STEPS; steps++) {
    const candidate = blocks[placed.index - steps];
    if (!candidate || candidate.block.kind === 'heading') return { leadIn: null, back: steps };
    const { marker, indent, source } = candidate.block;
    if (marker?.kind === kind && indent >= placed.block.indent) continue;
    if (source.trimEnd().endsWith(':') || (kind === 'bullet' && marker?.kind !== 'bullet') || indent < placed.block.indent) return { leadIn: candidate, back: steps };
    if (kind !== 'bullet') return { leadIn: null, back: steps };
  }
  return { leadIn: null, back: MAX_LEAD_IN_STEPS };
}

function paragraphBefore(blocks: readonly PlacedBlock[], placed: PlacedBlock): PlacedBlock | null {
  const before = blocks[placed.index - 1];
  return before && before.section === placed.section && before.block.kind === 'paragraph' ? before : null;
}
