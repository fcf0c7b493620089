import type { Language } from '../../language/language.js';
import { masculineOf } from '../../language/inflection/german.js';
import { tokenize } from '../../language/tokens.js';

/** A name to be looked for: a defined term or one of its other names. */
export interface TermName {
  /** Index of the definition it belongs to. */
  readonly term: number;
  readonly keys: readonly string[];
  /** Whether uses are capitalised as the definition is. */
  readonly capital: boolean;
  readonly language: Language;
}

/** The defined terms of a contract, found by their first letters. Equal lists of terms share one index, by which the uses in a block are remembered. */
export interface TermIndex {
  readonly byStart: ReadonlyMap<string, readonly TermName[]>;
  readonly names: readonly TermName[];
}

const LETTERS = 3;
const KEPT = 6;
const indexes = new Map<string, TermIndex>();

/** The letters that every form of a word has in common, umlauts undone. */
export const startOf = (key: string): string => key.slice(0, LETTERS + 1).replace(/ae|oe|ue/g, (pair) => pair[0]!).slice(0, LETTERS);

const REMEMBERED = 5_000;
let remembered = new Map<string, readonly string[]>();

/** The words of a term without articles, brackets (`Customer(s)`) and quotation marks. */
export function termKeys(term: string): readonly string[] {
  let keys = remembered.get(term);
  if (!keys) {
    if (remembered.size >= REMEMBERED) remembered = new Map();
    remembered.set(term, (keys = readKeys(term)));
  }
  return keys;
}

let joined = new Map<string, string>();

/** The words of a term in one string, by which terms are compared. */
export function termKey(term: string): string {
  let key = joined.get(term);
  if (key === undefined) {
    if (joined.size >= REMEMBERED) joined = new Map();
    joined.set(term, (key = termKeys(term).join(' ')));
  }
  return key;
}

function readKeys(term: string): string[] {
  const tokens = tokenize(term.replace(/\((?:s|es|in|innen|n|en)\)/gi, ''));
  const keys = tokens.filter((token) => token.kind !== 'punctuation').map((token) => token.key);
  return keys.length > 1 && /^(?:der|die|das|den|dem|des|the|a|an)$/.test(keys[0]!) ? keys.slice(1) : keys;
}

/** The index of these terms; a name that several have belongs to the first. */
export function indexTerms(terms: readonly { readonly names: readonly string[]; readonly language: Language }[]): TermIndex {
  const signature = terms.map(({ names, language }) => `${language}:${names.join('|')}`).join('\n');
  const known = indexes.get(signature);
  if (known) return known;
  const byStart = new Map<string, TermName[]>();
  const all: TermName[] = [];
  const seen = new Set<string>();
  const add = (name: string, language: Language, term: number): void => {
    const keys = termKeys(name);
    const twin = `${language} ${keys.join(' ')}`;
    if (keys.length === 0 || seen.has(twin)) return;
    seen.add(twin);
    const entry: TermName = { term, keys, capital: /^\p{Lu}/u.test(name.replace(/^(?:der|die|das|the)\s+/i, '')), language };
    all.push(entry);
    for (const start of new Set([startOf(keys[0]!), startOf(masculineOf(keys[0]!) ?? keys[0]!)])) byStart.set(start, [...(byStart.get(start) ?? []), entry]);
  };
  // Of several names of one thing each leads to the place that gives it.
  terms.forEach(({ names, language }, term) => add(names[0] ?? '', language, term));
  terms.forEach(({ names, language }, term) => names.slice(1).forEach((name) => add(name, language, term)));
  const index = { byStart, names: all };
  if (indexes.size >= KEPT) indexes.delete(indexes.keys().next().value!);
  indexes.set(signature, index);
  return index;
}
