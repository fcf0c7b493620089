import type { Contract } from '../../contract/contract.js';
import type { RequirementResult } from '../../contract/requirements.js';
import type { Section } from '../../contract/sections.js';
import type { Span } from '../../text/span.js';

const MAX = 200;

/** Where a missing clause is reported: on the heading of the section it belongs into, else on the title of the contract. */
export function placeOfAbsence(contract: Contract, result: RequirementResult): Span {
  const { home } = result;
  if (home && home.headingSpan.end > home.headingSpan.start) return firstLine(contract, behindContents(contract, home).headingSpan);
  const title = contract.blocks.find((b) => b.block.kind === 'heading') ?? contract.blocks.find((b) => b.block.segments.some((s) => s.text.trim() !== ''));
  return title ? firstLine(contract, { start: title.start, end: title.start + title.block.source.length }) : { start: 0, end: 0 };
}

/** A line of the table of contents bears the name of the chapter that follows further down. */
function behindContents({ blocks }: Contract, home: Section): Section {
  if (home.title === '' || blocks[home.firstBlock]?.block.kind === 'heading') return home;
  const name = home.title.replace(/[\s.…]+\d*$/, '');
  return blocks.find(({ index, block, section }) => block.kind === 'heading' && index > home.firstBlock && section.firstBlock === index && section.part === home.part && section.title.endsWith(name))?.section ?? home;
}

/** The words of the first line of a span. */
function firstLine({ document: { text } }: Contract, span: Span): Span {
  const line = /^[^\r\n]*/.exec(text.slice(span.start, Math.min(span.end, span.start + MAX)))?.[0] ?? '';
  const indent = line.length - line.trimStart().length;
  return { start: span.start + indent, end: span.start + Math.max(indent, line.trimEnd().length) };
}
