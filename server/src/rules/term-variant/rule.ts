import type { Finding, Rule } from '../finding.js';
import { replaceVariant } from './fix.js';
import { type VariantGroup, variantGroups } from './groups.js';
import { messages } from './messages.js';

const MOST_PLACES = 20;

/** Another word, another gender or a misspelling stands where the contract has a defined name: it may be read as somebody else. */
export const termVariant: Rule = {
  id: 'term-variant',
  severity: 'warning',
  title: { de: 'Abweichende Bezeichnung', en: 'Variant of a term' },
  messages,
  check: ({ terms }) => variantGroups(terms.suspects).map(finding),
  fix: replaceVariant,
};

function finding([first, ...others]: VariantGroup): Finding {
  const { text, wanted, meant, reason, span } = first;
  return {
    rule: 'term-variant',
    severity: 'warning',
    span,
    message: reason,
    args: { text, wanted },
    related: [
      ...(meant ? [{ span: meant.span, message: 'defined', args: { wanted } }] : []),
      ...others.slice(0, MOST_PLACES).map((other) => ({ span: other.span, message: 'alsoHere', args: { text: other.text } })),
    ],
    subject: text,
  };
}
