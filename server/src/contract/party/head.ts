import type { PlacedBlock } from '../contract.js';

/** So many blocks at the most are the head of a contract. */
export const HEAD_BLOCKS = 45;

/** Whether a block stands at the head of the contract, where parties introduce themselves: before its second numbered chapter. */
export function isHead(block: PlacedBlock): boolean {
  if (block.index >= HEAD_BLOCKS || block.section.part === 'annex') return false;
  for (let section: PlacedBlock['section'] | null = block.section; section?.parent; section = section.parent) {
    if ((section.path[0] ?? 0) > 1 && section.labelKind !== 'parenthesised') return false;
  }
  return true;
}
