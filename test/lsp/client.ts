import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  createProtocolConnection, DidChangeConfigurationNotification, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification, DocumentDiagnosticRequest, ExitNotification, InitializeRequest, InitializedNotification,
  LogMessageNotification, PublishDiagnosticsNotification, ShutdownRequest, StreamMessageReader, StreamMessageWriter,
  type ClientCapabilities, type Diagnostic, type InitializeResult, type ProtocolConnection, type PublishDiagnosticsParams, type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The bundled server; `DPA_DIST` names another build. */
export const SERVER = path.resolve(process.env['DPA_DIST'] ?? 'dist', 'server/main.cjs');

export const fixture = (name: string): string => readFileSync(path.join('test/editor/fixtures', name), 'utf8');

/** What the client at hand is able to do; each test turns on what it is about. */
export const PULL: ClientCapabilities = { textDocument: { diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false } } };
export const PUSH: ClientCapabilities = { textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } } };
export const SNIPPETS: ClientCapabilities = { workspace: { applyEdit: true, workspaceEdit: { documentChanges: true, snippetEditSupport: true } } };

export const merge = (...parts: ClientCapabilities[]): ClientCapabilities => ({
  workspace: Object.assign({}, ...parts.map((part) => part.workspace)),
  textDocument: Object.assign({}, ...parts.map((part) => part.textDocument)),
});

/** An editor as the protocol sees it: it drives the real server process over standard input and output. */
export class LspClient {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly log: string[] = [];
  readonly pushed: PublishDiagnosticsParams[] = [];
  initialized!: InitializeResult;
  readonly #documents = new Map<string, TextDocument>();
  readonly #waiting = new Set<() => void>();

  constructor(args: readonly string[] = ['--stdio']) {
    if (!existsSync(SERVER)) throw new Error(`No server at ${SERVER}: run npm run build first.`);
    this.process = spawn(process.execPath, [SERVER, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.connection = createProtocolConnection(new StreamMessageReader(this.process.stdout!), new StreamMessageWriter(this.process.stdin!));
    this.connection.onNotification(LogMessageNotification.type, (entry) => void this.log.push(entry.message));
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.pushed.push(params);
      for (const look of [...this.#waiting]) look();
    });
    this.connection.listen();
    // Whoever waits for an answer of a server that is gone learns so at once.
    this.process.once('close', () => this.connection.dispose());
  }

  static async start(capabilities: ClientCapabilities, options: { locale?: string; initializationOptions?: unknown } = {}): Promise<LspClient> {
    const client = new LspClient();
    client.initialized = await client.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid, rootUri: null, capabilities, ...options,
    });
    await client.connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  async open(uri: string, text: string): Promise<void> {
    this.#documents.set(uri, TextDocument.create(uri, 'markdown', 1, text));
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  }

  text(uri: string): string {
    return this.document(uri).getText();
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  /** Types: replaces `before` by `after` with one incremental edit. */
  async replace(uri: string, before: string, after: string): Promise<void> {
    const document = this.document(uri);
    const start = document.getText().indexOf(before);
    if (start < 0) throw new Error(`“${before}” is not in the document`);
    await this.edit(uri, [{ range: { start: document.positionAt(start), end: document.positionAt(start + before.length) }, newText: after }]);
  }

  async edit(uri: string, edits: Parameters<typeof TextDocument.applyEdits>[1]): Promise<void> {
    const document = this.document(uri);
    const next = TextDocument.create(uri, 'markdown', document.version + 1, TextDocument.applyEdits(document, edits));
    // From the end of the text to its start, so that no edit moves another.
    const contentChanges = [...edits]
      .sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
      .map((edit) => ({ range: edit.range, text: edit.newText }));
    this.#documents.set(uri, next);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version: next.version }, contentChanges });
  }

  /** Applies an edit of the server as an editor would; fields of snippets are left as text. */
  async apply(edit: WorkspaceEdit): Promise<void> {
    for (const [uri, edits] of Object.entries(edit.changes ?? {})) await this.edit(uri, edits);
    for (const change of edit.documentChanges ?? []) {
      if (!('edits' in change)) throw new Error('only text is ever edited');
      await this.edit(change.textDocument.uri, change.edits.map((one) => ('newText' in one ? one : { range: one.range, newText: withoutFields(one.snippet.value) })));
    }
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async configure(settings: unknown): Promise<void> {
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  }

  /** Asks for the diagnostics of the present version. */
  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    return 'items' in report ? report.items : [];
  }

  /** The first diagnostics sent from now on, or before, that `accept` takes. */
  pushedWhere(accept: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = this.pushed.findLast(accept);
        if (!found) return;
        this.#waiting.delete(look);
        resolve(found);
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Takes leave in order; gives the exit status of the process. */
  async stop(): Promise<number | null> {
    const gone = this.exited();
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    return gone;
  }

  exited(): Promise<number | null> {
    return this.process.exitCode !== null
      ? Promise.resolve(this.process.exitCode)
      : new Promise((resolve) => this.process.once('exit', resolve));
  }
}

/** A snippet with its fields filled with their own placeholders. */
export function withoutFields(snippet: string): string {
  let text = snippet;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/\$\{\d+:([^${}]*)\}/g, '$1').replace(/\$\d+|\$\{\d+\}/g, '');
  }
  return text.replace(/\\([$}\\])/g, '$1');
}
