/** A half-open range `[start, end)` of UTF-16 offsets. What the offsets count from is said where a span is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A replacement of `span` by `text`; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** The same range counted from a point `by` units further left. */
export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** Whether `offset` lies inside `span` or at either end of it. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** Whether the two ranges share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether a range lies wholly in one of the others. */
export const isInside = ({ start, end }: Span, around: readonly Span[]): boolean => around.some((outer) => outer.start <= start && end <= outer.end);

/** Applies edits that do not overlap to `text`, whatever order they come in. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const edit of [...edits].sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)) {
    result = result.slice(0, edit.span.start) + edit.text + result.slice(edit.span.end);
  }
  return result;
}
