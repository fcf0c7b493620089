import type { Token } from '../language/tokens.js';
import type { Block, Segment } from '../markdown/block.js';

/** White space that parts two columns of plain text: a tab, or more spaces than a sentence has. */
const GAP = /\S(?:[ \u00a0]*\t|[ \u00a0]{3})[ \t\u00a0]*\S/;
const PARTS = /\t|[ \u00a0]{3}/;

/** The white space of the source before the token at `at`; empty before the first. */
function spaceBefore(block: Block, { map }: Segment, tokens: readonly Token[], at: number): string {
  const [before, own] = [tokens[at - 1], tokens[at]];
  return before && own ? block.source.slice(map[before.end - 1]! + 1, map[own.start]) : '';
}

/** Whether the line of the source that holds the offset is written in columns. */
function inColumns({ source }: Block, offset: number): boolean {
  const end = source.indexOf('\n', offset);
  return GAP.test(source.slice(source.lastIndexOf('\n', offset - 1) + 1, end < 0 ? source.length : end));
}

/** Whether a line of the text begins with the token. */
export const startsLine = (block: Block, segment: Segment, tokens: readonly Token[], at: number): boolean => at === 0 || spaceBefore(block, segment, tokens, at).includes('\n');

/** Whether white space parts the token from the one before as a column of plain text: `Categories of data      Employees and visitors`. */
export function startsColumn(block: Block, segment: Segment, tokens: readonly Token[], at: number): boolean {
  const space = spaceBefore(block, segment, tokens, at);
  return !space.includes('\n') && PARTS.test(space);
}

/** Whether the token is the first of a line in columns: `Purpose          Operation of the systems`. */
export const opensRow = (block: Block, segment: Segment, tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && startsLine(block, segment, tokens, at) && inColumns(block, segment.map[tokens[at]!.start]!);

/** Whether the lines of the block are rows in columns, so that what ends one does not go on in the next. */
export const isColumnar = ({ source, kind }: Block): boolean => kind === 'paragraph' && source.split('\n').some((line) => GAP.test(line));
