import type { Rule } from './finding.js';
import type { RuleId } from './ruleIds.js';

/** Every rule, one line each. */
export const RULES: readonly Rule[] = [];

/** The rule of an id. */
export const ruleOf = (id: RuleId): Rule | undefined => RULES.find((rule) => rule.id === id);
