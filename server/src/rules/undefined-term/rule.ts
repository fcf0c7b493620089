import type { TermSuspect } from '../../contract/terms.js';
import { isInside } from '../../text/span.js';
import type { Finding, Rule, Severity } from '../finding.js';
import { messages } from './messages.js';
import { usedBefore } from './usedBefore.js';

const MOST_PLACES = 20;

/** A term is used as if it were defined and is not, so that nobody can say what it covers. */
export const undefinedTerm: Rule = {
  id: 'undefined-term',
  severity: 'warning',
  title: { de: 'Nicht definierter Begriff', en: 'Undefined term' },
  messages,
  check: (contract, { usedBeforeDefined }) => {
    const { terms, parties, blanks } = contract;
    const known = parties.controller.length > 0 && parties.processor.length > 0;
    const groups = new Map<string, TermSuspect[]>();
    const open = blanks.map(({ span }) => span);
    // `[Datum der Auftragsbestätigung]` is still to be filled in, and says so already.
    for (const suspect of terms.suspects) if (suspect.reason === 'undefined' && !isInside(suspect.span, open)) groups.set(keyOf(suspect), [...(groups.get(keyOf(suspect)) ?? []), suspect]);
    const undefinedTerms = [...groups.values()].map((places) => finding(places, known));
    return usedBeforeDefined ? [...undefinedTerms, ...usedBefore(contract)] : undefinedTerms;
  },
};

function finding(places: readonly TermSuspect[], sidesKnown: boolean): Finding {
  const [first, ...others] = places;
  const { text, span, elsewhere, unnamed } = first!;
  const message = unnamed ? 'unnamed' : places.some(({ role }) => role) ? 'role' : elsewhere ? 'elsewhere' : 'undefined';
  return {
    rule: 'undefined-term',
    severity: severityOf(message, text, sidesKnown),
    span,
    message,
    args: { term: text },
    related: others.slice(0, MOST_PLACES).map((other) => ({ span: other.span, message: 'alsoHere', args: { term: other.text } })),
    subject: text,
  };
}

/** Everybody knows who the parties are, and a role of the statute has its meaning there; the document that the contract names for its terms answers the rest. Who a party is must be said. */
function severityOf(message: string, text: string, sidesKnown: boolean): Severity {
  if (/^part(?:y|ies)$/i.test(text)) return sidesKnown ? 'hint' : 'information';
  return message === 'undefined' ? 'warning' : message === 'unnamed' ? 'information' : 'hint';
}

/** Forms of one word are one term: the endings of declension and of the plural are left off. */
const keyOf = ({ text, language }: TermSuspect): string => {
  const key = text.toLowerCase();
  return language === 'de' ? key.replace(/(?:es|s|en|n)$/, '') : key.replace(/ies\b/g, 'y').replace(/s\b/g, '');
};
