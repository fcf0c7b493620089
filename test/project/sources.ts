import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of the project; paths use `/` and count from its root. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Where a source file's import points: a file of the project, or a package. */
export interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

/** All files under `folder` whose name ends in one of `endings`; none when there is no such folder. */
export function sources(folder: string, ...endings: string[]): Source[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'))
    .sort()
    .map((file) => ({ path: file, text: readFileSync(file, 'utf8') }));
}

/** What a TypeScript file imports or re-exports; its own files as paths from the root of the project. */
export function importsOf(source: Source): Import[] {
  const statements = source.text.matchAll(/^(?:import|export)\s(type\s)?(?:[^;'"]*?\sfrom\s+)?'([^']+)'/gm);
  const dynamic = source.text.matchAll(/\bimport\(\s*'([^']+)'/g);
  const local = (target: string): string => (target.startsWith('.') ? path.posix.join(path.posix.dirname(source.path), target).replace(/\.js$/, '.ts') : target);
  return [
    ...[...statements].map((m) => ({ target: local(m[2]!), typeOnly: m[1] !== undefined })),
    ...[...dynamic].map((m) => ({ target: local(m[1]!), typeOnly: false })),
  ];
}

/** TypeScript without comments and without the contents of strings, for checks on what the code does. */
export function codeOnly(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, (m) => (m.startsWith('/') ? ' ' : "''"));
}
