import { type Expression, parseExpression, type Scope } from '../../knowledge/requirements/expression.js';
import type { ConceptHit } from '../../language/phrases.js';

/** A statement with what stands around it. Concepts of the list's lead-in are in `lead`, those of the headings in `head`. */
export interface View {
  readonly hits: readonly ConceptHit[];
  readonly own: ReadonlySet<string>;
  readonly lead: ReadonlySet<string>;
  readonly head: ReadonlySet<string>;
  /** Concepts of the sentences just before. */
  readonly before: ReadonlySet<string>;
  /** Concepts of all sentences before it in its paragraph. */
  readonly paragraph: ReadonlySet<string>;
}

export type Condition = (view: View) => boolean;

/** Makes a condition of an expression, quick to ask over and over. */
export const condition = (text: string): Condition => compile(parseExpression(text));

/** Names of which at least one must be said somewhere in a view for the expression to hold; null when it may hold without any. */
export const neededBy = (text: string): ReadonlySet<string> | null => needed(parseExpression(text));

function needed(expression: Expression): ReadonlySet<string> | null {
  switch (expression.kind) {
    case 'concept': return new Set(expression.name === ALONE ? [ALONE, CONTROLLER_DUTIES] : [expression.name]);
    case 'sequence': return new Set([expression.first]);
    case 'not': return null;
    case 'any': {
      const each = expression.of.map(needed);
      return each.some((names) => names === null) ? null : new Set(each.flatMap((names) => [...names!]));
    }
    case 'all': return expression.of.map(needed).reduce((best, names) => (names !== null && (best === null || commonness(names) < commonness(best)) ? names : best), null);
  }
}

/** What kind of sentence it is holds of many, a concept of few. */
const commonness = (names: ReadonlySet<string>): number => [...names].reduce((sum, name) => sum + (name.startsWith('@') ? 20 : 1), 0);

const ALONE = '@controllerAlone';
const CONTROLLER_DUTIES = 'CONTROLLER_DUTIES_HEADING';

function compile(expression: Expression): Condition {
  switch (expression.kind) {
    case 'concept': return concept(expression.scope, expression.name);
    case 'sequence': return sequence(expression.first, expression.second, expression.within);
    case 'not': {
      const of = compile(expression.of);
      return (view) => !of(view);
    }
    case 'all': {
      const of = expression.of.map(compile);
      return (view) => of.every((c) => c(view));
    }
    case 'any': {
      const of = expression.of.map(compile);
      return (view) => of.some((c) => c(view));
    }
  }
}

function concept(scope: Scope, name: string): Condition {
  switch (scope) {
    case 'own': return (v) => v.own.has(name);
    case 'lead': return (v) => v.lead.has(name);
    case 'head': return (v) => v.head.has(name);
    case 'topic': return (v) => v.own.has(name) || v.lead.has(name) || v.head.has(name);
    case 'para': return (v) => v.paragraph.has(name);
    case 'near': return (v) => v.own.has(name) || v.lead.has(name) || v.before.has(name);
    case 'clause':
      if (name === ALONE) {
        const duties = (v: View): boolean => v.head.has(CONTROLLER_DUTIES) && !v.head.has('RIGHTS_WORD');
        return (v) => v.own.has(name) || ((v.lead.has(name) || (duties(v) && !v.lead.has('@processorActs'))) && !v.own.has('@processorActs'));
      }
      return name.startsWith('@') ? (v) => v.own.has(name) || v.head.has(name) : (v) => v.own.has(name) || v.lead.has(name);
  }
}

const sequence = (first: string, second: string, within: number): Condition => ({ own, hits }) =>
  own.has(first) && own.has(second) && hits.some((a) => a.concept === first && hits.some((b) => b.concept === second && b.from >= a.to && b.from - a.to < within));
