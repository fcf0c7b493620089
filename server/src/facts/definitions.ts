import type { Language } from '../language/language.js';
import type { Block } from '../markdown/block.js';
import type { Span } from '../text/span.js';
import type { SentenceFact } from './sentenceFact.js';

export interface DefinitionFact {
  readonly span: Span;
  readonly text: string;
}

export function extractDefinitions(_block: Block, _language: Language, _sentences: readonly SentenceFact[]): DefinitionFact[] {
  return [];
}
