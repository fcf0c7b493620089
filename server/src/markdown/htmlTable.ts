const TAG = /<(\/?)(table|tr|td|th)\b[^<>]*>/gi;

/** A cell of a table written in HTML: where its content stands in the text, half open, and its place in the table. */
export interface HtmlCell {
  readonly start: number;
  readonly end: number;
  /** Row 0 is the row of headings; a table without `<th>` in its first row has none. */
  readonly row: number;
  readonly column: number;
}

/** Whether a block is a table written in HTML, from its first tag to its last. */
export const isHtmlTable = (text: string): boolean => /^<table\b/i.test(text) && /<\/table\s*>\s*$/i.test(text);

/** The cells of such a table, in the order of the text; a table inside a cell adds its own. Tags that are never closed end where the next begins. */
export function htmlCells(text: string): HtmlCell[] {
  const cells: HtmlCell[] = [];
  let row = -1;
  let column = 0;
  let heads = 0;
  let open: number | null = null;
  const close = (at: number): void => {
    if (open !== null) cells.push({ start: open, end: at, row, column: column++ });
    open = null;
  };
  for (const match of text.matchAll(TAG)) {
    const name = match[2]!.toLowerCase();
    close(match.index);
    if (match[1] !== '') continue;
    if (name === 'tr') {
      row++;
      column = 0;
    } else if (name !== 'table') {
      if (row < 0) row = 0;
      if (row === 0 && name === 'th') heads++;
      open = match.index + match[0].length;
    }
  }
  // `<th>` beside each value is a label; a row of nothing else heads the columns.
  const headed = heads > 0 && heads === cells.filter((cell) => cell.row === 0).length;
  return headed ? cells : cells.map((cell) => ({ ...cell, row: cell.row + 1 }));
}
