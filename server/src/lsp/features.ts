import type { InitializeParams } from 'vscode-languageserver';
import type { ReaderLanguage } from '../language/language.js';

/** What the client at the other end can do and wants. */
export interface ClientFeatures {
  readonly reader: ReaderLanguage;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly configuration: boolean;
  readonly watchConfiguration: boolean;
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
  readonly symbolTree: boolean;
  /** It asks whether and what can be renamed before it asks for a name. */
  readonly preparesRename: boolean;
  readonly status: boolean;
  /** It reads the user's clauses for the server. */
  readonly readsClauses: boolean;
  /** It tells of files that change in a folder, wherever that lies. */
  readonly watchesFiles: boolean;
  /** Addresses of the folders of the workspace. */
  readonly folders: readonly string[];
}

/** Reads the capabilities; the reader's language is German when the locale says so, else English. */
export function readFeatures(params: InitializeParams): ClientFeatures {
  const { workspace, textDocument } = params.capabilities;
  const options: unknown = params.initializationOptions;
  const wished = (key: string): unknown => (typeof options === 'object' && options !== null ? Reflect.get(options, key) : undefined);
  return {
    reader: readerLanguage(params.locale ?? wished('locale')),
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true || textDocument?.diagnostic?.relatedInformation === true,
    configuration: workspace?.configuration === true,
    watchConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.snippetEditSupport === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    status: wished('status') === true,
    readsClauses: wished('readsClauses') === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true && workspace.didChangeWatchedFiles.relativePatternSupport === true,
    folders: params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri === null || params.rootUri === undefined ? [] : [params.rootUri]),
  };
}

const readerLanguage = (locale: unknown): ReaderLanguage =>
  typeof locale === 'string' && locale.toLowerCase().startsWith('de') ? 'de' : 'en';
