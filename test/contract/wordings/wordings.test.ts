import assert from 'node:assert/strict';
import type { ContractDestination } from '../../../server/src/contract/destinations.js';
import type { ContractPeriod } from '../../../server/src/contract/periods.js';
import type { Language } from '../../../server/src/language/language.js';
import { analyse } from '../../../server/src/services/analyse.js';
import { ENGLISH_DESTINATIONS, ENGLISH_NO_DESTINATIONS } from './destinationsEnglish.js';
import { GERMAN_DESTINATIONS, GERMAN_NO_DESTINATIONS } from './destinationsGerman.js';
import { ENGLISH_DESTINATIONS_SECOND, GERMAN_DESTINATIONS_SECOND, NO_DESTINATIONS_SECOND } from './destinationsSecond.js';
import { ENGLISH_DESTINATIONS_THIRD, GERMAN_DESTINATIONS_THIRD, NO_DESTINATIONS_THIRD } from './destinationsThird.js';
import { ENGLISH_NO_PERIODS, ENGLISH_PERIODS } from './periodsEnglish.js';
import { GERMAN_NO_PERIODS, GERMAN_PERIODS, type PeriodCase } from './periodsGerman.js';
import { ENGLISH_PERIODS_SECOND, GERMAN_PERIODS_SECOND, NO_PERIODS_SECOND } from './periodsSecond.js';
import { ENGLISH_PERIODS_THIRD, GERMAN_PERIODS_THIRD } from './periodsThird.js';

const HEADS: Readonly<Record<Language, string>> = {
  de: '# Vertrag zur Auftragsverarbeitung\n\nzwischen dem Auftraggeber und dem Auftragnehmer\n\n',
  en: '# Data Processing Agreement\n\nbetween the Controller and the Processor\n\n',
};

/** A little contract around a clause; what stands before `¶` becomes its heading. */
function contractWith(language: Language, clause: string): ReturnType<typeof analyse> {
  const [heading, body] = clause.includes('¶') ? clause.split('¶') : ['', clause];
  return analyse(`${HEADS[language]}${heading ? `## ${heading}\n\n` : ''}${body}`);
}

const length = ({ fact }: ContractPeriod): string => `${fact.iso}${fact.basis === 'business' ? 'b' : ''}`;

/** `PT48H breach-notice` for each period, in the order of the text; a wanted matter that ends with `*` is met by any that begins so. */
function assertPeriods(language: Language, [clause, ...expected]: PeriodCase): void {
  const found = contractWith(language, clause).periods.map((period, i) => {
    const matter = period.matter.split(':')[0] ?? '';
    const wanted = expected[i]?.split(' ')[1] ?? '';
    return `${length(period)} ${wanted.endsWith('*') && matter.startsWith(wanted.slice(0, -1)) ? wanted : matter}`;
  });
  assert.deepEqual(found, expected);
}

const inWords = (one: ContractDestination): string =>
  `${one.country === 'third-country' ? 'out' : one.country}${one.role === 'forbidden' ? (one.conditional ? ' if' : ' no') : one.exclusive ? ' only' : ''}`;

/** The destinations of a clause that are more than mentioned, each once, in any order. */
const destinationsIn = (language: Language, clause: string): string[] =>
  [...new Set(contractWith(language, clause).destinations.filter((one) => one.role !== 'mentioned').map(inWords))].sort();

describe('periods as lawyers write them', () => {
  for (const one of [...GERMAN_PERIODS, ...GERMAN_PERIODS_SECOND, ...GERMAN_PERIODS_THIRD]) it(one[0].slice(0, 110), () => assertPeriods('de', one));
  for (const one of [...ENGLISH_PERIODS, ...ENGLISH_PERIODS_SECOND, ...ENGLISH_PERIODS_THIRD]) it(one[0].slice(0, 110), () => assertPeriods('en', one));
  for (const clause of [...GERMAN_NO_PERIODS, ...ENGLISH_NO_PERIODS, ...NO_PERIODS_SECOND]) {
    it(`none in: ${clause}`, () => (['de', 'en'] as const).forEach((language) => assert.deepEqual(contractWith(language, clause).periods.map(length), [])));
  }
});

describe('destinations as lawyers write them', () => {
  for (const [clause, wanted] of [...GERMAN_DESTINATIONS, ...GERMAN_DESTINATIONS_SECOND, ...GERMAN_DESTINATIONS_THIRD]) it(clause.slice(0, 110), () => assert.deepEqual(destinationsIn('de', clause), wanted.split(', ').sort()));
  for (const [clause, wanted] of [...ENGLISH_DESTINATIONS, ...ENGLISH_DESTINATIONS_SECOND, ...ENGLISH_DESTINATIONS_THIRD]) it(clause.slice(0, 110), () => assert.deepEqual(destinationsIn('en', clause), wanted.split(', ').sort()));
  for (const clause of [...GERMAN_NO_DESTINATIONS, ...ENGLISH_NO_DESTINATIONS, ...NO_DESTINATIONS_SECOND, ...NO_DESTINATIONS_THIRD]) {
    it(`none in: ${clause}`, () => (['de', 'en'] as const).forEach((language) => assert.deepEqual(destinationsIn(language, clause), [])));
  }
});
