import assert from 'node:assert/strict';
import { findingsOf, fixed } from './terms.js';

const german = (clauses: string): string =>
  `# Vertrag zur Auftragsverarbeitung\n\nDie Nordlicht Logistik GmbH (nachfolgend „Auftraggeber“) und die Kontor Daten AG (nachfolgend „Auftragnehmer“) vereinbaren:\n\n## 1. Regelung\n\n${clauses}\n\n## 2. Schluss\n\nEs gilt deutsches Recht.\n`;
const english = (clauses: string): string =>
  `# Data Processing Agreement\n\nThis agreement is made between Northwind Freight Ltd (the "Controller") and Ledgerline Inc. (the "Processor").\n\n## 1. Clause\n\n${clauses}\n\n## 2. Final\n\nIrish law governs.\n`;

const GERMAN: readonly (readonly [text: string, reason: string, name: string])[] = [
  ['Der Auftragnehmer verarbeitet die Daten auf Weisung der Brückmann Spedition GmbH.', 'foreign', 'Brückmann Spedition GmbH'],
  ['Die Brückmann Spedition GmbH stellt die Zugangsdaten bereit.', 'foreign', 'Brückmann Spedition GmbH'],
  ['Nach Vertragsende gibt der Auftragnehmer alle Daten an die Vollmer & Söhne KG zurück.', 'foreign', 'Vollmer & Söhne KG'],
  ['Der Auftragnehmer haftet gegenüber der Thermotec GmbH & Co. KG nach dem Gesetz.', 'foreign', 'Thermotec GmbH & Co. KG'],
  ['Die Daten der Verbraucherzentrale Küste e.V. werden verschlüsselt.', 'foreign', 'Verbraucherzentrale Küste e.V.'],
  ['Verstöße meldet der Auftragnehmer der Hanse Druck GmbH unverzüglich.', 'foreign', 'Hanse Druck GmbH'],
  ['Die Daten können weder von dem Auftragnehmer, Siemens oder einer anderen Drittpartei eingesehen werden.', 'foreign', 'Siemens'],
  ['Nach Ende des Auftrags löscht die Hanse Druck GmbH alle personenbezogenen Daten.', 'foreign', 'Hanse Druck GmbH'],
  ['Die Hanse Druck GmbH darf nur mit Zustimmung Unterauftragnehmer beiziehen.', 'foreign', 'Hanse Druck GmbH'],
  ['Bei Verletzungen hat die Hanse Druck GmbH ein Kündigungsrecht.', 'foreign', 'Hanse Druck GmbH'],
  ['Für den Auftraggeber: Hanse Druck GmbH', 'foreign', 'Hanse Druck GmbH'],
  ['Die Nordlicht Logistik AG erteilt Weisungen in Textform.', 'form', 'Nordlicht Logistik AG'],
  ['Die Kontor Datem AG ergreift alle Maßnahmen.', 'misspelt', 'Kontor Datem AG'],
];

const ENGLISH: readonly (readonly [text: string, reason: string, name: string])[] = [
  ['The Processor processes the data only on instructions of Brickmore Haulage Ltd.', 'foreign', 'Brickmore Haulage Ltd.'],
  ['Brickmore Haulage Ltd shall provide the credentials.', 'foreign', 'Brickmore Haulage Ltd'],
  ['Brickmore Haulage Ltd shall not transfer the data outside the Union.', 'foreign', 'Brickmore Haulage Ltd'],
  ['The Controller authorises Brickmore Haulage Ltd in general terms to engage others.', 'foreign', 'Brickmore Haulage Ltd'],
  ['The Processor is liable to Thermotec Inc. under this Agreement.', 'foreign', 'Thermotec Inc.'],
  ["Softworks LLC's instructions are binding.", 'foreign', 'Softworks LLC'],
  ['Data cannot be viewed by the Processor, Siemens or any other third party.', 'foreign', 'Siemens'],
  ['Northwind Freight Inc. gives instructions in writing.', 'form', 'Northwind Freight Inc.'],
  ['Nortwind Freight Ltd gives instructions in writing.', 'misspelt', 'Nortwind Freight Ltd'],
];

const SILENT_GERMAN: readonly string[] = [
  'Der Auftragnehmer setzt die Hostpark GmbH als Unterauftragnehmer ein. Die Hostpark GmbH speichert die Daten in Kassel.',
  'Die Server stehen im Rechenzentrum der Hostpark GmbH in Kassel.',
  'Der Betrieb ist durch die TÜV Nord Cert GmbH zertifiziert.',
  'Die Kontor Daten AG gehört zur Kontor Holding SE.',
  'Datenschutzbeauftragter ist die Datenschutz Weser GmbH, Bremen.',
  'Die Kontor Daten AG verarbeitet Daten im Auftrag der Nordlicht Logistik GmbH.',
  'Die Nordlicht GmbH weist an.',
  'Der AG informiert den AN; der AG haftet. Eine GmbH oder AG kann Auftraggeber sein.',
  'Richtlinie 95/46/EG und Verordnung (EG) Nr. 45/2001 gelten nicht.',
  '| Name | Sitz | Leistung |\n|---|---|---|\n| Hostpark GmbH | Kassel | Hosting |\n\nDie Hostpark GmbH stellt Server.',
  '- Hostpark GmbH, Kassel: Hosting\n- Mailboten AG, Zürich: Versand',
  'EuGH, Urteil vom 5. Juni 2018, Wirtschaftsakademie Schleswig-Holstein GmbH.',
  'Die Daten werden der Auskunftei Bonitas AG übermittelt.',
  'Weder der Auftragnehmer, Mitarbeiter oder eine andere Drittpartei hat Zugriff. Die Parteien, Behörden oder andere Dritte werden informiert.',
  'Für den Auftragnehmer: Kontor Daten AG',
  'Der Newsletter wird über Rapidmail der rapidmail GmbH versandt. Wir nutzen Microsoft 365 der Microsoft Ireland Operations Ltd.',
  'Die Vereinbarung ersetzt den Vertrag mit der Altdienst GmbH vom 1. Mai 2019.',
  'Die Daten stammen aus dem System der Vorgängerin, der Altdaten AG.',
  'Die Videoüberwachung betreibt die Sicher & Fest GmbH im Auftrag des Vermieters.',
];

const SILENT_ENGLISH: readonly string[] = [
  'The Processor engages Hostpark Ltd as a sub-processor. Hostpark Ltd stores the data in Cork.',
  'Ledgerline Inc. is part of Ledger Group PLC.',
  'We use Google Workspace provided by Google Ireland Limited.',
  'The Processor may share data with affiliates such as Ledgerline Services Ltd.',
  'Case C-210/16, Facebook Ireland Ltd.',
  'Neither the Processor, Personnel or any other third party has access.',
  'Liability is limited; a limited company may be a party.',
];

describe('foreign-party', () => {
  for (const [wrap, cases] of [[german, GERMAN], [english, ENGLISH]] as const) for (const [text, reason, name] of cases) {
    it(`finds ${name} in ${text.slice(0, 70)}`, () => assert.deepEqual(findingsOf('foreign-party', wrap(text)).map(({ message, subject }) => [message, subject]), [[reason, name]]));
  }
  for (const text of SILENT_GERMAN) it(`lets pass ${text.slice(0, 80)}`, () => assert.deepEqual(findingsOf('foreign-party', german(text)), []));
  for (const text of SILENT_ENGLISH) it(`lets pass ${text.slice(0, 80)}`, () => assert.deepEqual(findingsOf('foreign-party', english(text)), []));

  it('is silent where no company is introduced', () =>
    assert.deepEqual(findingsOf('foreign-party', '# Vertrag zur Auftragsverarbeitung\n\nzwischen dem Kunden und dem Anbieter\n\n## 1. Regelung\n\nDer Auftragnehmer folgt den Weisungen der Hanse Druck GmbH.\n'), []));

  it('takes a name that stands often for meant', () =>
    assert.deepEqual(findingsOf('foreign-party', german('Die Daten der Hanse Druck GmbH werden gelöscht.\n\n'.repeat(4))), []));

  it('writes the name of the party where it slipped, and offers nothing for a foreign one', () => {
    assert.equal(fixed('foreign-party', german('Die Nordlicht Logistik AG erteilt Weisungen.')), german('Die Nordlicht Logistik GmbH erteilt Weisungen.'));
    assert.equal(fixed('foreign-party', english('Nortwind Freight Ltd gives instructions.')), english('Northwind Freight Ltd gives instructions.'));
    assert.equal(fixed('foreign-party', german('Die Daten der Hanse Druck GmbH werden gelöscht.')), null);
  });
});
