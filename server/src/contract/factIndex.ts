import type { BlockFacts } from '../facts/blockFacts.js';
import { isSignature } from './blank/signing.js';
import type { PlacedBlock } from './contract.js';
import { concludesInstrument } from './destination/instruments.js';
import { blocksHolding, type Kept } from './kept.js';
import { equationsIn } from './party/equations.js';
import { mentionsIn } from './party/partyWords.js';
import { mayVote } from './party/votes.js';
import { capitalsIn } from './term/capitals.js';
import { isDefinitionsHead } from './term/definitions.js';
import { labelsIn } from './term/undefinedGerman.js';

const fact = (kind: keyof BlockFacts) => ({ facts }: PlacedBlock): boolean => facts[kind].length > 0;

const names = (...laws: readonly string[]) => ({ facts }: PlacedBlock): boolean => facts.laws.some((law) => laws.includes(law));

const KINDS = {
  citations: fact('citations'), periods: fact('periods'), places: fact('places'), definitions: fact('definitions'), blanks: fact('blanks'), outdated: fact('outdated'), gaps: fact('gaps'),
  references: fact('references'),
  /** Lines to be signed by hand. */
  signing: isSignature,
  /** Blocks that name European data protection law or an act beside it; the Swiss ordinance, or Swiss law by choice; a `Datenschutzgesetz` or `DSG`. */
  gdprNames: names('STATUTE_GDPR', 'STATUTE_UK_GDPR', 'STATUTE_BDSG', 'STATUTE_DSG_AT'),
  swissNames: names('STATUTE_VDSG', 'SWISS_LAW_CHOSEN'),
  actNames: names('STATUTE_DSG'),
  /** Blocks that put transfers as a whole under an instrument. */
  instruments: concludesInstrument,
  /** Blocks with words for parties, with sentences that give a name its role, and with any that may tell a side. */
  partyWords: ({ block, language }: PlacedBlock): boolean => mentionsIn(block, language).length > 0,
  equations: ({ block, language }: PlacedBlock): boolean => equationsIn(block, language).length > 0,
  telling: mayVote,
  /** Headings of definitions. */
  definitionHeads: isDefinitionsHead,
  /** Blocks with names of documents, or with capitalised phrases, that may be terms nobody defined. */
  labels: ({ block, language }: PlacedBlock): boolean => language === 'de' && labelsIn(block).length > 0,
  capitals: ({ block, language }: PlacedBlock): boolean => (language === 'en' || block.kind === 'table') && capitalsIn(block, language).length > 0,
} as const;

/** The blocks that hold facts of each kind, in the order of the text. Most blocks hold none, so that who looks for a kind need not ask them all. */
export type FactIndex = Readonly<Record<keyof typeof KINDS, readonly PlacedBlock[]>>;

/** Sorts the blocks by what was read in them. */
export function indexFacts(blocks: readonly PlacedBlock[], kept: Kept | null): FactIndex {
  const list = (kind: keyof typeof KINDS): PlacedBlock[] => blocksHolding(blocks, kept, kept?.holding[kind], KINDS[kind]);
  return {
    citations: list('citations'), periods: list('periods'), places: list('places'), definitions: list('definitions'), blanks: list('blanks'), outdated: list('outdated'), gaps: list('gaps'), signing: list('signing'),
    references: list('references'),
    gdprNames: list('gdprNames'), swissNames: list('swissNames'), actNames: list('actNames'), instruments: list('instruments'), labels: list('labels'), capitals: list('capitals'), definitionHeads: list('definitionHeads'),
    partyWords: list('partyWords'), equations: list('equations'), telling: list('telling'),
  };
}
