import { REQUIREMENTS } from '../../knowledge/requirements/catalogue.js';
import { MISPLACEMENTS } from '../../knowledge/requirements/misplaced.js';
import type { Span } from '../../text/span.js';
import { type Condition, condition, neededBy, type View } from './condition.js';
import { type Memory, sayAlike } from './memory.js';
import type { Reading, Statement } from './statement.js';

/** How a statement bears on a requirement. */
export type MarkKind = 'misplaced' | 'certain' | 'said' | 'softened' | 'pointer' | 'weak' | 'short' | 'touched' | 'withdrawn' | 'prevails' | 'empty' | 'by' | 'unless';

/** One condition that one statement meets. The span counts from the start of the block. */
export interface Mark {
  /** For `misplaced` and `certain`, which put a duty on the wrong side, index of the misplacement. */
  readonly requirement: number;
  readonly kind: MarkKind;
  /** Index of the limb or withdrawal it is about. */
  readonly part: number;
  /** The condition among all conditions. */
  readonly test: number;
  readonly span: Span;
  /** Index of the statement, and the concept whose words in it are meant; empty for the whole statement. */
  readonly statement: number;
  readonly words: string;
  /** Id of what softens it, for `softened`. */
  readonly by?: string;
  /** It stands under a heading or label of the requirement. */
  readonly home: boolean;
}

interface Test {
  readonly test: number;
  readonly requirement: number;
  readonly kind: MarkKind;
  readonly part: number;
  readonly holds: Condition;
  /** Of these names one must be said for it to hold. */
  readonly needs: ReadonlySet<string> | null;
  /** What may make less of it; its number counts on from `test`. */
  readonly softeners: readonly { readonly id: string; readonly words: string; readonly of: readonly string[] | undefined; readonly holds: Condition }[];
  /** The concept whose words it is about. */
  readonly words: string | null;
  /** Asked of definitions alone. */
  readonly definition: boolean;
}

/** A sentence that defines a term or shares out costs promises nothing, but it may describe the services. */
const DESCRIPTIONS = new Set(['subject-matter', 'data-types', 'duration']);
/** What recitals, assumptions and wishes may say as well as a clause. A duty that they alone speak of binds nobody: a recital says that the law wants it, an assumption touches it. */
const TOLD = new Set([...DESCRIPTIONS, 'nature-and-purpose', 'data-subjects', 'controller-rights-obligations']);

const TESTS_EACH = 32;
/** One more than the highest `test`. */
export const TEST_COUNT = REQUIREMENTS.length * TESTS_EACH;

const ALL_TESTS: readonly Test[] = REQUIREMENTS.flatMap((r, requirement) => {
  const tests: Test[] = [];
  const softeners = (r.softened ?? []).map(({ id, words, of, said }) => ({ id, words, of, holds: condition(said) }));
  let next = requirement * TESTS_EACH;
  const add = (kind: MarkKind, part: number, text: string | undefined, words: string | null = null, definition = false): void => {
    if (text === undefined) return;
    tests.push({ test: next, requirement, kind, part, holds: condition(text), needs: neededBy(text), softeners: kind === 'said' ? softeners.filter(({ of }) => of?.includes(r.limbs[part]!.id) ?? true) : [], words, definition });
    next += kind === 'said' ? 2 : 1;
  };
  r.limbs.forEach((limb, part) => {
    add('said', part, limb.said);
    add('said', part, limb.defined, null, true);
    add('pointer', part, limb.pointer);
    add('weak', part, limb.weak);
    add('short', part, limb.short?.said);
  });
  r.withdrawn?.forEach((withdrawal, part) => add('withdrawn', part, withdrawal.said, withdrawal.words));
  if (r.withdrawn) add('prevails', 0, 'own:PREVAILS');
  add('touched', 0, r.touched);
  add('empty', 0, r.empty);
  add('by', 0, r.exempt?.by);
  add('unless', 0, r.exempt?.unless);
  return tests;
});
const TESTS = ALL_TESTS.filter(({ definition }) => !definition);
const DESCRIPTION_TESTS = ALL_TESTS.filter(({ requirement, definition }) => definition || DESCRIPTIONS.has(REQUIREMENTS[requirement]!.id));

/** Headings under which much else stands; they tell where a clause goes, and not that words belong to it. */
const WIDE = new Set(['PROCESSOR_DUTIES_HEADING', 'INFORM', 'SUBJECT_LABEL', 'INSTRUCTION']);
/** The headings that each requirement stands under, without those of wider clauses. */
export const HOMES: readonly (readonly string[])[] = REQUIREMENTS.map(({ home }) => home.filter((concept, i) => i === 0 || !WIDE.has(concept)));

/** Tests by the names they need, and those that need none. */
const BY_NAME = new Map<string, number[]>();
const NEEDS_NOTHING: number[] = [];
TESTS.forEach(({ needs }, i) => {
  if (needs === null) NEEDS_NOTHING.push(i);
  for (const name of needs ?? []) BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), i]);
});

/** The tests that may hold of what is said in a view: a sentence speaks of few of the matters that the tests are about. */
function testsFor({ own, lead, head, before, paragraph }: View): readonly Test[] {
  const wanted = new Uint8Array(TESTS.length);
  for (const i of NEEDS_NOTHING) wanted[i] = 1;
  for (const names of [own, lead, head, before, paragraph]) for (const name of names) for (const i of BY_NAME.get(name) ?? []) wanted[i] = 1;
  const tests: Test[] = [];
  for (let i = 0; i < wanted.length; i++) if (wanted[i] === 1) tests.push(TESTS[i]!);
  return tests;
}

const MISPLACED = MISPLACEMENTS.map(({ said, certain }) => ({ said: condition(said), certain: certain === undefined ? null : condition(certain) }));

/** What the law wants the processor to do, and a list may say that it does not owe. */
const OWED = new Set(REQUIREMENTS.flatMap(({ id, bars }, i) => (TOLD.has(id) || bars ? [] : [i])));

/** What a paragraph goes on about past the two sentences that `near` reaches back to. */
const CARRIED = ['SUB_PROCESSOR', 'OTHERS_ENGAGED', 'PERSONAL_DATA', 'RETURNS', 'RETURN_OR_DELETE', 'PROCESSOR_CHOOSES'] as const;

const NONE: ReadonlySet<string> = new Set();
const NO_MARKS: readonly Mark[] = [];

/**
 * Every condition that the block's statements meet. Remembered as long as the block and what stands around it stay the same; where it says what the
 * block in its place said in an earlier version (`before`), only the places are new.
 */
export function marksOf(memory: Memory, before: Memory | null): readonly Mark[] {
  if (!memory.marks) {
    const { reading, lead, head, near, far } = memory;
    const silent = !reading || !lead || !head || head.has('@toc');
    const marks = silent ? NO_MARKS : before?.marks && sayAlike(memory, before) ? before.marks.map((mark) => ({ ...mark, span: spanOf(reading.statements[mark.statement]!, mark.words) })) : read(reading, lead, head, near, far);
    memory.marks = marks.length > 0 ? marks : NO_MARKS;
  }
  return memory.marks;
}

/** Where the words of a concept stand in a statement, or else the statement. */
const spanOf = ({ telling, span }: Statement, words: string): Span => telling.get(words) ?? span;

function read(reading: Reading, lead: ReadonlySet<string>, head: ReadonlySet<string>, before: Statement | null, further: Statement | null): Mark[] {
  const marks: Mark[] = [];
  let [near, far] = [before, further];
  let last: Statement | null = null;
  let paragraph: ReadonlySet<string> = NONE;
  for (const [at, said] of reading.statements.entries()) {
    const statement = carryOn(said, last);
    const view = viewOf(statement, reading.header, lead, head, near, far, paragraph);
    const describes = (statement.own.has('DEFINES') && !statement.own.has('NO_DEFINITION')) || (statement.own.has('@costs') && !statement.own.has('@row'));
    for (const { requirement, kind, part, test, holds, softeners, words } of describes ? DESCRIPTION_TESTS : testsFor(view)) {
      if ((kind === 'said' || kind === 'pointer') && lead.has('@denies') && statement.own.has('@item') && OWED.has(requirement)) continue;
      if (!holds(view)) continue;
      const softening = softeners.filter((softener) => softener.holds(view));
      // Words that can be shown tell more than the mood of the verb.
      const soft = softening.find((softener) => statement.telling.has(softener.words)) ?? softening[0];
      const home = HOMES[requirement]!.some((concept) => view.head.has(concept));
      const place = { statement: at, words: soft?.words ?? words ?? '', span: spanOf(statement, soft?.words ?? words ?? '') };
      const binds = TOLD.has(REQUIREMENTS[requirement]!.id);
      if (!binds && (head.has('@recital') || statement.own.has('LAW_DESCRIBED'))) continue;
      const kindHere = kind === 'said' && statement.own.has('ASSUMED') && !binds ? 'weak' : kind;
      marks.push(soft ? { requirement, kind: 'softened', part, test: test + 1, ...place, home, by: soft.id } : { requirement, kind: kindHere, part, test, ...place, home });
    }
    const sided = statement.own.has('CONTROLLER') || statement.own.has('PROCESSOR') || statement.own.has('PARTIES_BOTH');
    // Who a pronoun stands for is likely and not sure: no party is told that it was swapped on that ground.
    const plain = statement === said ? view : viewOf(said, reading.header, lead, head, near, far, paragraph);
    const misplaced = sided ? MISPLACED.findIndex((m) => m.said(plain)) : -1;
    if (misplaced >= 0) marks.push({ requirement: misplaced, kind: MISPLACED[misplaced]!.certain?.(plain) === false ? 'misplaced' : 'certain', part: 0, test: -1, statement: at, words: '', home: false, span: statement.span });
    [near, far, last] = [said, near, statement];
    if (at + 1 < reading.statements.length && CARRIED.some((name) => said.own.has(name))) paragraph = new Set([...paragraph, ...CARRIED.filter((name) => said.own.has(name))]);
  }
  return marks;
}

/** Where a sentence begins with a pronoun the one who alone acted in the sentence before, in the same paragraph, acts again. */
function carryOn(statement: Statement, before: Statement | null): Statement {
  if (!before || !statement.own.has('@pronoun')) return statement;
  const acting = before.own.has('@controllerAlone') ? ['@controllerActs', '@controllerAlone'] : before.own.has('@processorActs') && !before.own.has('@controllerActs') ? ['@processorActs'] : [];
  return acting.length > 0 ? { ...statement, own: new Set([...statement.own, ...acting]) } : statement;
}

function viewOf(statement: Statement, header: ReadonlySet<string>, lead: ReadonlySet<string>, head: ReadonlySet<string>, near: Statement | null, far: Statement | null, paragraph: ReadonlySet<string>): View {
  return {
    hits: statement.hits,
    own: statement.own,
    lead: header.size > 0 ? new Set([...lead, ...header]) : lead,
    head: statement.label.size > 0 ? new Set([...head, ...statement.label]) : head,
    paragraph,
    before: near ? (far ? new Set([...near.own, ...far.own]) : near.own) : NONE,
  };
}
