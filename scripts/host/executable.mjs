#!/usr/bin/env node
// Stands in for VS Code's executable where that cannot be had: takes its arguments for running a suite
// (FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE) and runs it in the extension host of code-server.
// Exit status: 0 the suite passed, 1 it failed, 2 the host failed. VERBOSE=1 prints the workbench's own log too.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { format, parseArgs } from 'node:util';
import { launchChromium } from './chromium.mjs';
import { startCodeServer } from './codeServer.mjs';

const TIMEOUT = 240_000;
// The suite marks its lines with this invisible character, to tell them from the workbench's log, which comes by the same way.
const MARK = '\u2063';
// Of a host without its native add-ons and without a gallery.
const NOISE = /spdlog|native-watchdog|bindings file|vsda|open-vsx|^\s+at |^\s*(tries: \[|[\]}]+)?\s*$/;

const { values, positionals } = parseArgs({
  strict: false, allowPositionals: true,
  options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
});
const host = await startCodeServer({ env: { TEST_LOG_MARK: MARK } });
const browser = await launchChromium();
const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();

const rest = [];
const done = new Promise((resolve) => {
  const deadline = setTimeout(() => { console.error('The suite did not finish.'); resolve(2); }, TIMEOUT);
  page.exposeFunction('codeAutomationLog', (type, args) => {
    const line = format(...args);
    if (line.startsWith(MARK)) console.log(line.slice(MARK.length));
    else rest.push(`[${type}] ${line}`);
  });
  page.exposeFunction('codeAutomationExit', (code) => { clearTimeout(deadline); resolve(code); });
  page.on('crash', () => { console.error('The page crashed.'); resolve(2); });
});

const remote = (place) => `vscode-remote://${host.authority}${path.resolve(place)}`;
const payload = [
  ['extensionDevelopmentPath', remote(values.extensionDevelopmentPath)],
  ['extensionTestsPath', remote(values.extensionTestsPath)],
  ['skipWelcome', 'true'],
];
const folder = positionals.find((place) => existsSync(place));
const where = folder ? `folder=${encodeURIComponent(path.resolve(folder))}` : 'ew=true';
const response = await page.goto(`${host.url}?${where}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
const code = response?.ok() ? await done : 2;

if (code !== 0 || process.env.VERBOSE) {
  const tell = (name, text) => console.error(`--- ${name} ---\n${text.split('\n').filter((line) => !NOISE.test(line)).slice(-150).join('\n')}`);
  tell('workbench log', rest.join('\n'));
  tell('server log', host.log());
}
await browser.close().catch(() => {});
host.stop();
process.exit(code);
