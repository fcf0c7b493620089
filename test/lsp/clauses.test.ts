import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  ApplyWorkspaceEditRequest, CodeActionRequest, DidChangeWatchedFilesNotification, ExecuteCommandRequest, FileChangeType, RegistrationRequest, ShowMessageNotification, UnregistrationRequest, type CodeAction,
} from 'vscode-languageserver/node';
import { fixture, LspClient, merge, PULL, PUSH, SNIPPETS } from './client.js';

const URI = 'file:///avv.md';
const CLAUSE = (title: string, more = ''): string => `---\nid: prior-consultation\nlanguage: de\ntitle: ${title}\n---\n\n{Processor.nom} {processor:unterstützt|unterstützen} {controller.acc} bei der vorherigen Konsultation der Aufsichtsbehörde nach Art. 36 DSGVO. ${more}\n`;
const WATCHING = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } } };

/** The titles of the fixes for the missing clause. */
async function titles(client: LspClient): Promise<string[]> {
  const diagnostic = (await client.pull(URI)).find((one) => one.code === 'missing-clause' && JSON.stringify(one.data).includes('prior-consultation'));
  assert.ok(diagnostic);
  const actions = await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: URI }, range: diagnostic.range, context: { diagnostics: [diagnostic] } });
  return (actions as CodeAction[]).map(({ title }) => title);
}

describe('the user’s own clauses', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dpa-clauses-'));
    mkdirSync(path.join(folder, 'muster'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const put = (name: string, content: string | Uint8Array): string => {
    const file = path.join(folder, 'muster', name);
    writeFileSync(file, content);
    return pathToFileURL(file).href;
  };

  it('are read from disk, shown wrong where they are, and read again when they change', async () => {
    put('gut.md', CLAUSE('Unser Muster'));
    put('README.md', '# Muster\n');
    const broken = put('kaputt.md', CLAUSE('Kaputt', '{processor.dativ}'));
    const latin = put('latin.md', Buffer.from(CLAUSE('Latin'), 'latin1'));
    const client = await LspClient.start(merge(PULL, PUSH, WATCHING), { locale: 'de', initializationOptions: { dpa: { clauses: { folder: path.join(folder, 'muster') } } } });
    const watched = new Promise<string>((resolve) => client.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const one of registrations) if (one.method === DidChangeWatchedFilesNotification.method) resolve(JSON.stringify(one.registerOptions));
    }));
    await client.open(URI, fixture('avv.md'));
    assert.equal((await titles(client))[0], 'Eigene Klausel „Unser Muster“ einfügen');
    assert.match(await watched, /muster.*\*\.md/);
    const fault = await client.pushedWhere(({ uri }) => uri === broken);
    assert.deepEqual(fault.diagnostics.map(({ message, code, source }) => [message, code, source]), [['Den Platzhalter „{processor.dativ}“ gibt es in dieser Sprache nicht. Die Klausel wird nicht angeboten.', 'clause-file', 'dpa']]);
    const line = fault.diagnostics[0]!.range.start;
    assert.ok(line.line === 6 && line.character > 10);
    assert.match(String((await client.pushedWhere(({ uri }) => uri === latin)).diagnostics[0]!.message), /UTF-8/);

    put('kaputt.md', CLAUSE('Geheilt'));
    unlinkSync(path.join(folder, 'muster', 'latin.md'));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: broken, type: FileChangeType.Changed }, { uri: latin, type: FileChangeType.Deleted }] });
    await client.pushedWhere(({ uri, diagnostics }) => uri === broken && diagnostics.length === 0);
    await client.pushedWhere(({ uri, diagnostics }) => uri === latin && diagnostics.length === 0);
    assert.deepEqual((await titles(client)).slice(0, 2), ['Eigene Klausel „Unser Muster“ einfügen', 'Eigene Klausel „Geheilt“ einfügen']);
    await client.configure({ dpa: {} });
    assert.match((await titles(client))[0]!, /^Klausel „/);
    assert.equal(await client.stop(), 0);
  });

  it('are watched as long as their folder is set', async () => {
    put('gut.md', CLAUSE('Unser Muster'));
    const set = { dpa: { clauses: { folder: path.join(folder, 'muster') } } };
    const client = await LspClient.start(merge(PULL, PUSH, WATCHING), { locale: 'de', initializationOptions: set });
    const waiting: ((told: string) => void)[] = [];
    const told: string[] = [];
    const next = (): Promise<string> => new Promise((resolve) => (told.length > 0 ? resolve(told.shift()!) : waiting.push(resolve)));
    const tell = (what: string): void => {
      const resolve = waiting.shift();
      if (resolve) resolve(what);
      else told.push(what);
    };
    client.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const one of registrations) if (JSON.stringify(one.registerOptions ?? '').includes('muster')) tell(`watches ${one.id}`);
    });
    client.connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
      for (const one of unregisterations) tell(`stops ${one.id}`);
    });
    await client.open(URI, fixture('avv.md'));
    await titles(client);
    const first = (await next()).replace('watches ', '');
    await client.configure({ dpa: {} });
    await titles(client);
    assert.equal(await next(), `stops ${first}`);
    await client.configure(set);
    assert.equal((await titles(client))[0], 'Eigene Klausel „Unser Muster“ einfügen');
    assert.match(await next(), /^watches /);
    assert.deepEqual(told, []);
    await client.stop();
  });

  it('are inserted by the command, and by no other name', async () => {
    const source = put('gut.md', CLAUSE('Unser Muster'));
    const client = await LspClient.start(merge(PULL, SNIPPETS), { locale: 'de', initializationOptions: { dpa: { clauses: { folder: path.join(folder, 'muster') } } } });
    client.connection.onRequest(ApplyWorkspaceEditRequest.type, async ({ edit }) => {
      await client.apply(edit);
      return { applied: true };
    });
    await client.open(URI, fixture('avv.md'));
    const execute = (command: string, ...args: string[]) => client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
    const [first] = await execute('dpa.listClauses', URI) as { own: string; title: string }[];
    assert.deepEqual([first?.own, first?.title], [source, 'Unser Muster']);
    assert.equal(await execute('dpa.applyClause', URI, 'prior-consultation', 'balanced', `${source}x`), null);
    assert.equal(await execute('dpa.applyClause', URI, 'security', 'balanced', source), null);
    assert.equal(await execute('dpa.applyClause', URI, 'prior-consultation', 'balanced', source), true);
    assert.match(client.text(URI), /unterstützt den Auftraggeber bei der vorherigen Konsultation der Aufsichtsbehörde nach Art\. 36 DSGVO\.\n/);
    await client.stop();
  });

  it('are read by a client that offers to, and a folder that cannot be read is named once', async () => {
    const client = await LspClient.start(PULL, { locale: 'en', initializationOptions: { readsClauses: true, dpa: { clauses: { folder: 'muster' } } } });
    const asked: unknown[] = [];
    let answer: unknown = { uri: 'vscode-vfs://host/muster', files: [{ uri: 'vscode-vfs://host/muster/a.md', text: CLAUSE('Aus dem Browser') }] };
    client.connection.onRequest('dpa/readClauses', (wish) => {
      asked.push(wish);
      return answer;
    });
    const told: string[] = [];
    client.connection.onNotification(ShowMessageNotification.type, ({ message }) => void told.push(message));
    await client.open(URI, fixture('avv.md'));
    assert.equal((await titles(client))[0], 'Insert own clause “Aus dem Browser”');
    await titles(client);
    assert.deepEqual(asked, [{ folder: 'muster', uri: URI }]);
    answer = { uri: null, files: [] };
    await client.configure({ dpa: { clauses: { folder: 'weg' } } });
    assert.match((await titles(client))[0]!, /^Insert clause/);
    await titles(client);
    assert.deepEqual(told, ['The folder with your clauses cannot be read: weg (setting “dpa.clauses.folder”).']);
    await client.stop();
  });
});
