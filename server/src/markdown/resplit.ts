import type { Span } from '../text/span.js';
import type { MarkdownDocument } from './document.js';
import { isBlank, splitBlocks } from './split.js';

/** What an edit left of the blocks: the first `head` and the last `tail` old ones stay, `middle` comes between. Spans count in the new text. */
export interface Resplit {
  readonly head: number;
  readonly middle: readonly Span[];
  readonly tail: number;
}

/**
 * Cuts only the stretch of `text` that an edit touched. The cutting begins anew after a blank line, so it may start at the last block before the
 * edit, and stop at the first one behind it, that follow one. Null when the whole text has to be cut.
 */
export function resplit(text: string, bodyStart: number, previous: MarkdownDocument): Resplit | null {
  const { blocks, starts } = previous;
  if (previous.bodyStart !== bodyStart || blocks.length === 0) return null;
  const prefix = commonPrefix(previous.text, text);
  const suffix = commonSuffix(previous.text, text, Math.min(previous.text.length, text.length) - prefix);
  const shift = text.length - previous.text.length;

  let head = firstAfter(starts, prefix);
  while (head > 0 && !(head < blocks.length && starts[head]! <= prefix && isFresh(previous, head) && followsBlankLine(text, starts[head]!))) head--;
  const from = head === 0 ? bodyStart : starts[head]!;

  let next = Math.max(head, firstAfter(starts, previous.text.length - suffix));
  for (let step = 0; ; step = step * 2 + 1) {
    next = Math.min(next + step, blocks.length);
    while (next < blocks.length && !(starts[next]! + shift > from && isFresh(previous, next) && followsBlankLine(text, starts[next]! + shift))) next++;
    const { blocks: middle, closed } = splitBlocks(text, from, next < blocks.length ? starts[next]! + shift : text.length);
    if (next === blocks.length || closed) return { head, middle, tail: blocks.length - next };
  }
}

/** Whether the block was cut off by a blank line before it, and is no piece of one that was too long. */
function isFresh({ text, blocks, starts }: MarkdownDocument, index: number): boolean {
  return index > 0 && starts[index]! > starts[index - 1]! + blocks[index - 1]!.source.length && followsBlankLine(text, starts[index]!);
}

function followsBlankLine(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== 10) return false;
  const before = text.lastIndexOf('\n', start - 2);
  return before >= 0 && isBlank(text.slice(before + 1, start - 1));
}

/** Index of the first number above `wanted` in an ascending list; its length when there is none. */
function firstAfter(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Texts are compared in strides, ever smaller where they differ. */
const STRIDES = [2048, 128, 16];

function commonPrefix(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  for (const stride of STRIDES) while (at + stride <= length && a.slice(at, at + stride) === b.slice(at, at + stride)) at += stride;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonSuffix(a: string, b: string, length: number): number {
  let at = 0;
  for (const stride of STRIDES) while (at + stride <= length && a.slice(a.length - at - stride, a.length - at) === b.slice(b.length - at - stride, b.length - at)) at += stride;
  while (at < length && a.charCodeAt(a.length - at - 1) === b.charCodeAt(b.length - at - 1)) at++;
  return at;
}
