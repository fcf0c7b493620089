import type { RequirementId } from '../knowledge/requirements.js';
import type { Span } from '../text/span.js';
import type { Law, PlacedBlock } from './contract.js';
import type { Parties } from './parties.js';
import type { Section } from './sections.js';

export type Verdict = 'present' | 'partial' | 'absent' | 'not-applicable';

/** What the contract says on one requirement. */
export interface RequirementResult {
  readonly id: RequirementId;
  readonly verdict: Verdict;
  /** The words that satisfy it, or, where it is partial, that come closest or take it back. */
  readonly evidence: readonly Span[];
  /** Ids of the essential limbs that are missing, for `partial`. */
  readonly missing: readonly string[];
  /** Where the clause belongs when something is missing; null for the document as a whole. */
  readonly home: Section | null;
}

export function readRequirements(_blocks: readonly PlacedBlock[], _parties: Parties, _root: Section, _law: Law): RequirementResult[] {
  return [];
}
