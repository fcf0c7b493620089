import type { PlaceFact } from '../../facts/places.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import { hitsOf } from './clause.js';

/** What a company's name ends with. */
export const COMPANY_FORMS = new Set(['gmbh', 'ag', 'ug', 'kg', 'se', 'ltd', 'limited', 'inc', 'llc', 'llp', 'plc', 'corp', 'corporation', 'bv', 'nv', 'sa', 'sas', 'sarl', 'srl', 'spa', 'ab', 'as', 'aps', 'oy', 'kft', 'pty', 'pte', 'doo', 'ou', 'lda']);

const NEXT_LINE = '\n';

/** `Vertrag über die Verarbeitung – Beispiel GmbH, Kiel`: the title of an agreement that ends with one of its sides and the town; `Speicherort: Beispiel GmbH, Kiel` says where data are. */
export function isSeatInTitle({ tokens }: SentenceFact, place: PlaceFact): boolean {
  if (place.form !== 'city' || (tokens[place.to]?.key ?? NEXT_LINE) !== NEXT_LINE || tokens[place.from - 1]?.key !== ',' || !COMPANY_FORMS.has(tokens[place.from - 2]?.key ?? '')) return false;
  const noun = tokens.slice(0, TITLE_NOUN_WITHIN).findIndex(({ key }) => TITLE_NOUN.test(key));
  const rest = tokens.slice(noun + 1, place.from);
  return noun >= 0 && rest.some(({ key }) => TITLE_JOINT.test(key)) && rest.every(({ key }) => key !== ':');
}

const TITLE_NOUN_WITHIN = 4;
const TITLE_NOUN = /(?:vertrag|vereinbarung|agreement|addendum|contract|^dpa|^avv|^abv)$/;
const TITLE_JOINT = /^(?:[-–—]|zwischen|between)$/;

/** `die von der Auftraggeberin beigezogenen Unternehmen`, `suppliers engaged by the Controller`: whom the controller called in is no sub-processor. */
export function isEngagedByController(sentence: SentenceFact): boolean {
  const engaged = hitsOf(sentence, 'ENGAGED_COMPANY');
  return engaged.length > 0 && engaged.every((hit) => hitsOf(sentence, 'CONTROLLER_WORD').some(({ from, to }) => {
    const by = sentence.tokens.slice(Math.max(0, from - 2), from).some(({ key }) => BY.has(key));
    return by && (to === hit.from || (from >= hit.to && from - hit.to <= 3));
  }));
}

const BY = new Set(['von', 'vom', 'by', 'durch']);
