import type { PeriodFact } from '../facts/periods.js';
import type { Located } from './contract.js';

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
