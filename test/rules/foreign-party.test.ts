import assert from 'node:assert/strict';
import { findingsOf, fixed } from './terms.js';

const german = (clauses: string): string =>
  `# Vertrag zur Auftragsverarbeitung\n\nDie Nordlicht Logistik GmbH (nachfolgend „Auftraggeber“) und die Kontor Daten AG (nachfolgend „Auftragnehmer“) vereinbaren:\n\n## 1. Regelung\n\n${clauses}\n\n## 2. Schluss\n\nEs gilt deutsches Recht.\n`;
const english = (clauses: string): string =>
  `# Data Processing Agreement\n\nThis agreement is made between Northwind Freight Ltd (the "Controller") and Ledgerline Inc. (the "Processor").\n\n## 1. Clause\n\n${clauses}\n\n## 2. Final\n\nIrish law governs.\n`;

/** Both sides are called by the names of their companies. */
const named = (clauses: string): string =>
  `# Data Processing Agreement\n\nThis agreement is made between Tallow Freight Ltd ("Tallow", the controller) and Ledgerline Inc. ("Ledgerline", the processor).\n\n## 1. Clause\n\n${clauses}\n\nTallow may audit Ledgerline. Ledgerline shall process the data only on the instructions of Tallow.\n\n## 2. Final\n\nIrish law governs.\n`;

const GERMAN: readonly (readonly [text: string, reason: string, name: string])[] = [
  ['Der Auftragnehmer verarbeitet die Daten auf Weisung der Brückmann Spedition GmbH.', 'foreign', 'Brückmann Spedition GmbH'],
  ['Die Brückmann Spedition GmbH stellt die Zugangsdaten bereit.', 'foreign', 'Brückmann Spedition GmbH'],
  ['Die Brückmann Hosting AG ist berechtigt, die Maßnahmen weiterzuentwickeln.', 'foreign', 'Brückmann Hosting AG'],
  ['Alle Angestellten der Brückmann Software AG sind auf Vertraulichkeit verpflichtet.', 'foreign', 'Brückmann Software AG'],
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
  ['Der Auftraggeber erteilt der Hanse Druck GmbH die allgemeine Genehmigung, weitere Auftragsverarbeiter hinzuzuziehen.', 'foreign', 'Hanse Druck GmbH'],
  ['Die Hanse Druck GmbH hat dem weiteren Auftragsverarbeiter dieselben Pflichten aufzuerlegen.', 'foreign', 'Hanse Druck GmbH'],
  ['Will die Hanse Druck GmbH einen weiteren Auftragsverarbeiter einsetzen, zeigt sie dies an.', 'foreign', 'Hanse Druck GmbH'],
  ['Die Pflichten aus diesem Vertrag gibt die Hanse Druck GmbH vollständig an jeden Unterauftragnehmer weiter.', 'foreign', 'Hanse Druck GmbH'],
  ['Zur Einschaltung von Unterauftragnehmern ist die Hanse Druck GmbH allgemein ermächtigt.', 'foreign', 'Hanse Druck GmbH'],
  ['Die Hanse Druck GmbH ist befugt, folgende Sub-Auftragsverarbeiter heranzuziehen.', 'foreign', 'Hanse Druck GmbH'],
  ['Der Auftraggeber kann einen Export von der Hanse Druck GmbH verlangen.', 'foreign', 'Hanse Druck GmbH'],
  ['Geht ein Antrag bei der Hanse Druck GmbH ein, so leitet sie ihn weiter; eingegangene Anträge werden gesammelt.', 'foreign', 'Hanse Druck GmbH'],
  ['Wendet sich eine betroffene Person an die Hanse Druck GmbH, leitet diese den Antrag weiter.', 'foreign', 'Hanse Druck GmbH'],
  ['- Verarbeitung nur auf Weisung der Hanse Druck GmbH (Art. 28 Abs. 3 lit. a)\n- Schriftform', 'foreign', 'Hanse Druck GmbH'],
  ['Betroffen sind die Mitarbeiter und Kunden der Hanse Druck GmbH.', 'foreign', 'Hanse Druck GmbH'],
  ['Die Hanse Druck GmbH übernimmt keine Haftung für mittelbare Schäden.', 'foreign', 'Hanse Druck GmbH'],
  ['Die Kontor Service GmbH verarbeitet die Daten nur auf Weisung.', 'foreign', 'Kontor Service GmbH'],
  ['- Die Techniker der Hanse Druck GmbH werden jährlich geschult', 'foreign', 'Hanse Druck GmbH'],
  ['Es besteht ein Notfallhandbuch der Hanse Druck GmbH.', 'foreign', 'Hanse Druck GmbH'],
  ['| Maßnahme | Umsetzung |\n|---|---|\n| Überprüfung | jährliches Audit nach der Checkliste der Hanse Druck GmbH |', 'foreign', 'Hanse Druck GmbH'],
  ['Vorfälle werden vom Sicherheitsbeauftragten der Hanse Druck GmbH beurteilt.', 'foreign', 'Hanse Druck GmbH'],
  ['Die Haftung von Hanse Druck GmbH ist beschränkt.', 'foreign', 'Hanse Druck GmbH'],
  ['Die Haftung der Zimmerei Gruber & Söhne ist beschränkt.', 'foreign', 'Zimmerei Gruber & Söhne'],
  ['Alle Rechte an den Daten verbleiben bei der Hanse Druck GmbH.', 'foreign', 'Hanse Druck GmbH'],
  ['Die Benachrichtigung der Gäste erfolgt allein durch die Hanse Druck GmbH.', 'foreign', 'Hanse Druck GmbH'],
  ['Weisungsberechtigt ist die IT-Leitung von Hansen & Partner mbB.', 'foreign', 'Hansen & Partner mbB'],
  ['| Merkmal | Angabe |\n|---|---|\n| Betroffene | Stromkunden der Stadtwerke Hansestedt AöR |', 'foreign', 'Stadtwerke Hansestedt AöR'],
  ['Ansprechpartnerin bei der Hanse Druck GmbH ist Frau Petersen aus der Leitung.', 'foreign', 'Hanse Druck GmbH'],
  ['Der Auftragnehmer beachtet bei allen Arbeiten die\nWeisungen der Hanse Druck GmbH und die der Leitung.', 'foreign', 'Hanse Druck GmbH'],
  ['Verweigert der Auftragnehmer den Zutritt der Hanse Druck GmbH zu den Räumen, so ist das ein wichtiger Grund.', 'foreign', 'Hanse Druck GmbH'],
  ['Mündliche Zusicherungen der Hanse Druck GmbH sind unwirksam.', 'foreign', 'Hanse Druck GmbH'],
  ['Ist die Änderung für die Hanse Druck GmbH nicht zumutbar, kann sie kündigen.', 'foreign', 'Hanse Druck GmbH'],
  ['Passwörter kennen nur Beschäftigte, die mit den Leistungen für die Hanse Druck GmbH befasst sind.', 'foreign', 'Hanse Druck GmbH'],
  ['Der Auftragnehmer meldet Verstöße; die Klinik Mölltal gGmbH erhält eine Abschrift.', 'foreign', 'Klinik Mölltal gGmbH'],
];

const ENGLISH: readonly (readonly [text: string, reason: string, name: string])[] = [
  ['Harbourmail Ltd may use the data only as instructed.', 'foreign', 'Harbourmail Ltd'],
  ['The Processor processes the data only on instructions of Brickmore Haulage Ltd.', 'foreign', 'Brickmore Haulage Ltd.'],
  ['Brickmore Haulage Ltd shall provide the credentials.', 'foreign', 'Brickmore Haulage Ltd'],
  ['Brickmore Haulage Ltd shall not transfer the data outside the Union.', 'foreign', 'Brickmore Haulage Ltd'],
  ['The Controller authorises Brickmore Haulage Ltd in general terms to engage others.', 'foreign', 'Brickmore Haulage Ltd'],
  ['The Processor is liable to Thermotec Inc. under this Agreement.', 'foreign', 'Thermotec Inc.'],
  ['Whatever belongs to Thermotec Inc. and was left behind is erased.', 'foreign', 'Thermotec Inc.'],
  ['All instructions are addressed to Thermotec Inc. and kept on file.', 'foreign', 'Thermotec Inc.'],
  ['The Processor has access to personal data belonging to Softworks LLC while it provides support.', 'foreign', 'Softworks LLC'],
  ['All instructions that the Controller gives to Softworks LLC are confirmed in writing.', 'foreign', 'Softworks LLC'],
  ["Softworks LLC's instructions are binding.", 'foreign', 'Softworks LLC'],
  ['Data cannot be viewed by the Processor, Siemens or any other third party.', 'foreign', 'Siemens'],
  ['The Controller gives Brickmore Haulage Ltd. general written authorisation to engage other processors.', 'foreign', 'Brickmore Haulage Ltd.'],
  ['Brickmore Haulage Ltd shall ensure that the sub-processor meets the same obligations.', 'foreign', 'Brickmore Haulage Ltd'],
  ['The security policy is approved by the management of Brickmore Haulage Ltd each year.', 'foreign', 'Brickmore Haulage Ltd'],
  ['This Agreement continues for as long as Brickmore Haulage Ltd processes personal data.', 'foreign', 'Brickmore Haulage Ltd'],
  ["An audit may include a visit to Brickmore Haulage Ltd's premises.", 'foreign', "Brickmore Haulage Ltd"],
  ['Where a sub-processor causes a transfer, Brickmore Haulage Ltd and the sub-processor may rely on standard contractual clauses.', 'foreign', 'Brickmore Haulage Ltd'],
  ['The Controller may request written confirmation from Brickmore Haulage Ltd that the data were deleted.', 'foreign', 'Brickmore Haulage Ltd'],
  ['Because Brickmore Haulage Ltd does not hold the data, requests go to the Controller.', 'foreign', 'Brickmore Haulage Ltd'],
  ['Personal data are given to nobody unless this was agreed in advance in writing with Brickmore AS.', 'foreign', 'Brickmore AS'],
  ['Other purposes must be agreed beforehand with Brickmore AS and recorded.', 'foreign', 'Brickmore AS'],
  ['The privacy team of Softworks LLC answers questions on this Agreement.', 'foreign', 'Softworks LLC'],
  ['Questions go to the data protection team of Softworks LLC, which answers within a week.', 'foreign', 'Softworks LLC'],
  ['Only the people at Softworks Inc. who need the data for their work may see them.', 'foreign', 'Softworks Inc.'],
  ['Access is limited to staff at Softworks Ltd who require it for their work, and those staff must keep secrets.', 'foreign', 'Softworks Ltd'],
  ['Northwind Freight Inc. gives instructions in writing.', 'form', 'Northwind Freight Inc.'],
  ['Nortwind Freight Ltd gives instructions in writing.', 'misspelt', 'Nortwind Freight Ltd'],
];

const SILENT_GERMAN: readonly string[] = [
  'Der Auftragnehmer darf die Postkorb Druck GmbH und die Weserbote Versand KG heranziehen.',
  'Unterauftragnehmer bei Unterzeichnung: Netzhaus GmbH; Postkorb Druck GmbH und Weserbote Versand KG.',
  'Die Prüfung übernimmt die unabhängige Prüfgesellschaft Hansa Revision GmbH. Die Hansa Revision GmbH ist zur Verschwiegenheit verpflichtet.',
  'Verschlüsselt wird mit Geräten des Herstellers Hansa Werke AG.',
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
  'Unterauftragnehmer ist derzeit die Hostpark GmbH.',
  'Als Unterauftragnehmer setzt der Auftragnehmer die Hostpark GmbH ein.',
  'Bewilligt ist die Hostpark GmbH, Schweiz, für die Leitungen.',
  'Genehmigt sind Hostpark GmbH in Kiel (Webspace) und Postmöwe GmbH in Leipzig (Newsletter).',
  'Der Auftragnehmer beauftragt die Hostpark GmbH mit der Aktenvernichtung.',
  'Die Hostpark GmbH, ein Unterauftragnehmer, speichert die Daten.',
  'Die Hostpark GmbH wird als Unterauftragnehmer eingesetzt.',
  'Für den Versand setzt der Auftragnehmer die Postmöwe AG ein.',
  'Die Techniker der Kontor Daten AG werden geschult.',
  'Es gilt das Rechenzentrumskonzept der Hostpark GmbH.',
  'Unterauftragnehmer ist die Hostpark GmbH. Die Techniker der Hostpark GmbH werden geschult.',
  '| Unternehmen | Leistung |\n|---|---|\n| Hostpark GmbH | Hosting |\n\nDas Notfallkonzept der Hostpark GmbH wird geprüft.',
  'Die Videoüberwachung betreibt die Sicher & Fest GmbH im Auftrag des Vermieters.',
  '**Liste der Dienstleister**\n\nHostpark Rechenzentren AG      Strom, Leitung     Kiel,\n                               und Klima          Deutschland\nPostmöwe GmbH                  Filter gegen Spam  Leipzig,\n                                                  Deutschland\nWachhund Monitoring Inc.       Prüfung            Toronto',
  'Hostpark GmbH\tBetrieb der Server und der Leitungen\tKiel\nPostmöwe GmbH\tVersand der Rundschreiben an alle\tLeipzig',
];

const BARE: readonly (readonly [text: string, name: string])[] = [
  ['Nothing in this clause limits the liability of Vintoro.', 'Vintoro'],
  ['A notice is no admission of fault or liability by Vintoro.', 'Vintoro'],
  ['After the end Vintoro shall erase all copies.', 'Vintoro'],
  ["The staff follow Vintoro's instructions.", 'Vintoro'],
  ['If an incident occurs, MapleDesk must tell Tallow at once.', 'MapleDesk'],
];
/** Known by another place, a place itself, a role, a party. */
const SILENT_BARE: readonly string[] = [
  "The staff look at Vintoro's records to find faults.",
  'The records of Jira and the systems of Slack belong to the service.',
  'The service covers the processing of Outlook calendars.',
  'Vintoro sends the parcels. After the end Vintoro shall erase all copies.',
  'The supervisory authority decides on the rights of Ireland and its people.',
  'After the end Reseller shall erase all copies.',
  'After the end Ledgerline shall erase all copies, and the liability of Tallow remains.',
  'The premises of Vintoro Hosting Ltd, a sub-processor, may be visited.',
  'The use of Postgres is logged.',
];

const SILENT_ENGLISH: readonly string[] = [
  'The Processor may use Harbourmail Ltd and Formwell BV, and nobody else.',
  'Sub-processors at signature: Nimbus EMEA SARL; Postmark Ireland Ltd. Measures: encryption.',
  'The Sub-processor Vendmark Hosting AB stores the data in Kalmar.',
  'Counsel shall confirm the amendment in writing.',
  'The Processor engages Hostpark Ltd as a sub-processor. Hostpark Ltd stores the data in Cork.',
  'Ledgerline Inc. is part of Ledger Group PLC.',
  'We use Google Workspace provided by Google Ireland Limited.',
  'The Processor may share data with affiliates such as Ledgerline Services Ltd.',
  'Case C-210/16, Facebook Ireland Ltd.',
  'Hostpark Ltd is engaged as a sub-processor and will store the data in Cork.',
  'The Processor appoints Hostpark Ltd to provide hosting.',
  'Hostpark Ltd is a sub-processor of the Processor.',
  'The sub-processor Hostpark Ltd shall store the data in Cork.',
  'Neither the Processor, Personnel or any other third party has access.',
  'Management shall inform staff. Transfers shall not be made. Encryption shall be used. Logging must report errors.',
  'Basaltic shall notify the Customer. Basaltic is a sub-processor.',
  'The Widget engineers are trained. Widget shall notify the Customer.',
  'Liability is limited; a limited company may be a party.',
  'The Processor has agreed in writing with Hostpark Ltd that the data stay in Cork.',
  'The maintenance windows follow the calendar of Hostpark Ltd and are published in advance with Hostpark Ltd.',
  'The support team of Mailrank Inc. answers questions on the add-in, which the Controller installs itself.',
  'The team at Mailrank Inc. publishes the state of its service every day.',
  'Keys are held by people at Mailrank Inc. that build the add-in.',
  'The data protection officer is Ada Brook of Privacyhaus Ltd in Cork.',
  'Hostpark Ltd is a sub-processor. Only people at Hostpark Ltd who need the data may see them.',
];

describe('foreign-party', () => {
  for (const [wrap, cases] of [[german, GERMAN], [english, ENGLISH]] as const) for (const [text, reason, name] of cases) {
    it(`finds ${name} in ${text.slice(0, 70)}`, () => assert.deepEqual(findingsOf('foreign-party', wrap(text)).map(({ message, subject }) => [message, subject]), [[reason, name]]));
  }
  for (const text of SILENT_GERMAN) it(`lets pass ${text.slice(0, 80)}`, () => assert.deepEqual(findingsOf('foreign-party', german(text)), []));
  for (const [text, name] of BARE) it(`finds the bare name in ${text.slice(0, 80)}`, () => assert.deepEqual(findingsOf('foreign-party', named(text)).map((f) => f.args['name']), [name]));
  it('lets pass who speaks as we', () =>
    assert.deepEqual(findingsOf('foreign-party', '# Vertrag zur Auftragsverarbeitung\n\nDiese Seite gehört zu Ihrem Vertrag mit uns, der Federkiel GmbH aus Jena. Sie müssen nichts unterschreiben.\n\n## Wer was tut\n\nSie sind Verantwortlicher, wir sind Auftragsverarbeiter. Wir verarbeiten die Daten nur auf Ihre Weisung.\n\nWir informieren Sie unverzüglich.\n'), []));
  for (const text of SILENT_BARE) it(`lets pass ${text.slice(0, 80)}`, () => assert.deepEqual(findingsOf('foreign-party', named(text)), []));
  it('lets a bare name pass where the sides are called by their roles', () => assert.deepEqual(findingsOf('foreign-party', english('After the end Vintoro shall erase all copies.')), []));
  for (const text of SILENT_ENGLISH) it(`lets pass ${text.slice(0, 80)}`, () => assert.deepEqual(findingsOf('foreign-party', english(text)), []));

  const plain = (clauses: string): string =>
    `# Data Processing Agreement\n\nFernpost · Ada Brook, Mill Lane 3, York\n\n## What we do\n\nWe process your readers' data only as you instruct us. We keep it secret, and we tell you of every breach. You decide what is sent. We help you where your readers ask. We erase what you ask us to erase, and you may audit us.\n\n## The rest\n\n${clauses}\n\n## Others\n\n- Hostpark, Sweden: servers\n`;

  it('finds a bare name that does what we do, with less certainty', () => {
    for (const text of ['When you leave us, Quillpond deletes all your data within a month.', 'After the end of the agreement, Quillpond returns all of the personal data.'])
      assert.deepEqual(findingsOf('foreign-party', plain(text)).map(({ severity, args }) => [severity, args['name']]), [['information', 'Quillpond']], text);
  });
  for (const text of [
    'When you leave us, Fernpost deletes all your data within a month.',
    'When you leave us, Hostpark deletes all your data within a month.',
    'When you leave us, Quillpond deletes your drafts within a month.',
    'When a reader cancels, Quillpond deletes your lists.',
    'When the contract of a member ends, Quillpond deletes all your data on it.',
    'We make sure that Quillpond notifies you of every change.',
    'You write your drafts in Quillpond. When you leave us, Quillpond deletes all your data.',
    'When you press the key, Quillpond shows your drafts.',
    'Quillpond deletes all your data.',
    'When you leave us, the Quillpond deletes all your data.',
  ]) it(`lets pass ${text}`, () => assert.deepEqual(findingsOf('foreign-party', plain(text)), []));

  const nameless = (clauses: string): string =>
    `# Vertrag zur Auftragsverarbeitung\n\nzwischen der Gemeinde Haselbach („Auftraggeber“) und dem Zweckverband Mitte („Auftragnehmer“)\n\n## 1. Gegenstand\n\nDie Verarbeitung dient der Abrechnung.\n\n## 2. Regelung\n\n${clauses}\n`;

  it('finds a company between parties that are none', () =>
    assert.deepEqual(findingsOf('foreign-party', nameless('Die Hanse Druck GmbH folgt den Weisungen des Auftraggebers.')).map(({ subject, severity }) => [subject, severity]), [['Hanse Druck GmbH', 'warning']]));

  it('is less sure where the parties are still to be filled in, or the company may be of their group', () => {
    const blank = '# Vertrag zur Auftragsverarbeitung\n\nzwischen ____________ und ____________\n\n## 1. Gegenstand\n\nDer Auftragnehmer verarbeitet Daten des Auftraggebers auf dessen Weisung. Der Auftragnehmer löscht sie. Der Auftraggeber haftet.\n\n## 2. Regelung\n\nDie Hanse Druck GmbH folgt den Weisungen des Auftraggebers.\n';
    assert.deepEqual(findingsOf('foreign-party', blank).map(({ subject, severity }) => [subject, severity]), [['Hanse Druck GmbH', 'information']]);
    assert.deepEqual(findingsOf('foreign-party', german('Die Kontor Service GmbH verarbeitet die Daten nur auf Weisung.')).map(({ severity }) => severity), ['information']);
  });

  for (const text of ['Unterauftragnehmer ist die Hanse Druck GmbH. Die Hanse Druck GmbH stellt Server.', 'Die Daten liegen bei der Hanse Druck GmbH.', '| Name | Ort |\n|---|---|\n| Hanse Druck GmbH | Kiel |\n\nDie Hanse Druck GmbH stellt Server.'])
    it(`lets pass, where no company is party, ${text.slice(0, 60)}`, () => assert.deepEqual(findingsOf('foreign-party', nameless(text)), []));

  it('takes a name that stands often for meant', () =>
    assert.deepEqual(findingsOf('foreign-party', german('Die Daten der Hanse Druck GmbH werden gelöscht.\n\n'.repeat(4))), []));

  it('writes the name of the party where it slipped, and offers nothing for a foreign one', () => {
    assert.equal(fixed('foreign-party', german('Die Nordlicht Logistik AG erteilt Weisungen.')), german('Die Nordlicht Logistik GmbH erteilt Weisungen.'));
    assert.equal(fixed('foreign-party', english('Nortwind Freight Ltd gives instructions.')), english('Northwind Freight Ltd gives instructions.'));
    assert.equal(fixed('foreign-party', german('Die Daten der Hanse Druck GmbH werden gelöscht.')), null);
  });
});
