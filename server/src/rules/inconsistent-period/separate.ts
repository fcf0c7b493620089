import type { Contract } from '../../contract/contract.js';
import type { ContractPeriod } from '../../contract/periods.js';

/**
 * Whether two periods of one matter are meant to differ: of different sides, in one sentence (a rule and its exception), in different rows of
 * one table or items of one list (each about its own thing).
 */
export function separate(contract: Contract, a: ContractPeriod, b: ContractPeriod): boolean {
  if (a.actor !== b.actor && a.actor !== 'unknown' && b.actor !== 'unknown') return true;
  if (a.block === b.block) {
    if (a.block.block.kind === 'table') return rowOf(a) !== rowOf(b);
    return a.fact.sentence === b.fact.sentence;
  }
  return inOneList(contract, a, b);
}

function rowOf(period: ContractPeriod): number {
  const at = period.fact.span.start;
  const cell = period.block.block.segments.find((segment) => (segment.map[0] ?? 0) <= at && at <= (segment.map[segment.map.length - 1] ?? 0));
  return cell?.row ?? -1;
}

/** Both are bullets with nothing but bullets between them. */
function inOneList(contract: Contract, a: ContractPeriod, b: ContractPeriod): boolean {
  const [first, last] = a.block.index < b.block.index ? [a.block.index, b.block.index] : [b.block.index, a.block.index];
  for (let i = first; i <= last; i++) if (contract.blocks[i]?.block.marker?.kind !== 'bullet') return false;
  return true;
}
