import type { Span } from '../text/span.js';
import type { Block } from './block.js';
import type { MarkdownDocument } from './document.js';
import { readFrontMatter } from './frontMatter.js';
import { makeBlock } from './makeBlock.js';
import { splitBlocks } from './split.js';

/**
 * Cuts a text into blocks. With `previous`, blocks whose source an edit left alone keep their identity, and with it every fact
 * remembered for them; the result is otherwise the same as without it.
 */
export function readMarkdown(text: string, previous?: MarkdownDocument): MarkdownDocument {
  const { bodyStart, values } = readFrontMatter(text);
  const spans = splitBlocks(text, bodyStart);
  return {
    text,
    bodyStart,
    frontMatter: values,
    blocks: previous ? reuse(text, spans, previous) : spans.map((span) => makeBlock(text.slice(span.start, span.end))),
    starts: spans.map((span) => span.start),
  };
}

function reuse(text: string, spans: readonly Span[], previous: MarkdownDocument): Block[] {
  const blocks = new Array<Block>(spans.length);
  const old = previous.blocks;
  const matches = (i: number, block: Block | undefined): boolean => {
    const span = spans[i]!;
    return block !== undefined && block.source.length === span.end - span.start && text.startsWith(block.source, span.start);
  };
  let head = 0;
  while (head < spans.length && matches(head, old[head])) blocks[head] = old[head++]!;
  let tail = spans.length;
  const offset = old.length - spans.length;
  while (tail > head && tail + offset > head && matches(tail - 1, old[tail - 1 + offset])) {
    tail--;
    blocks[tail] = old[tail + offset]!;
  }
  // Blocks that were moved, not typed: a paste or a cut of a whole clause.
  const moved = new Map<string, Block>();
  for (let i = head; i < tail + offset; i++) moved.set(old[i]!.source, old[i]!);
  for (let i = head; i < tail; i++) {
    const source = text.slice(spans[i]!.start, spans[i]!.end);
    blocks[i] = moved.get(source) ?? makeBlock(source);
  }
  return blocks;
}
