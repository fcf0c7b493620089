import type { PlaceFact } from '../../facts/places.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import { isGroup, liesIn } from '../../knowledge/countries/countries.js';
import type { Block } from '../../markdown/block.js';
import type { DestinationRole } from '../destinations.js';
import { clauseAround, hasConcept, hitsOf } from './clause.js';
import { COMPANY_FORMS, isEngagedByController, isSeatInTitle } from './company.js';
import type { PlaceContext } from './context.js';
import { isExclusive } from './exclusive.js';
import { concernsNobody, holdsData, isDeniedAside, isHandledAt } from './handled.js';

/** Why a place is only mentioned: the law or courts of a contract, where a law is in force, an address, or anything else. */
export type MentionReason = 'law' | 'validity' | 'address' | 'definition' | 'background';

export interface PlaceRole {
  readonly role: DestinationRole;
  readonly exclusive: boolean;
  /** A ban that consent or an instrument lifts. */
  readonly conditional: boolean;
  readonly reason: MentionReason | null;
}

const mentioned = (reason: MentionReason): PlaceRole => ({ role: 'mentioned', exclusive: false, conditional: false, reason });
const plain = (role: DestinationRole): PlaceRole => ({ role, exclusive: false, conditional: false, reason: null });
const FROM = new Set(['from', 'aus', 'von']);
const TO = new Set(['to', 'nach', 'in', 'an', 'into', 'zu']);

/** The part a place plays in its sentence. `places` are the places of the same sentence. */
export function roleOf(block: Block, sentence: SentenceFact, places: readonly PlaceFact[], place: PlaceFact, context: PlaceContext): PlaceRole {
  const table = block.kind === 'table';
  if (block.kind === 'heading') return mentioned('background');
  if (place.form === 'law' || followsLaw(sentence, place)) return mentioned('law');
  if (isWhereLawHolds(sentence, place)) return mentioned('validity');
  if (isRunInHeading(block, sentence, places)) return mentioned('background');
  if (hasConcept(sentence, 'DEFINING') || isTitleOfClauses(sentence, place)) return mentioned('definition');
  // Where data come from stays that, though the sentence goes on to what governs the transfer.
  const stretch = betweenSemicolons(sentence, place.from);
  if (hasConcept(sentence, 'LAW_CHOICE', stretch.from, stretch.to)) return mentioned(isOrigin(sentence, places, place) ? 'background' : 'law');
  if (isSigning(sentence)) return mentioned('address');
  const segment = block.segments[sentence.segment];
  if (table && segment?.row === 0) return mentioned('background');
  // Who travels there takes no data along, unless it is said.
  if (!table && (concernsNobody(sentence) || (hasConcept(sentence, 'TRAVEL') && !hasConcept(sentence, 'ACCESS') && !holdsData(sentence)))) return mentioned('background');
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
    const aside = place.form === 'city' && !isBannedTown(sentence, places, place);
    if (banned && aside) return mentioned('background');
    if (banned && (acts || listed)) return { role: 'forbidden', exclusive: false, conditional, reason: null };
    if (conditional && acts && !aside && (!has('PLACE_PERMIT') || has('PLACE_ONLY')) && !place.boundary && (place.country === 'third-country' || (has('CONSENT') && liesIn(place.country, 'third-country') && place.country !== 'CH'))) return { role: 'forbidden', exclusive: false, conditional: true, reason: null };
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

/** `**United Kingdom.** Where a transfer is subject to …`: the country only says for which law the paragraph is. */
function isRunInHeading(block: Block, { segment, tokens }: SentenceFact, places: readonly PlaceFact[]): boolean {
  const last = tokens[tokens.length - 1];
  const prose = block.segments[segment];
  if (block.kind !== 'paragraph' || !last || !prose || !/^[.:]$/.test(last.key) || prose.text.length - last.end < SHORTEST_PARAGRAPH || tokens[0]!.start > 0) return false;
  return prose.marks.some((mark) => mark.start <= tokens[0]!.start && mark.end >= tokens[tokens.length - 2]!.end && mark.kind !== 'link')
    && tokens.every((token, i) => token.kind === 'punctuation' || /^(?:the|and|und|die|der)$/.test(token.key) || places.some((place) => place.from <= i && i < place.to));
}

const SHORTEST_PARAGRAPH = 40;

const speaksOfData = (concepts: ReadonlySet<string>): boolean => concepts.has('DATA_WORK') || concepts.has('DATA_MOVEMENT');
/** `Ort der Verarbeitung`, `Data transfers`: a heading under which a bare name is a place for data. */
const speaksOfPlace = (concepts: ReadonlySet<string>): boolean => concepts.has('DATA_MOVEMENT') || concepts.has('HOSTING') || concepts.has('LOCATION_LABEL');
const worksWithData = (sentence: SentenceFact): boolean => ['DATA_WORK', 'DATA_MOVEMENT', 'STAYS'].some((concept) => hasConcept(sentence, concept));

/** `Nicht zulässig sind: Hosting in Indien, …`: the ban stands before the colon, and names no place itself. */
function isUnderBan(sentence: SentenceFact, places: readonly PlaceFact[], clause: { readonly from: number }): boolean {
  if (sentence.tokens[clause.from]?.key !== ':' || places.some((place) => place.from < clause.from)) return false;
  return hasConcept(sentence, 'PLACE_BAN', 0, clause.from) && !hasConcept(sentence, 'NOT_BANNED', 0, clause.from);
}

const DENIALS = new Set(['keine', 'kein', 'keiner', 'keinen', 'nein', 'nicht', 'none', 'no', 'not', 'entfaellt']);
const STATES = new Set(['ist', 'sind', 'gilt', 'gelten', 'is', 'are', 'counts']);

/** `Drittlandübermittlung: keine`, `No third countries`, or a row with these words: a note that says there are none, as against a statement on what is one. */
function isDenied(block: Block, { tokens, segment }: SentenceFact, place: PlaceFact): boolean {
  if (place.form !== 'third-country' || tokens.length > 8 || tokens.some(({ key }) => STATES.has(key))) return false;
  if (tokens.some(({ key }) => DENIALS.has(key))) return true;
  const cell = block.segments[segment];
  if (block.kind !== 'table' || !cell || cell.column !== 0) return false;
  const value = block.segments.find((other) => other.row === cell.row && other.column === 1)?.text ?? '';
  return /^(?:keine?|nein|no|none|entfällt|nicht vorgesehen)\.?$/i.test(value.trim());
}

/** `Ticketing: Example Desk Ltd., Chennai (India)` in a list of an annex: a company and where it is, and no side of the contract. */
function isCompanyAt(sentence: SentenceFact, place: PlaceFact): boolean {
  if (place.form !== 'name' && place.form !== 'city') return false;
  if (['CONTROLLER_WORD', 'PROCESSOR_WORD', 'ADDRESS', 'LAW_CHOICE'].some((concept) => hasConcept(sentence, concept))) return false;
  const form = sentence.tokens.findIndex((token, i) => i > 0 && COMPANY_FORMS.has(token.key));
  return form > 0 && form < place.from && place.from - form <= 6;
}

const INTRODUCING = new Set(['among', 'including', 'namely', 'specifically', 'currently', 'darunter', 'naemlich', 'insbesondere', 'namentlich', 'derzeit', 'aktuell', 'zurzeit', 'present', 'gegenwaertig', 'zeit']);

/** `sub-contractors, among them Example Labs in Lima, Peru`: one of those engaged is named, and where it is. */
function isNamedRecipient(sentence: SentenceFact, place: PlaceFact): boolean {
  return hitsOf(sentence, 'ENGAGED_COMPANY').some((hit) => {
    if (hit.to > place.from || place.from - hit.to > 14) return false;
    const between = sentence.tokens.slice(hit.to, place.from);
    const at = between.findIndex(({ key }) => INTRODUCING.has(key));
    return at >= 0 && at <= 3 && between.slice(at + 1).some(({ text }) => /^\p{Lu}/u.test(text)) && between.slice(at + 1).some(({ key }) => key === 'in' || key === 'aus' || key === '(' || COMPANY_FORMS.has(key));
  });
}

const MONTHS = /^(?:januar|jaenner|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december)$/;

/** `München, 14. April 2026`, `Wien, am …`, `Signed in Dublin`: where the parties sign. */
function isSigning(sentence: SentenceFact): boolean {
  if (hasConcept(sentence, 'SIGNING')) return true;
  if (sentence.tokens.filter(({ kind }) => kind !== 'punctuation').length > 14 || worksWithData(sentence)) return false;
  if (sentence.tokens[1]?.key === ',' && /^(?:den|am|date|dated|on)$/.test(sentence.tokens[2]?.key ?? '')) return true;
  return sentence.tokens.some((token, i) => (MONTHS.test(token.key) && /^(?:19|20)\d\d$/.test(sentence.tokens[i + 1]?.key ?? '')) || /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/.test(token.text));
}

/** The part of a sentence between semicolons: the choice of law behind one says nothing on the places before it. */
function betweenSemicolons({ tokens }: SentenceFact, at: number): { readonly from: number; readonly to: number } {
  let from = at, to = at;
  while (from > 0 && tokens[from - 1]!.key !== ';') from--;
  while (to < tokens.length && tokens[to]!.key !== ';') to++;
  return { from, to };
}

/** `standard contractual clauses for the transfer of personal data to third countries`: the title of a decision. */
function isTitleOfClauses(sentence: SentenceFact, place: PlaceFact): boolean {
  return place.country === 'third-country' && hitsOf(sentence, 'INSTRUMENT_SCC').some((hit) => hit.to <= place.from && place.from - hit.to <= 10 && TITLE_LINKS.has(sentence.tokens[hit.to]?.key ?? ''));
}

const TITLE_LINKS = new Set(['for', 'fuer', 'bei', 'zur']);

/** A row of a list of sub-processors: groups count only in the columns for locations, where the table has such. */
function placeOfRow(block: Block, sentence: SentenceFact, place: PlaceFact, context: PlaceContext): PlaceRole {
  const column = block.segments[sentence.segment]?.column ?? 0;
  // Where a column says where data are processed, the address of the company is no such place.
  if (context.seatColumns.has(column)) return mentioned('address');
  if (context.locationColumns.size > 0 && !context.locationColumns.has(column) && (isGroup(place.country) || place.form === 'city' || place.form === 'code')) return mentioned('background');
  return plain('subprocessor-location');
}

/** `Recht der Bundesrepublik Deutschland`, `laws of Sweden`, `Gerichte in Wien`: a legal noun stands shortly before. */
function followsLaw(sentence: SentenceFact, place: PlaceFact): boolean {
  return hitsOf(sentence, 'LAW_NOUN').some((hit) => {
    if (hit.to > place.from || place.from - hit.to > FAR_IN_LIST) return false;
    const between = sentence.tokens.slice(hit.to, place.from);
    // `the law of the Union, of a Member State or of Switzerland` lists whose law it is; `the right, data in India …` does not.
    if (!between.every((token) => token.key === ',' || LINKS.has(token.key) || /^\p{Lu}/u.test(token.text))) return false;
    return GENITIVES.has(between[0]?.key ?? '') || (between.length <= CLOSE_TO_LAW && between.every(({ key }) => key !== ','));
  });
}

/** `directly applicable in the UK`, `das in Österreich geltende Recht`, `laws, as amended from time to time, in Ireland`: where a law is in force says nothing on data. */
function isWhereLawHolds({ tokens }: SentenceFact, place: PlaceFact): boolean {
  let at = place.from - 1;
  while (at > 0 && PLACED_IN.has(tokens[at]!.key)) at--;
  if (at === place.from - 1) return false;
  if (HOLDS.test(tokens[at]!.key)) return true;
  if (tokens[place.from - 1]?.key === 'in' && HOLDING.test(tokens[place.to]?.key ?? '')) return true;
  while (at > 0 && AMENDED.test(tokens[at]!.key)) at--;
  return LAWS.test(tokens[at]!.key);
}

const PLACED_IN = new Set(['in', 'the', 'der', 'dem', 'den', 'im', 'within', 'throughout']);
const HOLDS = /^(?:applicable|force|effective|enacted|anwendbar(?:e[nrs]?)?|geltende[nrs]?|kraft)$/;
const HOLDING = /^(?:geltende[nrs]?|anwendbare[nrs]?)$/;
const AMENDED = /^(?:,|as|amended|updated|replaced|reenacted|superseded|from|time|to|or|and)$/;
const LAWS = /^(?:laws?|legislation|statutes?|gesetze|rechtsvorschriften)$/;

const CLOSE_TO_LAW = 5;
const FAR_IN_LIST = 14;
const GENITIVES = new Set(['der', 'des', 'von', 'eines', 'einer', 'of', 'the']);

const LINKS = new Set(['der', 'des', 'von', 'dem', 'den', 'of', 'the', 'in', '"', 'und', 'oder', 'and', 'or', 'eines', 'einer', 'any', 'part', 'parts', 'teil', 'a', 'an', 'its', '/', '(', 'republik', 'other', 'member', 'state', 'states', 'eea', 'jurisdiction', 'mitgliedstaats', 'mitgliedstaates', 'mitgliedstaaten', 'anderen', 'sonstigen', 'jeweiligen', 'relevant', 'applicable']);

/** `except in the United Kingdom`: named to be let through a ban. */
function isException(sentence: SentenceFact, places: readonly PlaceFact[], clause: { readonly from: number; readonly to: number }, place: PlaceFact): boolean {
  return hitsOf(sentence, 'EXCEPTION').some((hit) => {
    if (hit.from < clause.from || hit.to > place.from || place.from - hit.to > 12) return false;
    return sentence.tokens.slice(hit.to, place.from).every((token, i) => EXCEPTED.has(token.key) || places.some((other) => other.from <= hit.to + i && hit.to + i < other.to));
  });
}

const EXCEPTED = new Set(['in', 'to', 'the', 'for', 'within', 'im', 'nach', 'der', 'die', 'den', 'des', 'dem', 'von', 'of', 'and', 'or', 'und', 'oder', ',', 'transfers', 'processing', 'countries', 'innerhalb', 'fuer', 'hiervon', 'sind', 'ist', 'is', 'are']);

/** `nach Mumbai oder Pune`, `in Lima`: a town stands for its country in a ban only where a preposition of place leads up to it, and never for one of the Union or the EEA. */
function isBannedTown(sentence: SentenceFact, places: readonly PlaceFact[], place: PlaceFact): boolean {
  if (liesIn(place.country, 'EEA')) return false;
  for (let i = place.from - 1; i >= 0 && i > place.from - 16; i--) {
    if (PLACING.has(sentence.tokens[i]!.key)) return true;
    if (!isListed(sentence, places, i, i + 1)) return false;
  }
  return false;
}

const PLACING = new Set(['in', 'nach', 'aus', 'to', 'into', 'from']);

/** A city counts in running text where something is in it: `in Wien`, `Rechenzentrum (Frankfurt)`, `AWS Frankfurt`. */
function isPlaced(sentence: SentenceFact, places: readonly PlaceFact[], place: PlaceFact): boolean {
  for (let i = place.from - 1; i >= 0 && i > place.from - 16; i--) {
    const { key } = sentence.tokens[i]!;
    if (TO.has(key) || FROM.has(key) || key === ':') return true;
    // `Example Ltd., Bangalore`: a company and its place.
    if (key === ',' && sentence.tokens.slice(Math.max(0, i - 3), i).some((token) => COMPANY_FORMS.has(token.key))) return true;
    if (!isListed(sentence, places, i, i + 1)) break;
  }
  return hitsOf(sentence, 'LOCATION_NOUN').some((hit) => Math.abs(hit.from - place.from) <= 8) || hasConcept(sentence, 'HOSTING');
}

/** `from Switzerland to …`, `originating in the EEA`: where data come from, or the persons they are about. */
function isOrigin(sentence: SentenceFact, places: readonly PlaceFact[], place: PlaceFact): boolean {
  if (place.form === 'outside' || place.country === 'third-country') return false;
  if (hitsOf(sentence, 'ORIGIN').some((hit) => hit.to <= place.from && isListed(sentence, places, hit.to, place.from))) return true;
  // Who accesses data from a place brings them there.
  if (!hasConcept(sentence, 'DATA_MOVEMENT') || hasConcept(sentence, 'ACCESS') || !followsFrom(sentence, places, place)) return false;
  return sentence.tokens.slice(place.to).some((token, i) => TO.has(token.key) && (token.key !== 'in' || i === 0 || places.some((other) => other.from > place.to + i)));
}

/** Whether `from` or `aus` governs a place, if over others in a row. */
function followsFrom(sentence: SentenceFact, places: readonly PlaceFact[], place: PlaceFact): boolean {
  for (let i = place.from - 1; i >= 0 && i > place.from - 16; i--) {
    if (FROM.has(sentence.tokens[i]!.key)) return true;
    if (!isListed(sentence, places, i, i + 1)) return false;
  }
  return false;
}

/** `Location: Germany`, `Standort der Server: Wien`. */
function isLabelled(sentence: SentenceFact, place: PlaceFact): boolean {
  return hitsOf(sentence, 'LOCATION_LABEL').some((hit) => hit.to <= place.from && sentence.tokens[hit.to]?.key === ':' && place.from - hit.to <= 4)
    && !hasConcept(sentence, 'LAW_CHOICE') && !(hasConcept(sentence, 'ADDRESS') && !hasConcept(sentence, 'HOSTING'));
}

/** Whether tokens `[from, to)` only string places together. */
function isListed(sentence: SentenceFact, places: readonly PlaceFact[], from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).every((token, i) => STRING.has(token.key) || places.some((other) => other.from <= from + i && from + i < other.to));
}

const STRING = new Set(['the', 'der', 'den', 'dem', 'within', 'einem', 'a', 'country', 'in', 'land', ',', 'and', 'or', 'und', 'oder', 'and/or', 'und/oder', 'any', 'aus', 'from', '(', ')', '"', '/']);

/** `with a company in India`, `Subunternehmer mit Sitz in Indien`. */
function isCompanySeat(sentence: SentenceFact, place: PlaceFact): boolean {
  if (place.form === 'adjective') return hitsOf(sentence, 'COMPANY_WORD').some((hit) => hit.from >= place.to && hit.from - place.to <= 1);
  return ['COMPANY_WORD', 'SEAT', 'ENGAGED_COMPANY'].flatMap((concept) => hitsOf(sentence, concept)).some((hit) => hit.to <= place.from && place.from - hit.to <= 4
    && sentence.tokens.slice(hit.to, place.from).every((token) => token.kind === 'word' && SEAT_LINKS.has(token.key)));
}

/** `durch die Beispiel Ltd. mit Sitz in …`: the company is named as the one who does the work. */
function isAgent(sentence: SentenceFact, place: PlaceFact): boolean {
  return sentence.tokens.slice(Math.max(0, place.from - 12), place.from).some((token, i, near) => ['durch', 'by', 'von', 'bei', 'via', 'through'].includes(token.key) && near.slice(i + 1, i + 3).some((next) => /^\p{Lu}/u.test(next.text)));
}

const SEAT_LINKS = new Set(['in', 'im', 'mit', 'sitz', 'hauptsitz', 'aus', 'based', 'the', 'der', 'den', 'dem', 'with', 'seat', 'located', 'established', 'situated', 'registered', 'at', 'office', 'a', 'seinem', 'ihrem', 'einem', 'von']);

/** An address: a postcode or street stands beside it, or words of the register, and nothing is done with data. */
function isAddress(sentence: SentenceFact, place: PlaceFact, data: boolean): boolean {
  if (place.form === 'address') return true;
  const before = sentence.tokens[place.from - 1];
  if (place.form === 'city' && before?.kind === 'number' && /^\d{4,5}$/.test(before.text)) return true;
  if (!data && hasConcept(sentence, 'ADDRESS')) return true;
  return sentence.tokens.slice(Math.max(0, place.from - 8), place.from).some((token) => token.kind === 'number' && /^\d{4,6}$/.test(token.text) && !/^(?:19|20)\d\d$/.test(token.text));
}

const isSentence = (sentence: SentenceFact): boolean => /[.!?]$/.test(sentence.tokens[sentence.tokens.length - 1]?.text ?? '');

/** An item of a list names something; it does not speak of it in a full sentence. */
const isListing = (sentence: SentenceFact): boolean => !isSentence(sentence) || sentence.tokens.length <= 25;
