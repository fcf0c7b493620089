import { singular } from '../../language/inflection/english.js';
import type { Block } from '../../markdown/block.js';
import { BlockMemo } from '../../markdown/blockMemo.js';
import { termKeys } from './termIndex.js';

const memo = new BlockMemo<readonly string[]>();
const LABEL = /^[\s>*_+-]*(\p{Lu}[\p{L}\p{N} -]{2,40}?)[*_]*:/gmu;
const CELL = /^(\p{Lu}[\p{L}\p{N} -]{2,40}?):?$/u;
const NONE: readonly string[] = [];

/**
 * The labels of the fields in a block, in the singular: `**Effective Date:** 1 May`, or the first cell of a row. What a term stands for is said
 * there, or will be once the field is filled in. Remembered by block.
 */
export function fieldNamesIn(block: Block): readonly string[] {
  let names = memo.get(block);
  if (!names) memo.set(block, (names = read(block)));
  return names;
}

function read(block: Block): readonly string[] {
  const labels = block.kind === 'paragraph' ? [...block.source.matchAll(LABEL)].map((match) => match[1]!)
    : block.kind === 'table' ? block.segments.flatMap(({ text, column }) => (column === 0 ? CELL.exec(text.trim())?.[1] ?? [] : [])) : [];
  return labels.length === 0 ? NONE : labels.map((label) => termKeys(label).map(singular).join(' '));
}
