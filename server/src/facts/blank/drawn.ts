import type { Block } from '../../markdown/block.js';
import type { BlankFact } from '../blanks.js';

/** Underscores alone, also with stops between as in a date. Bounded by what is no letter, so linear. */
const RUN = /(?<![\p{L}\p{N}_\\/])_{2,200}(?:[./-]_{2,200}){0,3}(?:[./-]\d{2,4})?(?![\p{L}\p{N}_])/gu;
const LEAST = 3;

/** `zum ____.____.2026`, `(____) und (____)`: lines that Markdown takes for the marks of bold words. */
export function drawnLines({ source }: Block): BlankFact[] {
  if (!source.includes('__')) return [];
  return [...source.matchAll(RUN)].filter(([text]) => text.split('_').length > LEAST)
    .map(({ 0: text, index }) => ({ span: { start: index, end: index + text.length }, text, kind: 'line' }));
}
