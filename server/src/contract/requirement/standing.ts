import type { Requirement } from '../../knowledge/requirements/requirement.js';
import type { PlacedBlock } from '../contract.js';
import type { Section } from '../sections.js';
import { isDefinitionsHead } from '../term/definitions.js';
import { titledSection } from './context.js';
import type { Sighting } from './verdict.js';

/** What the head of a contract may well say: what it is about. Art. 28(3) first sentence GDPR. */
const DESCRIBED: ReadonlySet<string> = new Set(['subject-matter', 'duration', 'nature-and-purpose', 'data-types', 'data-subjects']);

/** The words that show where a clause on the requirement stands; `partOf` of the requirement says when it is missed in another clause. */
export function inPlaceOf(requirement: Requirement, evidence: readonly Sighting[], blocks: readonly PlacedBlock[]): Sighting[] {
  const inPlace = evidence.filter((seen) => !standsAside(requirement, seen, blocks));
  const { partOf } = requirement;
  return partOf && inPlace.some((seen) => isUnder(seen, blocks, partOf.notUnder)) ? inPlace.filter(({ mark }) => mark.home) : inPlace;
}

/** Whether the words stand under a heading that names a concept of the lexicon. */
function isUnder({ placed }: Sighting, blocks: readonly PlacedBlock[], concept: string): boolean {
  const head = blocks[titledSection(placed.section).firstBlock];
  return head !== undefined && head !== placed && head.facts.sentences.some(({ concepts }) => concepts.some((hit) => hit.concept === concept));
}

/**
 * Whether nobody looks for a clause on the requirement where the words stand: among the definitions, in a remark on the draft, or, for a duty,
 * above the first chapter.
 */
function standsAside({ id }: Requirement, { placed }: Sighting, blocks: readonly PlacedBlock[]): boolean {
  if (placed.facts.blanks.some(({ kind }) => kind === 'draft' || kind === 'instruction')) return true;
  if (!DESCRIBED.has(id) && isHeadMatter(titledSection(placed.section), placed.index, blocks)) return true;
  const head = blocks[titledSection(placed.section).firstBlock];
  return head !== undefined && head !== placed && head.section.title !== '' && head.section.title.length < LONGEST_TITLE && isDefinitionsHead(head);
}

const LONGEST_TITLE = 80;

/** A contract comes to its first chapter within so many blocks, and within this share of them. */
const HEAD_BLOCKS = 20;
const HEAD_SHARE = 0.25;

/** Whether the section is the title of the contract, or what stands above it, and its first chapter follows soon behind block `at`. */
function isHeadMatter(section: Section, at: number, blocks: readonly PlacedBlock[]): boolean {
  if (section.parent && (section.parent.parent || section.endBlock < blocks.length * (1 - HEAD_SHARE))) return false;
  const limit = Math.min(HEAD_BLOCKS, blocks.length * HEAD_SHARE);
  for (let i = section.firstBlock; i < limit; i++) {
    const other = titledSection(blocks[i]!.section);
    if (other !== section) return at < i && other.parent === section;
  }
  return false;
}
