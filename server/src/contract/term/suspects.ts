import type { PlacedBlock } from '../contract.js';
import type { Parties } from '../parties.js';
import type { Definition, TermSuspect } from '../terms.js';
import type { TermIndex } from './termIndex.js';

export function readSuspects(_blocks: readonly PlacedBlock[], _parties: Parties, _definitions: readonly Definition[], _index: TermIndex): TermSuspect[] {
  return [];
}
