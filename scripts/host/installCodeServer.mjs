// VS Code as a server with its workbench for the browser (code-server), and the Node it runs on: from packages alone,
// without a compiler and without any other download. Does nothing when the pinned versions are there already.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const VERSIONS = { 'code-server': '4.139.1', node: '24.21.0' };

/** Where code-server and its Node are, installing them first if need be. Throws when they cannot be had. */
export function installCodeServer(folder = process.env.CODE_SERVER_DIR ?? path.resolve('.vscode-test/code-server')) {
  // The platform's own package holds the plain binary; the package `node` would fetch it in an install script.
  const nodePackage = `node-${process.platform}-${process.arch}`;
  const found = {
    entry: path.join(folder, 'node_modules/code-server/out/node/entry.js'),
    node: path.join(folder, 'node_modules', nodePackage, 'bin/node'),
  };
  const stamp = path.join(folder, 'installed.json');
  const wanted = JSON.stringify(VERSIONS);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').includes(wanted.slice(1, -1)) && existsSync(found.entry)) return found;

  console.error('Installing VS Code (code-server) to test in: half a minute, 800 MB in .vscode-test/');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, name: 'vscode-test-host', version: '0.0.0' }));
  // Its install scripts compile add-ons that are not needed to run it.
  npm(['install', '--no-save', `code-server@${VERSIONS['code-server']}`, `${nodePackage}@${VERSIONS.node}`], folder);
  npm(['install', '--omit=dev'], path.join(folder, 'node_modules/code-server/lib/vscode'));
  writeFileSync(stamp, wanted);
  return found;
}

function npm(args, cwd) {
  // Inside `npm test` the variables of the outer npm would redirect this one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key) && key !== 'NODE_OPTIONS'));
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', [...args, ...quiet], { cwd, env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm ${args[0]} failed in ${cwd}`);
}
