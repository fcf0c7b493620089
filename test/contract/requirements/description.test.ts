import { judges } from './judged.js';

describe('requirements: description of the processing', () => {
  judges('subject-matter', [
    ['present', 'Gegenstand # Gegenstand des Auftrags ist der Betrieb einer Lohnabrechnungssoftware.'],
    ['present', 'Der Gegenstand der Verarbeitung ergibt sich aus der Leistungsvereinbarung vom 1. März 2026.'],
    ['present', 'Subject matter # The Provider operates a ticketing platform on which personal data of the Customer is processed.'],
    ['present', 'The subject matter of the processing is set out in Annex 1.'],
    ['partial', 'Gegenstand # Hier bitte den Gegenstand der Verarbeitung eintragen.'],
  ]);

  judges('duration', [
    ['present', 'Dauer # Die Laufzeit dieser Vereinbarung richtet sich nach der Laufzeit des Hauptvertrages.'],
    ['present', 'Diese Vereinbarung wird auf unbestimmte Zeit geschlossen und kann mit einer Frist von drei Monaten gekündigt werden.'],
    ['present', 'Dieser Vertrag gilt, solange die Auftragsbearbeiterin Personendaten im Auftrag bearbeitet.'],
    ['present', 'This Agreement remains in force for as long as the Provider processes personal data on behalf of the Customer.'],
    ['present', 'The duration of the processing corresponds to the term of the Main Agreement.'],
    ['partial', 'Der Vertrag tritt mit Unterzeichnung in Kraft.'],
    ['absent', 'Die Pflicht zur Vertraulichkeit besteht über das Ende der Tätigkeit hinaus.'],
  ]);

  judges('nature-and-purpose', [
    ['present', 'Art und Zweck der Verarbeitung # Art der Verarbeitung ist das Erheben, Speichern und Auswerten von Daten. Zweck der Verarbeitung ist die Abrechnung von Reisekosten.'],
    ['present', 'Art und Zweck der Verarbeitung sind in Anlage 1 beschrieben.'],
    ['present', 'Nature and purpose # The nature of the processing includes storage and analysis of survey answers. The purpose of the processing is to provide the survey platform.'],
    ['partial', 'Zweck # Zweck der Verarbeitung ist die Abrechnung von Reisekosten.'],
    ['present', 'Angaben # (1) Art und Zweck der Verarbeitung ergeben sich aus der nachstehenden Tabelle:\n\n| | |\n|---|---|\n| Art der Verarbeitung | Erheben, Speichern, Auslesen und Löschen |\n| Zweck | Vergabe von Terminen in der Werkstatt |'],
    ['present', 'The Provider runs the library system.\n\n## Schedule 2 – Instruction\n\n**Purpose:** to let the Controller run its library\n\n**Nature of the processing:** collection by web forms, storage, sending of reminders, erasure'],
    ['present', 'Es gilt deutsches Recht.\n\n## Anlage 2: Weisungen\n\n**Zweck:** Ausleihe und Mahnwesen der Bibliothek\n\n**Art der Verarbeitung:** Erheben, Speichern, Auslesen, Löschen'],
    ['partial', 'Art und Zweck # Der Auftraggeber ist nicht verpflichtet, den Zweck der Verarbeitung offenzulegen.'],
  ]);

  judges('data-types', [
    ['present', 'Art der Daten #\n\n- Name und Anschrift\n- Bankverbindung'],
    ['present', 'Gegenstand der Verarbeitung sind folgende Datenarten: Kontaktdaten, Vertragsdaten, Nutzungsdaten.'],
    ['present', 'Die Kategorien personenbezogener Daten sind in Anhang 1 aufgeführt.'],
    ['present', '| Feld | Inhalt |\n|---|---|\n| Art der personenbezogenen Daten | Namen, E-Mail-Adressen |'],
    ['present', 'Types of personal data #\n\n- names and email addresses\n- usage data'],
    ['partial', 'Die Art der Daten bestimmt der Auftraggeber durch die Nutzung der Dienste.'],
    ['partial', 'Art der Daten # […]'],
    ['absent', 'Der Auftragnehmer verarbeitet personenbezogene Daten.'],
  ]);

  judges('data-subjects', [
    ['present', 'Kategorien betroffener Personen # Kunden, Beschäftigte und Lieferanten des Auftraggebers.'],
    ['present', 'Von der Verarbeitung sind folgende Personen betroffen: Mitarbeiter, Kunden, Interessenten.'],
    ['present', 'Categories of data subjects #\n\n- employees of the Customer\n- visitors of its website'],
    ['present', 'The categories of data subjects are described in Schedule 2.'],
    ['partial', 'Die Kategorien betroffener Personen werden ausschließlich vom Auftraggeber bestimmt.'],
    ['absent', 'Rechte der betroffenen Personen # Der Auftragnehmer unterstützt den Auftraggeber, seine Kunden und Mitarbeiter.'],
  ]);

  judges('controller-rights-obligations', [
    ['present', 'Der Auftraggeber ist für die Rechtmäßigkeit der Verarbeitung verantwortlich. Er ist zu Weisungen berechtigt.'],
    ['present', 'Pflichten des Auftraggebers # Der Auftraggeber hat den Auftragnehmer unverzüglich zu informieren, wenn er Fehler feststellt. Er kann Kontrollen durchführen.'],
    ['present', 'The Customer shall comply with data protection law when giving instructions.'],
    ['partial', 'Der Auftragnehmer verarbeitet Daten nur auf Weisung des Auftraggebers.'],
  ]);
});
