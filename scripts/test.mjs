// npm test: installs, builds, checks the types, and runs every test: the engine's, the server's and the command line's as processes,
// the suite in the extension host of a real VS Code, and the packaged extension in the real workbench. The last line is the sum of all.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
ensureInstalled();

const total = { passed: 0, failed: 0, skipped: 0 };
const scratch = mkdtempSync(path.join(os.tmpdir(), 'dpa-test-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** Runs one part; one that ends badly without naming a failed test counts as one failure. */
function part(name, script, ...args) {
  const began = Date.now();
  console.log(`\n── ${name} ──`);
  const file = path.join(scratch, `${name}.counts`);
  const { status } = spawnSync(process.execPath, [path.join(root, script), ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, TEST_COUNTS: file } });
  const counts = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : [];
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  for (const count of counts) {
    total.passed += count.passed;
    total.skipped += count.skipped;
  }
  total.failed += status !== 0 && failed === 0 ? 1 : failed;
  console.log(`── ${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - began) / 1000).toFixed(0)} s`);
  return status === 0;
}

const REPORTER = ['--reporter', 'scripts/host/reporter.cjs'];
const packaged = part('package', 'scripts/package.mjs');
part('types', 'node_modules/typescript/bin/tsc', '-b');
if (packaged) {
  part('tests', 'scripts/mocha.mjs', ...REPORTER);
  part('editor', 'scripts/host/runSuite.mjs');
  part('workbench', 'scripts/mocha.mjs', ...REPORTER, '--bail', '--timeout', '90000', 'test/editor/ui/worker.test.ts', 'test/editor/ui/webHost.test.ts', 'test/editor/ui/workbench.test.ts');
}
if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
