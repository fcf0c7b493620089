import { htmlCells } from './htmlTable.js';
import type { Nodes, Root } from 'mdast';
import { fold } from '../text/fold.js';
import type { Mark, Segment } from './block.js';

/** The source of a block without indentation and list bullet, with the offset of each unit in the block. */
export interface Inner {
  readonly text: string;
  readonly origins: Int32Array;
}

interface Builder {
  raw: string[];
  origins: number[];
  marks: { kind: Mark['kind']; url?: string; start: number; end: number }[];
  end: number;
}

const start = (): Builder => ({ raw: [], origins: [], marks: [], end: 0 });

/** The prose of a parsed block: one segment, or one for each cell of a table. */
export function readProse(root: Root, inner: Inner): Segment[] {
  const segments: Segment[] = [];
  const whole = start();
  for (const node of root.children) {
    if (node.type === 'table') {
      node.children.forEach((row, r) => row.children.forEach((cell, c) => {
        const builder = start();
        for (const child of cell.children) read(child, builder, inner);
        segments.push(finish(builder, inner, r, c, cell.position?.start.offset ?? 0));
      }));
    } else {
      if (whole.raw.length > 0) put(whole, '\u000b', whole.end);
      read(node, whole, inner);
    }
  }
  if (whole.raw.length > 0 || segments.length === 0) segments.unshift(finish(whole, inner, 0, 0, 0));
  return segments;
}

/** The prose of a table written in HTML: one segment for each cell. */
export function htmlTableProse(inner: Inner): Segment[] {
  return htmlCells(inner.text).map(({ start: from, end, row, column }) => {
    const builder = start();
    stripTags(inner, from, end, builder);
    return finish(builder, inner, row, column, from);
  });
}

/** The prose of a block without any markup. */
export function plainProse(inner: Inner): Segment {
  const folded = fold(fieldLines(inner.text), inner.origins, inner.origins[inner.text.length] ?? 0);
  return { ...folded, row: 0, column: 0, marks: [] };
}

/** Lines of a form: `Nature:     recording, paying`. Each of several stands for itself, though Markdown runs them together. */
const FIELD = /(?:^|\n)[ \t]{0,3}\p{Lu}[\p{L}\d ()/&,’'-]{1,40}:(?=[ \t])/gu;
const FIELDS = 2;

function fieldLines(text: string): string {
  if (!text.includes('\n') || (text.match(FIELD) ?? []).length < FIELDS) return text;
  return text.replace(FIELD, (line) => (line.startsWith('\n') ? `\u000b${line.slice(1)}` : line));
}

function put(builder: Builder, text: string, origin: number): void {
  for (const unit of text.split('')) {
    builder.raw.push(unit);
    builder.origins.push(origin);
  }
}

function read(node: Nodes, builder: Builder, inner: Inner): void {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? from;
  const begin = builder.raw.length;
  if (node.type === 'text') align(node.value, inner, from, to, builder);
  else if (node.type === 'inlineCode' || node.type === 'code') align(node.value, inner, from + (node.type === 'code' ? 0 : 1), to, builder);
  else if (node.type === 'html') stripTags(inner, from, to, builder);
  else if (node.type === 'break') put(builder, inner.text[from] === '\\' ? '\u000b' : ' ', inner.origins[from] ?? 0);
  else if (node.type === 'image' || node.type === 'imageReference') put(builder, node.alt ?? '', inner.origins[from] ?? 0);
  else if ('children' in node) {
    for (const child of node.children) {
      if (builder.raw.length > begin && child.type !== 'text' && isFlow(child.type)) put(builder, '\u000b', builder.end);
      read(child, builder, inner);
    }
  }
  builder.end = inner.origins[to] ?? builder.end;
  const kind = MARKS[node.type];
  if (kind) builder.marks.push({ kind, start: begin, end: builder.raw.length, ...(node.type === 'link' ? { url: node.url } : {}) });
}

const MARKS: Readonly<Record<string, Mark['kind']>> = { strong: 'strong', emphasis: 'emphasis', inlineCode: 'code', link: 'link' };
const isFlow = (type: string): boolean => ['paragraph', 'list', 'listItem', 'heading', 'blockquote', 'code', 'table'].includes(type);

/** Copies `value` and finds each of its units in the source, past escapes, character references and trimmed spaces. */
function align(value: string, inner: Inner, from: number, to: number, builder: Builder): void {
  let at = from;
  for (let i = 0; i < value.length; i++) {
    const unit = value[i]!;
    if (inner.text[at] !== unit) {
      if (inner.text[at] === '\\' && inner.text[at + 1] === unit) at++;
      else if (inner.text[at] === '&') {
        const semicolon = inner.text.indexOf(';', at);
        put(builder, unit, inner.origins[at] ?? 0);
        if (semicolon > 0 && semicolon - at < 40) at = semicolon + 1;
        continue;
      } else {
        const next = inner.text.indexOf(unit, at);
        if (next >= 0 && next < to) at = next;
      }
    }
    builder.raw.push(unit);
    builder.origins.push(inner.origins[Math.min(at, to)] ?? 0);
    at++;
  }
}

const BREAKING = /^<\/?(?:br|p|div|li|ul|ol|tr|td|th|table|tbody|thead|h[1-6]|section|hr)\b/i;

/** Reads HTML as text: tags go, and those that end a line in a browser end one here. */
function stripTags(inner: Inner, from: number, to: number, builder: Builder): void {
  for (let i = from; i < to; i++) {
    if (inner.text.startsWith('<!--', i)) {
      const close = inner.text.indexOf('-->', i);
      i = close < 0 ? to : close + 2;
    } else if (inner.text[i] === '<' && /[a-z/]/i.test(inner.text[i + 1] ?? '')) {
      const close = inner.text.indexOf('>', i);
      const tag = inner.text.slice(i, i + 12);
      if (close < 0 || close >= to) break;
      if (BREAKING.test(tag)) put(builder, '\u000b', inner.origins[i] ?? 0);
      i = close;
    } else {
      builder.raw.push(inner.text[i]!);
      builder.origins.push(inner.origins[i] ?? 0);
    }
  }
}

function finish(builder: Builder, inner: Inner, row: number, column: number, at: number): Segment {
  const end = builder.origins.length > 0 ? builder.origins[builder.origins.length - 1]! + 1 : (inner.origins[at] ?? 0);
  // Folding moves units; marks are carried over by the places their ends came from.
  const indices = new Int32Array(builder.raw.length);
  for (let i = 0; i < indices.length; i++) indices[i] = i;
  const folded = fold(fieldLines(builder.raw.join('')), indices, builder.raw.length);
  const position = (index: number): number => {
    let low = 0;
    let high = folded.map.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (folded.map[middle]! < index) low = middle + 1;
      else high = middle;
    }
    return Math.min(low, folded.text.length);
  };
  const map = new Int32Array(folded.map.length);
  for (let i = 0; i < map.length; i++) map[i] = builder.origins[folded.map[i]!] ?? end;
  const marks = builder.marks.map((mark) => ({ ...mark, start: position(mark.start), end: position(mark.end) }));
  return { text: folded.text, map, row, column, marks };
}
