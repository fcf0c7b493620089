import { type Diagnostic, type Event, languages, type Uri } from 'vscode';

/** Waits until `get` gives something, looking again at each `event`; mocha's time limit ends the wait. */
export function when<T>(event: Event<unknown>, get: () => T | null | undefined | false): Promise<T> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const found = get();
      if (found === null || found === undefined || found === false) return false;
      subscription.dispose();
      resolve(found);
      return true;
    };
    const subscription = event(look);
    look();
  });
}

/** The extension's diagnostics of a document. */
export const findings = (uri: Uri): Diagnostic[] => languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'dpa');

export const ruleOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** Waits until the findings of a document are as `accept` wants them. */
export const findingsWhere = (uri: Uri, accept: (found: readonly Diagnostic[]) => boolean): Promise<Diagnostic[]> =>
  when(languages.onDidChangeDiagnostics, () => {
    const found = findings(uri);
    return accept(found) && found;
  });
