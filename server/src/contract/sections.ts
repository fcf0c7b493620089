import type { MarkerKind } from '../markdown/block.js';
import type { Span } from '../text/span.js';

/** A section, clause or annex; spans count from the start of the text. */
export interface Section {
  /** Number as written (`§ 3`, `1.2`, `Anlage 1`), empty when there is none. */
  readonly label: string;
  readonly labelKind: MarkerKind | null;
  readonly path: readonly number[];
  /** Words of the heading without the number; empty for the root and for clauses without a heading. */
  readonly title: string;
  /** The heading line, or the first line of a clause without heading; empty span at 0 for the root. */
  readonly headingSpan: Span;
  /** From the heading to the end of the last block inside. */
  readonly span: Span;
  /** 0 for the root, 1 for chapters and annexes, 2 for clauses inside, and so on. */
  readonly level: number;
  readonly part: 'body' | 'annex';
  readonly parent: Section | null;
  readonly children: readonly Section[];
  /** Indices of the first block (the heading) and one past the last. */
  readonly firstBlock: number;
  readonly endBlock: number;
}
