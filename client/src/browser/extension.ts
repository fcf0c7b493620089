import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start, stop } from '../session.js';

/** In the browser the server is a worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/worker.js').toString(true);
  return start(context, (id, name, options) => new LanguageClient(id, name, async () => new Worker(script), options));
}

export const deactivate = stop;
