import type { HiddenFact } from '../facts/hidden.js';
import { shift, type TextEdit } from '../text/span.js';
import type { Located, PlacedBlock } from './contract.js';

/** A place with characters that are not what they seem. */
export interface ContractHidden extends Located {
  readonly fact: HiddenFact;
  /** As the fact has them, counted from the start of the text. */
  readonly edits: readonly TextEdit[];
}

/** Every such place in the order of the text. */
export const readHidden = (blocks: readonly PlacedBlock[]): ContractHidden[] =>
  blocks.flatMap((block) => block.facts.hidden.map((fact) => ({
    fact, block, span: shift(fact.span, block.start), edits: fact.edits.map(({ span, text }) => ({ span: shift(span, block.start), text })),
  })));
