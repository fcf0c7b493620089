import type { PeriodFact } from '../facts/periods.js';
import type { Located, PlacedBlock } from './contract.js';
import type { Parties } from './parties.js';

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

export function readPeriods(_blocks: readonly PlacedBlock[], _parties: Parties): ContractPeriod[] {
  return [];
}
