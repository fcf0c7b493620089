import type { Contract } from '../../contract/contract.js';
import { isInside } from '../../text/span.js';
import type { Finding, Rule } from '../finding.js';
import { betweenTexts } from './betweenTexts.js';
import { differing, isWithin, missing } from './differing.js';
import { fix } from './fix.js';
import { messages } from './messages.js';

/** What the German and the English version of a contract say differently, what only one of them says, and clauses that let different versions prevail. */
export const bilingualMismatch: Rule = {
  id: 'bilingual-mismatch',
  severity: 'warning',
  title: { de: 'Abweichung der Sprachfassungen', en: 'Language versions that differ' },
  messages,
  check: (contract, _settings, other) => {
    const versions = contract.versions();
    return [
      ...differing({ bounds: contract.bounds, destinations: contract.destinations, parties: contract.parties, versions, marked: null }),
      ...versions.lone.filter(({ passage }) => isWithin(contract, passage)).map((one) => missing(one)),
      ...disagreeing(contract),
      ...(other ? betweenTexts(contract, other) : []),
    ].sort((a, b) => a.span.start - b.span.start);
  },
  fix,
};

/** Clauses that let another version prevail than the first of them does. */
function disagreeing({ versions, bounds }: Contract): Finding[] {
  const own = versions().clauses.filter(({ span }) => !bounds || isInside(span, bounds));
  const [first] = own;
  return own.filter(({ language }) => language !== first?.language).map(({ span, language }) => ({
    rule: 'bilingual-mismatch', severity: 'warning', span, message: 'prevailing', args: { here: language, there: first!.language }, subject: 'prevailing',
    related: [{ span: first!.span, message: 'prevails', args: { language: first!.language } }],
  }));
}
