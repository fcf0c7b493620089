import type { Contract } from '../../contract/contract.js';
import { shift, type Span } from '../../text/span.js';

/** A number that stands in words and in digits; spans count from the start of the text. */
export interface DoubledNumber {
  readonly span: Span;
  readonly text: string;
  readonly word: number;
  readonly wordSpan: Span;
  readonly digits: number;
  readonly digitsSpan: Span;
}

/** Every number whose word and figure differ, those of periods and those of other things, in the order of the text. */
export function differing({ periods, holding }: Contract): DoubledNumber[] {
  const lengths = periods.flatMap(({ fact: { twice, text }, span, block }): DoubledNumber[] =>
    (!twice || twice.word === twice.digits ? [] : [{ ...twice, span, text, wordSpan: shift(twice.wordSpan, block.start), digitsSpan: shift(twice.digitsSpan, block.start) }]));
  const counts = holding.doubled.flatMap(({ facts, start }) => facts.doubled.map((fact) => ({ ...fact, span: shift(fact.span, start), wordSpan: shift(fact.wordSpan, start), digitsSpan: shift(fact.digitsSpan, start) })));
  return counts.length === 0 ? lengths : [...lengths, ...counts].sort((a, b) => a.span.start - b.span.start);
}
