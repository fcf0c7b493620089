import type { Contract } from '../contract/contract.js';
import { readGuidance } from '../contract/guidance.js';
import { isInside } from '../text/span.js';
import { DEFAULT_SETTINGS, type Finding, type Settings } from '../rules/finding.js';
import { RULES } from '../rules/index.js';
import { atMost } from './more.js';
import { saidOnce } from './saidOnce.js';

/** At most so many findings are given for one document; the last then says how many more there are. */
export const MAX_FINDINGS = 100;

/**
 * Every finding of every rule, in the order of the text. Documents that are no data processing agreement have none. `other` is the version in the
 * other language, where that stands in a text of its own (`areVersions`).
 */
export function check(contract: Contract, settings: Settings = DEFAULT_SETTINGS, other: Contract | null = null): readonly Finding[] {
  if (contract.kind !== 'dpa') return [];
  const findings = RULES.flatMap((rule) => {
    const severity = settings.severities[rule.id];
    if (severity === 'off') return [];
    const found = rule.check(contract, settings, other);
    const own = contract.bounds ? found.filter(({ span }) => isInside(span, contract.bounds!)) : found;
    return severity ? own.map((finding) => ({ ...finding, severity })) : own;
  });
  return atMost(saidOnce(outsideGuidance(findings, contract), contract.document.text).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compare(a.rule, b.rule) || compare(a.subject, b.subject)), MAX_FINDINGS);
}

/** Rules that ask the whole contract, wherever they put what they find. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set(['missing-clause', 'incomplete-clause', 'placeholder']);

/** In words to the drafter nothing is wrong but that they are still there. */
function outsideGuidance(findings: readonly Finding[], contract: Contract): Finding[] {
  const guidance = readGuidance(contract);
  if (guidance.length === 0) return [...findings];
  const guides = (span: Finding['span']): boolean => isInside(span, guidance);
  return findings.filter(({ rule, span, related }) => OF_THE_WHOLE.has(rule) || !guides(span) || related.some((place) => !place.elsewhere && !guides(place.span)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
