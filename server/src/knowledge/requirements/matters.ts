import type { RequirementId } from '../requirements.js';

/**
 * What a sentence must speak of to be about the duty, for those that may be taken back by another passage; conditions as `expression.ts` explains. The
 * description of the processing is none of them.
 */
export const MATTERS: Readonly<Partial<Record<RequirementId, string>>> = {
  'documented-instructions': 'own:INSTRUCTION & !own:UNLAWFUL_INSTRUCTION',
  'legal-requirement-notice': 'own:LEGALLY_REQUIRED & own:INFORM',
  'unlawful-instruction-notice': 'own:UNLAWFUL_INSTRUCTION',
  confidentiality: 'own:CONFIDENTIALITY & (own:PERSONS | own:OWN_STAFF)',
  security: 'own:MEASURES',
  'subprocessor-authorisation': 'own:SUB_PROCESSOR & own:AUTHORISATION',
  'subprocessor-change-notice': 'own:SUB_PROCESSOR & (own:INFORM | own:OBJECTS)',
  'subprocessor-flow-down': 'own:SUB_PROCESSOR & own:DUTIES',
  'subprocessor-liability': 'own:SUB_PROCESSOR & own:LIABLE',
  'data-subject-rights': 'own:DATA_SUBJECT_RIGHTS',
  'breach-notification': '(own:BREACH | own:INCIDENT) & own:INFORM',
  'dpia-assistance': 'own:IMPACT_ASSESSMENT',
  'prior-consultation': 'own:PRIOR_CONSULTATION',
  'deletion-or-return': 'own:AT_THE_END & (own:DELETES | own:RETURNS) | own:KEEPS_FOR_ITSELF & (own:PERSONAL_DATA | own:COPIES)',
  'audit-information': 'own:DEMONSTRATES & own:INFORMATION',
  'audit-inspections': 'own:AUDIT',
  'transfer-restriction': 'own:ABROAD',
};

/** An order that breaks the law need not be followed: that the processor may refuse or defer it takes nothing from the notice. Art. 28(3) second subparagraph GDPR. */
export const MAY_REFUSE: ReadonlySet<RequirementId> = new Set<RequirementId>(['unlawful-instruction-notice']);
