import type { TermSuspect } from '../../contract/terms.js';
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

/** What the statutes call the sides: Art. 4 No 7, 8 GDPR; Art. 5 lit. j, k DSG. */
const STATUTORY = /^(?:der |die |the )?(?:(?:data )?(?:controller|processor)|auftrags(?:ver|be)arbeiter(?:in)?|verantwortliche)(?:['’]?s|[nrm])?$/i;

/** The other gender of a party's own name, and the statute's word for a side in one single place, can be read as nobody else. */
const isPlain = ({ reason, text }: TermSuspect, others: number): boolean => reason === 'other-gender' || (reason === 'other-word' && others === 0 && STATUTORY.test(text));

function finding([first, ...others]: VariantGroup): Finding {
  const { text, wanted, meant, reason, span } = first;
  return {
    rule: 'term-variant',
    severity: isPlain(first, others.length) ? 'information' : 'warning',
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
