import assert from 'node:assert/strict';
import { DiagnosticSeverity, DiagnosticTag, DocumentDiagnosticRequest, type Diagnostic } from 'vscode-languageserver/node';
import { fixture, LspClient, merge, PULL, PUSH } from './client.js';

const URI = 'file:///avv.md';
const rules = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map((one) => one.code);

describe('diagnostics, asked for', () => {
  let client: LspClient;
  before(async () => { client = await LspClient.start(merge(PULL, PUSH), { locale: 'de' }); });
  after(() => client.stop());

  it('are announced only to clients that ask', () => {
    assert.equal(client.initialized.capabilities.diagnosticProvider !== undefined, true);
    assert.deepEqual(client.pushed, []);
  });

  it('carry rule, page, source, range and both ends of a contradiction', async () => {
    await client.open(URI, fixture('avv.md'));
    const found = await client.pull(URI);
    for (const rule of ['missing-clause', 'inconsistent-period', 'number-word-mismatch', 'term-variant', 'placeholder', 'contradictory-destination']) {
      assert.ok(rules(found).includes(rule), `${rule} is among ${rules(found).join(', ')}`);
    }
    for (const one of found) {
      assert.equal(one.source, 'dpa');
      assert.equal(one.codeDescription?.href, `https://github.com/dpa-drafting/dpa-drafting/blob/main/docs/rules/${String(one.code)}.md`);
      assert.match(String(one.message), /\.$/);
    }
    const variant = found.find((one) => one.code === 'term-variant')!;
    assert.equal(client.document(URI).getText(variant.range), 'Aufragnehmer');
    const period = found.find((one) => one.code === 'inconsistent-period')!;
    assert.notEqual(period.relatedInformation?.[0]?.location.range.start.line, period.range.start.line);
  });

  it('come and go with an incremental edit', async () => {
    const count = async (): Promise<number> => (await client.pull(URI)).filter((one) => one.code === 'placeholder').length;
    const before = await count();
    await client.replace(URI, '## § 6 Ort', 'Die Anlage trägt das Datum [Datum ergänzen].\n\n## § 6 Ort');
    assert.equal(await count(), before + 1);
    await client.replace(URI, 'Die Anlage trägt das Datum [Datum ergänzen].\n\n', '');
    assert.equal(await count(), before);
  });

  it('are the same after many edits as in a document opened anew', async () => {
    await client.replace(URI, 'Aufragnehmer', 'Auftragnehmer');
    await client.replace(URI, 'binnen 24 Stunden', 'binnen 48 Stunden');
    await client.edit(URI, [{ range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, newText: '😀 ' }]);
    await client.open('file:///anew.md', client.text(URI));
    const plain = (found: Diagnostic[]): unknown => JSON.parse(JSON.stringify(found).replaceAll(URI, 'file:///anew.md'));
    assert.deepEqual(plain(await client.pull(URI)), await client.pull('file:///anew.md'));
  });

  it('are not sent again while nothing changes', async () => {
    const ask = (previousResultId?: string) => client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: URI }, ...(previousResultId === undefined ? {} : { previousResultId }),
    });
    const first = await ask();
    assert.equal(first.kind, 'full');
    assert.deepEqual(await ask(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    const write = (line: number, newText: string) => client.edit(URI, [{ range: { start: { line, character: 0 }, end: { line, character: 0 } }, newText }]);
    // A line below every finding moves none; one above moves them all.
    await write(client.document(URI).lineCount, '\nGelesen und verstanden.\n');
    assert.deepEqual(await ask(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await write(0, '\n');
    const second = await ask(first.resultId);
    assert.equal(second.kind, 'full');
    assert.notEqual(second.resultId, first.resultId);
    // Whoever comes with an answer of long ago is told everything.
    assert.equal((await ask(first.resultId)).kind, 'full');
  });

  it('mark superseded law and unused definitions for the eye', async () => {
    await client.open('file:///tags.md', `${fixture('avv.md')}\nÜbermittlungen stützen sich auf das Privacy Shield. „Wartungsfenster“ bezeichnet die Zeit von 2 bis 4 Uhr.\n`);
    const found = await client.pull('file:///tags.md');
    assert.deepEqual(found.find((one) => one.code === 'outdated-law')?.tags, [DiagnosticTag.Deprecated]);
    assert.deepEqual(found.find((one) => one.code === 'unused-definition')?.tags, [DiagnosticTag.Unnecessary]);
  });

  it('are none for a document that is no such contract, for past versions, for endless texts and for unknown documents', async () => {
    await client.open('file:///readme.md', fixture('readme.md'));
    assert.deepEqual(await client.pull('file:///readme.md'), []);
    await client.open('git:/avv.md', fixture('avv.md'));
    assert.deepEqual(await client.pull('git:/avv.md'), []);
    assert.deepEqual(await client.pull('file:///never-opened.md'), []);
    await client.open('file:///log.txt', fixture('avv.md') + 'x'.repeat(4_000_000));
    assert.deepEqual(await client.pull('file:///log.txt'), []);
  });
});

describe('diagnostics, sent unasked', () => {
  let client: LspClient;
  before(async () => { client = await LspClient.start(PUSH, { locale: 'en' }); });
  after(() => client.stop());

  it('come after opening and after each pause of typing, for the present version, and go on closing', async () => {
    await client.open(URI, fixture('dpa.md'));
    const first = await client.pushedWhere((params) => params.version === 1);
    assert.ok(rules(first.diagnostics).includes('missing-clause'));
    const before = first.diagnostics.filter((one) => one.code === 'placeholder').length;
    await client.replace(URI, '## 4.', '3.2 The address for instructions is [insert address].\n\n## 4.');
    const second = await client.pushedWhere((params) => params.version === 2);
    assert.equal(second.diagnostics.filter((one) => one.code === 'placeholder').length, before + 1);
    await client.close(URI);
    await client.pushedWhere((params) => params.uri === URI && params.diagnostics.length === 0);
  });
});

describe('settings', () => {
  it('sent by the client count at once', async () => {
    const client = await LspClient.start(PUSH, { initializationOptions: { dpa: { severity: { placeholder: 'hint' } } } });
    await client.open(URI, fixture('dpa.md'));
    const first = await client.pushedWhere((params) => params.diagnostics.length > 0);
    assert.equal(first.diagnostics.find((one) => one.code === 'placeholder')?.severity, DiagnosticSeverity.Hint);
    await client.configure({ dpa: { severity: { placeholder: 'off' } } });
    await client.pushedWhere((params) => params.diagnostics.length > 0 && !rules(params.diagnostics).includes('placeholder'));
    await client.configure({ dpa: { enable: false } });
    await client.pushedWhere((params) => params.uri === URI && params.diagnostics.length === 0);
    assert.equal(await client.stop(), 0);
  });

  it('show terms used before they are defined, with the place that defines them', async () => {
    const client = await LspClient.start(PUSH, { locale: 'de', initializationOptions: { dpa: { terms: { usedBeforeDefined: true } } } });
    const used = 'Die Termine des Wartungsplans sind einzuhalten, auch an Feiertagen.';
    const defined = 'Jede Wartung wird einen Monat vorher auf einem Blatt angekündigt (der „Wartungsplan“).';
    await client.open(URI, `${fixture('avv.md')}\n## § 20 Betrieb\n\n${used}\n\n## § 21 System\n\n${defined}\n`);
    const isEarly = ({ message }: Diagnostic): boolean => String(message).startsWith('„Wartungsplan“ steht hier vor');
    const { diagnostics } = await client.pushedWhere((params) => params.diagnostics.some(isEarly));
    const early = diagnostics.find(isEarly)!;
    assert.equal(early.code, 'undefined-term');
    assert.equal(early.severity, DiagnosticSeverity.Hint);
    assert.equal(client.document(URI).getText(early.range), 'Wartungsplans');
    const [place] = early.relatedInformation ?? [];
    assert.equal(place && client.document(URI).getText(place.location.range), 'Wartungsplan');
    assert.match(String(place?.message), /hier definiert/);
    await client.configure({ dpa: {} });
    await client.pushedWhere((params) => params.diagnostics.length > 0 && !params.diagnostics.some(isEarly));
    assert.equal(await client.stop(), 0);
  });

  it('are asked for each document, and again after a change', async () => {
    const client = await LspClient.start(merge(PULL, { workspace: { configuration: true } }));
    const asked: (string | undefined)[] = [];
    let forbidden: string[] = [];
    client.connection.onRequest('workspace/configuration', (params: { items: { scopeUri?: string; section?: string }[] }) =>
      params.items.map((item) => {
        asked.push(item.scopeUri);
        assert.equal(item.section, 'dpa');
        return { transfers: { forbidden: item.scopeUri === URI ? forbidden : [] }, law: null };
      }));
    const text = `${fixture('dpa.md')}\n4.3 The Processor stores the backups in Canada.\n`;
    await client.open(URI, text);
    await client.open('file:///other.md', text);
    assert.ok(!rules(await client.pull(URI)).includes('forbidden-destination'));
    forbidden = ['CA'];
    await client.configure(null);
    assert.ok(rules(await client.pull(URI)).includes('forbidden-destination'));
    assert.ok(!rules(await client.pull('file:///other.md')).includes('forbidden-destination'));
    await client.pull(URI);
    assert.deepEqual(asked, [URI, URI, 'file:///other.md']);
    await client.stop();
  });
});

describe('the reader’s language', () => {
  for (const [locale, expected] of [['de', 'de'], ['de-CH', 'de'], ['en-GB', 'en'], ['fr', 'en'], [undefined, 'en']] as const) {
    it(`is ${expected} for ${locale ?? 'no locale'}`, async () => {
      const client = await LspClient.start(PULL, locale === undefined ? {} : { locale });
      await client.open(URI, fixture('avv.md'));
      const message = String((await client.pull(URI)).find((one) => one.code === 'missing-clause')?.message);
      assert.match(message, expected === 'de' ? /\b(fehlt|Regelung|Vertrag|Klausel)\b/ : /\b(missing|contract|agreement|clause)\b/);
      await client.stop();
    });
  }
});
