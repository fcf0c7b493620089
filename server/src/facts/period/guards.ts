import { behind, isAvailability } from './availability.js';
import type { Quantity } from './quantity.js';
import { unitOf, type Unit } from './units.js';

const REFERENCE = new Set([
  'art', 'artt', 'artikel', 'article', 'articles', 'paragraph', 'paragraf', '§', 'abs', 'absatz', 'ziff', 'ziffer', 'nr', 'nummer', 'no', 'satz', 'lit', 'buchst',
  'section', 'sections', 'sec', 'clause', 'clauses', 'annex', 'appendix', 'schedule', 'anlage', 'anhang', 'punkt', 'kapitel', 'chapter', 'page', 'seite', 'version',
]);
/** Whether a number behind the word is that of a provision or a part of the contract. */
export const isCitedNumber = (word: string): boolean => REFERENCE.has(word);

const PER = new Set(['pro', 'per', 'je', 'jede', 'jeden', 'jedes', 'each', 'every', 'a', 'am', 'im', 'die', 'der', '/']);
/** `24 hours a day`, `5 Tage die Woche` measure a rate; `nach 30 Tagen im Monat` does not occur. */
const RATE_OF = new Set(['day', 'week', 'month', 'quarter', 'year', 'tag', 'woche', 'monat', 'quartal', 'jahr', 'kalendertag', 'kalenderwoche', 'kalendermonat', 'kalenderjahr', 'vertragsjahr']);
const TIMES = new Set(['once', 'twice', 'thrice', 'times', 'einmal', 'zweimal', 'dreimal', 'viermal', 'mal', 'einmalig']);
const AGE_AFTER = new Set(['alt', 'alte', 'alten', 'alter', 'old', 'age']);
const AGE_BEFORE = new Set(['kinder', 'kind', 'kindern', 'minderjaehrige', 'minderjaehrigen', 'jugendliche', 'jugendlichen', 'alter', 'aged', 'age', 'children', 'child', 'minors', 'minor', 'vollendung']);
/** `Personen ab 18 Jahren`, `users under 16 years`: persons, then a bound. */
const PERSONS = new Set(['person', 'personen', 'nutzer', 'nutzern', 'nutzerinnen', 'kunden', 'teilnehmer', 'teilnehmern', 'beschaeftigte', 'persons', 'people', 'individuals', 'users', 'customers', 'participants', 'anyone']);
const BOUNDS = new Set(['ab', 'unter', 'ueber', 'bis', 'mindestens', 'under', 'over', 'below', 'above', 'least', 'than']);
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun|montag|montags|freitag|freitags|samstag|sonntag|monday|mondays|friday|fridays|saturday|sunday|uhr)$/;
/** Short weekdays that are words as well (`so`, `do`) count only beside a dash or a number: `Mo–Fr 8–17 h`. */
const SHORT_WEEKDAY = /^(?:mo|di|mi|do|fr|sa|so)$/;
/** `am Ende`, `mit Ablauf eines Kalendermonats`: a point in the calendar. */
const CALENDAR_UNIT = /^(?:kalender|vertrags|geschaefts)/;

/** Words after which `ein Monat`, `a week` is a length and not just some month or week. */
const BEFORE_ARTICLE = new Set([
  'innerhalb', 'binnen', 'innert', 'von', 'nach', 'vor', 'mindestens', 'hoechstens', 'spaetestens', 'laengstens', 'maximal', 'zu', 'fuer', 'ueber', 'unter', 'seit', 'um', 'als', 'alle',
  'jeweils', 'weitere', 'wenigstens', 'betraegt', 'gilt', 'ab', 'ablauf', 'rund', 'etwa', 'circa', 'ca', 'dauer', 'frist', 'within', 'for', 'after', 'of', 'least', 'than', 'most', 'over', 'in',
  'waehrend', 'bis', 'laenger', 'inside', 'single', 'exceed', 'exceeding', 'about', 'approximately', 'to', 'be', 'is', 'by', 'until', 'minimum', 'maximum', 'before', 'during', 'with', 'upon', 'on',
]);
/** Prepositions that make `eines Tages`, `an einem Tag` a date and not a length. */
const LOOSE_BEFORE_DAY = new Set(['an', 'in', 'on', 'one', 'am', 'eines', 'for', 'with', 'to', 'be', 'is']);

/** `the end of a calendar year`, `the last day of a month`. */
const PART_OF = new Set(['end', 'beginning', 'start', 'close', 'day', 'part', 'course', 'half', 'ending']);

/** Words behind `ein Monat`, `a week` that make it a length: `einen Monat nach Vertragsende`, `a fortnight before`. */
const AFTER_ARTICLE = new Set(['nach', 'vor', 'ab', 'vorher', 'zuvor', 'danach', 'spaeter', 'lang', 'after', 'before', 'prior', 'following', 'from', 'later', 'notice', 'ago']);

/** Whether the number in front of the unit really measures time: not a citation, a rate, an age or a time of day. `next` is the index after the unit, `earlier` that after the last duration found before. */
export function isDuration(keys: readonly string[], quantity: Quantity, unit: Unit, next: number, earlier: number): boolean {
  const value = quantity.value * unit.times;
  if (value <= 0 || (unit.unit === 'year' && value > 150) || value > 100_000) return false;
  const before = keys[quantity.from - 1] === '.' && quantity.from >= 2 ? keys[quantity.from - 2] ?? '' : keys[quantity.from - 1] ?? '';
  if (REFERENCE.has(before) && quantity.language === null) return false;
  if (isRate(keys, next) || isAge(keys, quantity, unit, next) || isAvailability(keys, quantity, unit, next)) return false;
  // `zwei Wochen oder ein Monat`: what a length is listed with is one too.
  const listed = earlier > 0 && earlier >= quantity.from - 2 && ['oder', 'or', 'und', 'and', ',', 'bis', 'to'].includes(keys[quantity.from - 1] ?? '');
  if (quantity.article && !listed && !articleCounts(keys, quantity, unit, next)) return false;
  return !(keys[next - 1] === 'h' && hasWeekday(keys, quantity.from));
}

function hasWeekday(keys: readonly string[], end: number): boolean {
  return keys.slice(Math.max(0, end - 8), end).some((key, i, near) => WEEKDAY.test(key) || (SHORT_WEEKDAY.test(key) && /^(?:[-.,:/]|\d)/.test(near[i + 1] ?? '')));
}

function isRate(keys: readonly string[], next: number): boolean {
  // `40-Stunden-Woche`, `40-hour working week`, `month-to-month`.
  const noun = behind(keys, next);
  const week = /^(?:working|work)$/.test(keys[noun] ?? '') ? noun + 1 : noun;
  if (/^(?:woche|week)$/.test(keys[week] ?? '') || (keys[next] === '-' && keys[noun] === 'to')) return true;
  if (keys[next] === 'of' && ['the', 'a', 'each', 'every'].includes(keys[next + 1] ?? '') && ['week', 'year', 'month'].includes(keys[next + 2] ?? '')) return true;
  // `7 Tage in der Woche`, `365 days in the year`.
  if (keys[next] === 'in' && /^(?:der|einer|a|the)$/.test(keys[next + 1] ?? '') && /^(?:woche|week|day|year)$/.test(keys[next + 2] ?? '')) return true;
  if (!PER.has(keys[next] ?? '')) return false;
  const after = keys[next + 1] ?? '';
  return RATE_OF.has(after) || (keys[next] === '/' && (unitOf(after) !== null || /^\d/.test(after)));
}

function isAge(keys: readonly string[], quantity: Quantity, unit: Unit, next: number): boolean {
  if (unit.unit !== 'year') return false;
  if (AGE_AFTER.has(keys[next] ?? '') || (keys[next] === 'of' && keys[next + 1] === 'age')) return true;
  if (keys[next] === '-' && AGE_AFTER.has(keys[next + 1] ?? '')) return true;
  const near = keys.slice(Math.max(0, quantity.from - 4), quantity.from);
  // `unter 18 Jahren`, `over 16 years`: bounds that are ages and hardly ever lengths.
  if (quantity.language === null && quantity.value >= 12 && quantity.value <= 25 && /^(?:unter|ueber|ab|under|over|below|above)$/.test(near[near.length - 1] ?? '')) return true;
  return near.some((key) => AGE_BEFORE.has(key)) || (near.some((key) => PERSONS.has(key)) && BOUNDS.has(near[near.length - 1] ?? ''));
}

function articleCounts(keys: readonly string[], quantity: Quantity, unit: Unit, next: number): boolean {
  if (keys.slice(Math.max(0, quantity.from - 4), quantity.from).some((key) => TIMES.has(key))) return false;
  const before = keys[quantity.from - 1] ?? '';
  if (unit.unit === 'day' && unit.basis === 'calendar' && LOOSE_BEFORE_DAY.has(before)) return false;
  if (quantity.language === 'en' && (unit.unit === 'quarter' || PART_OF.has(keys[quantity.from - 2] ?? ''))) return false;
  if ((before === 'ablauf' || before === 'ende') && CALENDAR_UNIT.test(keys[next - 1] ?? '')) return false;
  if (unit.unit !== 'day' && AFTER_ARTICLE.has(keys[next] ?? '')) return true;
  return BEFORE_ARTICLE.has(before);
}
