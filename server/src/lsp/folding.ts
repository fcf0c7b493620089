import type { FoldingRange } from 'vscode-languageserver';
import { folding } from '../services/outline.js';
import { answer, type LspContext } from './context.js';

/** Sections and clauses fold under their first line. */
export function registerFolding(context: LspContext): void {
  context.connection.onFoldingRanges((params, token) =>
    answer<FoldingRange[]>(context, token, 'folding', params.textDocument.uri, [], ({ document, contract }) =>
      folding(contract).flatMap((span) => {
        const startLine = document.positionAt(span.start).line;
        const endLine = document.positionAt(Math.max(span.start, span.end - 1)).line;
        return endLine > startLine ? [{ startLine, endLine }] : [];
      })));
}
