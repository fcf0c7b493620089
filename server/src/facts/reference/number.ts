import { adjacent, after, keyAt, skipStop, type Words } from '../segmentWords.js';

/** A number at one place, split at its full stops, with the index one past it; `to` where the tokenizer joined a range. */
export interface PartNumber {
  readonly path: readonly string[];
  readonly to: string | null;
  readonly next: number;
}

const MAX_DEPTH = 5;

/** `5`, `5.6`, `5.6.`, `5-7`, `IV` at `i`; null where the number counts or measures something. */
export function readPartNumber(words: Words, i: number): PartNumber | null {
  const token = words.tokens[i];
  if (!token) return null;
  const { text } = token;
  if (token.kind === 'word') return /^[IVX]{1,5}$/.test(text) ? belowRoman(words, i, roman(text)) : null;
  if (token.kind !== 'number') return null;
  const range = /^(\d{1,2}(?:\.\d{1,2})*)-(\d{1,2}(?:\.\d{1,2})*)$/.exec(text);
  if (range) return { path: range[1]!.split('.'), to: range[2]!.split('.').pop()!, next: i + 1 };
  if (!/^\d{1,2}(?:\.\d{1,2})*$/.test(text) || (adjacent(words, i + 1) && /^[%€°/]$/.test(keyAt(words, i + 1)))) return null;
  const path = text.split('.').map((part) => String(Number(part)));
  if (path.length > MAX_DEPTH || after(words, i + 1, 'CITE_NO_NUMBER') >= 0) return null;
  if (path.length === 3 && Number(path[2]) > 17 && Number(path[0]) <= 31 && Number(path[1]) <= 12) return null;
  return { path, to: null, next: i + 1 };
}

/** `III.12`: the twelfth point of the third chapter. */
function belowRoman(words: Words, i: number, chapter: number): PartNumber {
  const below = keyAt(words, i + 1) === '.' && adjacent(words, i + 1) && adjacent(words, i + 2) && /^\d{1,2}$/.test(keyAt(words, i + 2));
  return { path: [String(chapter), ...(below ? [keyAt(words, i + 2)] : [])], to: null, next: below ? i + 3 : i + 1 };
}

/** The id of an annex at `i`: `1`, `A`, `IV`, `1A`, `A-1`, `1.2`, Austrian `./1`; null for a word. */
export function readAnnexId(words: Words, i: number): { readonly id: string; readonly next: number } | null {
  const numbered = after(words, i, 'REFER_NUMBER');
  const at = numbered >= 0 ? skipStop(words, numbered) : i + austrian(words, i);
  const token = words.tokens[at];
  if (!token || token.kind === 'punctuation') return null;
  const { text } = token;
  // `Anhang C-5`: the tokenizer cuts behind the hyphen.
  if (/^[A-Z]{1,2}-$/.test(text) && adjacent(words, at + 1) && /^\d{1,2}$/.test(keyAt(words, at + 1))) return { id: annexKey(text + keyAt(words, at + 1)), next: at + 2 };
  if (/^(?:\d{1,2}(?:[.\-/]\d{1,2}|[A-Za-z])?|[A-Z]|[IVX]{1,5}|[A-Z]{1,2}[-.]?\d{1,2})$/.test(text) && after(words, at + 1, 'CITE_NO_NUMBER') < 0) {
    // `Anlage A1`, `Annex 1A`: the tokenizer may have cut the number off.
    const tail = adjacent(words, at + 1) && /^(?:\d{1,2}|[A-Za-z])$/.test(words.tokens[at + 1]!.text) ? words.tokens[at + 1]!.text : '';
    return { id: annexKey(text + tail), next: at + (tail ? 2 : 1) };
  }
  return null;
}

/** Tokens of `./` at `i`, or of its rest where the full stop was taken for that of an abbreviation. */
function austrian(words: Words, i: number): number {
  if (keyAt(words, i) === '.' && keyAt(words, i + 1) === '/') return 2;
  return keyAt(words, i) === '/' && keyAt(words, i - 1) === '.' ? 1 : 0;
}

/** One spelling for the id of an annex: `II` and `2` are the same, `a` and `A` are. */
export function annexKey(id: string): string {
  const upper = id.toUpperCase().replace(/[\s\-/]/g, '.').replace(/\.$/, '');
  return /^[IVX]+$/.test(upper) ? String(roman(upper)) : upper;
}

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function roman(text: string): number {
  const values = [...text].map((c) => DIGITS[c] ?? 0);
  return values.reduce((sum, value, k) => sum + (value < (values[k + 1] ?? 0) ? -value : value), 0);
}
