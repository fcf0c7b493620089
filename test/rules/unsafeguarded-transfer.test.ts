import assert from 'node:assert/strict';
import { foundBy } from './destinations.js';

const table = (rows: string): string => `## Unterauftragsverarbeiter\n\n| Name | Zweck | Land | Garantie |\n|---|---|---|---|\n${rows}\n`;

describe('rule: unsafeguarded-transfer', () => {
  for (const [name, text, law, wanted] of [
    ['no adequacy, no instrument', 'Die Daten werden in Singapur gespeichert.', 'gdpr', ['gdpr Singapur']],
    ['the United States without certification', table('| A Inc. | E-Mail | USA | |'), 'gdpr', ['certified USA']],
    ['the Swiss list differs', 'Die Daten werden in Japan gespeichert.', 'dsg', ['dsg Japan']],
    ['both laws', 'Die Daten werden in Indien gespeichert.', 'both', ['both Indien']],
    ['only one of both laws', 'Die Daten werden in Brasilien gespeichert.', 'both', ['dsg Brasilien']],
    ['adequacy claimed where there is none', 'Data is hosted in India on the basis of an adequacy decision.', 'gdpr', ['gdpr India']],
    ['possible instruments are none yet', 'Eine Übermittlung darf nur erfolgen, wenn etwa Standardvertragsklauseln vorliegen.\n\nDie Daten werden in Australien gespeichert.', 'gdpr', ['gdpr Australien']],
    ['the EU list under Swiss law', table('| A Inc. | E-Mail | USA | EU-U.S. Data Privacy Framework |'), 'dsg', ['certified USA']],
    ['the EU list under both laws', table('| A Inc. | E-Mail | USA | EU-US DPF |'), 'both', ['certified USA']],
    ['the Swiss list under the GDPR', table('| A Inc. | E-Mail | USA | Swiss-U.S. DPF |'), 'gdpr', ['certified USA']],
    ['silent with both lists', table('| A Inc. | E-Mail | USA | EU-U.S. DPF und Swiss-U.S. DPF |'), 'both', []],
    ['the list of one country is none for another', table('| A Ltd. | E-Mail | Indien | EU-U.S. DPF |'), 'gdpr', ['gdpr Indien']],
    ['an instrument for one recipient is none for another', 'Backups are stored in Australia under the standard contractual clauses. Support is provided from India.', 'gdpr', ['gdpr India']],
    ['silent within the EEA', 'Die Daten werden in Norwegen und Zypern gespeichert.', 'both', []],
    ['silent on adequate countries', 'Data is hosted in Japan, Switzerland and the United Kingdom.', 'gdpr', []],
    ['silent at home', 'Die Daten werden in der Schweiz und in Monaco gespeichert.', 'dsg', []],
    ['silent with an instrument in the row', table('| A Inc. | E-Mail | USA | DPF |\n| B Ltd. | Support | Indien | SCC (Modul 3) |'), 'gdpr', []],
    ['silent with an instrument in the paragraph', 'Backups are stored in Australia. The parties have concluded the standard contractual clauses for this.', 'gdpr', []],
    ['silent under a general instrument', 'For every transfer to a third country the standard contractual clauses are incorporated into this agreement.\n\nLogs are stored in Brazil and South Africa.', 'gdpr', []],
    ['the one row without, under a general clause', `For every transfer to a third country the standard contractual clauses are incorporated into this agreement.\n\n## Sub-processors\n\n| Name | Country | Safeguard |\n|---|---|---|\n| A Inc. | USA | SCC |\n| B Corp. | Philippines | – |\n`, 'gdpr', ['leftOut Philippines']],
    ['silent where no row names any, under a general clause', `For every transfer to a third country the standard contractual clauses are incorporated into this agreement.\n\n## Sub-processors\n\n| Name | Country | Service |\n|---|---|---|\n| A Inc. | USA | mail |\n| B Corp. | Philippines | calls |\n`, 'gdpr', []],
    ['a company in a list of an annex', '# Anhang 1\n\n1. Ticketsystem: Muster Desk Pvt. Ltd., Chennai (Indien)', 'gdpr', ['gdpr Chennai']],
    ['one of those engaged', 'The Processor has obtained general authorisation to engage subcontractors, among them Sample Labs in Minsk, Belarus.', 'gdpr', ['gdpr Minsk']],
    ['a team at work on live systems', 'Das Entwicklerteam in Nowosibirsk (Russland) prüft wöchentlich auf den Produktivsystemen.', 'gdpr', ['gdpr Russland']],
    ['silent on the parties in an annex', '# Anhang 1\n\n1. Auftragnehmer: Muster Ltd., Chennai (Indien)', 'gdpr', []],
    ['one finding for the rows of a table', table('| A Inc. | E-Mail | USA | |\n| B GmbH | Hosting | Deutschland | |\n| C Inc. | Support | USA | |\n| D Ltd. | Druck | Indien | |\n| E Inc. | Zahlung | USA | |'), 'gdpr', ['certified USA -> USA -> USA', 'gdpr Indien']],
    ['one finding for the items of a list', '# Annex 1: Sub-processors\n\n- Sample Desk Inc., USA: tickets\n- Sample Pay Inc., USA: payment\n- Sample Chat Ltd., India: chat', 'gdpr', ['certified USA -> USA', 'gdpr India']],
    ['sentences of different clauses stay apart', 'Backups are stored in Australia.\n\n## Support\n\nPersonal data are processed in Australia by the support team.', 'gdpr', ['gdpr Australia', 'gdpr Australia']],
    ['silent on a recipient that a clause names with its certification', `${table('| Sample Mail, Inc. | E-Mail | USA | |')}\n## Übermittlung\n\nDie Sample Mail, Inc. ist nach dem EU-U.S. Data Privacy Framework zertifiziert.`, 'gdpr', []],
    ['another recipient than the clause names', `${table('| Other Mail, Inc. | E-Mail | USA | |')}\n## Übermittlung\n\nDie Sample Mail, Inc. ist nach dem EU-U.S. Data Privacy Framework zertifiziert.`, 'gdpr', ['certified USA']],
    ['silent on a country whose access a clause puts on clauses', 'For the night rota the Client agrees to access from Australia on the footing of the standard contractual clauses.\n\n## Sub-processors\n\n| Name | Country |\n|---|---|\n| Sample Pty Ltd | Australia |', 'gdpr', []],
    ['a clause on another country', 'For the night rota the Client agrees to access from India on the footing of the standard contractual clauses.\n\n## Sub-processors\n\n| Name | Country |\n|---|---|\n| Sample Pty Ltd | Australia |', 'gdpr', ['gdpr Australia']],
    ['a condition is no footing', 'Data go to Australia only under the standard contractual clauses.\n\n## Sub-processors\n\n| Name | Country |\n|---|---|\n| Sample Pty Ltd | Australia |', 'gdpr', ['gdpr Australia']],
    ['silent on an annulled framework, of which another rule tells', table('| A Inc. | E-Mail | USA | EU-US Privacy Shield |'), 'gdpr', []],
    ['the instruments of the United Kingdom', 'The Supplier complies with the UK GDPR.\n\nRecords are stored in Singapore.', 'gdpr', ['uk Singapore']],
    ['those of the Union beside the UK GDPR', 'The Supplier complies with the UK GDPR.\n\nThe Supplier complies with the GDPR.\n\nRecords are stored in Singapore.', 'gdpr', ['gdpr Singapore']],
    ['silent on mere mentions', 'Der Vertrag unterliegt dem Recht Indiens.', 'gdpr', []],
    ['silent on what is forbidden', 'Eine Verarbeitung in Indien ist verboten.', 'gdpr', []],
    ['silent on third countries in general', 'Eine Übermittlung in Drittländer ist zulässig.', 'gdpr', []],
  ] as const) {
    it(name, () => assert.deepEqual(foundBy('unsafeguarded-transfer', text, { law }), wanted));
  }
});
