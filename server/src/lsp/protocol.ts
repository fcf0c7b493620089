/*
 * What the server says beyond the Language Server Protocol. Plain data without imports, so that a client may share it.
 */

/** Command `[uri]`: the standard clauses as `ClauseChoice[]`, each with what the contract says on it. */
export const LIST_CLAUSES = 'dpa.listClauses';

/**
 * Command `[uri, requirement, position?, own?]`: inserts the clause by `workspace/applyEdit`, in the position of the settings where none is named, and the
 * user's own one where `ClauseChoice.own` is named; true when the editor applied it.
 */
export const APPLY_CLAUSE = 'dpa.applyClause';

/** Command `[uri]`: inserts a clause for everything that is missing, in one step; true when the editor applied it, null when fewer than two are missing. */
export const APPLY_ALL = 'dpa.applyAllClauses';

/** Command `[uri, boolean]`: writes into the document whether it is a data processing agreement; true when the editor applied it. */
export const DECLARE = 'dpa.declare';

/** Notification `DocumentStatus`, after each check, to clients that ask for it with `initializationOptions.status`. */
export const STATUS = 'dpa/status';

/** The state of one document in numbers. */
export interface DocumentStatus {
  readonly uri: string;
  /** `other` is no data processing agreement; `off` is switched off by the user. */
  readonly kind: 'dpa' | 'other' | 'off';
  readonly findings: number;
  /** Mandatory contents that are absent, that are incomplete, and all that apply. */
  readonly absent: number;
  readonly partial: number;
  readonly required: number;
}

/**
 * Request `ReadClauses` of the server, answered with `ClauseFolder`, to clients that say `initializationOptions.readsClauses`: the files with the user's own
 * clauses. Only an editor can read what lies in a workspace that is nowhere on disk.
 */
export const READ_CLAUSES = 'dpa/readClauses';

export interface ReadClauses {
  /** As the setting `dpa.clauses.folder` has it: a path, from the workspace folder of the document where it is relative. */
  readonly folder: string;
  /** The document it is set for. */
  readonly uri: string;
}

/** A folder of clauses: its address, and its Markdown files. */
export interface ClauseFolder {
  /** Address of the folder; null when it cannot be read. */
  readonly uri: string | null;
  readonly files: readonly ClauseFile[];
}

export interface ClauseFile {
  readonly uri: string;
  /** Null when it is no UTF-8. */
  readonly text: string | null;
}

/** The Markdown files of a folder that hold clauses, in order of their names: all but a README. */
export const clauseFileNames = (names: readonly string[]): string[] => names.filter((name) => /\.md$/i.test(name) && !/^readme/i.test(name)).sort().slice(0, MAX_CLAUSE_FILES);

/** The text of a file of clauses; null when it is not UTF-8. */
export function decodeClauseFile(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** More files, and longer ones, are no library of clauses. */
export const MAX_CLAUSE_FILES = 300;
export const MAX_CLAUSE_BYTES = 200_000;
