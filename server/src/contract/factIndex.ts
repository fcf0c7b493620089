import type { BlockFacts } from '../facts/blockFacts.js';
import { isSignature } from './blank/signing.js';
import type { Language } from '../language/language.js';
import { ReadingMemo } from '../markdown/blockMemo.js';
import type { PlacedBlock } from './contract.js';
import { concludesInstrument } from './destination/instruments.js';
import type { Kept } from './kept.js';
import { equationsIn } from './party/equations.js';
import { mentionsIn } from './party/partyWords.js';
import { mayVote } from './party/votes.js';
import { capitalsIn } from './term/capitals.js';
import { isDefinitionsHead } from './term/definitions.js';
import { labelsIn } from './term/undefinedGerman.js';

const fact = (kind: keyof BlockFacts) => ({ facts }: PlacedBlock): boolean => facts[kind].length > 0;

const names = (...laws: readonly string[]) => ({ facts }: PlacedBlock): boolean => facts.laws.some((law) => laws.includes(law));

const says = (concept: string) => ({ facts }: PlacedBlock): boolean => facts.sentences.some((sentence) => sentence.concepts.some((hit) => hit.concept === concept));

/** At most 31 kinds. */
const KINDS = {
  citations: fact('citations'), periods: fact('periods'), places: fact('places'), definitions: fact('definitions'), blanks: fact('blanks'), outdated: fact('outdated'), gaps: fact('gaps'),
  references: fact('references'), hidden: fact('hidden'),
  /** Lines to be signed by hand. */
  signing: isSignature,
  /** Blocks that name European data protection law or an act beside it; the Swiss ordinance, or Swiss law by choice; a `Datenschutzgesetz` or `DSG`. */
  gdprNames: names('STATUTE_GDPR', 'STATUTE_UK_GDPR', 'STATUTE_BDSG', 'STATUTE_DSG_AT'),
  swissNames: names('STATUTE_VDSG', 'SWISS_LAW_CHOSEN'),
  actNames: names('STATUTE_DSG'),
  /** Blocks that speak of the text as an agreement, and that introduce parties. */
  selfReferences: says('THIS_AGREEMENT'), introductions: says('PARTIES_INTRODUCED'),
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

type Kind = keyof typeof KINDS;

const NAMES = Object.keys(KINDS) as readonly Kind[];

/** The blocks that hold facts of each kind, in the order of the text. Most blocks hold none, so that who looks for a kind need not ask them all. */
export interface FactIndex extends Readonly<Record<Kind, readonly PlacedBlock[]>> {
  /** For each block the kinds it holds, one bit each. */
  readonly masks: Int32Array;
}

const memo = new ReadingMemo<Language, number>();

const maskOf = (placed: PlacedBlock): number =>
  memo.of(placed.block, placed.language, () => NAMES.reduce((mask, kind, bit) => (KINDS[kind](placed) ? mask | (1 << bit) : mask), 0));

/** Sorts the blocks by what was read in them. Blocks that an earlier version had are not asked again: what a block holds depends on nothing but the block and its language. */
export function indexFacts(blocks: readonly PlacedBlock[], kept: Kept | null): FactIndex {
  const masks = new Int32Array(blocks.length);
  const { head, tail } = kept ?? { head: 0, tail: 0 };
  const old = kept?.holding.masks ?? masks;
  masks.set(old.subarray(0, head));
  masks.set(old.subarray(old.length - tail), masks.length - tail);
  for (let i = head; i < blocks.length - tail; i++) masks[i] = maskOf(blocks[i]!);
  const lists = NAMES.map((): PlacedBlock[] => []);
  for (let i = 0; i < masks.length; i++) {
    for (let rest = masks[i]!; rest !== 0; rest &= rest - 1) lists[31 - Math.clz32(rest & -rest)]!.push(blocks[i]!);
  }
  return Object.fromEntries<unknown>([['masks', masks], ...NAMES.map((kind, i) => [kind, lists[i]!] as const)]) as unknown as FactIndex;
}
