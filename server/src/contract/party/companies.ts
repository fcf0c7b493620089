import { factsOf } from '../../facts/blockFacts.js';
import type { Language } from '../../language/language.js';
import type { Block } from '../../markdown/block.js';
import { ReadingMemo } from '../../markdown/blockMemo.js';
import type { PlacedBlock } from '../contract.js';
import type { Candidate } from './candidates.js';
import type { Token } from '../../language/tokens.js';
import { shortName } from './forms.js';
import { endsCompany } from './partyNames.js';

const FIRST_BLOCKS = 20;
const NAME_WORDS = 5;
const ARTICLES = /^(?:der|die|das|the|dem|den)$/;
const memo = new ReadingMemo<Language, readonly Candidate[]>();

/**
 * Companies named at the head by the words they are called by for short, though nothing says so: the first word of the name (`die Heilnetz`), and in
 * German the last, where the trade goes before the name (`Bäckerei Thalmeier GmbH`). Only what they do can make them a party.
 */
export const companiesOf = (blocks: readonly PlacedBlock[]): Candidate[] =>
  blocks.slice(0, FIRST_BLOCKS).flatMap(({ block, language }) => (block.kind === 'table' ? [] : memo.of(block, language, () => read(block, language))));

function read(block: Block, language: Language): Candidate[] {
  return factsOf(block, language).sentences.flatMap(({ tokens, language: own }) => tokens.flatMap((_, end): Candidate[] => {
    if (!endsName(tokens, end)) return [];
    // `Holzbau Brandhuber, Inh. …`: the name ends before the comma.
    const to = tokens[end - 1] && /^[,(]$/.test(tokens[end - 1]!.key) ? end - 1 : end;
    let from = to;
    while (from > 0 && to - from < NAME_WORDS && inName(tokens, from - 1)) from--;
    const nameOf = (at: number, brand: boolean): string | null => (at < to ? shortName([...tokens.slice(at, to), tokens[end]!], own, brand) : null);
    const first = nameOf(from, true);
    const last = own === 'de' && to - from > 1 ? nameOf(to - 1, false) : null;
    return [...new Set([first, last])].flatMap((name) => (name ? [{ name, span: null, language: own, group: `${name.toLowerCase()} company`, sure: null, lean: 0, company: false, open: true }] : []));
  }));
}

/** Whether the name of a company ends in this word: `GmbH`, the `e` of `e.K.` and `e.U.`, `Inh.` before its owner. */
function endsName(tokens: readonly Token[], at: number): boolean {
  const { key, text } = tokens[at]!;
  if (endsCompany(key)) return /^\p{Lu}/u.test(text);
  if (key === 'e') return tokens[at + 1]?.key === '.' && /^(?:k|kfm|kfr|u|v|g)$/.test(tokens[at + 2]?.key ?? '');
  return /^inh(?:aber|aberin)?$/.test(key) && at > 0 && /^[,(]$/.test(tokens[at - 1]!.key);
}

/** A word of a name: a capital one that is no article, or, where the line begins or behind an article, a brand in small letters. */
const inName = (tokens: readonly Token[], at: number): boolean => {
  const { kind, key, text } = tokens[at]!;
  if (kind !== 'word' || ARTICLES.test(key) || /^(?:und|and)$/.test(key)) return false;
  return /^\p{Lu}/u.test(text) || ((at === 0 || ARTICLES.test(tokens[at - 1]!.key)) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''));
};
