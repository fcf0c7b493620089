import type { FoundPlace } from '../places.js';
import type { SentenceFact } from '../sentenceFact.js';

/** Words that may stand between `outside` and the places it governs, and between those places. */
const GLUE = new Set([
  'and/or', 'und/oder', 'to', 'neither', 'nor', 'weder', 'noch', 'mitglied', 'mitglieder', 'teil', 'member', 'members', 'part', 'party',
  'der', 'die', 'des', 'den', 'dem', 'das', 'von', 'vom', 'the', 'of', 'in', 'im', 'einem', 'einer', 'eines', 'einen', 'anderen', 'other', 'any', 'a', 'an', 'and', 'or', 'und', 'oder', 'bzw', '.', ',', '(', ')', '/', '-', 'sowie', 'as', 'well', 'gebiet', 'gebiets', 'gebietes', 'raum', 'raums', 'territory', 'countries', 'country',
  'member', 'states', 'state', 'mitgliedstaat', 'mitgliedstaats', 'mitgliedstaates', 'mitgliedstaaten', 'mitgliedsstaat', 'mitgliedsstaates', 'mitgliedsstaaten', 'vertragsstaat', 'vertragsstaates', 'vertragsstaaten', 'vertragspartei', 'vertragsparteien', 'abkommens', 'abkommen', 'ueber', '"', 'aus', 'territorium', 'territoriums', 'grenzen', 'laender', 'staaten', 'innerhalb', 'within', 'from', 'agreement', 'on',
]);

const BELONGING = /^(?:an)?gehoer(?:t|en)$|^zaehl(?:t|en)$/;

const CONFINES = new Set(['EU', 'EEA', 'CH', 'DE', 'AT', 'LI']);

/** The places behind `outside`, each as one thing that lies outside all of them, and the places that only mark its boundary. */
export function findOutside(sentence: SentenceFact, places: readonly FoundPlace[]): { readonly outsides: readonly { readonly place: FoundPlace; readonly of: readonly string[] }[]; readonly boundaries: ReadonlySet<FoundPlace> } {
  const boundaries = new Set<FoundPlace>();
  const outsides: { place: FoundPlace; of: string[] }[] = [];
  const bans = sentence.concepts.some((hit) => hit.concept === 'PLACE_BAN');
  for (const hit of sentence.concepts) {
    if (hit.concept !== 'OUTSIDE') continue;
    let at = hit.to;
    const inside: FoundPlace[] = [];
    for (const place of places) {
      if (place.from < at || boundaries.has(place)) {
        if (place.from >= hit.from && place.from < hit.to && !boundaries.has(place) && place.country !== 'third-country') inside.push(place);
        else if (inside.length > 0 && place.from === inside[inside.length - 1]!.from) inside.push(place);
        continue;
      }
      // `die nicht dem EWR angehören`: what it lies outside of stands before the verb.
      if (BELONGING.test(sentence.tokens[hit.to - 1]!.key)) break;
      if (!sentence.tokens.slice(at, place.from).every((token) => GLUE.has(token.key))) break;
      if (place.country === 'third-country') break;
      inside.push(place);
      at = place.to;
    }
    const last = inside[inside.length - 1];
    // `Outside the United Kingdom` and the like say from where rules of another law apply; they confine nothing unless the sentence forbids.
    if (!last || (inside.every((place) => !CONFINES.has(place.country)) && !bans)) continue;
    for (const place of inside) boundaries.add(place);
    outsides.push({
      of: [...new Set(inside.map((place) => place.country))],
      place: { country: 'third-country', form: 'outside', from: hit.from, to: last.to, start: sentence.tokens[hit.from]!.start, end: last.end },
    });
  }
  return { outsides, boundaries };
}
