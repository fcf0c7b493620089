import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fixture, LspClient, PUSH, SERVER } from './client.js';

const installed = spawnSync('nvim', ['--version']).status === 0;

describe('Neovim', () => {
  it('shows the same diagnostics', async function () {
    if (!installed) {
      console.log('      Neovim is not installed here: skipped');
      this.skip();
    }
    const nvim = spawnSync('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-c', 'luafile test/lsp/neovim.lua', 'test/editor/fixtures/avv.md'], {
      encoding: 'utf8', env: { ...process.env, LSP_SERVER: SERVER, LSP_NODE: process.execPath },
    });
    assert.equal(nvim.status, 0, nvim.stderr);

    const client = await LspClient.start(PUSH, { locale: 'de' });
    await client.open('file:///avv.md', fixture('avv.md'));
    const { diagnostics } = await client.pushedWhere((params) => params.diagnostics.length > 0);
    const expected = diagnostics.map((one) => {
      // Neovim counts columns in bytes.
      const line = fixture('avv.md').split('\n')[one.range.start.line]!;
      const column = Buffer.byteLength(line.slice(0, one.range.start.character)) + 1;
      return `${one.range.start.line + 1}:${column} dpa ${String(one.code)} ${String(one.message)}`;
    });
    assert.deepEqual(nvim.stdout.trim().split('\n').sort(), expected.sort());
    await client.stop();
  });
});
