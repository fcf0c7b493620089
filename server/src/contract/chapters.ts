import type { Contract, PlacedBlock } from './contract.js';
import { HEAD_BLOCKS } from './party/head.js';
import type { Section } from './sections.js';

/** A title has so many chapters under it, and that share of the text. */
const CHAPTERS = 3;
const SHARE = 0.3;

/** The chapter or annex in which a block stands; null at the head of the contract, under its title only. */
export function chapterOf({ section }: PlacedBlock, blocks: readonly PlacedBlock[]): Section | null {
  const around: Section[] = [];
  for (let at = section; at.parent; at = at.parent) around.unshift(at);
  return around.find((one) => !isTitle(one, blocks)) ?? null;
}

/** Where the head of the contract ends: at its first numbered chapter; where chapters bear no numbers, behind the last party that is introduced at the head. */
export function headEnd({ blocks, parties }: Pick<Contract, 'blocks' | 'parties'>): number {
  const head = blocks.slice(0, HEAD_BLOCKS);
  const first = head.find((block) => block.section.firstBlock === block.index && isNumbered(block.section) && chapterOf(block, blocks) === block.section);
  if (first) return first.start;
  const end = blocks[HEAD_BLOCKS]?.start ?? Infinity;
  return Math.max(0, ...[...parties.controller, ...parties.processor].map(({ span }) => (span && span.end < end ? span.end : 0)));
}

const isNumbered = ({ title, path, part, labelKind }: Section): boolean => title !== '' && path.length > 0 && part === 'body' && labelKind !== 'parenthesised' && labelKind !== 'bullet';

/** Whether a heading is that of the whole paper, or of one of its versions, and no chapter. */
const isTitle = (section: Section, blocks: readonly PlacedBlock[]): boolean =>
  section.labelKind === null && section.part === 'body' && section.endBlock - section.firstBlock >= blocks.length * SHARE && section.children.filter(({ title }) => title !== '').length >= CHAPTERS;
