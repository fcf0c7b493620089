import { factsOf } from '../facts/blockFacts.js';
import { tokenize } from '../language/tokens.js';
import { conceptsOf } from '../language/lexicon/index.js';
import type { Language } from '../language/language.js';
import type { Block } from '../markdown/block.js';
import { ReadingMemo } from '../markdown/blockMemo.js';
import type { MarkdownDocument } from '../markdown/document.js';
import type { RequirementId } from '../knowledge/requirements.js';
import type { PlacedBlock } from './contract.js';
import type { FactIndex } from './factIndex.js';
import type { Parties } from './parties.js';
import type { RequirementResult } from './requirements.js';

/** What the agreement describes; everything else on the list is a duty one side owes the other. */
const DESCRIPTIONS = new Set<RequirementId>(['subject-matter', 'duration', 'nature-and-purpose', 'data-types', 'data-subjects', 'controller-rights-obligations']);
const OPENING_BLOCKS = 12;
const TITLE_WORDS = 14;
const SELF_REFERENCES = 4;

type Title = 'dpa' | 'other' | 'notice' | 'about' | 'none';

/** What a title is worth: a name proves little where the duties are missing, and a wrong one little where they are all there. */
const TITLE_WEIGHT: Readonly<Record<Title, number>> = { dpa: 3, none: 0, other: -2, about: -6, notice: -12 };
/** Duties of a processor that must be there at least, with and without a title that says what the text is. */
const DUTIES_WITH_TITLE = 3;
const DUTIES_WITHOUT_TITLE = 5;
const ENOUGH = 9;

/**
 * Whether a text is a data processing agreement: what it does decides, not its name alone. It binds a processor to a controller by several
 * of the duties of Art. 28 GDPR, and speaks of itself as an agreement, names its parties or its legal basis. Each of these counts; none decides.
 */
export function readKind(document: MarkdownDocument, blocks: readonly PlacedBlock[], holding: FactIndex, parties: Parties, requirements: readonly RequirementResult[]): 'dpa' | 'other' {
  const duties = requirements.filter((r) => !DESCRIPTIONS.has(r.id));
  const said = duties.filter((r) => r.verdict === 'present').length;
  const weight = said + duties.filter((r) => r.verdict === 'partial').length / 2;
  const title = readTitle(document, blocks);
  if (said < 2 || weight < (title === 'dpa' ? DUTIES_WITH_TITLE : DUTIES_WITHOUT_TITLE)) return 'other';
  const named = parties.controller.some((p) => p.span) && parties.processor.some((p) => p.span);
  const self = count(holding.selfReferences, 'THIS_AGREEMENT');
  const introduced = holding.introductions.length > 0;
  const signs = (named ? 2 : 0) + (self > 0 ? 1 : 0) + (self >= SELF_REFERENCES ? 1 : 0) + (introduced ? 1 : 0) + (citesBasis(blocks) ? 2 : 0);
  return weight + TITLE_WEIGHT[title] + signs >= ENOUGH && signs > 0 ? 'dpa' : 'other';
}

/** Whether the opening names the provision such agreements rest on: Art. 28 GDPR, Art. 9 DSG. */
const citesBasis = (blocks: readonly PlacedBlock[]): boolean =>
  blocks.slice(0, OPENING_BLOCKS).some(({ block, language }) =>
    factsOf(block, language).citations.some(({ law, provision }) => (provision?.article === '28' && (law === 'gdpr' || law === null)) || (provision?.article === '9' && law === 'dsg')));

/** What the text calls itself: the first title-like line that says so; a line of the front matter counts as one. */
function readTitle(document: MarkdownDocument, blocks: readonly PlacedBlock[]): Title {
  const declared = document.frontMatter.get('title');
  const language = blocks[0]?.language ?? 'de';
  if (declared !== undefined) {
    const title = titleOf(conceptsOf(tokenize(declared), language).map((hit) => hit.concept));
    if (title !== 'none') return title;
  }
  for (const { block, language } of blocks.slice(0, OPENING_BLOCKS)) {
    const title = titles.of(block, language, () => (isTitleLike(block) ? titleOf(factsOf(block, language).sentences.flatMap((s) => s.concepts.map((hit) => hit.concept))) : 'none'));
    if (title !== 'none') return title;
  }
  return 'none';
}

const titles = new ReadingMemo<Language, Title>();

function titleOf(concepts: readonly string[]): Title {
  if (concepts.includes('NOTICE_TITLE')) return 'notice';
  if (concepts.includes('ABOUT_TITLE')) return 'about';
  if (concepts.includes('DPA_TITLE')) return 'dpa';
  return concepts.includes('OTHER_TITLE') ? 'other' : 'none';
}

/** A heading, or a short line that is no sentence. */
function isTitleLike(block: Block): boolean {
  if (block.kind === 'heading') return true;
  const text = block.segments[0]?.text.trim() ?? '';
  return block.kind === 'paragraph' && block.marker === null && text !== '' && text.split(' ').length <= TITLE_WORDS && !/[.:;,]$/.test(text);
}

/** How often the blocks use a phrase of the concept; stops counting when it is plain. */
function count(blocks: readonly PlacedBlock[], concept: string): number {
  let found = 0;
  for (const { facts } of blocks) {
    for (const { concepts } of facts.sentences) for (const hit of concepts) if (hit.concept === concept) found++;
    if (found >= SELF_REFERENCES) return found;
  }
  return found;
}
