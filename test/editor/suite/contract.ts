import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type CodeAction, CodeActionKind, commands, ConfigurationTarget, type Diagnostic, DiagnosticSeverity, type DocumentSymbol, extensions, type FoldingRange, type Hover, languages, type Location, type LocationLink,
  Position, Range, type TextDocument, type TextEditor, Uri, window, workspace, WorkspaceEdit,
} from 'vscode';
import { findings, findingsWhere, ruleOf, when } from './events.js';

const fixture = (name: string): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, name);
const has = (rule: string) => (found: readonly { code?: unknown }[]): boolean => found.some((one) => ruleOf(one as never) === rule);

/** A contract in the real editor: what a lawyer sees and does. */
export function defineTests(): void {
  describe('a German contract in VS Code', () => {
    let editor: TextEditor;
    let document: TextDocument;
    const at = (words: string, offset = 1): Position => document.positionAt(document.getText().indexOf(words) + offset);

    before(async () => {
      document = await workspace.openTextDocument(fixture('avv.md'));
      editor = await window.showTextDocument(document);
      await findingsWhere(document.uri, (found) => found.length > 0);
    });
    afterEach(async () => {
      await window.showTextDocument(document);
      if (document.isDirty) await commands.executeCommand('workbench.action.files.revert');
    });

    it('starts the extension', () => {
      assert.equal(extensions.getExtension('dpa-drafting.dpa-drafting')?.isActive, true);
    });

    it('shows the findings, each with the page of its rule', () => {
      const found = findings(document.uri);
      for (const rule of ['missing-clause', 'inconsistent-period', 'number-word-mismatch', 'term-variant', 'placeholder', 'contradictory-destination']) {
        assert.ok(has(rule)(found), `${rule} is among ${found.map(ruleOf).join(', ')}`);
      }
      for (const { code } of found) {
        assert.ok(typeof code === 'object' && code.target.toString().endsWith(`docs/rules/${String(code.value)}.md`));
      }
    });

    it('links both ends of a contradiction', () => {
      const [period] = findings(document.uri).filter((one) => ruleOf(one) === 'inconsistent-period');
      assert.ok(period?.relatedInformation?.length);
      assert.notEqual(period.relatedInformation[0]!.location.range.start.line, period.range.start.line);
    });

    it('finds a fault as it is typed, and drops it when it is undone', async () => {
      const edit = new WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(document.getText().length), '\nDie Haftung richtet sich nach § [Nummer ergänzen].\n');
      const count = (): number => findings(document.uri).filter((one) => ruleOf(one) === 'placeholder').length;
      const before = count();
      await workspace.applyEdit(edit);
      await findingsWhere(document.uri, () => count() === before + 1);
      await commands.executeCommand('undo');
      await findingsWhere(document.uri, () => count() === before);
    });

    it('mends a misspelt term, and undoes it in one step', async () => {
      const text = document.getText();
      const variant = findings(document.uri).find((one) => ruleOf(one) === 'term-variant')!;
      const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, variant.range, CodeActionKind.QuickFix.value);
      const fix = actions.find((action) => action.isPreferred && action.title.includes('Auftragnehmer'));
      assert.ok(fix?.edit, 'a preferred fix');
      assert.equal(await workspace.applyEdit(fix.edit), true);
      assert.match(document.getText(), /\(1\) Der Auftragnehmer verarbeitet die Daten/);
      await findingsWhere(document.uri, (found) => !has('term-variant')(found));
      await commands.executeCommand('undo');
      assert.equal(document.getText(), text);
      await findingsWhere(document.uri, has('term-variant'));
    });

    it('explains a citation, a period, how often something is done, and a country', async () => {
      for (const [words, expected] of [['Art. 32 DSGVO', /32/], ['24 Stunden', /72/], ['halbjährlich', /every 6 months|alle 6 Monate/], ['Indien', /Indien|India/]] as const) {
        const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at(words));
        const text = hovers.flatMap((hover) => hover.contents.map((part) => (typeof part === 'string' ? part : part.value))).join('\n');
        assert.match(text, expected, words);
      }
    });

    it('has an outline of sections and clauses', async () => {
      const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
      const names = symbols.flatMap(function all(symbol: DocumentSymbol): string[] {
        return [symbol.name, ...symbol.children.flatMap(all)];
      });
      assert.ok(names.some((name) => name.includes('§ 5 Meldung von Verletzungen')), names.join(' | '));
    });

    it('goes from a defined term to its definition, and to its uses', async () => {
      const use = at('Auftraggeber. Dabei', 5);
      const definitions = await commands.executeCommand<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, use);
      const [definition] = definitions;
      assert.ok(definition);
      const range = 'range' in definition ? definition.range : definition.targetRange;
      assert.equal(range.start.line, at('„Auftraggeber“').line);
      const references = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document.uri, use);
      assert.ok(references.length > 5, String(references.length));
    });

    it('renames a term throughout, in one step of undo', async () => {
      const text = document.getText();
      const use = at('Auftraggeber. Dabei', 5);
      const edit = await commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, use, 'Kunde');
      assert.ok(await workspace.applyEdit(edit));
      assert.match(document.getText(), /„Kunde“/);
      assert.doesNotMatch(document.getText(), /„Auftraggeber“/);
      await commands.executeCommand('undo');
      assert.equal(document.getText(), text);
    });

    it('folds clauses', async () => {
      const ranges = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
      assert.ok(ranges.some((range) => range.start === at('## § 5').line));
    });

    it('inserts a clause from the list, in one step of undo', async () => {
      const text = document.getText();
      const command = commands.executeCommand('dpa.insertClause');
      // The list takes the key strokes once it is open: accepting too early does nothing, so it is asked until the text changes.
      const changed = when(workspace.onDidChangeTextDocument, () => document.getText() !== text);
      const accept = setInterval(() => void commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'), 200);
      await changed.finally(() => clearInterval(accept));
      await command;
      assert.ok(document.getText().length > text.length + 40);
      await commands.executeCommand('undo');
      assert.equal(document.getText(), text);
    });

    it('inserts all that is missing, in one step of undo', async () => {
      const text = document.getText();
      await findingsWhere(document.uri, (found) => found.filter((one) => ruleOf(one) === 'missing-clause').length > 1);
      await commands.executeCommand('dpa.insertAllClauses');
      await findingsWhere(document.uri, (found) => !has('missing-clause')(found));
      assert.ok(document.getText().length > text.length + 80);
      await commands.executeCommand('undo');
      assert.equal(document.getText(), text);
      await findingsWhere(document.uri, has('missing-clause'));
    });

    it('leaves the document alone when told to, and checks it when told to', async () => {
      const text = document.getText();
      await commands.executeCommand('dpa.ignoreDocument');
      assert.ok(document.getText().startsWith('---\ndpa: false\n---\n'));
      await findingsWhere(document.uri, (found) => found.length === 0);
      await commands.executeCommand('dpa.checkDocument');
      assert.ok(document.getText().startsWith('---\ndpa: true\n---\n'));
      await findingsWhere(document.uri, has('missing-clause'));
      await commands.executeCommand('undo');
      await commands.executeCommand('undo');
      assert.equal(document.getText(), text);
      await findingsWhere(document.uri, has('missing-clause'));
    });

    it('offers the reader’s own clauses first, shows what is wrong in one, and follows the folder', async () => {
      const folder = Uri.file(path.join(tmpdir(), `dpa-clauses-${process.pid}`));
      const put = (name: string, body: string): Thenable<void> =>
        workspace.fs.writeFile(Uri.joinPath(folder, name), new TextEncoder().encode(`---\nid: prior-consultation\nlanguage: de\ntitle: Muster ${name}\n---\n\n${body}\n`));
      const titles = async (): Promise<string[]> => {
        const missing = findings(document.uri).find((one) => ruleOf(one) === 'missing-clause')!;
        const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, missing.range, CodeActionKind.QuickFix.value);
        return actions.map((action) => action.title);
      };
      const broken = Uri.joinPath(folder, 'b.md');
      const settings = workspace.getConfiguration('dpa', document.uri);
      try {
        await put('a.md', '{Processor.nom} unterstützt {controller.acc} bei der vorherigen Konsultation.');
        await put('b.md', '{processor.dativ} hilft.');
        await settings.update('clauses.folder', folder.fsPath, 1);
        // The setting reaches the server by and by: asking for fixes makes it read the folder.
        const shown = when(languages.onDidChangeDiagnostics, () => findings(broken).length === 1);
        const ask = setInterval(() => void titles(), 200);
        await shown.finally(() => clearInterval(ask));
        assert.equal(ruleOf(findings(broken)[0]!), 'clause-file');
        const before = await titles();
        assert.ok(before.some((title) => title.includes('Muster a.md')) && !before.some((title) => title.includes('Muster b.md')), before.join(' | '));
        await put('b.md', '{Processor.nom} hilft.');
        await when(languages.onDidChangeDiagnostics, () => findings(broken).length === 0);
        assert.ok((await titles()).some((title) => title.includes('Muster b.md')));
      } finally {
        await settings.update('clauses.folder', undefined, 1);
        await workspace.fs.delete(folder, { recursive: true });
      }
    });

    it('follows the settings of the folder', async () => {
      const settings = workspace.getConfiguration('dpa', document.uri);
      await settings.update('severity', { placeholder: 'off' }, 1);
      await findingsWhere(document.uri, (found) => !has('placeholder')(found));
      await settings.update('enable', false, 1);
      await findingsWhere(document.uri, (found) => found.length === 0);
      await settings.update('enable', undefined, 1);
      await settings.update('severity', undefined, 1);
      await findingsWhere(document.uri, has('placeholder'));
    });

    it('starts the checker anew', async () => {
      await commands.executeCommand('dpa.restartServer');
      await findingsWhere(document.uri, has('missing-clause'));
      assert.equal(editor.document, document);
    });
  });

  describe('other documents in VS Code', () => {
    it('opens the example as a new document with findings', async () => {
      await commands.executeCommand('dpa.openExample');
      const { document } = window.activeTextEditor!;
      assert.equal(document.isUntitled, true);
      await findingsWhere(document.uri, (found) => found.length > 2);
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });

    it('checks an English contract', async () => {
      const document = await workspace.openTextDocument(fixture('dpa.md'));
      await window.showTextDocument(document);
      const found = await findingsWhere(document.uri, has('missing-clause'));
      assert.ok(has('placeholder')(found));
    });

    it('checks a contract in plain text', async () => {
      const markdown = await workspace.openTextDocument(fixture('dpa.md'));
      const document = await workspace.openTextDocument({ language: 'plaintext', content: markdown.getText().replaceAll('#', '') });
      await window.showTextDocument(document);
      await findingsWhere(document.uri, has('missing-clause'));
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });

    it('counts on the chapters behind a new one, in one step of undo', async () => {
      const contract = await workspace.openTextDocument(fixture('avv.md'));
      const content = contract.getText().replace(/## § 5 [^]*?(?=## § 6 )/, '').replaceAll(/## § ([678]) /g, (_, n: string) => `## § ${Number(n) - 1} `).replace('in Bangalore', 'nach § 7 in Bangalore');
      const document = await workspace.openTextDocument({ language: 'markdown', content });
      await window.showTextDocument(document);
      const missing = (await findingsWhere(document.uri, has('missing-clause'))).filter((one) => ruleOf(one) === 'missing-clause');
      const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, missing[0]!.range, CodeActionKind.QuickFix.value);
      const fix = actions.find((action) => /Datenschutzverletzung|data breach/.test(action.title));
      assert.ok(fix?.edit, actions.map((action) => action.title).join(' | '));
      const text = document.getText();
      assert.equal(await workspace.applyEdit(fix.edit), true);
      assert.deepEqual([...document.getText().matchAll(/^## § (\d)/gm)].map(([, n]) => n), ['1', '2', '3', '4', '5', '6', '7', '8']);
      assert.ok(document.getText().includes('nach § 8 in Bangalore'));
      await commands.executeCommand('undo');
      assert.equal(document.getText(), text);
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });

    it('points out a term used before it is defined only when asked to', async () => {
      const text = '# Vertrag zur Auftragsverarbeitung\n\nzwischen A GmbH (nachfolgend „Auftraggeber“) und B GmbH (nachfolgend „Auftragnehmer“).\n\n## § 1 Gegenstand\n\nDer Auftragnehmer verarbeitet Daten nur auf dokumentierte Weisung des Auftraggebers.\n\n'
        + '## § 2 Ausführung\n\nDie Gästedaten werden nur auf Weisung verarbeitet und nie verkauft.\n\n## § 3 Leistungen\n\nEr erhält Namen und Reisezeiten der Gäste (nachfolgend „Gästedaten“).\n';
      const document = await workspace.openTextDocument({ language: 'markdown', content: text });
      await window.showTextDocument(document, { preview: false });
      const early = (found: readonly Diagnostic[]): Diagnostic | undefined => found.find(({ message, severity }) => severity === DiagnosticSeverity.Hint && message.includes('“Gästedaten” is used here before'));
      assert.equal(early(await findingsWhere(document.uri, has('missing-clause'))), undefined);
      const settings = workspace.getConfiguration('dpa');
      await settings.update('terms.usedBeforeDefined', true, ConfigurationTarget.Global);
      const hint = early(await findingsWhere(document.uri, (found) => early(found) !== undefined))!;
      assert.equal(document.offsetAt(hint.range.start), text.indexOf('Gästedaten'));
      assert.equal(document.offsetAt(hint.relatedInformation![0]!.location.range.start), text.lastIndexOf('Gästedaten'));
      await settings.update('terms.usedBeforeDefined', undefined, ConfigurationTarget.Global);
      await findingsWhere(document.uri, (found) => early(found) === undefined);
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });

    it('compares a contract with its version in another file as it stands on screen', async () => {
      const pair = (name: string): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, '../../bilingual/pair', name);
      const english = await workspace.openTextDocument(pair('dpa-en.md'));
      await window.showTextDocument(english, { preview: false });
      const german = await workspace.openTextDocument(pair('avv.md'));
      await window.showTextDocument(german, { preview: false });
      const hours = english.getText().indexOf('24 hours');
      const edit = new WorkspaceEdit();
      edit.replace(english.uri, new Range(english.positionAt(hours), english.positionAt(hours + 2)), '48');
      await workspace.applyEdit(edit);
      const differing = (await findingsWhere(german.uri, has('bilingual-mismatch'))).find((one) => ruleOf(one) === 'bilingual-mismatch')!;
      assert.match(german.getText(differing.range), /24 Stunden/);
      assert.equal(differing.relatedInformation?.[0]?.location.uri.toString(), english.uri.toString());
      await window.showTextDocument(english);
      await commands.executeCommand('workbench.action.files.revert');
      await findingsWhere(german.uri, (found) => !has('bilingual-mismatch')(found));
    });

    it('leaves a document alone that is no such contract', async () => {
      const document = await workspace.openTextDocument(fixture('readme.md'));
      await window.showTextDocument(document);
      const contract = await workspace.openTextDocument(fixture('dpa.md'));
      await window.showTextDocument(contract, { preview: false });
      await findingsWhere(contract.uri, has('missing-clause'));
      assert.deepEqual(findings(document.uri), []);
    });
  });
}
