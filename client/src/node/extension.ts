import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start, stop } from '../session.js';

/** On the desktop and on a remote machine the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server/main.cjs'), transport: TransportKind.ipc };
  return start(context, (id, name, options) => new LanguageClient(id, name, { run: server, debug: server }, options));
}

export const deactivate = stop;
