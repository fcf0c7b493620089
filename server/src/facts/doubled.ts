import { type Block, sourceSpan } from '../markdown/block.js';
import type { Span } from '../text/span.js';
import { isCitedNumber } from './period/guards.js';
import { piecesOf } from './period/pieces.js';
import { quantityAt } from './period/quantity.js';
import type { PeriodFact } from './periods.js';
import type { SentenceFact } from './sentenceFact.js';

/** A number of persons, copies or times that stands in words and in digits; spans count from the start of the block. */
export interface DoubledFact {
  readonly span: Span;
  readonly text: string;
  readonly word: number;
  readonly wordSpan: Span;
  readonly digits: number;
  readonly digitsSpan: Span;
}

/** Before `one (2)` these make a pronoun of it. */
const POINTS = /^(?:the|this|that|each|every|no|which|any|first|last)$/;

/** Every number of the block, lengths of time apart, whose word and figure differ: `zwei (3) Exemplare`, `five (4) persons`. Numbered items in a sentence and references are none. */
export function extractDoubled(block: Block, sentences: readonly SentenceFact[], periods: readonly PeriodFact[]): readonly DoubledFact[] {
  return sentences.flatMap((sentence): DoubledFact[] => {
    const segment = block.segments[sentence.segment];
    if (!segment || !sentence.tokens.some((_, i, tokens) => bracketsFigure(tokens, i))) return [];
    const pieces = piecesOf(sentence.tokens);
    const keys = pieces.map(({ key }) => key);
    const found: DoubledFact[] = [];
    for (let at = 0; at < pieces.length; at++) {
      const twin = quantityAt(pieces, keys, at)?.twin;
      if (!twin) continue;
      const [from, end] = [Math.min(twin.wordAt[0], twin.digitsAt[0]), Math.max(twin.wordAt[1], twin.digitsAt[1]) + 1];
      const place = (a: number, b: number): Span => sourceSpan(segment, { start: pieces[a]!.start, end: pieces[b - 1]!.end });
      const span = place(from, end);
      if (twin.word !== twin.digits && counts(keys, pieces, from, end) && !isNumbering(keys, twin.digits, twin.digitsAt[0]) && !periods.some((period) => period.span.start < span.end && span.start < period.span.end)) {
        found.push({ span, text: segment.text.slice(pieces[from]!.start, pieces[end - 1]!.end), word: twin.word, wordSpan: place(...twin.wordAt), digits: twin.digits, digitsSpan: place(...twin.digitsAt) });
      }
      at = end - 1;
    }
    return found;
  });
}

/** `zwei (3)`, `3 (two)`: a figure in brackets or before them. Most sentences need not be searched further. */
const bracketsFigure = (tokens: SentenceFact['tokens'], i: number): boolean =>
  (tokens[i]!.key === '(' || tokens[i]!.key === '[') && (tokens[i + 1]?.kind === 'number' || tokens[i - 1]?.kind === 'number');

/** Something to be counted follows, and no provision is cited. */
const counts = (keys: readonly string[], pieces: readonly { readonly text: string }[], from: number, end: number): boolean =>
  /^\p{L}{3}/u.test(pieces[end]?.text ?? '') && !isCitedNumber(keys[from - 1] ?? '') && !(keys[from] === 'one' && POINTS.test(keys[from - 1] ?? ''));

/** `… two (1) in writing and (2) by e-mail`: the figures number what is listed. */
const isNumbering = (keys: readonly string[], digits: number, at: number): boolean =>
  keys.some((key, i) => i !== at && keys[i - 1] === '(' && keys[i + 1] === ')' && (key === String(digits - 1) || key === String(digits + 1)));
