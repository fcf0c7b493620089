import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../services/analyse.js';
import { check } from '../services/check.js';
import type { Contract, Finding, Settings } from '../services/services.js';

/** A document of the editor with the contract read from its present version. */
export interface OpenContract {
  readonly document: TextDocument;
  readonly contract: Contract;
}

/** Longer texts are no contracts (nor does a log deserve the work); the longest known has a tenth of it. */
const MAX_LENGTH = 4_000_000;

// Old versions that a diff or a history view shows: what is wrong there cannot be mended there.
const PAST_VERSIONS = /^(git|gitlens|gitfs|vscode-local-history|pr|review):/;

/** The open documents. Each version is analysed once, when something first asks for it, on top of the version before. */
export class DocumentStore {
  readonly texts = new TextDocuments(TextDocument);
  readonly #read = new Map<string, { readonly version: number; readonly law: Settings['law']; readonly contract: Contract }>();
  readonly #checked = new WeakMap<Contract, { readonly settings: Settings; readonly other: number | undefined; readonly findings: readonly Finding[] }>();

  constructor() {
    this.texts.onDidClose(({ document }) => this.#read.delete(document.uri));
  }

  /** The contract of an open document; null for one that is not open, is too long, or is shown as a past version. */
  get(uri: string, settings: Settings): OpenContract | null {
    const document = this.texts.get(uri);
    if (!document || PAST_VERSIONS.test(uri)) return null;
    const text = document.getText();
    if (text.length > MAX_LENGTH) return null;
    const { version } = document;
    const { law } = settings;
    const before = this.#read.get(uri);
    if (before?.version === version && before.law === law) return { document, contract: before.contract };
    const contract = analyse(text, before?.contract, settings);
    this.#read.set(uri, { version, law, contract });
    return { document, contract };
  }

  /** The findings of a contract and its `other` version, checked once for each change of either text or the settings. */
  findings({ contract }: OpenContract, settings: Settings, other: OpenContract | null): readonly Finding[] {
    const before = this.#checked.get(contract);
    if (before?.settings === settings && before.other === other?.contract.fold) return before.findings;
    const findings = check(contract, settings, other?.contract);
    this.#checked.set(contract, { settings, other: other?.contract.fold, findings });
    return findings;
  }
}
