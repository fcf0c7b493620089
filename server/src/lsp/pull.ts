import { type Diagnostic, DocumentDiagnosticReportKind, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { LspContext } from './context.js';
import { diagnose } from './diagnostics.js';
import { runSafe } from './faults.js';

/** What was last told of a document, and of which version and settings it is known to be true. */
interface Told {
  readonly resultId: string;
  readonly state: string;
  readonly items: readonly Diagnostic[];
}

/**
 * Diagnostics for clients that ask for them (Language Server Protocol 3.17, pull diagnostics): they know which document is looked at. Most letters typed change no
 * finding and move none, and then only that is said.
 */
export function registerPull(context: LspContext): void {
  const { connection, documents, settings } = context;
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

  const told = new Map<string, Told>();
  documents.texts.onDidClose(({ document }) => told.delete(document.uri));

  connection.languages.diagnostics.on((params, token) => {
    const { uri } = params.textDocument;
    return runSafe<DocumentDiagnosticReport>(connection.console, token, 'diagnostics', nothing, async () => {
      const chosen = await settings.of(uri, context.features);
      const other = await context.versions.besides(uri, chosen);
      const version = documents.texts.get(uri)?.version;
      if (version === undefined) return nothing;
      const state = `${settings.generation}:${version}:${other?.contract.fold ?? ''}`;
      const before = told.get(uri);
      const known = before !== undefined && params.previousResultId === before.resultId ? before : null;
      if (known?.state === state) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: known.resultId };
      const items = diagnose(context, uri, chosen, other);
      const resultId = known && isSame(known.items, items) ? known.resultId : state;
      told.set(uri, { resultId, state, items });
      return resultId === known?.resultId ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId } : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    });
  });
}

/** Whether two values of plain data are alike in all their members. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
