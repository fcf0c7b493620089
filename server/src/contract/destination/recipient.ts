import type { PlaceFact } from '../../facts/places.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import { hasConcept, hitsOf } from './clause.js';
import { COMPANY_FORMS } from './company.js';

/** `Ticketing: Example Desk Ltd., Chennai (India)` in a list of an annex: a company and where it is, and no side of the contract. */
export function isCompanyAt(sentence: SentenceFact, place: PlaceFact): boolean {
  if (place.form !== 'name' && place.form !== 'city') return false;
  if (['CONTROLLER_WORD', 'PROCESSOR_WORD', 'ADDRESS', 'LAW_CHOICE'].some((concept) => hasConcept(sentence, concept))) return false;
  const form = sentence.tokens.findIndex((token, i) => i > 0 && COMPANY_FORMS.has(token.key));
  return form > 0 && form < place.from && place.from - form <= 6;
}

/** `sub-contractors, among them Example Labs in Lima, Peru`: one of those engaged is named, and where it is. */
export function isNamedRecipient(sentence: SentenceFact, place: PlaceFact): boolean {
  return hitsOf(sentence, 'ENGAGED_COMPANY').some((hit) => {
    if (hit.to > place.from || place.from - hit.to > 14) return false;
    const between = sentence.tokens.slice(hit.to, place.from);
    const at = between.findIndex(({ key }) => INTRODUCING.has(key));
    return at >= 0 && at <= 3 && between.slice(at + 1).some(({ text }) => /^\p{Lu}/u.test(text)) && between.slice(at + 1).some(({ key }) => key === 'in' || key === 'aus' || key === '(' || COMPANY_FORMS.has(key));
  });
}

/** `with a company in India`, `Subunternehmer mit Sitz in Indien`. */
export function isCompanySeat(sentence: SentenceFact, place: PlaceFact): boolean {
  if (place.form === 'adjective') return hitsOf(sentence, 'COMPANY_WORD').some((hit) => hit.from >= place.to && hit.from - place.to <= 1);
  return ['COMPANY_WORD', 'SEAT', 'ENGAGED_COMPANY'].flatMap((concept) => hitsOf(sentence, concept)).some((hit) => hit.to <= place.from && place.from - hit.to <= 4
    && sentence.tokens.slice(hit.to, place.from).every((token) => token.kind === 'word' && SEAT_LINKS.has(token.key)));
}

/** `durch die Beispiel Ltd. mit Sitz in …`: the company is named as the one who does the work. */
export function isAgent(sentence: SentenceFact, place: PlaceFact): boolean {
  return sentence.tokens.slice(Math.max(0, place.from - 12), place.from).some((token, i, near) => ['durch', 'by', 'von', 'bei', 'via', 'through'].includes(token.key) && near.slice(i + 1, i + 3).some((next) => /^\p{Lu}/u.test(next.text)));
}

const INTRODUCING = new Set(['among', 'including', 'namely', 'specifically', 'currently', 'darunter', 'naemlich', 'insbesondere', 'namentlich', 'derzeit', 'aktuell', 'zurzeit', 'present', 'gegenwaertig', 'zeit']);
const SEAT_LINKS = new Set(['in', 'im', 'mit', 'sitz', 'hauptsitz', 'aus', 'based', 'the', 'der', 'den', 'dem', 'with', 'seat', 'located', 'established', 'situated', 'registered', 'at', 'office', 'a', 'seinem', 'ihrem', 'einem', 'von']);
