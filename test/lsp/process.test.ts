import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { DidChangeTextDocumentNotification, HoverRequest } from 'vscode-languageserver/node';
import { SERVER as IDENTITY } from '../../server/src/lsp/identity.js';
import { fixture, LspClient, PULL, PUSH, SERVER } from './client.js';

const URI = 'file:///avv.md';

describe('the server process', () => {
  it('names itself as the package does', async () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; bin: object };
    assert.equal(IDENTITY.version, manifest.version);
    assert.ok(Object.hasOwn(manifest.bin, IDENTITY.name));
    assert.equal(spawnSync(process.execPath, [SERVER, '--version'], { encoding: 'utf8' }).stdout, `${manifest.version}\n`);
  });

  it('says how it is used when it is used wrongly', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [SERVER], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /--stdio/);
    assert.equal(stdout, '');
  });

  it('survives unknown requests, wrong parameters and broken JSON', async () => {
    const client = await LspClient.start(PULL);
    const failed = async (method: string, params: unknown): Promise<void> => {
      await assert.rejects(client.connection.sendRequest(method, params), method);
    };
    await failed('textDocument/somethingElse', {});
    await failed('textDocument/hover', { nonsense: true });
    await failed('textDocument/hover', null);
    await client.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri: 'file:///never.md', version: 7 }, contentChanges: [{ text: 'x' }] });
    await client.connection.sendNotification('workspace/nothingKnown', { a: 1 });
    client.process.stdin!.write('Content-Length: 9\r\n\r\n{"broken"');
    await client.open(URI, fixture('avv.md'));
    for (const position of [{ line: 9e9, character: 0 }, { line: -1, character: -1 }, { line: 0, character: 1e9 }]) {
      assert.equal(await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: URI }, position }), null);
    }
    assert.ok((await client.pull(URI)).length > 0);
    assert.equal(await client.stop(), 0);
  });

  it('never writes the text of a contract into its log', async () => {
    const client = await LspClient.start(PULL);
    await client.open(URI, fixture('avv.md').replaceAll('Webshop', 'Kanarienvogel'));
    await client.pull(URI);
    await client.connection.sendRequest('textDocument/hover', { textDocument: { uri: URI }, position: 'nowhere' });
    await client.replace(URI, 'Kanarienvogel', 'Kanarienvogel und Kanarienvogel');
    await client.pull(URI);
    assert.doesNotMatch(client.log.join('\n'), /Kanarienvogel|Lindner/);
    await client.stop();
  });

  it('writes nothing to its standard error while somebody types: every option it sets is known to this Node', async () => {
    const client = await LspClient.start(PULL);
    let written = '';
    client.process.stderr!.on('data', (chunk: Buffer) => (written += chunk.toString()));
    await client.open(URI, fixture('avv.md'));
    await client.replace(URI, 'Webshop', 'Webshops');
    assert.ok((await client.pull(URI)).length > 0);
    assert.equal(await client.stop(), 0);
    assert.equal(written, '');
  });

  it('ends when its input ends', async () => {
    const client = await LspClient.start(PUSH);
    client.process.stdin!.end();
    assert.equal(await client.exited(), 1);
  });

  it('ends, and says so, when the input is not the protocol', async () => {
    const client = await LspClient.start(PUSH);
    client.process.stdin!.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    assert.equal(await client.exited(), 1);
  });

  it('ends when the process it works for is gone', async () => {
    const parent = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
    const client = new LspClient(['--stdio', `--clientProcessId=${parent.pid}`]);
    parent.stdin.end();
    assert.equal(await client.exited(), 1);
  });
});
