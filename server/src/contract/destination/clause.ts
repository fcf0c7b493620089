import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { PlaceFact } from '../../facts/places.js';
import type { ConceptHit } from '../../language/phrases.js';

/** Words that begin a thought of its own: what is banned before them is not banned after them. */
const TURNS = new Set(['sondern', 'but', 'however', 'jedoch', 'aber', 'allerdings', 'waehrend', 'whereas', 'instead', 'stattdessen', 'vielmehr', ';', ':']);
const AND = new Set(['und', 'and', 'oder', 'or', 'sowie', ',']);
const NEGATIONS = new Set(['nicht', 'not', 'keine', 'kein', 'no', 'never', 'keinesfalls', 'niemals']);
const AUXILIARIES = new Set(['werden', 'wird', 'sind', 'ist', 'erfolgt', 'erfolgen', 'findet', 'finden', 'darf', 'duerfen', 'shall', 'must', 'may', 'will', 'is', 'are', 'nicht', 'not', 'keine', 'kein', 'no', 'never', 'keinesfalls', 'niemals']);

const boundsMemo = new WeakMap<SentenceFact, readonly number[]>();

/** The part of a sentence, in token indices, that the token `at` shares its verb with. `places` are those of the sentence. */
export function clauseAround(sentence: SentenceFact, places: readonly PlaceFact[], at: number): { readonly from: number; readonly to: number } {
  let bounds = boundsMemo.get(sentence);
  if (!bounds) {
    bounds = sentence.tokens.flatMap((_, i) => (i > 0 && beginsClause(sentence, places, i) ? [i] : []));
    boundsMemo.set(sentence, bounds);
  }
  const next = bounds.findIndex((bound) => bound > at);
  const after = next < 0 ? bounds.length : next;
  return { from: bounds[after - 1] ?? 0, to: bounds[after] ?? sentence.tokens.length };
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

const hitsMemo = new WeakMap<SentenceFact, ReadonlyMap<string, readonly ConceptHit[]>>();
const NONE: readonly ConceptHit[] = [];

/** The hits of one concept in a sentence, in order. */
export function hitsOf(sentence: SentenceFact, concept: string): readonly ConceptHit[] {
  let hits = hitsMemo.get(sentence);
  if (!hits) {
    const byConcept = new Map<string, ConceptHit[]>();
    for (const hit of sentence.concepts) {
      const known = byConcept.get(hit.concept);
      if (known) known.push(hit);
      else byConcept.set(hit.concept, [hit]);
    }
    hitsMemo.set(sentence, (hits = byConcept));
  }
  return hits.get(concept) ?? NONE;
}

/** Whether a concept of the lexicon begins inside token range `[from, to)`. */
export const hasConcept = (sentence: SentenceFact, concept: string, from = 0, to = sentence.tokens.length): boolean =>
  hitsOf(sentence, concept).some((hit) => hit.from >= from && hit.from < to);
