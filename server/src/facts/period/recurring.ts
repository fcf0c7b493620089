import { germanNumber } from '../../language/numberWords/de.js';
import { WordMemo } from '../../language/wordMemo.js';
import type { PeriodUnit } from '../periods.js';

/** How often a word says that something comes again: every `amount` units. */
export interface Recurring {
  readonly amount: number;
  readonly unit: PeriodUnit;
  readonly basis: 'calendar' | 'business';
}

const every = (amount: number, unit: PeriodUnit, basis: Recurring['basis'] = 'calendar'): Recurring => ({ amount, unit, basis });

const GERMAN_STEMS: Readonly<Record<string, PeriodUnit>> = {
  minuetlich: 'minute', stuendlich: 'hour', taeglich: 'day', naechtlich: 'day', woechentlich: 'week', monatlich: 'month', jaehrlich: 'year', wochenweise: 'week', monatsweise: 'month', quartalsweise: 'quarter', quartalsmaessig: 'quarter',
};
const GERMAN = /^(.*?)(minuetlich|stuendlich|taeglich|naechtlich|woechentlich|monatlich|jaehrlich|wochenweise|monatsweise|quartalsweise|quartalsmaessig)(?:e|er|es|en|em)?$/;
const WORKING = /^(?:werk|arbeits|boersen|bankarbeits|geschaefts)$/;

function german(key: string): Recurring | null {
  const [, prefix = '', stem = ''] = GERMAN.exec(key) ?? [];
  const unit = GERMAN_STEMS[stem];
  if (unit === undefined) return null;
  // `alltäglich` is commonplace, `alljährlich` is every year.
  if (prefix === '' || (prefix === 'all' && stem !== 'taeglich')) return every(1, unit);
  if (stem === 'taeglich' && WORKING.test(prefix)) return every(1, 'day', 'business');
  if (stem === 'jaehrlich' && prefix === 'viertel') return every(1, 'quarter');
  if (stem === 'jaehrlich' && prefix === 'halb') return every(6, 'month');
  if (unit === 'hour' && (prefix === 'halb' || prefix === 'viertel')) return every(prefix === 'halb' ? 30 : 15, 'minute');
  const digits = /^(\d{1,3})-?$/.exec(prefix)?.[1];
  const amount = digits === undefined ? germanNumber(prefix) : Number(digits);
  return amount !== null && amount >= 1 ? every(amount, unit) : null;
}

const ENGLISH = new Map<string, Recurring>(([
  ['hourly', every(1, 'hour')], ['daily nightly', every(1, 'day')], ['weekly', every(1, 'week')], ['fortnightly biweekly bi-weekly', every(2, 'week')], ['monthly', every(1, 'month')],
  ['bimonthly bi-monthly', every(2, 'month')], ['quarterly', every(1, 'quarter')], ['annual annually yearly', every(1, 'year')],
  ['semiannual semiannually semi-annual semi-annually biannual biannually bi-annual bi-annually half-yearly halfyearly semi-yearly twice-yearly', every(6, 'month')],
  ['biennial biennially', every(2, 'year')], ['triennial triennially', every(3, 'year')],
] as const).flatMap(([words, recurring]) => words.split(' ').map((word) => [word, recurring] as const)));

const known = new WordMemo<Recurring | null>();

/** What a word without a number of its own says of how often: `täglich`, `halbjährlicher`, `14-täglich`, `quarterly`, by its folded key; null for any other word. */
export const recurringOf = (key: string): Recurring | null => known.of(key, () => ENGLISH.get(key) ?? german(key));
