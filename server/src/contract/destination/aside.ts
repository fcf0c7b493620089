import type { PlaceFact } from '../../facts/places.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { Block } from '../../markdown/block.js';
import { hasConcept, hitsOf } from './clause.js';
import { concernsNobody, holdsData, worksWithData } from './handled.js';
import { isOrigin } from './leading.js';
import type { MentionReason } from './placeRole.js';
import { followsLaw, isTitleOfClauses, isWhereLawHolds } from './whoseLaw.js';

/** Why a place says nothing on where data go, by what its sentence is for: headings, laws and courts, titles, signatures, journeys. Null where it may say something. */
export function reasonAside(block: Block, sentence: SentenceFact, places: readonly PlaceFact[], place: PlaceFact): MentionReason | null {
  if (block.kind === 'heading') return 'background';
  if (place.form === 'law' || followsLaw(sentence, place)) return 'law';
  if (isWhereLawHolds(sentence, place)) return 'validity';
  if (isRunInHeading(block, sentence, places)) return 'background';
  if (hasConcept(sentence, 'DEFINING') || isTitleOfClauses(sentence, place)) return 'definition';
  // Where data come from stays that, though the sentence goes on to what governs the transfer.
  const stretch = betweenSemicolons(sentence, place.from);
  if (hasConcept(sentence, 'LAW_CHOICE', stretch.from, stretch.to)) return isOrigin(sentence, places, place) ? 'background' : 'law';
  if (isSigning(sentence)) return 'address';
  if (isWhereSomebodyIs(sentence, place)) return 'background';
  if (block.kind === 'table') return block.segments[sentence.segment]?.row === 0 ? 'background' : null;
  // Who travels there takes no data along, unless it is said.
  return concernsNobody(sentence) || (hasConcept(sentence, 'TRAVEL') && !hasConcept(sentence, 'ACCESS') && !holdsData(sentence)) ? 'background' : null;
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

/** `If you run a kennel in Austria (or Switzerland), the law says …`: the place stands in the same clause as the case, and data do not. */
function isWhereSomebodyIs(sentence: SentenceFact, place: PlaceFact): boolean {
  const before = (at: number, to: number): boolean => !sentence.tokens.slice(at, to).some(({ key }) => key === ',' || key === ';');
  return hitsOf(sentence, 'IS_THERE_IF').some((hit) => (place.from < hit.to ? hit.from < place.from : before(hit.to, place.from)) && !sentence.tokens.slice(hit.from, place.from).some(({ key }) => DATA.test(key)));
}

const DATA = /^(?:data|daten|records?|files?)$/;

/** `München, 14. April 2026`, `Wien, am …`, `Signed in Dublin`: where the parties sign. */
function isSigning(sentence: SentenceFact): boolean {
  if (hasConcept(sentence, 'SIGNING')) return true;
  if (sentence.tokens.filter(({ kind }) => kind !== 'punctuation').length > 14 || worksWithData(sentence)) return false;
  if (sentence.tokens[1]?.key === ',' && /^(?:den|am|date|dated|on)$/.test(sentence.tokens[2]?.key ?? '')) return true;
  return sentence.tokens.some((token, i) => (MONTHS.test(token.key) && /^(?:19|20)\d\d$/.test(sentence.tokens[i + 1]?.key ?? '')) || /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/.test(token.text));
}

const MONTHS = /^(?:januar|jaenner|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december)$/;

/** The part of a sentence between semicolons: the choice of law behind one says nothing on the places before it. */
function betweenSemicolons({ tokens }: SentenceFact, at: number): { readonly from: number; readonly to: number } {
  let from = at, to = at;
  while (from > 0 && tokens[from - 1]!.key !== ';') from--;
  while (to < tokens.length && tokens[to]!.key !== ';') to++;
  return { from, to };
}
