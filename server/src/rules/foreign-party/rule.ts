import type { Stranger } from '../../contract/strangers.js';
import type { Finding, Rule } from '../finding.js';
import { nameParty } from './fix.js';
import { messages } from './messages.js';

/** A company that is no party stands where one should: a leftover of another contract, or a slip in a party's own name. */
export const foreignParty: Rule = {
  id: 'foreign-party',
  severity: 'warning',
  title: { de: 'Fremder Name', en: 'Foreign name' },
  messages,
  check: ({ strangers }) => strangers.map(finding),
  fix: nameParty,
};

function finding({ fact, reason, meant, sure, span }: Stranger): Finding {
  return {
    rule: 'foreign-party',
    severity: sure ? 'warning' : 'information',
    span,
    message: reason,
    args: { name: fact.text, wanted: meant?.fact.text ?? '' },
    related: meant ? [{ span: meant.span, message: 'introduced', args: { wanted: meant.fact.text } }] : [],
    subject: fact.text,
  };
}
