import { readFileSync } from 'node:fs';
import { run } from './run.js';

// A reader that stops early (`dpa-lint … | head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = run(process.argv.slice(2), {
  environment: process.env,
  terminal: process.stdout.isTTY === true,
  width: process.stdout.columns ?? 100,
  read: (path) => readFileSync(path === '-' ? 0 : path),
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
});
