import type { Finding, Rule } from '../finding.js';
import { messages } from './messages.js';

/** A message shows so much of a placeholder. */
const MAX_TEXT = 60;

/** Blanks that were left in the contract. The lines for signatures at its end are no blanks. */
export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'warning',
  title: { de: 'Platzhalter', en: 'Placeholder' },
  messages,
  check: (contract) =>
    contract.blanks.map(({ fact, span }): Finding => {
      const text = fact.text.length > MAX_TEXT ? `${fact.text.slice(0, MAX_TEXT).trimEnd()}…` : fact.text;
      return { rule: 'placeholder', severity: 'warning', span, message: fact.kind, args: { text }, related: [], subject: text };
    }),
};
