import type { Block } from '../../markdown/block.js';
import { tokenSpan, type SentenceFact } from '../sentenceFact.js';
import type { GapFact } from '../gaps.js';

/** Such a line is short. */
const MARK = 10;

/** A line that says no more than that the text is a draft: `ENTWURF`, `Version 0.1 (Entwurf)`. */
function isMark({ tokens, concepts }: SentenceFact): boolean {
  const beside = new Set(concepts.filter(({ concept }) => concept === 'BLANK_DRAFT_BESIDE' || concept === 'BLANK_DRAFT_TITLE').map(({ from }) => from));
  return tokens.length <= MARK && tokens.every(({ kind }, i) => kind !== 'word' || beside.has(i));
}

/** What an annex should say, and a title whose last word calls the text a draft: `… – Entwurf`, `… (Template)`. */
export function readTexts(block: Block, sentences: readonly SentenceFact[]): GapFact[] {
  const found: GapFact[] = [];
  for (const sentence of sentences) {
    const states = sentence.concepts.find(({ concept }) => concept === 'BLANK_SHOULD_STATE');
    if (states && states.from <= 1) found.push({ kind: 'states', span: sentence.span, text: block.source.slice(sentence.span.start, sentence.span.end) });
    const { tokens } = sentence;
    if (block.kind !== 'heading' && !(sentences.length === 1 && isMark(sentence))) continue;
    const title = sentence.concepts.findLast(({ concept, to }) => concept === 'BLANK_DRAFT_TITLE' && (to === tokens.length || tokens[to]!.key === ')'));
    const before = title && tokens[title.from - 1]?.key;
    if (title && (block.kind !== 'heading' || before === undefined || before === '-' || before === '(' || before === ':')) found.push({ kind: 'title', span: tokenSpan(block, sentence, title.from, title.to), text: tokens[title.from]!.text });
  }
  return found;
}
