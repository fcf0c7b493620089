import type { Lexicon } from '../lexicon.js';

const PAPERS = 'information|documents|documentation|records|evidence|details|materials';
const REFUSED = 'take|carried|permitted|possible|allowed|granted|offered|provided|included|made|available|accepted';
const NO_RIGHT_TO_ENTER = ['no right to|of ..1 enter|visit|inspect|entry|access ..4 premises|facilities|offices|sites|site|centre|centres'];

/** Checks of another matter, checks that are taken back, and papers that show what they are to show. Art. 28(3)(h) GDPR. */
export const requirementsChecking: Lexicon = {
  // How many use the software, what is paid, what is earned.
  LICENCE_MATTER: [
    'licence|licences|license|licenses audit|audits|review|reviews|verification|compliance|metrics|entitlement|entitlements|count|fees|terms', 'number of ..2 users|licences|licenses|seats|devices|installations|instances|copies', 'licensed ..2 users|number|seats|scope|quantity|copies', 'number|scope|quantity licensed|purchased', 'royalty|royalties', 'books and records',
    'goods', 'defects', 'deliverables', 'workmanship', 'tax|financial|statutory audit|audits|auditor|auditors', 'true-up', 'over-deployment|overuse',
  ],
  // Given to, or done by, an authority.
  TO_AUTHORITY: ['to|for|with the ..2 authority|authorities|regulator|regulators|commissioner|ico', 'authority|authorities|regulator|regulators|commissioner may|can|shall ..4 inspect|audit|carry|conduct|visit'],
  // Who of the staff comes in, which is a measure.
  ENTRY_CONTROL: ['only ..2 authorised|authorized ..2 staff|personnel|persons|employees|people', 'restricted|limited to ..1 authorised|authorized', 'unauthorised|unauthorized ..2 access|entry|persons|person', 'key card|cards|fobs', 'cctv', 'access badges'],
  INFORMATION: ['reports|certificates|policies|logs ..6 from|by|showing|which|that ..2 appears|shows|show|evident|evidences|evidence that'],
  INFORMATION_REFUSED: [`not ..2 obliged|required|obligated|bound to ..1 supply|provide|give|furnish|disclose|make|deliver|produce ..1 any|other|further|additional|more ..3 ${PAPERS}`, `no ..1 obligation|duty to ..1 supply|provide|give|furnish|disclose|make|deliver|produce ..4 ${PAPERS}`],
  // No right to come in, in so many words.
  NO_ENTRY: NO_RIGHT_TO_ENTER,
  INSPECTIONS_REFUSED: [...NO_RIGHT_TO_ENTER, `on-site|onsite|physical checks|audits|inspections|visits|check|audit|inspection|visit ..3 not ..2 ${REFUSED}`, `no on-site|onsite|physical checks|audits|inspections|visits|check|audit|inspection|visit ..3 ${REFUSED}`],
  PAPERS_OF_SUBS: ['including ..12 subprocessor|subprocessors|subcontractor|subcontractors|sub-processor contract|contracts|agreements|list|lists', 'and|, subprocessor|subprocessors|subcontractor|subcontractors|sub-processor contracts|agreements|lists'],
};
