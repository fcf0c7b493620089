import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { format } from 'node:util';
import { launchChromium } from '../../../scripts/host/chromium.mjs';
import { startWebWorkbench } from '../../../scripts/host/webWorkbench.mjs';

const SUITE = 'out/test/editor/web.cjs';

/** The browser's entry of the extension in VS Code for the Web: no process, no file system, the server in a worker. */
describe('VS Code for the Web', () => {
  it('checks, mends, explains, and starts the worker anew', async () => {
    await build({
      entryPoints: ['test/editor/web/suite.ts'], outfile: SUITE, bundle: true, format: 'cjs', platform: 'browser', target: 'es2022', external: ['vscode'],
      define: { FIXTURE: JSON.stringify(readFileSync('test/editor/fixtures/avv.md', 'utf8')) }, logLevel: 'warning',
    });
    const workbench = await startWebWorkbench({ extension: process.cwd(), tests: SUITE });
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const log: string[] = [];
      const ended = new Promise<number>((resolve) => {
        void page.exposeFunction('codeAutomationExit', resolve);
        void page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => void log.push(`[${type}] ${format(...args)}`));
      });
      await page.goto(workbench.url);
      assert.equal(await ended, 0, log.filter((line) => line.startsWith('[error]')).join('\n'));
    } finally {
      await browser.close();
      workbench.stop();
    }
  });
});
