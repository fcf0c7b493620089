import type { Language } from '../language/language.js';
import type { Block } from '../markdown/block.js';
import type { Span } from '../text/span.js';
import type { SentenceFact } from './sentenceFact.js';

export interface PlaceFact {
  readonly span: Span;
  readonly text: string;
}

export function extractPlaces(_block: Block, _language: Language, _sentences: readonly SentenceFact[]): PlaceFact[] {
  return [];
}
