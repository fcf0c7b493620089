// The language server as an editor meets it: a process over standard input and output.
import { execFileSync, spawn } from 'node:child_process';
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const rpc = require('vscode-jsonrpc/node');
const WRITER = fileURLToPath(new URL('../../server/src/node/wholeMessageWriter.ts', import.meta.url));

/** The server's own writer for the client, too: a header that goes ahead alone wakes the other side for nothing. Bundled beside the server at `program`. */
async function writerBeside(program) {
  const outfile = path.join(path.dirname(program), 'writer.cjs');
  await build({ entryPoints: [WRITER], bundle: true, format: 'cjs', platform: 'node', target: 'node20', outfile, logLevel: 'error' });
  return require(outfile).WholeMessageWriter;
}

/** Starts the server at `program` and gives it one document at a time. */
export async function startServer(program) {
  const WholeMessageWriter = await writerBeside(program);
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = rpc.createMessageConnection(new rpc.StreamMessageReader(child.stdout), new WholeMessageWriter(child.stdin));
  connection.onRequest(() => null);
  connection.listen();
  const capabilities = { textDocument: { diagnostic: {}, synchronization: {} } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  const uri = 'file:///contract.md';
  let version = 1;
  // An editor hands back the name of the last answer, and is told when nothing is new.
  let last = { resultId: undefined, items: [] };
  const diagnostics = async () => {
    const report = await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId: last.resultId });
    if (report.kind === 'full') last = report;
    return last.items;
  };
  const timed = async (action) => {
    const began = performance.now();
    await action();
    const items = await diagnostics();
    return { took: performance.now() - began, items };
  };
  return {
    open: (text) => timed(() => connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: version++, text } })),
    /** Puts `text` in place of so many characters behind `start`. */
    change: (start, length, text) => timed(() => connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: version++ },
      contentChanges: [{ range: { start, end: { ...start, character: start.character + length } }, text }],
    })),
    /** Megabytes of memory the process holds. */
    memory: () => Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024),
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };
}

