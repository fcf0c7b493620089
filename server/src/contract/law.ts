import type { ContractCitation } from './citations.js';
import type { Law, PlacedBlock } from './contract.js';

export function readLaw(_blocks: readonly PlacedBlock[], _citations: readonly ContractCitation[], _swiss: boolean): Law {
  return 'gdpr';
}
