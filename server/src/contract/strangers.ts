import type { CompanyFact } from '../facts/companies.js';
import { editDistance } from '../language/inflection/distance.js';
import { shift } from '../text/span.js';
import type { Located, PlacedBlock } from './contract.js';
import type { Kept } from './kept.js';
import { HEAD_BLOCKS, isHead } from './party/head.js';
import { introductionOf } from './party/introduction.js';

/** A company that stands where a party should, and is none. */
export interface Stranger extends Located {
  readonly fact: CompanyFact;
  /** `foreign` nobody knows it; `form` and `misspelt` a party with another legal form or a slip in its name. */
  readonly reason: 'foreign' | 'form' | 'misspelt';
  /** The party that is meant, for the last two. */
  readonly meant: Located & { readonly fact: CompanyFact } | null;
}

type Named = Located & { readonly fact: CompanyFact };

/** A name with as many places as this is used on purpose. */
const OFTEN = 4;
const LONG = 6;

/**
 * The strangers of a contract, from the blocks that name companies. Empty where no company is introduced as a party: then nobody can be told from one.
 * Those of the earlier version stand, at their new places, where an edit behind the head of the contract touched no block that names a company.
 */
export function readStrangers(blocks: readonly PlacedBlock[], holding: readonly PlacedBlock[], kept: Kept | null): readonly Stranger[] {
  if (holding.length === 0) return [];
  if (kept?.strangers && standStill(blocks, kept)) return kept.strangers.map((stranger) => ({ ...moved(stranger, blocks), reason: stranger.reason, meant: stranger.meant && moved(stranger.meant, blocks) }));
  const named = holding.flatMap((block): Named[] => block.facts.companies.map((fact) => placed(fact, block)));
  const parties = partiesOf(blocks, named);
  if (parties.length === 0) return [];
  const known = [...parties, ...named.filter((name) => isIntroduced(name, parties))];
  return named.filter((name) => !parties.includes(name)).flatMap((name): Stranger[] => {
    const { fact } = name;
    if (fact.form === '') return known.some((other) => other.fact.words.includes(fact.words[0]!)) || count(named, fact) > 1 ? [] : [{ ...name, reason: 'foreign', meant: null }];
    if (known.some((other) => sameCompany(other.fact, fact))) return [];
    const meant = parties.find((party) => isSlip(party.fact, fact));
    if (meant) return fact.introduced || count(named, fact) >= OFTEN ? [] : [{ ...name, reason: sameWords(meant.fact, fact) ? 'form' : 'misspelt', meant }];
    // `Kontor Services GmbH` beside the party `Kontor Daten AG` belongs to its group.
    if (parties.some((party) => party.fact.words[0] === fact.words[0]) || count(named, fact) >= OFTEN) return [];
    // Who signs is one of the parties, where both are known.
    if (fact.slot !== 'party' && !(fact.slot === 'signed' && parties.length > 1)) return [];
    return [{ ...name, reason: 'foreign', meant: null }];
  });
}

const placed = (fact: CompanyFact, block: PlacedBlock): Named => ({ fact, block, span: shift(fact.span, block.start) });

const moved = ({ fact, block }: Named, blocks: readonly PlacedBlock[]): Named => placed(fact, blocks[block.index]!);

/** Whether the edit changed nothing that is looked at here: it lies behind the head of the contract, and no company stands in it. */
function standStill(blocks: readonly PlacedBlock[], { blocks: old, head, tail, quiet }: Kept): boolean {
  if (!quiet || head < HEAD_BLOCKS) return false;
  for (let i = head; i < blocks.length - tail; i++) if (old[i]!.facts.companies.length > 0 || blocks[i]!.facts.companies.length > 0) return false;
  return true;
}

/** So far down a contract introduces its parties where nothing says `zwischen`. */
const FIRST_BLOCKS = 12;

/** The companies that the contract introduces as its parties: between whom it is made, with a name for short, or else at its beginning. */
function partiesOf(blocks: readonly PlacedBlock[], named: readonly Named[]): Named[] {
  const range = introductionOf(blocks);
  const companies = named.filter(({ fact, block }) => fact.form !== '' && block.index < HEAD_BLOCKS && (block.block.kind !== 'table' || namesSides(block)));
  const introduced = companies.filter(({ fact, block }) => (range !== null && block.index >= range.from && block.index < range.to) || (fact.slot !== 'signed' && isHead(block) && block.facts.definitions.length > 0));
  return introduced.length > 0 ? introduced : companies.filter(({ fact, block }) => block.index < FIRST_BLOCKS && fact.slot === 'other' && !fact.introduced);
}

/** Whether a table says who the sides are, and not whom they engage. */
const namesSides = ({ facts }: PlacedBlock): boolean => {
  const says = (pattern: RegExp): boolean => facts.sentences.some(({ concepts }) => concepts.some(({ concept }) => pattern.test(concept)));
  return says(/^(?:CONTROLLER|PROCESSOR)_(?:WORD|LABEL)$/) && !says(/^SUB_PROCESSOR$/);
};

const count = (named: readonly Named[], fact: CompanyFact): number => named.filter((other) => sameCompany(other.fact, fact)).length;

/** A register, a list, an annex that names it, or words that say what it is, anywhere in the contract. */
const isIntroduced = ({ fact, block }: Named, parties: readonly Named[]): boolean =>
  fact.introduced || block.block.kind === 'table' || (fact.slot === 'other' && !parties.some((party) => isSlip(party.fact, fact)));

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
