import type { PlaceFact } from '../../facts/places.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import { isGroup, liesIn } from '../../knowledge/countries/countries.js';
import type { Block } from '../../markdown/block.js';
import { reasonAside } from './aside.js';
import { isBannedTown, isDenied, isException, isUnderBan } from './banned.js';
import { clauseAround, hasConcept, hitsOf } from './clause.js';
import { isEngagedByController, isSeatInTitle } from './company.js';
import type { PlaceContext } from './context.js';
import { isExclusive } from './exclusive.js';
import { holdsData, isDeniedAside, isHandledAt, speaksOfData, speaksOfPlace, worksWithData } from './handled.js';
import { isAddress, isLabelled } from './label.js';
import { followsFrom, isOrigin, isPlaced } from './leading.js';
import { mentioned, plain, type PlaceRole } from './placeRole.js';
import { isAgent, isCompanyAt, isCompanySeat, isNamedRecipient } from './recipient.js';

/** The part a place plays in its sentence. `places` are the places of the same sentence. */
export function roleOf(block: Block, sentence: SentenceFact, places: readonly PlaceFact[], place: PlaceFact, context: PlaceContext): PlaceRole {
  const table = block.kind === 'table';
  const aside = reasonAside(block, sentence, places, place);
  if (aside) return mentioned(aside);
  const bare = isListing(sentence);
  const listed = table || block.marker !== null || sentence.tokens.length <= 12 || (context.subprocessors && bare);
  const clause = clauseAround(sentence, places, place.from);
  const has = (concept: string): boolean => hasConcept(sentence, concept, clause.from, clause.to);
  const denied = hitsOf(sentence, 'PLACE_BAN').some((hit) => hit.from >= clause.from && hit.from < clause.to && !isDeniedAside(sentence, hit, place));
  const banned = (denied && !has('NOT_ONLY') && !has('NOT_BANNED') && !has('NO_CONSENT_NEEDED')) || isUnderBan(sentence, places, clause) || isDenied(block, sentence, place) || (listed && (context.leadIn.has('PLACE_BAN') || context.heading.has('PLACE_BAN')) && !worksWithData(sentence));
  const origin = isOrigin(sentence, places, place);
  const leaving = banned && !hasConcept(sentence, 'THIRD_COUNTRY', clause.from, clause.to) && !origin && (has('LEAVE') || (has('DATA_MOVEMENT') && !has('ACCESS') && followsFrom(sentence, places, place)));
  if (leaving && place.country !== 'third-country') return { role: 'permitted', exclusive: !has('PLACE_CONDITION'), conditional: false, reason: null };
  if (table && context.subprocessors) return placeOfRow(block, sentence, place, context);
  if (place.form === 'company') return context.subprocessors ? plain('subprocessor-location') : mentioned('background');
  const data = worksWithData(sentence) || context.answers.has(place.sentence) || (!banned && isHandledAt(sentence, place, context.data)) || places.some((other) => other.form === 'region') || (listed && (!isSentence(sentence) || sentence.tokens.length <= 6) && (speaksOfData(context.leadIn) || speaksOfPlace(context.heading)));
  const acts = data || hasConcept(sentence, 'ENGAGED_COMPANY') || (banned && (hasConcept(sentence, 'COMPANY_WORD') || (hasConcept(sentence, 'OFF_LIMITS') && holdsData(sentence))));
  if (origin) return mentioned('background');
  if (has('SEAT') && !has('DATA_WORK') && !has('DATA_MOVEMENT') && clause.to - clause.from < sentence.tokens.length) return mentioned('background');
  const exclusive = (data || has('HOSTING')) && isExclusive(sentence, places, place, clause);
  if (!exclusive && !isException(sentence, places, clause, place)) {
    // `Unless it is necessary` allows; only consent or a ban takes the permission away.
    const conditional = hitsOf(sentence, 'PLACE_CONDITION').some((hit) => hit.from >= clause.from && hit.from < clause.to && !(hit.from >= place.from && hit.from < place.to)) && !has('NO_CONSENT_NEEDED') && !(has('NEED') && !has('CONSENT') && !has('PLACE_ONLY'));
    // No agreement bans the whole Union: the words belong to something that was not understood.
    if (banned && (place.country === 'EU' || place.country === 'EEA')) return mentioned('background');
    // A town names the site that a ban speaks of far more often than what is banned.
    const unnamed = place.form === 'city' && !isBannedTown(sentence, places, place);
    if (banned && unnamed) return mentioned('background');
    if (banned && (acts || listed)) return { role: 'forbidden', exclusive: false, conditional, reason: null };
    if (conditional && acts && !unnamed && (!has('PLACE_PERMIT') || has('PLACE_ONLY')) && !place.boundary && (place.country === 'third-country' || (has('CONSENT') && liesIn(place.country, 'third-country') && place.country !== 'CH'))) return { role: 'forbidden', exclusive: false, conditional: true, reason: null };
  }
  const labelled = isLabelled(sentence, place);
  if (context.subprocessors && ((listed && bare) || labelled)) return plain('subprocessor-location');
  if (isAddress(sentence, place, data)) return context.subprocessors || (context.annex && listed && data) ? plain('subprocessor-location') : mentioned('address');
  if (!context.annex && block.marker === null && isSeatInTitle(sentence, place)) return mentioned('address');
  if (labelled && place.form !== 'address') return exclusive ? { role: 'permitted', exclusive, conditional: false, reason: null } : plain(context.annex ? 'subprocessor-location' : 'permitted');
  if (context.annex && block.marker !== null && isCompanyAt(sentence, place)) return plain('subprocessor-location');
  if (!exclusive && isCompanySeat(sentence, place) && isEngagedByController(sentence)) return mentioned('background');
  if (!exclusive && isCompanySeat(sentence, place)) return hasConcept(sentence, 'ENGAGED_COMPANY') || ((data || hasConcept(sentence, 'COMPANY_ACTS')) && (!hasConcept(sentence, 'SEAT') || isAgent(sentence, place))) ? plain('subprocessor-location') : mentioned('background');
  if (isNamedRecipient(sentence, place)) return plain('subprocessor-location');
  if (place.form === 'city' && !isPlaced(sentence, places, place)) return mentioned('background');
  if ((data || exclusive) && place.form !== 'address') return { role: 'permitted', exclusive: exclusive && !context.subprocessors, conditional: false, reason: null };
  return mentioned('background');
}

/** A row of a list of sub-processors: groups count only in the columns for locations, where the table has such. */
function placeOfRow(block: Block, sentence: SentenceFact, place: PlaceFact, context: PlaceContext): PlaceRole {
  const column = block.segments[sentence.segment]?.column ?? 0;
  // Where a column says where data are processed, the address of the company is no such place.
  if (context.seatColumns.has(column)) return mentioned('address');
  if (context.locationColumns.size > 0 && !context.locationColumns.has(column) && (isGroup(place.country) || place.form === 'city' || place.form === 'code')) return mentioned('background');
  return plain('subprocessor-location');
}

const isSentence = (sentence: SentenceFact): boolean => /[.!?]$/.test(sentence.tokens[sentence.tokens.length - 1]?.text ?? '');

/** An item of a list names something; it does not speak of it in a full sentence. */
const isListing = (sentence: SentenceFact): boolean => !isSentence(sentence) || sentence.tokens.length <= 25;
