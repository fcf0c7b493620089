import type { Passage } from './passage.js';
import { factsOf } from '../../facts/blockFacts.js';
import { ReadingMemo } from '../../markdown/blockMemo.js';
import type { Language } from '../../language/language.js';

/** What passages of two languages have in common when they say the same: numbers, names, words of one origin. */
export type Traits = ReadonlySet<string>;

const WORD = 5;
const STEM = 4;

const memo = new ReadingMemo<Language, ReadonlyMap<number, Traits>>();

/** The traits of a passage. Remembered by block. */
export function traitsOf({ block: { block, start }, language, span }: Pick<Passage, 'block' | 'language' | 'span'>): Traits {
  const bySentence = memo.of(block, language, () => new Map(factsOf(block, language).sentences.map(({ tokens, span: { start: at } }) =>
    [at, new Set(tokens.flatMap(({ kind, key }) => (kind === 'number' ? [key] : kind === 'word' && key.length >= WORD ? [key.slice(0, STEM)] : [])))] as const)));
  const traits = new Set<string>();
  for (const [at, own] of bySentence) if (at + start >= span.start && at + start < span.end) for (const trait of own) traits.add(trait);
  return traits;
}

/** From 0 to 1: how much two passages have in common. */
export function likeness(a: Traits, b: Traits): number {
  let shared = 0;
  for (const trait of a) if (b.has(trait)) shared++;
  return (2 * shared) / Math.max(1, a.size + b.size);
}
