import type { Finding, Rule } from '../finding.js';
import { swapParties } from './fix.js';
import { messages } from './messages.js';

/** A duty or right that the law gives to one side stands with the other, as happens when names are swapped while drafting. */
export const wrongParty: Rule = {
  id: 'wrong-party',
  severity: 'warning',
  title: { de: 'Falsche Partei', en: 'Wrong party' },
  messages,
  check: (contract) => contract.misplaced.map(({ misplacement, span }): Finding => ({
    rule: 'wrong-party',
    severity: 'warning',
    span,
    message: misplacement.owner,
    args: { matterDe: misplacement.text.de, matterEn: misplacement.text.en, provisionDe: misplacement.provision.de, provisionEn: misplacement.provision.en },
    related: [],
    subject: misplacement.id,
  })),
  fix: swapParties,
};
