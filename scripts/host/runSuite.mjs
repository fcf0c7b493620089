// Runs test/editor/suite in the extension host of a real VS Code: an installed or downloaded one, else code-server.
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { vsCodeExecutable } from './findVsCode.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(path.dirname(here));

process.chdir(root);
const executable = await vsCodeExecutable();
if (executable && process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && !process.env.IN_XVFB) {
  const { status } = spawnSync('xvfb-run', ['-a', process.execPath, fileURLToPath(import.meta.url)], { stdio: 'inherit', env: { ...process.env, IN_XVFB: '1' } });
  process.exit(status ?? 1);
}

await build({
  absWorkingDir: root, entryPoints: ['test/editor/suite/index.ts'], outfile: 'out/test/editor/suite.cjs', bundle: true, format: 'cjs', platform: 'node',
  target: 'node20', sourcemap: 'inline', external: ['vscode', 'mocha'], logLevel: 'warning',
});
try {
  await runTests({
    vscodeExecutablePath: executable ?? path.join(here, 'executable.mjs'),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'out/test/editor/suite.cjs'),
    launchArgs: [path.join(root, 'test/editor/fixtures'), '--disable-extensions'],
  });
} catch (error) {
  console.error(error instanceof TestRunFailedError ? 'The suite in the editor failed.' : error);
  process.exit(1);
}
