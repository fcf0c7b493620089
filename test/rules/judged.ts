import assert from 'node:assert/strict';
import type { Contract } from '../../server/src/contract/contract.js';
import type { RequirementResult, Verdict } from '../../server/src/contract/requirements.js';
import { REQUIREMENT_IDS } from '../../server/src/knowledge/requirements.js';
import type { Finding } from '../../server/src/rules/finding.js';
import { analyse } from '../../server/src/services/analyse.js';

export const TEXT = '# Vertrag zur Auftragsverarbeitung\n\n## 1. Gegenstand\n\nDer Auftragnehmer verarbeitet Daten.\n\n## 2. Haftung\n\nEs gilt das Gesetz.\n';

/** A contract of `TEXT` with one requirement judged as given and all others present. */
export function judged(id: string, verdict: Verdict, more: Partial<RequirementResult> = {}, law: Contract['law'] = 'gdpr'): Contract {
  const requirements = REQUIREMENT_IDS.map((r): RequirementResult =>
    r === id ? { id: r, verdict, evidence: [], missing: [], short: [], home: null, ...more } : { id: r, verdict: 'present', evidence: [], missing: [], short: [], home: null });
  return { ...analyse(TEXT), kind: 'dpa', law, requirements };
}

/** The one finding there is. */
export function only(findings: readonly Finding[]): Finding {
  assert.equal(findings.length, 1);
  return findings[0]!;
}

/** The words a finding stands on. */
export const words = ({ span }: Finding): string => TEXT.slice(span.start, span.end);
