import type { Contract } from '../../contract/contract.js';
import type { RequirementResult } from '../../contract/requirements.js';
import type { Span } from '../../text/span.js';

const MAX = 200;

/** Where a missing clause is reported: on the heading of the section it belongs into, else on the title of the contract. */
export function placeOfAbsence(contract: Contract, result: RequirementResult): Span {
  const { home } = result;
  if (home && home.headingSpan.end > home.headingSpan.start) return firstLine(contract, home.headingSpan);
  const title = contract.blocks.find((b) => b.block.kind === 'heading') ?? contract.blocks.find((b) => b.block.segments.some((s) => s.text.trim() !== ''));
  return title ? firstLine(contract, { start: title.start, end: title.start + title.block.source.length }) : { start: 0, end: 0 };
}

/** The words of the first line of a span. */
function firstLine({ document: { text } }: Contract, span: Span): Span {
  const line = /^[^\r\n]*/.exec(text.slice(span.start, Math.min(span.end, span.start + MAX)))?.[0] ?? '';
  const indent = line.length - line.trimStart().length;
  return { start: span.start + indent, end: span.start + Math.max(indent, line.trimEnd().length) };
}
