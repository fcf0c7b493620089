// npm start: installs, builds, checks the example contracts here in the terminal, and opens them in a real VS Code with the extension.
// `npm start -- --no-open` stops after the terminal.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const run = (script, ...args) => spawnSync(process.execPath, [path.join(root, script), ...args], { cwd: root, stdio: 'inherit' }).status ?? 2;

process.chdir(root);
ensureInstalled();
if (run('scripts/build.mjs') !== 0) process.exit(1);

const examples = readdirSync(path.join(root, 'examples')).filter((name) => name.endsWith('.md')).sort().map((name) => path.join('examples', name));
console.log(`\n$ dpa-lint check examples/*.md\n`);
// 1 says that contracts have faults, which examples are for; 2 would be a fault of ours.
if (run('dist/cli.cjs', 'check', ...examples) > 1) process.exit(1);

if (process.argv.includes('--no-open')) {
  console.log('\nTo see the same in VS Code: npm start');
} else {
  await open();
}

async function open() {
  const { installedVsCode, vsCodeExecutable } = await import('./host/findVsCode.mjs');
  const folder = path.join(root, 'examples');
  const first = path.join(folder, 'broken-en.md');
  const executable = installedVsCode() ?? await vsCodeExecutable();
  if (executable) {
    console.log(`\nOpening the examples in VS Code (${executable}) …`);
    const windows = process.platform === 'win32';
    const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, first];
    // On Windows `code` is a script, which takes a shell, which takes quotes.
    spawn(executable, windows ? args.map((arg) => `"${arg}"`) : args, { stdio: 'ignore', detached: true, shell: windows }).unref();
    return;
  }
  if (run('scripts/package.mjs') !== 0) process.exit(1);
  const { startCodeServer } = await import('./host/codeServer.mjs');
  const { url } = await startCodeServer({ vsix: [path.join(root, 'artifacts/dpa-drafting.vsix')] });
  console.log(`\nVS Code with the extension and the examples:\n\n  ${url}?folder=${encodeURIComponent(folder)}\n\nCtrl+C ends it.`);
}
