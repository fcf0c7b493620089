import type { Span } from '../text/span.js';

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

/** Cuts folded prose into tokens; `\n`, a forced line break, is a punctuation token of its own. Never fails. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const found = match[0];
    const start = match.index;
    const first = found.codePointAt(0) ?? 0;
    if (isDigit(first)) tokens.push({ text: found, key: foldNumber(found), kind: 'number', start, end: start + found.length });
    else if (found.length > 1 || isWordChar(found)) tokens.push({ text: found, key: foldKey(found) || found, kind: 'word', start, end: start + found.length });
    else {
      const key = QUOTES.includes(found) ? '"' : DASHES.includes(found) ? '-' : found;
      tokens.push({ text: found, key, kind: 'punctuation', start, end: start + found.length });
    }
  }
  return tokens;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isWordChar = (char: string): boolean => /^[\p{L}\p{M}\p{N}]/u.test(char);
const foldNumber = (text: string): string => (/\p{L}/u.test(text) ? foldKey(text) : text);
