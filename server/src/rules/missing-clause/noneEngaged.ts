import type { Contract } from '../../contract/contract.js';
import type { RequirementId } from '../../knowledge/requirements.js';
import { isInside } from '../../text/span.js';

/** Duties of a processor that engages another one. Art. 28(2) second sentence and (4) GDPR, Art. 7(2) DPO. */
const ON_ENGAGING: ReadonlySet<RequirementId> = new Set<RequirementId>(['subprocessor-change-notice', 'subprocessor-flow-down', 'subprocessor-liability']);

/**
 * Whether the clause would only matter once a sub-processor is engaged, and the contract says that there is none without saying who would have to
 * agree: the missing authorisation is the defect, and without it nobody may be engaged.
 */
export function mattersOnceEngaged(contract: Contract, id: RequirementId): boolean {
  if (!ON_ENGAGING.has(id)) return false;
  const authorisation = contract.requirements.find((result) => result.id === 'subprocessor-authorisation');
  if (authorisation?.verdict !== 'partial') return false;
  return authorisation.evidence.some((span) => contract.blocks.some((placed) =>
    placed.start <= span.start && span.start < placed.start + placed.block.source.length && placed.facts.sentences.some((sentence) =>
      sentence.concepts.some(({ concept }) => concept === 'NO_SUBPROCESSORS') && isInside({ start: span.start - placed.start, end: span.start - placed.start }, [sentence.span]))));
}
