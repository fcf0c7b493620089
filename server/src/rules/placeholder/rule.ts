import type { Law } from '../../contract/contract.js';
import { readGuidance } from '../../contract/guidance.js';
import { isInside } from '../../text/span.js';
import type { Finding, Rule } from '../finding.js';
import { type BlankGroup, blankGroups } from './groups.js';
import { messages } from './messages.js';

/** A message shows so much of a placeholder. */
const MAX_TEXT = 60;
const MOST_PLACES = 100;
const MOST_TEXTS = 4;

/** Blanks that were left in the contract. The lines for signatures at its end are no blanks. */
export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'warning',
  title: { de: 'Platzhalter', en: 'Placeholder' },
  messages,
  check: (contract) => {
    const guidance = readGuidance(contract);
    // Dots in words to the drafter show where the answer goes.
    const blanks = guidance.length === 0 ? contract.blanks : contract.blanks.filter(({ kind, span }) => kind === 'instruction' || !isInside(span, guidance));
    return blankGroups(contract.document.text, blanks).map((group) => finding(group, contract.law));
  },
};

function finding({ first, others, mixed, missing, form }: BlankGroup, law: Law): Finding {
  const text = shown(first.text);
  const places = String(others.length + 1);
  return {
    rule: 'placeholder',
    severity: form && others.length > 0 && first.block.block.kind === 'table' ? 'hint' : 'warning',
    span: first.span,
    message: mixed ? `${first.kind}-many` : missing.length > 0 ? 'together' : first.kind === 'line' && others.length > 0 ? 'line-many' : first.kind,
    args: first.field && !mixed ? { text, field: first.field, law } : missing.length > 0 ? { text, texts: missing.slice(0, MOST_TEXTS).map((one) => shown(one)).join('\n'), more: missing.length > MOST_TEXTS ? '…' : '' } : mixed || others.length > 0 ? { text, places } : { text },
    related: others.slice(0, MOST_PLACES).map((other) => ({ span: other.span, message: 'alsoHere', args: { text: shown(other.text) } })),
    subject: text,
  };
}

const shown = (text: string): string => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT).trimEnd()}…` : text);
