import type { Contract } from '../contract/contract.js';
import { isInside } from '../text/span.js';
import { DEFAULT_SETTINGS, type Finding, type Settings } from '../rules/finding.js';
import { RULES } from '../rules/index.js';

/** At most so many findings are given for one document. */
export const MAX_FINDINGS = 100;

/** Every finding of every rule, in the order of the text. Documents that are no data processing agreement have none. */
export function check(contract: Contract, settings: Settings = DEFAULT_SETTINGS): Finding[] {
  if (contract.kind !== 'dpa') return [];
  const findings = RULES.flatMap((rule) => {
    const severity = settings.severities[rule.id];
    if (severity === 'off') return [];
    const found = rule.check(contract, settings);
    const own = contract.bounds ? found.filter(({ span }) => isInside(span, contract.bounds!)) : found;
    return severity ? own.map((finding) => ({ ...finding, severity })) : own;
  });
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compare(a.rule, b.rule) || compare(a.subject, b.subject)).slice(0, MAX_FINDINGS);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
