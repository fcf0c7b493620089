/** Zero-based line and UTF-16 column, as editors count them. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Finds lines in a text; LF, CRLF and a lone CR end a line. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1);
    }
  }

  /** The line and column of `offset`; offsets outside the text are moved to its nearest end. */
  at(offset: number): LineColumn {
    const wanted = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: wanted - this.#starts[low]! };
  }
}
