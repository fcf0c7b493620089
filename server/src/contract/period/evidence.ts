import { factsOf } from '../../facts/blockFacts.js';
import type { PeriodFact } from '../../facts/periods.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';
import type { Block } from '../../markdown/block.js';
import type { PlacedBlock } from '../contract.js';
import { conceptsHeard } from './concepts.js';
import type { Context, Head } from './context.js';
import { viewOf } from './view.js';

/** How strongly the surroundings of a period speak of a concept, from 0 (not at all) to 1 (beside it). */
export interface Evidence {
  /** Strength over everything around the period. */
  of(concept: string): number;
  /** Strength in the period's own sentence alone. */
  own(concept: string): number;
  /** Strength in its own sentence or, in a list or table, in what the item hangs on. */
  near(concept: string): number;
  /** The sentence, or the stretch of a very long one, and the period in it. */
  readonly sentence: SentenceFact;
  readonly fact: PeriodFact;
  /** In a row of a table: what its first cell says, where that is short and the period stands in another. */
  readonly label: SentenceFact | null;
}

const PREVIOUS = 0.6, EARLIER = 0.5, NEXT = 0.15, ROW = 0.9, HEADER = 0.6, LEAD_IN = 0.7, HEADING = 0.6, FAR_HEADING = 0.7;
/** A concept this many tokens away counts half. */
const HALF_AT = 24;
/** Where a sentence holds but one period, all of it speaks of that one. */
const HALF_AT_ALONE = 32;
/** Between clauses the distance is longer than the words in it. */
const STEPS: Readonly<Record<string, number>> = {
  ';': 10, ':': 2, '-': 2, ',': 3, unless: 8, if: 6, wenn: 6, sofern: 8, soweit: 8, falls: 6, but: 4, except: 8, provided: 6, otherwise: 6, andernfalls: 6, sondern: 4,
};
const AFTER_LABEL = 12;

/** Gathers the concepts around a period: its sentence, the rest of its block or table row, the lead-in of its list, the headings above. */
export function evidenceOf(placed: PlacedBlock, fact: PeriodFact, { leadIn, heads }: Context): Evidence | null {
  const { sentences, periods } = factsOf(placed.block, placed.language);
  const half = periods.filter((other) => other.sentence === fact.sentence).length === 1 ? HALF_AT_ALONE : HALF_AT;
  const whole = sentences[fact.sentence];
  if (!whole) return null;
  const { sentence, fact: seen } = viewOf({ ...whole, concepts: conceptsHeard(whole) }, fact);
  const own = new Map<string, number>();
  const all = new Map<string, number>();
  const near = new Map<string, number>();
  const ways = waysIn(sentence);
  for (const hit of sentence.concepts) {
    const weight = 1 / (1 + distance(hit, seen, sentence, ways) / half);
    for (const map of [own, near, all]) raise(map, hit.concept, weight);
  }
  addBlock(placed, sentences, fact.sentence, own, near, all);
  if (leadIn) for (const map of [near, all]) addSentences(map, leadIn, LEAD_IN, true);
  addHeadings(heads, all);
  const read = (map: ReadonlyMap<string, number>) => (concept: string): number => map.get(concept) ?? 0;
  return { of: read(all), own: read(own), near: read(near), sentence, fact: seen, label: placed.block.kind === 'table' ? labelOf(placed.block, sentences, whole) : null };
}

const raise = (map: Map<string, number>, concept: string, weight: number): void => {
  if ((map.get(concept) ?? 0) < weight) map.set(concept, weight);
};

/** For each token, and one past the last, the way from the start of the sentence: words, and more where a clause ends. */
function waysIn(sentence: SentenceFact): Int32Array {
  const ways = new Int32Array(sentence.tokens.length + 1);
  sentence.tokens.forEach((token, i) => {
    ways[i + 1] = (ways[i] ?? 0) + 1 + (STEPS[token.key] ?? 0);
  });
  return ways;
}

/** The way from the concept to the period. */
function distance(hit: ConceptHit, fact: PeriodFact, sentence: SentenceFact, ways: Int32Array): number {
  const [from, end] = fact.tokens;
  if (hit.to <= from) return (ways[from] ?? 0) - (ways[hit.to] ?? 0);
  if (hit.from < end) return 0;
  const way = (ways[hit.from] ?? 0) - (ways[end] ?? 0);
  // `Notice: 14 days Objection: 30 days`: a label stands in front, and what follows the value is the next label.
  return sentence.tokens[from - 1]?.key === ':' ? way + AFTER_LABEL : way;
}

function addBlock(placed: PlacedBlock, sentences: readonly SentenceFact[], at: number, own: Map<string, number>, near: Map<string, number>, all: Map<string, number>): void {
  const sentence = sentences[at];
  if (!sentence) return;
  if (placed.block.kind === 'table') {
    addRow(placed.block, sentences, sentence, own, near, all);
    return;
  }
  sentences.forEach((beside, i) => {
    if (i === at) return;
    for (const hit of conceptsHeard(beside)) raise(all, hit.concept, weightOf(i, at));
  });
}

/** What the sentence of index `i` says of the one at `at` of the same paragraph. */
const weightOf = (i: number, at: number): number => (i === at - 1 ? PREVIOUS : i < at ? EARLIER : i === at + 1 ? NEXT : 0);

const rows = new WeakMap<readonly SentenceFact[], ReadonlyMap<number, readonly SentenceFact[]>>();

/** The sentences of a table by row. */
function rowsOf(block: Block, sentences: readonly SentenceFact[]): ReadonlyMap<number, readonly SentenceFact[]> {
  const byRow = rows.get(sentences);
  if (byRow) return byRow;
  const made = new Map<number, SentenceFact[]>();
  for (const sentence of sentences) {
    const row = block.segments[sentence.segment]?.row ?? -1;
    const found = made.get(row);
    if (found) found.push(sentence);
    else made.set(row, [sentence]);
  }
  rows.set(sentences, made);
  return made;
}

/** More tokens make a clause of a cell's sentence. */
const CLAUSE = 14;
const isClause = ({ tokens }: SentenceFact): boolean => tokens.length > CLAUSE;
/** In a cell that holds a clause each sentence is one, however short. */
const inClauses = (row: readonly SentenceFact[], sentence: SentenceFact): boolean => row.some((other) => other.segment === sentence.segment && isClause(other));

/**
 * A row reads like one sentence: `Notice of a breach | 24 hours`; the header says what its column is about. Where the cells hold clauses, each
 * sentence stands for itself as in a paragraph, and what the other cells say may be the same in another language.
 */
function addRow(block: Block, sentences: readonly SentenceFact[], sentence: SentenceFact, own: Map<string, number>, near: Map<string, number>, all: Map<string, number>): void {
  const cell = block.segments[sentence.segment];
  const byRow = rowsOf(block, sentences);
  const row = byRow.get(cell?.row ?? -1) ?? [];
  const at = row.indexOf(sentence);
  for (const [i, beside] of row.entries()) {
    if (beside === sentence) continue;
    if (!inClauses(row, sentence) || !inClauses(row, beside)) for (const map of [own, near, all]) for (const hit of conceptsHeard(beside)) raise(map, hit.concept, ROW);
    else if (beside.segment === sentence.segment) {
      for (const hit of conceptsHeard(beside)) raise(all, hit.concept, weightOf(i, at));
    }
  }
  if (cell?.row === 0) return;
  for (const header of byRow.get(0) ?? []) {
    if (block.segments[header.segment]?.column === cell?.column) for (const map of [near, all]) for (const hit of conceptsHeard(header)) raise(map, hit.concept, HEADER);
  }
}

function labelOf(block: Block, sentences: readonly SentenceFact[], sentence: SentenceFact): SentenceFact | null {
  const cell = block.segments[sentence.segment];
  const first = rowsOf(block, sentences).get(cell?.row ?? -1)?.[0];
  return first && first.segment !== sentence.segment && !isClause(first) && !isClause(sentence) ? first : null;
}

function addSentences(map: Map<string, number>, placed: PlacedBlock, weight: number, lastCounts: boolean): void {
  const { sentences } = factsOf(placed.block, placed.language);
  sentences.forEach((sentence, i) => {
    const here = !lastCounts || i === sentences.length - 1 ? weight : weight * 0.6;
    for (const hit of conceptsHeard(sentence)) raise(map, hit.concept, here);
  });
}

function addHeadings(heads: readonly Head[], all: Map<string, number>): void {
  let weight = HEADING;
  for (const { block, titled } of heads) {
    addSentences(all, block, titled ? weight : weight * 0.8, false);
    weight *= FAR_HEADING;
  }
}
