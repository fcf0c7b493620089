import { displayWidth, printable } from './printable.js';

/** A line of the text cut to fit, and the carets that go under it. */
export interface Excerpt {
  readonly line: string;
  readonly indent: number;
  readonly carets: number;
}

/**
 * The part of `line` around the columns `[from, to)` that fits into `width`; an ellipsis marks what was cut.
 * Contracts from PDF or Word often have a whole paragraph on one line.
 */
export function excerpt(line: string, from: number, to: number, width: number): Excerpt {
  const room = Math.max(20, width);
  const end = Math.max(from + 1, Math.min(to, line.length));
  const start = line.length > room && end > room - 1 ? Math.max(0, Math.min(from - Math.floor(room / 3), line.length - room + 1)) : 0;
  const left = start > 0 ? room - 1 : room;
  const stop = start + left >= line.length ? line.length : start + left - 1;
  const head = start > 0 ? '…' : '';
  const before = printable(line.slice(start, from));
  const marked = printable(line.slice(from, Math.min(end, stop)));
  const shown = head + before + marked + printable(line.slice(Math.min(end, stop), stop)) + (stop < line.length ? '…' : '');
  return { line: shown.trimEnd(), indent: displayWidth(head + before), carets: Math.max(1, displayWidth(marked)) };
}
