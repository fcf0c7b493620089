import { window } from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest } from 'vscode-languageclient';
import { DECLARE } from '../../server/src/lsp/protocol.js';
import { LANGUAGES } from './languages.js';
import { say } from './messages.js';

/** Has the server write into the document whether it is a data processing agreement. One undo takes it back. */
export async function declare(client: BaseLanguageClient, isAgreement: boolean): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !LANGUAGES.includes(document.languageId)) return void window.showInformationMessage(say('noContract'));
  if (!client.isRunning()) return void window.showErrorMessage(say('notRunning'));
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const applied = await client.sendRequest(ExecuteCommandRequest.type, { command: DECLARE, arguments: [uri, isAgreement] });
  if (!applied) void window.showWarningMessage(say('notDeclared'));
}
