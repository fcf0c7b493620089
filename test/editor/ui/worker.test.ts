import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { launchChromium } from '../../../scripts/host/chromium.mjs';

/** The server as a worker in a real browser, spoken to by messages, as VS Code for the Web does. */
describe('the server in a web worker', () => {
  it('checks a contract', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const answer = await page.evaluate(`(async (script, text) => {
        const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
        const ask = (id, method, params) => new Promise((resolve, reject) => {
          worker.addEventListener('error', (event) => reject(new Error(event.message)));
          worker.addEventListener('message', ({ data }) => { if (data.id === id && !data.method) resolve(data.result ?? data.error); });
          worker.postMessage({ jsonrpc: '2.0', id, method, params });
        });
        const tell = (method, params) => worker.postMessage({ jsonrpc: '2.0', method, params });
        const uri = 'untitled:avv.md';
        const { serverInfo } = await ask(1, 'initialize', { processId: null, rootUri: null, locale: 'de', capabilities: { textDocument: { diagnostic: {} } } });
        tell('initialized', {});
        tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
        const { items } = await ask(2, 'textDocument/diagnostic', { textDocument: { uri } });
        worker.terminate();
        return { serverInfo, rules: items.map((item) => item.code) };
      })(${JSON.stringify(readFileSync('dist/server/worker.js', 'utf8'))}, ${JSON.stringify(readFileSync('test/editor/fixtures/avv.md', 'utf8'))})`) as {
        serverInfo: { name: string }; rules: string[];
      };
      assert.equal(answer.serverInfo.name, 'dpa-language-server');
      assert.ok(answer.rules.includes('term-variant'), answer.rules.join(', '));
    } finally {
      await browser.close();
    }
  });
});
