/** Ids of the rules, which are also the diagnostic codes. They are stable. */
export const RULE_IDS = [
  'missing-clause',
  'incomplete-clause',
  'inconsistent-period',
  'number-word-mismatch',
  'period-limit',
  'undefined-term',
  'unused-definition',
  'duplicate-definition',
  'term-variant',
  'forbidden-destination',
  'contradictory-destination',
  'unsafeguarded-transfer',
  'foreign-party',
  'wrong-party',
  'dangling-reference',
  'invalid-citation',
  'outdated-law',
  'placeholder',
  'bilingual-mismatch',
  'hidden-character',
] as const;

export type RuleId = (typeof RULE_IDS)[number];
