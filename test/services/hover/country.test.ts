import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/services/analyse.js';
import { countryHover } from '../../../server/src/services/hover/country.js';

/** The hover on `word` of `text`, in German unless said otherwise. */
const on = (text: string, word: string, reader: 'de' | 'en' = 'de'): string => countryHover(analyse(text), text.indexOf(word) + 1, reader)?.markdown ?? '';

describe('services: country hover', () => {
  it('tells both lists with decision and date', () => {
    const us = on('Die Daten werden in den USA gehostet (Standardvertragsklauseln).', 'USA');
    for (const part of ['**Vereinigte Staaten**', '(EU) 2023/1795, 10.07.2023', 'Anhang 1 DSV', 'seit 15.09.2024', 'Ort der Verarbeitung', 'Standardvertragsklauseln', 'Stand 22.11.2026']) assert.ok(us.includes(part), part);
    const uk = on('Data is stored in the United Kingdom.', 'United', 'en');
    for (const part of ['**United Kingdom**', '(EU) 2021/1772, 2021-06-28', 'valid until 2031-12-27', 'place of processing']) assert.ok(uk.includes(part), part);
  });

  it('tells membership and absence', () => {
    const india = on('Eine Verarbeitung in Indien ist verboten.', 'Indien');
    for (const part of ['EU: nein', 'kein Angemessenheitsbeschluss', 'nicht auf der Liste', 'ausgeschlossen']) assert.ok(india.includes(part), part);
    assert.ok(on('Die Daten liegen in Norwegen.', 'Norwegen').includes('EWR: ja'));
    assert.ok(on('Die Daten liegen in der Schweiz.', 'Schweiz', 'en').includes('domestic'));
  });

  it('tells groups, third countries, cities and every mention', () => {
    assert.match(on('innerhalb der EU', 'EU'), /27 Staaten: .*Deutschland/);
    assert.match(on('innerhalb des EWR', 'EWR', 'en'), /30 states/);
    assert.match(on('in ein Drittland', 'Drittland'), /außerhalb der EU/);
    assert.match(on('Rechenzentrum in Bangalore', 'Bangalore'), /\*\*Indien\*\*/);
    assert.match(on('**Sitz:** Es gilt _schweizerisches_ Recht.', 'schweizerisches'), /nur genannt/);
  });

  it('is silent elsewhere', () => {
    assert.equal(countryHover(analyse('Die Daten liegen in Indien.'), 2, 'de'), null);
    assert.equal(countryHover(analyse(''), 0, 'de'), null);
  });
});
