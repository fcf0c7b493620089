import { factsOf } from '../facts/blockFacts.js';
import type { PlacedBlock } from './contract.js';

type Kind = 'citations' | 'periods' | 'places' | 'definitions' | 'blanks' | 'outdated' | 'laws';

/** The blocks that hold facts of each kind, in the order of the text. Most blocks hold none, so that who looks for a kind need not ask them all. */
export type FactIndex = Readonly<Record<Kind, readonly PlacedBlock[]>>;

/** Sorts the blocks by what was read in them, in one pass. */
export function indexFacts(blocks: readonly PlacedBlock[]): FactIndex {
  const index: Record<Kind, PlacedBlock[]> = { citations: [], periods: [], places: [], definitions: [], blanks: [], outdated: [], laws: [] };
  for (const placed of blocks) {
    const facts = factsOf(placed.block, placed.language);
    if (facts.citations.length > 0) index.citations.push(placed);
    if (facts.periods.length > 0) index.periods.push(placed);
    if (facts.places.length > 0) index.places.push(placed);
    if (facts.definitions.length > 0) index.definitions.push(placed);
    if (facts.blanks.length > 0) index.blanks.push(placed);
    if (facts.outdated.length > 0) index.outdated.push(placed);
    if (facts.laws.length > 0) index.laws.push(placed);
  }
  return index;
}
