import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A contract to try things on. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

/**
 * The contracts of `examples/` and, where `DPA_CORPUS` names a folder of labelled contracts (`*.md` beside `*.gold.json`), those too:
 * other people's contracts are tried where they lie and never copied into the project.
 */
export function contracts(): Sample[] {
  const own = read('examples', () => true);
  const corpus = process.env['DPA_CORPUS'];
  return corpus ? [...own, ...read(corpus, (file) => existsSync(file.replace(/\.md$/, '.gold.json')))] : own;
}

function read(folder: string, wanted: (file: string) => boolean): Sample[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => file.endsWith('.md') && !file.endsWith('README.md') && wanted(file))
    .sort()
    .map((file) => ({ name: path.relative('.', file), text: readFileSync(file, 'utf8') }));
}
