import type { CompanyFact } from '../facts/companies.js';
import { editDistance } from '../language/inflection/distance.js';
import { shift } from '../text/span.js';
import type { Located, PlacedBlock } from './contract.js';
import type { Kept } from './kept.js';
import type { Parties } from './parties.js';
import { HEAD_BLOCKS, isHead } from './party/head.js';
import { introductionOf } from './party/introduction.js';

/** A company that stands where a party should, and is none. */
export interface Stranger extends Located {
  readonly fact: CompanyFact;
  /** `foreign` nobody knows it; `form` and `misspelt` a party with another legal form or a slip in its name. */
  readonly reason: 'foreign' | 'form' | 'misspelt';
  /** The party that is meant, for the last two. */
  readonly meant: Located & { readonly fact: CompanyFact } | null;
  /** Nobody else can be meant; otherwise the contract does not say who its parties are, or the company may be of a party's group. */
  readonly sure: boolean;
}

type Named = Located & { readonly fact: CompanyFact };

/** A name with as many places as this is used on purpose. */
const OFTEN = 4;
const LONG = 6;

/** A name that stands once or twice, where the contract names no company as its party. */
const SELDOM = 2;

/**
 * The strangers of a contract, from the blocks that name companies. Those of the earlier version stand, at their new places, where an edit behind
 * the head of the contract touched no block that names a company, and the sides are called what they were.
 */
export function readStrangers(blocks: readonly PlacedBlock[], holding: readonly PlacedBlock[], sides: Parties, kept: Kept | null): readonly Stranger[] {
  if (holding.length === 0) return [];
  const bare = new Set(holding.flatMap(({ facts }) => facts.companies.filter(isBare).map(({ words }) => words[0]!)));
  if (kept?.strangers && bare.size === 0 && calledAlike(kept.parties, sides) && standStill(blocks, kept)) return kept.strangers.map((stranger) => ({ ...stranger, ...moved(stranger, blocks), meant: stranger.meant && moved(stranger.meant, blocks) }));
  const named = holding.flatMap((block): Named[] => block.facts.companies.map((fact) => placed(fact, block)));
  const parties = partiesOf(blocks, named, bothNamed(sides));
  if (parties.length === 0) return besideNames(blocks, named, sides);
  const known = [...parties, ...named.filter((name) => isIntroduced(name, parties))];
  const once = bare.size > 0 && calledByName(parties, sides) ? saidOnce(blocks, bare) : NONE;
  return named.filter((name) => !parties.includes(name)).flatMap((name): Stranger[] => {
    const { fact } = name;
    if (isBare(fact)) return once.has(fact.words[0]!) && !isPlace(name) && !known.some((other) => other.fact.words.includes(fact.words[0]!)) ? [{ ...name, reason: 'foreign', meant: null, sure: !fact.acting }] : [];
    if (fact.form === '') return known.some((other) => other.fact.words.includes(fact.words[0]!)) || count(named, fact) > 1 ? [] : [{ ...name, reason: 'foreign', meant: null, sure: true }];
    if (known.some((other) => sameCompany(other.fact, fact))) return [];
    const meant = parties.find((party) => isSlip(party.fact, fact));
    if (meant) return fact.introduced || count(named, fact) >= OFTEN ? [] : [{ ...name, reason: sameWords(meant.fact, fact) ? 'form' : 'misspelt', meant, sure: true }];
    if (count(named, fact) >= OFTEN) return [];
    // Who signs is one of the parties, where both are known.
    if (fact.slot !== 'party' && !(fact.slot === 'signed' && parties.length > 1)) return [];
    // `Kontor Services GmbH` beside the party `Kontor Daten AG` may belong to its group.
    return [{ ...name, reason: 'foreign', meant: null, sure: !parties.some((party) => party.fact.words[0] === fact.words[0]) }];
  });
}

/** A name without legal form where a party stands; whoever else it may be, stands in other places of the text. */
const isBare = ({ form, slot }: CompanyFact): boolean => form === '' && slot === 'party';

/** A side is called by the name of its company, so that another contract of the same hand would call it by a name, too. */
const calledByName = (parties: readonly Named[], { controller, processor }: Parties): boolean =>
  [...controller, ...processor].some((side) => parties.some(({ fact }) => fact.words[0] === side.name.split(' ')[0]!.toLowerCase()));

/** `The supervisory authority of Ireland`. */
const isPlace = ({ fact, block }: Named): boolean => block.facts.places.some(({ span }) => span.start <= fact.span.start && span.end >= fact.span.end);

const NONE: ReadonlySet<string> = new Set();

/** Those of some words that the text says a single time, with a capital or without. Each token is looked at once, however many words there are. */
function saidOnce(blocks: readonly PlacedBlock[], words: ReadonlySet<string>): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const { facts } of blocks) {
    for (const { tokens } of facts.sentences) {
      for (const { key } of tokens) {
        const word = key.replace(/['’]s$/, '');
        if (words.has(word)) (once.has(word) ? again : once).add(word);
      }
    }
  }
  return new Set([...once].filter((word) => !again.has(word)));
}

const placed = (fact: CompanyFact, block: PlacedBlock): Named => ({ fact, block, span: shift(fact.span, block.start) });

const moved = ({ fact, block }: Named, blocks: readonly PlacedBlock[]): Named => placed(fact, blocks[block.index]!);

/** Whether the sides have the same names, introduced or not. */
const calledAlike = (a: Parties, b: Parties): boolean => a === b || [a.controller, a.processor].every((side, i) => {
  const other = [b.controller, b.processor][i]!;
  return side.length === other.length && side.every(({ name, span }, k) => name === other[k]!.name && (span === null) === (other[k]!.span === null));
});

/** Whether the edit changed nothing that is looked at here: it lies behind the head of the contract, and no company stands in it. */
function standStill(blocks: readonly PlacedBlock[], { blocks: old, head, tail, quiet }: Kept): boolean {
  if (!quiet || head < HEAD_BLOCKS) return false;
  for (let i = head; i < blocks.length - tail; i++) if (old[i]!.facts.companies.length > 0 || blocks[i]!.facts.companies.length > 0) return false;
  return true;
}

/**
 * A company in a contract between others than companies, or whose parties are still to be filled in: it stands in the place of a side though both
 * sides have their names, and the head of the contract does not speak of it.
 */
function besideNames(blocks: readonly PlacedBlock[], named: readonly Named[], { controller, processor }: Parties): Stranger[] {
  if (controller.length === 0 || processor.length === 0) return [];
  const both = bothNamed({ controller, processor });
  const calls = (word: string): boolean => [...controller, ...processor].some(({ name }) => name.toLowerCase().includes(word));
  const renamed = named.flatMap((name): Stranger[] => {
    const meant = name.fact.slot === 'party' && name.fact.form !== '' && count(named, name.fact) <= SELDOM && name.block.index >= FIRST_BLOCKS
      ? named.find(({ fact, block }) => block.index < FIRST_BLOCKS && fact.form !== '' && fact.form !== name.fact.form && fact.words.length === name.fact.words.length && sameWords(fact, name.fact)) : undefined;
    return meant ? [{ ...name, reason: 'form', meant, sure: true }] : [];
  });
  const bare = named.filter(({ fact }) => isBare(fact));
  const once = bare.length > 0 ? saidOnce(blocks, new Set(bare.map(({ fact }) => fact.words[0]!))) : NONE;
  const leftOver = bare.filter((name) => name.fact.acting && once.has(name.fact.words[0]!) && !isPlace(name)).map((name): Stranger => ({ ...name, reason: 'foreign', meant: null, sure: false }));
  return [...renamed, ...leftOver, ...named.filter(({ fact, block, span }) => {
    const [first] = fact.words;
    if (fact.slot !== 'party' || fact.introduced || fact.form === '' || first === undefined || (isHead(block) && span.start < both)) return false;
    if (count(named, fact) > SELDOM || named.some((other) => other.fact !== fact && other.fact.slot !== 'party' && sameCompany(other.fact, fact))) return false;
    return !calls(first) && !blocks.slice(0, FIRST_BLOCKS).some((other) => other !== block && other.facts.sentences.some(({ tokens }) => tokens.some(({ key }) => key === first)));
  }).map((name): Stranger => ({ ...name, reason: 'foreign', meant: null, sure: both < Infinity }))];
}

/** Where both sides have got their names; infinite where one has none. */
const bothNamed = ({ controller, processor }: Pick<Parties, 'controller' | 'processor'>): number =>
  Math.max(...[controller, processor].map((side) => Math.min(Infinity, ...side.map(({ span }) => span?.start ?? Infinity))));

/** So far down a contract introduces its parties where nothing says `zwischen`. */
const FIRST_BLOCKS = 12;

/** The companies that the contract introduces as its parties: between whom it is made, with a name for short, or else at its beginning. */
function partiesOf(blocks: readonly PlacedBlock[], named: readonly Named[], both: number): Named[] {
  const range = introductionOf(blocks);
  const companies = named.filter(({ fact, block }) => fact.form !== '' && block.index < HEAD_BLOCKS && (block.block.kind !== 'table' || namesSides(block)));
  const introduced = companies.filter(({ fact, block }) => (range !== null && block.index >= range.from && block.index < range.to && (fact.slot !== 'party' || block.index === range.from || isCalled(block, fact) || (isShort(block) && block.start < both))) || (fact.slot !== 'signed' && isHead(block) && isCalled(block, fact)));
  return introduced.length > 0 ? introduced : companies.filter(({ fact, block }) => block.index < FIRST_BLOCKS && fact.slot === 'other' && !fact.introduced);
}

/** A name for short stands behind it, or it stands where parties are listed in a block that gives names. */
const isCalled = ({ facts }: PlacedBlock, { slot, span }: CompanyFact): boolean =>
  facts.definitions.some((definition) => slot === 'other' || (definition.span.start >= span.end && definition.span.start - span.end < CALLED_WITHIN));

const CALLED_WITHIN = 300;

/** A line that names somebody, and is no clause. */
const isShort = ({ facts }: PlacedBlock): boolean => facts.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) <= LINE_TOKENS;

const LINE_TOKENS = 30;

/** Whether a table says who the sides are, and not whom they engage. */
const namesSides = ({ facts }: PlacedBlock): boolean => {
  const says = (pattern: RegExp): boolean => facts.sentences.some(({ concepts }) => concepts.some(({ concept }) => pattern.test(concept)));
  return says(/^(?:CONTROLLER|PROCESSOR)_(?:WORD|LABEL)$/) && !says(/^SUB_PROCESSOR$/);
};

const count = (named: readonly Named[], fact: CompanyFact): number => named.filter((other) => sameCompany(other.fact, fact)).length;

/** A register, a list, an annex that names it, or words that say what it is, anywhere in the contract. */
const isIntroduced = ({ fact, block }: Named, parties: readonly Named[]): boolean =>
  fact.introduced || (block.block.kind === 'table' && fact.slot !== 'party') || (fact.slot === 'other' && !parties.some((party) => isSlip(party.fact, fact)));

/** Whether both are one company: the same form, and the words of the one end the other's. */
const sameCompany = (a: CompanyFact, b: CompanyFact): boolean => a.form === b.form && sameWords(a, b);

function sameWords(a: CompanyFact, b: CompanyFact): boolean {
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  return short.length > 0 && short.every((word, i) => word === long[long.length - short.length + i]) || (short.length > 0 && short.every((word, i) => word === long[i]));
}

/** Whether `b` is the party `a` with another legal form, or with a letter or two amiss. */
function isSlip(a: CompanyFact, b: CompanyFact): boolean {
  if (a.words.length !== b.words.length) return false;
  if (a.form !== b.form) return a.words.every((word, i) => word === b.words[i]);
  const [x, y] = [a.words.join(' '), b.words.join(' ')];
  return x !== y && x.length >= LONG && editDistance(x, y, 1) <= 1;
}
