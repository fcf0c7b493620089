import { type Case, judges } from '../judged.js';

/** What is left to how the controller uses the service, or left blank; whom a clause names in passing. */
const dataSubjects: readonly Case[] = [
  ['partial', 'Betroffene # Der Kreis der betroffenen Personen ergibt sich aus der Art und Weise, in der der Auftraggeber den Dienst einsetzt.'],
  ['partial', 'Data subjects # The groups of individuals concerned are a matter for the Customer, which chooses them by what it enters in the software.'],
  ['partial', 'Einzelheiten # Der Auftraggeber steuert durch seine Eingaben, welche Personenkreise betroffen sind.'],
  ['partial', 'Nature, purpose, data, persons # Through its use of the software the Customer determines which people are affected.'],
  ['partial', 'Betroffene Personen # Wer betroffen ist, hängt vom Gebrauch ab, den der Auftraggeber von der Software macht.'],
  ['present', 'Betroffene Personen # Betroffen sind Kunden, Lieferanten und Beschäftigte des Auftraggebers; weitere Personengruppen bestimmt der Auftraggeber durch seine Nutzung.'],
  ['present', 'Nature, purpose, data, persons # Affected are guests and employees of the Customer; the Customer decides which of them it records.'],
  ['partial', 'Umfang, Art und Zweck der Verarbeitung, Art der Daten und Kreis der Betroffenen # (1) Umfang und Zweck: Speicherung der eingehenden Daten auf den Servern des Auftragnehmers, Versand von Rundschreiben.\n\n(2) Datenarten:\n\n- Name, Anschrift\n- Bestelldaten\n\n(3) Betroffen sind: __________'],
  ['partial', 'Nature, purpose, types of data and data subjects # (1) Nature and purpose: storage of the data received on the servers of the Provider, sending of newsletters.\n\n(2) Types of data:\n\n- names, addresses\n- orders\n\n(3) The data subjects are: __________'],
  ['present', 'Umfang, Art und Zweck der Verarbeitung, Art der Daten und Kreis der Betroffenen # (1) Datenarten:\n\n- Name, Anschrift\n- Bestelldaten\n\n(2) Kreis der Betroffenen:\n\n- Falknerinnen\n- Imker'],
  ['present', 'Art der Daten, betroffene Personen # - Name, Anschrift\n- Falkner und Imker des Verbands'],
  ['partial', 'Einzelheiten # Die Kategorien betroffener Personen ergeben sich aus Anhang 1.\n\n## Anhang 1\n\n- Datenarten: Name, Anschrift, Zählerstände\n- Kategorien betroffener Personen: ____________'],
  ['partial', 'Details # The categories of data subjects are set out in Annex A.\n\n## Annex A\n\nData types: name, address, rent\n\nCategories of data subjects: [●]'],
  ['present', 'Details # The categories of data subjects are set out in Annex A.\n\n## Annex A\n\nData types: name, address, rent\n\nCategories of data subjects: tenants and owners'],
  ['absent', 'Umfang, Art und Zweck, Daten und Betroffene # Umfang: Versand des Newsletters, Pflege der Newsletter-Anmeldung, Sicherung der Datenbank, Fehlersuche.'],
  ['present', 'Betroffene Personen # Betroffen sind Newsletter-Abonnentinnen und Newsletterempfänger.'],
  ['present', 'Betroffene Personen # Betroffen sind die Mandanten des Auftraggebers; ihre Zahl ergibt sich aus der Nutzung der Software durch den Auftraggeber.'],
  ['present', 'Betroffene Personen # Kategorien betroffener Personen: Mieter, denen der Auftraggeber die Verwendung der App erlaubt; wer das ist, bestimmt er.'],
];

const dataTypes: readonly Case[] = [
  ['partial', 'Details # The types of Personal Data are set out in Annex A.\n\n## Annex A\n\nData types: ______________\n\nData subjects: tenants and owners'],
  ['partial', 'Einzelheiten # Die Datenarten ergeben sich aus Anhang 1.\n\n## Anhang 1\n\n- Datenarten: ____________\n- Betroffene: Mieter, Eigentümer'],
  ['present', 'Details # Schedule 1 describes the types of Personal Data.\n\n## Schedule 1\n\nContact person: ______\n\nTypes of Personal Data: names, addresses, grades'],
];

/** The processor weighs what becomes of the data, in whatever words; the controller may have the choice all the same. */
const deletion: readonly Case[] = [
  ['partial', 'Vertragsende # Nach Vertragsende gibt der Auftragnehmer die Daten heraus oder löscht sie, je nachdem, was ihm nach Lage des Falls sinnvoll erscheint.'],
  ['partial', 'Vertragsende # Nach Vertragsende gibt der Auftragnehmer die Daten heraus oder löscht sie. Kopien werden danach vernichtet.'],
  ['partial', 'End # After the end of the contract the Provider returns or erases the data. Afterwards backup copies are destroyed.'],
  ['partial', 'End of contract # After termination, data are returned or deleted, whichever the Provider thinks expedient.'],
  ['present', 'End # After the end of the contract the Provider returns the data. Afterwards its copies are destroyed.'],
  ['present', 'Vertragsende # Nach Vertragsende gibt der Auftragnehmer die Daten heraus oder löscht sie, je nachdem, was dem Auftraggeber zweckmäßig erscheint.'],
  ['present', 'End of contract # After the end of the contract the Provider shall hand over or erase the data, depending on what the Customer considers appropriate.'],
  ['present', "End of contract # Upon termination the Provider shall, at the Customer's discretion, return or erase the data, in the manner it deems appropriate."],
  ['partial', 'Vertragsende # Nach Vertragsende gibt der Auftragnehmer die Daten nach Wahl des Auftraggebers heraus oder vernichtet sie nach freiem Ermessen.'],
  ['partial', 'End of contract # After the end of the contract the Provider returns or deletes the data, depending on what the Customer has ordered and paid for.'],
];

/** Visits that are refused, and what the controller checks on its own side. */
const inspections: readonly Case[] = [
  ['partial', 'Audits # You may check our compliance by reading our annual report. Visits to our offices or data centres are not possible for security reasons.'],
  ['partial', 'Nachweise und Prüfungen # Sie dürfen unsere Einhaltung dieses Vertrags anhand der Prüfberichte überprüfen. Besuche in unseren Räumen oder in den Rechenzentren unserer Partner sind aus Gründen der Sicherheit nicht möglich.'],
  ['present', 'Prüfungen # Der Auftraggeber darf den Auftragnehmer vor Ort prüfen. Besuche außerhalb der Geschäftszeiten sind nicht möglich.'],
  ['present', "Audits # The Customer may inspect the Provider's premises. Visits without prior notice are not possible."],
  ['absent', 'Ihre Aufgaben # Sie kontrollieren, wer in Ihrem Haus auf die Daten zugreift, und prüfen die Rechtsgrundlage. Wir verarbeiten die Daten für Sie.'],
  ['absent', 'Your part # You verify that you have a legal basis and review the access rights of your staff regularly. We process the data for you.'],
  ['present', 'Your rights and duties # You check whether you are allowed to process the data. You may inspect our premises yourself or have them inspected by an auditor.'],
  ['present', 'Ihre Aufgaben # Sie prüfen vor der Eingabe, ob Sie die Daten verarbeiten dürfen. Sie dürfen uns jährlich vor Ort prüfen.'],
];

judges('data-subjects', dataSubjects);
judges('data-types', dataTypes);
judges('deletion-or-return', deletion);
judges('audit-inspections', inspections);
