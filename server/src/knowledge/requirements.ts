/** The mandatory contents of a data processing agreement. Art. 28 GDPR; Art. 9 DSG, Art. 7 DSV. The ids are stable. */
export const REQUIREMENT_IDS = [
  'subject-matter',
  'duration',
  'nature-and-purpose',
  'data-types',
  'data-subjects',
  'controller-rights-obligations',
  'documented-instructions',
  'legal-requirement-notice',
  'confidentiality',
  'security',
  'subprocessor-authorisation',
  'subprocessor-change-notice',
  'subprocessor-flow-down',
  'subprocessor-liability',
  'data-subject-rights',
  'breach-notification',
  'dpia-assistance',
  'prior-consultation',
  'deletion-or-return',
  'audit-information',
  'audit-inspections',
  'unlawful-instruction-notice',
  'transfer-restriction',
] as const;

export type RequirementId = (typeof REQUIREMENT_IDS)[number];

/** Whether a text is the id of a requirement. */
export const isRequirementId = (text: string): text is RequirementId => (REQUIREMENT_IDS as readonly string[]).includes(text);

/** What the first sentence of Art. 28(3) GDPR asks to be described; the others are duties. */
export const DESCRIPTION: ReadonlySet<RequirementId> = new Set(['subject-matter', 'duration', 'nature-and-purpose', 'data-types', 'data-subjects', 'controller-rights-obligations']);
