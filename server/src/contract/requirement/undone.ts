import { REQUIREMENTS } from '../../knowledge/requirements/catalogue.js';
import { MATTERS, MAY_REFUSE } from '../../knowledge/requirements/matters.js';
import type { RequirementId } from '../../knowledge/requirements.js';
import { isInside, shift, type Span } from '../../text/span.js';
import type { PlacedBlock } from '../contract.js';
import type { ContractReference } from '../references.js';
import type { RequirementResult } from '../requirements.js';
import type { Section } from '../sections.js';
import { type Condition, condition } from './condition.js';
import { titledSection } from './context.js';
import type { Reader } from './reader.js';
import type { Statement } from './statement.js';
import { readStatements } from './statements.js';
import { blockAt, isClear, isIn, prevails, takenBackBy } from './takenBack.js';

/** A sentence that leaves a duty to the processor's will, or says that it is not owed; the span counts from the start of the text. */
interface Undoing {
  readonly placed: PlacedBlock;
  readonly span: Span;
  /** It speaks of what the processor may do, and does not say that nothing is owed. */
  readonly atWill: boolean;
  /** Nothing stands before it in its block. */
  readonly first: boolean;
  /** The sentence before it in its block, where it names neither a duty nor a number itself. */
  readonly follows: Span | null;
  /** The duties it names by their matter; none where it goes on about what was said before it. */
  readonly matters: ReadonlySet<RequirementId>;
  /** The sections whose numbers it names. */
  readonly targets: readonly Section[];
  /** Numbers it names that lead to no section, where paragraphs may bear them all the same: `12.4` below a heading `3.`. */
  readonly labels: ReadonlySet<string>;
}

const MATTER: readonly (readonly [RequirementId, Condition])[] = REQUIREMENTS.flatMap(({ id }) => (MATTERS[id] === undefined ? [] : [[id, condition(MATTERS[id])] as const]));

/**
 * The requirements with what a passage takes back without the number of the clause: the sentence behind it (`It decides in each case whether to help`), or one
 * elsewhere that names the matter (`Inspections are reserved to customers on the Enterprise plan`). Such a duty is partial, with that passage before the
 * clause as evidence. Art. 28(3) GDPR.
 */
export function undo(requirements: readonly RequirementResult[], undoing: readonly PlacedBlock[], references: readonly ContractReference[], blocks: readonly PlacedBlock[], reader: Reader): readonly RequirementResult[] {
  const found = undoing.flatMap((placed) => undoingsIn(placed, references, blocks, reader));
  if (found.length === 0) return requirements;
  return requirements.map((result) => {
    const one = result.verdict === 'present' && MATTERS[result.id] !== undefined ? found.find((undoing) => undoes(undoing, result, blocks)) : undefined;
    return one ? takenBackBy(one.span, result) : result;
  });
}

function undoingsIn(placed: PlacedBlock, references: readonly ContractReference[], blocks: readonly PlacedBlock[], reader: Reader): Undoing[] {
  const { statements } = readStatements(placed.block, placed.language, reader);
  return statements.flatMap((statement, i): Undoing[] => {
    if (!makesNothing(statement, statements[i - 1] ?? lastBefore(placed, blocks, reader)) || isLimited(statement)) return [];
    const span = shift(statement.span, placed.start);
    const named = references.filter(({ block, fact }) => block === placed && isInside(fact.span, [statement.span]));
    const targets = named.filter(isClear).flatMap((reference) => reference.targets);
    const labels = new Set(targets.length > 0 ? [] : named.filter(({ fact, targets: { length } }) => fact.unit !== 'annex' && length === 0).map(({ fact }) => fact.path.join('.')));
    const own = mattersOf(statement);
    // `Notwithstanding clause 5 it owes no storage of invoices`, `Participation of the customer under clause 6 is voluntary`: something else than the clause.
    if (named.length > 0 && own.size === 0 && (statement.own.has('DEROGATES') || (statement.own.has('CONTROLLER') && !statement.own.has('PROCESSOR') && !statement.own.has('GIVES_UP')))) return [];
    // `Binding staff to secrecy is an additional service. If it is not ordered, it is not performed.`
    const before = own.size > 0 || targets.length > 0 || labels.size > 0 ? undefined : statements[i - 1];
    return [{ placed, span, atWill: !statement.own.has('NOTHING_OWED') && !statement.own.has('GIVES_UP'), first: i === 0, follows: before ? shift(before.span, placed.start) : null, matters: before ? mattersOf(before) : own, targets, labels }];
  });
}

/** The last sentence of the paragraph before it under the same heading, of which a pronoun at its head may speak: `(2) It may defer the notice …` */
function lastBefore({ index, section }: PlacedBlock, blocks: readonly PlacedBlock[], reader: Reader): Statement | undefined {
  const before = blocks.find((block) => block.index === index - 1);
  return before && titledSection(before.section) === titledSection(section) ? readStatements(before.block, before.language, reader).statements.at(-1) : undefined;
}

const NONE: ReadonlySet<string> = new Set();
const mattersOf = ({ hits, own }: Statement): ReadonlySet<RequirementId> =>
  new Set(MATTER.filter(([, holds]) => holds({ hits, own, lead: NONE, head: NONE, before: NONE, paragraph: NONE })).map(([id]) => id));

/** The processor does as it likes, also as a pronoun for who alone acted before, nothing is owed, or the controller gives up what it has; rows say neither. */
const makesNothing = ({ own }: Statement, before: Statement | undefined): boolean => !own.has('@row')
  && (own.has('NOTHING_OWED') || (own.has('GIVES_UP') && !own.has('@processorActs')) || (own.has('AT_WILL') && !own.has('@controllerActs') && (own.has('@processorActs') || ((own.has('@pronoun') || own.has('PRONOUN')) && before?.own.has('@processorActs') === true && !before.own.has('@controllerActs')))));

/** The controller alone acts or is spared something, unless it gives something up; the law sets the limit, others than the processor are spared, or data are listed. */
const isLimited = ({ own }: Statement): boolean => (own.has('@controllerAlone') && !own.has('GIVES_UP')) || own.has('@subProcessorAlone') || own.has('@dataTypes') || own.has('DUTY_STANDS');

function undoes({ placed: undoing, span, atWill, first, follows, matters, targets, labels }: Undoing, { id, evidence }: RequirementResult, blocks: readonly PlacedBlock[]): boolean {
  // Words that speak of the matter themselves are no clause on it.
  const clauses = evidence.filter(({ start, end }) => end <= span.start || span.end <= start);
  if (clauses.length === 0 || (atWill && MAY_REFUSE.has(id))) return false;
  const placed = clauses.map((clause) => ({ clause, at: blockAt(blocks, clause) }));
  if (placed.some(({ at }) => prevails(at))) return false;
  // A clause that follows at once has the last word.
  if (placed.some(({ clause, at }) => at === undoing && clause.start >= span.end)) return false;
  if (matters.has(id)) return true;
  // The clause itself, where it is the sentence before, is spoken of whatever that names.
  if (matters.size > 0 && !(follows && clauses.some(({ start, end }) => start < follows.end && follows.start < end))) return false;
  // What an annex lists is done because the body promises it.
  const body = placed.filter(({ at }) => at.part === 'body');
  const all = (holds: (at: PlacedBlock) => boolean): boolean => (body.length > 0 ? body : placed).every(({ at }) => holds(at));
  if (targets.length > 0) return all((at) => isIn(targets, at));
  if (labels.size > 0 && all(({ block }) => block.marker !== null && labels.has(block.marker.path.join('.')))) return true;
  const section = titledSection(undoing.section);
  return placed.some(({ clause: { end }, at }) => end <= span.start && (at === undoing || (first && at.index === undoing.index - 1))) && all((at) => titledSection(at.section) === section);
}
