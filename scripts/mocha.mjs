// Bundles the given tests (all of them but the editor's without arguments) and runs them with mocha.
import { build } from 'esbuild';
import { readdirSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const chosen = args.filter((a) => a.endsWith('.test.ts')).map((a) => path.relative(root, path.resolve(a)));
const passed = args.filter((a) => !a.endsWith('.test.ts'));
const all = readdirSync(path.join(root, 'test'), { recursive: true })
  .map(String).filter((f) => f.endsWith('.test.ts') && !f.startsWith('editor')).map((f) => path.join('test', f)).sort();
const tests = chosen.length ? chosen : all;
const out = path.join(root, 'out', chosen.length ? `test-${process.pid}` : 'test');

await build({
  absWorkingDir: root, entryPoints: tests, outdir: out, outbase: root, bundle: true, splitting: true, format: 'esm', platform: 'node',
  target: 'node20', sourcemap: 'inline', packages: 'external', logLevel: 'warning', outExtension: { '.js': '.mjs' },
});
const files = tests.map((t) => path.join(out, t.replace(/\.ts$/, '.mjs')));
const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
const run = spawnSync(process.execPath, ['--enable-source-maps', mocha, '--timeout', '60000', ...passed, ...files], { stdio: 'inherit', cwd: root });
if (chosen.length) rmSync(out, { recursive: true, force: true });
process.exit(run.status ?? 1);
