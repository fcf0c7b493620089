import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PeriodUnit } from '../../server/src/facts/periods.js';
import { germanNumeral } from '../../server/src/language/numberWords/de.js';
import { englishNumeral } from '../../server/src/language/numberWords/en.js';
import { analyse } from '../../server/src/services/analyse.js';

interface Case {
  readonly amount: number;
  readonly unit: PeriodUnit;
  readonly text: string;
}

const GERMAN: readonly (readonly [PeriodUnit, string, string])[] = [
  ['hour', 'Stunden', 'stündig'], ['day', 'Tagen', 'tägig'], ['week', 'Wochen', 'wöchig'], ['month', 'Monaten', 'monatig'], ['year', 'Jahren', 'jährig'],
];
const ENGLISH: readonly (readonly [PeriodUnit, string])[] = [['hour', 'hour'], ['day', 'day'], ['week', 'week'], ['month', 'month'], ['year', 'year']];

/** Every way to write a length in German: digits, words, both, hyphened, as an adjective, with markup, as a filled-in blank. */
function germanCase(amount: number, at: number, style: number, swiss: boolean): Case {
  const [unit, noun, adjective] = GERMAN[at % GERMAN.length]!;
  const word = germanNumeral(amount, swiss) ?? '';
  const styles = [
    `von ${amount} ${noun}`, `von ${word} ${noun}`, `von ${word} (${amount}) ${noun}`, `von ${amount} (${word}) ${noun}`, `von **${amount} ${noun}**`, `von [${amount}] ${noun}`,
    `in ${amount}-${adjective}er Folge`, `in ${word}${adjective}er Folge`, `von ${amount} vollen ${noun}`, `von ${amount}\u00a0${noun}`, `von ${word}\n${noun}`, `in der ${amount}-${noun.replace(/n$/, '')}-Frist`,
  ];
  return { amount, unit, text: `Die Frist läuft innerhalb ${styles[style % styles.length]!} ab.` };
}

function englishCase(amount: number, at: number, style: number): Case {
  const [unit, noun] = ENGLISH[at % ENGLISH.length]!;
  const word = englishNumeral(amount) ?? '';
  const styles = [
    `${amount} ${noun}s`, `${word} ${noun}s`, `${word} (${amount}) ${noun}s`, `${amount} (${word}) ${noun}s`, `a ${amount}-${noun} period`, `**${word}** ${noun}s`, `${word} (${amount}) full ${noun}s`, `${word} [${amount}] ${noun}s’ notice`,
    `${word}\n${noun}s`, `${amount} consecutive ${noun}s`,
  ];
  return { amount, unit, text: `The period ends within ${styles[style % styles.length]!}.` };
}

const small = fc.integer({ min: 2, max: 120 });
const pick = fc.nat({ max: 1000 });

describe('any length, written in any way', () => {
  const readsBack = ({ amount, unit, text }: Case): void => {
    const periods = analyse(text).periods.map((p) => p.fact);
    assert.deepEqual(periods.map((p) => [p.amount, p.unit, p.basis]), [[amount, unit, 'calendar']], text);
    const { twice } = periods[0]!;
    assert.ok(twice === null || (twice.word === amount && twice.digits === amount), text);
  };
  it('is read back in German', () => fc.assert(fc.property(small, pick, pick, fc.boolean(), (...args) => readsBack(germanCase(...args))), { numRuns: 400 }));
  it('is read back in English', () => fc.assert(fc.property(small, pick, pick, (...args) => readsBack(englishCase(...args))), { numRuns: 400 }));
});

describe('whatever the text', () => {
  const words = fc.constantFrom('zwei', '(2)', '[', ']', '(', ')', '-', 'Tage', '30', 'h', 'a', 'half', 'one', 'hundred', 'and', 'days', 'eine', 'halbe', 'Stunde', 'bis', '10-14', 'between', 'tägig', 'Monatsfrist', 'pro', 'Jahr', '’', '–', '24/7', '\n', '|', '½');
  it('spans lie in order inside the text and say what they cover', () => fc.assert(fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
    const text = parts.join(' ');
    let last = 0;
    for (const period of analyse(text).periods) {
      assert.ok(last <= period.span.start && period.span.start < period.span.end && period.span.end <= text.length);
      assert.ok(period.fact.days > 0 && Number.isFinite(period.fact.days) && /^P(?:T?\d+(?:\.\d+)?[DWMYH])$/.test(period.fact.iso), period.fact.iso);
      last = period.span.end;
    }
  }), { numRuns: 400 }));
});
