import type { Localised } from '../language/language.js';
import type { Problem } from './arguments.js';
import type { Decoded } from './decode.js';

/** What is wrong with the command line. The argument it is about follows after a colon. */
export const PROBLEMS: Readonly<Record<Problem, Localised>> = {
  noCommand: { de: 'Es fehlt der Befehl.', en: 'A command is missing.' },
  unknownCommand: { de: 'Unbekannter Befehl', en: 'Unknown command' },
  unknownOption: { de: 'Unbekannte Option', en: 'Unknown option' },
  missingValue: { de: 'Der Option fehlt ihr Wert', en: 'The option lacks its value' },
  wrongValue: { de: 'Diesen Wert kennt die Option nicht', en: 'The option does not take this value' },
  noFiles: { de: 'Es ist keine Datei angegeben.', en: 'No file is given.' },
};

export const HINT: Localised = {
  de: 'Aufruf: dpa-lint check [OPTIONEN] DATEI…   (dpa-lint --help zeigt alles)',
  en: 'Usage: dpa-lint check [OPTIONS] FILE…   (dpa-lint --help shows everything)',
};

/** Why a file could not be read as text. */
export const UNREADABLE: Readonly<Record<Extract<Decoded, { unreadable: string }>['unreadable'], Localised>> = {
  pdf: { de: 'Das ist eine PDF-Datei; geprüft wird Text. Den Text zuerst als .md oder .txt speichern.', en: 'This is a PDF file; only text is checked. Save its text as .md or .txt first.' },
  office: { de: 'Das ist eine Office- oder ZIP-Datei; geprüft wird Text. Den Text zuerst als .md oder .txt speichern.', en: 'This is an Office or ZIP file; only text is checked. Save its text as .md or .txt first.' },
  rtf: { de: 'Das ist eine RTF-Datei; geprüft wird Text. Den Text zuerst als .md oder .txt speichern.', en: 'This is an RTF file; only text is checked. Save its text as .md or .txt first.' },
  binary: { de: 'Die Datei enthält keinen Text.', en: 'The file holds no text.' },
};

/** Why the system would not give a file, by its error code. */
export const SYSTEM: Readonly<Record<string, Localised>> = {
  ENOENT: { de: 'Die Datei gibt es nicht.', en: 'There is no such file.' },
  EISDIR: { de: 'Das ist ein Verzeichnis; nötig ist eine Datei.', en: 'This is a directory; a file is needed.' },
  EACCES: { de: 'Die Datei darf nicht gelesen werden.', en: 'Reading the file is not permitted.' },
};

export const UNKNOWN_CAUSE: Localised = { de: 'Die Datei lässt sich nicht lesen.', en: 'The file cannot be read.' };
export const BROKE: Localised = { de: 'Die Prüfung ist an einem Fehler des Programms gescheitert.', en: 'The check failed on a fault of the program.' };
export const ASSUMED: Localised = { de: 'kein gültiges UTF-8, gelesen als Windows-1252', en: 'not valid UTF-8, read as Windows-1252' };
export const NOT_A_DPA: Localised = {
  de: 'kein Vertrag zur Auftragsverarbeitung erkannt, nichts geprüft',
  en: 'not recognised as a data processing agreement, nothing checked',
};
export const SEVERITY_NAMES = {
  error: { de: 'Fehler', en: 'error' },
  warning: { de: 'Warnung', en: 'warning' },
  information: { de: 'Hinweis', en: 'information' },
  hint: { de: 'Anregung', en: 'hint' },
} as const satisfies Record<string, Localised>;

/** Singular and plural of what the summary counts. */
export const COUNTED = {
  files: { de: ['Datei', 'Dateien'], en: ['file', 'files'] },
  error: { de: ['Fehler', 'Fehler'], en: ['error', 'errors'] },
  warning: { de: ['Warnung', 'Warnungen'], en: ['warning', 'warnings'] },
  information: { de: ['Hinweis', 'Hinweise'], en: ['note', 'notes'] },
  hint: { de: ['Anregung', 'Anregungen'], en: ['hint', 'hints'] },
} as const;

/** Behind the number of hints that were not shown. */
export const HIDDEN_HINTS: Localised = { de: 'mit --hints zu sehen', en: 'shown with --hints' };
export const CHECKED: Localised = { de: 'geprüft', en: 'checked' };
export const CLEAN: Localised = { de: 'keine Beanstandung', en: 'no findings' };
export const WRONG_SETTINGS: Localised = { de: 'Diese Einstellung ist nicht lesbar', en: 'This setting cannot be read' };
