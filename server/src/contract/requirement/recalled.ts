import { type SentenceFact, tokenSpan } from '../../facts/sentenceFact.js';
import { REQUIREMENTS } from '../../knowledge/requirements/catalogue.js';
import { DESCRIPTION, type RequirementId } from '../../knowledge/requirements.js';
import { isInside, shift, type Span } from '../../text/span.js';
import type { PlacedBlock } from '../contract.js';
import type { ContractReference } from '../references.js';
import type { RequirementResult } from '../requirements.js';
import type { Section } from '../sections.js';
import type { Reader } from './reader.js';
import type { Statement } from './statement.js';
import { readStatements } from './statements.js';
import { blockAt, isClear, isIn, prevails, takenBackBy } from './takenBack.js';

/** `Notices under section 6 are voluntary`: the duty stands at the head of the sentence, and its number soon behind it. */
const HEAD_TOKENS = 3;
const TOKENS_TO_NUMBER = 6;

/** Duties that a sentence takes back: those said in the sections it names, and, where it names a matter, of that matter alone. */
interface Recall {
  readonly span: Span;
  readonly targets: readonly Section[];
  readonly matters: ReadonlySet<RequirementId>;
  /** `Notwithstanding clause 5 …`: what is not owed is said by the matter alone. */
  readonly derogates: boolean;
  /** It names an annex, for what that holds: `The measures in Annex 3 are not binding`. */
  readonly annex: boolean;
}

/**
 * The requirements with what a passage elsewhere takes back, naming the number of the clause: `Assistance under clause 7 is owed only to customers on
 * the Enterprise plan`. Such a duty is partial, with that passage before the clause as evidence. Art. 28(3) GDPR.
 */
export function recall(requirements: readonly RequirementResult[], taking: readonly PlacedBlock[], references: readonly ContractReference[], blocks: readonly PlacedBlock[], reader: Reader): readonly RequirementResult[] {
  if (taking.length === 0) return requirements;
  const clear = references.filter((reference) => taking.includes(reference.block) && isClear(reference));
  const recalls = clear.flatMap((reference) => recallOf(reference, clear, reader) ?? []);
  if (recalls.length === 0) return requirements;
  return requirements.map((result) => {
    const found = recalls.find((one) => takes(one, result, blocks));
    return found ? takenBackBy(found.span, result) : result;
  });
}

function recallOf({ fact, block }: ContractReference, clear: readonly ContractReference[], reader: Reader): Recall | null {
  const sentence = block.facts.sentences.find(({ span }) => isInside(fact.span, [span]));
  const statement = readStatements(block.block, block.language, reader).statements.find(({ span }) => isInside(fact.span, [span]));
  if (!sentence || !statement?.own.has('TAKES_BACK') || isLimited(statement)) return null;
  const derogates = leadsTo('DEROGATES', sentence, block, fact.span);
  if (!derogates && (!leadsTo('DUTIES_NAMED', sentence, block, fact.span) || !isSubject(sentence))) return null;
  const matters = new Set(REQUIREMENTS.filter(({ id, home }) => !DESCRIPTION.has(id) && statement.own.has(home[0]!)).map(({ id }) => id));
  const targets = clear.filter((other) => other.block === block && isInside(other.fact.span, [statement.span])).flatMap((other) => other.targets);
  return { span: shift(statement.span, block.start), targets, matters, derogates, annex: fact.unit === 'annex' };
}

/** The controller is spared something, or the law sets the limit. */
const isLimited = ({ own }: Statement): boolean => own.has('@controllerActs') || own.has('LAW_WORD') || own.has('LEGALLY_REQUIRED');

/** The sentence begins with the duty or its article: in `When performing its duties under clause 7 …` it is only mentioned. */
const isSubject = ({ concepts }: SentenceFact): boolean => concepts.some(({ concept, from }) => from === 0 && (concept === 'DUTIES_NAMED' || concept === 'PARTY_ARTICLE'));

/** Whether words of the concept begin the sentence and the number follows them, or stands before them: `Die in Anlage 3 genannten Maßnahmen`. */
function leadsTo(concept: string, sentence: SentenceFact, { block }: PlacedBlock, at: Span): boolean {
  const { tokens } = sentence;
  const number = tokens.findIndex((_, i) => tokenSpan(block, sentence, i, i + 1).end > at.start);
  return sentence.concepts.some((hit) => hit.concept === concept && Math.min(hit.from, number) <= HEAD_TOKENS && Math.abs(number - hit.from) <= TOKENS_TO_NUMBER);
}

function takes({ targets, matters, derogates, annex }: Recall, { id, verdict, evidence }: RequirementResult, blocks: readonly PlacedBlock[]): boolean {
  if (verdict !== 'present' || DESCRIPTION.has(id) || evidence.length === 0) return false;
  const named = matters.has(id);
  if (!named && (derogates || matters.size > 0)) return false;
  const places = evidence.map((span) => blockAt(blocks, span));
  const inside = (block: PlacedBlock): boolean => isIn(targets, block);
  if (places.some(prevails)) return false;
  return named ? annex || places.some(inside) : places.every(inside);
}
