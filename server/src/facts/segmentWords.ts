import type { ConceptHit } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
import type { SentenceFact } from './sentenceFact.js';

/** The tokens of one segment with the concepts that begin at each. Sentence ends inside are ignored: abbreviations make them unsafe. */
export interface Words {
  readonly tokens: readonly Token[];
  /** For each token, concept -> index one past its longest hit. */
  readonly concepts: readonly ReadonlyMap<string, number>[];
}

/** Tokens with their concepts, as a sentence has them. */
type Tagged = Pick<SentenceFact, 'tokens'> & { readonly concepts: readonly ConceptHit[] };

/** The sentences of a segment, those together that follow each other in one language: `Article 5(1)` and `Art. 5 Abs. 1` are read each in its own way. */
export function runsOf(sentences: readonly SentenceFact[], segment: number): readonly (readonly SentenceFact[])[] {
  const runs: SentenceFact[][] = [];
  for (const sentence of sentences) {
    if (sentence.segment !== segment) continue;
    const last = runs[runs.length - 1];
    if (last?.[0]?.language === sentence.language) last.push(sentence);
    else runs.push([sentence]);
  }
  return runs;
}

/** Joins the sentences of a segment, with the concepts that are `wanted`. */
export function wordsOf(sentences: readonly Tagged[], wanted: RegExp): Words {
  const tokens: Token[] = [];
  const concepts: Map<string, number>[] = [];
  const answers = answersOf(wanted);
  for (const sentence of sentences) {
    const offset = tokens.length;
    for (const token of sentence.tokens) {
      tokens.push(token);
      concepts.push(NOTHING);
    }
    for (const { concept, from, to } of sentence.concepts) {
      let isWanted = answers.get(concept);
      if (isWanted === undefined) answers.set(concept, (isWanted = wanted.test(concept)));
      if (!isWanted) continue;
      let at = concepts[offset + from]!;
      if (at === NOTHING) concepts[offset + from] = at = new Map();
      if ((at.get(concept) ?? 0) < offset + to) at.set(concept, offset + to);
    }
  }
  return { tokens, concepts };
}

/** For the many tokens at which nothing begins; nothing is ever put in. */
const NOTHING = new Map<string, number>();

const asked = new WeakMap<RegExp, Map<string, boolean>>();

/** Which concepts of the lexicon, which has a few hundred, a pattern is known to name. */
function answersOf(wanted: RegExp): Map<string, boolean> {
  let answers = asked.get(wanted);
  if (!answers) asked.set(wanted, (answers = new Map()));
  return answers;
}

/** Whether the concept begins at `i`. */
export const has = (words: Words, i: number, concept: string): boolean => words.concepts[i]?.has(concept) ?? false;

/** Index one past the concept that begins at `i`, or -1. */
export const after = (words: Words, i: number, concept: string): number => words.concepts[i]?.get(concept) ?? -1;

/** Key of the token at `i`; empty past the end. */
export const keyAt = (words: Words, i: number): string => words.tokens[i]?.key ?? '';

/** Whether the token at `i` follows the one before it without a space. */
export function adjacent(words: Words, i: number): boolean {
  const token = words.tokens[i];
  return token !== undefined && words.tokens[i - 1]?.end === token.start;
}

/** Past a full stop that belongs to an abbreviation before `i`. */
export const skipStop = (words: Words, i: number): number => (keyAt(words, i) === '.' ? i + 1 : i);

/** Past a designator such as `Abs.` at `i`, or -1 when none stands there. */
export function designator(words: Words, i: number, concept: string): number {
  const next = after(words, i, concept);
  return next < 0 ? -1 : skipStop(words, next);
}
