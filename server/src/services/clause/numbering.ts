import type { Block, Marker } from '../../markdown/block.js';
import { sourceSpan } from '../../markdown/block.js';

/** What stands before the words of a numbered line, with a number to be exchanged: `- a) `, `**3.1**\t`, `### 4.2\n\n`. */
export interface Prefix {
  readonly before: string;
  readonly label: string;
  readonly after: string;
}

/** Reads the prefix of a clause from its block; null when the block has no number. */
export function prefixOf(block: Block): Prefix | null {
  const { marker, source } = block;
  if (!marker) return null;
  const before = source.slice(0, marker.start);
  const rest = source.slice(marker.end);
  const bold = /(\*\*|__)$/.exec(before)?.[1];
  if (bold && !rest.startsWith(bold)) return { before: before.slice(0, -2), label: marker.text, after: gap(rest) };
  const closed = bold ? bold : '';
  return { before, label: marker.text, after: closed + gap(rest.slice(closed.length)) };
}

/** The white space between a number and its words: never a line break, never nothing. */
const gap = (text: string): string => /^[^\S\r\n]+/.exec(text)?.[0] ?? ' ';

/** The label that follows `marker` in its count, written the same way; null when it is no count. */
export function nextLabel(marker: Marker, by = 1): string | null {
  const last = marker.path[marker.path.length - 1];
  if (last === undefined) return null;
  const wanted = last + by;
  switch (marker.kind) {
    case 'letter':
    case 'double-letter':
      return wanted > 26 ? null : marker.text.replace(/\p{L}+/u, (letters) => sameCase(letters, LETTERS[wanted - 1]!.repeat(letters.length)));
    case 'roman':
      return marker.text.replace(/[ivxlcdm]+/i, (letters) => sameCase(letters, roman(wanted)));
    case 'bullet':
    case 'annex':
      return null;
    default: {
      const at = lastNumber(marker.text);
      if (at) return marker.text.slice(0, at.start) + String(wanted) + marker.text.slice(at.end);
      return marker.text.replace(/[a-z]+/i, (letters) => (wanted > 26 ? letters : sameCase(letters, LETTERS[wanted - 1]!)));
    }
  }
}

/** The first label of the count that `marker` belongs to, one level below `parent`: `4.2` under `12.` gives `12.1`. */
export function firstLabelUnder(parent: readonly number[], marker: Marker): string | null {
  if (marker.kind !== 'decimal' || marker.path.length !== parent.length + 1) return null;
  const tail = /[^\d.]*\.?$/.exec(marker.text)?.[0] ?? '';
  return [...parent, 1].join('.') + (marker.text.endsWith('.') ? '.' : tail.replace('.', ''));
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');
const sameCase = (model: string, text: string): string => (model === model.toUpperCase() ? text.toUpperCase() : text);

function lastNumber(text: string): { start: number; end: number } | null {
  let found: { start: number; end: number } | null = null;
  for (const match of text.matchAll(/\d+/g)) found = { start: match.index, end: match.index + match[0].length };
  return found;
}

function roman(n: number): string {
  const table: readonly (readonly [number, string])[] = [[50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];
  let rest = n;
  let text = '';
  for (const [value, letters] of table) for (; rest >= value; rest -= value) text += letters;
  return text;
}

/** The source of a heading block with another number and other words; whatever else it is dressed in stays. */
export function headingLike(block: Block, label: string | null, title: string): string {
  const { marker, source } = block;
  const segment = block.segments[0];
  const end = source.trimEnd().length;
  const words = segment && segment.text.length > 0 ? sourceSpan(segment, { start: 0, end: segment.text.replace(/[:\s]+$/, '').length }) : { start: end, end };
  const from = marker && words.start < marker.end ? { start: marker.end, end: words.end } : words;
  const between = marker ? source.slice(marker.end, from.start) : '';
  const numbered = marker && label !== null ? source.slice(0, marker.start) + label + (between || ' ') : source.slice(0, from.start);
  const rest = source.slice(from.end, end);
  // What follows the words stays when it only closes them; an anchor or a link belongs to the old heading.
  const closing = /^[*_\s:=\-<>/a-z0-9]*$/i.test(rest) ? rest : (/^(?:\*\*|__)/.exec(rest)?.[0] ?? '');
  return numbered + inCaseOf(segment?.text ?? '', title) + closing;
}

const inCaseOf = (model: string, title: string): string => {
  const letters = model.replace(/[^\p{L}]/gu, '');
  return letters.length > 4 && letters === letters.toUpperCase() ? title.toUpperCase() : title;
};

const SMALL = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** The title in the capitals of the contract's other English titles: `Prior Consultation` among `Technical Measures`. */
export function inTitleCase(title: string, others: readonly string[]): string {
  const words = others.flatMap((other) => other.split(/\s+/).slice(1)).filter((word) => /^\p{L}{4,}/u.test(word));
  if (words.length < 2 || words.filter((word) => /^\p{Lu}/u.test(word)).length < 0.6 * words.length) return title;
  return title.replace(/[\p{L}-]+/gu, (word, at: number) => (at > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
}
