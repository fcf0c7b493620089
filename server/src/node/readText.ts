import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type FileText, MOST_BYTES } from '../lsp/context.js';

/** Reads a file of text; `known` again when it was not written since, null for what is no UTF-8, no file, or larger than any contract. */
export async function readText(uri: string, known: FileText | null): Promise<FileText | null> {
  try {
    const file = fileURLToPath(uri);
    const found = await stat(file);
    // A pipe or a device would be waited for without end.
    if (!found.isFile() || found.size > MOST_BYTES) return null;
    const stamp = `${found.mtimeMs} ${found.size} ${found.ino}`;
    return known?.stamp === stamp ? known : { stamp, text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)) };
  } catch {
    return null;
  }
}
