import type { BlockFacts } from '../../facts/blockFacts.js';
import type { Language } from '../../language/language.js';
import type { Block } from '../../markdown/block.js';
import { shift } from '../../text/span.js';
import type { Contract, PlacedBlock } from '../contract.js';
import type { Parties } from '../parties.js';
import type { Versions } from '../versions.js';
import { alignTexts } from './flow.js';
import { readPrevailing } from './prevailing.js';

/** Two contracts in two texts that are versions of each other, read as one: the other's blocks and spans stand behind those of `own`. */
export interface Joined extends Pick<Contract, 'bounds' | 'destinations' | 'parties'> {
  readonly versions: Versions;
  /** Where the other text begins. */
  readonly seam: number;
}

/** Lays a contract beside its version in another text. Tables are left alone: each is in one language, and mostly a list of names. */
export function joinVersions(own: Contract, other: Contract): Joined {
  const seam = own.document.text.length + 1;
  const moved = other.blocks.map((placed) => new Moved(placed, own.blocks.length, seam));
  const clauses = [...readPrevailing(own.holding.prevailing), ...readPrevailing(other.holding.prevailing.map(({ index }) => moved[index]!))];
  const [first, ...others] = new Set(clauses.map(({ language }) => language));
  const whole = ({ bounds, document }: Contract): Exclude<Contract['bounds'], null> => bounds ?? [{ start: 0, end: document.text.length }];
  return {
    seam,
    versions: { ...alignTexts(own.blocks, moved, own.languages[0]!), clauses, prevailing: others.length === 0 ? (first ?? null) : null },
    bounds: own.bounds || other.bounds ? [...whole(own), ...whole(other).map((span) => shift(span, seam))] : null,
    destinations: [...own.destinations, ...other.destinations.map((one) => ({ ...one, block: moved[one.block.index]!, span: shift(one.span, seam) }))],
    parties: own.languages[0] === 'de' ? joinParties(own.parties, other.parties) : joinParties(other.parties, own.parties),
  };
}

/** The names of both, the German ones first, whichever text is looked at. */
const joinParties = (german: Parties, english: Parties): Parties => ({
  controller: [...german.controller, ...english.controller], processor: [...german.processor, ...english.processor], subProcessor: [...german.subProcessor, ...english.subProcessor],
});

/** A block behind those of another text. Its section stays where it is, and is made only when asked for. */
class Moved implements PlacedBlock {
  readonly index: number;
  readonly block: Block;
  readonly start: number;
  readonly language: Language;
  readonly facts: BlockFacts;
  readonly #placed: PlacedBlock;

  constructor(placed: PlacedBlock, blocks: number, by: number) {
    this.index = placed.index + blocks;
    this.block = placed.block;
    this.start = placed.start + by;
    this.language = placed.language;
    this.facts = placed.facts;
    this.#placed = placed;
  }

  get section(): PlacedBlock['section'] {
    return this.#placed.section;
  }

  get part(): PlacedBlock['part'] {
    return this.#placed.part;
  }
}
