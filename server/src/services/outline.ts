import type { Contract } from '../contract/contract.js';
import type { Section } from '../contract/sections.js';
import type { Span } from '../text/span.js';
import type { OutlineItem } from './services.js';

const MAX_LABEL = 60;

/** Sections, clauses and annexes as a tree, named as the contract names them. */
export const outline = (contract: Contract): OutlineItem[] => contract.root.children.map((section) => item(contract, section));

function item(contract: Contract, section: Section): OutlineItem {
  return {
    label: [section.label, section.title || firstWords(contract, section)].filter(Boolean).join(' ') || '…',
    detail: '',
    kind: section.part === 'annex' && section.labelKind === 'annex' ? 'annex' : section.title ? 'section' : 'clause',
    span: section.span,
    headingSpan: section.headingSpan,
    children: section.children.map((child) => item(contract, child)),
  };
}

function firstWords(contract: Contract, section: Section): string {
  const text = contract.blocks[section.firstBlock]?.block.segments[0]?.text ?? '';
  if (text.length <= MAX_LABEL) return text;
  return `${text.slice(0, text.lastIndexOf(' ', MAX_LABEL) + 1 || MAX_LABEL).trimEnd()} …`;
}

/** What can be folded: every section of more than one line. */
export function folding(contract: Contract): Span[] {
  const spans: Span[] = [];
  const visit = (section: Section): void => {
    for (const child of section.children) {
      if (contract.document.text.slice(child.span.start, child.span.end).includes('\n')) spans.push(child.span);
      visit(child);
    }
  };
  visit(contract.root);
  return spans;
}
