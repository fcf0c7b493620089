import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';
import type { Block } from '../../markdown/block.js';
import type { Span } from '../../text/span.js';
import { flagsOf } from './flags.js';
import { isDataLabel, words } from './labels.js';
import { isQuestion, QUESTION_WORDS } from './questions.js';
import type { Reading, Statement } from './statement.js';
import { tellingWords } from './telling.js';
import { MOSTLY } from './unfilled.js';

const NONE: ReadonlySet<string> = new Set();
/** A cell with a longer sentence holds a clause, not a field. */
const PROSE = 10;
/** The heading of a column is shorter. */
const HEADING_CELL = 6;

/** What is left blank in a table. */
export interface Unfilled {
  readonly of: (span: Span) => number;
  readonly atEnd: (sentence: SentenceFact, hits: readonly ConceptHit[]) => boolean;
}

/** The rows of a table as statements: fields with their labels, and the clauses that stand in cells. `hitsOf` gives the concepts of a sentence, `share` what is blank. */
export function readTable(block: Block, sentences: readonly SentenceFact[], hitsOf: (s: SentenceFact) => ConceptHit[], share: Unfilled): Reading {
  const rows = new Map<number, SentenceFact[]>();
  for (const sentence of sentences) {
    const row = block.segments[sentence.segment]!.row;
    rows.set(row, [...(rows.get(row) ?? []), sentence]);
  }
  const names = (row: readonly SentenceFact[]): Set<string> => new Set(row.flatMap(hitsOf).map((hit) => hit.concept));
  const statements: Statement[] = [];
  let heading: ReadonlySet<string> = NONE;
  // Where the labels are bold, a label without a value is an empty field and no heading.
  const fields = [...rows.values()].some((row) => row.length > 1 && isHeadingRow(block, row.slice(0, 1)) && !isHeadingRow(block, row));
  const clauseFirst = rows.has(0) && headsNothing(block, rows, hitsOf);
  for (const [index, row] of rows) {
    if (index === 0 && !clauseFirst) continue;
    if (!fields && isHeadingRow(block, row)) {
      heading = names(row);
      continue;
    }
    // The number of a row is no label.
    const column = block.segments[(row.find(hasWord) ?? row[0]!).segment]!.column;
    const rest = row.filter((s) => block.segments[s.segment]!.column > column);
    const label = new Set(['@label', ...heading, ...names(row.filter((s) => !rest.includes(s)))]);
    const prose = row.filter((s) => words(s) > (isQuestion(s) && !rest.includes(s) ? QUESTION_WORDS : PROSE));
    // Where the first cell holds a clause the row is no field with a value: two versions side by side, or clauses set in a table.
    if (prose.some((s) => !rest.includes(s)) && rest.length > 0) {
      for (const sentence of row) statements.push(readProse(block, sentence, heading, hitsOf));
      continue;
    }
    if (prose.length < row.length || rest.length > 0) statements.push(readRow(block, row, rest, label, hitsOf, share));
    for (const sentence of prose) statements.push(readProse(block, sentence, rest.includes(sentence) ? label : heading, hitsOf));
  }
  return { statements, header: clauseFirst ? NONE : names(rows.get(0) ?? []), leads: false };
}

/** `| Audit right | The Customer or its auditor, on site and remotely |`: a field, and no two headings. */
const isField = (row: readonly SentenceFact[]): boolean => row.length === 2 && words(row[1]!) > HEADING_CELL;

/** What the description of the processing calls its fields, and how the value of one shows that it is no second heading. */
const FIELDS: ReadonlySet<string> = new Set(['SUBJECT_LABEL', 'NATURE_LABEL', 'PURPOSE_LABEL', 'DATA_TYPES_LABEL', 'DATA_SUBJECT_CATEGORIES']);
const VALUES: ReadonlySet<string> = new Set(['@enumerates', '@handles', '@dataTypes', '@persons']);

/** `| Nature of processing | Hosting, backup and deletion |` above the rows of the other fields: its value is none that heads a column, or the rows below have labels like its own. */
function isFilled(rows: readonly (readonly SentenceFact[])[], hitsOf: (s: SentenceFact) => ConceptHit[]): boolean {
  const [row] = rows;
  if (row?.length !== 2) return false;
  const named = (s: SentenceFact, terms = true): boolean => hitsOf(s).some(({ concept }) => FIELDS.has(concept) || (terms && concept === 'DURATION_LABEL'));
  if (!named(row[0]!) || named(row[1]!, false)) return false;
  return (!named(row[1]!) && flagsOf(row[1]!, hitsOf(row[1]!)).some((flag) => VALUES.has(flag))) || rows.slice(1).some((other) => other.length === 2 && named(other[0]!));
}

/** `| Categories of data subjects | |` above the rows of the other fields: a column of values has a heading where the column of labels has one. */
const isEmptyField = (block: Block, rows: ReadonlyMap<number, readonly SentenceFact[]>, hitsOf: (s: SentenceFact) => ConceptHit[]): boolean =>
  rows.get(0)!.length === 1 && block.segments[rows.get(0)![0]!.segment]!.column === 0 && hitsOf(rows.get(0)![0]!).some(({ concept }) => FIELDS.has(concept))
  && [...rows.values()].slice(1).every((row) => row.length === 2 && words(row[0]!) > 0);

/** Whether the first row, which Markdown takes for the header, is a clause itself: it stands alone, or one of its cells behind the first holds a sentence. */
const headsNothing = (block: Block, rows: ReadonlyMap<number, readonly SentenceFact[]>, hitsOf: (s: SentenceFact) => ConceptHit[]): boolean =>
  rows.size === 1 || isField(rows.get(0)!) || isFilled([...rows.values()], hitsOf) || isEmptyField(block, rows, hitsOf) || rows.get(0)!.some((s) => block.segments[s.segment]!.column > 0 && words(s) > PROSE);

/** A sentence in a cell. */
function readProse(block: Block, sentence: SentenceFact, label: ReadonlySet<string>, hitsOf: (s: SentenceFact) => ConceptHit[]): Statement {
  const hits = hitsOf(sentence);
  return { hits, own: new Set([...hits.map((hit) => hit.concept), ...flagsOf(sentence, hits)]), label, span: sentence.span, telling: tellingWords(block, sentence, hits) };
}

function readRow(block: Block, row: readonly SentenceFact[], rest: readonly SentenceFact[], label: ReadonlySet<string>, hitsOf: (s: SentenceFact) => ConceptHit[], share: Unfilled): Statement {
  const hits = row.flatMap(hitsOf);
  const own = new Set(['@row', ...hits.map((hit) => hit.concept)]);
  for (const sentence of row) for (const flag of flagsOf(sentence, hitsOf(sentence))) if (flag !== '@content' && flag !== '@lead') own.add(flag);
  // The label speaks of data as such.
  if (rest.some((s) => words(s) > 0 && !flagsOf(s, hitsOf(s)).includes('@bareData'))) own.delete('@bareData');
  // One cell may say what either side does.
  if (rest.some((s) => words(s) > 2 && !flagsOf(s, hitsOf(s)).includes('@controllerAlone'))) own.delete('@controllerAlone');
  const blank = (s: SentenceFact): number => share.of(s.span);
  if (rest.some((s) => words(s) > 0 && !(blank(s) > 0 && words(s) < 4) && blank(s) <= MOSTLY)) own.add('@content');
  if (rest.length > 0 && row.some((s) => !rest.includes(s)) && row.every((s) => rest.includes(s) || isDataLabel(s.tokens, hitsOf(s)))) own.add('@dataLabel');
  if (rest.some((s) => blank(s) > 0)) own.add('@blank');
  if (rest.some((s) => share.atEnd(s, hitsOf(s)))) own.add('@openEnd');
  return { hits, own, label, span: { start: row[0]!.span.start, end: row[row.length - 1]!.span.end }, telling: new Map(row.flatMap((s) => [...tellingWords(block, s, hitsOf(s))])) };
}

/** Contracts set in a table carry their headings in rows of their own: bold from end to end. */
const isHeadingRow = (block: Block, row: readonly SentenceFact[]): boolean =>
  row.every(({ segment }) => {
    const { text, marks } = block.segments[segment]!;
    return marks.some((mark) => mark.kind === 'strong' && mark.start <= 1 && mark.end >= text.trimEnd().length - 1);
  });

/** A word and no mere number of the row: `A1`, `3.2`, `(b)`. */
const hasWord = (sentence: SentenceFact): boolean => sentence.tokens.some((token) => token.kind === 'word' && token.text.length > 1 && !/\d/.test(token.text));
