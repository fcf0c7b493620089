import type { LspContext } from './context.js';
import { diagnose } from './diagnostics.js';
import { describeFault } from './faults.js';

/** Milliseconds without typing after which a document is checked. */
export const PAUSE = 200;

/** Diagnostics for clients that do not ask for them. The result renews those of the documents that it is given, after a while. */
export function registerPush(context: LspContext): (uris: Iterable<string>, delay: number) => void {
  const { connection, documents, runtime, settings } = context;
  const waiting = new Map<string, () => void>();

  const check = async (uri: string): Promise<void> => {
    const chosen = await settings.of(uri, context.features);
    const other = await context.versions.besides(uri, chosen);
    const version = documents.texts.get(uri)?.version;
    if (version === undefined) return;
    await connection.sendDiagnostics({ uri, version, diagnostics: [...diagnose(context, uri, chosen, other), ...context.clauses.faultsOf(uri)] });
  };
  const later = (uri: string, delay: number): void => {
    if (context.features.pullDiagnostics) return;
    waiting.get(uri)?.();
    waiting.set(uri, runtime.schedule(() => {
      waiting.delete(uri);
      check(uri).catch((error: unknown) => connection.console.error(`diagnostics: ${describeFault(error)}`));
    }, delay));
  };

  documents.texts.onDidChangeContent(({ document }) => later(document.uri, document.version > 1 ? PAUSE : 0));
  documents.texts.onDidClose(({ document }) => {
    waiting.get(document.uri)?.();
    waiting.delete(document.uri);
    settings.forget(document.uri);
    if (!context.features.pullDiagnostics) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [...context.clauses.faultsOf(document.uri)] });
  });
  return (uris, delay) => {
    for (const uri of uris) later(uri, delay);
  };
}
