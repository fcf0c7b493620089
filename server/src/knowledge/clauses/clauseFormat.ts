import type { Span } from '../../text/span.js';
import type { Position } from './position.js';

/** A line with its place in the text, without its end. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of a text; a byte order mark belongs to none. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, end).replace(/\r$/, '');
    lines.push({ text: line, start, end: start + line.length });
    if (next < 0) break;
    start = next + 1;
  }
  return lines;
}

/** A field of the front matter: its name and its value with their places. */
export interface Field {
  readonly value: string;
  readonly key: Span;
  readonly span: Span;
}

interface FrontMatter {
  readonly fields: ReadonlyMap<string, Field>;
  /** Lines that are no fields. */
  readonly bad: readonly Line[];
  /** Index of the first line behind it. */
  readonly bodyFrom: number;
  readonly closed: boolean;
}

/** The fields between the lines `---` at the head of a file. */
export function frontMatter(lines: readonly Line[]): FrontMatter {
  const fields = new Map<string, Field>();
  const bad: Line[] = [];
  const end = lines[0]?.text.trimEnd() === '---' ? lines.findIndex((line, i) => i > 0 && line.text.trimEnd() === '---') : -1;
  for (const line of lines.slice(1, Math.max(end, 1))) {
    const match = /^([A-Za-z]+)[ \t]*:[ \t]*(.*?)[ \t]*$/.exec(line.text);
    if (match) {
      const at = line.start + line.text.lastIndexOf(match[2]!);
      const value = /^(["'])(.*)\1$/.exec(match[2]!)?.[2] ?? match[2]!;
      fields.set(match[1]!, { value, key: { start: line.start, end: line.start + match[1]!.length }, span: { start: at, end: at + match[2]!.length } });
    } else if (line.text.trim() !== '' && !line.text.startsWith('#')) bad.push(line);
  }
  return { fields, bad, bodyFrom: end + 1, closed: end > 0 };
}

/** The fields that a clause file may have. */
export const FIELD_OF: ReadonlySet<string> = new Set(['id', 'language', 'title', 'provisions', 'asOf', 'home', 'placeholders', 'citeGdpr', 'citeDsg']);

/** Headings of the sections of a clause file, in both languages. */
export const SECTION_OF: ReadonlyMap<string, Position | 'limbs'> = new Map<string, Position | 'limbs'>([
  ['balanced', 'balanced'], ['ausgewogen', 'balanced'],
  ['controller-friendly', 'controller'], ['zugunsten des verantwortlichen', 'controller'],
  ['processor-friendly', 'processor'], ['zugunsten des auftragsverarbeiters', 'processor'],
  ['limbs', 'limbs'], ['teilsätze', 'limbs'],
]);
