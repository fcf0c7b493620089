import type { Localised } from '../../language/language.js';

/** The matters of periods that can be named, as they read after `Frist für` and `period for`. */
const MATTERS: Readonly<Record<string, Localised>> = {
  'breach-notice': { de: 'die Meldung einer Datenschutzverletzung an den Verantwortlichen', en: 'notifying the controller of a personal data breach' },
  'breach-detail': { de: 'den ausführlichen Bericht über eine Datenschutzverletzung', en: 'the detailed report on a personal data breach' },
  'breach-authority': { de: 'die Meldung einer Datenschutzverletzung an die Aufsichtsbehörde', en: 'notifying the supervisory authority of a personal data breach' },
  'breach-data-subject': { de: 'die Benachrichtigung der betroffenen Personen von einer Verletzung', en: 'telling the data subjects about a breach' },
  'breach-subprocessor': { de: 'die Meldung einer Datenschutzverletzung durch den Unterauftragsverarbeiter', en: 'the sub-processor’s notice of a personal data breach' },
  'breach-infringement': { de: 'die Mitteilung eines Datenschutzverstoßes an den Verantwortlichen', en: 'telling the controller of a violation of data protection law' },
  'breach-other': { de: 'die Meldung einer Datenschutzverletzung durch Dritte', en: 'the notice of a breach by a third party' },
  'subprocessor-notice': { de: 'die Ankündigung neuer Unterauftragsverarbeiter', en: 'the notice of new sub-processors' },
  'subprocessor-objection': { de: 'den Einspruch gegen neue Unterauftragsverarbeiter', en: 'the objection to new sub-processors' },
  'subprocessor-resolution': { de: 'die Einigung nach einem Einspruch gegen Unterauftragsverarbeiter', en: 'settling an objection to a sub-processor' },
  'subprocessor-other': { de: 'den Einsatz von Unterauftragsverarbeitern', en: 'the use of sub-processors' },
  'termination-ordinary': { de: 'die ordentliche Kündigung', en: 'ordinary termination' },
  'termination-main-contract': { de: 'die Kündigung des Hauptvertrags', en: 'termination of the main contract' },
  'termination-cure': { de: 'die Abhilfe vor einer Kündigung', en: 'the remedy before termination' },
  'termination-extraordinary': { de: 'die außerordentliche Kündigung', en: 'extraordinary termination' },
  'audit-notice': { de: 'die Ankündigung von Kontrollen', en: 'the announcement of audits' },
  'audit-frequency': { de: 'den Abstand zwischen Kontrollen', en: 'the interval between audits' },
  'audit-report': { de: 'den Bericht nach einer Kontrolle', en: 'the report after an audit' },
  'audit-answer': { de: 'die Antwort auf Auskunftsverlangen zur Kontrolle', en: 'the answer to requests for information under the audit right' },
  'audit-other': { de: 'Kontrollen', en: 'audits' },
  'deletion-after-end': { de: 'die Löschung oder Rückgabe nach Vertragsende', en: 'deletion or return after the end of the contract' },
  'deletion-backup': { de: 'die Löschung der Sicherungskopien nach Vertragsende', en: 'deletion of backups after the end of the contract' },
  'deletion-export': { de: 'die Herausgabe der Daten nach Vertragsende', en: 'retrieving the data after the end of the contract' },
  'deletion-confirmation': { de: 'die Bestätigung der Löschung', en: 'confirming the deletion' },
  'deletion-choice': { de: 'die Wahl zwischen Rückgabe und Löschung', en: 'the choice between return and deletion' },
  'deletion-on-request': { de: 'die Löschung auf Verlangen', en: 'deletion on request' },
  'deletion-routine': { de: 'die regelmäßige Löschung', en: 'routine deletion' },
  'retention-backup': { de: 'die Aufbewahrung von Sicherungskopien', en: 'keeping backups' },
  'backup-interval': { de: 'den Abstand zwischen Datensicherungen', en: 'the interval between backups' },
  'retention-log': { de: 'die Aufbewahrung von Protokollen', en: 'keeping logs' },
  'retention-evidence': { de: 'die Aufbewahrung von Nachweisen', en: 'keeping evidence' },
  'retention-statutory': { de: 'die gesetzliche Aufbewahrung', en: 'statutory retention' },
  'retention-data': { de: 'die Aufbewahrung von Daten', en: 'keeping data' },
  'secrecy-after-end': { de: 'die Geheimhaltung nach Vertragsende', en: 'secrecy after the end of the contract' },
  'payment-audit': { de: 'die Zahlung für Kontrollen', en: 'payment for audits' },
  'request-forward': { de: 'die Weiterleitung von Anfragen betroffener Personen', en: 'forwarding requests of data subjects' },
  'request-assist': { de: 'die Unterstützung bei Anfragen betroffener Personen', en: 'assistance with requests of data subjects' },
  'request-answer': { de: 'die Antwort an betroffene Personen', en: 'the answer to data subjects' },
};

const SUFFIXES: Readonly<Record<string, Localised>> = {
  special: { de: ' in besonderen Fällen', en: ' in special cases' },
  extension: { de: ' (Verlängerung)', en: ' (extension)' },
  minimum: { de: ' (frühestens)', en: ' (at the earliest)' },
};

/** The words for the matter of a period, for `Frist für …`, `period for …`; null where the matter has no name. */
export function matterInWords(matter: string): Localised | null {
  const [name = '', suffix] = partsOf(matter.split(':')[0] ?? '');
  const words = MATTERS[name];
  if (!words) return null;
  const more = SUFFIXES[suffix ?? ''];
  return more ? { de: words.de + more.de, en: words.en + more.en } : words;
}

const partsOf = (matter: string): readonly string[] => {
  const cut = matter.lastIndexOf('-');
  return SUFFIXES[matter.slice(cut + 1)] ? [matter.slice(0, cut), matter.slice(cut + 1)] : [matter];
};
