import type { GapFact, GapKind } from '../../facts/gaps.js';
import { shift } from '../../text/span.js';
import type { ContractBlank } from '../blanks.js';
import type { PlacedBlock } from '../contract.js';
import { unticked } from './boxes.js';

const of = ({ facts }: PlacedBlock, kind: GapKind): readonly GapFact[] => facts.gaps.filter((gap) => gap.kind === kind);

/** The gaps of the contract: fields, cells and boxes that hold nothing although their neighbours do not fill them either. */
export function readGaps(blocks: readonly PlacedBlock[], holding: readonly PlacedBlock[], signing: () => ReadonlySet<number>): ContractBlank[] {
  const found: ContractBlank[] = [];
  const add = (block: PlacedBlock, { span, text }: GapFact, kind: ContractBlank['kind']): void => void found.push({ kind, text, block, span: shift(span, block.start) });
  for (const block of holding) {
    for (const gap of of(block, 'cell')) add(block, gap, 'field');
    for (const gap of of(block, 'label')) if (!signing().has(block.index)) add(block, gap, 'field');
    for (const gap of of(block, 'lead')) if (!signing().has(block.index) && leadsNowhere(blocks, block, gap)) add(block, gap, 'field');
    for (const gap of of(block, 'states')) if (block.section.part === 'annex') add(block, gap, 'instruction');
    for (const gap of of(block, 'title')) add(block, gap, 'draft');
    for (const gap of of(block, 'tag')) if (isUnnamed(blocks, block)) add(block, gap, 'party');
  }
  return [...found, ...unticked(blocks, holding)];
}

/** What shows nothing: rules, comments, and mark-up that only keeps a distance. */
const isEmpty = ({ block }: PlacedBlock): boolean => block.kind === 'rule' || block.kind === 'html' || block.segments.every(({ text }) => text === '') && block.marker === null;

function neighbour(blocks: readonly PlacedBlock[], index: number, step: 1 | -1): PlacedBlock | undefined {
  let at = index + step;
  while (blocks[at] && isEmpty(blocks[at]!)) at += step;
  return blocks[at];
}

/** Whether what follows a label at the end of its block is no value of it: the next label, or a heading beside it. */
function leadsNowhere(blocks: readonly PlacedBlock[], block: PlacedBlock, gap: GapFact): boolean {
  const next = neighbour(blocks, block.index, 1);
  if (!next) return true;
  if (next.block.kind === 'heading') return isTitle(blocks, block) || !isUnder(next, block);
  const [first] = next.facts.gaps;
  const label = first && (first.kind === 'lead' || first.kind === 'label') && first.span.start <= headOf(next);
  // `Kontakt:` before `Name:` leads into it, `Telefon:` before `E-Mail:` is empty.
  return label === true && (gap.plain === true || first.plain !== true) && next.block.indent <= block.block.indent;
}

const headOf = ({ block }: PlacedBlock): number => (block.marker ? block.marker.end + 1 : block.indent);

/** Whether the block stands under the title of the text, where the next heading is a chapter and nothing of the label's. */
const isTitle = (blocks: readonly PlacedBlock[], { section }: PlacedBlock): boolean => section.parent === null || blocks[section.firstBlock]?.block.depth === 1;

function isUnder(next: PlacedBlock, block: PlacedBlock): boolean {
  for (let { section }: { section: PlacedBlock['section'] | null } = next; section; section = section.parent) if (section.parent === block.section) return true;
  return false;
}

/** Whether the block before opens the naming of a party and names none. */
function isUnnamed(blocks: readonly PlacedBlock[], block: PlacedBlock): boolean {
  const before = neighbour(blocks, block.index, -1);
  return before !== undefined && of(before, 'opens').length > 0;
}
