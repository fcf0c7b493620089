import { factsOf } from '../../facts/blockFacts.js';
import type { PeriodFact } from '../../facts/periods.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import { conceptsOf } from '../../language/lexicon/index.js';
import type { ConceptHit } from '../../language/phrases.js';
import type { Section } from '../sections.js';
import type { PlacedBlock } from '../contract.js';

/** How strongly the surroundings of a period speak of a concept, from 0 (not at all) to 1 (beside it). */
export interface Evidence {
  /** Strength over everything around the period. */
  of(concept: string): number;
  /** Strength in the period's own sentence alone. */
  own(concept: string): number;
  /** Strength in its own sentence or, in a list or table, in what the item hangs on. */
  near(concept: string): number;
  readonly sentence: SentenceFact;
}

const PREVIOUS = 0.6, EARLIER = 0.5, NEXT = 0.15, ROW = 0.9, HEADER = 0.6, LEAD_IN = 0.7, HEADING = 0.6, FAR_HEADING = 0.7;
/** A concept this many tokens away counts half. */
const HALF_AT = 24;
/** Between clauses the distance is longer than the words in it. */
const STEPS: Readonly<Record<string, number>> = {
  ';': 10, ':': 2, '-': 2, ',': 3, unless: 8, if: 6, wenn: 6, sofern: 8, soweit: 8, falls: 6, but: 4, except: 8, provided: 6, otherwise: 6, andernfalls: 6, sondern: 4,
};
const AFTER_LABEL = 12;
const MAX_LEAD_IN_STEPS = 40;

/** Gathers the concepts around a period: its sentence, the rest of its block or table row, the lead-in of its list, the headings above. */
export function evidenceOf(blocks: readonly PlacedBlock[], placed: PlacedBlock, fact: PeriodFact): Evidence | null {
  const { sentences } = factsOf(placed.block, placed.language);
  const sentence = sentences[fact.sentence];
  if (!sentence) return null;
  const own = new Map<string, number>();
  const all = new Map<string, number>();
  const near = new Map<string, number>();
  for (const hit of ownConcepts(sentence)) {
    const weight = 1 / (1 + distance(hit, fact, sentence) / HALF_AT);
    for (const map of [own, near, all]) raise(map, hit.concept, weight);
  }
  addBlock(placed, sentences, fact.sentence, own, near, all);
  const leadIn = placed.block.kind === 'table' ? previousBlock(blocks, placed) : leadInOf(blocks, placed);
  if (leadIn) for (const map of [near, all]) addSentences(map, leadIn, LEAD_IN, true);
  addHeadings(blocks, placed, leadIn, all);
  const read = (map: ReadonlyMap<string, number>) => (concept: string): number => map.get(concept) ?? 0;
  return { of: read(all), own: read(own), near: read(near), sentence };
}

/** A sentence read in the wrong language (a short line, a cell) is read in the other one as well. */
const ownConcepts = (sentence: SentenceFact): readonly ConceptHit[] =>
  sentence.tokens.length > 14 ? sentence.concepts : [...sentence.concepts, ...conceptsOf(sentence.tokens, sentence.language === 'de' ? 'en' : 'de')];

const raise = (map: Map<string, number>, concept: string, weight: number): void => {
  if ((map.get(concept) ?? 0) < weight) map.set(concept, weight);
};

/** Tokens between the concept and the period; a semicolon or colon between them counts for many. */
function distance(hit: ConceptHit, fact: PeriodFact, sentence: SentenceFact): number {
  const [from, end] = fact.tokens;
  const [left, right] = hit.from >= end ? [end, hit.from] : hit.to <= from ? [hit.to, from] : [0, 0];
  let tokens = right - left;
  for (let i = left; i < right; i++) {
    const key = sentence.tokens[i]?.key;
    tokens += STEPS[key ?? ''] ?? 0;
  }
  // `Notice: 14 days Objection: 30 days`: a label stands in front, and what follows the value is the next label.
  return hit.from >= end && sentence.tokens[from - 1]?.key === ':' ? tokens + AFTER_LABEL : tokens;
}

function addBlock(placed: PlacedBlock, sentences: readonly SentenceFact[], at: number, own: Map<string, number>, near: Map<string, number>, all: Map<string, number>): void {
  const sentence = sentences[at];
  if (!sentence) return;
  if (placed.block.kind === 'table') {
    // A row reads like one sentence: `Notice of a breach | 24 hours`.
    const cell = placed.block.segments[sentence.segment];
    sentences.forEach((beside, i) => {
      const other = placed.block.segments[beside.segment];
      if (i === at || !other || !cell) return;
      const weight = other.row === cell.row ? ROW : other.row === 0 && other.column === cell.column ? HEADER : 0;
      const maps = weight === ROW ? [own, near, all] : [near, all];
      if (weight > 0) for (const map of maps) for (const hit of ownConcepts(beside)) raise(map, hit.concept, weight);
    });
    return;
  }
  sentences.forEach((beside, i) => {
    if (i === at) return;
    const weight = i === at - 1 ? PREVIOUS : i < at ? EARLIER : i === at + 1 ? NEXT : 0;
    if (weight > 0) for (const hit of beside.concepts) raise(all, hit.concept, weight);
  });
}

function addSentences(map: Map<string, number>, placed: PlacedBlock, weight: number, lastCounts: boolean): void {
  const { sentences } = factsOf(placed.block, placed.language);
  sentences.forEach((sentence, i) => {
    const here = !lastCounts || i === sentences.length - 1 ? weight : weight * 0.6;
    for (const hit of ownConcepts(sentence)) raise(map, hit.concept, here);
  });
}

/** The block an item hangs on: the nearest one above that is indented less or is no item, within the same section. */
export function leadInOf(blocks: readonly PlacedBlock[], placed: PlacedBlock): PlacedBlock | null {
  const kind = placed.block.marker?.kind;
  if (kind === undefined) return null;
  for (let steps = 1; steps <= MAX_LEAD_IN_STEPS; steps++) {
    const candidate = blocks[placed.index - steps];
    if (!candidate || candidate.block.kind === 'heading') return null;
    const { marker, indent, source } = candidate.block;
    if (marker?.kind === kind && indent >= placed.block.indent) continue;
    if (source.trimEnd().endsWith(':') || (kind === 'bullet' && marker?.kind !== 'bullet') || indent < placed.block.indent) return candidate;
    if (kind !== 'bullet') return null;
  }
  return null;
}

const previousBlock = (blocks: readonly PlacedBlock[], placed: PlacedBlock): PlacedBlock | null => {
  const before = blocks[placed.index - 1];
  return before && before.section === placed.section && before.block.kind === 'paragraph' ? before : null;
};

function addHeadings(blocks: readonly PlacedBlock[], placed: PlacedBlock, leadIn: PlacedBlock | null, all: Map<string, number>): void {
  let weight = HEADING;
  for (let section: Section | null = placed.section; section?.parent; section = section.parent) {
    const head = blocks[section.firstBlock];
    if (!head || head === placed || head === leadIn) continue;
    addSentences(all, head, section.title === '' ? weight * 0.8 : weight, false);
    weight *= FAR_HEADING;
  }
}
