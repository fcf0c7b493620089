import type { Contract } from '../../contract/contract.js';
import type { ContractDestination } from '../../contract/destinations.js';
import { liesIn } from '../../knowledge/countries/countries.js';
import type { Span } from '../../text/span.js';
import type { Finding, Rule, Severity } from '../finding.js';
import { bansOf, isReached } from '../shared/places.js';
import { messages } from './messages.js';

/** A sentence that confines data to some places, with the countries named elsewhere that lie outside all of them. */
interface Contradiction {
  readonly span: Span;
  readonly places: readonly string[];
  /** The sentence keeps an exception open, which may be what the other place rests on. */
  readonly reserved: boolean;
  readonly against: readonly ContractDestination[];
}

/** One sentence keeps data exclusively in some places, another names a country outside. Both are marked and linked to each other. */
export const contradictoryDestination: Rule = {
  id: 'contradictory-destination',
  severity: 'warning',
  title: { de: 'Widersprüchliche Orte der Verarbeitung', en: 'Contradictory destinations' },
  messages,
  check: (contract) => {
    const contradictions = contradictionsOf(contract);
    const marked = new Set<ContractDestination>();
    const findings: Finding[] = [];
    for (const { span, places, against, reserved } of contradictions) {
      const severity: Severity = reserved ? 'information' : 'warning';
      const args = { places: places.join(' ') };
      findings.push(finding(span, severity, reserved ? 'confinedUnless' : 'confined', { ...args, countries: [...new Set(against.map((one) => one.country))].join(' ') }, against.map((one) => ({ span: one.span, message: 'other', args: { country: one.country } })), places[0]!));
      for (const one of against) {
        if (marked.has(one)) continue;
        marked.add(one);
        findings.push(finding(one.span, severity, reserved ? 'outsideUnless' : 'outside', { ...args, country: one.country }, [{ span, message: 'exclusive', args }], one.country));
      }
    }
    return findings;
  },
};

function contradictionsOf(contract: Contract): Contradiction[] {
  const { destinations } = contract;
  const sentences = new Map<number, ContractDestination[]>();
  for (const one of destinations) {
    if (!one.exclusive) continue;
    const beside = sentences.get(one.sentence.start);
    if (beside) beside.push(one);
    else sentences.set(one.sentence.start, [one]);
  }
  if (sentences.size === 0) return [];
  const banOf = bansOf(destinations);
  const reached = destinations.filter((one) => isReached(one) && !banOf(one.country));
  const countries = [...new Set(reached.map((one) => one.country))];
  return [...sentences.values()].flatMap((confined) => {
    const places = confined.map((one) => one.country);
    const { sentence } = confined[0]!;
    const outside = new Set(countries.filter((country) => !places.some((place) => liesIn(country, place))));
    if (outside.size === 0) return [];
    const against = reached.filter((one) => outside.has(one.country) && one.sentence.start !== sentence.start && !one.exclusive && !one.exception);
    return against.length === 0 ? [] : [{ span: { start: confined[0]!.span.start, end: confined[confined.length - 1]!.span.end }, places, against, reserved: confined.some((one) => one.reserved) }];
  });
}

const finding = (span: Span, severity: Severity, message: string, args: Finding['args'], related: Finding['related'], subject: string): Finding => ({
  rule: 'contradictory-destination', severity, span, message, args, related, subject,
});
