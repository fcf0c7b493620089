import { createConnection, IPCMessageReader, IPCMessageWriter, ProposedFeatures, StreamMessageReader } from 'vscode-languageserver/node';
import { describeFault } from '../lsp/faults.js';
import { SERVER } from '../lsp/identity.js';
import { startServer } from '../lsp/server.js';
import { readClauses } from './readClauses.js';
import { readText } from './readText.js';
import { optimiseSooner } from './tierUp.js';
import { WholeMessageWriter } from './wholeMessageWriter.js';

/*
 * The server as a process: `--stdio` for any editor, `--node-ipc` for VS Code. It ends with its client:
 * when asked to, when the pipe closes, or when the process named by `--clientProcessId` (or `initialize`) is gone.
 */

const USAGE = `Usage: ${SERVER.name} --stdio | --node-ipc [--clientProcessId=PID]`;

function main(args: readonly string[]): void {
  if (args.includes('--version')) return void process.stdout.write(`${SERVER.version}\n`);
  if (args.includes('--help')) return void process.stdout.write(`${USAGE}\n`);
  const ipc = args.includes('--node-ipc');
  if (!ipc && !args.includes('--stdio')) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  serve(ipc);
}

function serve(ipc: boolean): void {
  let shutdown = false;
  const leave = (): never => process.exit(shutdown ? 0 : 1);

  const reader = ipc ? new IPCMessageReader(process) : new StreamMessageReader(process.stdin);
  const writer = ipc ? new IPCMessageWriter(process) : new WholeMessageWriter(process.stdout);
  const connection = createConnection(ProposedFeatures.all, reader, writer);

  if (ipc) {
    process.on('disconnect', leave);
  } else {
    process.stdin.on('end', leave).on('close', leave);
    process.stdout.on('error', leave);
    // After a broken header the reader never finds a message again: better gone, and started anew, than deaf.
    reader.onError((error) => {
      if (error instanceof SyntaxError) return;
      process.stderr.write(`${SERVER.name}: not the Language Server Protocol\n`);
      leave();
    });
    // Standard output belongs to the protocol.
    console.log = console.info = console.debug = (): void => undefined;
  }

  const survive = (kind: string) => (error: unknown): void => {
    if (error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_IPC_CHANNEL_CLOSED')) leave();
    connection.console.error(`${kind}: ${describeFault(error)}`);
  };
  process.on('uncaughtException', survive('uncaught exception'));
  process.on('unhandledRejection', survive('unhandled rejection'));

  connection.onShutdown(() => {
    shutdown = true;
  });
  startServer(connection, {
    schedule(task, delay) {
      const timer = setTimeout(task, delay);
      return () => clearTimeout(timer);
    },
    readClauses,
    readText,
    typingBegins: optimiseSooner,
  });
}

main(process.argv.slice(2));
