import type { Contract } from '../../../contract/contract.js';
import { REQUIREMENT_IDS, type RequirementId } from '../../../knowledge/requirements.js';
import type { Language } from '../../../language/language.js';
import { type Marker, sourceSpan } from '../../../markdown/block.js';
import { findMarker } from '../../../markdown/marker.js';
import type { Span, TextEdit } from '../../../text/span.js';
import { resultOf } from '../home.js';
import { nextLabel } from '../numbering.js';
import { CLOSING, gapOf } from '../room/gap.js';
import { stepsOf } from '../room/written.js';
import type { Layout } from './layout.js';

/** A row of a table in two languages. */
interface Row {
  /** Index of its line in the source of the table. */
  readonly line: number;
  readonly heading: boolean;
  readonly title: string;
  readonly markers: Readonly<Record<Language, Marker | null>>;
  /** Where its cells stand in the text. */
  readonly cells: Readonly<Record<Language, Span>>;
}

/** Where a clause goes in a table: new lines behind one, what stands before its words, and later numbers that grow. */
export interface RowPlacement {
  readonly at: number;
  /** The new lines for the cells of both languages, each with a title and the text of its version. */
  readonly lines: (title: Readonly<Record<Language, string>>, body: Readonly<Record<Language, string>>) => string;
  readonly room: readonly TextEdit[];
}

/** Places a clause in the table: next to what it is close to, or as a chapter of its own. Null for a table that is not written in lines of cells. */
export function placeRow(contract: Contract, layout: Extract<Layout, { kind: 'columns' }>, id: RequirementId, home: readonly RequirementId[], between: boolean): RowPlacement | null {
  const rows = rowsOf(layout);
  if (!rows || rows.length === 0) return null;
  const rowOf = (of: RequirementId): number => {
    const evidence = resultOf(contract, of)?.evidence ?? [];
    return rows.findLastIndex(({ cells }) => evidence.some(({ start }) => (['de', 'en'] as const).some((l) => cells[l].start <= start && start <= cells[l].end)));
  };
  const own = resultOf(contract, id)?.verdict === 'partial' ? rowOf(id) : -1;
  const near = own >= 0 ? own : home.map((of) => (resultOf(contract, of)?.verdict === 'absent' ? -1 : rowOf(of))).find((row) => row >= 0 && !rows[row]!.heading) ?? -1;
  const headings = rows.flatMap((row, i) => (row.heading ? [i] : []));
  const still = !between || isReferredTo(contract);
  return near >= 0 ? besides(contract, layout, rows, near, still) : chapter(contract, layout, rows, headings, id, rowOf, still);
}

/** A row of its own behind another, or at the end of its chapter where later numbers may not move. */
function besides(contract: Contract, layout: Extract<Layout, { kind: 'columns' }>, rows: readonly Row[], near: number, still: boolean): RowPlacement {
  const next = rows.findIndex((row, i) => i > near && row.heading);
  const end = next < 0 ? rows.length : next;
  const later = rows.slice(near + 1, end);
  const unnumbered = rows[near]!.markers.de === null;
  const free = unnumbered || (later.length > 0 && isCounted(rows.slice(near, end)) && !still);
  const model = free ? near : end - 1;
  const label = (language: Language): string => {
    const marker = rows[model]!.markers[language];
    return marker ? `${nextLabel(marker) ?? ''} ` : '';
  };
  return {
    at: endOf(contract, layout, rows[model]!),
    lines: (_, body) => rowLine(contract, layout, { de: label('de') + body.de, en: label('en') + body.en }),
    room: free && !unnumbered ? later.flatMap((row) => grow(contract, row, row.markers.de!.path.length - 1)) : [],
  };
}

/** Two rows, a heading and a text, where the order of the matters wants them, or behind the last chapter. */
function chapter(contract: Contract, layout: Extract<Layout, { kind: 'columns' }>, rows: readonly Row[], headings: readonly number[], id: RequirementId, rowOf: (id: RequirementId) => number, still: boolean): RowPlacement {
  const chapterOf = (row: number): number => headings.findLastIndex((heading) => heading <= row);
  const stands = REQUIREMENT_IDS.flatMap((of) => {
    const at = of === id || resultOf(contract, of)?.verdict === 'absent' ? -1 : chapterOf(rowOf(of));
    return at < 0 ? [] : [{ order: REQUIREMENT_IDS.indexOf(of), chapter: at }];
  });
  let last = headings.length;
  while (last > 0 && CLOSING.test(rows[headings[last - 1]!]!.title)) last--;
  const wanted = headings.length === 0 ? 0 : gapOf(stands, last === 0 ? headings.length : last, REQUIREMENT_IDS.indexOf(id));
  const numbered = headings.filter((heading) => rows[heading]!.markers.de !== null);
  const moves = wanted < headings.length && numbered.length > 0;
  const gap = moves && !(isCounted(headings.map((heading) => rows[heading]!)) && !still) ? headings.length : wanted;
  const before = gap < headings.length ? headings[gap]! - 1 : rows.length - 1;
  const model = rows[headings[Math.min(gap, headings.length - 1)] ?? -1];
  const label = (language: Language): string => {
    const marker = model?.markers[language] ?? null;
    return marker === null ? '' : `${gap < headings.length ? marker.text : (nextLabel(marker) ?? '')} `;
  };
  const bold = model !== undefined && contract.document.text.slice(model.cells.de.start - 2, model.cells.de.start) === '**';
  const dress = (language: Language, title: string): string => (bold ? `**${label(language)}${title}**` : label(language) + title);
  return {
    at: endOf(contract, layout, rows[before]!),
    lines: (title, body) => (headings.length > 0 ? rowLine(contract, layout, { de: dress('de', title.de), en: dress('en', title.en) }) : '') + rowLine(contract, layout, body),
    room: gap < headings.length && numbered.length > 0 ? rows.slice(before + 1).flatMap((row) => grow(contract, row, 0, row.heading)) : [],
  };
}

/** The rows below the head of the table; null where a line is no row of its own. */
function rowsOf({ table, column }: Extract<Layout, { kind: 'columns' }>): Row[] | null {
  const lines = table.block.source.trimEnd().split('\n');
  const { segments } = table.block;
  const count = Math.max(...segments.map(({ row }) => row)) + 1;
  if (lines.length !== count + 1 || !/^[\s|:-]+$/.test(lines[1] ?? '') || !lines.every((line) => line.includes('|'))) return null;
  const rows: Row[] = [];
  for (let row = 1; row < count; row++) {
    const cell = (language: Language) => segments.find((segment) => segment.row === row && segment.column === column[language]);
    const [de, en] = [cell('de'), cell('en')];
    if (!de || !en || de.text === '') continue;
    const place = (segment: typeof de): Span => {
      const span = sourceSpan(segment, { start: 0, end: segment.text.length });
      return { start: table.start + span.start, end: table.start + span.end };
    };
    const found = { de: findMarker(de.text, true), en: findMarker(en.text, true) };
    const markers = { de: counted(found.de?.marker), en: counted(found.en?.marker) };
    const rest = de.text.slice(markers.de ? found.de!.length : 0);
    const bold = de.marks.some((mark) => mark.kind === 'strong' && mark.start <= 1 && mark.end >= de.text.length - 1);
    const heading = rest.length < 100 && !/[.;:]$/.test(rest) && (bold || markers.de?.kind === 'section-sign' || markers.de?.kind === 'article');
    rows.push({ line: row + 1, heading, title: rest, markers, cells: { de: place(de), en: place(en) } });
  }
  return rows;
}

const counted = (marker: Marker | undefined): Marker | null => (marker && marker.kind !== 'bullet' && marker.kind !== 'annex' && marker.path.length > 0 ? marker : null);

/** Whether rows are counted in both languages alike and without a gap. */
function isCounted(rows: readonly Row[]): boolean {
  return rows.every(({ markers: { de, en } }, i) => {
    const first = rows[0]!.markers.de;
    const level = (first?.path.length ?? 1) - 1;
    return de !== null && en !== null && /\d/.test(de.text) && `${de.path}` === `${en.path}` && de.kind === first!.kind && de.path.length === level + 1 && de.path[level] === first!.path[level]! + i;
  });
}

/** Whether some words of the contract refer to a numbered part of it: rows are not known as sections, and nobody can say to which. */
const isReferredTo = (contract: Contract): boolean => contract.references.some(({ fact: { unit } }) => unit === 'section' || unit === 'sign' || unit === 'article' || unit === 'paragraph');

/** The changes by which a step of the numbers of a row grows by one, in both languages. */
function grow({ document: { text } }: Contract, { cells, markers }: Row, level: number, heading = true): TextEdit[] {
  return (['de', 'en'] as const).flatMap((language) => {
    const marker = markers[language];
    if (!marker || (!heading && (marker.kind !== 'decimal' || marker.path.length < 2))) return [];
    const at = text.indexOf(marker.text, cells[language].start);
    const step = stepsOf(marker.text, at)[level];
    return step && at >= 0 && at < cells[language].end ? [{ span: step, text: String(marker.path[level]! + 1) }] : [];
  });
}

const endOf = ({ document: { text } }: Contract, { table }: Extract<Layout, { kind: 'columns' }>, { line }: Row): number => {
  let at = table.start;
  for (let i = 0; i < line; i++) at = text.indexOf('\n', at) + 1;
  const end = text.slice(at).search(/\r?\n|$/);
  return at + end;
};

/** A line of the table with the two cells, and nothing in its other columns. */
function rowLine({ document: { text } }: Contract, { table, column }: Extract<Layout, { kind: 'columns' }>, cells: Readonly<Record<Language, string>>): string {
  const width = Math.max(...table.block.segments.map((segment) => segment.column)) + 1;
  const all = Array.from({ length: width }, (_, i) => (i === column.de ? cells.de : i === column.en ? cells.en : ''));
  return `${text.includes('\r\n') ? '\r\n' : '\n'}| ${all.map((cell) => cell.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
}
