import type { Rule } from './finding.js';
import { incompleteClause } from './incomplete-clause/rule.js';
import { inconsistentPeriod } from './inconsistent-period/rule.js';
import { missingClause } from './missing-clause/rule.js';
import { numberWordMismatch } from './number-word-mismatch/rule.js';
import { periodLimit } from './period-limit/rule.js';
import type { RuleId } from './ruleIds.js';

/** Every rule, one line each. */
export const RULES: readonly Rule[] = [
  missingClause,
  incompleteClause,
  inconsistentPeriod,
  numberWordMismatch,
  periodLimit,
];

/** The rule of an id. */
export const ruleOf = (id: RuleId): Rule | undefined => RULES.find((rule) => rule.id === id);
