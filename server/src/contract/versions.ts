import type { Language } from '../language/language.js';
import { isInside, type Span } from '../text/span.js';
import type { PlacedBlock } from './contract.js';
import type { FactIndex } from './factIndex.js';
import { alignTable } from './version/columns.js';
import { alignFlow } from './version/flow.js';
import type { Lone, VersionPair } from './version/passage.js';
import { type PrevailingClause, readPrevailing } from './version/prevailing.js';

export type { PrevailingClause } from './version/prevailing.js';
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
  /** Clauses on which version counts, in any contract. */
  readonly clauses: readonly PrevailingClause[];
  /** The version that counts where the two differ; null where the contract does not say, or says both. */
  readonly prevailing: Language | null;
}

/** The versions of a contract; none for a contract in one language, which costs nothing to find out. */
export function readVersions(blocks: readonly PlacedBlock[], languages: readonly Language[], holding: Pick<FactIndex, 'prevailing'>): Versions {
  const clauses = readPrevailing(holding.prevailing);
  const prevailing = new Set(clauses.map(({ language }) => language)).size === 1 ? clauses[0]!.language : null;
  if (languages.length < 2) return { pairs: [], lone: [], clauses, prevailing };
  const tables = blocks.filter(({ block }) => block.kind === 'table').map(alignTable);
  const flow = alignFlow(blocks);
  return { pairs: [...tables.flatMap(({ pairs }) => pairs), ...flow.pairs], lone: [...tables.flatMap(({ lone }) => lone), ...flow.lone], clauses, prevailing };
}

const byBlock = new WeakMap<Versions, ReadonlyMap<number, readonly VersionPair[]>>();

/** The pairs that hold words of the block with this index. */
export function pairsOf(versions: Versions, index: number): readonly VersionPair[] {
  let known = byBlock.get(versions);
  if (!known) {
    const pairs = new Map<number, VersionPair[]>();
    for (const pair of versions.pairs) for (const block of new Set([...pair.de, ...pair.en].map((passage) => passage.block.index))) {
      const own = pairs.get(block);
      if (own) own.push(pair);
      else pairs.set(block, [pair]);
    }
    byBlock.set(versions, (known = pairs));
  }
  return known.get(index) ?? [];
}

/** Whether a part of the text is one version and what lies outside of it the other. */
export function isVersionOfRest({ pairs }: Versions, part: readonly Span[]): boolean {
  const split = pairs.filter(({ de, en }) => new Set([...de, ...en].map(({ span }) => isInside(span, part))).size > 1);
  return split.length > 0 && split.length >= pairs.length / 2;
}
