import type { Span, TextEdit } from './span.js';

/** A stretch of the first text that is still there, or a text that was put in. */
type Piece = Span | string;

const lengthOf = (piece: Piece): number => (typeof piece === 'string' ? piece.length : piece.end - piece.start);

/** Changes made one after the other, each to the text that the one before left, as one change of the first text. */
export class Pieces {
  readonly #length: number;
  #pieces: readonly Piece[];

  constructor(length: number) {
    this.#length = length;
    this.#pieces = [{ start: 0, end: length }];
  }

  /** Applies edits that do not overlap, whatever order they come in; their offsets count in the text as it is now. */
  apply(edits: readonly TextEdit[]): void {
    for (const { span, text } of [...edits].sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)) {
      this.#pieces = [...this.#cut(0, span.start), ...(text === '' ? [] : [text]), ...this.#cut(span.end, Infinity)];
    }
  }

  /** One edit for each place of the first text that is changed, in the order of the text. */
  edits(): TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let text = '';
    const close = (next: number): void => {
      if (next > at || text !== '') edits.push({ span: { start: at, end: next }, text });
      text = '';
    };
    for (const piece of this.#pieces) {
      if (typeof piece === 'string') text += piece;
      else {
        close(piece.start);
        at = piece.end;
      }
    }
    close(this.#length);
    return edits;
  }

  /** The pieces between two offsets of the text as it is now. */
  #cut(from: number, to: number): Piece[] {
    const found: Piece[] = [];
    let at = 0;
    for (const piece of this.#pieces) {
      const [start, end] = [Math.max(from - at, 0), Math.min(to - at, lengthOf(piece))];
      if (start < end) found.push(typeof piece === 'string' ? piece.slice(start, end) : { start: piece.start + start, end: piece.start + end });
      at += lengthOf(piece);
    }
    return found;
  }
}
