import { QuickPickItemKind, type QuickPickItem, window, workspace } from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest } from 'vscode-languageclient';
import { APPLY_ALL, APPLY_CLAUSE, LIST_CLAUSES } from '../../server/src/lsp/protocol.js';
import type { ClauseChoice, Position } from '../../server/src/services/services.js';
import { LANGUAGES } from './languages.js';
import { say } from './messages.js';

interface ClauseItem extends QuickPickItem {
  /** None in the item that leads to the other positions. */
  readonly choice?: ClauseChoice;
}

interface PositionItem extends QuickPickItem {
  readonly position: Position;
}

// What the contract needs most stands first.
const ORDER: readonly ClauseChoice['verdict'][] = ['absent', 'partial', 'present', 'not-applicable'];
const POSITIONS: Readonly<Record<Position, 'balanced' | 'controllerFriendly' | 'processorFriendly'>> = {
  balanced: 'balanced', controller: 'controllerFriendly', processor: 'processorFriendly',
};
const isPosition = (value: unknown): value is Position => typeof value === 'string' && Object.hasOwn(POSITIONS, value);

/** Lets the reader pick a standard clause, in the position of the settings or another one, and has the server insert it where it belongs. */
export async function insertClause(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !LANGUAGES.includes(document.languageId)) return void window.showInformationMessage(say('noContract'));
  if (!client.isRunning()) return void window.showErrorMessage(say('notRunning'));

  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const choices = await execute<readonly ClauseChoice[] | null>(client, LIST_CLAUSES, uri);
  if (!choices) return void window.showInformationMessage(say('switchedOff'));

  const configured = workspace.getConfiguration('dpa', document.uri).get('clauses.position');
  let position: Position = isPosition(configured) ? configured : 'balanced';
  for (;;) {
    const picked = await window.showQuickPick<ClauseItem>(toItems(choices, position), {
      title: say('pickTitle'), placeHolder: say('pickPlaceholder'), matchOnDescription: true, matchOnDetail: true,
    });
    if (!picked) return;
    if (picked.choice) {
      const { id, own } = picked.choice;
      const applied = await execute<boolean | null>(client, APPLY_CLAUSE, uri, id, position, ...(own === undefined ? [] : [own]));
      if (!applied) void window.showWarningMessage(say('notInserted'));
      return;
    }
    const other = await window.showQuickPick<PositionItem>(positionItems(position), { title: say('pickPosition') });
    if (!other) return;
    position = other.position;
  }
}

/** Has the server insert a clause for everything that is missing. One undo takes all of them back. */
export async function insertAllClauses(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !LANGUAGES.includes(document.languageId)) return void window.showInformationMessage(say('noContract'));
  if (!client.isRunning()) return void window.showErrorMessage(say('notRunning'));
  const applied = await execute<boolean | null>(client, APPLY_ALL, client.code2ProtocolConverter.asUri(document.uri));
  if (applied === null) void window.showInformationMessage(say('nothingMissing'));
  else if (!applied) void window.showWarningMessage(say('notInserted'));
}

const execute = <T>(client: BaseLanguageClient, command: string, ...args: string[]): Promise<T> =>
  client.sendRequest(ExecuteCommandRequest.type, { command, arguments: args }) as Promise<T>;

function toItems(choices: readonly ClauseChoice[], position: Position): ClauseItem[] {
  const side = say(POSITIONS[position]);
  const own = choices.filter((choice) => choice.own !== undefined);
  const groups = ORDER.map((verdict) => choices.filter((choice) => choice.own === undefined && choice.verdict === verdict)).filter((group) => group.length > 0);
  // In words in each line, for readers who do not see the separators.
  const item = (choice: ClauseChoice): ClauseItem => ({ label: choice.title, description: [...(choice.own === undefined ? [] : [say('own')]), say(choice.verdict), choice.provision, side].join(' · '), choice });
  return [
    ...(own.length > 0 ? [{ label: say('ownClauses'), kind: QuickPickItemKind.Separator }, ...own.map(item)] : []),
    ...groups.flatMap((group): ClauseItem[] => [{ label: '', kind: QuickPickItemKind.Separator }, ...group.map(item)]),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: `$(law) ${say('otherPosition')}`, description: side, alwaysShow: true },
  ];
}

const positionItems = (position: Position): PositionItem[] =>
  (Object.keys(POSITIONS) as Position[]).map((one) => ({ label: say(POSITIONS[one]), picked: one === position, position: one }));
