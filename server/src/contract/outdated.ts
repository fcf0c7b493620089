import type { OutdatedFact } from '../facts/outdated.js';
import { shift } from '../text/span.js';
import type { Located, PlacedBlock } from './contract.js';

/** A place that rests on superseded law. */
export interface ContractOutdated extends Located {
  readonly fact: OutdatedFact;
}

/** Every such place in the order of the text. */
export const readOutdated = (blocks: readonly PlacedBlock[]): ContractOutdated[] =>
  blocks.flatMap((block) => block.facts.outdated.map((fact) => ({ fact, block, span: shift(fact.span, block.start) })));
