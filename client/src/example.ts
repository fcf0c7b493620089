import { env, Uri, window, workspace } from 'vscode';

/** Opens the bundled contract with faults as a new, unsaved document in the reader's language: nothing on disk is touched. */
export async function openExample(extension: Uri): Promise<void> {
  const language = env.language.toLowerCase().startsWith('de') ? 'de' : 'en';
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'examples', `broken-${language}.md`));
  const document = await workspace.openTextDocument({ language: 'markdown', content: new TextDecoder().decode(bytes) });
  await window.showTextDocument(document, { preview: false });
}
