import type { PlaceFact } from '../../facts/places.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import { hasConcept, hitsOf } from './clause.js';

/** Words that may stand between `ausschließlich` and the place it confines data to. */
const GLUE = new Set([
  'and/or', 'und/oder',
  'in', 'im', 'innerhalb', 'within', 'inside', 'on', 'auf', 'bei', 'at', 'from', 'aus', 'der', 'die', 'des', 'dem', 'den', 'das', 'the', 'a', 'an', 'einem', 'einer', 'eines', 'anderen', 'another', 'other', 'and', 'or', 'und', 'oder', 'bzw', '.', 'of', 'von', 'vom', ',', '(', ')', '/', '"', 'sowie', 'as', 'well',
  'abkommens', 'abkommen', 'ueber', 'agreement', 'located', 'situated', 'based', 'gelegenen', 'befindlichen', 'betriebenen', 'eigenen', 'own', 'that', 'are', 'which', 'mit', 'secure', 'sicheren', 'its', 'their', 'seinen', 'ihren', 'member', 'data', 'mitgliedern', 'zertifizierten', 'certified', 'dedizierten', 'unseren', 'our', 'vertragsstaat', 'be', 'stored', 'hosted', 'processed',
  'verarbeitet', 'gespeichert', 'gehostet', 'zum', 'zur', 'european', 'europaeischen', 'physisch', 'technisch', 'to', 'state', 'states', 'party', 'parties', 'contracting', 'country', 'countries',
]);
const REACH = 28;

/** Whether the sentence confines data to this place: `ausschließlich in …`, `… only`, `must remain in …`, `EU-only`. */
export function isExclusive(sentence: SentenceFact, places: readonly PlaceFact[], place: PlaceFact, clause: { readonly from: number; readonly to: number }): boolean {
  if (hasConcept(sentence, 'NOT_EXCLUSIVE', clause.from, clause.to)) return false;
  const token = sentence.tokens[place.to - 1];
  if (token && /-only$/i.test(token.text)) return true;
  const inPlace = (i: number): boolean => places.some((other) => other.from <= i && i < other.to);
  const local = (i: number): boolean => hitsOf(sentence, 'LOCATION_NOUN').some((hit) => hit.from <= i && i < hit.to);
  const glued = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (!GLUE.has(sentence.tokens[i]!.key) && !inPlace(i) && !local(i)) return false;
    return true;
  };
  return [...hitsOf(sentence, 'EXCLUSIVELY'), ...hitsOf(sentence, 'STAYS')].some((hit) => {
    // `beschränkt sich in der EU auf …` bounds something else.
    if (isCondition(sentence, hit.from, hit.to) || sentence.tokens[hit.to]?.key === 'sich') return false;
    if (hit.to <= place.from && place.from - hit.to <= REACH && hit.from >= clause.from) return glued(hit.to, place.from);
    return hit.concept === 'EXCLUSIVELY' && hit.from >= place.to && hit.from < clause.to && hit.from - place.to <= REACH && onlyPlaces(place.to, hit.from) && !TERMS.test(sentence.tokens[hit.to]?.key ?? '');
  });

  function onlyPlaces(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (!inPlace(i) && !['and', 'or', 'und', 'oder', ',', 'the', ')', '(', '/'].includes(sentence.tokens[i]!.key)) return false;
    return true;
  }
}

/** `nur … übermittelt werden, wenn …`: the word goes with a condition and confines no place. */
function isCondition(sentence: SentenceFact, from: number, to: number): boolean {
  if (!['nur', 'only', 'lediglich'].includes(sentence.tokens[from]!.key)) return false;
  return sentence.tokens.slice(to).some((token, i, after) => CONDITIONS.has(token.key) && !['nicht', 'not'].includes(after[i + 1]?.key ?? '') && after[i - 1]?.key !== 'dies');
}

/** `to third countries only with the consent of …`: behind the place, what the word goes with follows. */
const TERMS = /^(?:with|after|upon|subject|under|pursuant|following|mit|nach|unter|aufgrund|gemaess)$/;

const CONDITIONS = new Set(['wenn', 'sofern', 'soweit', 'falls', 'if', 'where', 'provided', 'insofern']);
