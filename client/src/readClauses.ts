import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { MAX_CLAUSE_BYTES, clauseFileNames, decodeClauseFile, READ_CLAUSES, type ClauseFile, type ClauseFolder, type ReadClauses } from '../../server/src/lsp/protocol.js';

const NOTHING: ClauseFolder = { uri: null, files: [] };

/** Reads the user's own clauses for the server, through the editor: a workspace may lie nowhere on disk. */
export function readClausesFor(client: BaseLanguageClient): void {
  client.onRequest(READ_CLAUSES, async ({ folder, uri }: ReadClauses): Promise<ClauseFolder> => {
    const place = placeOf(folder, client.protocol2CodeConverter.asUri(uri));
    if (!place) return NOTHING;
    try {
      const names = clauseFileNames((await workspace.fs.readDirectory(place)).filter(([, type]) => (type & FileType.Directory) === 0).map(([name]) => name));
      const files = await Promise.all(names.map((name) => readOne(client, Uri.joinPath(place, name))));
      return { uri: client.code2ProtocolConverter.asUri(place), files: files.filter((file) => file !== null) };
    } catch {
      return NOTHING;
    }
  });
}

/** Where the folder of the setting lies: an address, a path on disk, or a path from the folder that the document lies in. */
function placeOf(folder: string, document: Uri): Uri | null {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(folder)) return Uri.parse(folder);
  if (/^(?:\/|\\\\|[a-z]:[\\/])/i.test(folder)) return Uri.file(folder);
  const base = (workspace.getWorkspaceFolder(document) ?? workspace.workspaceFolders?.[0])?.uri;
  return base ? Uri.joinPath(base, ...folder.split(/[\\/]/)) : null;
}

async function readOne(client: BaseLanguageClient, file: Uri): Promise<ClauseFile | null> {
  try {
    const bytes = await workspace.fs.readFile(file);
    return bytes.length > MAX_CLAUSE_BYTES ? null : { uri: client.code2ProtocolConverter.asUri(file), text: decodeClauseFile(bytes) };
  } catch {
    return null;
  }
}
