import { factsOf } from '../facts/blockFacts.js';
import type { PlacedBlock } from './contract.js';

const KINDS = ['citations', 'periods', 'places', 'definitions', 'blanks', 'outdated'] as const;

/** The blocks that hold facts of each kind, in the order of the text. Most blocks hold none, so that who looks for a kind need not ask them all. */
export type FactIndex = Readonly<Record<(typeof KINDS)[number], readonly PlacedBlock[]>>;

/** Sorts the blocks by what was read in them, in one pass. */
export function indexFacts(blocks: readonly PlacedBlock[]): FactIndex {
  const index = { citations: [], periods: [], places: [], definitions: [], blanks: [], outdated: [] } as Record<(typeof KINDS)[number], PlacedBlock[]>;
  for (const placed of blocks) {
    const facts = factsOf(placed.block, placed.language);
    for (const kind of KINDS) if (facts[kind].length > 0) index[kind].push(placed);
  }
  return index;
}
