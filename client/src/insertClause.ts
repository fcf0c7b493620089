import { QuickPickItemKind, type QuickPickItem, window } from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest } from 'vscode-languageclient';
import { APPLY_CLAUSE, LIST_CLAUSES } from '../../server/src/lsp/protocol.js';
import type { ClauseChoice } from '../../server/src/services/services.js';
import { LANGUAGES } from './languages.js';
import { say } from './messages.js';

interface ClauseItem extends QuickPickItem {
  readonly choice?: ClauseChoice;
}

// What the contract needs most stands first.
const ORDER: readonly ClauseChoice['verdict'][] = ['absent', 'partial', 'present', 'not-applicable'];

/** Lets the reader pick a standard clause and has the server insert it where it belongs. */
export async function insertClause(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !LANGUAGES.includes(document.languageId)) return void window.showInformationMessage(say('noContract'));
  if (!client.isRunning()) return void window.showErrorMessage(say('notRunning'));

  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const choices = await execute<readonly ClauseChoice[] | null>(client, LIST_CLAUSES, uri);
  if (!choices) return void window.showInformationMessage(say('switchedOff'));

  const picked = await window.showQuickPick<ClauseItem>(toItems(choices), {
    title: say('pickTitle'), placeHolder: say('pickPlaceholder'), matchOnDescription: true, matchOnDetail: true,
  });
  if (!picked?.choice) return;
  const applied = await execute<boolean | null>(client, APPLY_CLAUSE, uri, picked.choice.id);
  if (!applied) void window.showWarningMessage(say('notInserted'));
}

const execute = <T>(client: BaseLanguageClient, command: string, ...args: string[]): Promise<T> =>
  client.sendRequest(ExecuteCommandRequest.type, { command, arguments: args }) as Promise<T>;

const toItems = (choices: readonly ClauseChoice[]): ClauseItem[] =>
  ORDER.flatMap((verdict): ClauseItem[] => {
    const group = choices.filter((choice) => choice.verdict === verdict);
    if (group.length === 0) return [];
    return [
      { label: '', kind: QuickPickItemKind.Separator },
      // In words in each line, for readers who do not see the separators.
      ...group.map((choice) => ({ label: choice.title, description: `${say(verdict)} · ${choice.provision}`, choice })),
    ];
  });
