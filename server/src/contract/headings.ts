import type { Block, Marker, Segment } from '../markdown/block.js';
import { BlockMemo } from '../markdown/blockMemo.js';

/** How a block opens a section: where it ranks, and its words. Smaller ranks enclose larger ones. */
export interface Opening {
  readonly rank: number;
  readonly marker: Marker | null;
  readonly title: string;
  readonly annex: boolean;
  /** A heading stands for itself; a clause (`(1) …`) opens a section with its own text. */
  readonly heading: boolean;
  /** Length of the block without white space at its end. */
  readonly length: number;
}

const RANKS: Readonly<Record<Marker['kind'], number>> = {
  annex: 10, 'section-sign': 20, article: 20, decimal: 21, roman: 45, parenthesised: 40, 'number-parenthesis': 42, letter: 50, 'double-letter': 55, bullet: 90,
};
/** The line of an annex that is no Markdown heading. */
export const PLAIN_ANNEX = 10.5;
/** A heading without a number of its own. */
const UNNUMBERED = 25;
/** Chapters with a capital letter or a Roman number stand above numbered clauses. */
const CHAPTER = 19.5;
const LETTERED = /^\p{Lu}\.\s/u;
const MAX_TITLE = 120;
/** The head or foot of a page in text copied from a PDF file. */
const PAGE = /(?:^|\s)(?:page|seite|p\.|s\.)\s{0,3}\d{1,3}(?:\s{0,3}(?:of|von|\/)\s{0,3}\d{1,3})?\s*$/iu;

const memo = new BlockMemo<{ readonly opening: Opening | null }>();

/** How `block` opens a section, or null for running text, bullets and tables. Remembered by block. */
export function openingOf(block: Block): Opening | null {
  let known = memo.get(block);
  if (!known) {
    const opening = readOpening(block);
    memo.set(block, (known = { opening: opening && { ...opening, length: block.source.trimEnd().length } }));
  }
  return known.opening;
}

/** Whether two blocks open the same section under the same heading, or both none. */
export function sameOpening(a: Opening | null, b: Opening | null): boolean {
  if (a === b || !a || !b) return a === b;
  return a.rank === b.rank && a.title === b.title && a.annex === b.annex && a.heading === b.heading
    && a.marker?.kind === b.marker?.kind && a.marker?.text === b.marker?.text && `${a.marker?.path}` === `${b.marker?.path}`;
}

function readOpening(block: Block): Omit<Opening, 'length'> | null {
  const segment = block.segments[0];
  const { marker } = block;
  if (!segment || block.kind === 'table' || (segment.text === '' && !marker)) return null;
  if (block.kind !== 'heading' && PAGE.test(segment.text)) return null;
  // `### [Anlage 1](…)` points at the annex and is not it.
  if (marker?.kind === 'annex' && block.source.replace(/^[#\s*]+/, '').startsWith('[')) return null;
  // `## Appendix A: how we protect data` is a heading whatever follows; `# Schedule 7 to the Agreement` names this paper.
  // `- Anlage 3: TOM` in a list names an annex; it does not open it.
  const annex = marker?.kind === 'annex' && !/^\s*[-+*•]\s/.test(block.source) && ((block.kind === 'heading' && marker.path.length > 0 && /[:)]$/.test(marker.text)) || isHeadingLike(block, segment));
  if (block.kind === 'heading') {
    const rank = annex && block.depth > 1 ? 10 : 10 + block.depth + (marker && marker.path.length > 1 ? 0.1 * (marker.path.length - 1) : 0);
    return { rank, marker, title: segment.text, annex, heading: true };
  }
  if (annex) return { rank: PLAIN_ANNEX, marker, title: titleOf(segment), annex, heading: true };
  if (marker?.kind === 'annex' || marker?.kind === 'bullet') return null;
  const heading = isHeadingLike(block, segment);
  if (!marker) return heading ? { rank: LETTERED.test(segment.text) ? CHAPTER : UNNUMBERED, marker, title: titleOf(segment), annex: false, heading } : null;
  // `**I. ASSISTANCE**` is a chapter like `**H. TRANSFERS**` before it, and above its own `(a)` or `1.`
  const rank = heading && marker.kind === 'roman' ? CHAPTER : RANKS[marker.kind] + (marker.kind === 'decimal' ? marker.path.length - 1 : 0);
  return { rank: !heading && rank < 30 ? rank + 0.5 : rank, marker, title: heading ? titleOf(segment) : '', annex: false, heading };
}

/** Finite verbs: a line with one of them is a sentence, however short. */
const VERBS = /(?:^|\s)(?:darf|dürfen|hat|haben|ist|sind|wird|werden|muss|müssen|erfolgt|erfolgen|kann|können|soll|sollen|verpflichtet|stellt|shall|will|must|may|is|are|has|have|agrees?)(?=\s|$)/;

/** Full stops that end no sentence: `Stand 3. Februar 2026`. */
const NO_STOP = /\b(?:Art|Abs|Nr|lit|gem|bzw|inkl)\.|\b\d{1,2}\.(?=\s(?:Jan|Jän|Feb|März|April|Mai|Juni|Juli|Aug|Sept|Okt|Nov|Dez))/g;

const titleOf = (segment: Segment): string => segment.text.replace(/[:\s]+$/, '').slice(0, MAX_TITLE);

/** A short line that is bold, in capitals or numbered, and is no sentence. */
function isHeadingLike(block: Block, segment: Segment): boolean {
  const { text } = segment;
  if (text.length === 0) return block.marker?.kind === 'annex' || block.marker?.kind === 'section-sign';
  if (text.length > MAX_TITLE || text.includes('\n')) return false;
  if (/[,;]$/.test(text) || (/[.]$/.test(text) && !/(?:etc|usw|bzw)\.$/.test(text))) return false;
  const bold = segment.marks.some((m) => m.kind === 'strong' && m.start <= 1 && m.end >= text.length - 1);
  if (bold) return true;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length > 4 && letters === letters.toUpperCase()) return true;
  if (!block.marker || text.endsWith(':') || VERBS.test(text)) return false;
  const lines = block.source.trim().split('\n').length;
  // `Anlage 1 – Technische Maßnahmen`: the dash stands between number and title.
  if (lines > 2 || !/^[\s–—:-]{0,4}[\p{Lu}\d„"“]/u.test(text)) return false;
  const { kind } = block.marker;
  return (kind === 'section-sign' || kind === 'article' || kind === 'annex' || kind === 'decimal' || kind === 'roman') && text.length <= 100 && !/[.:;]\s/.test(text.replace(NO_STOP, ''));
}
