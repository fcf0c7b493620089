import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MAX_CLAUSE_BYTES, clauseFileNames, decodeClauseFile, type ClauseFile, type ClauseFolder } from '../lsp/protocol.js';

const NOTHING: ClauseFolder = { uri: null, files: [] };

/** Reads the Markdown files of a folder. A relative path counts from the first of `bases` that lies on disk; without one it is not read. */
export async function readClauses(folder: string, bases: readonly string[]): Promise<ClauseFolder> {
  const base = bases.find((uri) => uri.startsWith('file:'));
  if (!path.isAbsolute(folder) && base === undefined) return NOTHING;
  const place = path.isAbsolute(folder) ? folder : path.resolve(fileURLToPath(base!), folder);
  try {
    const names = clauseFileNames(await readdir(place));
    const files = await Promise.all(names.map((name) => readOne(path.join(place, name))));
    return { uri: pathToFileURL(place).href, files: files.filter((file) => file !== null) };
  } catch {
    return NOTHING;
  }
}

async function readOne(file: string): Promise<ClauseFile | null> {
  try {
    const { size } = await stat(file);
    if (size > MAX_CLAUSE_BYTES) return null;
    return { uri: pathToFileURL(file).href, text: decodeClauseFile(await readFile(file)) };
  } catch {
    return null;
  }
}
