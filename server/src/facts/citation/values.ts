import { adjacent, after, keyAt, type Words } from '../segmentWords.js';

/** Numbers that stand at one place: `28`, `28a`, or `2-4` and `28,32`, which the tokenizer reads as one. */
export interface Values {
  readonly values: readonly { readonly value: string; readonly to: string | null }[];
  readonly next: number;
}

const LATIN = new Set(['bis', 'ter', 'quater', 'quinquies']);
const single = (value: string, next: number, to: string | null = null): Values => ({ values: [{ value, to }], next });

/** The number of a provision at `i`. `suffixes` are the letters that may follow it without a space: `f` is a suffix in `§ 4f` and none in `Art. 12f`. */
export function readNumber(words: Words, i: number, suffixes: 'all' | 'no-f'): Values | null {
  const token = words.tokens[i];
  if (!token || token.kind !== 'number') return null;
  const { text } = token;
  if (/^\d{1,3}-\d{1,3}$/.test(text)) return single(text.split('-')[0]!, i + 1, text.split('-')[1]!);
  if (/^\d{1,3}(?:,\d{1,3}){1,8}$/.test(text)) return { values: text.split(',').map((value) => ({ value, to: null })), next: i + 1 };
  if (/^\d{1,3}\/\d{1,3}$/.test(text)) return { values: text.split('/').map((value) => ({ value, to: null })), next: i + 1 };
  if (!/^\d{1,3}$/.test(text) || (adjacent(words, i + 1) && /^[%€]$/.test(keyAt(words, i + 1)))) return null;
  if (adjacent(words, i + 1) && words.tokens[i + 1]!.kind === 'word') {
    const suffix = keyAt(words, i + 1);
    if (LATIN.has(suffix) || (/^[a-z]$/.test(suffix) && !(suffix === 'f' && suffixes === 'no-f'))) return single(text + suffix, i + 2);
    if (after(words, i + 1, 'CITE_FOLLOWING') < 0) return null;
  }
  return single(text, i + 1);
}

/** A plain number of one or two digits (a paragraph, a sentence) at `i`, `5bis` included. */
export function readSmall(words: Words, i: number): Values | null {
  const read = readNumber(words, i, 'no-f');
  return read && read.values.every(({ value }) => /^\d{1,2}(?:[a-z]+)?$/.test(value)) ? read : null;
}

/** A single letter at `i`, in parentheses, with a closing parenthesis, in quotation marks or bare. `next` is past the closing sign. */
export function readLetter(words: Words, i: number): { readonly value: string; readonly next: number; readonly end: number } | null {
  const open = keyAt(words, i);
  const at = open === '(' || open === '"' ? i + 1 : i;
  const key = keyAt(words, at);
  if (!/^[a-z]$/.test(key) || words.tokens[at]?.kind !== 'word') return null;
  // `i.V.m.`, `z.B.`: an abbreviation, not a letter of a provision.
  if (keyAt(words, at + 1) === '.' && /^[a-z]$/.test(keyAt(words, at + 2)) && keyAt(words, at + 3) === '.') return null;
  const close = keyAt(words, at + 1);
  if (open === '(' || open === '"') return close === ')' || close === '"' ? { value: key, next: at + 2, end: at + 2 } : null;
  return close === ')' && adjacent(words, at + 1) ? { value: key, next: at + 2, end: at + 1 } : { value: key, next: at + 1, end: at + 1 };
}

/** A Roman number at `i`. */
export function readRoman(words: Words, i: number): { readonly value: string; readonly next: number } | null {
  const text = words.tokens[i]?.text ?? '';
  return /^[IVX]{1,4}$/.test(text) ? { value: text, next: i + 1 } : null;
}

const ROMAN: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4', V: '5', VI: '6', VII: '7', VIII: '8', IX: '9', X: '10' };

/** The Arabic number for a Roman one up to X. */
export const arabic = (roman: string): string | undefined => ROMAN[roman];
