import type { Rule } from './finding.js';
import { incompleteClause } from './incomplete-clause/rule.js';
import { missingClause } from './missing-clause/rule.js';
import type { RuleId } from './ruleIds.js';

/** Every rule, one line each. */
export const RULES: readonly Rule[] = [
  missingClause,
  incompleteClause,
];

/** The rule of an id. */
export const ruleOf = (id: RuleId): Rule | undefined => RULES.find((rule) => rule.id === id);
