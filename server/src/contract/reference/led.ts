import type { ReferenceFact } from '../../facts/references.js';
import { shift, type Span } from '../../text/span.js';
import type { Contract, PlacedBlock } from '../contract.js';
import type { ContractReference, Outcome } from '../references.js';
import type { Section } from '../sections.js';

/** What became of a reference, without its place. */
export type Result = Pick<ContractReference, 'targets' | 'outcome' | 'wanted' | 'meant'>;

/** A reference with the sections it leads to by the blocks that open them, so that the next version can take over what was found. */
export class Led implements ContractReference {
  readonly fact: ReferenceFact;
  readonly block: PlacedBlock;
  readonly result: Omit<Result, 'targets'> & { readonly leads: readonly number[] };
  readonly #sectionAt: Contract['sectionAt'];

  constructor(fact: ReferenceFact, block: PlacedBlock, result: Led['result'], sectionAt: Contract['sectionAt']) {
    this.fact = fact;
    this.block = block;
    this.result = result;
    this.#sectionAt = sectionAt;
  }

  get span(): Span {
    return shift(this.fact.span, this.block.start);
  }

  get targets(): readonly Section[] {
    return this.result.leads.map(this.#sectionAt);
  }

  get outcome(): Outcome {
    return this.result.outcome;
  }

  get wanted(): string {
    return this.result.wanted;
  }

  get meant(): string | undefined {
    return this.result.meant;
  }
}
