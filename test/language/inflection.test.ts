import assert from 'node:assert/strict';
import { editDistance } from '../../server/src/language/inflection/distance.js';
import { masculineOf, otherGender } from '../../server/src/language/inflection/german.js';
import { sameWord } from '../../server/src/language/inflection/inflection.js';
import type { Language } from '../../server/src/language/language.js';
import { foldKey } from '../../server/src/language/tokens.js';

const SAME: readonly (readonly [Language, string, string, boolean])[] = [
  ['de', 'Auftraggebers', 'Auftraggeber', true], ['de', 'Auftraggebern', 'Auftraggeber', true], ['de', 'Verantwortlichen', 'Verantwortlicher', true],
  ['de', 'Verantwortliche', 'Verantwortlicher', true], ['de', 'Parteien', 'Partei', true], ['de', 'Verträge', 'Vertrag', true], ['de', 'Hauptvertrages', 'Hauptvertrag', true],
  ['de', 'Weisungen', 'Weisung', true], ['de', 'Kunden', 'Kunde', true], ['de', 'verantwortlich', 'Verantwortlicher', false],
  ['de', 'Auftragnehmer', 'Auftraggeber', false], ['de', 'Auftragnehmerin', 'Auftragnehmer', false], ['de', 'Verarbeitung', 'Verarbeiter', false],
  ['en', 'Customers', 'Customer', true], ['en', "Customer's", 'Customer', true], ['en', 'Parties', 'Party', true], ['en', 'Process', 'Processes', true],
  ['en', 'Provided', 'Provider', false], ['en', 'Services', 'Service', true], ['en', 'Processing', 'Process', false],
];

describe('inflection', () => {
  for (const [language, a, b, same] of SAME) it(`${a} is ${same ? '' : 'not '}a form of ${b}`, () => assert.equal(sameWord(foldKey(a), foldKey(b), language), same));

  it('pairs genders', () => {
    assert.equal(masculineOf('auftraggeberin'), 'auftraggeber');
    assert.equal(masculineOf('kundin'), 'kunde');
    assert.equal(masculineOf('termin'), null);
    assert.ok(otherGender('auftragnehmerinnen', 'auftragnehmer'));
    assert.ok(otherGender('auftraggeber', 'auftraggeberin'));
    assert.ok(!otherGender('auftraggeberin', 'auftragnehmer'));
  });
});

describe('edit distance', () => {
  const cases: readonly (readonly [string, string, number])[] = [['aufragnehmer', 'auftragnehmer', 1], ['auftraggneber', 'auftraggeber', 1], ['auftragnhemer', 'auftragnehmer', 1], ['', 'ab', 2], ['kunde', 'kunde', 0], ['abcd', 'wxyz', 3]];
  for (const [a, b, distance] of cases) it(`${a} – ${b}`, () => assert.equal(editDistance(a, b, 2), distance));
});
