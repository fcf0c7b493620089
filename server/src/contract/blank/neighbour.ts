import type { PlacedBlock } from '../contract.js';

/** What shows nothing: rules, comments, and mark-up that only keeps a distance. */
export const isEmpty = ({ block }: PlacedBlock): boolean => block.kind === 'rule' || block.kind === 'html' || (block.segments.every(({ text }) => text === '') && block.marker === null);

/** The nearest block before (-1) or behind (1) that shows something; undefined at the ends of the text. */
export function neighbour(blocks: readonly PlacedBlock[], index: number, step: 1 | -1): PlacedBlock | undefined {
  let at = index + step;
  while (blocks[at] && isEmpty(blocks[at]!)) at += step;
  return blocks[at];
}
