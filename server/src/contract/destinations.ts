import type { BlockFacts } from '../facts/blockFacts.js';
import type { PlaceFact } from '../facts/places.js';
import type { SentenceFact } from '../facts/sentenceFact.js';
import { euStanding } from '../knowledge/countries/adequacy.js';
import { COUNTRIES, isGroup, liesIn } from '../knowledge/countries/countries.js';
import type { Language } from '../language/language.js';
import { BlockMemo } from '../markdown/blockMemo.js';
import { LineIndex } from '../text/lineIndex.js';
import { shift, touches, type Span } from '../text/span.js';
import type { Contract, PlacedBlock } from './contract.js';
import { contextOf, type PlaceContext } from './destination/context.js';
import { footingElsewhere } from './destination/elsewhere.js';
import { instrumentsFor, type Instrument } from './destination/instruments.js';
import { type ContractDestination, Destination, type Sayings } from './destination/destination.js';
import type { PlaceRole } from './destination/placeRole.js';
import { roleOf } from './destination/role.js';
import type { FactIndex } from './factIndex.js';
import { type Kept, type Settled, thisFold } from './kept.js';

export type { Instrument } from './destination/instruments.js';
export type { ContractDestination, DestinationRole } from './destination/destination.js';

interface Place {
  readonly fact: PlaceFact;
  readonly role: PlaceRole;
  /** Line of the block it stands on. */
  readonly line: number;
  readonly instruments: readonly Instrument[];
}

/** A place with all that is known of it but where the block stands in the contract. */
interface Read {
  readonly place: Place;
  /** Whether it is a destination: `once` where its country is only mentioned, and counts where it first is. */
  readonly counts: 'always' | 'never' | 'once';
  /** What makes two mentions of a country one. */
  readonly key: string;
  readonly says: Sayings;
}

/** The places of a block with the parts they play, by what is read together. */
interface Reading {
  readonly language: Language;
  readonly context: PlaceContext;
  readonly units: readonly (readonly Read[])[];
  readonly fold: number;
}

const memo = new BlockMemo<Reading>();

/** The destinations of a contract in the order of the text: one for each country, line and role, without those that only sound like one. */
export function readDestinations(blocks: readonly PlacedBlock[], holding: FactIndex, settled: Settled, kept: Kept | null): ContractDestination[] {
  const general = holding.instruments.length > 0;
  const destinations: ContractDestination[] = [];
  const background = new Set<string>();
  for (const placed of holding.places) {
    if (placed.block.kind === 'code') continue;
    const { facts } = placed;
    const known = memo.get(placed.block);
    const current = known?.language === placed.language && settled(placed, known.context.back) && known.fold <= kept!.fold;
    const { units } = current ? known : readPlaces(blocks, placed, facts);
    for (const unit of units) {
      const seen = new Map<string, number>();
      for (const { place, counts, key, says } of unit) {
        if (counts === 'never' || (counts === 'once' && background.has(place.fact.country))) continue;
        if (counts === 'once') {
          background.add(place.fact.country);
          if (placed.block.kind === 'heading') continue;
        }
        const known = seen.get(key);
        const destination = new Destination(withFooting(says, placed, holding.footings), placed, general);
        if (known === undefined) seen.set(key, destinations.push(destination) - 1);
        else destinations[known] = stronger(destinations[known]!, destination);
      }
    }
  }
  return destinations;
}

/** A row that names no instrument has the one that a clause names for its recipient or its country; `safeguarded` keeps saying what stands in the row. */
function withFooting(says: Sayings, placed: PlacedBlock, clauses: readonly PlacedBlock[]): Sayings {
  if (says.safeguarded || says.role !== 'subprocessor-location') return says;
  const instruments = footingElsewhere(clauses, placed, says.span.start, says.country);
  return instruments.length === 0 ? says : { ...says, instruments };
}

/** Reads the places of a block with what stands around them, and remembers it. */
function readPlaces(blocks: readonly PlacedBlock[], placed: PlacedBlock, facts: BlockFacts): Reading {
  const context = contextOf(blocks, placed.index);
  const lines = new LineIndex(placed.block.source);
  const units = unitsOf(placed, facts).map((unit) => unit.places.map((fact): Place => {
    const sentence = facts.sentences[fact.sentence]!;
    const near = unit.places.filter((other) => other.sentence === fact.sentence);
    const role = fact.boundary ? INSIDE : roleOf(placed.block, sentence, near, fact, context);
    const instruments = role.role === 'mentioned' || role.role === 'forbidden' ? [] : instrumentsFor(blocks, placed.index, unit.sentences, sentence, fact.country);
    return { fact, role, line: lines.at(fact.span.start).line, instruments };
  }));
  const read = units.map((places) => places.map((place): Read => {
    const { fact, role, line } = place;
    const key = `${line} ${fact.country} ${role.role === 'forbidden' && fact.country !== 'third-country'}`;
    return { place, counts: counts(place, places, facts, placed, context), key, says: sayings(place, places, facts) };
  }));
  const reading = { language: placed.language, context, units: read, fold: thisFold() };
  memo.set(placed.block, reading);
  return reading;
}

/** What is read together: a table row by row, everything else as a whole. */
function unitsOf(placed: PlacedBlock, facts: BlockFacts): { readonly places: readonly PlaceFact[]; readonly sentences: readonly SentenceFact[] }[] {
  if (placed.block.kind !== 'table') return [{ places: facts.places, sentences: facts.sentences }];
  const rows = new Map<number, { places: PlaceFact[]; sentences: SentenceFact[] }>();
  const rowOf = (sentence: SentenceFact): { places: PlaceFact[]; sentences: SentenceFact[] } => {
    const row = placed.block.segments[sentence.segment]?.row ?? 0;
    let unit = rows.get(row);
    if (!unit) rows.set(row, (unit = { places: [], sentences: [] }));
    return unit;
  };
  for (const sentence of facts.sentences) rowOf(sentence).sentences.push(sentence);
  for (const place of facts.places) rowOf(facts.sentences[place.sentence]!).places.push(place);
  return [...rows.values()];
}

/** Where data are that must not leave a place. */
const INSIDE: PlaceRole = { role: 'permitted', exclusive: false, conditional: false, reason: null };

/** Whether a place is a destination at all, rather than the boundary of another, a second name for one, or a mere word. */
function counts(one: Place, all: readonly Place[], facts: BlockFacts, placed: PlacedBlock, context: PlaceContext): Read['counts'] {
  const { fact, role } = one;
  // What a German clause bans outside the EU or the EEA it allows inside; in English the inside is not taken for named.
  if (fact.boundary) return always(placed.language === 'de' && isGroup(fact.country) && all.some((other) => other.fact.form === 'outside' && other.fact.sentence === fact.sentence && other.role.role === 'forbidden'));
  if (isCompound(fact) && all.some((other) => !isGroup(other.fact.country))) return 'never';
  const sameCell = (other: PlaceFact): boolean => other !== fact && facts.sentences[other.sentence]?.segment === facts.sentences[fact.sentence]?.segment;
  if (role.role === 'mentioned') {
    if (role.reason === 'validity' || ['city', 'region', 'address', 'company', 'code'].includes(fact.form)) return 'never';
    // That a side, or its representative, is or is not established in the Union bears on transfers (Art. 3, 27 GDPR); most else that is said of the Union is about its law.
    if (fact.country === 'EU' || fact.country === 'EEA') return (role.reason === 'background' || role.reason === 'address') && hasSeat(facts, fact) ? 'once' : 'never';
    if (isGroup(fact.country)) return always(role.reason !== 'definition' && placed.block.kind === 'paragraph');
    // Parties give their addresses in the heading of an English contract; they are no places of processing.
    if (role.reason === 'address') return always(placed.language === 'de');
    if (role.reason === 'law' && facts.sentences[fact.sentence]!.concepts.some((hit) => hit.concept === 'LAW_CHOICE')) return 'always';
    if (fact.form === 'law' && !facts.sentences[fact.sentence]!.concepts.some((hit) => hit.concept === 'DATA_MOVEMENT')) return 'never';
    return 'once';
  }
  if (role.role !== 'subprocessor-location') return 'always';
  const others = all.filter((other) => sameCell(other.fact) && other.fact.country !== fact.country);
  // A company's name or the form of an address stands for a country only where the entry names none.
  if (fact.form === 'company' || fact.form === 'address') return always(!others.some((other) => other.fact.form !== fact.form && !isGroup(other.fact.country)));
  if (context.subprocessors && (fact.country === 'EU' || fact.country === 'EEA')) return always(!others.some((other) => liesIn(other.fact.country, fact.country) && !isGroup(other.fact.country) && !slashBetween(facts, fact, other.fact)));
  return 'always';
}

const hasSeat = (facts: BlockFacts, fact: PlaceFact): boolean => facts.sentences[fact.sentence]!.concepts.some((hit) => hit.concept === 'SEAT' && Math.min(Math.abs(hit.from - fact.to), Math.abs(fact.from - hit.to)) <= 3);

const always = (holds: boolean): Read['counts'] => (holds ? 'always' : 'never');

/** `Drittlandtransfer` heads what is said of the countries beside it. */
const isCompound = (fact: PlaceFact): boolean => fact.form === 'third-country' && /^dritt(?:land|staaten?)(?!s?$|es$)[a-zäöüß]{5}/i.test(fact.text);

/** `ins Ausland` counts from the home of the parties, which is the EEA or Switzerland: what lies in either is left alone. */
const isAbroad = (fact: PlaceFact): boolean => /ausland$|^abroad$/i.test(fact.text);

function slashBetween(facts: BlockFacts, a: PlaceFact, b: PlaceFact): boolean {
  if (a.sentence !== b.sentence) return false;
  if (a.from === b.from) return true;
  const between = facts.sentences[a.sentence]!.tokens.slice(Math.min(a.to, b.to), Math.max(a.from, b.from));
  return between.length === 1 && between[0]!.text === '/';
}

/** What the block says of a place. Spans count from the start of the block. */
function sayings(one: Place, all: readonly Place[], facts: BlockFacts): Read['says'] {
  const { fact, role, instruments } = one;
  const exceptions = fact.outside.length > 0 || role.role === 'forbidden' ? all.filter((other) => other.fact.sentence === fact.sentence && other.role.role === 'permitted' && !other.fact.boundary && other.fact.country !== 'third-country').map((other) => other.fact.country) : [];
  const { concepts, span: sentence } = facts.sentences[fact.sentence]!;
  return {
    span: fact.span,
    sentence,
    text: fact.text,
    exception: concepts.some((hit) => hit.concept === 'EXCEPTION' || hit.concept === 'DEROGATION'),
    country: fact.country,
    role: role.role,
    exclusive: role.exclusive,
    reserved: role.exclusive && concepts.some((hit) => hit.concept === 'RESERVATION'),
    conditional: role.conditional,
    outside: fact.country === 'third-country' ? [...(fact.outside.length > 0 ? fact.outside : isAbroad(fact) ? ['EEA', 'CH'] : ['EEA']), ...(lacksAdequacy(facts, fact) ? ADEQUATE : []), ...exceptions] : [],
    instruments,
    safeguarded: instruments.length > 0,
  };
}

/** The place named at `offset` of the text, whatever part it plays; null where none is. */
export function placeAt(contract: Contract, offset: number): { readonly span: Span; readonly country: string; readonly destination: ContractDestination | null } | null {
  const placed = contract.blocks.find((one) => one.start <= offset && offset <= one.start + one.block.source.length);
  if (!placed) return null;
  const fact = placed.facts.places.filter((place) => touches(shift(place.span, placed.start), offset)).sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
  if (!fact) return null;
  const lines = new LineIndex(placed.block.source);
  const same = contract.destinations.filter((one) => one.block.index === placed.index && one.country === fact.country);
  const span = shift(fact.span, placed.start);
  const onLine = (one: ContractDestination): boolean => lines.at(one.span.start - placed.start).line === lines.at(fact.span.start).line;
  const destination = same.find((one) => one.sentence.start <= span.start && span.start < one.sentence.end) ?? same.find(onLine) ?? null;
  return { span, country: fact.country, destination };
}

const ADEQUATE = COUNTRIES.map((country) => country.code).filter((code) => euStanding(code) !== 'none');

/** `countries without an adequate level of protection`, `unsichere Drittländer`: only those are meant. */
function lacksAdequacy(facts: BlockFacts, fact: PlaceFact): boolean {
  const { tokens } = facts.sentences[fact.sentence]!;
  return tokens.slice(Math.max(0, fact.from - 1), fact.to + 6).some((token, i) => /^(?:angemess|adequ|gleichwertig)/.test(token.key) || (i === 0 && /^(?:unsicher|unsafe|inadequate)/.test(token.key)));
}

/** Two mentions of a country on one line become one, with all that either says. */
function stronger(a: ContractDestination, b: ContractDestination): ContractDestination {
  const weight = { mentioned: 0, 'subprocessor-location': 1, permitted: 2, forbidden: 3 };
  const first = weight[b.role] > weight[a.role] ? b : a;
  const instruments = [...new Set([...a.instruments, ...b.instruments])];
  // What is said of a place where data may go lifts no condition off the ban on the others.
  const conditional = a.role === b.role ? a.conditional && b.conditional : first.conditional;
  return { ...first, exclusive: a.exclusive || b.exclusive, conditional, instruments, safeguarded: a.safeguarded || b.safeguarded };
}
