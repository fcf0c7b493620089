import type { Language } from '../language/language.js';
import type { Block } from '../markdown/block.js';
import type { Span } from '../text/span.js';
import type { SentenceFact } from './sentenceFact.js';

/** One provision of a statute that the text cites; spans count from the start of the block. */
export interface CitationFact {
  readonly span: Span;
  readonly text: string;
  /** Id of the law (`gdpr`, `dsg`, `dsv`, `bdsg`, …), or null when the text does not say. */
  readonly law: string | null;
  readonly provision: Provision | null;
}

/** A path into a statute; `to` gives the end of a range, `open` an `ff.`. */
export interface Provision {
  readonly article: string;
  readonly paragraph: string | null;
  readonly sentence: string | null;
  readonly letter: string | null;
  readonly number: string | null;
  readonly to: string | null;
  readonly open: boolean;
}

export function extractCitations(_block: Block, _language: Language, _sentences: readonly SentenceFact[]): CitationFact[] {
  return [];
}
