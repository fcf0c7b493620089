import { env } from 'vscode';

/*
 * What the client itself says, in both languages; a missing one does not compile. Texts of the manifest stand in package.nls*.json.
 */

type Language = 'de' | 'en';
type Text = Readonly<Record<Language, string>>;

const texts = {
  noContract: {
    de: 'Öffnen Sie zuerst einen Vertrag als Markdown- oder Textdokument.',
    en: 'Open a contract as a Markdown or text document first.',
  },
  switchedOff: {
    de: 'DPA Drafting ist für dieses Dokument ausgeschaltet (Einstellung „dpa.enable“).',
    en: 'DPA Drafting is switched off for this document (setting “dpa.enable”).',
  },
  notRunning: {
    de: 'Die Prüfung läuft nicht. Das Protokoll nennt den Grund.',
    en: 'The checker is not running. The log says why.',
  },
  notInserted: {
    de: 'Die Klausel wurde nicht eingefügt, weil sich das Dokument inzwischen geändert hat.',
    en: 'The clause was not inserted because the document has changed in the meantime.',
  },
  nothingMissing: {
    de: 'Es fehlen keine zwei Pflichtinhalte; eine einzelne Klausel fügen Sie am Befund ein oder mit „DPA: Standardklausel einfügen …“.',
    en: 'No two mandatory contents are missing; insert a single clause at its finding or with “DPA: Insert Standard Clause…”.',
  },
  notDeclared: {
    de: 'Das Dokument wurde nicht geändert: Es ist ausgeschaltet, schreibgeschützt oder hat sich inzwischen geändert.',
    en: 'The document was not changed: it is switched off, read-only, or has changed in the meantime.',
  },
  showLog: { de: 'Protokoll anzeigen', en: 'Show Log' },
  pickTitle: { de: 'Standardklausel einfügen', en: 'Insert Standard Clause' },
  pickPlaceholder: { de: 'Welche Klausel fehlt dem Vertrag?', en: 'Which clause does the contract need?' },
  pickPosition: { de: 'Wessen Entwurf soll die Klausel sein?', en: 'Whose draft shall the clause be?' },
  ownClauses: { de: 'Eigene Klauseln', en: 'Own clauses' },
  own: { de: 'eigene', en: 'own' },
  otherPosition: { de: 'Andere Position …', en: 'Another position…' },
  balanced: { de: 'ausgewogen', en: 'balanced' },
  controllerFriendly: { de: 'zugunsten des Verantwortlichen', en: 'controller-friendly' },
  processorFriendly: { de: 'zugunsten des Auftragsverarbeiters', en: 'processor-friendly' },
  absent: { de: 'fehlt', en: 'missing' },
  partial: { de: 'unvollständig', en: 'incomplete' },
  present: { de: 'vorhanden', en: 'present' },
  'not-applicable': { de: 'hier nicht einschlägig', en: 'does not apply here' },
  statusName: { de: 'Prüfung des Auftragsverarbeitungsvertrags', en: 'Check of the data processing agreement' },
  statusWaiting: { de: 'DPA: liest …', en: 'DPA: reading…' },
  statusOther: { de: 'DPA: kein Auftragsverarbeitungsvertrag', en: 'DPA: not a data processing agreement' },
  statusOff: { de: 'DPA: ausgeschaltet', en: 'DPA: switched off' },
  statusStopped: { de: 'DPA: läuft nicht', en: 'DPA: not running' },
  showFindings: { de: 'Befunde anzeigen', en: 'Show Findings' },
} as const satisfies Record<string, Text>;

export type MessageKey = keyof typeof texts;

const language = (): Language => (env.language.toLowerCase().startsWith('de') ? 'de' : 'en');

/** The text in the language of the editor. */
export const say = (key: MessageKey): string => texts[key][language()];

/** `2 of 23 mandatory contents missing, 1 incomplete`, for the status item. */
export function sayContents(absent: number, partial: number, required: number): string {
  return language() === 'de'
    ? `${required} Pflichtinhalte: ${absent} fehlen, ${partial} unvollständig`
    : `${required} mandatory contents: ${absent} missing, ${partial} incomplete`;
}

/** `DPA: 3 findings`. */
export function sayFindings(count: number): string {
  if (language() === 'de') return count === 0 ? 'DPA: keine Befunde' : count === 1 ? 'DPA: 1 Befund' : `DPA: ${count} Befunde`;
  return count === 0 ? 'DPA: no findings' : count === 1 ? 'DPA: 1 finding' : `DPA: ${count} findings`;
}
