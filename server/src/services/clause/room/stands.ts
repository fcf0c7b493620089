import type { Contract, PlacedBlock } from '../../../contract/contract.js';
import type { Section } from '../../../contract/sections.js';
import { isInside, overlaps, type Span } from '../../../text/span.js';

/**
 * Whether a contract that was read again with texts put in at `inserted` stands as before around it: the same blocks in the same order and depth,
 * and every reference leads to the section with the same words.
 */
export function standsAsBefore(before: Contract, after: Contract, inserted: readonly Span[]): boolean {
  const old = after.blocks.filter(({ start }) => !isInside({ start, end: start + 1 }, inserted));
  if (old.length !== before.blocks.length || !old.every((placed, i) => sameShape(placed, before.blocks[i]!, inserted))) return false;
  const references = after.references.filter(({ span }) => !isInside(span, inserted));
  return references.length === before.references.length && references.every(({ outcome, targets }, i) => {
    const was = before.references[i]!;
    return was.outcome === outcome && was.targets.length === targets.length && targets.every((target, k) => wordsOf(after, target) === wordsOf(before, was.targets[k]!));
  });
}

/** A table that got rows is the same as long as it is one. */
function sameShape(now: PlacedBlock, was: PlacedBlock, inserted: readonly Span[]): boolean {
  const grown = now.block.kind === 'table' && inserted.some((span) => overlaps(span, { start: now.start, end: now.start + now.block.source.length }));
  return shapeOf(now) === shapeOf(was) && (grown ? now.block.segments.length > was.block.segments.length : textOf(now.block) === textOf(was.block));
}

const shapeOf = ({ block, section, index }: PlacedBlock): string =>
  [block.kind, block.depth, block.marker?.kind ?? '', section.level, section.firstBlock === index].join(' ');

/** Words without the numbers, which may have moved. */
const textOf = ({ segments }: PlacedBlock['block']): string => segments.map(({ text }) => text.replace(/\d+/g, '#')).join('|');

const wordsOf = ({ blocks }: Contract, { firstBlock, parent }: Section): string => (parent && blocks[firstBlock] ? `${blocks[firstBlock].block.kind} ${textOf(blocks[firstBlock].block)}` : '');
