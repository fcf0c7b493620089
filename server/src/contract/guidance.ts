import type { Span } from '../text/span.js';
import type { Contract, PlacedBlock } from './contract.js';

/** Words to the drafter are short; a clause that holds one in passing is none. */
const LONGEST = 700;

/**
 * The stretches of the text that speak to whoever fills it in (`Die Leistungen sollen hier beschrieben werden`) and not of what the parties agree:
 * the paragraph that asks, and the questions listed under it. What stands there will go; only that it is still there is worth a word.
 */
export function readGuidance({ blanks, blocks, document }: Contract): readonly Span[] {
  const spans: Span[] = [];
  const seen = new Set<number>();
  for (const { kind, span, block } of blanks) {
    if (kind !== 'instruction' || seen.has(block.index) || block.block.source.length > LONGEST || /^.{0,3}[([{]/s.test(document.text.slice(Math.max(0, span.start - 3), span.start + 1))) continue;
    let last = block;
    seen.add(block.index);
    for (let next = blocks[block.index + 1]; next && asks(next); next = blocks[next.index + 1]) {
      seen.add(next.index);
      last = next;
    }
    spans.push({ start: block.start, end: last.start + last.block.source.length });
  }
  return spans;
}

/** An item of a list that is a question: `Gibt es eine Besucherregelung?` */
const asks = ({ block }: PlacedBlock): boolean => block.kind === 'paragraph' && block.marker !== null && block.source.includes('?');
