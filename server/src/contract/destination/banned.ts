import type { PlaceFact } from '../../facts/places.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import { liesIn } from '../../knowledge/countries/countries.js';
import type { Block } from '../../markdown/block.js';
import { hasConcept, hitsOf } from './clause.js';
import { isListed } from './leading.js';

/** `Nicht zulässig sind: Hosting in Indien, …`: the ban stands before the colon, and names no place itself. */
export function isUnderBan(sentence: SentenceFact, places: readonly PlaceFact[], clause: { readonly from: number }): boolean {
  if (sentence.tokens[clause.from]?.key !== ':' || places.some((place) => place.from < clause.from)) return false;
  return hasConcept(sentence, 'PLACE_BAN', 0, clause.from) && !hasConcept(sentence, 'NOT_BANNED', 0, clause.from);
}

/** `Drittlandübermittlung: keine`, `No third countries`, or a row with these words: a note that says there are none, as against a statement on what is one. */
export function isDenied(block: Block, { tokens, segment }: SentenceFact, place: PlaceFact): boolean {
  if (place.form !== 'third-country' || tokens.length > 8 || tokens.some(({ key }) => STATES.has(key))) return false;
  if (tokens.some(({ key }) => DENIALS.has(key))) return true;
  const cell = block.segments[segment];
  if (block.kind !== 'table' || !cell || cell.column !== 0) return false;
  const value = block.segments.find((other) => other.row === cell.row && other.column === 1)?.text ?? '';
  return /^(?:keine?|nein|no|none|entfällt|nicht vorgesehen)\.?$/i.test(value.trim());
}

/** `except in the United Kingdom`: named to be let through a ban. */
export function isException(sentence: SentenceFact, places: readonly PlaceFact[], clause: { readonly from: number; readonly to: number }, place: PlaceFact): boolean {
  return hitsOf(sentence, 'EXCEPTION').some((hit) => {
    if (hit.from < clause.from || hit.to > place.from || place.from - hit.to > 12) return false;
    return sentence.tokens.slice(hit.to, place.from).every((token, i) => EXCEPTED.has(token.key) || places.some((other) => other.from <= hit.to + i && hit.to + i < other.to));
  });
}

/** `nach Mumbai oder Pune`, `in Lima`: a town stands for its country in a ban only where a preposition of place leads up to it, and never for one of the Union or the EEA. */
export function isBannedTown(sentence: SentenceFact, places: readonly PlaceFact[], place: PlaceFact): boolean {
  if (liesIn(place.country, 'EEA')) return false;
  for (let i = place.from - 1; i >= 0 && i > place.from - 16; i--) {
    if (PLACING.has(sentence.tokens[i]!.key)) return true;
    if (!isListed(sentence, places, i, i + 1)) return false;
  }
  return false;
}

const DENIALS = new Set(['keine', 'kein', 'keiner', 'keinen', 'nein', 'nicht', 'none', 'no', 'not', 'entfaellt']);
const STATES = new Set(['ist', 'sind', 'gilt', 'gelten', 'is', 'are', 'counts']);
const EXCEPTED = new Set(['in', 'to', 'the', 'for', 'within', 'im', 'nach', 'der', 'die', 'den', 'des', 'dem', 'von', 'of', 'and', 'or', 'und', 'oder', ',', 'transfers', 'processing', 'countries', 'innerhalb', 'fuer', 'hiervon', 'sind', 'ist', 'is', 'are']);
const PLACING = new Set(['in', 'nach', 'aus', 'to', 'into', 'from']);
