import type { Block } from './block.js';
import type { MarkdownDocument } from './document.js';
import { readFrontMatter } from './frontMatter.js';
import { makeBlock } from './makeBlock.js';
import { resplit, type Resplit } from './resplit.js';
import { splitBlocks } from './split.js';
import { ownText } from '../text/ownText.js';

/**
 * Cuts a text into blocks. With `previous`, only the stretch that an edit touched is cut again, and blocks whose source it left alone keep
 * their identity, and with it every fact remembered for them; the result is otherwise the same as without it.
 */
export function readMarkdown(text: string, previous?: MarkdownDocument): MarkdownDocument {
  const { bodyStart, values } = readFrontMatter(text);
  const same = previous?.bodyStart === bodyStart && text.slice(0, bodyStart) === previous.text.slice(0, bodyStart);
  const frontMatter = same ? previous.frontMatter : values;
  const change = previous ? resplit(text, bodyStart, previous) : null;
  if (previous && change) return { text, bodyStart, frontMatter, ...splice(text, previous, change) };
  const spans = splitBlocks(text, bodyStart).blocks;
  return {
    text,
    bodyStart,
    frontMatter,
    blocks: spans.map((span) => makeBlock(text.slice(span.start, span.end))),
    starts: spans.map((span) => span.start),
  };
}

function splice(text: string, previous: MarkdownDocument, { head, middle, tail }: Resplit): { blocks: Block[]; starts: number[] } {
  const end = previous.blocks.length - tail;
  const shift = text.length - previous.text.length;
  // The same words keep their block, wherever in the stretch they now stand; but no block stands in two places.
  const known = new Map<string, Block>();
  for (let i = head; i < end; i++) known.set(previous.blocks[i]!.source, previous.blocks[i]!);
  const fresh = middle.map((span) => {
    const source = ownText(text.slice(span.start, span.end));
    const block = known.get(source);
    known.delete(source);
    return block ?? makeBlock(source);
  });
  const starts = previous.starts.slice(0, head);
  for (const span of middle) starts.push(span.start);
  for (let i = end; i < previous.starts.length; i++) starts.push(previous.starts[i]! + shift);
  return { blocks: previous.blocks.slice(0, head).concat(fresh, previous.blocks.slice(end)), starts };
}
