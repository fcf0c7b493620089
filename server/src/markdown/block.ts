import type { Span } from '../text/span.js';

export type BlockKind = 'heading' | 'paragraph' | 'table' | 'code' | 'html' | 'rule' | 'definition';

/** How a piece of prose is dressed in the source; offsets count in `Segment.text`. */
export interface Mark extends Span {
  readonly kind: 'strong' | 'emphasis' | 'code' | 'link';
  /** Target of a link. */
  readonly url?: string;
}

/**
 * A run of prose that is read as one unit: the text of a block, or one cell of a table.
 * `text` is folded for reading: NFC, no soft hyphens or markup, one space for any white space, words broken over lines joined.
 */
export interface Segment {
  readonly text: string;
  /** For each unit of `text`, and one past its end, the offset in `Block.source` it came from. */
  readonly map: Int32Array;
  /** Zero-based place in a table; 0 elsewhere. Row 0 is the header row. */
  readonly row: number;
  readonly column: number;
  readonly marks: readonly Mark[];
}

export type MarkerKind =
  | 'bullet' // -, *, +, •, o, –
  | 'section-sign' // § 3
  | 'article' // Artikel 3, Article 3 (of the contract itself)
  | 'annex' // Anlage 1, Annex A
  | 'decimal' // 1.  1.1  12.3.4
  | 'parenthesised' // (1)  (a)
  | 'number-parenthesis' // 1)
  | 'letter' // a)  a.
  | 'double-letter' // aa)
  | 'roman'; // iv)  IV.

/** The number, letter or bullet that a block begins with. */
export interface Marker extends Span {
  readonly kind: MarkerKind;
  /** As written, without surrounding white space: `§ 3`, `(1)`, `1.1`, `a)`. */
  readonly text: string;
  /** Numbers it stands for: `1.2` gives [1, 2], `b)` gives [2]; empty for bullets. */
  readonly path: readonly number[];
}

/**
 * The unit of reading: a heading, a paragraph, one list item, a table.
 * A block is made from its own source alone, so equal source gives an equal block, and an edit elsewhere leaves it untouched.
 * All offsets inside count from the start of the block.
 */
export interface Block {
  readonly source: string;
  readonly kind: BlockKind;
  /** 1 to 6 for a Markdown heading, else 0. */
  readonly depth: number;
  /** Columns of white space before the first character. */
  readonly indent: number;
  readonly marker: Marker | null;
  /** Prose without the marker; one segment for each table cell. */
  readonly segments: readonly Segment[];
  /** What others have read from it, to be asked through `BlockMemo` only. It says nothing that the source does not. */
  readonly memory: unknown[];
}

/** Where `span` of the segment's text stands in the block's source. */
export function sourceSpan(segment: Segment, span: Span): Span {
  const { map } = segment;
  const start = map[span.start] ?? map[map.length - 1] ?? 0;
  const end = span.end > span.start ? (map[span.end - 1] ?? start) + 1 : start;
  return { start, end: Math.max(start, end) };
}
