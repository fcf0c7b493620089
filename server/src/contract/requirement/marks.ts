import { REQUIREMENTS } from '../../knowledge/requirements/catalogue.js';
import type { Block } from '../../markdown/block.js';
import type { Span } from '../../text/span.js';
import { type Condition, condition, type View } from './condition.js';
import type { InContext } from './context.js';
import type { Statement } from './statements.js';

/** How a statement bears on a requirement. */
export type MarkKind = 'said' | 'pointer' | 'weak' | 'touched' | 'withdrawn' | 'prevails' | 'empty' | 'by' | 'unless';

/** One condition that one statement meets. The span counts from the start of the block. */
export interface Mark {
  readonly requirement: number;
  readonly kind: MarkKind;
  /** Index of the limb or withdrawal it is about. */
  readonly part: number;
  readonly span: Span;
}

interface Test {
  readonly requirement: number;
  readonly kind: MarkKind;
  readonly part: number;
  readonly holds: Condition;
}

/** A sentence that defines a term promises nothing, but it may describe the services. */
const IN_DEFINITIONS = new Set(['subject-matter', 'data-types', 'duration']);

const TESTS: readonly Test[] = REQUIREMENTS.flatMap((r, requirement) => {
  const tests: Test[] = [];
  const add = (kind: MarkKind, part: number, text: string | undefined): void => {
    if (text !== undefined) tests.push({ requirement, kind, part, holds: condition(text) });
  };
  r.limbs.forEach((limb, part) => {
    add('said', part, limb.said);
    add('pointer', part, limb.pointer);
    add('weak', part, limb.weak);
  });
  r.withdrawn?.forEach((withdrawal, part) => add('withdrawn', part, withdrawal.said));
  if (r.withdrawn) add('prevails', 0, 'own:PREVAILS');
  add('touched', 0, r.touched);
  add('empty', 0, r.empty);
  add('by', 0, r.exempt?.by);
  add('unless', 0, r.exempt?.unless);
  return tests;
});
const DEFINITION_TESTS = TESTS.filter((test) => IN_DEFINITIONS.has(REQUIREMENTS[test.requirement]!.id));

const memo = new WeakMap<Block, { readonly of: InContext; readonly marks: readonly Mark[] }>();
const NONE: ReadonlySet<string> = new Set();

/** Every condition that the block's statements meet. Remembered as long as the block and what stands around it stay the same. */
export function marksOf(context: InContext): readonly Mark[] {
  const known = memo.get(context.placed.block);
  if (known && sameContext(known.of, context)) return known.marks;
  const marks = context.head.has('@toc') ? [] : read(context);
  memo.set(context.placed.block, { of: context, marks });
  return marks;
}

const sameContext = (a: InContext, b: InContext): boolean =>
  a.reading === b.reading && a.lead === b.lead && a.head === b.head && a.before[0] === b.before[0] && a.before[1] === b.before[1];

function read({ reading, lead, head, before }: InContext): Mark[] {
  const marks: Mark[] = [];
  let [near, far] = before;
  for (const statement of reading.statements) {
    const view = viewOf(statement, reading.header, lead, head, near, far);
    for (const { requirement, kind, part, holds } of statement.own.has('DEFINES') ? DEFINITION_TESTS : TESTS) {
      if (holds(view)) marks.push({ requirement, kind, part, span: statement.span });
    }
    [near, far] = [statement, near];
  }
  return marks;
}

function viewOf(statement: Statement, header: ReadonlySet<string>, lead: ReadonlySet<string>, head: ReadonlySet<string>, near: Statement | null, far: Statement | null): View {
  return {
    hits: statement.hits,
    own: statement.own,
    lead: header.size > 0 ? new Set([...lead, ...header]) : lead,
    head: statement.label.size > 0 ? new Set([...head, ...statement.label]) : head,
    before: near ? (far ? new Set([...near.own, ...far.own]) : near.own) : NONE,
  };
}
