import type { Span } from '../text/span.js';
import { findMarker } from './marker.js';

interface Line extends Span {
  readonly text: string;
}

const BLANK = /^[\s\u00a0\u00ad\u200b\ufeff]*$/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HTML_TABLE = /^ {0,3}<table\b/i;
const RULE = /^ {0,3}(?:(?:-[ \t]{0,4}){3,}|(?:\*[ \t]{0,4}){3,}|(?:_[ \t]{0,4}){3,})$/;
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/;
const DELIMITER_ROW = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** A bold line that names an annex with a number opens it, whatever stands above. */
const ANNEX_LINE = /^(?:\*\*|__)[ \t]*(?:anlage|anhang|beilage|annex|appendix|schedule|exhibit|attachment)[ \t]+(?:\.\/[ \t]?)?(?:\d{1,2}|[a-z]|[ivx]{1,4})\b/i;
const BOLD_LINE = /^(\*\*|__)[^*_].*\1[ \t\u00a0:]*$/;
/** Longer blocks are cut at a line so that no parser ever sees a text that could slow it down. */
const MAX_BLOCK = 6_000;

/** The blocks of a stretch of text. `closed` is false when code or a comment is still open at its end. */
export interface Split {
  readonly blocks: readonly Span[];
  readonly closed: boolean;
}

/**
 * Cuts the text from `from` to `to` into the spans of its blocks: headings, paragraphs, single list items and numbered lines, tables, code.
 * Linear in the text. Lists are cut into their items, because contracts melt `(1) …` and `(2) …` on consecutive lines into one paragraph.
 */
export function splitBlocks(text: string, from: number, to = text.length): Split {
  const lines = readLines(text, from, to);
  const blocks: Span[] = [];
  let closed = true;
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push({ start: open[0]!.start, end: contentEnd(open[open.length - 1]!) });
    open = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (BLANK.test(line.text)) close();
    else if (FENCE.test(line.text) || line.text.trimStart().startsWith('<!--')) {
      close();
      const found = regionEnd(lines, i);
      closed = found !== null;
      const end = found ?? lines.length - 1;
      blocks.push({ start: line.start, end: contentEnd(lines[end]!) });
      i = end;
    } else if (HTML_TABLE.test(line.text) && tableEnd(lines, i) !== null) {
      close();
      const end = tableEnd(lines, i)!;
      blocks.push({ start: line.start, end: contentEnd(lines[end]!) });
      i = end;
    } else if (open.length === 1 && UNDERLINE.test(line.text) && open[0]!.text.length < 120 && !findMarker(open[0]!.text.trimStart(), false)) {
      open.push(line);
      close();
    } else if (HEADING.test(line.text) || RULE.test(line.text)) {
      close();
      open = [line];
      close();
    } else if (line.text.includes('|') && DELIMITER_ROW.test(lines[i + 1]?.text ?? '') && lines[i + 1]!.text.includes('-')) {
      close();
      while (i < lines.length && lines[i]!.text.includes('|')) open.push(lines[i++]!);
      i--;
      blocks.push(...tablePieces(open));
      open = [];
    } else {
      if (open.length > 0 && beginsBlock(line.text, open)) close();
      open.push(line);
      if (open.length === 1 && line.text.length < 300 && BOLD_LINE.test(line.text.trim())) close();
      else if (line.end - open[0]!.start > MAX_BLOCK) close();
    }
  }
  close();
  return { blocks: blocks.flatMap((block) => cutOversize(text, block)), closed };
}

/** Whether a line holds nothing to see. */
export const isBlank = (line: string): boolean => BLANK.test(line);

function readLines(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let start = from;
  while (start < to) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const content = text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end;
    // A lone carriage return and a form feed end a line too: text copied from PDF files has them between pages.
    let piece = start;
    for (let i = start; i < content; i++) {
      const unit = text.charCodeAt(i);
      // Two bold runs that touch (`**1 Dauer****1.1 Beginn**`) are two headings that a conversion put on one line.
      const seam = unit === 42 && text.startsWith('****', i) && text.startsWith('**', piece) && i > piece + 2 && /[^*\s]/.test(text[i - 1]!) && /[^*\s]/.test(text[i + 4] ?? ' ');
      if (unit === 13 || unit === 12 || seam) {
        const end = seam ? i + 2 : i;
        lines.push({ start: piece, end, text: text.slice(piece, end) });
        piece = seam ? i + 2 : i + 1;
        if (seam) i++;
      }
    }
    lines.push({ start: piece, end: content, text: text.slice(piece, content) });
    start = end + 1;
  }
  return lines;
}

const contentEnd = (line: Line): number => line.start + line.text.trimEnd().length;

/** Index of the last line of the code fence or HTML comment that opens on line `i`; null when it is never closed. */
function regionEnd(lines: readonly Line[], i: number): number | null {
  const fence = FENCE.exec(lines[i]!.text)?.[1];
  for (let j = fence ? i + 1 : i; j < lines.length; j++) {
    const text = lines[j]!.text;
    if (fence ? text.trim().startsWith(fence) && /^[`~]+$/.test(text.trim()) : text.includes('-->')) return j;
  }
  return null;
}

/** Index of the line that ends the HTML table which opens on line `i`; null when it does not end before a blank line, as HTML in Markdown does. */
function tableEnd(lines: readonly Line[], i: number): number | null {
  for (let j = i; j < lines.length && !BLANK.test(lines[j]!.text); j++) if (/<\/table\s*>\s*$/i.test(lines[j]!.text)) return j;
  return null;
}

/** Whether a line inside a paragraph begins a new block: a numbered clause, a list item, a bold line. */
function beginsBlock(line: string, open: readonly Line[]): boolean {
  const before = open[open.length - 1]!.text.trimEnd();
  const trimmed = line.trimStart();
  if (trimmed.length < 300 && BOLD_LINE.test(trimmed.trimEnd()) && (/[.:;!?]$/.test(before) || ANNEX_LINE.test(trimmed))) return true;
  if (isNumberedHeading(open, trimmed)) return true;
  const found = findMarker(trimmed, false);
  if (!found) return false;
  if (found.marker.kind === 'bullet') return /^(?:[-*+•·▪◦‣●○■□o]|[A-Z]{1,2}\d{1,2}[ \t\u00a0]{2})/.test(trimmed) || /[.:;,]$/.test(before);
  const rest = trimmed.slice(found.length);
  if (/^(?:Abs|Absatz|Satz|lit|Nr|Ziff|BDSG|DS-?GVO|DSG|GDPR|BGB|StGB|TMG|TKG|TT?DDSG)\b/.test(rest)) return false;
  if (/(?:^|[\s(])(?:Ziffern?|Ziff\.|Nr\.|Abs\.|Absatz|Absätze|Art\.|Artikel|Articles?|§§?|Punkt|Pkt\.|Abschnitt|Anlage|Anhang|Sections?|Clauses?|Annex|Schedule|Appendix|and|und|or|oder|bis|to|of|von|gemäß|gemäss|nach|in|this|the)$/i.test(before)
    && !/[;,]\s*(?:und|oder|and|or)$/i.test(before)) return false;
  // "two (2) weeks" wrapped after "two": a marker follows a stop, a heading, or the number before it.
  if (/[.:;,!?]$|[;,]\s*(?:und|oder|and|or)$/i.test(before)) return true;
  const first = findMarker(open[0]!.text.trimStart(), false)?.marker;
  if (first?.kind === found.marker.kind && first.path.at(-1)! + 1 === found.marker.path.at(-1)) return true;
  return open.length === 1 && before.length <= 70 && /^["„“”»«'*_(\[]*[\p{Lu}\d]/u.test(rest);
}

/** A short numbered line followed by a long line that begins a sentence is a heading whose text follows without a blank line. */
const isNumberedHeading = (open: readonly Line[], next: string): boolean =>
  open.length === 1 && open[0]!.text.trim().length <= 60 && next.trim().length >= 70 && /^[\p{Lu}(„"]/u.test(next) &&
  /[\p{L})]$/u.test(open[0]!.text.trimEnd()) && ['decimal', 'section-sign', 'roman'].includes(findMarker(open[0]!.text.trim(), false)?.marker.kind ?? '');

function tablePieces(lines: readonly Line[]): Span[] {
  const start = lines[0]!.start;
  return [{ start, end: contentEnd(lines[lines.length - 1]!) }];
}

function cutOversize(text: string, block: Span): Span[] {
  if (block.end - block.start <= MAX_BLOCK * 2) return [block];
  const pieces: Span[] = [];
  for (let start = block.start; start < block.end; ) {
    let end = Math.min(block.end, start + MAX_BLOCK);
    if (end < block.end) {
      const line = text.lastIndexOf('\n', end);
      const space = text.lastIndexOf(' ', end);
      if (line > start) end = line + 1;
      else if (space > start) end = space + 1;
      else if ((text.charCodeAt(end) & 0xfc00) === 0xdc00) end++;
    }
    pieces.push({ start, end });
    start = end;
  }
  return pieces;
}
