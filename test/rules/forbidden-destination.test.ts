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
