import { type Block, type Segment, sourceSpan } from '../../markdown/block.js';
import type { GapFact } from '../gaps.js';
import type { SentenceFact } from '../sentenceFact.js';
import { type HollowToken, hollowTokens, opensWithLabel, repeatsLabel, restates } from './hollow.js';
import { labelAt, labelEnd, LONGEST_LABEL, STOPS } from './hollowLabel.js';
import { readRestatedRows } from './restatedRows.js';

/** Fields that say no more than their label (`Categories of data subjects: the persons whose data are processed`), and labels whose words stand in the next block. */
export function readRestated(block: Block, sentences: readonly SentenceFact[]): GapFact[] {
  if (block.kind === 'table') return readRestatedRows(block, sentences);
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

/** Whether a label begins the block and is set off, or may begin one of its lines. Most blocks begin with other words, and need not be read. */
function mayHold({ source }: Block, segment: Segment, [first]: readonly SentenceFact[]): boolean {
  if (!first) return false;
  if (source.trimEnd().includes('\n')) return true;
  const opening = { tokens: first.tokens.slice(0, LONGEST_LABEL), language: first.language, concepts: [] };
  return opensWithLabel(opening.tokens, opening.language) && labelEnd(hollowTokens([opening]), 0, segment) > 0;
}

/** Whether a word is the first of the block, or of a line of its source. */
function beginsLine(words: readonly HollowToken[], i: number, block: Block, { map }: Segment): boolean {
  const before = words[i - 1]?.token;
  return !before || before.key === '\n' || block.source.slice(map[before.end - 1], map[words[i]!.token.start]).includes('\n');
}
