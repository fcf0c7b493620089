import type { Lexicon } from '../lexicon.js';

/** What ordinary speech adds, as in the German lexicon of the same name. */
export const requirementsOrdinarySpeech: Lexicon = {
  THEREUPON: ['thereupon', 'at the same time', 'simultaneously', 'in parallel'],
  ORDER_WORD: ['work|job order|orders'],
  AGAINST_INSTRUCTION: ['contrary to ..4 instruction|instructions', 'in breach of ..4 instruction|instructions', 'violation|violations|infringement|infringements|breach|breaches of ..4 instruction|instructions'],
  CHECKS_ELSE: [
    'check|checks|verify|verifies|review|reviews|examine|examines ..3 lawfulness|legality|instruction|instructions|invoice|invoices|accuracy|completeness|eligibility|identity', 'check|checks|verify|verifies ..2 whether ..10 lawful|licence|licences|license|licenses|users|seats|accurate|complete|entitled',
  ],
  TYPICALLY: ['typically|usually|normally|commonly|mostly ..3 is|are|includes|include|comprises|comprise|means|covers|consists', 'is|are|will be ..2 typically|usually|normally|commonly|mostly', 'in most cases ..4 is|are'],
  // What is shown among other papers.
  PAPERS_OF_SUBS: [': ..12 subprocessor|subprocessors|subcontractor|subcontractors|sub-processor ..1 contracts|agreements|list', 'copies|list|lists of ..3 subprocessor|subprocessors|subcontractor|subcontractors|sub-processor'],
  INFORMATION_ITSELF: ['everything|anything', 'all|whatever ..2 you|customer|client|controller ..2 need|needs|require|requires|ask|asks', 'information|documentation|records|documents|answers|answer|questions|details|access', 'all|necessary|relevant|appropriate|sufficient|reasonable ..2 evidence|proof'],
  NOT_IMPOSED: ['is|are not bound|subject', 'no|none of the ..2 obligations|duties|terms ..2 imposed|passed'],
  PAPER_TITLE: ['agreement|addendum|contract|deed|rider|undertaking', 'terms and|of', 'conditions of|for'],
};
