import assert from 'node:assert/strict';
import { germanNumber, germanNumeral, isGermanArticle } from '../../server/src/language/numberWords/de.js';
import { englishNumber, englishNumeral } from '../../server/src/language/numberWords/en.js';
import { digitsValue } from '../../server/src/language/numberWords/digits.js';

const key = (word: string): string => word.replaceAll('ü', 'ue').replaceAll('ö', 'oe').replaceAll('ß', 'ss');
const english = (phrase: string): number | null => {
  const keys = phrase.replaceAll('-', ' - ').split(' ');
  const reading = englishNumber(keys, 0);
  return reading !== null && reading.end === keys.length ? reading.value : null;
};

describe('German number words', () => {
  it('reads back every numeral from 0 to 999, in German and in Swiss spelling', () => {
    for (let n = 0; n <= 999; n++) {
      assert.equal(germanNumber(key(germanNumeral(n) ?? '')), n);
      assert.equal(germanNumber(key(germanNumeral(n, true) ?? '')), n);
    }
  });

  const cases: readonly (readonly [string, number | null])[] = [
    ['eine', 1], ['zweier', 2], ['zwo', 2], ['fünf', 5], ['zwölf', 12], ['vierzehn', 14], ['dreissig', 30], ['fünfundvierzig', 45],
    ['hundert', 100], ['einhundertachtzig', 180], ['hundertundzwanzig', 120], ['dreihundertfünfundsechzig', 365],
    ['anderthalb', 1.5], ['eineinhalb', 1.5], ['zweieinhalb', 2.5], ['halben', 0.5],
    ['Wochen', null], ['einzig', null], ['achten', null], ['dreist', null], ['elfen', null], ['', null],
  ];
  for (const [word, value] of cases) it(`${word || 'nothing'} is ${value}`, () => assert.equal(germanNumber(key(word)), value));

  it('writes nothing outside 0 to 999', () => {
    for (const n of [-1, 1000, 1.5, Number.NaN]) assert.equal(germanNumeral(n), null);
  });

  it('knows the article', () => assert.deepEqual(['ein', 'einer', 'eins', 'zwei'].map(isGermanArticle), [true, true, false, false]));
});

describe('English number words', () => {
  it('reads back every numeral from 0 to 999', () => {
    for (let n = 0; n <= 999; n++) assert.equal(english(englishNumeral(n) ?? ''), n);
  });

  const cases: readonly (readonly [string, number | null])[] = [
    ['fourteen', 14], ['forty five', 45], ['fourty', 40], ['a hundred', 100], ['one hundred and eighty', 180], ['one hundred twenty', 120],
    ['one and a half', 1.5], ['one-and-a-half', 1.5], ['half a', 0.5], ['half an', 0.5], ['half', 0.5],
    ['a', null], ['many', null], ['tenth', null], ['once', null],
  ];
  for (const [phrase, value] of cases) it(`${phrase} is ${value}`, () => assert.equal(english(phrase), value));

  it('stops before the next word', () => assert.deepEqual(englishNumber(['thirty', 'days'], 0), { value: 30, end: 1 }));
});

describe('numbers in digits', () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ['14', 14], ['1,5', 1.5], ['2.5', 2.5], ['1.000', 1000], ["1'000", 1000], ['1,000', 1000],
    ['24/7', null], ['2016/679', null], ['01.09.2023', null], ['99,999', 99999], ['', null], ['12345678', null],
  ];
  for (const [text, value] of cases) it(`${text || 'nothing'} is ${value}`, () => assert.equal(digitsValue(text), value));
});
