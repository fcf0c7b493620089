import type { Language } from '../../language/language.js';
import { type FieldMatter, hollowIn, type HollowKind } from '../../language/lexicon/hollow.js';
import type { Token } from '../../language/tokens.js';
import type { SentenceFact } from '../sentenceFact.js';

/** A token with what it is about if it names nothing of its own; a word without any may name something. */
export interface HollowToken {
  readonly token: Token;
  readonly kinds: ReadonlySet<string>;
  /** It is a word for people. */
  readonly telling: boolean;
  /** One past the longest label that begins here, by what it asks for. */
  readonly label: { readonly matter: FieldMatter; readonly bare: boolean; readonly to: number } | null;
}

const MATTERS: Readonly<Record<string, FieldMatter>> = { LABEL_DATA: 'data', LABEL_PERSONS: 'persons', LABEL_PERSONS_BARE: 'persons', LABEL_TIME: 'time', LABEL_ACT: 'act' };
const LANGUAGES: readonly Language[] = ['de', 'en'];
/** A field longer than this says something. */
const LONGEST = 40;
const MARKS = /^[,.()/*\n-]$/;

const SHARED: readonly HollowKind[] = ['DATA', 'PERSON', 'PROCESS', 'BEHALF', 'KIND', 'PLAIN'];
/** What may be said in a field and name nothing. How long and what for may be said by naming the contract; who and what not. */
const IDLE: Readonly<Record<FieldMatter, readonly HollowKind[]>> = {
  data: [...SHARED, 'HANDLE', 'OPERATION', 'PARTY'], persons: [...SHARED, 'HANDLE', 'OPERATION', 'PARTY'], time: [...SHARED, 'HANDLE', 'TIME'], act: [...SHARED, 'ACT'],
};
/** What must be among it for the field to say its label once more. */
const AGAIN: Readonly<Record<FieldMatter, readonly HollowKind[]>> = { data: ['DATA'], persons: ['PERSON'], time: ['PROCESS', 'HANDLE'], act: ['PROCESS', 'HANDLE'] };

/** The tokens of sentences, each read in its own language. */
export const hollowTokens = (sentences: readonly Pick<SentenceFact, 'tokens' | 'language' | 'concepts'>[]): HollowToken[] => {
  const found: HollowToken[] = [];
  for (const { tokens, language, concepts } of sentences) {
    const offset = found.length;
    const kinds = tokens.map(() => new Set<string>());
    const labels: (HollowToken['label'])[] = tokens.map(() => null);
    for (const { concept, from, to } of hollowIn(tokens, language)) {
      const matter = MATTERS[concept];
      if (matter === undefined) for (let i = from; i < to; i++) kinds[i]!.add(concept);
      else if (offset + to > (labels[from]?.to ?? 0)) labels[from] = { matter, bare: concept.endsWith('_BARE'), to: offset + to };
    }
    const telling = new Set(concepts.filter(({ concept }) => concept === 'DATA_SUBJECT_KIND').map(({ from }) => from));
    tokens.forEach((token, i) => found.push({ token, kinds: kinds[i]!, telling: telling.has(i), label: labels[i]! }));
  }
  return found;
};

/** Whether a label begins with the first word, or behind its article. */
export const opensWithLabel = (tokens: readonly Token[], language: Language): boolean => hollowIn(tokens, language).some(({ concept, from }) => from <= 1 && MATTERS[concept] !== undefined);

/** Whether words of one language begin with a label of another: the same field once more, for who reads that one. */
export const repeatsLabel = (tokens: readonly Token[], read: Language): boolean => LANGUAGES.some((language) => language !== read && opensWithLabel(tokens, language));

/** Whether a token is a word that names nothing, or one of the marks between such words. */
export const isHollow = ({ token, kinds }: HollowToken): boolean => kinds.size > 0 || MARKS.test(token.key);

/** Whether words say of what a field asks for no more than its label does. Words of the label itself never count as an answer. */
export function restates(words: readonly HollowToken[], matter: FieldMatter, label: readonly HollowToken[]): boolean {
  if (words.length > LONGEST) return false;
  const idle: readonly string[] = IDLE[matter];
  const has = (...kinds: readonly HollowKind[]): boolean => words.some((word) => kinds.some((kind) => word.kinds.has(kind)));
  const own = new Set(label.map(({ token }) => token.key));
  const pointing = matter === 'data' || matter === 'persons' ? underContract(words) : NOWHERE;
  const says = words.every((word, i) => MARKS.test(word.token.key) || own.has(word.token.key) || idle.some((kind) => word.kinds.has(kind)) || pointing.has(i));
  // Who processes data is somebody else than whose data are processed, and `the types are in accordance with the Agreement` points there.
  if ((matter === 'persons' && has('PROCESS', 'HANDLE', 'OPERATION') && !has('WHOSE')) || (pointing.size > 0 && has('KIND'))) return false;
  // `Personal data pursuant to the Agreement` points there, `data subjects of the processor` may be its staff.
  return says && has(...AGAIN[matter]) && (has('PROCESS', 'HANDLE', 'OPERATION') || !(pointing.size > 0 || has('PARTY', 'BEHALF')));
}

const NOWHERE: ReadonlySet<number> = new Set();

/** `under the terms of the Acme Agreement`: the words from one that leads to the contract to the contract. Persons with whom there is a contract are some persons. */
function underContract(words: readonly HollowToken[]): ReadonlySet<number> {
  const found = new Set<number>();
  words.forEach(({ kinds }, start) => {
    if (!kinds.has('UNDER')) return;
    for (let i = start + 1; i < words.length && (words[i]!.kinds.has('PLAIN') || words[i]!.kinds.has('CONTRACT') || isName(words, i)); i++) {
      if (words[i]!.kinds.has('CONTRACT')) for (let at = start; at <= i; at++) found.add(at);
    }
  });
  return found;
}

/** A name before the word for a contract or its terms. */
function isName(words: readonly HollowToken[], i: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  return !word.telling && /^\p{Lu}/u.test(word.token.text) && next?.kinds.has('CONTRACT') === true && /^\p{Lu}/u.test(next.token.text);
}
