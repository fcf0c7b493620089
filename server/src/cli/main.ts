import { readFileSync, statSync } from 'node:fs';
import { MOST_BYTES } from '../services/otherVersion.js';
import { run } from './run.js';

// A reader that stops early (`dpa-lint … | head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

/** A pipe or a device would be waited for without end. */
function readNamed(path: string): Uint8Array | null {
  try {
    const found = statSync(path);
    return found.isFile() && found.size <= MOST_BYTES ? readFileSync(path) : null;
  } catch {
    return null;
  }
}

process.exitCode = run(process.argv.slice(2), {
  environment: process.env,
  terminal: process.stdout.isTTY === true,
  width: process.stdout.columns ?? 100,
  read: (path) => readFileSync(path === '-' ? 0 : path),
  readNamed,
  directory: process.cwd(),
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
});
