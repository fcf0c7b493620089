// Bundles what ships: the client, the server (Node and worker) and the command line. `--out DIR` builds elsewhere, `--only cli` one of them, `--production` minifies.
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const option = (name) => process.argv[process.argv.indexOf(name) + 1];
const out = process.argv.includes('--out') ? path.resolve(option('--out')) : path.join(root, 'dist');
const production = process.argv.includes('--production');

const common = { absWorkingDir: root, bundle: true, sourcemap: !production, minify: production, logLevel: 'warning', legalComments: 'none' };
// For the sake of a few newer scripts esbuild would make every pattern with `\p{…}` a call that builds it anew each time it is met.
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', supported: { 'regexp-unicode-property-escapes': true } };
// The `worker` condition keeps a dependency from choosing its DOM variant, which crashes in a worker.
const worker = { ...common, platform: 'browser', format: 'iife', target: 'es2022', conditions: ['worker'] };

const bundles = [
  { ...node, entryPoints: ['client/src/node/extension.ts'], outfile: `${out}/client/extension.cjs`, external: ['vscode'] },
  { ...worker, format: 'cjs', entryPoints: ['client/src/browser/extension.ts'], outfile: `${out}/client/browser.cjs`, external: ['vscode'], mainFields: ['browser', 'module', 'main'] },
  { ...node, entryPoints: ['server/src/node/main.ts'], outfile: `${out}/server/main.cjs`, banner: { js: '#!/usr/bin/env node' } },
  { ...worker, entryPoints: ['server/src/browser/worker.ts'], outfile: `${out}/server/worker.js`, mainFields: ['browser', 'module', 'main'] },
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: `${out}/cli.cjs`, banner: { js: '#!/usr/bin/env node' } },
];

const only = process.argv.includes('--only') ? option('--only') : '';
await Promise.all(bundles.filter((b) => b.entryPoints[0].includes(`/${only}`) && existsSync(path.join(root, b.entryPoints[0]))).map((b) => build(b)));
