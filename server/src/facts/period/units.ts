import type { Language } from '../../language/language.js';
import { germanNumber } from '../../language/numberWords/de.js';
import type { PeriodUnit } from '../periods.js';

/** What a unit word stands for; `times` turns it into the unit (a half-year is six months). */
export interface Unit {
  readonly unit: PeriodUnit;
  readonly times: number;
  readonly basis: 'calendar' | 'business';
  readonly language: Language | null;
}

const calendar = (unit: PeriodUnit, language: Language | null, times = 1): Unit => ({ unit, times, basis: 'calendar', language });
const business = (unit: PeriodUnit, language: Language | null): Unit => ({ unit, times: 1, basis: 'business', language });

const UNITS = new Map<string, Unit>();
const add = (keys: string, unit: Unit): void => {
  for (const key of keys.split(' ')) UNITS.set(key, unit);
};
const compounds = (prefixes: string, endings: string): string =>
  prefixes.split(' ').flatMap((prefix) => endings.split(' ').map((ending) => prefix + ending)).join(' ');

add('minute minuten min', calendar('minute', 'de'));
add('viertelstunde viertelstunden', calendar('minute', 'de', 15));
add('dreiviertelstunde', calendar('minute', 'de', 45));
add('stunde stunden std stdn zeitstunde zeitstunden', calendar('hour', 'de'));
add('geschaeftsstunde geschaeftsstunden buerostunde buerostunden', business('hour', 'de'));
add(`tag tage tagen tages tags ${compounds('kalender', 'tag tage tagen tages tags')}`, calendar('day', 'de'));
add(compounds('werk arbeits bankarbeits bankwerk bank bankgeschaefts geschaefts boersen', 'tag tage tagen tages tags'), business('day', 'de'));
add('woche wochen kalenderwoche kalenderwochen', calendar('week', 'de'));
add('arbeitswoche arbeitswochen', business('week', 'de'));
add(compounds('monat kalendermonat vertragsmonat', ' e en s es'), calendar('month', 'de'));
add(compounds('quartal kalenderquartal', ' e en s'), calendar('quarter', 'de'));
add(compounds('vierteljahr kalendervierteljahr', ' e en s es'), calendar('quarter', 'de'));
add(compounds('dreivierteljahr', ' e en s es'), calendar('month', 'de', 9));
add(compounds('halbjahr kalenderhalbjahr', ' e en s es'), calendar('month', 'de', 6));
add(compounds('jahr kalenderjahr vertragsjahr geschaeftsjahr', ' e en s es'), calendar('year', 'de'));

add('minute minutes mins', calendar('minute', 'en'));
add('hour hours hr hrs', calendar('hour', 'en'));
add('day days', calendar('day', 'en'));
add('workday workdays businessday businessdays', business('day', 'en'));
add('week weeks wk wks', calendar('week', 'en'));
add('fortnight fortnights', calendar('week', 'en', 2));
add('workweek workweeks', business('week', 'en'));
add('month months mth mths', calendar('month', 'en'));
add('quarter quarters', calendar('quarter', 'en'));
add('year years yr yrs', calendar('year', 'en'));
add('h', calendar('hour', null));
add('minute', calendar('minute', null));

/** What the folded key of a unit word means (`werktagen`, `days`, `h`); null for any other word. */
export const unitOf = (key: string): Unit | null => UNITS.get(key) ?? null;

const ADJECTIVES: readonly (readonly [stem: string, unit: PeriodUnit])[] = [
  ['minuetig', 'minute'], ['stuendig', 'hour'], ['taegig', 'day'], ['woechig', 'week'], ['monatig', 'month'], ['jaehrig', 'year'],
];
const NOUNS: readonly (readonly [stem: string, unit: PeriodUnit])[] = [
  ['stunden', 'hour'], ['tages', 'day'], ['tage', 'day'], ['wochen', 'week'], ['monats', 'month'], ['jahres', 'year'],
];
const ADJECTIVE_ENDING = /^(?:e|er|es|en|em)?$/;
const SPAN_NOUN = /^(?:frist|zeitraum|zeitspanne|dauer|periode)(?:e?n|e?s)?$/;

/** A compound that holds unit and perhaps number: `woechige` has no `amount`, `zweiwoechige` 2, `Monatsfrist` 1. */
export interface Compound {
  readonly unit: Unit;
  readonly amount: number | null;
  /** `Monatsfrist` names a kind of period as often as a length. */
  readonly bare: boolean;
}

/** Reads `taegige`, `vierzehntaegig`, `zweiwochenfrist`, `monatsfrist` by their folded keys; null for any other word. */
export function compoundOf(key: string): Compound | null {
  for (const [stem, unit] of ADJECTIVES) {
    const at = key.indexOf(stem);
    if (at < 0 || !ADJECTIVE_ENDING.test(key.slice(at + stem.length))) continue;
    if (at === 0) return { unit: calendar(unit, 'de'), amount: null, bare: false };
    if (key.slice(0, at) === 'werk' || key.slice(0, at) === 'arbeits') return { unit: business(unit, 'de'), amount: null, bare: false };
    const amount = germanNumber(key.slice(0, at));
    return amount === null || amount === 0 ? null : { unit: calendar(unit, 'de'), amount, bare: false };
  }
  for (const [stem, unit] of NOUNS) {
    const at = key.indexOf(stem);
    if (at < 0 || !SPAN_NOUN.test(key.slice(at + stem.length))) continue;
    if (at === 0) return { unit: calendar(unit, 'de'), amount: 1, bare: true };
    const amount = germanNumber(key.slice(0, at));
    if (amount !== null && amount > 0) return { unit: calendar(unit, 'de'), amount, bare: false };
  }
  return null;
}
