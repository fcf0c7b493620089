import type { Span } from '../text/span.js';
import { WordMemo } from './wordMemo.js';

/** A word, number or punctuation mark; its span counts in the text it was cut from. */
export interface Token extends Span {
  readonly text: string;
  /** Folded for comparing: lower case, `ß` as `ss`, umlauts as `ae`, `oe`, `ue`, hyphens dropped, quotation marks and dashes unified. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'punctuation';
}

const TOKEN = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-‑'’:*/](?=\p{L})[\p{L}\p{M}\p{N}]+)*[-‑]?|\p{N}+(?:[.,/:\-‑](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*|\n|[^\s]/gu;
const FOLDS: Readonly<Record<string, string>> = {
  ß: 'ss', ä: 'ae', ö: 'oe', ü: 'ue', 'ſ': 's', æ: 'ae', œ: 'oe', ø: 'o', é: 'e', è: 'e', á: 'a', à: 'a', ç: 'c', ñ: 'n', '’': "'", '‘': "'",
};
const QUOTES = '"„“”«»‹›‟';
/** Most words need no folding. */
const PLAIN = /^[a-z]*$/;
const DASHES = '–—−‐‑';

/** Folds a word the way token keys are folded. */
export function foldKey(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let key = '';
  for (const char of lower) {
    if (char === '-' || char === '‑') continue;
    key += FOLDS[char] ?? char;
  }
  return key;
}

type Word = Pick<Token, 'text' | 'key' | 'kind'>;

const words = new WordMemo<Word>();

/** Cuts folded prose into tokens; `\n`, a forced line break, is a punctuation token of its own. Never fails. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const found = match[0];
    // Equal words share their letters, which makes all that looks them up quick.
    const word = words.of(found, readWord);
    tokens.push({ text: word.text, key: word.key, kind: word.kind, start: match.index, end: match.index + found.length });
  }
  return tokens;
}

function readWord(text: string): Word {
  if (isDigit(text.codePointAt(0) ?? 0)) return { text, key: foldNumber(text), kind: 'number' };
  if (text.length > 1 || isWordChar(text)) return { text, key: foldKey(text) || text, kind: 'word' };
  return { text, key: QUOTES.includes(text) ? '"' : DASHES.includes(text) ? '-' : text, kind: 'punctuation' };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isWordChar = (char: string): boolean => /^[\p{L}\p{M}\p{N}]/u.test(char);
const foldNumber = (text: string): string => (/\p{L}/u.test(text) ? foldKey(text) : text);
