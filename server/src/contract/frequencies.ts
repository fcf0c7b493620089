import type { PeriodFact } from '../facts/periods.js';
import { shift } from '../text/span.js';
import type { Located, PlacedBlock } from './contract.js';
import type { PeriodTopic } from './periods.js';

/** How often something is done: `tägliche Sicherung`, `reviewed annually`. No rule compares it with periods. */
export interface ContractFrequency extends Located {
  readonly fact: PeriodFact;
  readonly topic: Extract<PeriodTopic, 'audit-notice' | 'other'>;
}

/** The frequencies in the blocks that hold some, in the order of the text. One in a sentence on audits is of their topic. */
export function readFrequencies(holding: readonly PlacedBlock[]): ContractFrequency[] {
  return holding.flatMap((placed) => placed.facts.frequencies.map((fact): ContractFrequency => {
    const audits = placed.facts.sentences[fact.sentence]?.concepts.some(({ concept }) => concept === 'ABOUT_AUDIT') ?? false;
    return { span: shift(fact.span, placed.start), block: placed, fact, topic: audits ? 'audit-notice' : 'other' };
  }));
}
