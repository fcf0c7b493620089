import type { Span } from '../../text/span.js';
import type { Claim } from './beside.js';

/**
 * What a reference leads to: a numbered part by a general word (`Ziffer 5`, `Clause 5`), by `§`, by `Artikel`, a paragraph of the clause it stands
 * in (`Abs. 2`), a part with a letter (`Teil C`, `Section H`), an annex, a page, a table, an item of a list by its letter alone (`Buchstabe g`), a link, a named part (`Präambel`), annexes as a whole, or a part by its quoted title.
 */
export type ReferenceUnit = 'section' | 'sign' | 'article' | 'paragraph' | 'lettered' | 'annex' | 'page' | 'table' | 'letter' | 'link' | 'part' | 'annexes' | 'title';

/** A place of a block that leads to another place of the contract; spans count from the start of the block. */
export interface ReferenceFact {
  readonly span: Span;
  readonly text: string;
  readonly unit: ReferenceUnit;
  /** Key of the word that leads (`ziffer`, `clause`, `anhang`); of a link its target, of a part its name (`preamble`, `imprint`, `heading`), of a title its folded words. */
  readonly word: string;
  /** Numbers as written and split at full stops (`5.6` gives 5 and 6); the id of an annex is one item. */
  readonly path: readonly string[];
  /** Number of the paragraph, and letter, below the numbers. */
  readonly paragraph: string | null;
  readonly letter: string | null;
  /** End of a range on the last level that is named. */
  readonly to: string | null;
  /** Whether the text says that this contract, or the annex it stands in, is meant; `vague` where it may be another paper. */
  readonly owner: 'none' | 'this' | 'this-annex' | 'annex' | 'vague';
  /** Id of the annex whose part is meant, when `owner` is `annex`. */
  readonly annex: string | null;
  /** The sentence says that the annex is kept elsewhere, or the reference links there. */
  readonly apart: boolean;
  /** The sentence says that the annex is attached. */
  readonly attached: boolean;
  /** What the words beside it say that it leads to. */
  readonly claim: Claim | null;
  /** Subjects that the sentence says the annex holds (`PURPOSES`, `SUBPROCESSORS`). */
  readonly topics: readonly string[];
}

/** A reference with what most of them lack. */
export const plain = (more: Pick<ReferenceFact, 'span' | 'text' | 'unit' | 'word'> & Partial<ReferenceFact>): ReferenceFact =>
  ({ path: [], paragraph: null, letter: null, to: null, owner: 'this', annex: null, apart: false, attached: false, claim: null, topics: [], ...more });
