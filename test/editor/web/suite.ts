import { commands, type CodeAction, type Hover, window, workspace } from 'vscode';
import { findings, findingsWhere, ruleOf } from '../suite/events.js';

declare const FIXTURE: string;

function expect(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(`expected: ${what}`);
}

/** Runs in the extension host of the browser, where there is neither Node nor mocha. */
export async function run(): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'markdown', content: FIXTURE });
  await window.showTextDocument(document);
  await findingsWhere(document.uri, (found) => found.length > 0);
  const variant = findings(document.uri).find((one) => ruleOf(one) === 'term-variant');
  expect(variant, 'the misspelt term is found');

  const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, variant.range, 'quickfix');
  const fix = actions.find((action) => action.isPreferred);
  expect(fix?.edit && await workspace.applyEdit(fix.edit), 'a quick fix that can be applied');
  await findingsWhere(document.uri, (found) => !found.some((one) => ruleOf(one) === 'term-variant'));

  await commands.executeCommand('dpa.restartServer');
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, document.positionAt(document.getText().indexOf('Art. 32') + 2));
  expect(hovers.length > 0, 'a hover after the worker was started anew');

  await commands.executeCommand('dpa.openExample');
  const example = window.activeTextEditor!.document;
  expect(example !== document && example.isUntitled, 'the example as a new document');
  await findingsWhere(example.uri, (found) => found.length > 0);
}
