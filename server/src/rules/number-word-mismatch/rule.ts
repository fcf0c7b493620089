import type { Rule } from '../finding.js';
import { fix } from './fix.js';
import { messages } from './messages.js';
import { differing } from './numbers.js';

/** A number written in words and in digits that are not the same: `zwei (3) Wochen`, `five (4) copies`. */
export const numberWordMismatch: Rule = {
  id: 'number-word-mismatch',
  severity: 'error',
  title: { de: 'Zahl und Zahlwort weichen voneinander ab', en: 'Number and number word differ' },
  messages,
  check: (contract) => differing(contract).map(({ span, text, word, digits }) => ({
    rule: 'number-word-mismatch', severity: 'error', span, message: 'differ', args: { text, word: String(word), digits: String(digits) }, related: [], subject: text,
  })),
  fix,
};
