import type { LspContext } from './context.js';
import { PAUSE } from './push.js';

/** When a document changes, opens or closes, renews the diagnostics of those that it is the other language version of. */
export function renewVersions(context: LspContext, push: (uris: Iterable<string>, delay: number) => void): void {
  const { connection, documents, runtime, versions } = context;
  let refresh: (() => void) | null = null;
  const renew = ({ document: { uri } }: { readonly document: { readonly uri: string } }): void => {
    const waiting = versions.waitingFor(uri);
    if (waiting.length === 0) return;
    push(waiting, PAUSE);
    if (!context.features.refreshDiagnostics) return;
    refresh?.();
    refresh = runtime.schedule(() => connection.languages.diagnostics.refresh(), PAUSE);
  };
  documents.texts.onDidChangeContent(renew);
  documents.texts.onDidClose((closed) => {
    versions.forget(closed.document.uri);
    renew(closed);
  });
}
