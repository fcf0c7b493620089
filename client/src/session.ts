import { commands, type ExtensionContext, window } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { declare } from './declare.js';
import { openExample } from './example.js';
import { insertAllClauses, insertClause } from './insertClause.js';
import { LANGUAGES } from './languages.js';
import { say } from './messages.js';
import { readClausesFor } from './readClauses.js';
import { createStatus } from './status.js';

/** Builds the client that reaches the server: a process on the desktop, a worker in the browser. */
export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

let client: BaseLanguageClient | undefined;

/** Starts the server and registers the commands; the same for desktop and browser. */
export async function start(context: ExtensionContext, createClient: ClientFactory): Promise<void> {
  const running = createClient('dpa', 'DPA Drafting', {
    documentSelector: LANGUAGES.map((language) => ({ language })),
    initializationOptions: { status: true, readsClauses: true },
    diagnosticPullOptions: { onChange: true, onTabs: false },
    // Text of a contract reaches hovers: no commands, no HTML.
    markdown: { isTrusted: false, supportHtml: false },
  });
  client = running;
  const status = createStatus(running);
  readClausesFor(running);
  context.subscriptions.push(
    status,
    running.onDidChangeState(({ newState }) => status.running(newState === State.Running)),
    commands.registerCommand('dpa.insertClause', () => insertClause(running)),
    commands.registerCommand('dpa.insertAllClauses', () => insertAllClauses(running)),
    commands.registerCommand('dpa.checkDocument', () => declare(running, true)),
    commands.registerCommand('dpa.ignoreDocument', () => declare(running, false)),
    commands.registerCommand('dpa.restartServer', () => restart(running)),
    commands.registerCommand('dpa.showLog', () => running.outputChannel.show()),
    commands.registerCommand('dpa.openExample', () => openExample(context.extensionUri)),
  );
  try {
    await running.start();
  } catch {
    await tellStopped();
  }
}

/** Ends the server. */
export async function stop(): Promise<void> {
  await client?.dispose();
  client = undefined;
}

async function restart(running: BaseLanguageClient): Promise<void> {
  try {
    if (running.needsStop()) await running.stop();
    await running.start();
  } catch {
    await tellStopped();
  }
}

async function tellStopped(): Promise<void> {
  const chosen = await window.showErrorMessage(say('notRunning'), say('showLog'));
  if (chosen) client?.outputChannel.show();
}
