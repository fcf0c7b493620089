import { type Block, type Segment, sourceSpan } from '../../markdown/block.js';
import type { GapFact } from '../gaps.js';
import type { SentenceFact } from '../sentenceFact.js';
import { type HollowToken, hollowTokens, isHollow, repeatsLabel, restates } from './hollow.js';
import { labelAt, STOPS } from './hollowLabel.js';

/** Rows of a table that say in their other cells no more than in the first. */
export function readRestatedRows(block: Block, sentences: readonly SentenceFact[]): GapFact[] {
  const rows: Cell[][] = [];
  block.segments.forEach((segment, index) => {
    const own = sentences.filter((sentence) => sentence.segment === index);
    (rows[segment.row] ??= []).push({ segment, own, words: hollowTokens(own) });
  });
  const told = rows.map((row) => row.filter(({ segment }) => /\p{L}/u.test(segment.text)));
  const labels = told.map(([first]) => (first && first.words.every(isPart) ? labelAt(first.words, 0) : null));
  const hasFields = rows.some((row) => row.some(({ words }) => labelAt(words, 0)?.bare === false));
  return told.flatMap(([first, ...rest], nth): GapFact[] => {
    const label = labels[nth];
    if (!first || !label || rest.length === 0) return [];
    const others = (row: HollowToken['label'] | undefined): boolean => row != null && row.matter !== label.matter;
    // `Category of data | Data processed` are the heads of columns, and `master data | names` goes on with the row above it.
    if (nth + 1 < rows.length ? !others(labels[nth + 1]) : nth === 0) return [];
    if (!rest.every(({ words, own }) => restates(words, label.matter, first.words) && !(words[0]?.label && (nth === 0 || words[0].label.matter !== label.matter)) && !own.some(({ tokens }) => repeatsLabel(tokens, first.own[0]!.language)))) return [];
    const { segment } = rest[0]!;
    return [{ kind: 'restated', span: sourceSpan(segment, { start: 0, end: segment.text.length }), text: first.segment.text.replace(/[:.\s]+$/, ''), field: label.matter, bare: label.bare && !hasFields }];
  });
}

/** A cell with what was read in it. */
interface Cell {
  readonly segment: Segment;
  readonly own: readonly SentenceFact[];
  readonly words: readonly HollowToken[];
}

const isPart = (word: HollowToken): boolean => isHollow(word) || STOPS.test(word.token.key);
