import type { PeriodFact } from '../../facts/periods.js';
import { germanNumber, germanNumeral } from '../../language/numberWords/de.js';
import { englishNumber, englishNumeral } from '../../language/numberWords/en.js';
import { foldKey } from '../../language/tokens.js';

/** Number, perhaps repeated in brackets, and unit, with a blank or (English) a hyphen between. */
const PLAIN = /^([\p{L}\d-]{1,40}?)(?: ([([])([\p{L}\d-]{1,40})([)\]]))?([ -])(\p{L}{1,30})$/u;

const GERMAN_UNITS = ['Stunden', 'Tage', 'Tagen', 'Wochen', 'Monate', 'Monaten', 'Quartale', 'Quartalen', 'Jahre', 'Jahren', 'Werktage', 'Werktagen', 'Arbeitstage', 'Arbeitstagen', 'Kalendertage', 'Kalendertagen', 'Minuten'];
const ENGLISH_UNITS: Readonly<Record<string, string>> = { hour: 'hours', day: 'days', week: 'weeks', month: 'months', quarter: 'quarters', year: 'years', minute: 'minutes' };
const PLURALS: Readonly<Record<PeriodFact['unit'], string>> = { minute: 'Minuten', hour: 'Stunden', day: 'Tage', week: 'Wochen', month: 'Monate', quarter: 'Quartale', year: 'Jahre' };
/** Prepositions with the dative, for plurals that show no case themselves. */
const DATIVE = new Set(['von', 'nach', 'vor', 'mit', 'binnen', 'innert', 'in', 'ab', 'zu', 'seit']);

/**
 * The words of `target` changed to the length of `model` in the same manner (digits or words, case, hyphen); `before` is the word in front.
 * Null where grammar is more than number and unit, so that no doubtful text is offered.
 */
export function rewrite(target: PeriodFact, model: PeriodFact, before: string, swiss: boolean): string | null {
  const match = PLAIN.exec(target.text);
  const amount = model.amount;
  if (!match || !Number.isInteger(amount) || amount < 2 || target.amount < 2) return null;
  const [, number = '', open = '', twin = '', close = '', joint = ' ', unit = ''] = match;
  const english = ENGLISH_UNITS[unit.replace(/s$/, '')] !== undefined;
  const newUnit = english ? englishUnit(unit, model, joint) : germanUnit(unit, target, model, before, joint);
  if (newUnit === null) return null;
  const written = (old: string): string | null => like(old, amount, english, swiss);
  const first = written(number);
  const second = twin === '' ? '' : written(twin);
  if (first === null || second === null) return null;
  return `${first}${twin === '' ? '' : ` ${open}${second}${close}`}${joint}${newUnit}`;
}

/** `amount` in digits or in words, as `old` is. */
function like(old: string, amount: number, english: boolean, swiss: boolean): string | null {
  if (/^\d+$/.test(old)) return String(amount);
  const keys = old.split('-').map(foldKey);
  const isWord = english ? englishNumber(keys.flatMap((key, i) => (i > 0 ? ['-', key] : [key])), 0) !== null : germanNumber(foldKey(old)) !== null;
  if (!isWord) return null;
  const word = english ? englishNumeral(amount) : germanNumeral(amount, swiss);
  return word !== null && /^\p{Lu}/u.test(old) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function englishUnit(unit: string, model: PeriodFact, joint: string): string | null {
  if (model.basis === 'business') return null;
  const plural = ENGLISH_UNITS[model.unit] ?? null;
  return plural !== null && (joint === '-' || !unit.endsWith('s')) ? plural.slice(0, -1) : plural;
}

function germanUnit(unit: string, target: PeriodFact, model: PeriodFact, before: string, joint: string): string | null {
  if (joint === '-' || !GERMAN_UNITS.includes(unit)) return null;
  if (target.unit === model.unit && target.basis === model.basis) return unit;
  const named = /(Werktag|Arbeitstag)/.exec(model.text)?.[1];
  if (model.basis === 'business' && named === undefined) return null;
  const plural = named === undefined ? PLURALS[model.unit] : `${named}e`;
  if (plural.endsWith('n')) return plural;
  const shown = /(?:tag|monat|jahr|quartal)(en?)$/i.exec(unit)?.[1];
  if (shown !== undefined) return shown === 'en' ? `${plural}n` : plural;
  return DATIVE.has(before) ? `${plural}n` : null;
}
