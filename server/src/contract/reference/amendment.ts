import { factsOf } from '../../facts/blockFacts.js';
import type { Language } from '../../language/language.js';
import type { Block } from '../../markdown/block.js';
import { ReadingMemo } from '../../markdown/blockMemo.js';
import { isTitleLike } from '../kind/title.js';

const memo = new ReadingMemo<Language, boolean>();

/** Whether a block is the title of a paper that changes another, whose numbers it cites: `Amendment No. 2 to the MSA`, `Nachtrag zum Vertrag`. Remembered by block. */
export const titlesAmendment = (block: Block, language: Language): boolean => memo.of(block, language, () =>
  isTitleLike(block) && factsOf(block, language).sentences.some(({ concepts }) => concepts.some(({ concept }) => concept === 'AMENDMENT_TITLE')));
