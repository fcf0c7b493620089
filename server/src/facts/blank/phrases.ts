import type { Token } from '../../language/tokens.js';
import type { SentenceFact } from '../sentenceFact.js';

/** The tokens of one segment with the concepts that begin at each. */
export interface Phrases {
  readonly tokens: readonly Token[];
  /** For each token, concept -> index one past its longest hit. */
  readonly concepts: readonly ReadonlyMap<string, number>[];
}

const WANTED = /^(?:BLANK_|STATUTE_|CITE_ARTICLE$|CITE_SECTION$|CITE_NO_NUMBER$)/;

/** Joins the sentences of a segment: a bracket may hold a full stop. */
export function phrasesOf(sentences: readonly SentenceFact[]): Phrases {
  const tokens: Token[] = [];
  const concepts: Map<string, number>[] = [];
  for (const sentence of sentences) {
    const offset = tokens.length;
    for (const token of sentence.tokens) {
      tokens.push(token);
      concepts.push(new Map());
    }
    for (const { concept, from, to } of sentence.concepts) {
      const at = WANTED.test(concept) ? concepts[offset + from] : undefined;
      if (at && (at.get(concept) ?? 0) < offset + to) at.set(concept, offset + to);
    }
  }
  return { tokens, concepts };
}

export const has = (phrases: Phrases, i: number, concept: string): boolean => phrases.concepts[i]?.has(concept) ?? false;

/** Whether token `i` follows the one before it without a space. */
export function touching(phrases: Phrases, i: number): boolean {
  const token = phrases.tokens[i];
  return token !== undefined && phrases.tokens[i - 1]?.end === token.start;
}
