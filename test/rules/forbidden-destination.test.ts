import assert from 'node:assert/strict';
import { foundBy } from './destinations.js';

const BAN = 'Eine Verarbeitung in Indien ist unter keinen Umständen erlaubt.';
const found = (text: string, settings = {}): string[] => foundBy('forbidden-destination', text, settings);

describe('rule: forbidden-destination', () => {
  for (const [name, text, wanted] of [
    ['a city in the country', `${BAN}\n\nDie Daten werden in Bangalore gehostet.`, ['banned Bangalore -> Indien']],
    ['the country, before the ban', `Die Datenbank wird in Indien betrieben.\n\n${BAN}`, ['banned Indien -> Indien']],
    ['access by a company there', `${BAN}\n\nDer Support erfolgt durch eine indische Tochtergesellschaft mit Zugriff auf die Daten.`, ['banned indische -> Indien']],
    ['a sub-processor there', `${BAN}\n\n## Unterauftragsverarbeiter\n\n| Name | Zweck | Land |\n|---|---|---|\n| Muster Pvt. Ltd. | Wartung | Indien |\n`, ['banned Indien -> Indien']],
    ['the other language', `${BAN}\n\nCustomer data is stored in India.`, ['banned India -> Indien']],
    ['a cloud region under a ban of all outside', 'Personal data shall not be processed outside the EEA.\n\nBackups are stored in us-east-1.', ['outside us-east-1 -> outside the EEA']],
    ['third countries as such', 'Eine Übermittlung in Drittländer findet nicht statt.\n\nDie Protokolle werden auf Servern in Kanada gespeichert.', ['outside Kanada -> Drittländer']],
    ['a country whose law is named beside it', `${BAN}\n\nNach indischem Recht benannte Server in Indien werden genutzt.`, ['banned Indien -> Indien']],
    ['nothing in the equivalent of a law', 'Personal data shall not be processed outside the EEA.\n\nThe Provider relies on Chapter V of the GDPR or its UK or Swiss equivalent for the transfer of data, or on the Japanese counterpart of that law.', []],
    ['nothing under a ban that a mechanism lifts', 'The Provider shall make no transfer of personal data to a third country except on the basis of a mechanism that Chapter V GDPR knows.\n\nThe data are hosted in the United States.', []],
    ['nothing under a German ban that a basis lifts', 'Eine Übermittlung in ein Drittland findet nicht statt, außer auf Grundlage der Art. 44 ff. DSGVO.\n\nDie Daten werden in den USA gehostet.', []],
    ['nothing where one paragraph names where data go and asks for consent to others', 'Verarbeitet wird zum Teil auch außerhalb der EU bzw. des EWR, und zwar in der Schweiz. In andere Drittländer werden Daten nur nach vorheriger Zustimmung des Auftraggebers übermittelt.', []],
    ['nothing where only consent is what others need', 'Data are processed outside the EU, namely in the United Kingdom. Data shall be transferred to other third countries only with the prior written consent of the Controller.', []],
    ['nothing in a heading that runs in', 'Personal data shall not be processed outside the EEA.\n\n**United Kingdom.** Where the processing is subject to the UK GDPR, the UK Addendum applies to the transfer of data.', []],
    ['a note that there are none', 'Drittlandübermittlung: keine\n\nBackups werden in Kanada gespeichert.', ['outside Kanada -> Drittlandübermittlung']],
    ['a note in English', 'Third country transfers: none\n\nBackups are stored in Canada.', ['outside Canada -> Third country']],
    ['a row that says there are none', '| Angabe | Wert |\n|---|---|\n| Drittlandtransfer | nein |\n\nBackups werden in Kanada gespeichert.', ['outside Kanada -> Drittlandtransfer']],
    ['nothing where it is said what is none', 'Die Schweiz ist kein Drittland.\n\nBackups werden in Kanada gespeichert.', []],
    ['those who open a copy there', `${BAN}\n\nNachts untersucht das Team in Pune die Fehler anhand eines Abzugs der Datenbank.`, ['banned Pune -> Indien']],
    ['nothing where data are invented', `${BAN}\n\nDie Entwickler in Pune verwenden nur künstlich erzeugte Daten.`, []],
    ['nothing in where persons come from', `${BAN}\n\nGespeichert werden Angaben zu Reisenden aus Indien und Nepal.`, []],
    ['nothing without a place', BAN, []],
    ['nothing in law and courts', `${BAN}\n\nEs gilt das Recht Indiens. Gerichtsstand ist Mumbai, Indien.`, []],
    ['nothing elsewhere', `${BAN}\n\nDie Daten werden in Finnland gehostet.`, []],
    ['nothing that the ban excepts', 'Personal data shall not be processed outside the EEA, except in the United Kingdom.\n\nSupport staff access the data from the United Kingdom.', []],
    ['nothing under a condition', 'Eine Verlagerung in ein Drittland bedarf der Zustimmung des Auftraggebers.\n\nDie Daten werden in den USA gehostet.', []],
    ['nothing in the banning sentence itself', 'Die Daten werden nicht in China, sondern in Deutschland verarbeitet.', []],
  ] as const) {
    it(name, () => assert.deepEqual(found(text), wanted));
  }

  it('reads the lists of the user, by code or name', () => {
    const text = 'Die Daten werden in Indien und in der Schweiz gespeichert.';
    for (const entry of ['IN', 'india', ' Indien ', 'Drittland']) assert.ok(found(text, { forbiddenDestinations: [entry] }).includes('setting Indien'), entry);
    assert.deepEqual(found(text, { forbiddenDestinations: ['nowhere', ''] }), []);
    assert.deepEqual(found(text, { allowedDestinations: ['EU', 'Switzerland'] }), ['notAllowed Indien']);
    assert.deepEqual(found('Die Daten werden in Österreich gespeichert. Es gilt türkisches Recht.', { allowedDestinations: ['EWR'], forbiddenDestinations: ['TR'] }), []);
  });
});
