import assert from 'node:assert/strict';
import {
  ApplyWorkspaceEditRequest, CodeActionRequest, ExecuteCommandRequest, type CodeAction, type Diagnostic, type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { fixture, LspClient, merge, PULL, SNIPPETS } from './client.js';

const URI = 'file:///avv.md';

const actionsFor = async (client: LspClient, diagnostics: Diagnostic[], only?: string[]): Promise<CodeAction[]> => {
  const range = diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const context = { diagnostics, ...(only ? { only } : {}) };
  return (await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: URI }, range, context }) ?? []) as CodeAction[];
};

const ofRule = async (client: LspClient, rule: string): Promise<Diagnostic[]> => (await client.pull(URI)).filter((one) => one.code === rule);

/** Asks for the fixes of the first finding of a rule, applies the preferred one, and gives the edit. */
const mend = async (client: LspClient, rule: string): Promise<WorkspaceEdit> => {
  const [diagnostic] = await ofRule(client, rule);
  assert.ok(diagnostic, rule);
  const action = (await actionsFor(client, [diagnostic])).find((one) => one.isPreferred);
  assert.ok(action?.edit, `a preferred fix for ${rule}`);
  assert.deepEqual(action.diagnostics, [diagnostic]);
  await client.apply(action.edit);
  return action.edit;
};

describe('quick fixes', () => {
  for (const [name, capabilities] of [['plain text', PULL], ['fields to tab through', merge(PULL, SNIPPETS)]] as const) {
    it(`mend what they are for, as ${name}`, async () => {
      const client = await LspClient.start(capabilities, { locale: 'de' });
      await client.open(URI, fixture('avv.md'));

      const typo = await mend(client, 'term-variant');
      assert.deepEqual(await ofRule(client, 'term-variant'), []);
      assert.equal(typo.documentChanges !== undefined, name !== 'plain text');

      const before = await ofRule(client, 'missing-clause');
      const edit = await mend(client, 'missing-clause');
      const after = await ofRule(client, 'missing-clause');
      assert.equal(after.length, before.length - 1);
      assert.equal(JSON.stringify(edit).includes('"snippet"'), name !== 'plain text');
      if (name === 'plain text') assert.doesNotMatch(client.text(URI), /\$\{\d/);
      assert.equal(await client.stop(), 0);
    });
  }

  it('keep the line ends of the document', async () => {
    const client = await LspClient.start(PULL);
    await client.open(URI, fixture('avv.md').replaceAll('\n', '\r\n'));
    await mend(client, 'missing-clause');
    assert.doesNotMatch(client.text(URI), /[^\r]\n/);
    await client.stop();
  });

  it('are made for the present text, wherever a stale diagnostic points', async () => {
    const client = await LspClient.start(PULL);
    await client.open(URI, fixture('avv.md'));
    const stale = await ofRule(client, 'term-variant');
    await client.edit(URI, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: 'Entwurf\n\n' }]);
    const [action] = await actionsFor(client, stale);
    await client.apply(action!.edit!);
    assert.doesNotMatch(client.text(URI), /Aufragnehmer/);
    assert.deepEqual(await actionsFor(client, stale), []);
    await client.stop();
  });

  it('are found by place for a client that names no diagnostics, and only where asked for', async () => {
    const client = await LspClient.start(PULL);
    await client.open(URI, fixture('avv.md'));
    const [variant] = await ofRule(client, 'term-variant');
    const request = (only?: string[]) => client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: URI }, range: variant!.range, context: { diagnostics: [], ...(only ? { only } : {}) },
    });
    assert.ok((await request())?.length);
    assert.ok((await request(['quickfix']))?.length);
    assert.deepEqual(await request(['refactor']), []);
    await client.stop();
  });
});

describe('standard clauses', () => {
  it('are listed with what the contract says on them, and inserted on demand', async () => {
    const client = await LspClient.start(merge(PULL, SNIPPETS), { locale: 'en' });
    client.connection.onRequest(ApplyWorkspaceEditRequest.type, async ({ edit }) => {
      await client.apply(edit);
      return { applied: true };
    });
    await client.open(URI, fixture('avv.md'));
    const execute = (command: string, ...args: unknown[]) => client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args as string[] });
    const list = async () => (await execute('dpa.listClauses', URI)) as { id: string; title: string; verdict: string }[];

    const choices = await list();
    assert.equal(choices.length, 23);
    assert.equal(choices.find((one) => one.id === 'prior-consultation')?.verdict, 'absent');
    assert.equal(await execute('dpa.applyClause', URI, 'prior-consultation'), true);
    assert.equal((await list()).find((one) => one.id === 'prior-consultation')?.verdict, 'present');

    assert.equal(await execute('dpa.applyClause', URI, 'audit-inspections', 'processor'), true);
    assert.match(client.text(URI), /höchstens einmal im Kalenderjahr/);

    assert.equal(await execute('dpa.applyClause', URI, 'no-such-clause'), null);
    assert.equal(await execute('dpa.listClauses', 'file:///unknown.md'), null);
    assert.equal(await execute('dpa.listClauses', 42), null);
    await client.stop();
  });
});
