import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { start, stop } from '../session.js';

/** In the browser the server is a worker, a new one after each restart. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/worker.js').toString(true);
  let worker: Worker | undefined;
  const connect = async () => {
    worker?.terminate();
    worker = new Worker(script);
    // Handed over as reader and writer: the host's workers are not of the class by which the client would know them.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return start(context, (id, name, options) => new LanguageClient(id, name, connect, options));
}

export const deactivate = stop;
