import { LSPErrorCodes, ResponseError, type PrepareRenameResult, type WorkspaceEdit } from 'vscode-languageserver';
import { RENAME_FAULTS, renamableAt, renameTerm } from '../services/rename.js';
import { answer, type LspContext } from './context.js';
import { toRange } from './convert.js';
import { toWorkspaceEdit } from './edits.js';

/** Gives a defined term another name throughout the contract, in one undoable edit. */
export function registerRename(context: LspContext): void {
  context.connection.onPrepareRename((params, token) =>
    answer<PrepareRenameResult | null>(context, token, 'rename', params.textDocument.uri, null, ({ contract, document }) => {
      const found = renamableAt(contract, document.offsetAt(params.position));
      return found && { range: toRange(document, found.span), placeholder: found.name };
    }));

  context.connection.onRenameRequest((params, token) =>
    answer<WorkspaceEdit | null | ResponseError<void>>(context, token, 'rename', params.textDocument.uri, null, (open) => {
      const edits = renameTerm(open.contract, open.document.offsetAt(params.position), params.newName);
      if (typeof edits === 'string') return new ResponseError(LSPErrorCodes.RequestFailed, RENAME_FAULTS[edits][context.features.reader]);
      return toWorkspaceEdit(open, { edits, plain: edits, snippet: false }, context.features);
    }));
}
