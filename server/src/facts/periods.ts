import type { Language } from '../language/language.js';
import type { Block } from '../markdown/block.js';
import type { Span } from '../text/span.js';
import type { SentenceFact } from './sentenceFact.js';

export type PeriodUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A duration as the text gives it; spans count from the start of the block. */
export interface PeriodFact {
  readonly span: Span;
  readonly text: string;
  readonly amount: number;
  readonly unit: PeriodUnit;
  readonly basis: 'calendar' | 'business';
  /** ISO 8601: `P14D`, `PT72H`, `P12M`. */
  readonly iso: string;
  /** Length in days: a month counts 30, a quarter 90, a year 365, an hour 1/24. */
  readonly days: number;
  /** Index of the sentence in the block's sentences. */
  readonly sentence: number;
  /** Set when a number stands there in words and in digits. */
  readonly twice: { readonly word: number; readonly wordSpan: Span; readonly digits: number; readonly digitsSpan: Span } | null;
}

export function extractPeriods(_block: Block, _language: Language, _sentences: readonly SentenceFact[]): PeriodFact[] {
  return [];
}
