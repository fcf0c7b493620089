import type { Located, PlacedBlock } from './contract.js';
import type { Parties } from './parties.js';

export type DefinitionForm = 'quoted' | 'bold' | 'means' | 'hereinafter' | 'table' | 'reference';

/** A term the contract defines. Its `span` is the defined words without quotation marks. */
export interface Definition extends Located {
  readonly term: string;
  readonly form: DefinitionForm;
  /** Other names given in the same definition. */
  readonly aliases: readonly string[];
  /** The sentence or row that gives the meaning, for hovers; folded text. */
  readonly meaning: string;
}

/** A use of a defined term, inflected or not. */
export interface TermUse extends Located {
  readonly definition: Definition;
}

/** A word used like a defined term, or in place of one. */
export interface TermSuspect extends Located {
  readonly text: string;
  /** The definition it probably stands for, or null when nothing alike is defined. */
  readonly meant: Definition | null;
  readonly reason: 'undefined' | 'misspelt' | 'other-gender' | 'other-word';
}

export interface ContractTerms {
  readonly definitions: readonly Definition[];
  readonly uses: readonly TermUse[];
  readonly suspects: readonly TermSuspect[];
}

export function readTerms(_blocks: readonly PlacedBlock[], _parties: Parties): ContractTerms {
  return { definitions: [], uses: [], suspects: [] };
}
