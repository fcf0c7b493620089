import type { Language } from '../language/language.js';
import type { ConceptHit } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
import { type Block, sourceSpan } from '../markdown/block.js';
import type { Span } from '../text/span.js';

/** A sentence of a block, or of one cell of a table; of a sentence that goes on in the other language each half. */
export interface SentenceFact {
  /** Index into the block's segments; token spans count in that segment's text. */
  readonly segment: number;
  readonly tokens: readonly Token[];
  readonly concepts: readonly ConceptHit[];
  /** The language the sentence was read in: a table or a paragraph may hold both. */
  readonly language: Language;
  /** From the start of the block. */
  readonly span: Span;
}

/** Where the tokens `[from, to)` of a sentence stand in the source of its block. */
export function tokenSpan(block: Block, sentence: SentenceFact, from: number, to: number): Span {
  const segment = block.segments[sentence.segment];
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  if (!segment || !first || !last) return sentence.span;
  return sourceSpan(segment, { start: first.start, end: last.end });
}
