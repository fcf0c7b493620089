import { DiagnosticSeverity, DidChangeWatchedFilesNotification, MessageType, ShowMessageNotification, type Diagnostic, type Disposable } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ClauseFault, readOwnClause } from '../services/clauseFile.js';
import type { OwnClause } from '../services/services.js';
import type { LspContext } from './context.js';
import { toRange } from './convert.js';
import { describeFault } from './faults.js';
import { MAX_CLAUSE_FILES, READ_CLAUSES, type ClauseFile, type ClauseFolder, type ReadClauses } from './protocol.js';
import type { DocumentSettings } from './readSettings.js';

/** A folder as it was read last. */
interface Library {
  readonly uri: string | null;
  readonly clauses: readonly OwnClause[];
  readonly files: readonly string[];
}

const NONE: readonly OwnClause[] = [];

/** The user's own clauses: read when a document first asks for its folder, again when something in that changes, and what is wrong in a file is shown in it. */
export class ClauseStore {
  readonly #context: () => LspContext;
  readonly #libraries = new Map<string, { readonly wish: ReadClauses; library: Promise<Library> }>();
  readonly #faults = new Map<string, readonly Diagnostic[]>();
  readonly #watched = new Map<string, Promise<Disposable>>();
  /** How often all was forgotten: what was asked for before is watched no more. */
  #forgotten = 0;

  constructor(context: () => LspContext) {
    this.#context = context;
  }

  /** The clauses for a document; none when no folder is set or it cannot be read. */
  async of(uri: string, { clausesFolder: folder }: DocumentSettings): Promise<readonly OwnClause[]> {
    if (folder === '') return NONE;
    const key = `${this.#base(uri)} ${folder}`;
    let known = this.#libraries.get(key);
    if (!known) {
      const wish = { folder, uri };
      this.#libraries.set(key, (known = { wish, library: this.#load(wish, null) }));
    }
    return (await known.library).clauses;
  }

  /** What is wrong in an open file, for a client that takes one list for each document. */
  faultsOf(uri: string): readonly Diagnostic[] {
    return this.#faults.get(uri) ?? [];
  }

  /** Reads again the folders in which one of the files lies. */
  changed(files: readonly string[]): void {
    for (const known of this.#libraries.values()) {
      known.library = known.library.then((library) =>
        (library.uri !== null && files.some((file) => file.startsWith(`${library.uri!.replace(/\/$/, '')}/`)) ? this.#load(known.wish, library) : library));
    }
  }

  /** Forgets every folder and stops watching it: another may be set now, or none. */
  forget(): void {
    this.#forgotten++;
    for (const watcher of this.#watched.values()) void watcher.then((one) => one.dispose(), () => undefined);
    this.#watched.clear();
    for (const { library } of this.#libraries.values()) void library.then(({ files }) => this.#show(files, new Map()));
    this.#libraries.clear();
  }

  /** The folder of the workspace that a relative path counts from. */
  #base(uri: string): string {
    const { folders } = this.#context().features;
    return [...folders].sort((a, b) => b.length - a.length).find((folder) => uri.startsWith(folder)) ?? folders[0] ?? uri.slice(0, uri.lastIndexOf('/'));
  }

  async #load(wish: ReadClauses, before: Library | null): Promise<Library> {
    const { connection, features } = this.#context();
    const asked = this.#forgotten;
    try {
      const { uri, files } = await this.#read(wish);
      if (uri === null) {
        void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: UNREAD[features.reader](wish.folder) });
        this.#show(before?.files ?? [], new Map());
        return { uri, clauses: NONE, files: [] };
      }
      if (asked === this.#forgotten) this.#watch(uri);
      return this.#take(uri, files, before);
    } catch (error) {
      connection.console.error(`clauses: ${describeFault(error)}`);
      return { uri: null, clauses: NONE, files: [] };
    }
  }

  async #read(wish: ReadClauses): Promise<ClauseFolder> {
    const { connection, features, runtime } = this.#context();
    if (features.readsClauses) return connection.sendRequest<ClauseFolder>(READ_CLAUSES, wish);
    return (await runtime.readClauses?.(wish.folder, [this.#base(wish.uri)])) ?? { uri: null, files: [] };
  }

  #take(uri: string, files: readonly ClauseFile[], before: Library | null): Library {
    const { features } = this.#context();
    const faults = new Map<string, readonly Diagnostic[]>();
    const clauses: OwnClause[] = [];
    const sorted = [...files].sort((a, b) => (a.uri < b.uri ? -1 : 1)).slice(0, MAX_CLAUSE_FILES);
    for (const file of sorted) {
      const read = readOwnClause(file.uri, file.text, features.reader);
      if (read.clause) clauses.push(read.clause);
      faults.set(file.uri, read.faults.map((fault) => toDiagnostic(file, fault)));
    }
    this.#show([...(before?.files ?? []), ...sorted.map((file) => file.uri)], faults);
    return { uri, clauses, files: sorted.map((file) => file.uri) };
  }

  /** Shows what is wrong in `files`, and that nothing is in those that have no faults any more. */
  #show(files: readonly string[], faults: ReadonlyMap<string, readonly Diagnostic[]>): void {
    for (const uri of new Set(files)) {
      const now = faults.get(uri) ?? [];
      if (now.length === 0 && this.faultsOf(uri).length === 0) continue;
      if (now.length === 0) this.#faults.delete(uri);
      else this.#faults.set(uri, now);
      void this.#context().connection.sendDiagnostics({ uri, diagnostics: [...now] });
    }
  }

  #watch(uri: string): void {
    const { connection, features } = this.#context();
    if (!features.watchesFiles || this.#watched.has(uri)) return;
    this.#watched.set(uri, connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: { baseUri: uri, pattern: '*.md' } }] }));
  }
}

const SEVERITY: Readonly<Record<ClauseFault['severity'], DiagnosticSeverity>> = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning };

const toDiagnostic = ({ uri, text }: ClauseFile, { span, message, severity }: ClauseFault): Diagnostic =>
  ({ range: toRange(TextDocument.create(uri, 'markdown', 0, text ?? ''), span), severity: SEVERITY[severity], source: 'dpa', code: 'clause-file', message });

const UNREAD = {
  de: (folder: string): string => `Der Ordner mit Ihren Klauseln lässt sich nicht lesen: ${folder} (Einstellung „dpa.clauses.folder“).`,
  en: (folder: string): string => `The folder with your clauses cannot be read: ${folder} (setting “dpa.clauses.folder”).`,
} as const;
