import {
  CodeActionKind, DidChangeConfigurationNotification, TextDocumentSyncKind,
  type Connection, type InitializeResult,
} from 'vscode-languageserver';
import { ClauseStore } from './clauseStore.js';
import { registerCommands } from './commands.js';
import { registerCodeActions } from './codeActions.js';
import type { LspContext, Runtime } from './context.js';
import { DocumentStore } from './documents.js';
import { readFeatures } from './features.js';
import { registerFolding } from './folding.js';
import { registerHover } from './hover.js';
import { SERVER } from './identity.js';
import { registerNavigation } from './navigation.js';
import { registerOutline } from './outline.js';
import { APPLY_ALL, APPLY_CLAUSE, DECLARE, LIST_CLAUSES } from './protocol.js';
import { registerPull } from './pull.js';
import { registerPush } from './push.js';
import { registerRename } from './rename.js';
import { SettingsStore } from './settings.js';
import { renewVersions } from './renewVersions.js';
import { VersionStore } from './versionStore.js';

/** Serves one client over `connection` until it leaves. The same for a process and a worker. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const documents = new DocumentStore();
  const settings = new SettingsStore(connection);
  const clauses = new ClauseStore(() => context);
  const versions = new VersionStore(() => context);
  const context: LspContext = { connection, runtime, documents, settings, clauses, versions, features: readFeatures({ processId: null, rootUri: null, capabilities: {} }) };

  connection.onInitialize((params): InitializeResult => {
    context.features = readFeatures(params);
    settings.push(params.initializationOptions);
    return {
      serverInfo: SERVER,
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        hoverProvider: true,
        documentSymbolProvider: { label: 'DPA' },
        definitionProvider: true,
        referencesProvider: true,
        renameProvider: context.features.preparesRename ? { prepareProvider: true } : true,
        foldingRangeProvider: true,
        executeCommandProvider: { commands: [LIST_CLAUSES, APPLY_CLAUSE, APPLY_ALL, DECLARE] },
        ...(context.features.pullDiagnostics
          ? { diagnosticProvider: { identifier: 'dpa', interFileDependencies: false, workspaceDiagnostics: false } }
          : {}),
      },
    };
  });

  connection.onInitialized(() => {
    if (context.features.watchConfiguration) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'dpa' });
  });

  const renew = registerPush(context);
  connection.onDidChangeConfiguration((params) => {
    settings.push(params.settings);
    clauses.forget();
    if (context.features.refreshDiagnostics) connection.languages.diagnostics.refresh();
    renew(documents.texts.keys(), 0);
  });
  renewVersions(context, renew);

  connection.onDidChangeWatchedFiles(({ changes }) => clauses.changed(changes.map(({ uri }) => uri)));

  registerPull(context);
  registerCodeActions(context);
  registerHover(context);
  registerOutline(context);
  registerNavigation(context);
  registerRename(context);
  registerFolding(context);
  registerCommands(context);

  const opened = new Set<string>();
  const changed = documents.texts.onDidChangeContent(({ document }) => {
    if (!opened.has(document.uri)) return void opened.add(document.uri);
    changed.dispose();
    runtime.typingBegins?.();
  });

  documents.texts.listen(connection);
  connection.listen();
}
