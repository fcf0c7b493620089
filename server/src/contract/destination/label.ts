import type { PlaceFact } from '../../facts/places.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import { hasConcept, hitsOf } from './clause.js';

/** `Location: Germany`, `Standort der Server: Wien`. */
export function isLabelled(sentence: SentenceFact, place: PlaceFact): boolean {
  return hitsOf(sentence, 'LOCATION_LABEL').some((hit) => hit.to <= place.from && sentence.tokens[hit.to]?.key === ':' && place.from - hit.to <= 4)
    && !hasConcept(sentence, 'LAW_CHOICE') && !(hasConcept(sentence, 'ADDRESS') && !hasConcept(sentence, 'HOSTING'));
}

/** An address: a postcode or street stands beside it, or words of the register, and nothing is done with data. */
export function isAddress(sentence: SentenceFact, place: PlaceFact, data: boolean): boolean {
  if (place.form === 'address') return true;
  const before = sentence.tokens[place.from - 1];
  if (place.form === 'city' && before?.kind === 'number' && /^\d{4,5}$/.test(before.text)) return true;
  if (!data && hasConcept(sentence, 'ADDRESS')) return true;
  return sentence.tokens.slice(Math.max(0, place.from - 8), place.from).some((token) => token.kind === 'number' && /^\d{4,6}$/.test(token.text) && !/^(?:19|20)\d\d$/.test(token.text));
}
