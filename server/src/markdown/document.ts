import type { Block } from './block.js';

/** A text cut into blocks; `starts[i]` is the offset of `blocks[i]` in `text`. */
export interface MarkdownDocument {
  readonly text: string;
  /** Offset at which the body begins: after a byte order mark and front matter. */
  readonly bodyStart: number;
  readonly frontMatter: ReadonlyMap<string, string>;
  readonly blocks: readonly Block[];
  readonly starts: readonly number[];
}
