import { run } from '../../server/src/cli/run.js';

/** What a run printed, and its exit status. */
export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs the command line on files held in memory. A missing file fails as a real one does, `dir/` as a directory. */
export function runWith(args: readonly string[], files: Files = {}, environment: Readonly<Record<string, string>> = {}, terminal = false): Outcome {
  let out = '';
  let error = '';
  const read = (path: string): Uint8Array => {
    const content = files[path];
    if (content === undefined) throw Object.assign(new Error('cannot read'), { code: path.endsWith('/') ? 'EISDIR' : 'ENOENT' });
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const readNamed = (path: string): Uint8Array | null => (files[path] === undefined ? null : read(path));
  const status = run(args, { environment, terminal, width: 100, read, readNamed, directory: '/contracts', out: (text) => void (out += text), error: (text) => void (error += text) });
  return { status, out, error };
}
