import type { PlaceFact } from '../../facts/places.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';
import { hasConcept, hitsOf } from './clause.js';

/** Words that may stand between `ausschließlich` and the place it confines data to. */
const GLUE = new Set([
  'and/or', 'und/oder', 'but', 'aber', 'jedoch',
  'in', 'im', 'innerhalb', 'within', 'inside', 'on', 'auf', 'bei', 'at', 'from', 'aus', 'der', 'die', 'des', 'dem', 'den', 'das', 'the', 'a', 'an', 'einem', 'einer', 'eines', 'anderen', 'another', 'other', 'and', 'or', 'und', 'oder', 'bzw', '.', 'of', 'von', 'vom', ',', '(', ')', '/', '"', 'sowie', 'as', 'well',
  'abkommens', 'abkommen', 'ueber', 'agreement', 'located', 'situated', 'based', 'gelegenen', 'befindlichen', 'betriebenen', 'eigenen', 'own', 'that', 'are', 'which', 'mit', 'secure', 'sicheren', 'its', 'their', 'seinen', 'ihren', 'member', 'data', 'mitgliedern', 'zertifizierten', 'certified', 'dedizierten', 'unseren', 'our', 'vertragsstaat', 'be', 'stored', 'hosted', 'processed',
  'verarbeitet', 'bearbeitet', 'gespeichert', 'gehostet', 'zum', 'zur', 'european', 'europaeischen', 'physisch', 'technisch', 'to', 'state', 'states', 'party', 'parties', 'contracting', 'country', 'countries',
]);
const REACH = 28;

/** Whether the sentence confines data to this place: `ausschließlich in …`, `… only`, `must remain in …`, `EU-only`. */
export function isExclusive(sentence: SentenceFact, places: readonly PlaceFact[], place: PlaceFact, clause: { readonly from: number; readonly to: number }): boolean {
  // Nobody promises to process in third countries alone.
  if (place.country === 'third-country' || hasConcept(sentence, 'NOT_EXCLUSIVE', clause.from, clause.to)) return false;
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
    // `in Ireland and in no other country`: the second half may look like a clause of its own.
    return hit.concept === 'EXCLUSIVELY' && hit.from >= place.to && (hit.from < clause.to || hit.from - place.to <= 1) && hit.from - place.to <= REACH && onlyPlaces(place.to, hit.from, isNowhereElse(hit)) && !TERMS.test(sentence.tokens[hit.to]?.key ?? '');
  });

  function isNowhereElse({ from, to }: ConceptHit): boolean {
    return sentence.tokens.slice(from, to).some(({ key }) => NOWHERE.test(key));
  }

  /** `bearbeitet und sonst nirgends`: what denies all other places goes with the place beyond its verb. */
  function onlyPlaces(from: number, to: number, denied: boolean): boolean {
    for (let i = from; i < to; i++) if (!inPlace(i) && !(denied && GLUE.has(sentence.tokens[i]!.key)) && !['and', 'or', 'und', 'oder', ',', 'the', ')', '(', '/'].includes(sentence.tokens[i]!.key)) return false;
    return true;
  }
}

/** `nur … übermittelt werden, wenn …`: the word goes with a condition and confines no place. */
function isCondition(sentence: SentenceFact, from: number, to: number): boolean {
  if (!['nur', 'only', 'lediglich'].includes(sentence.tokens[from]!.key)) return false;
  return sentence.tokens.slice(to).some((token, i, after) => CONDITIONS.has(token.key) && !['nicht', 'not'].includes(after[i + 1]?.key ?? '') && after[i - 1]?.key !== 'dies');
}

/** `to third countries only with the consent of …`: behind the place, what the word goes with follows. */
const NOWHERE = /^(?:nirgends|nirgendwo|nowhere|elsewhere|anderswo|woanders|keine[mnr]|no)$/;

const TERMS = /^(?:with|after|upon|on|subject|under|pursuant|following|mit|nach|unter|auf|bei|aufgrund|gemaess)$/;

const CONDITIONS = new Set(['wenn', 'sofern', 'soweit', 'falls', 'if', 'where', 'provided', 'insofern']);
