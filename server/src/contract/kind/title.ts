import { factsOf } from '../../facts/blockFacts.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';
import { conceptsOf } from '../../language/lexicon/index.js';
import type { Language } from '../../language/language.js';
import { tokenize } from '../../language/tokens.js';
import type { Block } from '../../markdown/block.js';
import { ReadingMemo } from '../../markdown/blockMemo.js';
import type { MarkdownDocument } from '../../markdown/document.js';
import type { PlacedBlock } from '../contract.js';

/**
 * What a title makes of a text: `dpa` an agreement on processing for another, `topic` only its matter (`Auftragsverarbeitung`), `other` another kind of
 * contract, `notice` words to data subjects, `about` a text on such agreements.
 */
export type Title = 'dpa' | 'topic' | 'other' | 'notice' | 'about' | 'none';

const OPENING_BLOCKS = 12;
const TITLE_WORDS = 14;

/** What the text calls itself: the first title-like line that says so; a line of the front matter counts as one. */
export function readTitle(document: MarkdownDocument, blocks: readonly PlacedBlock[]): Title {
  const declared = declaredTitle(document, blocks[0]?.language ?? 'de');
  if (declared !== 'none') return declared;
  const lines = blocks.slice(0, OPENING_BLOCKS).filter(({ block }) => isTitleLike(block));
  if (lines[0]?.facts.sentences.some(({ concepts }) => concepts.some(({ concept }) => concept === 'ABOUT_FIRST_TITLE'))) return 'about';
  for (const placed of lines) {
    const title = titleOfBlock(placed);
    if (title !== 'none') return title;
  }
  return 'none';
}

const declarations = new WeakMap<MarkdownDocument['frontMatter'], { readonly language: Language; readonly title: Title }>();

/** What the title in the front matter says, remembered with the front matter. */
function declaredTitle({ frontMatter }: MarkdownDocument, language: Language): Title {
  const known = declarations.get(frontMatter);
  if (known?.language === language) return known.title;
  const declared = frontMatter.get('title');
  const title = declared === undefined ? 'none' : titleOf([sentenceOf(tokenize(declared), language)]);
  declarations.set(frontMatter, { language, title });
  return title;
}

/** What the words of a heading make of what stands under it. */
export const titleOfBlock = ({ block, language }: PlacedBlock): Title => titles.of(block, language, () => titleOf(factsOf(block, language).sentences));

const titles = new ReadingMemo<Language, Title>();

type Words = Pick<SentenceFact, 'tokens' | 'concepts'>;

const sentenceOf = (tokens: Words['tokens'], language: Language): Words => ({ tokens, concepts: conceptsOf(tokens, language) });

/** `zum Agenturvertrag`, `to the services agreement`: the contract that the paper belongs to. */
const BELONGS = /^(?:zum|zur|to|for|under)$/;
const belongs = ({ tokens, concepts }: Words): boolean =>
  concepts.every((hit) => hit.concept !== 'OTHER_TITLE' || tokens.slice(Math.max(0, hit.from - 2), hit.from).some((token) => BELONGS.test(token.key)));

function titleOf(sentences: readonly Words[]): Title {
  const hits: readonly ConceptHit[] = sentences.flatMap((s) => s.concepts);
  const has = (concept: string): boolean => hits.some((hit) => hit.concept === concept);
  if (has('NOTICE_TITLE')) return 'notice';
  if (has('ABOUT_TITLE')) return 'about';
  if (has('JOINT_TITLE') && !has('PROCESSING_TOPIC')) return 'other';
  if (has('DPA_TITLE')) return has('AGREEMENT_WORD') || hits.some((hit) => hit.concept === 'DPA_TITLE' && !hits.some((topic) => topic.concept === 'PROCESSING_TOPIC' && topic.from === hit.from && topic.to === hit.to)) ? 'dpa' : 'topic';
  const matter = has('DPA_MATTER_TITLE');
  if (has('OTHER_TITLE') && !((matter || has('PRIVACY_TOPIC')) && sentences.every(belongs))) return 'other';
  return matter ? 'dpa' : 'none';
}

/** A heading, or a short line that is no sentence. */
export function isTitleLike(block: Block): boolean {
  if (block.kind === 'heading') return true;
  const text = block.segments[0]?.text.trim() ?? '';
  return block.kind === 'paragraph' && block.marker === null && text !== '' && text.split(' ').length <= TITLE_WORDS && !/[.:;,]$/.test(text);
}
