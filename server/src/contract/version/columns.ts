import type { Language } from '../../language/language.js';
import { sourceSpan } from '../../markdown/block.js';
import type { PlacedBlock } from '../contract.js';
import { alikeInLength, type Alignment, type Lone, type Passage, pairOf, passageOf, type VersionPair } from './passage.js';
import { type Stretch, type Tongue, tonguesOf } from './stretches.js';

/** Of the words of a column so many are in its language. */
const OWN = 0.8;
/** So many rows must stand in both columns before an empty cell counts as missing. */
const FILLED = 0.7;
const SENTENCE = 6;

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly tongue: Tongue;
  readonly size: number;
}

/**
 * The rows of a table with one column for each language. A table whose columns are not so (a list of sub-processors, a glossary with
 * explanations) gives the cells that hold both languages, if any.
 */
export function alignTable(placed: PlacedBlock): Alignment {
  const { block } = placed;
  const cells = tonguesOf(block, placed.language).map((tongue): Cell => {
    const { row, column, text } = block.segments[tongue.segment]!;
    return { row, column, tongue, size: text.trim().length };
  });
  const columns = columnsOf(cells);
  return columns ? alignRows(placed, cells, columns) : { pairs: twins(placed, cells), lone: [] };
}

interface Columns {
  readonly de: number;
  readonly en: number;
}

/** The one column in German and the one in English; null where there is not one of each. */
function columnsOf(cells: readonly Cell[]): Columns | null {
  const sizes = new Map<number, { de: number; en: number }>();
  for (const { column, tongue } of cells) {
    let size = sizes.get(column);
    if (!size) sizes.set(column, (size = { de: 0, en: 0 }));
    for (const one of tongue.stretches) size[one.language] += one.size;
  }
  const of = (language: Language): (readonly [column: number, size: number])[] =>
    [...sizes].filter(([, size]) => size[language] > 0 && size[language] >= OWN * (size.de + size.en)).map(([column, size]) => [column, size[language]] as const);
  const [de, en] = [of('de'), of('en')];
  if (de.length !== 1 || en.length !== 1 || !alikeInLength(de[0]![1], en[0]![1])) return null;
  return { de: de[0]![0], en: en[0]![0] };
}

function alignRows(placed: PlacedBlock, cells: readonly Cell[], columns: Columns): Alignment {
  const rows = new Map<number, { de?: Cell; en?: Cell }>();
  for (const cell of cells) {
    const language = cell.column === columns.de ? 'de' : cell.column === columns.en ? 'en' : null;
    if (!language) continue;
    const row = rows.get(cell.row);
    if (row) row[language] = cell;
    else rows.set(cell.row, { [language]: cell });
  }
  const pairs: VersionPair[] = [];
  const lone: Lone[] = [];
  const last: Record<Language, Passage | null> = { de: null, en: null };
  for (const { de, en } of rows.values()) {
    const [german, english] = [de && whole(placed, de, 'de'), en && whole(placed, en, 'en')];
    if (german && english) pairs.push(pairOf(german, english, true));
    else {
      const passage = german ?? english;
      if (passage && passage.words >= SENTENCE) lone.push({ passage, label: labelOf(placed, passage), after: last[passage.language === 'de' ? 'en' : 'de'], sure: true });
    }
    last.de = german ?? last.de;
    last.en = english ?? last.en;
  }
  return { pairs, lone: pairs.length >= FILLED * (pairs.length + lone.length) ? lone : [] };
}

/** A cell as a whole, in the language of its column; null when it is empty. */
function whole(placed: PlacedBlock, { tongue, size }: Cell, language: Language): Passage | null {
  const segment = placed.block.segments[tongue.segment]!;
  if (size === 0) return null;
  const span = sourceSpan(segment, { start: 0, end: segment.text.length });
  const words = (segment.text.match(/\p{L}{2,}/gu) ?? []).length;
  return passageOf(placed, { segment: tongue.segment, language, span, words, prose: tongue.stretches.some(({ prose }) => prose), size });
}

/** `(2)`, `§ 3`, `1.1` at the head of a cell. */
function labelOf(placed: PlacedBlock, { segment }: Passage): string {
  const { text } = placed.block.segments[segment]!;
  return /^\s*((?:§\s?\d+[a-z]?|\(\w{1,4}\)|\d+(?:\.\d+)*[.)]?|[a-z]\)))(?=\s)/i.exec(text)?.[1] ?? '';
}

/** Cells that say the same in one language and then in the other. */
export function twins(placed: PlacedBlock, cells: readonly { readonly tongue: Tongue }[]): VersionPair[] {
  return cells.flatMap(({ tongue }) => {
    const [a, b] = tongue.stretches as readonly [Stretch, Stretch];
    return tongue.kind === 'twin' ? [pairOf(passageOf(placed, a), passageOf(placed, b), true)] : [];
  });
}
