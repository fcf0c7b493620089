import type { PeriodFact } from '../../facts/periods.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';

/** What stands further off says nothing on a period, and a text without full stops must not cost the square of its length. */
const REACH = 160;

/** A period in the stretch of its sentence that may speak of it; token indices count in that stretch. */
export interface View {
  readonly sentence: SentenceFact;
  readonly fact: PeriodFact;
}

/** The period in its sentence, or in as much of it as matters where the sentence is very long. */
export function viewOf(sentence: SentenceFact, fact: PeriodFact): View {
  const from = Math.max(0, fact.tokens[0] - REACH), to = Math.min(sentence.tokens.length, fact.tokens[1] + REACH);
  if (from === 0 && to === sentence.tokens.length) return { sentence, fact };
  const { concepts } = sentence;
  const inside = [];
  for (let i = firstFrom(concepts, from); i < concepts.length; i++) {
    const hit = concepts[i];
    if (!hit || hit.from >= to) break;
    if (hit.to <= to) inside.push({ concept: hit.concept, from: hit.from - from, to: hit.to - from });
  }
  return {
    sentence: { ...sentence, tokens: sentence.tokens.slice(from, to), concepts: inside },
    fact: { ...fact, tokens: [fact.tokens[0] - from, fact.tokens[1] - from] },
  };
}

/** Index of the first concept that begins at `from` or after; they are sorted by where they begin. */
function firstFrom(concepts: SentenceFact['concepts'], from: number): number {
  let low = 0, high = concepts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((concepts[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
