import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { placeholder } from '../../server/src/rules/placeholder/rule.js';
import { analyse } from '../../server/src/services/analyse.js';
import { describe as describeIn } from '../../server/src/services/describe.js';
import { english, german } from './terms.js';

const found = (text: string): string[] => placeholder.check(analyse(text), DEFAULT_SETTINGS)
  .filter(({ message }) => message === 'restated').map(({ span, subject }) => `${subject}: ${text.slice(span.start, span.end)}`);

/** Fields whose words say no more than their label, with the label and those words. */
const FIRES: readonly (readonly [name: string, text: string, ...expected: string[]])[] = [
  ['bold labels in a list', english('* **Categories of Data Subjects.** Data subjects whose personal data are processed under the Agreement.\n\n* **Types of Personal Data.** Personal data that is processed under the Agreement.'), 'Categories of Data Subjects: Data subjects whose personal data are processed under the Agreement.', 'Types of Personal Data: Personal data that is processed under the Agreement.'],
  ['a contract with a name', english('**Types of Customer Personal Data:** any Customer Personal Data processed pursuant to the Tidewater Terms'), 'Types of Customer Personal Data: any Customer Personal Data processed pursuant to the Tidewater Terms'],
  ['a label and a colon', english('Categories of data subjects: The persons to whom the personal data relate.'), 'Categories of data subjects: The persons to whom the personal data relate.'],
  ['a label and a full stop', english('1.2 Kinds of personal data. All personal data which the Processor processes on behalf of the Controller.\n\n1.3 Duration. Two years.'), 'Kinds of personal data: All personal data which the Processor processes on behalf of the Controller.'],
  ['a duration', english('Duration: the duration of the processing\n\n## 2. Rest'), 'Duration: the duration of the processing'],
  ['a nature and purpose', english('Nature and purpose of the processing: Processing of personal data on behalf of the Controller.'), 'Nature and purpose of the processing: Processing of personal data on behalf of the Controller.'],
  ['a row', german('| Angabe | Inhalt |\n|---|---|\n| Art der Daten | Personenbezogene Daten, die im Rahmen des Vertrags verarbeitet werden |\n| Kategorien betroffener Personen | Kunden |'), 'Art der Daten: Personenbezogene Daten, die im Rahmen des Vertrags verarbeitet werden'],
  ['a row with a number', german('| Nr. | Angabe | Inhalt |\n|---|---|---|\n| 1 | Kategorien betroffener Personen | Personen, deren Daten verarbeitet werden |'), 'Kategorien betroffener Personen: Personen, deren Daten verarbeitet werden'],
  ['a label that is as good as a term, beside another field', german('| Betroffene Personen | Alle Personen, deren Daten vom Auftragnehmer im Auftrag verarbeitet werden |\n|---|---|\n| Art der Daten | Namen |'), 'Betroffene Personen: Alle Personen, deren Daten vom Auftragnehmer im Auftrag verarbeitet werden'],
  ['lines of one block', german('Art der Daten: personenbezogene Daten\nKreis der Betroffenen: die von der Verarbeitung betroffenen Personen'), 'Art der Daten: personenbezogene Daten', 'Kreis der Betroffenen: die von der Verarbeitung betroffenen Personen'],
  ['Swiss words', german('**Kategorien von Personendaten:** Personendaten, welche durch die Auftragsbearbeiterin bearbeitet werden.\n\n**Dauer der Bearbeitung:** Solange Personendaten bearbeitet werden.'), 'Kategorien von Personendaten: Personendaten, welche durch die Auftragsbearbeiterin bearbeitet werden.', 'Dauer der Bearbeitung: Solange Personendaten bearbeitet werden.'],
  ['Austrian words', german('**Gegenstand des Auftrags:** Gegenstand des Auftrags ist die Verarbeitung personenbezogener Daten im Auftrag des Verantwortlichen.'), 'Gegenstand des Auftrags: Gegenstand des Auftrags ist die Verarbeitung personenbezogener Daten im Auftrag des Verantwortlichen.'],
  ['a dash', german('Datenkategorien – sämtliche personenbezogenen Daten'), 'Datenkategorien: sämtliche personenbezogenen Daten'],
  ['bold without a mark', german('**Art der Daten** Es handelt sich um personenbezogene Daten.'), 'Art der Daten: Es handelt sich um personenbezogene Daten.'],
  ['a heading over one paragraph', german('Text.\n\n## 2. Kategorien betroffener Personen\n\nBetroffen sind die Personen, deren Daten im Rahmen der Vereinbarung verarbeitet werden.\n\n## 3. Rest'), 'Kategorien betroffener Personen: Betroffen sind die Personen, deren Daten im Rahmen der Vereinbarung verarbeitet werden.'],
  ['a label over one paragraph', english('Types of personal data:\n\nThe personal data processed in connection with the Agreement.\n\n**Duration:** two years'), 'Types of personal data: The personal data processed in connection with the Agreement.'],
  ['the last of a list, before whom to write to', english('- **Data subject categories.** Staff.\n\n- **Data types.** Personal data processed under the Agreement.\n\n- **Privacy desk.** Write to privacy@tidewater.example.'), 'Data types: Personal data processed under the Agreement.'],
  ['the first row, over other fields', english('| Categories of data | Personal data processed |\n|---|---|\n| Duration | one year |'), 'Categories of data: Personal data processed'],
  ['a field before a heading of the same rank', english('## 2. Details\n\nTypes of data: the personal data processed under the terms of this Agreement\n\n## 3. Liability\n\nThe law applies.'), 'Types of data: the personal data processed under the terms of this Agreement'],
  ['a chapter before the next field', english('### Types of data\n\nPersonal data that is processed by the Processor.\n\n### Data subject categories\n\nGuests.'), 'Types of data: Personal data that is processed by the Processor.'],
];

const SILENT: readonly (readonly [name: string, text: string])[] = [
  ['a kind of person', german('Kategorien betroffener Personen: Kunden, deren Daten verarbeitet werden')],
  ['a datum', english('Types of personal data: Personal data such as names processed under the Agreement.')],
  ['special categories', german('Art der Daten: besondere Kategorien personenbezogener Daten')],
  ['where it comes from', english('Types of personal data. Personal data that the Customer uploads to the Services.')],
  ['what the controller gives', german('Art der Daten: Personenbezogene Daten, die der Auftraggeber in die Software eingibt.')],
  ['a purpose', english('Purpose: processing of personal data for payroll.\n\nPurpose: provision of the Services under the Agreement.')],
  ['the term of the contract', german('Dauer der Verarbeitung: Für die Dauer des Vertrags.\n\nDauer: Laufzeit des Hauptvertrags')],
  ['the term of an agreement', english('Duration: the duration of the Agreement.')],
  ['a paper that says it', german('Art der Daten: Personenbezogene Daten gemäß Anlage 1.\n\nKategorien betroffener Personen: gemäß Hauptvertrag.')],
  ['an agreement that says it', english('Types of personal data: personal data pursuant to the Agreement.\n\nCategories of data subjects: as listed in the Order Form.')],
  ['a provision that says it', english('Types of personal data: personal data within the meaning of Art. 4(1) GDPR')],
  ['a second sentence', english('Categories of data subjects: Data subjects whose personal data are processed. These are employees.')],
  ['the next paragraph', english('**Categories of data subjects:** Data subjects whose personal data are processed.\n\nThese are employees and customers.')],
  ['a list below', german('- Art der Daten: Personenbezogene Daten, die verarbeitet werden\n  - Namen\n  - Adressen')],
  ['a list that is announced', german('Art der Daten: Verarbeitet werden folgende Daten:\n\n- Namen')],
  ['a row that goes on', german('| Angabe | Inhalt |\n|---|---|\n| Art der Daten | Personenbezogene Daten |\n| | Namen, Adressen |')],
  ['another cell', german('| Art der Daten | Personenbezogene Daten | Namen |\n|---|---|---|\n| Dauer | ein Jahr | – |')],
  ['heads of columns', english('| Types of personal data | Data subjects | Purpose of processing |\n|---|---|---|\n| names | employees | payroll |')],
  ['a definition', english('"Personal Data" means personal data processed under the Agreement.\n\n**Data subjects**: persons whose personal data are processed under the Agreement.')],
  ['a term by itself', german('Betroffene Personen: Personen, deren Daten verarbeitet werden.')],
  ['running sentences', german('Die Art der Daten ergibt sich aus dem Hauptvertrag.\n\nKategorien betroffener Personen sind die Personen, deren Daten verarbeitet werden.')],
  ['an opening clause', german('Text.\n\n## 2. Gegenstand\n\nDer Auftragnehmer verarbeitet personenbezogene Daten im Auftrag des Auftraggebers.\n\n## 3. Rest')],
  ['a heading over more', german('Text.\n\n## 2. Kategorien betroffener Personen\n\nBetroffen sind Personen, deren Daten verarbeitet werden.\n\nDazu gehören Beschäftigte.')],
  ['a heading over its parts', english('Text.\n\n## 2. Types of personal data\n\nPersonal data processed under the Agreement.\n\n### 2.1 Staff\n\nNames.')],
  ['the parties themselves', german('Kreis der Betroffenen: Betroffen sind Auftraggeber und Auftragnehmer.')],
  ['an operation', german('Art der Verarbeitung: Speicherung personenbezogener Daten.')],
  ['nothing', german('Art der Daten: keine personenbezogenen Daten')],
  // Heads of columns.
  ['heads in words of the label', english('| Category of data | Data handled |\n|---|---|\n| Billing | bank account |')],
  ['heads on purposes', german('| Verarbeitungszwecke | Datenverarbeitung |\n|---|---|\n| Versand | Druck von Etiketten |')],
  ['heads behind a column of numbers', german('| | Datenart | Verarbeitete Daten |\n|---|---|---|\n| 1 | Bestellung | Artikel, Menge |')],
  // What follows answers.
  ['the next number', german('(1) Datenarten: Verarbeitet werden personenbezogene Daten.\n\n(2) Das sind Geburtsdaten und Noten der Schüler.')],
  ['a period in the next number', english('2.1 Duration: for as long as data are processed.\n\n2.2 The Agreement ends on 30 June 2028.')],
  ['bold groups below', german('**Kategorien betroffener Personen:** Es sind Personen betroffen.\n\n**Gruppe 1** Mieter\n\n**Gruppe 2** Hausmeister')],
  ['items of the same rank below', german('- **Art der Daten:** personenbezogene Daten\n- **Vertragsdaten:** Tarif, Laufzeit')],
  ['a heading over a part', german('## 2. Einzelheiten\n\nDatenarten: Personenbezogene Daten.\n\n### Bewerbungsunterlagen\n\nZeugnisse')],
  ['a heading of the same rank over a part', english('### Types of data\n\nPersonal data processed.\n\n### Contact data\n\nPhone numbers.')],
  ['the next row', german('| Angabe | Inhalt |\n|---|---|\n| Datenarten | Personenbezogene Daten |\n| Zahlung | Kartennummer |\n| Dauer | ein Jahr |')],
  ['the same row once more', german('| Datenarten | Personenbezogene Daten |\n|---|---|\n| Datenarten im Einzelnen | Kartennummer |\n| Dauer | ein Jahr |')],
  ['words below the table', german('| Angabe | Inhalt |\n|---|---|\n| Datenarten | Personenbezogene Daten |\n\nDas sind Kartennummern.')],
  ['a line on the same matter', english('Nature of the processing: processing of personal data\nPurpose: running a shop')],
  // Definitions.
  ['terms among the definitions', english('## 1. Definitions\n\n**Processing Purpose:** the purpose of the processing.\n\n**Duration:** the duration of the processing.\n\n## 2. Rest')],
  ['German terms', german('## 1. Begriffsbestimmungen\n\n**Datenkategorien:** Kategorien personenbezogener Daten.\n\n## 2. Rest')],
  ['a term defined elsewhere', english('"Data Types" means the kinds of data listed in Annex 1.\n\n## 3. Scope\n\n**Data Types:** personal data processed under the Agreement.')],
  // Groups named by what ties them to a party or the services.
  ['who uses a service', english('Categories of data subjects: persons using the Services whose personal data are processed')],
  ['who has a contract', english('Categories of data subjects: individuals with whom the Customer has an agreement and whose data are processed')],
  ['who works for the controller', german('Kategorien betroffener Personen: Personen, die Leistungen für den Auftraggeber erbringen und deren Daten verarbeitet werden')],
  ['in whose use data arise', german('Art der Daten: Daten, die während der Nutzung der Dienste verarbeitet werden')],
  ['who processes', english('Categories of data subjects: individuals who process personal data on behalf of the Customer')],
  ['data on identity', german('Art der Daten: verarbeitete Angaben zur Person')],
  ['what the controller holds', english('Types of data: information on persons held by the Controller')],
  // Two languages.
  ['columns in two languages', german('| Deutsch | English |\n|---|---|\n| Zweck der Verarbeitung | Purpose of the processing |\n| Art der Daten | Types of personal data |')],
  ['heads in two languages', english('| Purpose of the processing | Zweck der Verarbeitung |\n|---|---|\n| Types of data | Art der Daten |')],
  ['a line in two languages', german('Art der Daten: Types of personal data')],
  // Pointers.
  ['a contract that holds it', german('Art der Daten: Welche Daten verarbeitet werden, ist im Vertrag erfasst.\n\nKategorien betroffener Personen: Die betroffenen Personen sind im Auftrag erfasst.')],
  ['what is as the agreement says', german('Art der Daten: Die Kategorien der verarbeiteten Daten sind gemäß Hauptvertrag.')],
  ['what stands in the agreement', english('Types of data: the types of data processed are in the Agreement')],
  ['an agreement of a kind of person', english('Categories of data subjects: Data subjects whose personal data are processed under the Employee Agreement.')],
];

describe('placeholder: fields that only say their label once more', () => {
  for (const [name, text, ...expected] of FIRES) it(`finds ${name}`, () => assert.deepEqual(found(text), expected));
  for (const [name, text] of SILENT) it(`lets pass ${name}`, () => assert.deepEqual(found(text), []));

  it('says what to name', () => {
    const [finding] = placeholder.check(analyse(german('Art der Daten: personenbezogene Daten')), DEFAULT_SETTINGS).filter(({ message }) => message === 'restated');
    assert.equal(finding!.severity, 'warning');
    assert.equal(describeIn(finding!, 'de').message, 'Zu „Art der Daten“ steht hier nur, was schon die Bezeichnung sagt. Zu nennen sind die Arten der Daten, etwa Namen, Kontakt- oder Bestelldaten (Art. 28 Abs. 3 DSGVO).');
    assert.equal(describeIn(finding!, 'en').message, 'This says no more than its label “Art der Daten”. It should name the types of data, such as names, contact details or orders (Art. 28(3) GDPR).');
  });
});
