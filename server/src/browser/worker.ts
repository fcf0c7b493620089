import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { describeFault } from '../lsp/faults.js';
import { startServer } from '../lsp/server.js';

/* The server in a Web Worker, for editors in the browser. */

const scope = self as DedicatedWorkerGlobalScope;
const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(scope), new BrowserMessageWriter(scope));

const survive = (kind: string, error: unknown): void => connection.console.error(`${kind}: ${describeFault(error)}`);
scope.addEventListener('error', (event) => survive('uncaught exception', event.error));
scope.addEventListener('unhandledrejection', (event) => survive('unhandled rejection', event.reason));

startServer(connection, {
  schedule(task, delay) {
    const timer = setTimeout(task, delay);
    return () => clearTimeout(timer);
  },
});
