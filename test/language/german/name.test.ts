import { strict as assert } from 'node:assert';
import type { Case } from '../../../server/src/language/german/declension.js';
import { germanName } from '../../../server/src/language/german/name.js';

const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc'];

describe('language/german/name', () => {
  const TABLE: readonly (readonly [name: string, nom: string, gen: string, dat: string, acc: string])[] = [
    ['Auftraggeber', 'der Auftraggeber', 'des Auftraggebers', 'dem Auftraggeber', 'den Auftraggeber'],
    ['Auftraggeberin', 'die Auftraggeberin', 'der Auftraggeberin', 'der Auftraggeberin', 'die Auftraggeberin'],
    ['Auftragnehmer', 'der Auftragnehmer', 'des Auftragnehmers', 'dem Auftragnehmer', 'den Auftragnehmer'],
    ['Auftragnehmerin', 'die Auftragnehmerin', 'der Auftragnehmerin', 'der Auftragnehmerin', 'die Auftragnehmerin'],
    ['Verantwortlicher', 'der Verantwortliche', 'des Verantwortlichen', 'dem Verantwortlichen', 'den Verantwortlichen'],
    ['Verantwortliche', 'die Verantwortliche', 'der Verantwortlichen', 'der Verantwortlichen', 'die Verantwortliche'],
    ['Kunde', 'der Kunde', 'des Kunden', 'dem Kunden', 'den Kunden'],
    ['Kundin', 'die Kundin', 'der Kundin', 'der Kundin', 'die Kundin'],
    ['Lieferant', 'der Lieferant', 'des Lieferanten', 'dem Lieferanten', 'den Lieferanten'],
    ['Anbieter', 'der Anbieter', 'des Anbieters', 'dem Anbieter', 'den Anbieter'],
    ['Dienstleister', 'der Dienstleister', 'des Dienstleisters', 'dem Dienstleister', 'den Dienstleister'],
    ['Auftragsverarbeiter', 'der Auftragsverarbeiter', 'des Auftragsverarbeiters', 'dem Auftragsverarbeiter', 'den Auftragsverarbeiter'],
    ['Auftragsbearbeiterin', 'die Auftragsbearbeiterin', 'der Auftragsbearbeiterin', 'der Auftragsbearbeiterin', 'die Auftragsbearbeiterin'],
    ['Partner', 'der Partner', 'des Partners', 'dem Partner', 'den Partner'],
    ['Verein', 'der Verein', 'des Vereins', 'dem Verein', 'den Verein'],
    ['Institution', 'die Institution', 'der Institution', 'der Institution', 'die Institution'],
    ['Unternehmen', 'das Unternehmen', 'des Unternehmens', 'dem Unternehmen', 'das Unternehmen'],
    ['Gesellschaft', 'die Gesellschaft', 'der Gesellschaft', 'der Gesellschaft', 'die Gesellschaft'],
    ['weiterer Auftragsverarbeiter', 'der weitere Auftragsverarbeiter', 'des weiteren Auftragsverarbeiters', 'dem weiteren Auftragsverarbeiter', 'den weiteren Auftragsverarbeiter'],
    ['Muster AG', 'die Muster AG', 'der Muster AG', 'der Muster AG', 'die Muster AG'],
    ['Beispiel GmbH & Co. KG', 'die Beispiel GmbH & Co. KG', 'der Beispiel GmbH & Co. KG', 'der Beispiel GmbH & Co. KG', 'die Beispiel GmbH & Co. KG'],
    ['wir', 'wir', 'von uns', 'uns', 'uns'],
    ['ich', 'ich', 'von mir', 'mir', 'mich'],
    ['Sie', 'Sie', 'von Ihnen', 'Ihnen', 'Sie'],
  ];
  for (const [name, ...forms] of TABLE) {
    it(`declines ${name}`, () => assert.deepEqual(CASES.map((kase) => germanName(name).form(kase)), forms));
  }

  const VERBS: readonly (readonly [name: string, ...forms: string[]])[] = [
    ['Kunde', 'ist', 'hat', 'ändert', 'Darf', 'bestätigt oder ändert'],
    ['wir', 'sind', 'haben', 'ändern', 'Dürfen', 'bestätigen oder ändern'],
    ['ich', 'bin', 'habe', 'ändere', 'Darf', 'bestätige oder ändere'],
  ];
  for (const [name, ...forms] of VERBS) {
    it(`puts verbs beside ${name}`, () => assert.deepEqual(VERBS[0]!.slice(1).map((singular, i) => germanName(name).verb(singular, VERBS[1]![i + 1]!)), forms));
  }

  it('leaves a proper name without article', () => {
    const name = germanName('Cumulo', { gender: null, bare: true });
    assert.deepEqual(CASES.map(name.form), ['Cumulo', 'von Cumulo', 'Cumulo', 'Cumulo']);
  });

  it('takes the gender of an unknown noun from its use', () => {
    assert.equal(germanName('Plattform', { gender: 'feminine', bare: false }).form('gen'), 'der Plattform');
  });

  const PLURALS: readonly (readonly [name: string, nom: string, dat: string, each: string])[] = [
    ['Unterauftragsverarbeiter', 'Unterauftragsverarbeiter', 'Unterauftragsverarbeitern', 'jedem Unterauftragsverarbeiter'],
    ['Unterauftragnehmerin', 'Unterauftragnehmerinnen', 'Unterauftragnehmerinnen', 'jeder Unterauftragnehmerin'],
    ['Subunternehmen', 'Subunternehmen', 'Subunternehmen', 'jedem Subunternehmen'],
    ['weiterer Auftragsverarbeiter', 'weitere Auftragsverarbeiter', 'weiteren Auftragsverarbeitern', 'jedem weiteren Auftragsverarbeiter'],
    ['Unterbeauftragter', 'Unterbeauftragte', 'Unterbeauftragten', 'jedem Unterbeauftragten'],
    ['Dritter', 'Dritte', 'Dritten', 'jedem Dritten'],
    ['Lieferant', 'Lieferanten', 'Lieferanten', 'jedem Lieferanten'],
    ['Subprocessor', 'Subprocessors', 'Subprocessors', 'jedem Subprocessor'],
  ];
  for (const [name, nom, dat, each] of PLURALS) {
    it(`forms the plural of ${name}`, () => {
      const forms = germanName(name);
      assert.deepEqual([forms.plural('nom'), forms.plural('dat'), forms.withArticle('jeder', 'dat')], [nom, dat, each]);
    });
  }
});
