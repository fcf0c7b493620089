import { bilingualMismatch } from './bilingual-mismatch/rule.js';
import { contradictoryDestination } from './contradictory-destination/rule.js';
import type { Rule } from './finding.js';
import { foreignParty } from './foreign-party/rule.js';
import { forbiddenDestination } from './forbidden-destination/rule.js';
import { incompleteClause } from './incomplete-clause/rule.js';
import { inconsistentPeriod } from './inconsistent-period/rule.js';
import { missingClause } from './missing-clause/rule.js';
import { numberWordMismatch } from './number-word-mismatch/rule.js';
import { periodLimit } from './period-limit/rule.js';
import { danglingReference } from './dangling-reference/rule.js';
import { duplicateDefinition } from './duplicate-definition/rule.js';
import { termVariant } from './term-variant/rule.js';
import { undefinedTerm } from './undefined-term/rule.js';
import { unusedDefinition } from './unused-definition/rule.js';
import { hiddenCharacter } from './hidden-character/rule.js';
import { invalidCitation } from './invalid-citation/rule.js';
import { outdatedLaw } from './outdated-law/rule.js';
import { placeholder } from './placeholder/rule.js';
import type { RuleId } from './ruleIds.js';
import { wrongParty } from './wrong-party/rule.js';
import { unsafeguardedTransfer } from './unsafeguarded-transfer/rule.js';

/** Every rule, one line each. */
export const RULES: readonly Rule[] = [
  missingClause,
  incompleteClause,
  inconsistentPeriod,
  numberWordMismatch,
  periodLimit,
  forbiddenDestination,
  contradictoryDestination,
  unsafeguardedTransfer,
  undefinedTerm,
  unusedDefinition,
  duplicateDefinition,
  termVariant,
  foreignParty,
  wrongParty,
  danglingReference,
  invalidCitation,
  outdatedLaw,
  placeholder,
  bilingualMismatch,
  hiddenCharacter,
];

/** The rule of an id. */
export const ruleOf = (id: RuleId): Rule | undefined => RULES.find((rule) => rule.id === id);
