import { DocumentDiagnosticReportKind, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { LspContext } from './context.js';
import { diagnose } from './diagnostics.js';
import { runSafe } from './faults.js';

/** Diagnostics for clients that ask for them: they know which document is looked at. */
export function registerPull(context: LspContext): void {
  const { connection, documents, settings } = context;
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

  connection.languages.diagnostics.on((params, token) => {
    const { uri } = params.textDocument;
    return runSafe<DocumentDiagnosticReport>(connection.console, token, 'diagnostics', nothing, async () => {
      const chosen = await settings.of(uri, context.features);
      const version = documents.texts.get(uri)?.version;
      if (version === undefined) return nothing;
      const resultId = `${settings.generation}:${version}`;
      if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnose(context, uri, chosen) };
    });
  });
}
