import { judges } from '../judged.js';

/** More clauses as other hands write them, to see whether the reading holds beyond the first. */
describe('requirements in other words: further hands', () => {
  judges('subject-matter', [
    ['present', 'Vertragsgegenstand # Der Auftragnehmer stellt dem Auftraggeber eine Plattform für Videosprechstunden zur Verfügung.'],
    ['present', 'Der Auftraggeber hat den Auftragnehmer mit der Reinigung und Aktualisierung seiner Adressbestände beauftragt.'],
    ['present', 'Grundlagen # Die Auftragsbearbeiterin entwickelt und wartet die Schulverwaltungssoftware der Verantwortlichen.'],
    ['present', 'Purpose of this document # The Customer uses the Provider’s rota planning tool; personal data of its employees is processed there.'],
    ['present', 'Subject # Translation of medical reports for the Customer.'],
    ['absent', 'Kosten # Jede Partei trägt ihre Kosten selbst.'],
    ['absent', 'Notices # Notices are sent by email.'],
  ]);
  judges('duration', [
    ['present', 'Der Vertrag wird für fünf Jahre geschlossen.'],
    ['present', 'Mit dem Ende des Hauptvertrags erlischt auch diese Vereinbarung.'],
    ['present', 'Die Verarbeitung findet statt, solange das Kundenkonto besteht.'],
    ['present', 'Term # Twelve months from the start, renewing each year unless cancelled.'],
    ['present', 'This Agreement shall have the same duration as the Services Agreement.'],
    ['present', 'The Provider will process the data until the project has been completed.'],
    ['absent', 'Der Auftragnehmer antwortet innerhalb von zehn Tagen.'],
    ['absent', 'The Provider answers within ten days.'],
  ]);
  judges('nature-and-purpose', [
    ['present', 'Die Daten werden elektronisch erfasst und gespeichert, um die Mitgliederverwaltung zu ermöglichen.'],
    ['present', 'Zweck: Durchführung von Umfragen. Art: Versand, Erfassung und Auswertung von Fragebögen.'],
    ['present', 'The Provider collects and analyses meter readings in order to prepare the Customer’s bills; this is all processing of personal data.'],
    ['present', 'Purpose: running the alumni network. Nature: storage, display and mailing of member profiles.'],
    ['partial', 'Zweck # Die Daten dienen der Mitgliederverwaltung.'],
    ['partial', 'Purpose # The data are used to run the alumni network.'],
  ]);
  judges('data-types', [
    ['present', 'Im Einzelnen geht es um Namen, Kundennummern, Vertragsdaten und Zahlungsinformationen, die verarbeitet werden.'],
    ['present', 'Daten # Vorname, Nachname, Geburtsdatum, Krankenkasse.'],
    ['present', 'Verarbeitete Datenkategorien sind Bestandsdaten und Verkehrsdaten.'],
    ['present', 'The Provider processes the following: full names, email addresses and IP addresses of the users.'],
    ['present', 'Data # First name, surname, date of birth and health insurer.'],
    ['present', 'Among the personal data processed are names, exam results and attendance records.'],
    ['partial', 'Die Art der Daten hängt davon ab, was der Auftraggeber hochlädt.'],
    ['partial', 'The type of data depends on what the Customer uploads.'],
  ]);
  judges('data-subjects', [
    ['present', 'Die Verarbeitung betrifft Kunden und Lieferanten des Auftraggebers.'],
    ['present', 'Personen # Vereinsmitglieder, Trainer, Eltern.'],
    ['present', 'Betroffen sind ausschließlich Beschäftigte des Auftraggebers.'],
    ['present', 'The processing concerns the Customer’s employees and job applicants.'],
    ['present', 'Data subjects are solely employees of the Customer.'],
    ['present', 'Those affected are club members, coaches and parents.'],
    ['partial', 'Betroffen ist der Personenkreis, den der Auftraggeber festlegt.'],
    ['partial', 'The categories of data subjects are at the Customer’s discretion.'],
  ]);
  judges('controller-rights-obligations', [
    ['present', 'Die datenschutzrechtliche Verantwortung liegt beim Auftraggeber. Ihm stehen Kontrollrechte zu.'],
    ['present', 'Der Auftraggeber hat vor Beginn der Verarbeitung deren Rechtmäßigkeit zu prüfen. Seine Weisungen sind bindend.'],
    ['present', 'The Customer determines whether the processing is lawful and bears responsibility for it; it may audit the Provider.'],
    ['present', 'The Customer agrees to obtain all consents. It may instruct the Provider.'],
    ['partial', 'Dem Auftraggeber steht ein umfassendes Weisungsrecht zu.'],
    ['partial', 'The Customer has the right to instruct the Provider.'],
  ]);
  judges('documented-instructions', [
    ['present', 'Die Verarbeitung geschieht allein im Rahmen dessen, was der Auftraggeber schriftlich anweist.'],
    ['present', 'Der Auftragnehmer darf ohne schriftlichen Auftrag des Auftraggebers keine Daten verarbeiten.'],
    ['present', 'Ausschließlich die vom Auftraggeber erteilten und im Ticketsystem erfassten Weisungen berechtigen den Auftragnehmer zur Verarbeitung.'],
    ['present', 'The Provider undertakes to process personal data strictly in line with the written instructions of the Customer.'],
    ['present', 'Without written instructions from the Customer the Provider may not process any personal data.'],
    ['present', 'All processing is subject to the Customer’s documented instructions, and the Provider will not go beyond them.'],
    ['partial', 'Der Auftragnehmer darf die Daten nur nach Weisung nutzen.'],
    ['partial', 'Processing is limited to the Customer’s instructions.'],
    ['absent', 'Der Auftragnehmer führt ein Verzeichnis der Verarbeitungstätigkeiten.'],
    ['absent', 'The Provider keeps records of processing.'],
  ]);
  judges('legal-requirement-notice', [
    ['present', 'Der Auftragnehmer verarbeitet nur auf Weisung, es sei denn, eine Rechtspflicht zwingt ihn zu etwas anderem; dies zeigt er dem Auftraggeber vor Beginn an.'],
    ['present', 'Ist eine Verarbeitung gesetzlich vorgeschrieben, ohne dass eine Weisung vorliegt, wird der Auftraggeber im Vorfeld benachrichtigt.'],
    ['present', 'Where the Provider is obliged by law to process beyond the instructions, it informs the Customer prior to doing so.'],
    ['present', 'The Provider may disregard an instruction only where the law so demands and after giving the Customer notice.'],
    ['partial', 'Gesetzliche Pflichten zur Verarbeitung außerhalb der Weisungen bleiben vorbehalten.'],
    ['partial', 'Instructions do not bind the Provider where the law requires otherwise.'],
    ['absent', 'Der Auftragnehmer hält alle gesetzlichen Aufbewahrungsfristen ein.'],
    ['absent', 'The Provider keeps data for as long as the law requires.'],
  ]);
  judges('unlawful-instruction-notice', [
    ['present', 'Erscheint dem Auftragnehmer eine Weisung rechtlich bedenklich, informiert er den Auftraggeber.'],
    ['present', 'Der Auftragnehmer hat auf rechtswidrige Weisungen unverzüglich hinzuweisen.'],
    ['present', 'Sollte eine Anweisung gegen Datenschutzbestimmungen verstoßen, wird der Auftraggeber hiervon in Kenntnis gesetzt.'],
    ['present', 'The Provider will notify the Customer without delay of instructions it regards as infringing data protection law.'],
    ['present', 'If an instruction cannot lawfully be carried out, the Provider shall inform the Customer immediately.'],
    ['present', 'In case of an instruction violating the law, Customer must be told at once.'],
    ['absent', 'Der Auftraggeber erteilt keine rechtswidrigen Weisungen.'],
    ['absent', 'The Customer gives no unlawful instructions.'],
  ]);
  judges('confidentiality', [
    ['present', 'Der Auftragnehmer stellt sicher, dass sein Personal zur Vertraulichkeit angehalten und verpflichtet ist.'],
    ['present', 'Mit den Daten kommen nur Angestellte in Kontakt, die ein Schweigegelöbnis abgelegt haben.'],
    ['present', 'Jeder Beschäftigte des Auftragnehmers unterzeichnet vor Arbeitsbeginn eine Erklärung zur Wahrung des Datengeheimnisses.'],
    ['present', 'Anyone processing the data on the Provider’s side is under a statutory or contractual obligation of confidentiality.'],
    ['present', 'The Provider has its employees sign confidentiality undertakings.'],
    ['present', 'Only staff bound to secrecy may process the data of the Customer.'],
    ['partial', 'Der Auftragnehmer wahrt die Vertraulichkeit der Daten.'],
    ['partial', 'The Provider preserves the confidentiality of the data.'],
    ['absent', 'Der Auftragnehmer führt Schulungen durch.'],
    ['absent', 'The Provider vets its staff.'],
  ]);
});
