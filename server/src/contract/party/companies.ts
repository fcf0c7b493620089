import { factsOf } from '../../facts/blockFacts.js';
import type { Language } from '../../language/language.js';
import type { Block } from '../../markdown/block.js';
import { ReadingMemo } from '../../markdown/blockMemo.js';
import type { PlacedBlock } from '../contract.js';
import type { Candidate } from './candidates.js';
import { shortName } from './forms.js';
import { endsCompany } from './partyNames.js';

const FIRST_BLOCKS = 20;
const NAME_WORDS = 5;
const memo = new ReadingMemo<Language, readonly Candidate[]>();

/** Companies named at the head by the word they are called by for short (`die Heilnetz`), though nothing says so: only what they do can make them a party. */
export const companiesOf = (blocks: readonly PlacedBlock[]): Candidate[] =>
  blocks.slice(0, FIRST_BLOCKS).flatMap(({ block, language }) => (block.kind === 'table' ? [] : memo.of(block, language, () => read(block, language))));

function read(block: Block, language: Language): Candidate[] {
  return factsOf(block, language).sentences.flatMap(({ tokens, language: own }) => tokens.flatMap((token, end): Candidate[] => {
    if (!endsCompany(token.key) || !/^\p{Lu}/u.test(token.text)) return [];
    let from = end;
    while (from > 0 && end - from < NAME_WORDS && tokens[from - 1]!.kind === 'word' && /^\p{Lu}/u.test(tokens[from - 1]!.text) && !/^(?:der|die|das|the|dem|den|und|and)$/.test(tokens[from - 1]!.key)) from--;
    const name = shortName(tokens.slice(from, end + 1), own);
    return name ? [{ name, span: null, language: own, group: `${name.toLowerCase()} company`, sure: null, lean: 0, company: false, open: true }] : [];
  }));
}
