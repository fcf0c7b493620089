import type { Span } from '../../text/span.js';
import type { PlacedBlock } from '../contract.js';
import type { Section } from '../sections.js';
import { titleOfBlock } from './title.js';

/** A part of a text that is an agreement of its own: its section and the annexes that belong to it, in the order of the text. */
export interface Part {
  readonly section: Section;
  /** Indices of blocks, half open. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
}

const DEEPEST = 3;
/** A part as long as nearly the whole text is the text. */
const WHOLE = 0.85;
/** Annexes on these matters, behind the annex that is the agreement, belong to it. */
const OWN_ANNEXES = new Set(['MEASURES', 'CONCRETE_MEASURE', 'SUB_PROCESSOR', 'SUB_PROCESSOR_WORD', 'DATA_TYPES_LABEL', 'DATA_SUBJECT_CATEGORIES', 'DATA_SUBJECTS_LABEL', 'NATURE_LABEL', 'PROCESSING', 'INSTRUCTION']);

/**
 * The parts of a text whose heading names an agreement on processing for another, the outer before the inner. In a contract of another kind
 * (`inOther`) a heading that only names the matter will do.
 */
export function partsOf(blocks: readonly PlacedBlock[], inOther: boolean): Part[] {
  let root: Section | undefined = blocks[0]?.section;
  while (root?.parent) root = root.parent;
  if (!root) return [];
  const found: Part[] = [];
  const visit = (section: Section, depth: number, inOther: boolean): void => {
    section.children.forEach((child, i) => {
      const agreement = isAgreement(child, blocks, inOther);
      if (agreement && child.endBlock - child.firstBlock < WHOLE * blocks.length) found.push({ section: child, ranges: rangesOf(child, section.children.slice(i + 1), blocks) });
      // Of an agreement that is nearly the whole text a clause on breaches is no agreement again.
      else if (depth < DEEPEST) visit(child, depth + 1, inOther && !agreement);
    });
  };
  visit(root, 1, inOther);
  return found;
}

/** Whether a part holds the block of an index; null stands for the whole text. */
export const holds = (part: Part | null, index: number): boolean => part === null || part.ranges.some(({ from, to }) => index >= from && index < to);

/** Where a part stands in the text. */
export const spansOf = (blocks: readonly PlacedBlock[], { ranges }: Part): Span[] => ranges.map(({ from, to }) => {
  const last = blocks[to - 1]!;
  return { start: blocks[from]!.start, end: last.start + last.block.source.length };
});

/** A clause of an annex is no agreement of its own by its matter alone, as the annex is. */
function isAgreement(section: Section, blocks: readonly PlacedBlock[], inOther: boolean): boolean {
  const heading = blocks[section.firstBlock];
  if (section.title === '' || heading === undefined) return false;
  const title = titleOfBlock(heading);
  return title === 'dpa' || ((inOther || section.labelKind === 'annex') && (title === 'topic' || (inOther && namesPrivacy(heading))));
}

const namesPrivacy = ({ facts }: PlacedBlock): boolean => facts.sentences.some((s) => s.concepts.some((hit) => hit.concept === 'PRIVACY_TOPIC'));

function rangesOf(section: Section, after: readonly Section[], blocks: readonly PlacedBlock[]): Part['ranges'] {
  const ranges = [{ from: section.firstBlock, to: section.endBlock }];
  const own = annexAround(section);
  for (const next of after) {
    if (next.part === 'annex' && !isOwnAnnex(next, own, blocks)) continue;
    if (next.part !== 'annex') break;
    const last = ranges[ranges.length - 1]!;
    if (last.to === next.firstBlock) ranges[ranges.length - 1] = { from: last.from, to: next.endBlock };
    else ranges.push({ from: next.firstBlock, to: next.endBlock });
  }
  return ranges;
}

/** The annex that the section is or lies in, or else the section; a text that begins with `Anlage 3` has it in its body. */
function annexAround(section: Section): Section {
  for (let at: Section | null = section; at; at = at.parent) if (at.labelKind === 'annex') return at;
  return section;
}

/** An annex to the agreement itself: counted anew, or on a matter of such an agreement. */
function isOwnAnnex(annex: Section, agreement: Section, blocks: readonly PlacedBlock[]): boolean {
  if (annex.labelKind === 'annex' && agreement.labelKind === 'annex' && (annex.path[0] ?? 0) <= (agreement.path[0] ?? 0) && annex.path.length > 0) return true;
  return blocks[annex.firstBlock]?.facts.sentences.some((s) => s.concepts.some((hit) => OWN_ANNEXES.has(hit.concept))) ?? false;
}
