import type { PlaceFact } from '../../facts/places.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import { hitsOf } from './clause.js';

/** `Recht der Bundesrepublik Deutschland`, `laws of Sweden`, `Gerichte in Wien`: a legal noun stands shortly before. */
export function followsLaw(sentence: SentenceFact, place: PlaceFact): boolean {
  return hitsOf(sentence, 'LAW_NOUN').some((hit) => {
    if (hit.to > place.from || place.from - hit.to > FAR_IN_LIST) return false;
    const between = sentence.tokens.slice(hit.to, place.from);
    // `the law of the Union, of a Member State or of Switzerland` lists whose law it is; `the right, data in India …` does not.
    if (!between.every((token) => token.key === ',' || LINKS.has(token.key) || /^\p{Lu}/u.test(token.text))) return false;
    return GENITIVES.has(between[0]?.key ?? '') || (between.length <= CLOSE_TO_LAW && between.every(({ key }) => key !== ','));
  });
}

/** `directly applicable in the UK`, `das in Österreich geltende Recht`, `laws, as amended from time to time, in Ireland`: where a law is in force says nothing on data. */
export function isWhereLawHolds({ tokens }: SentenceFact, place: PlaceFact): boolean {
  let at = place.from - 1;
  while (at > 0 && PLACED_IN.has(tokens[at]!.key)) at--;
  if (at === place.from - 1) return false;
  if (HOLDS.test(tokens[at]!.key)) return true;
  if (tokens[place.from - 1]?.key === 'in' && HOLDING.test(tokens[place.to]?.key ?? '')) return true;
  while (at > 0 && AMENDED.test(tokens[at]!.key)) at--;
  return LAWS.test(tokens[at]!.key);
}

/** `standard contractual clauses for the transfer of personal data to third countries`: the title of a decision. */
export function isTitleOfClauses(sentence: SentenceFact, place: PlaceFact): boolean {
  return place.country === 'third-country' && hitsOf(sentence, 'INSTRUMENT_SCC').some((hit) => hit.to <= place.from && place.from - hit.to <= 10 && TITLE_LINKS.has(sentence.tokens[hit.to]?.key ?? ''));
}

const CLOSE_TO_LAW = 5;
const FAR_IN_LIST = 14;
const GENITIVES = new Set(['der', 'des', 'von', 'eines', 'einer', 'of', 'the']);
const LINKS = new Set(['der', 'des', 'von', 'dem', 'den', 'of', 'the', 'in', '"', 'und', 'oder', 'and', 'or', 'eines', 'einer', 'any', 'part', 'parts', 'teil', 'a', 'an', 'its', '/', '(', 'republik', 'other', 'member', 'state', 'states', 'eea', 'jurisdiction', 'mitgliedstaats', 'mitgliedstaates', 'mitgliedstaaten', 'anderen', 'sonstigen', 'jeweiligen', 'relevant', 'applicable']);
const PLACED_IN = new Set(['in', 'the', 'der', 'dem', 'den', 'im', 'within', 'throughout']);
const HOLDS = /^(?:applicable|force|effective|enacted|anwendbar(?:e[nrs]?)?|geltende[nrs]?|kraft)$/;
const HOLDING = /^(?:geltende[nrs]?|anwendbare[nrs]?)$/;
const AMENDED = /^(?:,|as|amended|updated|replaced|reenacted|superseded|from|time|to|or|and)$/;
const LAWS = /^(?:laws?|legislation|statutes?|gesetze|rechtsvorschriften)$/;
const TITLE_LINKS = new Set(['for', 'fuer', 'bei', 'zur']);
