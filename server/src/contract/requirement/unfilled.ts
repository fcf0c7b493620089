import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';
import { type Block, sourceSpan } from '../../markdown/block.js';
import type { Span } from '../../text/span.js';

/** A sentence that is blank to this share says nothing. */
export const MOSTLY = 0.6;

/** Fewer words before it fill nothing in. */
const FILLED = 4;

interface Blank {
  readonly span: Span;
}

/** How much of `span` is blank, from 0 to 1; both count from the start of the block. */
export const blankShareOf = (blanks: readonly Blank[], span: Span): number =>
  blanks.reduce((sum, { span: blank }) => sum + Math.max(0, Math.min(blank.end, span.end) - Math.max(blank.start, span.start)), 0) / Math.max(1, span.end - span.start);

/** Where the value of a labelled field stands: behind its colon. */
export function valueOf(block: Block, sentence: SentenceFact): Span {
  const colon = sentence.tokens.find((token) => token.key === ':' || token.key === '-');
  return colon ? { start: sourceSpan(block.segments[sentence.segment]!, colon).end, end: sentence.span.end } : sentence.span;
}

/** Whether the blanks only leave room for more behind what is filled in: `names, addresses, other: ____`. */
export function leavesRoomOnly(block: Block, sentence: SentenceFact, hits: readonly ConceptHit[], blanks: readonly Blank[]): boolean {
  const here = blanks.filter(({ span }) => span.start >= sentence.span.start && span.start < sentence.span.end);
  const ends = sentence.tokens.map((token) => sourceSpan(block.segments[sentence.segment]!, token).end);
  return here.length > 0 && here.every(({ span }) => {
    const first = ends.findIndex((end) => end > span.start);
    const behind = sentence.tokens[first - 1]?.key === ':' ? first - 1 : first;
    return hits.some((hit) => hit.concept === 'NAMES_THE_REST' && hit.to === behind && hit.from >= FILLED);
  });
}

/** Whether a blank stands right behind words that name the end of a term: `until ____`. Art. 28(3) first sentence GDPR wants the duration. */
export function endsInBlank(block: Block, sentence: SentenceFact, hits: readonly ConceptHit[], blanks: readonly Blank[]): boolean {
  const here = blanks.filter(({ span }) => span.start >= sentence.span.start && span.start < sentence.span.end);
  if (here.length === 0) return false;
  const ends = sentence.tokens.map((token) => sourceSpan(block.segments[sentence.segment]!, token).end);
  return here.some(({ span }) => {
    const first = ends.findIndex((end) => end > span.start);
    return first > 0 && hits.some((hit) => hit.concept === 'NAMES_THE_END' && hit.to === first);
  });
}
