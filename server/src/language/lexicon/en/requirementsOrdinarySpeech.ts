import type { Lexicon } from '../lexicon.js';

/** What ordinary speech adds, as in the German lexicon of the same name. */
export const requirementsOrdinarySpeech: Lexicon = {
  THEREUPON: ['thereupon', 'at the same time', 'simultaneously', 'in parallel'],
  ORDER_WORD: ['work|job order|orders'],
  AGAINST_INSTRUCTION: ['contrary to ..4 instruction|instructions', 'in breach of ..4 instruction|instructions', 'violation|violations|infringement|infringements|breach|breaches of ..4 instruction|instructions'],
  CHECKS_ELSE: [
    'check|checks|verify|verifies|review|reviews|examine|examines ..3 lawfulness|legality|instruction|instructions|invoice|invoices|accuracy|completeness|eligibility|identity', 'check|checks|verify|verifies ..2 whether ..10 lawful|licence|licences|license|licenses|users|seats|accurate|complete|entitled',
  ],
};
