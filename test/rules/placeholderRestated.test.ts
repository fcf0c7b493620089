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
  ['a label and a full stop', english('1.2 Kinds of personal data. All personal data which the Processor processes on behalf of the Controller.\n\n1.3 Liability. The law applies.'), 'Kinds of personal data: All personal data which the Processor processes on behalf of the Controller.'],
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
  ['a label over one paragraph', english('Types of personal data:\n\nThe personal data processed in connection with the Services.\n\n**Duration:** two years'), 'Types of personal data: The personal data processed in connection with the Services.'],
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
