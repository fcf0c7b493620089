import type { Contract } from '../../contract/contract.js';
import { readEarlyUses } from '../../contract/term/earlyUses.js';
import type { Finding } from '../finding.js';

/** Terms that an earlier chapter uses than the one that defines them. No defect, since many contracts define a thing where it first matters: asked for by who wants to know. */
export const usedBefore = (contract: Contract): Finding[] => readEarlyUses(contract).map(({ definition, span, block }) => ({
  rule: 'undefined-term',
  severity: 'hint',
  span,
  message: 'before',
  args: { term: definition.term },
  related: [{ span: definition.span, message: 'definedHere', args: { term: definition.term } }],
  subject: block.block.source.slice(span.start - block.start, span.end - block.start),
}));
