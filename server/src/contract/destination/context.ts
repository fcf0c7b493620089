import { conceptsOf } from '../../language/lexicon/index.js';
import type { BlockFacts } from '../../facts/blockFacts.js';
import type { PlacedBlock } from '../contract.js';
import { answersOf } from './asked.js';

/** What headings, lead-ins and table headers say about the places below them. */
export interface PlaceContext {
  /** The block lists sub-processors. */
  readonly subprocessors: boolean;
  /** The block stands in an annex. */
  readonly annex: boolean;
  /** Concepts of the sentence or heading that introduces a list item or table. */
  readonly leadIn: ReadonlySet<string>;
  /** So many blocks back were looked at for it. */
  readonly back: number;
  /** Concepts of the nearest heading above. */
  readonly heading: ReadonlySet<string>;
  /** Sentences of the block that answer where the data are. */
  readonly answers: ReadonlySet<number>;
  /** Columns of the table that hold locations; empty when it says nothing. */
  readonly locationColumns: ReadonlySet<number>;
  /** Some sentence of the block says that something is done with data. */
  readonly data: boolean;
  /** Columns with the seat or address of the companies, where another column says where data are processed. */
  readonly seatColumns: ReadonlySet<number>;
  /** Columns of the table that hold names of companies. */
  readonly nameColumns: ReadonlySet<number>;
}

const NO_COLUMNS: ReadonlySet<number> = new Set();
const NO_ANSWERS: ReadonlySet<number> = new Set();
/** So many items back a list may have its lead-in. */
const REACH = 60;

/** The surroundings of block `index`. */
export function contextOf(blocks: readonly PlacedBlock[], index: number): PlaceContext {
  const placed = blocks[index]!;
  const chain = headingConcepts(blocks, placed);
  const heading = chain[0] ?? new Set<string>();
  const annex = placed.section.part === 'annex';
  const headed = chain.some((concepts) => concepts.has('ENGAGED_COMPANY'));
  const { leadIn, back } = leadInConcepts(blocks, index);
  const own = conceptsOfBlock(placed);
  const answers = own.has('ASKS_PLACE') ? answersOf(placed.block, placed.facts) : NO_ANSWERS;
  const data = own.has('DATA_WORK') || own.has('DATA_MOVEMENT') || own.has('HANDLED');
  if (placed.block.kind !== 'table') {
    const item = placed.block.marker !== null || placed.block.indent > 0;
    const subprocessors = headed || (item && leadIn.has('ENGAGED_COMPANY'));
    return { subprocessors, annex, leadIn, back, heading, data, answers, locationColumns: NO_COLUMNS, seatColumns: NO_COLUMNS, nameColumns: NO_COLUMNS };
  }
  const header = headerConcepts(placed);
  const columns = (concept: string): ReadonlySet<number> => new Set([...header].filter(([, concepts]) => concepts.has(concept)).map(([column]) => column));
  const locationColumns = columns('LOCATION_LABEL');
  const nameColumns = columns('NAME_LABEL');
  const processing = columns('PROCESSING_LABEL');
  const seatColumns = processing.size > 0 ? new Set([...columns('SEAT_LABEL')].filter((column) => !processing.has(column))) : NO_COLUMNS;
  // A column of addresses alone makes a table of the parties.
  const addresses = columns('ADDRESS');
  const namesPlaces = [...locationColumns].some((column) => !addresses.has(column));
  const engaged = columns('ENGAGED_COMPANY');
  const subprocessors = engaged.size > 0 || headed || leadIn.has('ENGAGED_COMPANY') || (nameColumns.size > 0 && namesPlaces && (header.size > 2 || columns('RECIPIENT_LABEL').size > 0));
  return { subprocessors, annex, leadIn, back, heading, data, answers, locationColumns, seatColumns, nameColumns };
}

const memo = new WeakMap<BlockFacts, ReadonlySet<string>>();

function conceptsOfBlock(placed: PlacedBlock): ReadonlySet<string> {
  const { facts } = placed;
  let concepts = memo.get(facts);
  if (!concepts) memo.set(facts, (concepts = new Set(facts.sentences.flatMap((sentence) => sentence.concepts.map((hit) => hit.concept)))));
  return concepts;
}

/** Concepts of each heading above a block, the nearest first. */
function headingConcepts(blocks: readonly PlacedBlock[], placed: PlacedBlock): ReadonlySet<string>[] {
  const chain: ReadonlySet<string>[] = [];
  for (let section = placed.section; section.parent; section = section.parent) {
    const heading = blocks[section.firstBlock];
    // A clause without a heading begins with its own text, which is no title.
    if (heading && section.title !== '') chain.push(conceptsOfBlock(heading));
  }
  return chain;
}

function leadInConcepts(blocks: readonly PlacedBlock[], index: number): Pick<PlaceContext, 'leadIn' | 'back'> {
  const { block } = blocks[index]!;
  const listed = block.marker?.kind === 'bullet' || block.kind === 'table' || ['letter', 'number-parenthesis', 'double-letter', 'roman', 'decimal', 'parenthesised'].includes(block.marker?.kind ?? '');
  if (!listed) return { leadIn: new Set(), back: 0 };
  for (let i = index - 1; i >= 0 && i >= index - REACH; i--) {
    const before = blocks[i]!;
    const text = before.block.segments[before.block.segments.length - 1]?.text ?? '';
    if (before.block.kind === 'rule' || text === '') continue;
    const last = text.trimEnd();
    const back = index - i;
    if (before.block.kind === 'heading') return { leadIn: new Set(), back };
    if (last.endsWith(':') && (before.block.marker === null || before.block.indent < block.indent || before.block.marker.kind !== block.marker?.kind)) return { leadIn: introduction(before), back };
    if (block.kind === 'table') return { leadIn: before.block.kind === 'table' ? new Set() : conceptsOfBlock(before), back };
    if (before.block.marker === null && before.block.indent <= block.indent) return { leadIn: new Set(), back };
  }
  return { leadIn: new Set(), back: REACH };
}

/** What the last sentence says, and whether companies are spoken of before: `You agree to our sub-processors. At present they are:`. */
function introduction(placed: PlacedBlock): ReadonlySet<string> {
  const { sentences } = placed.facts;
  const last = new Set(sentences[sentences.length - 1]?.concepts.map((hit) => hit.concept) ?? []);
  return conceptsOfBlock(placed).has('ENGAGED_COMPANY') ? last.add('ENGAGED_COMPANY') : last;
}

function headerConcepts(placed: PlacedBlock): ReadonlyMap<number, ReadonlySet<string>> {
  const header = new Map<number, Set<string>>();
  const { segments } = placed.block;
  for (const segment of segments) if (segment.row === 0) header.set(segment.column, new Set());
  for (const sentence of placed.facts.sentences) {
    const segment = segments[sentence.segment];
    if (segment?.row !== 0) continue;
    // A title of one word may have been read in the wrong language, and is read in both.
    const hits = [...sentence.concepts, ...conceptsOf(sentence.tokens, sentence.language === 'de' ? 'en' : 'de')];
    for (const hit of hits) header.get(segment.column)?.add(hit.concept);
  }
  return header;
}
