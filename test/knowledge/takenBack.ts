import type { ClauseLanguage } from '../../server/src/knowledge/clauses/clause.js';

type Texts = Readonly<Record<ClauseLanguage, string>>;

/** Words that take a duty back, each way by its id. */
export const TAKEN_BACK: Readonly<Record<string, Texts>> = {
  'purpose-withheld': {
    de: 'Der Auftraggeber ist nicht verpflichtet, den Zweck der Verarbeitung offenzulegen.',
    'de-CH': 'Die Auftraggeberin ist nicht verpflichtet, den Zweck der Bearbeitung offenzulegen.',
    en: 'The Customer is not obliged to disclose the purpose of the processing.',
  },
  'unnamed-paper': {
    de: 'Art und Zweck der Verarbeitung ergeben sich aus den jeweiligen Unterlagen.',
    'de-CH': 'Art und Zweck der Bearbeitung ergeben sich aus den jeweiligen Unterlagen.',
    en: 'For the nature and purpose of the processing see the relevant papers.',
  },
  'own-use': {
    de: 'Der Auftragnehmer darf die Daten auch zur Weiterentwicklung seiner Produkte nutzen.',
    'de-CH': 'Die Auftragsbearbeiterin darf die Daten auch zur Weiterentwicklung ihrer Produkte nutzen.',
    en: 'The Supplier may also use the personal data to improve its products.',
  },
  'some-exempt': {
    de: 'Für Aushilfskräfte entfällt eine Verpflichtung auf die Vertraulichkeit.',
    'de-CH': 'Für Aushilfskräfte entfällt eine Verpflichtung zur Vertraulichkeit.',
    en: 'Temporary staff are exempt from the commitment to confidentiality.',
  },
  'measures-waived': {
    de: 'Maßnahmen, die Mehrkosten verursachen, darf der Auftragnehmer unterlassen.',
    'de-CH': 'Massnahmen, die Mehrkosten verursachen, darf die Auftragsbearbeiterin unterlassen.',
    en: 'The Supplier may omit any measure that causes additional cost.',
  },
  'oral-suffices': {
    de: 'Mündliche Weisungen gelten auch ohne Dokumentation.',
    'de-CH': 'Mündliche Weisungen gelten auch ohne Dokumentation.',
    en: 'Oral instructions need not be documented.',
  },
  'liability-capped': {
    de: 'Die Haftung des Auftragnehmers für Unterauftragsverarbeiter ist auf 10.000 Euro begrenzt.',
    'de-CH': 'Die Haftung der Auftragsbearbeiterin für Unterauftragsbearbeiter ist auf 10 000 Franken begrenzt.',
    en: 'The liability of the Supplier for sub-processors is limited to the fees paid in the year before.',
  },
  'claims-against-others': {
    de: 'Ansprüche des Auftraggebers aus der Tätigkeit von Unterauftragsverarbeitern sind ausschließlich gegen den Unterauftragsverarbeiter zu richten.',
    'de-CH': 'Ansprüche der Auftraggeberin aus der Tätigkeit von Unterauftragsbearbeitern sind ausschliesslich gegen den Unterauftragsbearbeiter zu richten.',
    en: 'Claims of the Customer from the work of sub-processors must be brought against the sub-processor concerned.',
  },
  'some-without-consent': {
    de: 'Keiner Genehmigung bedarf der Einsatz von Technikern, die bei der Wartung auf personenbezogene Daten zugreifen.',
    'de-CH': 'Keiner Genehmigung bedarf der Beizug von Technikern, die bei der Wartung auf Personendaten zugreifen.',
    en: 'No consent is needed for technicians who have access to personal data during maintenance.',
  },
  'engaged-before-consent': {
    de: 'In Eilfällen darf der Auftragnehmer Unterauftragsverarbeiter einsetzen und die Genehmigung nachträglich einholen.',
    'de-CH': 'In Eilfällen darf die Auftragsbearbeiterin Unterauftragsbearbeiter beiziehen und die Genehmigung nachträglich einholen.',
    en: 'In urgent cases the Supplier may engage sub-processors first and obtain consent afterwards.',
  },
  'subs-left-out': {
    de: 'Die Datenschutzpflichten aus diesem Vertrag gelten nicht für Unterauftragsverarbeiter, die ein Rechenzentrum betreiben.',
    'de-CH': 'Die Datenschutzpflichten aus diesem Vertrag gelten nicht für Unterauftragsbearbeiter, die ein Rechenzentrum betreiben.',
    en: 'The data protection obligations imposed on sub-processors do not apply to operators of data centres.',
  },
  'some-not-answered-for': {
    de: 'Die Haftung für Unterauftragsverarbeiter gilt nicht für Betreiber von Rechenzentren.',
    'de-CH': 'Die Haftung für Unterauftragsbearbeiter gilt nicht für Betreiber von Rechenzentren.',
    en: 'The liability of the Supplier for sub-processors does not apply to operators of data centres.',
  },
  'auditor-of-processor': {
    de: 'Bei Überprüfungen bestimmt der Auftragnehmer den Prüfer.',
    'de-CH': 'Bei Überprüfungen bestimmt die Auftragsbearbeiterin den Prüfer.',
    en: 'Where audits take place, the auditor is chosen by the Supplier.',
  },
  'some-unannounced': {
    de: 'Der Auftragnehmer ist nicht verpflichtet, Unterauftragsverarbeiter für den Support mitzuteilen.',
    'de-CH': 'Die Auftragsbearbeiterin ist nicht verpflichtet, Unterauftragsbearbeiter für den Support mitzuteilen.',
    en: 'The Supplier is not obliged to announce sub-processors engaged for support.',
  },
  'taken-back': {
    de: 'Eine Verpflichtung hierzu besteht nicht.',
    'de-CH': 'Eine Verpflichtung hierzu besteht nicht.',
    en: 'There is no obligation to do so.',
  },
  'breach-notification taken-back': {
    de: 'Was die Meldung von Datenschutzverletzungen betrifft, besteht eine Verpflichtung hierzu nicht.',
    'de-CH': 'Was die Meldung von Verletzungen der Datensicherheit betrifft, besteht eine Verpflichtung hierzu nicht.',
    en: 'As to informing the Customer of personal data breaches, there is no obligation to do so.',
  },
  'unlawful-instruction-notice taken-back': {
    de: 'Was den Hinweis auf rechtswidrige Weisungen betrifft, besteht eine Verpflichtung hierzu nicht.',
    'de-CH': 'Was den Hinweis auf rechtswidrige Weisungen betrifft, besteht eine Verpflichtung hierzu nicht.',
    en: 'As to informing the Customer of unlawful instructions, there is no obligation to do so.',
  },
  'kept-afterwards': {
    de: 'Nach dem Ende verbleibt eine Archivkopie der Daten beim Auftragnehmer.',
    'de-CH': 'Nach dem Ende verbleibt eine Archivkopie der Daten bei der Auftragsbearbeiterin.',
    en: 'The Supplier may retain the data as permitted by applicable law.',
  },
  'processor-chooses': {
    de: 'Ob die Daten gelöscht oder zurückgegeben werden, steht im Ermessen des Auftragnehmers.',
    'de-CH': 'Ob die Daten gelöscht oder zurückgegeben werden, steht im Ermessen der Auftragsbearbeiterin.',
    en: 'Whether the data are deleted or returned is at the discretion of the Supplier.',
  },
  'inspections-refused': {
    de: 'Zutritt zur Betriebsstätte wird nicht gewährt.',
    'de-CH': 'Kontrollen vor Ort finden nicht statt.',
    en: 'On-site inspections are not granted.',
  },
  'processor-must-agree': {
    de: 'Überprüfungen sind nur mit Zustimmung des Auftragnehmers zulässig.',
    'de-CH': 'Überprüfungen sind nur mit Zustimmung der Auftragsbearbeiterin zulässig.',
    en: 'Audits are permitted only with the consent of the Supplier.',
  },
  'replaced-by-certificates': {
    de: 'Überprüfungen können durch Zertifikate unabhängiger Prüfer ersetzt werden.',
    'de-CH': 'Überprüfungen können durch Zertifikate unabhängiger Prüfer ersetzt werden.',
    en: 'The Supplier may provide certificates of independent auditors in place of audits.',
  },
};
