import type { Located, PlacedBlock } from './contract.js';
import type { Parties } from './parties.js';

export type DestinationRole = 'permitted' | 'forbidden' | 'mentioned' | 'subprocessor-location';

/** A place data may go to, with the part it plays in the contract. */
export interface ContractDestination extends Located {
  /** ISO 3166-1 alpha-2, or EU, EEA, third-country. */
  readonly country: string;
  readonly role: DestinationRole;
  /** The sentence confines processing to this place (`ausschließlich in der EU`). */
  readonly exclusive: boolean;
  /** A transfer instrument is named for it: adequacy, standard clauses, BCR, consent. */
  readonly safeguarded: boolean;
  readonly text: string;
}

export function readDestinations(_blocks: readonly PlacedBlock[], _parties: Parties): ContractDestination[] {
  return [];
}
