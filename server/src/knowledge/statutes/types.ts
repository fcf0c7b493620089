import type { Localised } from '../../language/language.js';

/** Which parts an article has; letters stand in one string in their order (`abcd`). */
export interface Article {
  readonly title: Localised;
  /** Letters of each numbered paragraph; missing when the article has no numbered paragraphs. */
  readonly paragraphs?: Readonly<Record<string, string>>;
  /** Letters of an article without numbered paragraphs. */
  readonly letters?: string;
  /** Numbered definitions, 1 to this. */
  readonly numbers?: number;
  /** Paragraph (or '') -> letter or number -> the items below it. */
  readonly sub?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Number of subparagraphs of a paragraph where there is more than one. */
  readonly subparagraphs?: Readonly<Record<string, number>>;
  /** Number of sentences of a paragraph, where they were counted. */
  readonly sentences?: Readonly<Record<string, number>>;
}

export interface Chapter {
  readonly from: number;
  readonly to: number;
  readonly title: Localised;
}

/** A statute whose structure is known, so that a reference into it can be proved right or wrong. */
export interface Statute {
  readonly _meta: { readonly asOf: string; readonly source: string };
  readonly id: string;
  readonly name: Localised;
  readonly abbreviation: Localised;
  /** Address of the official text. */
  readonly official: Localised;
  /** Which text is authentic. */
  readonly authentic: Localised;
  readonly recitals?: number;
  readonly chapters?: Readonly<Record<string, Chapter>>;
  readonly articles: Readonly<Record<string, Article>>;
}

/** A law that is only known by name. `{n}` in the link stands for the number of the provision. */
export interface NamedLaw {
  readonly abbreviation: Localised;
  readonly name: Localised;
  readonly unit: 'article' | 'section' | 'clause';
  readonly link: Localised | null;
}

export type ProvisionUnit = 'article' | 'section' | 'recital' | 'chapter' | 'clause';
export type ProvisionLevel = 'article' | 'paragraph' | 'letter' | 'number';

/** A path into a statute. `to` gives the end of a range on the level `toLevel`. */
export interface ProvisionPath {
  readonly unit: ProvisionUnit;
  readonly article: string;
  readonly paragraph: string | null;
  readonly subparagraph: string | null;
  readonly sentence?: string | null;
  readonly letter: string | null;
  readonly number: string | null;
  readonly to: string | null;
  readonly toLevel: ProvisionLevel | null;
}
