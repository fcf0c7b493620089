import type { Block, Segment } from '../../markdown/block.js';
import { has, type Words } from '../segmentWords.js';

/** `*Describe the categories of data subjects.*`: a paragraph or a cell all in italics that asks the drafter for something; items of a list may be duties. */
export function isHint(words: Words, block: Block, { text, marks }: Segment): boolean {
  if (block.marker !== null || block.kind === 'heading' || !has(words, 0, 'BLANK_ASKS')) return false;
  return marks.some(({ kind, start, end }) => kind === 'emphasis' && start === 0 && end >= text.trimEnd().length);
}
