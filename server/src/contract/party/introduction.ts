import { factsOf } from '../../facts/blockFacts.js';
import type { Block } from '../../markdown/block.js';
import type { Language } from '../../language/language.js';
import { ReadingMemo } from '../../markdown/blockMemo.js';
import { tokenSpan } from '../../facts/sentenceFact.js';
import type { PlacedBlock } from '../contract.js';
import type { Candidate } from './candidates.js';
import { isHead } from './head.js';
import { nominative } from './nominative.js';
import { isNoParty, leanOf, sureRole } from './partyNames.js';

/** The parties are named in so many blocks behind the word that begins it. */
const LENGTH = 9;
const memo = new ReadingMemo<Language, boolean>();

/**
 * The blocks in which the parties introduce themselves, as indices from the first to one past the last: from `zwischen`, `between` or a heading
 * `Parteien` at the head of the contract to the next heading. A name given there is a party, whatever word it is. Null when there are none.
 */
export function introductionOf(blocks: readonly PlacedBlock[]): { readonly from: number; readonly to: number } | null {
  for (const placed of blocks) {
    if (!isHead(placed)) return null;
    if (!begins(placed.block, placed.language)) continue;
    const from = placed.index;
    let to = from + 1;
    while (to < blocks.length && to - from < LENGTH && blocks[to]!.block.kind !== 'heading' && blocks[to]!.block.marker?.kind !== 'section-sign') to++;
    return { from, to };
  }
  return null;
}

/** Whether a block says between whom the contract is made. Remembered by block. */
const begins = (block: Block, language: Language): boolean => memo.of(block, language, () =>
  factsOf(block, language).sentences.some(({ tokens, concepts }) =>
    concepts.some((hit) => hit.concept === 'BETWEEN_PARTIES' || (hit.concept === 'PARTIES_HEADING' && tokens.length <= hit.to + 1 && hit.from <= 1))));

/** Whether a block belongs to the signatures and says for whom they stand. */
export const signs = ({ block, language }: PlacedBlock): boolean => signing.of(block, language, () =>
  factsOf(block, language).sentences.some(({ concepts }) => concepts.some((hit) => hit.concept === 'SIGNED_FOR' && hit.from <= 1)));

const signing = new ReadingMemo<Language, boolean>();
const aside = new ReadingMemo<Language, readonly Candidate[]>();

/** `Die Schulgemeinde Uerkental (Schulgemeinde)`, `The Orderer, Lesna d.d.,`: names without quotation marks, in a block where the parties introduce themselves. */
export const plainNames = ({ block, language }: PlacedBlock): readonly Candidate[] => aside.of(block, language, () =>
  factsOf(block, language).sentences.flatMap((sentence) => sentence.tokens.flatMap((token, i): Candidate[] => {
    const { tokens, language: own } = sentence;
    const before = tokens[i - 1]?.key ?? '';
    const after = tokens[i + 1]?.key ?? '';
    const bracketed = before === '(' && after === ')' && tokens[i - 2]?.kind !== 'punctuation';
    const apposed = /^(?:the|der|die|das|dem)$/.test(before) && after === ',' && /^\p{Lu}/u.test(tokens[i + 2]?.text ?? '') && (i === 1 || /^(?:und|and|between|zwischen|,)$/.test(tokens[i - 2]!.key));
    if (token.kind !== 'word' || !/^\p{Lu}\p{L}+$/u.test(token.text) || !(bracketed || apposed)) return [];
    const name = nominative(token.text, own);
    if (isNoParty(name, own)) return [];
    const sure = sureRole(name, own);
    const span = tokenSpan(block, sentence, i, i + 1);
    return sure === 'sub-processor' ? [] : [{ name, span, language: own, group: `${name.toLowerCase()} aside`, sure, lean: leanOf(name, own) ?? 0, company: false, open: false }];
  })));
