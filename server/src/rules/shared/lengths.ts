import type { PeriodFact, PeriodUnit } from '../../facts/periods.js';
import type { Localised } from '../../language/language.js';

const UNITS: Readonly<Record<PeriodUnit, { readonly de: readonly [string, string]; readonly en: readonly [string, string] }>> = {
  minute: { de: ['Minute', 'Minuten'], en: ['minute', 'minutes'] },
  hour: { de: ['Stunde', 'Stunden'], en: ['hour', 'hours'] },
  day: { de: ['Tag', 'Tage'], en: ['day', 'days'] },
  week: { de: ['Woche', 'Wochen'], en: ['week', 'weeks'] },
  month: { de: ['Monat', 'Monate'], en: ['month', 'months'] },
  quarter: { de: ['Quartal', 'Quartale'], en: ['quarter', 'quarters'] },
  year: { de: ['Jahr', 'Jahre'], en: ['year', 'years'] },
};

/** The length of a period in the reader's words: `14 Tage`, `10 business days`. */
export function lengthInWords(fact: PeriodFact): Localised {
  const one = fact.amount === 1 ? 0 : 1;
  const de = fact.basis === 'business' && fact.unit === 'day' ? ['Arbeitstag', 'Arbeitstage'] : UNITS[fact.unit].de;
  const business = fact.basis === 'business' ? 'business ' : '';
  return { de: `${String(fact.amount).replace('.', ',')} ${de[one] ?? ''}`, en: `${fact.amount} ${business}${UNITS[fact.unit].en[one] ?? ''}` };
}

const EVERY: Readonly<Record<PeriodUnit, string>> = { minute: 'jede', hour: 'jede', day: 'jeden', week: 'jede', month: 'jeden', quarter: 'jedes', year: 'jedes' };

/** How often something comes again, in the reader's words: `jedes Quartal`, `every 6 months`. */
export function intervalInWords(fact: PeriodFact): Localised {
  const { de, en } = lengthInWords(fact);
  return fact.amount === 1 ? { de: de.replace('1', EVERY[fact.unit]), en: en.replace('1', 'every') } : { de: `alle ${de}`, en: `every ${en}` };
}

/** Months of 30 or 31 days and leap years make no difference. */
const TOLERANCE = 0.035;

/**
 * Length in calendar days at the least and at the most: five to six business days make a week, as `Werktage` include Saturday
 * (§ 3(2) BUrlG) and `Arbeitstage` do not.
 */
export const calendarDays = (fact: PeriodFact): { readonly least: number; readonly most: number } =>
  fact.basis === 'business' && fact.unit === 'day' ? { least: (fact.days * 7) / 6, most: (fact.days * 7) / 5 } : { least: fact.days, most: fact.days };

/** Whether two periods are the same length however written: `14 days` and `two weeks`, `24 hours` and `one day`. */
export function sameLength(a: PeriodFact, b: PeriodFact): boolean {
  const close = (x: number, y: number): boolean => Math.abs(x - y) <= TOLERANCE * Math.max(x, y);
  if (a.basis === b.basis) return close(a.days, b.days);
  const [x, y] = [calendarDays(a), calendarDays(b)];
  return close(x.least, y.least) || close(x.most, y.most) || close(x.least, y.most) || close(x.most, y.least);
}
