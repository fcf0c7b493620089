import assert from 'node:assert/strict';
import { foundBy } from './destinations.js';

const ONLY = 'Das Hosting findet ausschließlich innerhalb der EU/EWR statt.';
const found = (text: string): string[] => foundBy('contradictory-destination', text);

describe('rule: contradictory-destination', () => {
  for (const [name, text, wanted] of [
    ['links to the other end', `${ONLY}\n\nDie Abrechnung wird von einem verbundenen Unternehmen in Indien vorgenommen.`, ['confined EU/EWR -> Indien']],
    ['whichever comes first', `Der Support greift aus Serbien zu.\n\n${ONLY}`, ['confined EU/EWR -> Serbien']],
    ['one country', 'All data is hosted exclusively in Switzerland.\n\nBackups are stored in Germany.', ['confined Switzerland -> Germany']],
    ['a promise to stay', 'Personal data must remain within the EU.\n\n## Sub-processors\n\n| Name | Service | Country |\n|---|---|---|\n| Sample Inc. | mail (SCC) | USA |\n', ['confined EU -> USA']],
    ['several places outside', `${ONLY}\n\nBackups werden in Kanada, Protokolle in Israel gespeichert.`, ['confined EU/EWR -> Kanada -> Israel']],
    ['one finding for one place against several promises', `${ONLY}\n\nEs gilt: Daten werden nur in Deutschland gespeichert.\n\nDie Abrechnung wird von einem verbundenen Unternehmen in Indien vorgenommen.`, ['confined EU/EWR -> Indien -> Deutschland']],
    ['the strict promise before the one with an exception', `Die Verarbeitung erfolgt nur im EWR, es sei denn, der Auftraggeber stimmt zu.\n\n${ONLY}\n\nBackups werden in Kanada gespeichert.`, ['confined EU/EWR -> Kanada -> EWR']],
    ['silent on a heading that runs in', `All data is hosted exclusively in Germany.\n\n**United Kingdom.** Where a transfer is subject to the UK GDPR, the UK Addendum applies to the transfer of data.`, []],
    ['two statements of one sentence', 'Die Verarbeitung erfolgt ausschließlich innerhalb der EU; die Server des Rechenzentrums stehen teilweise in den USA.', ['confined EU -> USA']],
    ['a label', 'Verarbeitungsort: ausschließlich Deutschland\n\nBackups werden in Kanada gespeichert.', ['confined Deutschland -> Kanada']],
    ['a label in one word', 'Hosting: EU-only\n\nBackups are stored in Canada.', ['confined EU -> Canada']],
    ['the answer to a question', '**Where is my data?** In Latvia and nowhere else.\n\n## Sub-processors\n\n| Name | Service | Country |\n|---|---|---|\n| Sample Inc. | mail (SCC) | USA |\n', ['confined Latvia -> USA']],
    ['silent where a question asks for people', '**Where is your team?** In Latvia and nowhere else.\n\nBackups are stored in Canada.', []],
    ['regions', 'The Processor uses AWS regions within the EU only.\n\nBackups are stored in Canada.', ['confined EU -> Canada']],
    ['bounds', 'Die Verarbeitung ist auf das Gebiet der EU beschränkt.\n\nBackups werden in Kanada gespeichert.', ['confined EU -> Kanada']],
    ['bounds in English', 'Hosting is confined to data centres in Ireland.\n\nBackups are stored in Canada.', ['confined Ireland -> Canada']],
    ['silent where something else is bounded', 'Die Verarbeitung in der EU beschränkt sich auf die Abrechnung.\n\nBackups werden in Kanada gespeichert.', []],
    ['silent on one statement', 'Die Daten werden nur in der EU und, soweit es um Rechnungen geht, in Kanada gespeichert.', []],
    ['silent on a general rule', `${ONLY} Eine Verlagerung in ein Drittland bedarf der Zustimmung des Auftraggebers und der Voraussetzungen der Art. 44 ff. DSGVO.`, []],
    ['silent on members', `${ONLY}\n\nDie Sicherung liegt in Norwegen und in Irland.`, []],
    ['silent where nothing is exclusive', 'Die Verarbeitung erfolgt grundsätzlich nur in der EU.\n\nBackups werden in Kanada gespeichert.', []],
    ['says less where the sentence keeps an exception open', 'Die Verarbeitung erfolgt nur im EWR, es sei denn, der Auftraggeber stimmt zu.\n\nBackups werden in Kanada gespeichert.', ['confinedUnless EWR -> Kanada']],
    ['silent on what stands in the annex that the sentence reserves', 'Except for the recipients in Annex 2, data are stored only in the EEA.\n\n## Annex 1\n\nEncryption.\n\n## Annex 2\n\nSample Inc., Boston, USA, stores the data of the archive.', []],
    ['but not on another place', 'Except for the recipients in Annex 2, data are stored only in the EEA.\n\n## Annex 1\n\nSample Inc., Boston, USA, stores the data of the archive.\n\n## Annex 2\n\nNone.', ['confinedUnless EEA -> Boston']],
    ['silent on the courts', 'Ausschließlicher Gerichtsstand ist Zürich, Schweiz.\n\nDie Daten liegen auf Servern in Deutschland.', []],
    ['silent on a declared exception', `${ONLY}\n\nAbweichend davon werden Rechnungsdaten in den USA verarbeitet.`, []],
    ['silent where a ban speaks', `${ONLY} Eine Verarbeitung in Indien ist verboten.\n\nDie Wartung erfolgt durch Zugriff aus Indien.`, []],
    ['silent on instructions', 'Die Verarbeitung erfolgt ausschließlich auf Weisung in Deutschland.\n\nDie Sicherung liegt in Kanada.', []],
  ] as const) {
    it(name, () => assert.deepEqual(found(text), wanted));
  }
});
