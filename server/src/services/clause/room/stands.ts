import type { Contract, PlacedBlock } from '../../../contract/contract.js';
import type { Section } from '../../../contract/sections.js';
import { isInside, type Span } from '../../../text/span.js';

/**
 * Whether a contract that was read again with something put in at `inserted` stands as before around it: the same blocks in the same order and depth,
 * and every reference leads to the section with the same words.
 */
export function standsAsBefore(before: Contract, after: Contract, inserted: Span): boolean {
  const old = after.blocks.filter((placed) => placed.start < inserted.start || placed.start >= inserted.end);
  if (old.length !== before.blocks.length || !old.every((placed, i) => shapeOf(placed) === shapeOf(before.blocks[i]!))) return false;
  const references = after.references.filter(({ span }) => !isInside(span, [inserted]));
  return references.length === before.references.length && references.every(({ outcome, targets }, i) => {
    const was = before.references[i]!;
    return was.outcome === outcome && was.targets.length === targets.length && targets.every((target, k) => wordsOf(after, target) === wordsOf(before, was.targets[k]!));
  });
}

const shapeOf = ({ block, section, index }: PlacedBlock): string =>
  [block.kind, block.depth, block.marker?.kind ?? '', section.level, section.firstBlock === index, textOf(block)].join(' ');

/** Words without the numbers, which may have moved. */
const textOf = ({ segments }: PlacedBlock['block']): string => segments.map(({ text }) => text.replace(/\d+/g, '#')).join('|');

const wordsOf = ({ blocks }: Contract, { firstBlock, parent }: Section): string => (parent && blocks[firstBlock] ? `${blocks[firstBlock].block.kind} ${textOf(blocks[firstBlock].block)}` : '');
