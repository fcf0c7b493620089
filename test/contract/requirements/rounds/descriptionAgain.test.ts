import { judges } from '../judged.js';

/** The description of the processing once more: officials, associations, translators, start-ups. */
describe('requirements in one more round: description', () => {
  judges('subject-matter', [
    ['present', 'Vertragszweck # Der Auftragnehmer wickelt für den Auftraggeber den Einzug der Kursgebühren ab.'],
    ['present', 'Auftragsgegenstand ist die Pflege der Mitgliederverwaltung des Auftraggebers.'],
    ['present', 'Object # The Provider shall keep the archive of patient files of the Customer in its warehouse.'],
    ['present', 'The job # We look after the newsletters of your club: you write, we send.'],
    ['partial', 'Vertragsgegenstand # Dieser Vertrag regelt die Verarbeitung personenbezogener Daten im Auftrag.'],
    ['absent', 'Vergütung # Die Vergütung richtet sich nach der Preisliste des Auftragnehmers.'],
  ]);
  judges('duration', [
    ['present', 'Geltungsdauer # Der Vertrag gilt vom 1. März 2026 bis zum 28. Februar 2029.'],
    ['present', 'Die Laufzeit dieser Vereinbarung folgt derjenigen des Hauptvertrages.'],
    ['present', 'Mit dem Ende des Wartungsvertrags endet auch diese Vereinbarung.'],
    ['present', 'This contract is concluded for an indefinite period and may be denounced with two months’ notice.'],
    ['present', 'When does this end? The day you delete your workspace.'],
    ['absent', 'Der Auftragnehmer antwortet binnen zwei Wochen.'],
    ['absent', 'The Customer may object within 14 days.'],
  ]);
  judges('nature-and-purpose', [
    ['present', 'Umfang # Der Auftragnehmer scannt die Belege, verschlagwortet sie und legt sie im Archiv ab, damit der Auftraggeber seiner Aufbewahrungspflicht genügt.'],
    ['present', 'Verarbeitungsvorgänge: Erfassung, Druck, Versand. Verarbeitungszweck: Zustellung der Wahlbenachrichtigungen.'],
    ['present', 'What we do and why # We collect sign-ups, store them and mail them your newsletter, so that you can stay in touch.'],
    ['present', 'The processing consists of recording, transcribing and deleting calls and serves the training of the Customer’s agents.'],
    ['partial', 'Zweck der Verarbeitung ist die Durchführung der Gehaltsabrechnung.'],
    ['absent', 'Der Auftragnehmer löscht die Daten oder gibt sie zurück.'],
  ]);
  judges('data-types', [
    ['present', 'Dateninhalte # Kfz-Kennzeichen, Parkdauer, Halterdaten, Bußgeldbescheide.'],
    ['present', 'Es werden insbesondere Namen, Matrikelnummern, Noten und Lichtbilder verarbeitet.'],
    ['present', 'What information? Names, mobile numbers, allergies and the menu somebody ordered.'],
    ['present', 'The personal data transferred concern name, function, salary band and holiday entitlement.'],
    ['partial', 'Die Art der Daten hängt davon ab, was der Auftraggeber eingibt.'],
    ['partial', 'Types of personal data: to be determined by the Customer.'],
    ['absent', 'Der Auftragnehmer protokolliert Zugriffe mit Benutzername und Zeitpunkt und wertet die Protokolle zur Sicherheit aus.'],
  ]);
  judges('data-subjects', [
    ['present', 'Kreis der Betroffenen: Wahlberechtigte, Wahlhelfer und Kandidatinnen.'],
    ['present', 'Wen betrifft das? Studierende, Lehrende und Gäste der Bibliothek.'],
    ['present', 'The data relate to passengers, crew members and freight forwarders.'],
    ['present', 'Who? Your guests and the staff on your rota.'],
    ['partial', 'Betroffene # Die Betroffenen ergeben sich aus der Nutzung durch den Auftraggeber.'],
    ['partial', 'Data subjects # Whoever the Customer stores data about.'],
    ['absent', 'Beschäftigte des Auftragnehmers werden jährlich geschult.'],
  ]);
  judges('controller-rights-obligations', [
    ['present', 'Mitwirkung des Auftraggebers # Er stellt die Adressdateien rechtzeitig bereit und erteilt Weisungen in Textform.'],
    ['present', 'Der Auftraggeber ist Herr der Daten: Er entscheidet über Weisungen und steht dafür ein, dass die Daten rechtmäßig erhoben wurden.'],
    ['present', 'The Customer is answerable for the legality of the processing and may at any time give instructions.'],
    ['partial', 'Dem Auftraggeber steht das Recht zu, Weisungen zu erteilen.'],
    ['absent', 'Die Parteien benennen einander Ansprechpartner.'],
  ]);
});
