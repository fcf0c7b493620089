import type { PlaceFact } from '../../facts/places.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import { hasConcept, hitsOf } from './clause.js';
import { COMPANY_FORMS } from './company.js';

const FROM = new Set(['from', 'aus', 'von']);
const TO = new Set(['to', 'nach', 'in', 'an', 'into', 'zu']);
const STRING = new Set(['the', 'der', 'den', 'dem', 'within', 'einem', 'a', 'country', 'in', 'land', ',', 'and', 'or', 'und', 'oder', 'and/or', 'und/oder', 'any', 'aus', 'from', '(', ')', '"', '/']);

/** `from Switzerland to …`, `originating in the EEA`: where data come from, or the persons they are about. */
export function isOrigin(sentence: SentenceFact, places: readonly PlaceFact[], place: PlaceFact): boolean {
  if (place.form === 'outside' || place.country === 'third-country') return false;
  if (hitsOf(sentence, 'ORIGIN').some((hit) => hit.to <= place.from && isListed(sentence, places, hit.to, place.from))) return true;
  // Who accesses data from a place brings them there.
  if (!hasConcept(sentence, 'DATA_MOVEMENT') || hasConcept(sentence, 'ACCESS') || !followsFrom(sentence, places, place)) return false;
  return sentence.tokens.slice(place.to).some((token, i) => TO.has(token.key) && (token.key !== 'in' || i === 0 || places.some((other) => other.from > place.to + i)));
}

/** Whether `from` or `aus` governs a place, if over others in a row. */
export function followsFrom(sentence: SentenceFact, places: readonly PlaceFact[], place: PlaceFact): boolean {
  for (let i = place.from - 1; i >= 0 && i > place.from - 16; i--) {
    if (FROM.has(sentence.tokens[i]!.key)) return true;
    if (!isListed(sentence, places, i, i + 1)) return false;
  }
  return false;
}

/** A city counts in running text where something is in it: `in Wien`, `Rechenzentrum (Frankfurt)`, `AWS Frankfurt`. */
export function isPlaced(sentence: SentenceFact, places: readonly PlaceFact[], place: PlaceFact): boolean {
  for (let i = place.from - 1; i >= 0 && i > place.from - 16; i--) {
    const { key } = sentence.tokens[i]!;
    if (TO.has(key) || FROM.has(key) || key === ':') return true;
    // `Example Ltd., Bangalore`: a company and its place.
    if (key === ',' && sentence.tokens.slice(Math.max(0, i - 3), i).some((token) => COMPANY_FORMS.has(token.key))) return true;
    if (!isListed(sentence, places, i, i + 1)) break;
  }
  return hitsOf(sentence, 'LOCATION_NOUN').some((hit) => Math.abs(hit.from - place.from) <= 8) || hasConcept(sentence, 'HOSTING');
}

/** Whether tokens `[from, to)` only string places together. */
export function isListed(sentence: SentenceFact, places: readonly PlaceFact[], from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).every((token, i) => STRING.has(token.key) || places.some((other) => other.from <= from + i && from + i < other.to));
}
