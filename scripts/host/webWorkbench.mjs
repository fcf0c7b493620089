// VS Code for the Web without any server behind it: the workbench that code-server brings, served as plain files, with the
// extension of this repository running in the browser's own extension host and its language server in a worker.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { installCodeServer } from './installCodeServer.mjs';

const TYPES = { '.js': 'text/javascript', '.cjs': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.html': 'text/html', '.css': 'text/css', '.svg': 'image/svg+xml', '.wasm': 'application/wasm' };
const WORKBENCH = 'out/vs/code/browser/workbench/workbench.js';
// code-server's build insists on its own server; these two places are what ties it to that.
const TIES = [
  ['remoteAuthority:location.host', 'remoteAuthority:void 0'],
  [/(\w+)\((\w+)\.file\(this\.userDataPath\)\.with\(\{scheme:(\w+)\.vscodeRemote\}\),"User"\)/, '$2.file("/User").with({scheme:$3.vscodeUserData})'],
];

/** Serves the workbench, which runs the suite `tests` (a path inside `extension`) as soon as it is opened. Gives `{ url, stop }`. */
export async function startWebWorkbench({ extension, tests }) {
  const vscode = path.join(path.dirname(installCodeServer().entry), '../../lib/vscode');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/') return void answer(response, 'text/html', page(request.headers.host, tests));
    if (pathname === `/build/${WORKBENCH}`) return void answer(response, 'text/javascript', untied(readFileSync(path.join(vscode, WORKBENCH), 'utf8')));
    const [, mount, ...rest] = decodeURIComponent(pathname).split('/');
    const base = mount === 'build' ? vscode : mount === 'extension' ? extension : null;
    const file = base && path.join(base, ...rest);
    // Nothing outside the two folders.
    if (!file?.startsWith(base + path.sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-store' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${server.address().port}/`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer(response, type, text) {
  response.writeHead(200, { 'Content-Type': type }).end(text);
}

function untied(script) {
  return TIES.reduce((text, [from, to]) => {
    const next = text.replace(from, to);
    if (next === text) throw new Error(`The workbench of this code-server differs: it has no ${from}`);
    return next;
  }, script);
}

function page(authority, tests) {
  const at = (place) => ({ scheme: 'http', authority, path: `/extension${place}` });
  const configuration = {
    productConfiguration: { enableTelemetry: false, extensionsGallery: undefined },
    developmentOptions: { extensions: [at('')], extensionTestsPath: at(`/${tests}`), enableSmokeTestDriver: true },
    callbackRoute: '/callback', userDataPath: '/User', enableWorkspaceTrust: false,
    isEnabledFileDownloads: false, isEnabledFileUploads: false, isEnabledCoderGettingStarted: false,
  };
  return `<!DOCTYPE html><html><head><meta charset="utf-8">
    <meta id="vscode-workbench-web-configuration" data-settings="${JSON.stringify(configuration).replaceAll('"', '&quot;')}">
    <link rel="stylesheet" href="/build/out/vs/code/browser/workbench/workbench.css"></head><body aria-label=""></body>
    <script>globalThis._VSCODE_FILE_ROOT = location.origin + '/build/out/';</script>
    <script type="module" src="/build/out/nls.messages.js"></script>
    <script type="module" src="/build/${WORKBENCH}"></script></html>`;
}
