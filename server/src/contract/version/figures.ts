import { englishNumber } from '../../language/numberWords/en.js';
import { germanNumber, isGermanArticle } from '../../language/numberWords/de.js';
import type { Language } from '../../language/language.js';
import type { Token } from '../../language/tokens.js';

/** A number that measures or counts something; token indices, half open. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  /** What it may mean: `1.000` is a thousand in German and one in English, and contracts mix the two. */
  readonly values: readonly number[];
  /** `%`, `money`, or nothing. */
  readonly unit: '%' | 'money' | '';
  readonly word: boolean;
}

/** A day, month or year; a figure such as `03/04/2026` may be read in two ways. */
export interface DateFigure {
  readonly from: number;
  readonly to: number;
  readonly days: readonly string[];
}

const MONTHS: Readonly<Record<string, number>> = {
  januar: 1, jaenner: 1, january: 1, jan: 1, februar: 2, feber: 2, february: 2, feb: 2, maerz: 3, march: 3, mar: 3, april: 4, apr: 4, mai: 5, may: 5, juni: 6, june: 6, jun: 6, juli: 7, july: 7, jul: 7,
  august: 8, aug: 8, september: 9, sep: 9, sept: 9, oktober: 10, october: 10, okt: 10, oct: 10, november: 11, nov: 11, dezember: 12, december: 12, dez: 12, dec: 12,
};
const TIMES: Readonly<Record<string, number>> = { tausend: 1e3, thousand: 1e3, tsd: 1e3, mio: 1e6, million: 1e6, millionen: 1e6, millions: 1e6, mrd: 1e9, milliarde: 1e9, milliarden: 1e9, billion: 1e9 };
const PERCENT = new Set(['%', 'prozent', 'percent']);
const MONEY = new Set(['€', '$', '£', 'eur', 'euro', 'euros', 'chf', 'usd', 'gbp', 'franken', 'francs', 'dollar', 'dollars', 'fr', 'sfr', 'tsd']);
const CLOCK = new Set(['uhr', 'am', 'pm', "o'clock", 'h']);

/** The dates among the tokens: `3. Februar 2026`, `February 3, 2026`, `03.02.2026`, `2026-02-03`. */
export function datesIn(tokens: readonly Token[]): DateFigure[] {
  const dates: DateFigure[] = [];
  const key = (i: number): string => tokens[i]?.key ?? '';
  const past = (i: number, mark: string): number => (key(i) === mark ? i + 1 : i);
  for (let i = 0; i < tokens.length; i++) {
    const digits = digitDate(tokens[i]!.text);
    if (digits) {
      dates.push({ from: i, to: i + 1, days: digits });
      continue;
    }
    const month = tokens[i]!.kind === 'word' ? MONTHS[key(i)] : undefined;
    if (month === undefined) continue;
    const before = key(i - 1) === '.' || /^(?:of|st|nd|rd|th)$/.test(key(i - 1)) ? i - 2 : i - 1;
    const dayBefore = dayOf(key(before));
    const year = past(past(i + 1, '.'), ',');
    if (dayBefore) {
      if (/^\d{4}$/.test(key(year))) dates.push({ from: before, to: year + 1, days: [iso(Number(key(year)), month, dayBefore)] });
      else dates.push({ from: before, to: i + 1, days: [iso(0, month, dayBefore)] });
      continue;
    }
    const dayAfter = dayOf(key(i + 1));
    const yearAfter = past(i + 2, ',');
    if (dayAfter && /^\d{4}$/.test(key(yearAfter))) dates.push({ from: i, to: yearAfter + 1, days: [iso(Number(key(yearAfter)), month, dayAfter)] });
    else if (/^\d{4}$/.test(key(year))) dates.push({ from: i, to: year + 1, days: [iso(Number(key(year)), month, 0)] });
  }
  return dates;
}

const dayOf = (key: string): number | null => (/^(?:[1-9]|0[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(key) ? Number.parseInt(key, 10) : null);
const iso = (year: number, month: number, day: number): string => `${year}-${month}-${day}`;

function digitDate(text: string): string[] | null {
  const match = /^(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (match) {
    const [, a = '', , b = '', y = ''] = match;
    const year = y.length === 2 ? 2000 + Number(y) : Number(y);
    const [first, second] = [Number(a), Number(b)];
    return [...(second <= 12 && first <= 31 ? [iso(year, second, first)] : []), ...(first <= 12 && second <= 31 ? [iso(year, first, second)] : [])];
  }
  const international = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  return international ? [iso(Number(international[1]), Number(international[2]), Number(international[3]))] : null;
}

/** The numbers among the tokens, in digits or words from two on; times of day, versions and codes are none. `taken` says which tokens belong to something else. */
export function figuresIn(tokens: readonly Token[], language: Language, taken: (i: number) => boolean): Figure[] {
  const figures: Figure[] = [];
  const keys = tokens.map((token) => token.key);
  for (let i = 0; i < tokens.length; i++) {
    if (taken(i)) continue;
    const read = tokens[i]!.kind === 'number' ? digitsAt(tokens, i) : wordAt(keys, i, language);
    if (!read) continue;
    const { to, values, word } = read;
    const times = TIMES[keys[to] ?? ''];
    const next = times === undefined ? to : keys[to + 1] === '.' ? to + 2 : to + 1;
    if (!isClock(keys, to)) figures.push({ from: i, to: next, values: values.map((value) => value * (times ?? 1)), unit: unitAt(keys, i, next), word });
    i = Math.max(i, next - 1);
  }
  return figures;
}

/** `9 Uhr`, `5 p.m.` */
const isClock = (keys: readonly string[], to: number): boolean => CLOCK.has(keys[to] ?? '') || (/^[ap]$/.test(keys[to] ?? '') && keys[to + 1] === '.');

function unitAt(keys: readonly string[], from: number, to: number): Figure['unit'] {
  if (PERCENT.has(keys[to] ?? '') || (keys[to] === 'per' && keys[to + 1] === 'cent')) return '%';
  return MONEY.has(keys[to] ?? '') || MONEY.has(keys[from - 1] ?? '') || (keys[from - 1] === '.' && MONEY.has(keys[from - 2] ?? '')) ? 'money' : '';
}

type Read = Pick<Figure, 'to' | 'values' | 'word'>;

function wordAt(keys: readonly string[], i: number, language: Language): Read | null {
  const key = keys[i]!;
  if (language === 'de') {
    const value = isGermanArticle(key) ? null : germanNumber(key);
    return value !== null && value >= 2 ? { to: i + 1, values: [value], word: true } : null;
  }
  const read = englishNumber(keys, i);
  return read && read.value >= 2 ? { to: read.end, values: [read.value], word: true } : null;
}

/** `1.450,00`, `250'000`, `10 000`, `2,5`; null for codes, versions and what is glued to letters. */
function digitsAt(tokens: readonly Token[], i: number): Read | null {
  let text = tokens[i]!.text;
  let to = i + 1;
  const glued = (at: number): boolean => tokens[at]?.start === tokens[at - 1]?.end;
  while (/^\d{1,3}(?:'\d{3})*$/.test(text) && tokens[to]?.key === "'" && glued(to) && /^\d{3}(?:[.,]\d+)?$/.test(tokens[to + 1]?.text ?? '') && glued(to + 1)) {
    text = `${text}'${tokens[to + 1]!.text}`;
    to += 2;
  }
  while (/^\d{1,3}(?:'\d{3})*$/.test(text) && text !== '0' && /^\d{3}(?:[.,]\d+)?$/.test(tokens[to]?.text ?? '') && tokens[to]!.start === tokens[to - 1]!.end + 1) {
    text = `${text}'${tokens[to]!.text}`;
    to++;
  }
  const values = tokens[to]?.kind === 'word' && glued(to) ? [] : valuesOf(text);
  return values.length > 0 ? { to, values, word: false } : null;
}

function valuesOf(text: string): number[] {
  const plain = text.replaceAll("'", '');
  if (/^\d{1,12}$/.test(plain)) return [Number(plain)];
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain) || /^\d+,\d+$/.test(plain)) {
    const german = Number(plain.replaceAll('.', '').replace(',', '.'));
    return [german, ...(/^\d{1,3}[.,]\d{3}$/.test(plain) ? [Number(plain.replace(/[.,]/, plain.includes(',') ? '' : '.'))] : [])];
  }
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) || /^\d+\.\d+$/.test(plain)) return [Number(plain.replaceAll(',', ''))];
  return [];
}
