import type { Contract } from '../../contract/contract.js';
import type { DoubledFact } from '../../facts/doubled.js';
import { shift } from '../../text/span.js';

/** Every number whose word and figure differ, those of periods and those of other things, in the order of the text; spans count from its start. */
export function differing({ periods, holding }: Contract): DoubledFact[] {
  const lengths = periods.flatMap(({ fact: { twice, text }, span, block }): DoubledFact[] =>
    (!twice || twice.word === twice.digits ? [] : [{ ...twice, span, text, wordSpan: shift(twice.wordSpan, block.start), digitsSpan: shift(twice.digitsSpan, block.start) }]));
  const counts = holding.doubled.flatMap(({ facts, start }) => facts.doubled.map((fact) => ({ ...fact, span: shift(fact.span, start), wordSpan: shift(fact.wordSpan, start), digitsSpan: shift(fact.digitsSpan, start) })));
  return counts.length === 0 ? lengths : [...lengths, ...counts].sort((a, b) => a.span.start - b.span.start);
}
