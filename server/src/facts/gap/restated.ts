import { type Block, type Segment, sourceSpan } from '../../markdown/block.js';
import type { GapFact } from '../gaps.js';
import type { SentenceFact } from '../sentenceFact.js';
import type { FieldMatter } from '../../language/lexicon/hollow.js';
import { type HollowToken, hollowTokens, isHollow, opensWithLabel, repeatsLabel, restates } from './hollow.js';

/** A label has no more words. */
const LABEL = 14;
const STOPS = /^[:.\n-]$/;

/** Fields that say no more than their label (`Categories of data subjects: the persons whose data are processed`), and labels whose words stand in the next block. */
export function readRestated(block: Block, sentences: readonly SentenceFact[]): GapFact[] {
  if (block.kind === 'table') return readRows(block, sentences);
  const [segment] = block.segments;
  if (!segment || !mayHold(block, segment, sentences)) return [];
  const words = hollowTokens(sentences);
  const starts = words.flatMap((_, i) => (beginsLine(words, i, block, segment) && labelEnd(words, i, segment) > 0 ? [i] : []));
  return starts.flatMap((start, nth): GapFact[] => {
    const end = labelEnd(words, start, segment);
    const next = starts[nth + 1] ?? words.length;
    const { matter, bare } = labelAt(words, start)!;
    const field = { field: matter, bare };
    const label = words.slice(start, end);
    const text = segment.text.slice(label[0]!.token.start, label[label.length - 1]!.token.end);
    let from = end;
    while (from < next && STOPS.test(words[from]!.token.key)) from++;
    let to = next;
    while (to > from && words[to - 1]!.token.key === '\n') to--;
    const value = words.slice(from, to);
    const span = (part: readonly HollowToken[]) => sourceSpan(segment, { start: part[0]!.token.start, end: part[part.length - 1]!.token.end });
    if (value.length === 0) return next === words.length && (block.kind === 'heading' || from > end) ? [{ kind: 'field', span: span(words.slice(start, from)), text, ...field }] : [];
    // `Art der Daten: Types of data` says it in two languages, and a second line on the same matter goes on with the first.
    if (repeatsLabel(value.map(({ token }) => token), sentences[0]!.language) || (next < words.length && labelAt(words, next)!.matter === matter)) return [];
    return restates(value, matter, label) ? [{ kind: 'restated', span: span(value), text, ...field }] : [];
  });
}

/** Rows of a table that say in their other cells no more than in the first. */
function readRows(block: Block, sentences: readonly SentenceFact[]): GapFact[] {
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

/** What a block asks for that begins with a label, set off from what follows. */
export function fieldOf({ segments: [segment], kind }: Block, sentences: readonly SentenceFact[]): FieldMatter | null {
  const words = segment && kind !== 'table' ? hollowTokens(sentences) : [];
  return segment && labelEnd(words, 0, segment) > 0 ? labelAt(words, 0)!.matter : null;
}

const isPart = (word: HollowToken): boolean => isHollow(word) || STOPS.test(word.token.key);

/** Whether a label begins the block and is set off, or may begin one of its lines. Most blocks begin with other words, and need not be read. */
function mayHold({ source }: Block, segment: Segment, [first]: readonly SentenceFact[]): boolean {
  if (!first) return false;
  if (source.trimEnd().includes('\n')) return true;
  const opening = { tokens: first.tokens.slice(0, LABEL), language: first.language, concepts: [] };
  return opensWithLabel(opening.tokens, opening.language) && labelEnd(hollowTokens([opening]), 0, segment) > 0;
}

/** The label that begins at a word, or behind its article. */
const labelAt = (words: readonly HollowToken[], i: number): HollowToken['label'] => words[i]?.label ?? (words[i]?.kinds.has('PLAIN') ? (words[i + 1]?.label ?? null) : null);

/** One past the last word of the label that begins at `i` and is set off from what follows; -1 if there is none. */
function labelEnd(words: readonly HollowToken[], i: number, { marks, text }: Segment): number {
  const label = labelAt(words, i);
  if (!label) return -1;
  const first = words[i]!.token.start;
  const strong = marks.find((mark) => mark.kind === 'strong' && mark.start <= first && mark.end > first);
  for (let at = label.to; at - i <= LABEL; at++) {
    const word = words[at];
    if (!word || /^[:.\n]$/.test(word.token.key) || (word.token.key === '-' && text[word.token.start - 1] === ' ')) return at;
    if (strong && word.token.start >= strong.end) return at;
    if (!isHollow(word)) return -1;
  }
  return -1;
}

/** Whether a word is the first of the block, or of a line of its source. */
function beginsLine(words: readonly HollowToken[], i: number, block: Block, { map }: Segment): boolean {
  const before = words[i - 1]?.token;
  return !before || before.key === '\n' || block.source.slice(map[before.end - 1], map[words[i]!.token.start]).includes('\n');
}
