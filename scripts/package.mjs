// Makes the extension as it is installed: artifacts/dpa-drafting.vsix.
import { createVSIX } from '@vscode/vsce';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = path.join(root, 'artifacts/dpa-drafting.vsix');

const { status } = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs'), '--production'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
mkdirSync(path.dirname(target), { recursive: true });
// Everything is bundled, so no package goes along.
await createVSIX({ cwd: root, packagePath: target, dependencies: false });
