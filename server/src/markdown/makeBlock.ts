import type { Block, BlockKind, Marker, Segment } from './block.js';
import { withoutAttributes } from './attributes.js';
import { findMarker } from './marker.js';
import { isHtmlTable } from './htmlTable.js';
import { htmlTableProse, type Inner, plainProse, readProse } from './prose.js';
import { parseMarkdown } from './remark.js';

const MARKUP = /[*_[\]<>`\\&|~#!]/;
const LIST_PREFIX = /^(?:([-*+•·▪◦‣●○■□–—]|o(?=[ \t\u00a0]{1,8}\S))[ \t\u00a0]{1,8})(?:\[[ xX]\][ \t]{1,4})?/;
const FENCE = /^(?:`{3,}|~{3,})/;
const PLAIN_HEADING = /^#{1,6}[ \t]+(?=\S[^\n]*$)/;
/** A row of at least two cells. */
const ROW = /^\|(?:[^|\\]|\\.)*\|(?:[^|\\]|\\.)*\|/;
const DELIMITER = /^\|[\s:|-]+$/;
const NEUTRAL_RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** Reads the source of one block. Never fails: what is no Markdown is read as plain text. */
export function makeBlock(source: string): Block {
  const lead = source.length - source.trimStart().length;
  const head = source.slice(lead);
  const indent = [...source.slice(0, lead)].reduce((sum, c) => sum + (c === '\t' ? 4 : 1), 0);
  const empty = { source, depth: 0, indent, marker: null, segments: [], memory: [] };
  if (FENCE.test(head)) return { ...empty, kind: 'code' };
  if (head.startsWith('<!--')) return { ...empty, kind: 'html' };
  if (NEUTRAL_RULE.test(head.trimEnd()) && !head.includes('\n')) return { ...empty, kind: 'rule' };

  const bullet = LIST_PREFIX.exec(head);
  const inner = read(source, lead + (bullet?.[0].length ?? 0));
  if (isHtmlTable(inner.text)) return { ...empty, kind: 'table', segments: htmlTableProse(inner) };
  const { kind, depth, segments } = readInner(inner);
  if (kind === 'table' || kind === 'code') return { ...empty, kind, depth, segments };
  const bulletMarker: Marker | null = bullet
    ? { kind: 'bullet', text: bullet[1]!, path: [], start: lead, end: lead + bullet[1]!.length }
    : null;
  const first = segments[0];
  const bold = first?.marks.some((m) => m.kind === 'strong' && m.start === 0) ?? false;
  const short = (first?.text.length ?? 0) < 140;
  const found = first ? findMarker(first.text, kind === 'heading' || (short && (bold || !/[.;]$/.test(first.text)))) : null;
  if (!first || !found || (found.marker.kind === 'bullet' && bulletMarker)) return { ...empty, kind, depth, marker: bulletMarker, segments };
  const end = first.map[found.marker.end - 1] ?? 0;
  const marker = { ...found.marker, start: first.map[0] ?? lead, end: end + 1 };
  return { ...empty, kind, depth, marker, segments: [dropHead(first, found.length), ...segments.slice(1)] };
}

/** What of the source from `from` on is to be read. */
function read(source: string, from: number): Inner {
  const inner = innerText(source, from);
  return { ...inner, text: withoutAttributes(inner.text) };
}

/** `<h2>Anlage 1</h2>` on a line of its own is a heading like `## Anlage 1`. */
const HTML_HEADING = /^<h([1-6])(?:\s[^<>\n]{0,200})?>[^\n]*<\/h\1>\s*$/i;

function readInner(inner: Inner): { kind: BlockKind; depth: number; segments: readonly Segment[] } {
  if (!MARKUP.test(inner.text) && !/\n[ \t]*(?:=+|-{2,})[ \t]*$/.test(inner.text)) return { kind: 'paragraph', depth: 0, segments: [plainProse(inner)] };
  // Most headings hold nothing but words, and need no parser either.
  const hashes = PLAIN_HEADING.exec(inner.text)?.[0].length ?? 0;
  if (hashes > 0 && !MARKUP.test(inner.text.slice(hashes))) return { kind: 'heading', depth: inner.text.slice(0, hashes).trimEnd().length, segments: [plainProse({ text: inner.text.slice(hashes), origins: inner.origins.subarray(hashes) })] };
  const marked = HTML_HEADING.exec(inner.text);
  try {
    const rows = continuedRows(inner);
    if (rows) return rows;
    const root = parseMarkdown(inner.text);
    const node = root.children[0];
    if (marked) return { kind: 'heading', depth: Number(marked[1]), segments: readProse(root, inner) };
    const kind = node?.type === 'heading' ? 'heading' : node?.type === 'table' ? 'table' : node?.type === 'definition' ? 'definition' : 'paragraph';
    return { kind, depth: node?.type === 'heading' ? node.depth : 0, segments: readProse(root, inner) };
  } catch {
    return { kind: 'paragraph', depth: 0, segments: [plainProse(inner)] };
  }
}

/** Indentation, touching runs of bold, or a number at the head: what makes a text other than it stands in the source. */
const UNEVEN = /^[ \t\u00a0]|\n[ \t\u00a0]|\*{4}|^\d{1,9}[.)]\s/;

/** Rows of a table whose head stands in an earlier block, because a long table is cut; null for anything else. */
function continuedRows(inner: Inner): { kind: BlockKind; depth: number; segments: readonly Segment[] } | null {
  const lines = inner.text.trimEnd().split('\n');
  if (!lines.every((line) => ROW.test(line)) || lines.some((line) => DELIMITER.test(line))) return null;
  const columns = lines[0]!.split(/(?<!\\)\|/).length - 2;
  const head = `${'| '.repeat(columns)}|\n${'|-'.repeat(columns)}|\n`;
  const origins = new Int32Array(head.length + inner.origins.length);
  origins.fill(inner.origins[0] ?? 0, 0, head.length);
  origins.set(inner.origins, head.length);
  const text = head + inner.text;
  return { kind: 'table', depth: 0, segments: readProse(parseMarkdown(text), { text, origins }).filter(({ row }) => row > 0) };
}

/** The text from `from` on with the indentation of every line removed, so that indented clauses are not taken for code. */
function innerText(source: string, from: number): Inner {
  const rest = source.slice(from);
  if (!UNEVEN.test(rest)) return { text: rest, origins: countedFrom(from, rest.length + 1) };
  const units: string[] = [];
  const origins: number[] = [];
  let lineStart = true;
  for (let i = from; i < source.length; i++) {
    const unit = source[i]!;
    if (lineStart && (unit === ' ' || unit === '\t' || unit === '\u00a0')) continue;
    lineStart = unit === '\n';
    units.push(unit);
    origins.push(i);
    // `**1 Gegenstand****1.1 Dauer**`: two bold runs that touch would not be read as bold at all.
    if (unit === '*' && /[^*\s]\*\*$/.test(units.slice(-3).join('')) && /^\*\*[^*\s]/.test(source.slice(i + 1, i + 4))) {
      units.push(' ');
      origins.push(i + 1);
    }
  }
  // A number at the head would make remark read a list and drop it; an escape keeps it in the text.
  const head = /^(\d{1,9})([.)])(?=\s)/.exec(units.slice(0, 12).join(''));
  if (head) {
    units.splice(head[1]!.length, 0, '\\');
    origins.splice(head[1]!.length, 0, origins[head[1]!.length]!);
  }
  origins.push(source.length);
  return { text: units.join(''), origins: Int32Array.from(origins) };
}

function countedFrom(from: number, length: number): Int32Array {
  const numbers = new Int32Array(length);
  for (let i = 0; i < length; i++) numbers[i] = from + i;
  return numbers;
}

function dropHead(segment: Segment, length: number): Segment {
  const marks = segment.marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - length), end: mark.end - length }))
    .filter((mark) => mark.end > mark.start);
  return { ...segment, text: segment.text.slice(length), map: segment.map.slice(length), marks };
}
