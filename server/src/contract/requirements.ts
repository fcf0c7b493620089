import { REQUIREMENTS } from '../knowledge/requirements/catalogue.js';
import type { RequirementId } from '../knowledge/requirements.js';
import { shift, type Span } from '../text/span.js';
import type { PlacedBlock } from './contract.js';
import type { Parties } from './parties.js';
import { type InContext, readInContext, titledSection } from './requirement/context.js';
import { findHome } from './requirement/home.js';
import { marksOf } from './requirement/marks.js';
import { judge, type Sighting } from './requirement/verdict.js';
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

/** What the contract says on each requirement, in the order of the catalogue. Art. 28 GDPR, Art. 9 DSG, Art. 7 DSV. */
export function readRequirements(blocks: readonly PlacedBlock[], parties: Parties): RequirementResult[] {
  const contexts = readInContext(blocks, parties);
  const sightings = sightingsOf(contexts);
  return REQUIREMENTS.map((requirement, i) => {
    const { verdict, evidence, missing } = judge(requirement, sightings[i]!);
    const first = evidence[0];
    const section = first ? titledSection(first.placed.section) : findHome(requirement.home, contexts);
    return { id: requirement.id, verdict, missing, evidence: evidence.map((s) => s.span), home: section?.parent ? section : null };
  });
}

/** Every mark of the contract at its place, by requirement. */
function sightingsOf(contexts: readonly InContext[]): Sighting[][] {
  const sightings: Sighting[][] = REQUIREMENTS.map(() => []);
  for (const context of contexts) {
    for (const mark of marksOf(context)) {
      sightings[mark.requirement]!.push({ mark, placed: context.placed, span: shift(mark.span, context.placed.start) });
    }
  }
  return sightings;
}
