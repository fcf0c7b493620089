import { factsOf } from '../../facts/blockFacts.js';
import type { Block } from '../../markdown/block.js';
import type { Language } from '../../language/language.js';
import { ReadingMemo } from '../../markdown/blockMemo.js';
import type { PlacedBlock } from '../contract.js';
import { isHead } from './head.js';

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
