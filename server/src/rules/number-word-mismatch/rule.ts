import type { Rule } from '../finding.js';
import { fix } from './fix.js';
import { messages } from './messages.js';

/** A number written in words and in digits that are not the same: `zwei (3) Wochen`. */
export const numberWordMismatch: Rule = {
  id: 'number-word-mismatch',
  severity: 'error',
  title: { de: 'Zahl und Zahlwort weichen voneinander ab', en: 'Number and number word differ' },
  messages,
  check: (contract) => contract.periods.flatMap((period) => {
    const { twice, text } = period.fact;
    if (!twice || twice.word === twice.digits) return [];
    return [{
      rule: 'number-word-mismatch' as const, severity: 'error' as const, span: period.span, message: 'differ',
      args: { text, word: String(twice.word), digits: String(twice.digits) }, related: [], subject: text,
    }];
  }),
  fix,
};
