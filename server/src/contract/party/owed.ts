import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';
import { GETS } from '../requirement/actor/german.js';
import { isPlain, type Piece, pieceAfter } from './pieces.js';
import { isNominative } from './subject.js';

/** Counts a vote for whom a piece names; nothing where it names nobody. */
export type Cast = (piece: Piece | undefined, weight: number) => void;

const CLEAR = 2;
const SLIGHT = 1;
/** The subject stands among the first words, in German behind the verb too: `Nach Vertragsende bekommt Holt`. */
const FIRST = 2;
const BEHIND_VERB = 4;
const OF = /^(?:of|from|by|des|der|von|vom|durch|seitens)$/;
const IF = /^(?:wenn|sofern|soweit|falls|if|when|once|where|nachdem|after)$/;

/** Duties that Art. 28 GDPR lays on the processor: each is a concept that speaks of the matter and one of the verbs that go with it. */
const DUTIES: readonly (readonly [matter: string, ...verbs: string[]])[] = [
  ['BREACH', 'INFORM'], ['UNLAWFUL_INSTRUCTION', 'INFORM'], ['PERSONS', 'COMMITTED'], ['COPIES', 'DELETES', 'RETURNS'], ['AT_THE_END', 'DELETES', 'RETURNS'], ['MEASURES', 'DUTY_VERB'], ['DATA_SUBJECT_RIGHTS', 'ASSIST', 'FORWARDS'], ['IMPACT_ASSESSMENT', 'ASSIST'],
];

const holds = (concepts: readonly ConceptHit[], ...names: readonly string[]): boolean => names.every((name) => concepts.some((hit) => hit.concept === name));

const isProcessorsDuty = (concepts: readonly ConceptHit[]): boolean => DUTIES.some(([matter, ...verbs]) => holds(concepts, matter) && verbs.some((verb) => holds(concepts, verb)));
/** Art. 28(3)(a): only on instructions. */
const obeys = (concepts: readonly ConceptHit[]): boolean => holds(concepts, 'ONLY', 'ON_INSTRUCTION') && !holds(concepts, 'SUB_PROCESSOR');
/** Art. 28(2): others only with consent. */
const consents = (concepts: readonly ConceptHit[]): boolean => (holds(concepts, 'OTHERS_ENGAGED') || holds(concepts, 'SUB_PROCESSOR')) && (holds(concepts, 'APPROVES') || holds(concepts, 'SPECIFIC_AUTHORISATION'));
/** Art. 24: what the controller answers for. */
const answers = (concepts: readonly ConceptHit[]): boolean => holds(concepts, 'CONTROLLER_MATTER', 'DUTY_VERB');

/** Whether a sentence may state a duty that tells the sides apart. */
export const statesDuty = (concepts: readonly ConceptHit[]): boolean => isProcessorsDuty(concepts) || obeys(concepts) || consents(concepts) || answers(concepts);

/** What is owed tells who owes it, and to whom: `Kessler does with it only what Holt says`, `The Agency shall inform the Organisation of any breach`. */
export function owedVotes(sentence: SentenceFact, pieces: readonly Piece[], vote: Cast): void {
  const { concepts } = sentence;
  if (isProcessorsDuty(concepts)) duty(sentence, pieces, vote);
  else if (obeys(concepts)) obedience(sentence, pieces, vote);
  else if (answers(concepts)) responsibility(sentence, pieces, vote);
  if (consents(concepts)) consent(sentence, pieces, vote);
}

/** Who is the subject of a processor's duty is likely the processor, and who gets it the controller. */
function duty({ tokens, concepts, language }: SentenceFact, pieces: readonly Piece[], vote: Cast): void {
  const actor = pieces[0];
  if (!actor || actor.from > (language === 'de' ? BEHIND_VERB : FIRST) || !isNominative(tokens, actor) || concepts.some((hit) => hit.concept === 'CASE_STATED' && hit.from < actor.from)) return;
  const owed = concepts.some((hit) => hit.concept === 'MEASURES') ? [] : pieces.slice(1).filter((piece) => piece.group !== actor.group);
  // `Danach bekommt Holt alle Unterlagen zurück`: the subject is who gets it.
  const side = gets(tokens, actor) ? 1 : -1;
  vote(actor, side * SLIGHT);
  vote(owed[0], -side * SLIGHT);
}

const gets = (tokens: SentenceFact['tokens'], { from, to }: Piece): boolean => GETS.test(tokens[to]?.key ?? '') || GETS.test(tokens[from - 1]?.key ?? '') || GETS.test(tokens[from - 2]?.key ?? '');

function obedience({ tokens, language }: SentenceFact, pieces: readonly Piece[], vote: Cast): void {
  const actor = pieces.find((piece) => isNominative(tokens, piece));
  if (language !== 'de' || !actor || tokens.slice(0, actor.from).some(({ key }) => IF.test(key))) return;
  const other = pieces.find((piece) => piece.group !== actor.group);
  if (!other) return;
  vote(actor, -CLEAR);
  vote(other, CLEAR);
}

function responsibility({ tokens, concepts, language }: SentenceFact, pieces: readonly Piece[], vote: Cast): void {
  const actor = pieces[0];
  if (language !== 'de' || !actor || actor.from > FIRST || !isNominative(tokens, actor) || tokens.some(({ key }) => key === 'nicht')) return;
  if (!concepts.some((hit) => hit.concept === 'DUTY_VERB' && hit.from >= actor.to && hit.from - actor.to <= FIRST)) return;
  vote(actor, SLIGHT);
}

/** `Other firms come in only if Holt has agreed`, `nur mit Zustimmung von Holt`. */
function consent({ tokens, concepts, language }: SentenceFact, pieces: readonly Piece[], vote: Cast): void {
  if (language !== 'de') return;
  const at = tokens.findIndex(({ key }) => IF.test(key));
  const giver = concepts.flatMap((hit) => {
    const after = hit.concept === 'APPROVES' ? pieceAfter(pieces, hit.to, FIRST + 1) : undefined;
    return after && OF.test(tokens[after.from - 1]?.key ?? '') && isPlain(tokens, hit.to, after.from) ? [after] : [];
  })[0] ?? (at > 0 ? pieces.find((piece) => piece.from > at && piece.from - at <= FIRST && isNominative(tokens, piece)) : undefined);
  if (!giver) return;
  vote(giver, CLEAR);
  vote(pieces.find((piece) => piece.group !== giver.group && piece.from < giver.from && isNominative(tokens, piece)), -CLEAR);
}
