import assert from 'node:assert/strict';
import { analyse } from '../../server/src/services/analyse.js';

const kindOf = (text: string): string => analyse(text).kind;

const DUTIES_DE = `Der Auftragnehmer verarbeitet die Daten ausschließlich auf dokumentierte Weisung des Auftraggebers.

Die befugten Personen sind zur Vertraulichkeit verpflichtet.

Der Auftragnehmer trifft technische und organisatorische Maßnahmen nach Art. 32 DSGVO.

Unterauftragnehmer dürfen nur mit vorheriger Zustimmung des Auftraggebers eingesetzt werden.

Der Auftragnehmer meldet Verletzungen des Schutzes personenbezogener Daten unverzüglich.

Nach Vertragsende löscht er alle Daten oder gibt sie nach Wahl des Auftraggebers zurück.
`;
const DUTIES_EN = `The Provider shall process personal data only on documented instructions from the Customer.

Persons authorised to process the data are bound by confidentiality.

The Provider shall implement appropriate technical and organisational measures.

The Provider shall notify the Customer of a personal data breach without undue delay.

The Provider shall assist the Customer with data protection impact assessments.
`;

const DPA: readonly (readonly [name: string, text: string])[] = [
  ['a German agreement', `# Vertrag zur Auftragsverarbeitung\n\nzwischen A GmbH (nachfolgend „Auftraggeber“) und B GmbH (nachfolgend „Auftragnehmer“).\n\n${DUTIES_DE}`],
  ['a Swiss agreement', `# Auftragsbearbeitungsvertrag\n\nDie Vertragsparteien vereinbaren:\n\n${DUTIES_DE.replaceAll('ß', 'ss')}`],
  ['an English agreement', `# Data Processing Addendum\n\nThis Addendum is entered into between Customer and Provider.\n\n${DUTIES_EN}`],
  ['plain text without headings', `VERTRAG ÜBER DIE VERARBEITUNG VON DATEN IM AUFTRAG\n\nzwischen A GmbH - nachfolgend Auftraggeber genannt - und B GmbH - nachfolgend Auftragnehmer genannt -\n\n${DUTIES_DE}`],
];

const OTHER: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['a README', '# Toolbox\n\nA small library. This project processes data and logs access.\n\n## Installation\n\nRun the installer.'],
  ['a privacy policy', `# Datenschutzerklärung\n\nWir verarbeiten Ihre Daten auf Grundlage von Art. 6 DSGVO. Sie haben das Recht auf Auskunft und Löschung.\n\n${DUTIES_DE}`],
  ['a guide', `# Leitfaden Auftragsverarbeitung\n\nEin Vertrag muss regeln:\n\n${DUTIES_DE}`],
  ['a question', `# What is a data processing agreement?\n\n${DUTIES_EN}`],
  ['a list of sub-processors', '# Subprocessors\n\n| Name | Service | Location |\n|---|---|---|\n| Hoster | Hosting | Ireland |\n\nWe notify customers of changes.'],
  ['a non-disclosure agreement', '# Non-Disclosure Agreement\n\nThis Agreement is entered into by the parties. Each party shall keep confidential information confidential. Employees are bound by confidentiality.'],
  ['general terms', '# Terms of Service\n\nThese terms govern the use of our services. We may change these terms. Payment is due within 30 days.'],
  ['a title without duties', '# Auftragsverarbeitungsvertrag\n\nDer Vertrag liegt im Sekretariat.'],
];

describe('kind of document', () => {
  for (const [name, text] of DPA) it(`${name} is an agreement`, () => assert.equal(kindOf(text), 'dpa'));
  for (const [name, text] of OTHER) it(`${name} is none`, () => assert.equal(kindOf(text), 'other'));
  it('says nothing on the requirements of what is no agreement', () => assert.deepEqual(analyse('# Leitfaden\n').requirements, []));
});
