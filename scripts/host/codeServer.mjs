// Starts VS Code as a server on a free port of this machine, with fresh data folders that go when it ends.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { installCodeServer } from './installCodeServer.mjs';

const SETTINGS = {
  'security.workspace.trust.enabled': false, 'workbench.startupEditor': 'none', 'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false, 'extensions.autoUpdate': false, 'chat.disableAIFeatures': true,
  'workbench.enableExperiments': false, 'workbench.secondarySideBar.defaultVisibility': 'hidden', 'git.enabled': false,
};

/**
 * Gives `{ url, authority, stop, log }`. `vsix` are extensions to install, `settings` the user's settings,
 * `env` more environment for the server and its extension host. It ends with this process at the latest.
 */
export async function startCodeServer({ settings = {}, vsix = [], env = {} } = {}) {
  const { entry, node } = installCodeServer();
  const home = mkdtempSync(path.join(os.tmpdir(), 'cs-')); // short, for sockets lie in it
  writeSettings(home, settings);
  const run = (args, detached) => spawn(node, [entry, '--user-data-dir', path.join(home, 'ud'), '--extensions-dir', path.join(home, 'ext'), ...args],
    { env: cleanEnvironment(home, env), stdio: ['ignore', 'pipe', 'pipe'], detached });

  for (const file of vsix) await finished(run(['--install-extension', path.resolve(file), '--force'], false), `installing ${file}`);

  const port = await freePort();
  const server = run(['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust',
    '--disable-getting-started-override', '--ignore-last-opened',
    // Without it a built workbench ignores, in silence, the tests it is asked to run.
    '--vscode-option', 'enable-smoke-test-driver'], true);
  const stop = () => {
    try { process.kill(-server.pid, 'SIGKILL'); } catch { /* it has ended */ }
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

  let log = '';
  await new Promise((resolve, reject) => {
    const deadline = setTimeout(() => reject(new Error(`code-server did not start:\n${log}`)), 60_000);
    const listen = (data) => {
      log += data;
      if (log.includes('HTTP server listening')) { clearTimeout(deadline); resolve(); }
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', (code) => { clearTimeout(deadline); reject(new Error(`code-server ended (${code}):\n${log}`)); });
  });
  return { url: `http://127.0.0.1:${port}/`, authority: `127.0.0.1:${port}`, stop, log: () => log };
}

function writeSettings(home, settings) {
  const folder = path.join(home, 'ud', 'User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
}

function cleanEnvironment(home, more) {
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: path.join(home, 'c'), XDG_DATA_HOME: path.join(home, 'd'), ...more };
  for (const key of ['PORT', 'VSCODE_IPC_HOOK_CLI', 'NODE_OPTIONS', 'PASSWORD', 'HASHED_PASSWORD']) delete env[key];
  return env;
}

function finished(child, what) {
  let said = '';
  child.stdout.on('data', (data) => { said += data; });
  child.stderr.on('data', (data) => { said += data; });
  return new Promise((resolve, reject) => child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${what} failed:\n${said}`)))));
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
