// Installs the pinned packages when they are missing or not those of package-lock.json.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Runs `npm ci` if need be. Ends the process when that fails. */
export function ensureInstalled() {
  if (upToDate()) return;
  console.log('Installing packages …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

function upToDate() {
  try {
    const packages = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
    const installed = packages('node_modules/.package-lock.json');
    return Object.entries(packages('package-lock.json'))
      .every(([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version);
  } catch {
    return false;
  }
}
