import type { Block } from '../../markdown/block.js';
import { overlaps, type Span } from '../../text/span.js';
import { plain, type ReferenceFact } from './reference.js';

/** A link to a heading, or to nowhere. Bounded, so linear. */
const LINK = /\[([^[\]\n]{0,200})\]\([ \t]{0,4}(#[^()\s]{0,200}|)[ \t]{0,4}\)/g;

/** Links of a block that lead to a heading (`#dauer`) or nowhere (`#`, no target); `word` is the target, `#` where there is none. */
export function linkReferences(block: Block): ReferenceFact[] {
  if (block.kind === 'code' || block.kind === 'html' || !block.source.includes('](')) return [];
  const code = block.segments.flatMap(({ marks, map }) => marks.filter(({ kind }) => kind === 'code').map(({ start, end }): Span => ({ start: map[start] ?? 0, end: map[end - 1] ?? 0 })));
  return [...block.source.matchAll(LINK)].flatMap((match): ReferenceFact[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (block.source[match.index - 1] === '!' || code.some((other) => overlaps(other, span))) return [];
    return [plain({ span, text: match[1] ?? '', unit: 'link', word: `#${decode((match[2] ?? '').slice(1))}` })];
  });
}

/** Places of a block that link out of the text. */
export function linksAway(block: Block): Span[] {
  return block.segments.flatMap(({ marks, map }) =>
    marks.filter(({ kind, url }) => kind === 'link' && url !== undefined && /^[^#\s]/.test(url)).map(({ start, end }): Span => ({ start: map[start] ?? 0, end: (map[end - 1] ?? 0) + 1 })));
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
