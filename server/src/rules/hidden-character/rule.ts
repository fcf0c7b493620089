import { INVISIBLE_NAMES } from '../../text/invisibles.js';
import type { Finding, Rule } from '../finding.js';
import { nameOf, reveal } from './fix.js';
import { type HiddenGroup, hiddenGroups } from './groups.js';
import { messages } from './messages.js';

const MOST_PLACES = 50;
/** A word is shown up to here. */
const MAX_TEXT = 40;

/** Characters that nobody sees, or takes for others, make the text that was signed differ from the text that was read. */
export const hiddenCharacter: Rule = {
  id: 'hidden-character',
  severity: 'warning',
  title: { de: 'Verstecktes Zeichen', en: 'Hidden character' },
  messages,
  check: ({ hidden }) => hiddenGroups(hidden).map(finding),
  fix: reveal,
};

function finding([first, ...others]: HiddenGroup): Finding {
  const { kind, codes, text } = first.fact;
  const code = nameOf(codes);
  const [only] = codes.length === 1 ? codes : [];
  const name = only === undefined ? undefined : INVISIBLE_NAMES[only];
  return {
    rule: 'hidden-character',
    severity: 'warning',
    span: first.span,
    message: kind,
    args: { code, name: name ? ` (${name})` : '', text: shown(text) },
    related: others.slice(0, MOST_PLACES).map((other) => ({ span: other.span, message: 'alsoHere', args: { code: nameOf(other.fact.codes), text: shown(other.fact.text) } })),
    subject: code,
  };
}

const shown = (text: string): string => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text);
