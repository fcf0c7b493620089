import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CodeActionRequest, DiagnosticRefreshRequest, DidCloseTextDocumentNotification, DocumentDiagnosticRequest, type Diagnostic } from 'vscode-languageserver/node';
import { LspClient, merge, PULL, PUSH } from './client.js';

const AVV = readFileSync('test/bilingual/pair/avv.md', 'utf8');
const DPA = readFileSync('test/bilingual/pair/dpa-en.md', 'utf8');
const [DE, EN] = ['file:///gibt%20es%20nicht/avv.md', 'file:///gibt es nicht/dpa-en.md'];
const REFRESH = { workspace: { diagnostics: { refreshSupport: true } } };

/** What is found, and the words of the other file that it leads to. */
const shown = (client: LspClient, found: readonly Diagnostic[]): unknown[] => found.map(({ code, message, relatedInformation }) =>
  [code, /\d+ days|\d+ Tage/.exec(String(message))?.[0], relatedInformation?.map(({ location: { uri, range } }) => [uri, client.document(uri).getText(range)])]);

describe('a contract in two files', () => {
  it('is compared as it stands on screen, and renewed when the other file changes', async () => {
    const client = await LspClient.start(merge(PULL, PUSH, REFRESH), { locale: 'en' });
    let refreshed = 0;
    let next: () => void = () => undefined;
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      refreshed++;
      next();
    });
    const refresh = (): Promise<void> => new Promise((resolve) => { next = resolve; });
    await client.open(DE, AVV);
    assert.deepEqual(await client.pull(DE), []);
    let done = refresh();
    await client.open(EN, DPA);
    await done;
    assert.deepEqual([await client.pull(DE), await client.pull(EN)], [[], []]);
    const ask = (previousResultId?: string) => client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: DE }, ...(previousResultId === undefined ? {} : { previousResultId }) });
    const { resultId } = await ask();
    assert.equal((await ask(resultId)).kind, 'unchanged');

    done = refresh();
    await client.replace(EN, '28 days', '21 days');
    await done;
    const report = await ask(resultId);
    assert.ok(report.kind === 'full');
    assert.deepEqual(shown(client, report.items), [['bilingual-mismatch', '28 Tage', [[EN, '21 days']]]]);
    assert.deepEqual(shown(client, await client.pull(EN)), [['bilingual-mismatch', '28 Tage', [[DE, '28 Tage']]]]);
    const [finding] = report.items;
    assert.deepEqual(await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: DE }, range: finding!.range, context: { diagnostics: [finding!] } }), []);

    done = refresh();
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: EN } });
    await done;
    assert.deepEqual([await client.pull(DE), refreshed], [[], 3]);
    assert.equal(await client.stop(), 0);
  });

  it('is renewed for a client that does not ask', async () => {
    const client = await LspClient.start(PUSH, { locale: 'en' });
    await client.open(DE, AVV);
    await client.open(EN, DPA.replace('28 days', '21 days'));
    const { diagnostics } = await client.pushedWhere(({ uri, diagnostics: found }) => uri === DE && found.length > 0);
    assert.deepEqual(shown(client, diagnostics), [['bilingual-mismatch', '28 Tage', [[EN, '21 days']]]]);
    await client.replace(EN, '21 days', '28 days');
    await client.pushedWhere((last) => last === client.pushed.findLast(({ uri }) => uri === DE) && last.diagnostics.length === 0);
    await client.stop();
  });

  it('is read from disk where the other file is not open', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dpa-pair-'));
    const put = (name: string, content: string | Uint8Array): string => {
      writeFileSync(path.join(folder, name), content);
      return pathToFileURL(path.join(folder, name)).href;
    };
    const client = await LspClient.start(merge(PULL, PUSH), { locale: 'en' });
    const uri = put('avv 1.md', AVV.replace('(dpa-en.md)', '(dpa%20%231.md)'));
    const other = put('dpa #1.md', DPA);
    await client.open(uri, readFileSync(path.join(folder, 'avv 1.md'), 'utf8'));
    const related = async (): Promise<unknown> => (await client.pull(uri)).map(({ relatedInformation }) => relatedInformation?.map(({ location }) => location.uri));
    assert.deepEqual(await related(), []);
    put('dpa #1.md', DPA.replace('avv.md', 'avv 1.md').replace('28 days', '21 days'));
    await client.replace(uri, 'Weimar', 'Apolda');
    assert.deepEqual(await related(), [[other]]);
    for (const content of [DPA.replace('avv.md', 'avv 1.md'), Uint8Array.from([0xff, 0, 0x80]), 'The processor shall. '.repeat(190_000), '']) {
      put('dpa #1.md', content);
      await client.replace(uri, 'Apolda', 'Apolda ');
      assert.deepEqual(await related(), []);
    }
    assert.equal(await client.stop(), 0);
    rmSync(folder, { recursive: true });
  });
});
