import type { ClauseEntry } from './clause.js';

/** A clause of the user's own library. */
export interface OwnClause {
  /** Name of the file it is from, by which commands name it. */
  readonly source: string;
  readonly entry: ClauseEntry;
}
