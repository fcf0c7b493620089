import type { FieldMatter } from '../../language/lexicon/hollow.js';
import type { Block, Segment } from '../../markdown/block.js';
import type { SentenceFact } from '../sentenceFact.js';
import { type HollowToken, hollowTokens, isHollow } from './hollow.js';

/** A label has no more words. */
export const LONGEST_LABEL = 14;
/** What may set a label off from its words. */
export const STOPS = /^[:.\n-]$/;

/** The label that begins at a word, or behind its article. */
export const labelAt = (words: readonly HollowToken[], i: number): HollowToken['label'] => words[i]?.label ?? (words[i]?.kinds.has('PLAIN') ? (words[i + 1]?.label ?? null) : null);

/** One past the last word of the label that begins at `i` and is set off from what follows; -1 if there is none. */
export function labelEnd(words: readonly HollowToken[], i: number, { marks, text }: Segment): number {
  const label = labelAt(words, i);
  if (!label) return -1;
  const first = words[i]!.token.start;
  const strong = marks.find((mark) => mark.kind === 'strong' && mark.start <= first && mark.end > first);
  for (let at = label.to; at - i <= LONGEST_LABEL; at++) {
    const word = words[at];
    if (!word || /^[:.\n]$/.test(word.token.key) || (word.token.key === '-' && text[word.token.start - 1] === ' ')) return at;
    if (strong && word.token.start >= strong.end) return at;
    if (!isHollow(word)) return -1;
  }
  return -1;
}

/** What a block asks for that begins with a label, set off from what follows. */
export function fieldOf({ segments: [segment], kind }: Block, sentences: readonly SentenceFact[]): FieldMatter | null {
  const words = segment && kind !== 'table' ? hollowTokens(sentences) : [];
  return segment && labelEnd(words, 0, segment) > 0 ? labelAt(words, 0)!.matter : null;
}
