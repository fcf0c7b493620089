import type { CitationFact } from '../facts/citations.js';
import type { Located, PlacedBlock } from './contract.js';
import type { Section } from './sections.js';

/** A reference to a statute, with the law filled in from its chain or from the contract where it was left out. */
export interface ContractCitation extends Located {
  readonly fact: CitationFact;
}

export function readCitations(_blocks: readonly PlacedBlock[], _root: Section): ContractCitation[] {
  return [];
}
