import type { BlockFacts } from '../facts/blockFacts.js';
import { isSignature } from './blank/signing.js';
import type { Language } from '../language/language.js';
import { ReadingMemo } from '../markdown/blockMemo.js';
import { cites, citesDoubtfully, opensArticle } from './citations.js';
import type { PlacedBlock } from './contract.js';
import { holdsFooting } from './destination/elsewhere.js';
import { concludesInstrument } from './destination/instruments.js';
import type { Kept } from './kept.js';
import { generalRolesIn } from './kind/signs.js';
import { EUROPEAN, SWISS } from './law.js';
import { equationsIn } from './party/equations.js';
import { mentionsIn } from './party/partyWords.js';
import { holdsCap } from './period/auditCaps.js';
import { mayVote } from './party/votes.js';
import { namesPart } from './reference/annexes.js';
import { capitalsIn } from './term/capitals.js';
import { definesFirmly, isDefinitionsHead, leadsIn } from './term/definitions.js';
import { namesKeeper } from './secrecy.js';
import { labelsIn } from './term/undefinedGerman.js';
import { shoutedIn } from './term/undefinedShouted.js';
import { namesVersion } from './version/named.js';
import { saysWhichPrevails } from './version/prevailing.js';

const fact = (kind: keyof BlockFacts) => ({ facts }: PlacedBlock): boolean => facts[kind].length > 0;

const names = (...laws: readonly string[]) => ({ facts }: PlacedBlock): boolean => facts.laws.some((law) => laws.includes(law));

const says = (...concepts: readonly string[]) => ({ facts }: PlacedBlock): boolean => facts.sentences.some((sentence) => sentence.concepts.some((hit) => concepts.includes(hit.concept)));

const UNION: ReadonlySet<string> = new Set(['STATUTE_GDPR', 'STATUTE_BDSG', 'STATUTE_DSG_AT']);

const citesAny = (laws: ReadonlySet<string>) => ({ facts }: PlacedBlock): boolean => facts.citations.some(({ law }) => law !== null && laws.has(law));

const KINDS = {
  citations: fact('citations'), periods: fact('periods'), doubled: fact('doubled'), frequencies: fact('frequencies'), places: fact('places'), definitions: fact('definitions'), blanks: fact('blanks'), outdated: fact('outdated'), gaps: ({ facts }: PlacedBlock): boolean => facts.gaps.some(({ kind }) => kind !== 'head'),
  references: fact('references'), hidden: fact('hidden'), companies: fact('companies'),
  /** Blocks that cite the GDPR or the Swiss Act, Swiss law of any kind, European law of any kind, provisions without their law, and what may not exist; the contract's own articles. */
  gdprCited: cites('gdpr'), dsgCited: cites('dsg'), europeanCited: citesAny(EUROPEAN), swissCited: citesAny(SWISS), bareCited: cites(null), doubtful: citesDoubtfully, articles: opensArticle,
  /** Headings that name an annex, a preamble or an imprint. */
  partHeads: namesPart,
  /** Headings under which something must stand: nearly every one. */
  heads: ({ facts }: PlacedBlock): boolean => facts.gaps.some(({ kind }) => kind === 'head'),
  /** Lines to be signed by hand. */
  signing: isSignature,
  /** Blocks that name European data protection law or an act beside it; the Swiss ordinance, or Swiss law by choice; a `Datenschutzgesetz` or `DSG`. */
  gdprNames: names('STATUTE_GDPR', 'STATUTE_UK_GDPR', 'STATUTE_BDSG', 'STATUTE_DSG_AT'),
  swissNames: names('STATUTE_VDSG', 'SWISS_LAW_CHOSEN'),
  actNames: names('STATUTE_DSG'),
  austrianNames: names('STATUTE_DSG_AT'),
  /** Blocks that name somebody bound to professional or official secrecy, and that speak of it. */
  keepers: namesKeeper, secrecy: says('SECRECY_SPOKEN'),
  /** Blocks that speak of the text as an agreement, and that introduce parties. */
  selfReferences: says('THIS_AGREEMENT'), introductions: says('PARTIES_INTRODUCED'),
  /** Blocks that speak of controllers or processors at large. */
  generalRoles: (placed: PlacedBlock): boolean => generalRolesIn(placed) > 0,
  /** Blocks that may take back what another passage promises, by its number or by its matter. */
  takesBack: says('TAKES_BACK'), undoes: says('NOTHING_OWED', 'AT_WILL', 'GIVES_UP'),
  /** Blocks that cap how often something is done. */
  caps: holdsCap,
  /** Blocks that put transfers as a whole under an instrument. */
  instruments: concludesInstrument,
  /** Clauses that say of one recipient or country what transfers there rest on. */
  footings: holdsFooting,
  /** Blocks that name the GDPR of the United Kingdom, and that name the Union's or the law of a member state. */
  britishNames: names('STATUTE_UK_GDPR'), unionNames: ({ facts }: PlacedBlock): boolean => facts.laws.some((law) => UNION.has(law)) && !facts.laws.includes('STATUTE_UK_GDPR'),
  /** Blocks with words for parties, with sentences that give a name its role, and with any that may tell a side. */
  partyWords: ({ block, language }: PlacedBlock): boolean => mentionsIn(block, language).length > 0,
  equations: ({ block, language }: PlacedBlock): boolean => equationsIn(block, language).length > 0,
  telling: mayVote,
  /** Blocks that say which language version counts. */
  prevailing: saysWhichPrevails,
  /** Blocks that name the file of the version in another language. */
  versionFiles: namesVersion,
  /** Blocks that define whatever heading they stand under; headings of definitions, and what else leads into them. */
  firmDefinitions: definesFirmly,
  definitionHeads: (placed: PlacedBlock): boolean => isDefinitionsHead(placed) || leadsIn(placed),
  /** Blocks with names of documents, with words in capitals throughout, or with capitalised phrases, that may be terms nobody defined. */
  labels: ({ block, language }: PlacedBlock): boolean => language === 'de' && labelsIn(block).length > 0,
  shouted: ({ block, language }: PlacedBlock): boolean => shoutedIn(block, language).length > 0,
  capitals: ({ block, language }: PlacedBlock): boolean => (language === 'en' || block.kind === 'table') && capitalsIn(block, language).length > 0,
} as const;

type Kind = keyof typeof KINDS;

const NAMES = Object.keys(KINDS) as readonly Kind[];
const BITS = 31;
/** Numbers that the kinds of one block take. */
const WIDTH = Math.ceil(NAMES.length / BITS);

type Blocks = readonly PlacedBlock[];

/** The blocks that hold facts of each kind, in the order of the text. Most blocks hold none, so that who looks for a kind need not ask them all. */
export interface FactIndex extends Readonly<Record<Kind, Blocks>> {
  /** The kinds that each block holds, one bit for each. */
  readonly masks: Int32Array;
  /** For each kind the indices of the blocks that hold it. */
  readonly indices: readonly (readonly number[])[];
}

const memo = new ReadingMemo<Language, readonly number[]>();

/** Which kinds a block holds. Remembered by block. */
const maskOf = (placed: PlacedBlock): readonly number[] => memo.of(placed.block, placed.language, () => {
  const mask = new Array<number>(WIDTH).fill(0);
  NAMES.forEach((kind, i) => {
    if (KINDS[kind](placed)) mask[Math.floor(i / BITS)]! |= 1 << (i % BITS);
  });
  return mask;
});

/** Has the blocks of a kind listed when they are first asked for: hardly anybody asks for all kinds. */
class Index {
  readonly masks: Int32Array;
  readonly indices: FactIndex['indices'];
  readonly #blocks: Blocks;
  readonly #listed = new Array<Blocks | null>(NAMES.length).fill(null);

  constructor(blocks: Blocks, masks: Int32Array, indices: FactIndex['indices']) {
    this.masks = masks;
    this.indices = indices;
    this.#blocks = blocks;
  }

  list(kind: number): Blocks {
    return (this.#listed[kind] ??= this.indices[kind]!.map((index) => this.#blocks[index]!));
  }
}

NAMES.forEach((name, kind) => Object.defineProperty(Index.prototype, name, { get(this: Index) { return this.list(kind); } }));

/** Sorts the blocks by what was read in them. Blocks that an earlier version had are not asked again: what a block holds depends on nothing but the block and its language. */
export function indexFacts(blocks: readonly PlacedBlock[], kept: Kept | null): FactIndex {
  const masks = new Int32Array(blocks.length * WIDTH);
  const { head, tail } = kept ?? { head: 0, tail: 0 };
  const old = kept?.holding.masks ?? masks;
  masks.set(old.subarray(0, head * WIDTH));
  masks.set(old.subarray(old.length - tail * WIDTH), masks.length - tail * WIDTH);
  for (let i = head; i < blocks.length - tail; i++) masks.set(maskOf(blocks[i]!), i * WIDTH);
  const indices = kept && areSame(masks, old, head * WIDTH, tail * WIDTH) ? kept.holding.indices : indicesOf(masks);
  return new Index(blocks, masks, indices) as unknown as FactIndex;
}

/** Whether two lists of numbers that share so many at the ends are the same. */
function areSame(a: Int32Array, b: Int32Array, head: number, tail: number): boolean {
  if (a.length !== b.length) return false;
  for (let i = head; i < a.length - tail; i++) if (a[i] !== b[i]) return false;
  return true;
}

function indicesOf(masks: Int32Array): number[][] {
  const indices = NAMES.map((): number[] => []);
  for (let i = 0; i < masks.length; i++) {
    const first = (i % WIDTH) * BITS;
    for (let rest = masks[i]!; rest !== 0; rest &= rest - 1) indices[first + 31 - Math.clz32(rest & -rest)]!.push(Math.floor(i / WIDTH));
  }
  return indices;
}
