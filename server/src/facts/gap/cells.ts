import { type Block, type Segment, sourceSpan } from '../../markdown/block.js';
import { wordsOf } from '../segmentWords.js';
import type { SentenceFact } from '../sentenceFact.js';
import type { GapFact } from '../gaps.js';

interface Cell {
  readonly segment: Segment;
  readonly empty: boolean;
  readonly concepts: ReadonlySet<string>;
}

const WANTED = /^(?:FIELD_|BLANK_SIGNATURE$|BLANK_TERM$)/;
/** Rows that say who a party is; a table to be signed needs them filled all the same. */
const IDENTIFIES = /^(?:legal|registered|company|firma|firmen|name des unternehmens|unternehmen|anschrift|adresse|sitz|address)/i;
/** A label is short. */
const LABEL = 40;

/** Cells that should hold something: the value beside a label of a form, a register without any entry, an entry without its place or service. */
export function readCells(block: Block, sentences: readonly SentenceFact[]): GapFact[] {
  if (!block.segments.some(({ text }) => text === '')) return [];
  const rows = rowsOf(block, sentences);
  const header = rows[0];
  const body = rows.slice(1);
  if (!header || header.length < 2 || body.length === 0) return [];
  const signed = rows.some((row) => row.some(({ concepts }) => concepts.has('BLANK_SIGNATURE') && !concepts.has('BLANK_TERM')));
  const columns = header.map(({ concepts }) => concepts.has('FIELD_COLUMN'));
  if (body.every((row) => row.every(({ empty }) => empty))) return columns.filter(Boolean).length >= 2 && !signed ? [gap(header[0]!)] : [];
  const form = columns.filter(Boolean).length < 2;
  // A form without headings: its first row is a field like the others.
  const bare = !signed && header.slice(1).every(({ empty }) => empty) && isLabel(header[0]!) && body.some(([first]) => first && isLabel(first)) ? [gap(header[0]!)] : [];
  return [...bare, ...body.flatMap((row): GapFact[] => {
    const [first, ...rest] = row;
    if (!first || first.empty) return [];
    if (rest.length > 0 && rest.every(({ empty }) => empty) && isLabel(first)) return !signed || IDENTIFIES.test(first.segment.text) ? [gap(first)] : [];
    if (form || signed) return [];
    const missing = row.findIndex(({ empty }, column) => empty && column > 0 && columns[column]);
    return missing > 0 && row.length === header.length ? [{ ...gap(first), text: header[missing]!.segment.text }] : [];
  })];
}

const gap = ({ segment }: Cell): GapFact => ({ kind: 'cell', span: sourceSpan(segment, { start: 0, end: segment.text.length }), text: segment.text.replace(/[:\s]+$/, '') });

const isLabel = ({ concepts, segment }: Cell): boolean =>
  segment.text.length <= LABEL && (concepts.has('FIELD_LABEL') || concepts.has('FIELD_GROUP')) && !concepts.has('FIELD_OPTIONAL');

function rowsOf(block: Block, sentences: readonly SentenceFact[]): Cell[][] {
  const rows: Cell[][] = [];
  block.segments.forEach((segment, index) => {
    const words = wordsOf(sentences.filter((sentence) => sentence.segment === index), WANTED);
    // A label begins the cell; that it is optional may be said anywhere.
    const concepts = new Set([...(words.concepts[0]?.keys() ?? []), ...words.concepts.flatMap((at) => [...at.keys()].filter((c) => c !== 'FIELD_LABEL' && c !== 'FIELD_GROUP' && c !== 'FIELD_MATTER' && c !== 'FIELD_COLUMN'))]);
    (rows[segment.row] ??= []).push({ segment, empty: segment.text === '', concepts });
  });
  return rows.filter((row) => row !== undefined);
}
