// A VS Code to run in: an installed one, else the download of @vscode/test-electron, else null, which means code-server.
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const OFFLINE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|timed? ?out|self[- ]signed|unable to get local issuer/i;

/** The command of an installed VS Code (`code`), or null. */
export function installedVsCode() {
  const { status } = spawnSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' });
  return status === 0 ? 'code' : null;
}

/** Path of VS Code's executable, downloaded if need be; null where there is no way to it. */
export async function vsCodeExecutable() {
  if (process.env.VSCODE_EXECUTABLE_PATH) return process.env.VSCODE_EXECUTABLE_PATH;
  if (process.env.TEST_HOST === 'code-server') return null;
  // Without a screen Electron cannot open a window.
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && !existsSync('/usr/bin/xvfb-run')) return null;
  try {
    return await downloadAndUnzipVSCode({ version: process.env.VSCODE_VERSION ?? 'stable', cachePath: path.join(root, '.vscode-test') });
  } catch (error) {
    if (process.env.TEST_HOST === 'electron' || !OFFLINE.test(`${error?.code} ${error?.message} ${error?.cause?.code}`)) throw error;
    console.error(`VS Code cannot be downloaded here (${error.code ?? 'no network'}): using code-server instead.`);
    return null;
  }
}
