import type { PlaceFact } from '../../facts/places.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';
import { hasConcept, hitsOf } from './clause.js';

/** So many words may stand between those who work at a place and its name: `members of the service team, employed by a sister company in …`. */
const REACH = 7;
/** `No employees in …`, `none of our teams in …`. */
const DENIES = 3;
/** `data protection officer`, `data subjects`: no data in anybody's hands. */
const NO_DATA = /^(?:protection|subjects?|privacy|processing|processor|controller|security|exporter|importer)$/;

/**
 * Whether people at this place have data in their hands, by what they do: `tickets are answered by the desk in …`, `das Team in … öffnet die Kundenkartei`.
 * Trouble of other kinds (`faults are dealt with by …`) counts where the paragraph speaks of data besides, as `aboutData` says.
 */
export function isHandledAt(sentence: SentenceFact, place: PlaceFact, aboutData: boolean): boolean {
  const staffed = hitsOf(sentence, 'SITE_STAFF').some((hit) => !sentence.tokens.slice(Math.max(0, hit.from - DENIES), hit.from).some(({ key }) => NOT.has(key)) && hit.to <= place.from && place.from - hit.to <= REACH && !sentence.tokens.slice(hit.to, place.from).some(({ key }) => key === ';' || key === ':'));
  if (!staffed || !hasConcept(sentence, 'HANDLES') || sentence.tokens.slice(place.to).some(({ key }) => NOT.has(key))) return false;
  return holdsData(sentence) || (aboutData && hasConcept(sentence, 'TROUBLE'));
}

/** Whether a sentence names what holds personal data: records, tickets, a database. */
export const holdsData = (sentence: SentenceFact): boolean => hitsOf(sentence, 'HANDLED').some(({ to }) => !NO_DATA.test(sentence.tokens[to]?.key ?? ''));

/** Whether a heading or lead-in is about what happens to data. */
export const speaksOfData = (concepts: ReadonlySet<string>): boolean => concepts.has('DATA_WORK') || concepts.has('DATA_MOVEMENT');

/** `Ort der Verarbeitung`, `Data transfers`: a heading under which a bare name is a place for data. */
export const speaksOfPlace = (concepts: ReadonlySet<string>): boolean => concepts.has('DATA_MOVEMENT') || concepts.has('HOSTING') || concepts.has('LOCATION_LABEL');

/** Whether a sentence itself says that data are worked with, moved or kept. */
export const worksWithData = (sentence: SentenceFact): boolean => ['DATA_WORK', 'DATA_MOVEMENT', 'STAYS'].some((concept) => hasConcept(sentence, concept));

/** `verwenden nur künstlich erzeugte Testdaten`, `anonymous statistics are sent to …`: only data that are nobody's are spoken of. */
export function concernsNobody(sentence: SentenceFact): boolean {
  const none = hitsOf(sentence, 'NO_PERSONAL_DATA');
  return none.length > 0 && !hitsOf(sentence, 'PERSONAL_DATA_TOLD').some((told) => !none.some((hit) => hit.from <= told.from && told.to <= hit.to));
}

/** `Unsere Büros in … drucken keine Akten aus`: what is not done says nothing. */
const NOT = new Set(['nicht', 'kein', 'keine', 'keinen', 'keinem', 'keinerlei', 'nie', 'not', 'no', 'never', 'neither', 'nor', 'weder']);

/** What is assured is the main matter: `ensures that no data are …`. */
const ASSURES = /^(?:ensures?|ensured|procures?|warrants?|guarantees?|agrees?|provided|sees?|confirms?|undertakes?|acknowledges?)$/;
/** The list goes on with what was denied: `to third countries, including …`. */
const GOES_ON = /^(?:including|in|such|namely|insbesondere|etwa|darunter|wie|namentlich|auch|vor)$/;
/** Words that open a clause inside another. */
const SUBORDINATE = /^(?:which|who|if|where|when|wenn|falls|sofern|soweit|die|der|das|welche[rs]?|that)$/;

/** `faults that cannot be solved otherwise, are …`: what is denied inside such a clause is not denied of the place behind it. */
export function isDeniedAside({ tokens }: SentenceFact, { from, to }: ConceptHit, place: PlaceFact): boolean {
  if (to > place.from || !tokens.slice(to, place.from).some(({ key }) => key === ',')) return false;
  const comma = to + tokens.slice(to, place.from).findIndex(({ key }) => key === ',');
  if (comma === place.from - 1 || GOES_ON.test(tokens[comma + 1]?.key ?? '')) return false;
  for (let i = from - 1; i >= 0 && i >= from - 5; i--) {
    if (!SUBORDINATE.test(tokens[i]!.key)) continue;
    return tokens[i - 1]?.key === ',' || /^(?:which|who|if|where|when|wenn|falls|sofern|soweit)$/.test(tokens[i]!.key) || (tokens[i]!.key === 'that' && !ASSURES.test(tokens[i - 1]?.key ?? ''));
  }
  return false;
}
