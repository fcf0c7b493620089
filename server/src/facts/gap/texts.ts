import type { Block } from '../../markdown/block.js';
import { tokenSpan, type SentenceFact } from '../sentenceFact.js';
import type { GapFact } from '../gaps.js';

/** What an annex should say, and a title whose last word calls the text a draft: `… – Entwurf`, `… (Template)`. */
export function readTexts(block: Block, sentences: readonly SentenceFact[]): GapFact[] {
  const found: GapFact[] = [];
  for (const sentence of sentences) {
    const states = sentence.concepts.find(({ concept }) => concept === 'BLANK_SHOULD_STATE');
    if (states && states.from <= 1) found.push({ kind: 'states', span: sentence.span, text: block.source.slice(sentence.span.start, sentence.span.end) });
    if (block.kind !== 'heading') continue;
    const { tokens } = sentence;
    const title = sentence.concepts.findLast(({ concept, to }) => concept === 'BLANK_DRAFT_TITLE' && (to === tokens.length || tokens[to]!.key === ')'));
    const before = title && tokens[title.from - 1]?.key;
    if (title && (before === undefined || before === '-' || before === '(' || before === ':')) found.push({ kind: 'title', span: tokenSpan(block, sentence, title.from, title.to), text: tokens[title.from]!.text });
  }
  return found;
}
