import type { PlacedBlock } from './contract.js';
import type { Span } from '../text/span.js';

export type Role = 'controller' | 'processor' | 'sub-processor';

/** A word by which this contract calls one of its sides. */
export interface PartyName {
  readonly role: Role;
  /** As defined, in the nominative without article: `Auftraggeber`, `Kundin`, `Customer`, `we`, `Okomo AG`. */
  readonly name: string;
  /** Where it is introduced; null when it was only inferred from use. */
  readonly span: Span | null;
}

/** Which words of this contract mean which side, the leading name of each role first. */
export interface Parties {
  readonly controller: readonly PartyName[];
  readonly processor: readonly PartyName[];
  readonly subProcessor: readonly PartyName[];
}

export function readParties(_blocks: readonly PlacedBlock[]): Parties {
  return { controller: [], processor: [], subProcessor: [] };
}
