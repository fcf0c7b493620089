import { annexKey } from '../../facts/reference/number.js';
import type { Block } from '../../markdown/block.js';
import { BlockMemo } from '../../markdown/blockMemo.js';
import { ANNEX_WORDS } from './annexes.js';

/** An annex named at the head of a line, behind marks of a heading, a quotation or a table. */
const HEAD = new RegExp(`(?:^|\\n)[\\s\\u00a0>#*_|"„“«•·–—-]{0,60}${ANNEX_WORDS}[\\s\\u00a0]{1,4}(?:nr\\.?\\s?|\\.\\/\\s?)?([A-Z]?[-.]?\\d{1,2}|[A-Z]|[IVX]{1,5})(?![\\p{L}\\d])`, 'giu');

const memo = new BlockMemo<readonly string[]>();
const NONE: readonly string[] = [];

/** Ids of annexes, as `annexKey` writes them, that a line of the block begins with: it may be their heading, however it is set. Remembered by block. */
export function annexHeadsIn(block: Block): readonly string[] {
  let ids = memo.get(block);
  if (!ids) {
    const found = [...block.source.matchAll(HEAD)].map((match) => annexKey(match[1]!));
    memo.set(block, (ids = found.length === 0 ? NONE : found));
  }
  return ids;
}
