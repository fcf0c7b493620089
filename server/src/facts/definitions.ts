import type { Language } from '../language/language.js';
import type { Block } from '../markdown/block.js';
import type { Span } from '../text/span.js';
import { readBareDefinitions } from './definition/bare.js';
import { readBracketDefinitions } from './definition/bracket.js';
import { readDressedDefinitions } from './definition/quoted.js';
import { readEntries } from './definition/entry.js';
import { type SentenceView, viewSentence } from './definition/sentenceView.js';
import { readTableDefinitions } from './definition/table.js';
import type { SentenceFact } from './sentenceFact.js';

export type DefinitionForm = 'quoted' | 'bold' | 'means' | 'hereinafter' | 'table' | 'reference';

/**
 * When a defining form counts: always; only in a section of definitions; only in the block of the parties at the head;
 * only when the term is used elsewhere (an abbreviation in brackets); only where no earlier place defines it; always, but as a gloss of a sentence (`… zu verwehren (Zutrittskontrolle)`);
 * only in a list whose lead-in ends with a verb of meaning (`In this Agreement means: a) “X” any …`).
 */
export type DefinitionCondition = 'always' | 'definitions' | 'parties' | 'used' | 'first' | 'gloss' | 'listed';

/** A term that the block defines, or seems to; spans count from the start of the block. */
export interface DefinitionFact {
  /** The defined words without quotation marks. */
  readonly span: Span;
  readonly text: string;
  readonly form: DefinitionForm;
  readonly condition: DefinitionCondition;
  /** Other names that the same words give. */
  readonly aliases: readonly string[];
  /** Index of the sentence in the block's sentences. */
  readonly sentence: number;
}

/** The definitions of a block, in the order of the text, each place once. */
export function extractDefinitions(block: Block, language: Language, sentences: readonly SentenceFact[]): DefinitionFact[] {
  if (block.kind === 'code' || block.kind === 'html' || block.kind === 'rule') return [];
  const views = sentences.map((sentence, index) => viewSentence(block, sentence, index));
  const found: DefinitionFact[] = block.kind === 'table' ? readTableDefinitions(block, views) : [];
  for (const view of views) {
    if (block.kind !== 'heading') found.push(...readDressedDefinitions(view));
    found.push(...readBareDefinitions(view), ...readBracketDefinitions(view));
  }
  if (block.kind === 'paragraph') found.push(...readEntries(block, language, views));
  return distinct(found);
}

export type DefinitionReader = (view: SentenceView) => DefinitionFact[];

const RANK: Readonly<Record<DefinitionCondition, number>> = { always: 0, first: 1, gloss: 1, listed: 1, definitions: 2, parties: 3, used: 4 };

/** Of two readings of one place the one with fewer conditions stays. */
function distinct(found: readonly DefinitionFact[]): DefinitionFact[] {
  const kept: DefinitionFact[] = [];
  for (const fact of [...found].sort((a, b) => RANK[a.condition] - RANK[b.condition])) {
    if (!kept.some((other) => other.span.start < fact.span.end && fact.span.start < other.span.end)) kept.push(fact);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}
