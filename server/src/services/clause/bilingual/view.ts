import type { Contract, PlacedBlock } from '../../../contract/contract.js';
import type { ContractReference } from '../../../contract/references.js';
import type { Section } from '../../../contract/sections.js';
import type { Language } from '../../../language/language.js';
import type { Span } from '../../../text/span.js';
import { mirrored } from './layout.js';

type Writable = { -readonly [key in keyof Section]: Section[key] };

/**
 * One of two versions that stand one after the other, the blocks `[from, end)`, as a contract of its own: its sections, its references, its evidence.
 * What lies in an annex of the other version only because it stands behind it is no annex here.
 */
export function viewOf(contract: Contract, language: Language, from: number, end: number): Contract {
  const copies = new Map<Section, Section>();
  const root: Writable = { ...membersOf(contract.root), firstBlock: from, endBlock: end, part: 'body', parent: null, children: [] };
  const copy = (section: Section, parent: Section): Section => {
    const made: Writable = { ...membersOf(section), parent, endBlock: Math.min(section.endBlock, end), part: section.labelKind === 'annex' && section.part === 'annex' ? 'annex' : parent.part, children: [] };
    copies.set(section, made);
    made.children = section.children.filter((child) => child.firstBlock < end).map((child) => copy(child, made));
    return made;
  };
  root.children = outermost(contract.root, from, end).map((section) => copy(section, root));
  const mapped = (section: Section): Section => copies.get(section) ?? root;
  const blocks = contract.blocks.slice(0, end).map((placed): PlacedBlock => {
    const { index, block, start, facts } = placed;
    const section = mapped(placed.section);
    return { index, block, start, language: placed.language, facts, section, part: section.part };
  });
  const [start, stop] = [contract.blocks[from]?.start ?? 0, contract.blocks[end]?.start ?? Infinity];
  const references = contract.references.filter(({ block }) => block.index >= from && block.index < end).map((one): ContractReference =>
    ({ fact: one.fact, span: one.span, outcome: one.outcome, wanted: one.wanted, meant: one.meant, block: blocks[one.block.index]!, targets: one.targets.map(mapped) }));
  const isInside = (span: Span): boolean => span.start >= start && span.start < stop;
  // Both versions are asked for the same words, so that a clause finds the same place in both.
  const requirements = contract.requirements.map((result) => ({
    ...result, home: null, evidence: result.evidence.flatMap((span) => (isInside(span) ? [span] : mirrored(contract, span, language).filter(isInside))),
  }));
  return { ...contract, blocks, root, references, requirements, languages: [language], bounds: null, sectionAt: (index) => mapped(contract.sectionAt(index)) };
}

const membersOf = ({ label, labelKind, path, title, headingSpan, span, level, part, parent, children, firstBlock, endBlock }: Section): Section =>
  ({ label, labelKind, path, title, headingSpan, span, level, part, parent, children, firstBlock, endBlock });

/** The outermost sections that begin in a stretch; of one that begins before it, those inside. */
const outermost = (section: Section, from: number, end: number): Section[] =>
  section.children.flatMap((child) => (child.endBlock <= from || child.firstBlock >= end ? [] : child.firstBlock < from ? outermost(child, from, end) : [child]));
