import type { Language } from '../language/language.js';
import type { PlacedBlock } from './contract.js';
import { alignTable } from './version/columns.js';
import { alignFlow } from './version/flow.js';
import type { Lone, VersionPair } from './version/passage.js';

export type { Lone, Passage, VersionPair } from './version/passage.js';

/**
 * The German and the English version of a contract, passage by passage. Layouts: two columns of a table; paragraphs in turn; German, then English
 * within each section; one version after the other; both in one paragraph or cell.
 */
export interface Versions {
  /** What belongs together, tables first, else in the order of the text. */
  readonly pairs: readonly VersionPair[];
  /** What one version says and the other does not, where the two are otherwise complete. */
  readonly lone: readonly Lone[];
}

const NONE: Versions = { pairs: [], lone: [] };

/** The versions of a contract; none for a contract in one language, which costs nothing to find out. */
export function readVersions(blocks: readonly PlacedBlock[], languages: readonly Language[]): Versions {
  if (languages.length < 2) return NONE;
  const tables = blocks.filter(({ block }) => block.kind === 'table').map(alignTable);
  const flow = alignFlow(blocks);
  return { pairs: [...tables.flatMap(({ pairs }) => pairs), ...flow.pairs], lone: [...tables.flatMap(({ lone }) => lone), ...flow.lone] };
}

/** The pairs that hold words of a block. */
export const pairsOf = ({ pairs }: Versions, index: number): VersionPair[] =>
  pairs.filter(({ de, en }) => [...de, ...en].some((passage) => passage.block.index === index));
