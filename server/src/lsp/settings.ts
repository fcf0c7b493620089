import type { Connection } from 'vscode-languageserver';
import type { ClientFeatures } from './features.js';
import { readSettings, type DocumentSettings } from './readSettings.js';

/** The user's settings, asked of the client for each document and kept until they change. */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #kept = new Map<string, Promise<DocumentSettings>>();
  #pushed: DocumentSettings = readSettings(undefined);
  /** Counts the changes, so that a result can name the settings it was made under. */
  generation = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Settings of a document; the client's last word where it cannot be asked. */
  of(uri: string, features: ClientFeatures): Promise<DocumentSettings> {
    if (!features.configuration) return Promise.resolve(this.#pushed);
    let answer = this.#kept.get(uri);
    if (!answer) {
      answer = this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'dpa' }).then(readSettings, () => this.#pushed);
      this.#kept.set(uri, answer);
    }
    return answer;
  }

  /** Takes what a client sent unasked: `{ dpa: … }`, or the section itself. */
  push(settings: unknown): void {
    const section: unknown = typeof settings === 'object' && settings !== null && 'dpa' in settings ? settings.dpa : settings;
    if (typeof section === 'object' && section !== null) this.#pushed = readSettings(section);
    this.#kept.clear();
    this.generation++;
  }

  forget(uri: string): void {
    this.#kept.delete(uri);
  }
}
