import assert from 'node:assert/strict';
import type { ContractDestination } from '../../server/src/contract/destinations.js';
import { analyse } from '../../server/src/services/analyse.js';

/** `IN forbidden`, with `only` for exclusive, `if` for a ban under a condition, `-EEA` for what a third country leaves out. */
const inWords = (one: ContractDestination): string =>
  [one.country, one.role, one.exclusive && 'only', one.conditional && 'if', one.outside.length > 0 && `-${one.outside.join(',')}`].filter(Boolean).join(' ');
const destinationsOf = (text: string): string[] => analyse(text).destinations.map(inWords);

const SENTENCES: readonly (readonly [text: string, destinations: readonly string[]])[] = [
  // Permitted, and confined.
  ['Die Verarbeitung erfolgt grundsätzlich in Deutschland und Österreich.', ['DE permitted', 'AT permitted']],
  ['Die Daten werden ausschließlich auf Servern in der Schweiz gespeichert.', ['CH permitted only']],
  ['Der Auftragnehmer verarbeitet die Daten nur innerhalb der EU bzw. des EWR.', ['EU permitted only', 'EEA permitted only']],
  ['Data shall be transferred to other third countries only with the prior consent of the Controller.', ['third-country forbidden if -EEA']],
  ['Data, on request, are stored in India.', ['IN permitted']],
  ['Daten, am Standort Pune gespeichert, bleiben in Indien.', ['IN permitted only']],
  ['Sämtliche Daten werden ausnahmslos in der Bundesrepublik Deutschland gehostet.', ['DE permitted only']],
  ['Die Datenverarbeitung findet nicht nur in der EU, sondern auch in Kanada statt.', ['EU permitted', 'CA permitted']],
  ['Die Erbringung der vereinbarten Leistungen findet in der Schweiz oder in einem Mitgliedstaat der Europäischen Union statt.', ['CH permitted', 'EU permitted']],
  ['Die Daten verlassen die Schweiz nicht.', ['CH permitted only']],
  ['Personal data is stored in Ireland and the Netherlands only.', ['IE permitted only', 'NL permitted only']],
  ['All data must remain within the EEA.', ['EEA permitted only']],
  ['Data is processed primarily in the United States.', ['US permitted']],
  ['- EU-only hosting', ['EU permitted only']],
  // Where somebody lives or does business says nothing on where the data are.
  ['If you run a kennel in France (or the UK), the law says that we need a contract about the personal data you keep.', ['FR mentioned', 'GB mentioned']],
  ['Where customers reside in Norway, their data are stored in Sweden.', ['NO mentioned', 'SE permitted']],
  ['If you operate our software on data in Norway, we process them in Sweden.', ['NO permitted', 'SE permitted']],
  ['Wenn Sie einen Salon in Österreich betreiben, speichern wir die Daten in Finnland.', ['AT mentioned', 'FI permitted']],
  // Banned.
  ['Eine Verarbeitung in Indien oder China ist nicht gestattet.', ['IN forbidden', 'CN forbidden']],
  ['Der Auftragnehmer übermittelt keine Daten nach Russland.', ['RU forbidden']],
  ['Daten dürfen unter keinen Umständen in den USA gespeichert werden.', ['US forbidden']],
  ['Die Nutzung von Servern in Belarus ist untersagt.', ['BY forbidden']],
  ['Ein Zugriff aus Drittländern, insbesondere aus der Türkei, ist verboten.', ['third-country forbidden -EEA', 'TR forbidden']],
  ['Die Daten werden in Deutschland gespeichert und nicht in die USA übermittelt.', ['DE permitted', 'US forbidden']],
  ['Die Verarbeitung erfolgt nicht in Indien, sondern in Portugal.', ['IN forbidden', 'PT permitted']],
  ['The Processor shall not transfer personal data to China under any circumstances.', ['CN forbidden']],
  ['The Processor must not process personal data outside the EEA, except in Switzerland.', ['third-country forbidden -EEA,CH', 'CH permitted']],
  ['Sub-processors located in Russia are prohibited.', ['RU forbidden']],
  ['Nothing in clause 4 permits access to the data from Vietnam.', ['VN forbidden']],
  ['The consent given above does not extend to transfers to Brazil.', ['BR forbidden']],
  ['Zugriffe aus Serbien sind von der Genehmigung nicht gedeckt.', ['RS forbidden']],
  ['Die Zustimmung nach Ziffer 4 erstreckt sich nicht auf Indien.', ['IN forbidden']],
  ['Nichts in diesem Vertrag gestattet einen Zugriff aus China.', ['CN forbidden']],
  ['No personal data is transferred to third countries.', ['third-country forbidden -EEA']],
  ['Daten werden nicht nach Mumbai oder Pune übermittelt.', ['IN forbidden']],
  ['Personal data shall not be sent to Lima.', ['PE forbidden']],
  // A town in a ban is the site that is spoken of, and bans no country.
  ['Das Rechenzentrum in Siegburg darf für die Verarbeitung der Auftragsdaten nicht mehr genutzt werden.', []],
  ['An das Klinikum Wolfsburg werden keine Auftragsdaten weitergegeben.', []],
  ['Frau Neuss erhält keinen Zugriff auf die Auftragsdaten.', []],
  ['Personal data shall not be disclosed to Sligo Hospital.', []],
  ['Visitors of the data centre in Drogheda are not given access to personal data.', []],
  // Whom the controller called in is no sub-processor.
  ['Die vom Auftraggeber beigezogenen Firmen aus Kanada drucken die Plakate.', ['CA mentioned']],
  ['Die beigezogenen Firmen aus Kanada verarbeiten Daten.', ['CA subprocessor-location']],
  // Banned under a condition.
  ['Eine Verlagerung in ein Drittland bedarf der vorherigen Zustimmung des Auftraggebers.', ['third-country forbidden if -EEA']],
  ['Eine Übermittlung in ein Drittland darf nur erfolgen, wenn die Art. 44 ff. DSGVO erfüllt sind.', ['third-country forbidden if -EEA']],
  ['The Processor shall not transfer data outside the EU without the consent of the Controller.', ['third-country forbidden if -EU']],
  ['The Processor may transfer data outside the EEA provided that appropriate safeguards are in place.', ['third-country permitted -EEA']],
  ['Eine Übermittlung in ein Land, das nicht Mitglied der EU oder des EWR ist, findet nicht statt.', ['third-country forbidden -EU,EEA', 'EU permitted', 'EEA permitted']],
  ['The Processor will not transfer data from the EEA or Switzerland to China.', ['CH mentioned', 'CN forbidden']],
  ['The Processor shall ensure that no personal data leaves the European Union.', ['EU permitted only']],
  ['Daten dürfen nur in die USA übermittelt werden, wenn der Empfänger zertifiziert ist.', ['US permitted']],
  ['Die Verarbeitung erfolgt nur im EWR, es sei denn, der Auftraggeber stimmt zu.', ['EEA permitted only']],
  // Companies elsewhere.
  ['Den Support erbringt ein verbundenes Unternehmen in Indien.', ['IN subprocessor-location']],
  ['Support is provided by our affiliate in the Philippines.', ['PH subprocessor-location']],
  ['Der Betrieb erfolgt durch die Beispiel Cloud Ltd. mit Sitz in Singapur.', ['SG subprocessor-location']],
  // Only mentioned.
  ['Es gilt deutsches Recht; Gerichtsstand ist Köln, Deutschland.', ['DE mentioned']],
  ['This Agreement is governed by the laws of Sweden.', ['SE mentioned']],
  ['The courts of England and Wales have exclusive jurisdiction.', ['GB mentioned']],
  ['Verpflichtungen nach dem Recht der Union oder der Mitgliedstaaten bleiben unberührt.', []],
  ['Ist die Agentur nach dem Recht der Union, eines Mitgliedstaates oder der Schweiz zu einer weitergehenden Verarbeitung verpflichtet, teilt sie dies mit, sofern das Recht dies nicht untersagt.', ['CH mentioned']],
  ['Processor may process data otherwise if required by the law of the Union, of a Member State or of the United Kingdom, unless that law prohibits the notice.', ['GB mentioned']],
  ['Außerhalb der EU und des EWR verarbeiten wir die Daten nicht.', ['third-country forbidden -EU,EEA', 'EU permitted', 'EEA permitted']],
  ['Client Personal Data must in no circumstances be stored in or viewed from the United States.', ['US forbidden']],
  ['Your data stays in the EU and Norway, and we never send it anywhere else.', ['EU permitted only', 'NO permitted only', 'third-country forbidden -EEA,EU,NO']],
  ['Standort aller Systeme ist ausschließlich Deutschland.', ['DE permitted only']],
  ['Alle Arbeiten bleiben auf das Gebiet der Europäischen Union beschränkt.', ['EU permitted only']],
  ['The processor may engage subcontractors; at present: Badgeprint Holstein KG, Germany, and Voteloop ApS, Denmark.', ['DE subprocessor-location', 'DK subprocessor-location']],
  ['Der Auftragnehmer hat nicht das Recht, Daten in Indien zu verarbeiten.', ['IN forbidden']],
  ['This Agreement is governed by the laws of the State of California.', ['US mentioned']],
  ['The data subjects are located in Japan.', ['JP mentioned']],
  ['The California Consumer Privacy Act and the standard contractual clauses for the transfer of personal data to third countries apply.', []],
  ['"EEA" means the European Union, Norway, Iceland and Liechtenstein.', ['NO mentioned', 'IS mentioned', 'LI mentioned']],
];

describe('contract: destinations', () => {
  for (const [text, wanted] of SENTENCES) it(text, () => assert.deepEqual(destinationsOf(text), wanted));

  it('reads lists under what introduces them', () => {
    assert.deepEqual(destinationsOf('Eine Verarbeitung in folgenden Ländern ist ausgeschlossen:\n\n- Iran\n- Nordkorea\n'), ['IR forbidden', 'KP forbidden']);
    assert.deepEqual(destinationsOf('# Agreement\n\n## Data centre locations\n\n- Germany\n- Finland\n'), ['DE permitted', 'FI permitted']);
  });

  it('reads a table of sub-processors by its columns', () => {
    const table = '## Unterauftragsverarbeiter\n\n| Name | Leistung | Standort | Garantie |\n|---|---|---|---|\n| A GmbH | IT | Deutschland (EU) | |\n| B Inc. | E-Mail an Kunden in Frankreich | US | SCC |\n| C Ltd | Backup | EU/USA | keine Drittländer |\n';
    assert.deepEqual(destinationsOf(table), ['DE subprocessor-location', 'FR subprocessor-location', 'US subprocessor-location', 'EU subprocessor-location', 'US subprocessor-location']);
  });

  it('reads a list of sub-processors by their addresses', () => {
    const list = '## Annex II: Sub-processors\n\n- Acme Hosting Ltd, 1 High Street, London EC2A 4NE\n- Sample Mail Inc., Wilmington, DE 19801\n- Example Ireland Ltd\n';
    assert.deepEqual(destinationsOf(list), ['GB subprocessor-location', 'US subprocessor-location', 'IE subprocessor-location']);
  });

  it('finds the instrument named for a place', () => {
    const named = (text: string): string[] => analyse(text).destinations.map((one) => `${one.country} ${one.instruments.join(',')}`);
    assert.deepEqual(named('Daten werden in die USA übermittelt. Grundlage sind Standardvertragsklauseln.'), ['US clauses']);
    assert.deepEqual(named('Data is hosted in the US under the EU-U.S. Data Privacy Framework.'), ['US eu-framework']);
    assert.deepEqual(named('## Sub-processors\n\n- Acme Inc., USA\n  - Safeguard: binding corporate rules\n- Other Inc., USA\n'), ['US binding-rules', 'US ']);
  });

  it('knows a list of companies by what its introduction says', () => {
    assert.deepEqual(destinationsOf('You agree to these sub-processors. This is today\'s line-up:\n\n| Who | For what | Where |\n|---|---|---|\n| Rivercloud B.V. | database | Amsterdam, Netherlands |\n| Mailer Inc. | mails | USA |'), ['NL subprocessor-location', 'US subprocessor-location']);
    assert.deepEqual(destinationsOf('| Wer | Wozu | Wo |\n|---|---|---|\n| Fluss Netz AG | Server | Österreich |'), ['AT subprocessor-location']);
  });

  it('reads the choice of law in either order, and no place where it is signed', () => {
    for (const [text, ...expected] of [
      ['Die Daten liegen in der Schweiz.\n\nAnwendbar ist schweizerisches Recht.', 'CH permitted', 'CH mentioned'],
      ['Data is hosted in Germany.\n\nGerman law is applicable.', 'DE permitted', 'DE mentioned'],
      ['## Unterauftragnehmer\n\nSchaffhausen, den ____________'],
      ['Vertrag über die Auftragsbearbeitung – Nordlicht Hosting GmbH, Gera'],
      ['Data Processing Agreement between Waldpost Ltd, Cardiff'],
      ['Die Personendaten werden gespeichert bei:\nNordlicht Hosting AG, Zürich', 'CH permitted'],
      ['Personal data are stored by Waldpost Hosting Ltd, Cardiff', 'GB permitted'],
      ['Speicherort der Auftragsdaten: Waldpost Hosting Ltd, Cardiff', 'GB permitted'],
      ['Die Auftragnehmerin (AN) betreut die Systeme der Leistungsbezügerin (LB) und speichert deren Daten.'],
    ] as const) assert.deepEqual(destinationsOf(text), expected);
  });

  it('reads an answer by its question', () => {
    for (const [text, ...expected] of [
      ['**Where are my files?** In Norway and Iceland, and nowhere else.', 'NO permitted only', 'IS permitted only'],
      ['**From which countries can my records be read?** Latvia, at no other location. Our office is in Peru.', 'LV permitted only', 'PE mentioned'],
      ['**Wo liegen die Kundendaten?** In Norwegen und nirgends anders.', 'NO permitted only'],
      ['Wohin gehen meine Daten? Nach Lettland und Estland.', 'LV permitted', 'EE permitted'],
      ['| Frage | Antwort |\n|---|---|\n| Wo stehen die Datenbanken? | In Litauen und sonst nirgends |', 'LT permitted only'],
      ['**Where is your team?** In Norway and nowhere else.', 'NO mentioned'],
      ['**Which law?** The law of Norway.', 'NO mentioned'],
      ['**Wo liegen die Daten der Kunden?** In Norwegen.', 'NO permitted'],
      ['**Wo kann ich mich über die Bearbeitung meiner Daten beschweren?** Bei der Behörde in Norwegen.', 'NO mentioned'],
      ['**Wo werden meine Daten gespeichert?** Nicht in Peru.', 'PE mentioned'],
      ['**In which countries may users open their records?** In all, with Peru and Norway.', 'PE mentioned', 'NO mentioned'],
      ['**Where do I find what the processing covers?** On the site of our parent in Peru.', 'PE mentioned'],
      ['Sämtliche Bearbeitungen finden ausschliesslich in der Schweiz statt.', 'CH permitted only'],
    ] as const) assert.deepEqual(destinationsOf(text), expected, text);
  });

  it('reads a list under a heading of companies called in', () =>
    assert.deepEqual(destinationsOf('# Vertrag zur Auftragsverarbeitung\n\n## Anlage 2: Beigezogene Unternehmen\n\n- Nordlicht Netz GmbH, Kiel\n- Waldpost GmbH, Gera\n'), ['DE subprocessor-location', 'DE subprocessor-location']));

  it('reads no country in a file number', () => {
    assert.deepEqual(destinationsOf('Ref. ABC/PRC/0417 applies to the processing. Data is stored in the US/EU.'), ['US permitted', 'EU permitted']);
  });

  it('never fails', () => {
    for (const text of ['', '|', '| | |\n|-|-|\n| USA |', 'EU/', '-EU', 'U.S', 'outside', 'außerhalb der', '/EU/EWR//', 'US-', 'CH- 8000', '\u00ad\u00adIndien\u00ad']) assert.doesNotThrow(() => analyse(text), text);
  });
});
