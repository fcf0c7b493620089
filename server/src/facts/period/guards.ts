import type { Quantity } from './quantity.js';
import { unitOf, type Unit } from './units.js';

const REFERENCE = new Set([
  'art', 'artt', 'artikel', 'article', 'articles', 'paragraph', 'paragraf', '§', 'abs', 'absatz', 'ziff', 'ziffer', 'nr', 'nummer', 'no', 'satz', 'lit', 'buchst',
  'section', 'sections', 'sec', 'clause', 'clauses', 'annex', 'appendix', 'schedule', 'anlage', 'anhang', 'punkt', 'kapitel', 'chapter', 'page', 'seite', 'version',
]);
const PER = new Set(['pro', 'per', 'je', 'jede', 'jeden', 'jedes', 'each', 'every', 'a', 'am', 'im', 'die', 'der', '/']);
/** `24 hours a day`, `5 Tage die Woche` measure a rate; `nach 30 Tagen im Monat` does not occur. */
const RATE_OF = new Set(['day', 'week', 'month', 'quarter', 'year', 'tag', 'woche', 'monat', 'quartal', 'jahr', 'kalendertag', 'kalenderwoche', 'kalendermonat', 'kalenderjahr', 'vertragsjahr']);
const TIMES = new Set(['once', 'twice', 'thrice', 'times', 'einmal', 'zweimal', 'dreimal', 'viermal', 'mal', 'einmalig']);
const AGE_AFTER = new Set(['alt', 'alte', 'alten', 'alter', 'old', 'age']);
const AGE_BEFORE = new Set(['kinder', 'kind', 'kindern', 'minderjaehrige', 'minderjaehrigen', 'jugendliche', 'jugendlichen', 'alter', 'aged', 'children', 'child', 'minors', 'minor']);
const WEEKDAY = /^(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|montag|montags|freitag|freitags|monday|mondays|friday|fridays|uhr)$/;

/** Words after which `ein Monat`, `a week` is a length and not just some month or week. */
const BEFORE_ARTICLE = new Set([
  'innerhalb', 'binnen', 'innert', 'von', 'nach', 'vor', 'mindestens', 'hoechstens', 'spaetestens', 'laengstens', 'maximal', 'zu', 'fuer', 'ueber', 'unter', 'seit', 'um', 'als', 'alle',
  'jeweils', 'weitere', 'wenigstens', 'betraegt', 'gilt', 'ab', 'ablauf', 'rund', 'etwa', 'circa', 'ca', 'dauer', 'frist', 'within', 'for', 'after', 'of', 'least', 'than', 'most', 'over', 'in',
  'exceed', 'exceeding', 'about', 'approximately', 'to', 'be', 'is', 'by', 'until', 'minimum', 'maximum', 'before', 'during', 'with', 'upon', 'on',
]);
/** Prepositions that make `eines Tages`, `an einem Tag` a date and not a length. */
const LOOSE_BEFORE_DAY = new Set(['an', 'in', 'on', 'one', 'am', 'eines', 'for', 'with', 'to', 'be', 'is']);

/** `the end of a calendar year`, `the last day of a month`. */
const PART_OF = new Set(['end', 'beginning', 'start', 'close', 'day', 'part', 'course', 'half', 'ending']);

/** Whether the number in front of the unit really measures time: not a citation, a rate, an age or a time of day. `next` is the index after the unit. */
export function isDuration(keys: readonly string[], quantity: Quantity, unit: Unit, next: number): boolean {
  const value = quantity.value * unit.times;
  if (value <= 0 || (unit.unit === 'year' && value > 150) || value > 100_000) return false;
  const before = keys[quantity.from - 1] === '.' && quantity.from >= 2 ? keys[quantity.from - 2] ?? '' : keys[quantity.from - 1] ?? '';
  if (REFERENCE.has(before) && quantity.language === null) return false;
  if (isRate(keys, next) || isAge(keys, quantity, unit, next)) return false;
  if (quantity.article && !articleCounts(keys, quantity, unit)) return false;
  return !(keys[next - 1] === 'h' && keys.slice(Math.max(0, quantity.from - 8), quantity.from).some((key) => WEEKDAY.test(key)));
}

function isRate(keys: readonly string[], next: number): boolean {
  if (!PER.has(keys[next] ?? '')) return false;
  const after = keys[next + 1] ?? '';
  return RATE_OF.has(after) || (keys[next] === '/' && (unitOf(after) !== null || /^\d/.test(after)));
}

function isAge(keys: readonly string[], quantity: Quantity, unit: Unit, next: number): boolean {
  if (unit.unit !== 'year') return false;
  if (AGE_AFTER.has(keys[next] ?? '') || (keys[next] === 'of' && keys[next + 1] === 'age')) return true;
  if (keys[next] === '-' && AGE_AFTER.has(keys[next + 1] ?? '')) return true;
  return keys.slice(Math.max(0, quantity.from - 4), quantity.from).some((key) => AGE_BEFORE.has(key));
}

function articleCounts(keys: readonly string[], quantity: Quantity, unit: Unit): boolean {
  if (keys.slice(Math.max(0, quantity.from - 4), quantity.from).some((key) => TIMES.has(key))) return false;
  const before = keys[quantity.from - 1] ?? '';
  if (unit.unit === 'day' && unit.basis === 'calendar' && LOOSE_BEFORE_DAY.has(before)) return false;
  if (quantity.language === 'en' && (unit.unit === 'quarter' || PART_OF.has(keys[quantity.from - 2] ?? ''))) return false;
  return BEFORE_ARTICLE.has(before);
}
