import { shift, type Span } from '../../text/span.js';
import type { Located, PlacedBlock } from '../contract.js';
import type { Instrument } from './instruments.js';

export type DestinationRole = 'permitted' | 'forbidden' | 'mentioned' | 'subprocessor-location';

/** A place data may go to, with the part it plays in the contract. */
export interface ContractDestination extends Located {
  /** ISO 3166-1 alpha-2, or EU, EEA, third-country. */
  readonly country: string;
  readonly role: DestinationRole;
  /** The sentence confines processing to this place (`ausschließlich in der EU`). */
  readonly exclusive: boolean;
  /** The exclusive sentence keeps an exception open (`es sei denn, …`). */
  readonly reserved: boolean;
  /** A ban that consent or an instrument lifts (`nur mit Zustimmung`). */
  readonly conditional: boolean;
  /** For `outside the EEA`: the places it leaves out, with the exceptions of the same sentence. Empty otherwise. */
  readonly outside: readonly string[];
  /** A transfer instrument is named beside it: adequacy, standard clauses, BCR, consent. What a clause elsewhere names stands in `instruments` alone. */
  readonly safeguarded: boolean;
  readonly instruments: readonly Instrument[];
  /** The contract puts all transfers to third countries under an instrument. */
  readonly generallySafeguarded: boolean;
  /** Its sentence gives itself as an exception (`abweichend davon`, `notwithstanding`). */
  readonly exception: boolean;
  readonly text: string;
  /** The sentence it stands in, from the start of the text. */
  readonly sentence: { readonly start: number; readonly end: number };
}

/** What a block says of a place; spans count from its start. */
export type Sayings = Omit<ContractDestination, 'block' | 'generallySafeguarded'>;

/** What a block says of a place, where the block stands now. A long contract has thousands on every keystroke, which copying by name would make dear. */
export class Destination implements ContractDestination {
  readonly span: Span;
  readonly block: PlacedBlock;
  readonly country: string;
  readonly role: DestinationRole;
  readonly exclusive: boolean;
  readonly reserved: boolean;
  readonly conditional: boolean;
  readonly outside: readonly string[];
  readonly safeguarded: boolean;
  readonly instruments: readonly Instrument[];
  readonly generallySafeguarded: boolean;
  readonly exception: boolean;
  readonly text: string;
  readonly sentence: Span;

  constructor(says: Sayings, block: PlacedBlock, general: boolean) {
    this.span = shift(says.span, block.start);
    this.block = block;
    this.country = says.country;
    this.role = says.role;
    this.exclusive = says.exclusive;
    this.reserved = says.reserved;
    this.conditional = says.conditional;
    this.outside = says.outside;
    this.safeguarded = says.safeguarded;
    this.instruments = says.instruments;
    this.generallySafeguarded = general;
    this.exception = says.exception;
    this.text = says.text;
    this.sentence = shift(says.sentence, block.start);
  }
}
