// The language server as an editor meets it: a process over standard input and output.
import { execFileSync, spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const rpc = require('vscode-jsonrpc/node');

/** Writes a message in one piece, as editors do and the server does: a header that goes ahead alone wakes the other side for nothing. */
class WholeMessageWriter extends rpc.AbstractMessageWriter {
  #stream;

  constructor(stream) {
    super();
    this.#stream = stream;
  }

  async write(message) {
    const body = JSON.stringify(message);
    this.#stream.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  end() {
    this.#stream.end();
  }
}

/** Starts the server at `program` and gives it one document at a time. */
export async function startServer(program) {
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

