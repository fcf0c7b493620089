import type { Localised } from '../language/language.js';

/** What `--help` prints. */
export const HELP: Localised = {
  de: `dpa-lint – prüft Verträge zur Auftragsverarbeitung (DSGVO, DSG) auf diesem Rechner, ohne Netz

Aufruf
  dpa-lint check [OPTIONEN] DATEI…      Markdown oder Text; „-“ liest die Standardeingabe

Optionen
  --format text|json    Ausgabe für Menschen (Vorgabe) oder Programme
  --lang de|en          Sprache der Meldungen (Vorgabe: die des Systems)
  --settings DATEI      Einstellungen als JSON, mit den Namen aus VS Code:
                        dpa.law, dpa.transfers.forbidden, dpa.transfers.allowed,
                        dpa.clauses.position, dpa.terms.usedBeforeDefined,
                        dpa.severity
  --hints               auch Anregungen zeigen; sonst werden sie nur gezählt
  --used-before-defined
                        auch Begriffe melden, die vor ihrer Definition stehen
                        (als Anregung, mit --hints zu sehen)
  --color, --no-color   farbig oder nicht (Vorgabe: farbig am Bildschirm)
  --version, --help

Rückgabewert
  0  nichts vom Rang „Fehler“ gefunden
  1  mindestens ein Fehler gefunden
  2  falscher Aufruf oder eine Datei nicht lesbar; die übrigen sind geprüft

Die Prüfung ersetzt keine Rechtsberatung.
`,
  en: `dpa-lint – checks data processing agreements (GDPR, Swiss DSG) on this machine, without network

Usage
  dpa-lint check [OPTIONS] FILE…        Markdown or text; "-" reads standard input

Options
  --format text|json    output for people (default) or programs
  --lang de|en          language of the messages (default: that of the system)
  --settings FILE       settings as JSON, by their names in VS Code:
                        dpa.law, dpa.transfers.forbidden, dpa.transfers.allowed,
                        dpa.clauses.position, dpa.terms.usedBeforeDefined,
                        dpa.severity
  --hints               show hints, too; otherwise they are only counted
  --used-before-defined
                        report terms that stand before their definition, too
                        (as hints, shown with --hints)
  --color, --no-color   in colour or not (default: in colour on a terminal)
  --version, --help

Exit status
  0  nothing of severity "error" found
  1  at least one error found
  2  wrong use, or a file that cannot be read; the others are checked

The check is no substitute for legal advice.
`,
};
