import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { PlaceFact } from '../../facts/places.js';

/** Words that begin a thought of its own: what is banned before them is not banned after them. */
const TURNS = new Set(['sondern', 'but', 'however', 'jedoch', 'aber', 'allerdings', 'waehrend', 'whereas', 'instead', 'stattdessen', 'vielmehr', ';', ':']);
const AND = new Set(['und', 'and', 'oder', 'or', 'sowie', ',']);
const NEGATIONS = new Set(['nicht', 'not', 'keine', 'kein', 'no', 'never', 'keinesfalls', 'niemals']);
const AUXILIARIES = new Set(['werden', 'wird', 'sind', 'ist', 'erfolgt', 'erfolgen', 'findet', 'finden', 'darf', 'duerfen', 'shall', 'must', 'may', 'will', 'is', 'are', 'nicht', 'not', 'keine', 'kein', 'no', 'never', 'keinesfalls', 'niemals']);

/** The part of a sentence, in token indices, that the token `at` shares its verb with. */
export function clauseAround(sentence: SentenceFact, places: readonly PlaceFact[], at: number): { readonly from: number; readonly to: number } {
  let from = 0;
  for (let i = 1; i < sentence.tokens.length; i++) {
    if (!beginsClause(sentence, places, i)) continue;
    if (i > at) return { from, to: i };
    from = i;
  }
  return { from, to: sentence.tokens.length };
}

function beginsClause(sentence: SentenceFact, places: readonly PlaceFact[], i: number): boolean {
  const { tokens } = sentence;
  const key = tokens[i]!.key;
  if (TURNS.has(key)) return true;
  if (!AND.has(key)) return false;
  // `…, and shall not be transferred`, `… und nicht in Drittländer`: a verb or a negation follows before any place does.
  for (let j = i + 1; j < Math.min(tokens.length, i + 4); j++) {
    if (places.some((place) => place.from <= j && j < place.to)) return false;
    // A verb right after a comma may only resume the clause (`in Drittländern, etwa in Indien, ist untersagt`).
    if (key === ',' ? NEGATIONS.has(tokens[i + 1]!.key) : AUXILIARIES.has(tokens[j]!.key)) return true;
  }
  return false;
}

/** Whether a concept of the lexicon begins inside token range `[from, to)`. */
export const hasConcept = (sentence: SentenceFact, concept: string, from = 0, to = sentence.tokens.length): boolean =>
  sentence.concepts.some((hit) => hit.concept === concept && hit.from >= from && hit.from < to);
