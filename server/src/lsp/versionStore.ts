import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../services/analyse.js';
import { areVersions, mayBeVersion, namedVersions, otherVersions } from '../services/otherVersion.js';
import type { Contract, Settings } from '../services/services.js';
import type { FileText, LspContext } from './context.js';
import type { OpenContract } from './documents.js';
import type { DocumentSettings } from './readSettings.js';

/** A file on disk with the contract read from it. */
interface Read extends OpenContract {
  readonly file: FileText;
  readonly law: Settings['law'];
}

/** What a document names as its other language version. */
interface Wish {
  readonly addresses: readonly string[];
  readonly read: Map<string, Read>;
}

/** The other language version of open documents, where it is a file of its own: an open document, or a file on disk where the server can read one. Each version of it is analysed once. */
export class VersionStore {
  readonly #context: () => LspContext;
  readonly #wishes = new Map<string, Wish>();

  constructor(context: () => LspContext) {
    this.#context = context;
  }

  /** The other version of a document by its address. */
  besides(uri: string, chosen: DocumentSettings): Promise<OpenContract | null> | null {
    const open = chosen.enable ? this.#context().documents.get(uri, chosen.settings) : null;
    return open && this.of(open, chosen);
  }

  /** The document that `open` names as its other version, and that names it; null, at once, where it names none. */
  of({ contract, document: { uri } }: OpenContract, chosen: DocumentSettings): Promise<OpenContract | null> | null {
    if (namedVersions(contract).length === 0) {
      this.#wishes.delete(uri);
      return null;
    }
    const wish = { addresses: otherVersions(contract, addressOf(uri), this.#folders), read: this.#wishes.get(uri)?.read ?? new Map<string, Read>() };
    this.#wishes.set(uri, wish);
    return this.#find(contract, addressOf(uri), wish, chosen);
  }

  /** The open documents whose other version a document is, or would be. */
  waitingFor(uri: string): string[] {
    if (this.#wishes.size === 0) return [];
    const address = addressOf(uri);
    return [...this.#wishes].filter(([, { addresses }]) => addresses.includes(address)).map(([own]) => own);
  }

  /** Forgets what a closed document named. */
  forget(uri: string): void {
    this.#wishes.delete(uri);
  }

  get #folders(): string[] {
    return this.#context().features.folders.map((folder) => addressOf(folder).replace(/\/$/, ''));
  }

  async #find(contract: Contract, address: string, { addresses, read }: Wish, chosen: DocumentSettings): Promise<OpenContract | null> {
    for (const place of addresses) {
      const other = (await this.#open(place)) ?? (await this.#onDisk(contract, place, read, chosen.settings));
      if (other && areVersions(contract, address, other.contract, place, this.#folders)) return other;
    }
    return null;
  }

  async #open(address: string): Promise<OpenContract | null> {
    const { documents, features, settings } = this.#context();
    const uri = documents.texts.keys().find((one) => addressOf(one) === address);
    return uri === undefined ? null : documents.get(uri, (await settings.of(uri, features)).settings);
  }

  async #onDisk(contract: Contract, address: string, read: Map<string, Read>, settings: Settings): Promise<Read | null> {
    const known = read.get(address);
    const uri = encodeURI(address).replace(/[?#]/g, encodeURIComponent);
    const file = (await this.#context().runtime.readText?.(uri, known?.file ?? null)) ?? null;
    if (file && known?.file === file && known.law === settings.law) return known;
    read.delete(address);
    if (!file || !mayBeVersion(contract, file.text)) return null;
    const now = { file, law: settings.law, document: TextDocument.create(uri, 'markdown', 0, file.text), contract: analyse(file.text, known?.contract, settings) };
    read.set(address, now);
    return now;
  }
}

/** A URI without its escapes, which clients write in different ways. */
function addressOf(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
