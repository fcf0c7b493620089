import { germanName } from '../../language/german/name.js';
import { genderOf, isAdjectival } from '../../language/german/gender.js';
import type { Language } from '../../language/language.js';
import type { Token } from '../../language/tokens.js';
import { type Replacement, replacementFor } from './replacement.js';
import { termKey } from './termIndex.js';

/** A defined term and what it is to be called. */
export interface Renaming {
  readonly name: string;
  readonly wanted: string;
  readonly language: Language;
}

/** How the use of a term at the tokens `[from, to)` is written with its new name: in the same case, with its article where one shows the case. */
export function renamedUse(tokens: readonly Token[], from: number, to: number, { name, wanted, language }: Renaming): Replacement {
  const text = tokens.slice(from, to).map((token) => token.text).join(' ');
  const target = { text: wanted, key: termKey(wanted), language, role: null, proper: false, defined: true, definition: -1 };
  const declined = language === 'de' && isQuoted(tokens, from, to) ? null : replacementFor(tokens, from, to - 1, target, 'other-word');
  return declined ?? { from, text: withEnding(text, name, wanted) };
}

/** A word in quotation marks is the name itself. */
const isQuoted = (tokens: readonly Token[], from: number, to: number): boolean => /^["'„“”»«‚‘’*]$/.test(tokens[from - 1]?.text ?? '') || /^["“”»«‘]$/.test(tokens[to]?.text ?? '');

/** The new name with the German ending that the old one bears in `text`; without one where it can't be told. */
function withEnding(text: string, name: string, wanted: string): string {
  const stem = name.replace(/er$/, '');
  if (isAdjectival(name) && isAdjectival(wanted) && text.startsWith(stem)) return wanted.replace(/er$/, '') + text.slice(stem.length);
  const ending = text.toLowerCase().startsWith(name.toLowerCase()) ? text.slice(name.length).toLowerCase() : '';
  const last = wanted.split(/\s+/).pop()!;
  if (/^e?s$/.test(ending)) return genderOf(last) === 'feminine' ? wanted : wanted + (/[sxzß]$/.test(wanted) ? 'es' : 's');
  if (/^e?n$/.test(ending)) return germanName(wanted).plural('dat');
  if (/^(?:e|er)$/.test(ending)) return germanName(wanted).plural('nom');
  return wanted;
}
