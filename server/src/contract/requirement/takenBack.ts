import { RECALLED } from '../../knowledge/requirements/limbs.js';
import { tokenSpan } from '../../facts/sentenceFact.js';
import type { Span } from '../../text/span.js';
import type { PlacedBlock } from '../contract.js';
import type { ContractReference } from '../references.js';
import type { RequirementResult } from '../requirements.js';
import type { Section } from '../sections.js';

/** The result where a passage takes the duty back: partial, with that passage before the clause as evidence. Art. 28(3) GDPR: the contract binds the processor. */
export const takenBackBy = (passage: Span, { id, evidence, home }: RequirementResult): RequirementResult => ({ id, verdict: 'partial', evidence: [passage, ...evidence], missing: [RECALLED.id], short: [], home });

/** The block in which a place of the text lies. */
export const blockAt = (blocks: readonly PlacedBlock[], { start }: Span): PlacedBlock => blocks.findLast((block) => block.start <= start)!;

export const isIn = (sections: readonly Section[], { index }: PlacedBlock): boolean => sections.some(({ firstBlock, endBlock }) => index >= firstBlock && index < endBlock);

/** A complete clause that says it prevails leaves nothing of what takes the duty back. */
export const prevails = ({ facts }: PlacedBlock): boolean => facts.sentences.some(({ concepts }) => concepts.some(({ concept }) => concept === 'PREVAILS'));

/** Whether it is clear which section the number means: `Nr. 4` may be an item of its own clause as well as a chapter, and `Absatz 2` is of any. */
export const isClear = ({ fact, block, targets }: ContractReference): boolean => targets.length > 0 && fact.unit !== 'paragraph' && !block.facts.sentences.some((sentence) =>
  sentence.concepts.some(({ concept, from, to }) => concept === 'REFER_NUMBER' && tokenSpan(block.block, sentence, from, to).start === fact.span.start));
