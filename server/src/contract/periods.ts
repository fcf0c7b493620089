import { factsOf } from '../facts/blockFacts.js';
import type { PeriodFact } from '../facts/periods.js';
import { shift } from '../text/span.js';
import type { Located, PlacedBlock } from './contract.js';
import type { Parties } from './parties.js';
import { evidenceOf } from './period/evidence.js';
import { matterOf } from './period/matter.js';
import { topicOf } from './period/topic.js';

export type PeriodTopic =
  | 'breach' | 'subprocessor-objection' | 'termination' | 'audit-notice' | 'deletion' | 'retention' | 'data-subject-answer' | 'other';

/** A duration of the contract with what it is about. */
export interface ContractPeriod extends Located {
  readonly fact: PeriodFact;
  readonly topic: PeriodTopic;
  /** Narrower than the topic: periods are compared only when topic and matter agree. */
  readonly matter: string;
  readonly actor: 'controller' | 'processor' | 'sub-processor' | 'both' | 'unknown';
}

/** Every duration of the contract with its topic, matter and actor, in the order of the text. */
export function readPeriods(blocks: readonly PlacedBlock[], parties: Parties): ContractPeriod[] {
  return blocks.flatMap((block) => factsOf(block.block, block.language).periods.flatMap((fact) => {
    const evidence = evidenceOf(blocks, block, fact);
    if (!evidence) return [];
    const topic = topicOf(evidence);
    return [{ span: shift(fact.span, block.start), block, fact, topic, ...matterOf(evidence, fact, topic, parties) }];
  }));
}
