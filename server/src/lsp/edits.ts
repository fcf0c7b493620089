import type { WorkspaceEdit } from 'vscode-languageserver';
import type { QuickFix } from '../services/services.js';
import { toEdit, toSnippetEdit } from './convert.js';
import type { OpenContract } from './documents.js';
import type { ClientFeatures } from './features.js';

/** A fix as one edit of the workspace: with fields to tab through where the editor has them, bound to the version it was made for. */
export function toWorkspaceEdit({ document }: OpenContract, fix: Pick<QuickFix, 'edits' | 'plain' | 'snippet'>, features: ClientFeatures): WorkspaceEdit {
  const plain = fix.plain.map((edit) => toEdit(document, edit));
  if (!features.documentChanges) return { changes: { [document.uri]: plain } };
  const edits = fix.snippet && features.snippetEdits ? fix.edits.map((edit) => toSnippetEdit(document, edit)) : plain;
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] };
}
