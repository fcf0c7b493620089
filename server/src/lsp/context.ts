export { MOST_BYTES } from '../services/otherVersion.js';
import type { CancellationToken, Connection, ResponseError } from 'vscode-languageserver';
import type { ClauseStore } from './clauseStore.js';
import type { DocumentStore, OpenContract } from './documents.js';
import { runSafe } from './faults.js';
import type { ClientFeatures } from './features.js';
import type { ClauseFolder } from './protocol.js';
import type { DocumentSettings } from './readSettings.js';
import type { SettingsStore } from './settings.js';
import type { VersionStore } from './versionStore.js';

/** A file as it was read, and when it was written. */
export interface FileText {
  readonly stamp: string;
  readonly text: string;
}

/** What the host gives the server: a process and a worker differ in nothing else. */
export interface Runtime {
  /** Runs `task` once after `delay` milliseconds; the result calls it off. */
  schedule(task: () => void, delay: number): () => void;
  /** Reads the user's clauses from disk, where there is one, for a client that does not. A relative path counts from the first of `bases`. */
  readonly readClauses?: (folder: string, bases: readonly string[]) => Promise<ClauseFolder>;
  /** Reads a file of text from disk, where there is one; `known` again when it is unchanged, null when it cannot be read. */
  readonly readText?: (uri: string, known: FileText | null) => Promise<FileText | null>;
  /** Called with the first letter typed: from now on the same work is done again and again. */
  readonly typingBegins?: () => void;
}

/** What every provider may use. `features` is known once the client has introduced itself. */
export interface LspContext {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly documents: DocumentStore;
  readonly settings: SettingsStore;
  readonly clauses: ClauseStore;
  readonly versions: VersionStore;
  features: ClientFeatures;
}

/** Answers a request about one document from its present version; `neutral` when it is not open, switched off, or something failed. */
export function answer<T>(
  context: LspContext, token: CancellationToken, feature: string, uri: string, neutral: T,
  run: (open: OpenContract, settings: DocumentSettings) => T | Promise<T>,
): Promise<T | ResponseError<never>> {
  return runSafe(context.connection.console, token, feature, neutral, async () => {
    const settings = await context.settings.of(uri, context.features);
    if (!settings.enable || token.isCancellationRequested) return neutral;
    const open = context.documents.get(uri, settings.settings);
    return open ? run(open, settings) : neutral;
  });
}
