import type { BlankReader } from '../blanks.js';
import { adjacent, has, type Words } from '../segmentWords.js';
import { isIllustration } from './illustrates.js';

const DAY_PARTS = new Set(['TT', 'DD', 'MM', 'XX', 'JJ', 'YY', 'JJJJ', 'YYYY', 'XXXX', 'tt', 'dd', 'mm', 'xx', 'jjjj', 'yyyy', 'xxxx']);
const JOINED_DATE = /^(?:TT|DD|MM|XX|JJJJ|YYYY|XXXX|20\d\d)[-/](?:TT|DD|MM|XX)[-/](?:TT|DD|XX|JJ|YY|JJJJ|YYYY|XXXX)$/i;
const DAYS = new Set(['DD', 'TT', 'XX', 'dd']);
const MONTHS = new Set(['month', 'monat', 'mm', 'xx']);
const YEARS = new Set(['YYYY', 'JJJJ', 'XXXX', 'yyyy']);
const MARKERS = new Set(['TODO', 'TBD', 'TBC', 'TBA', 'FIXME', 'tbd', 'tbc', 'tba', 'XY', 'XYZ']);

/** Whether a word may be, or begin, what only holds a place: letters of a date, an abbreviation for what is still to be said. */
export const holdsPlace = (word: string): boolean => word.length < 2 || DAY_PARTS.has(word) || DAYS.has(word) || YEARS.has(word) || MARKERS.has(word);

/** Words that only hold a place: `XX.XX.20XX`, `XXX`, `TODO`, `N.N.`, `???`, `Max Mustermann`. */
export const readMask: BlankReader = (words, i) => {
  const sample = words.concepts[i]?.get('BLANK_SAMPLE');
  if (sample !== undefined && /^[\p{Lu}\d]|^lorem/u.test(words.tokens[i]!.text) && !isIllustration(words, (words.concepts[i - 1]?.get('BLANK_SAMPLE') ?? 0) > i ? i - 1 : i)) return { from: i, to: sample, kind: 'sample' };
  const date = readDate(words, i);
  if (date > i) return { from: i, to: date, kind: 'mask' };
  const { tokens } = words;
  const text = tokens[i]?.text ?? '';
  if (/^0{2}\.0{2}\.(?:0{2}|0{4}|20\d\d)$/.test(text)) return { from: i, to: i + 1, kind: 'mask' };
  if (DAYS.has(text) && MONTHS.has(tokens[i + 1]?.key ?? '') && YEARS.has(tokens[i + 2]?.text ?? '')) return { from: i, to: i + 3, kind: 'mask' };
  if (JOINED_DATE.test(text)) return { from: i, to: i + 1, kind: 'mask' };
  const amount = readAmount(words, i);
  if (amount > i) return { from: i, to: amount, kind: 'mask' };
  if (MARKERS.has(text) && !/^[-/]/.test(adjacent(words, i + 1) ? tokens[i + 1]!.text : '')) return { from: i, to: i + 1, kind: 'marker' };
  if (spells(words, i, ['t', '.', 'b', '.', 'd', '.']) || spells(words, i, ['t', '.', 'b', '.', 'c', '.'])) return { from: i, to: i + 6, kind: 'marker' };
  if (spells(words, i, ['?', '?', '?'])) return { from: i, to: i + 3, kind: 'marker' };
  // `N.N.` and `N. N.` stand for a name to come; `n.n.` only where a value is expected.
  if (text === 'N' && ['n', '.', 'n', '.'].every((key, k) => tokens[i + k]?.key === key)) return { from: i, to: i + 4, kind: 'marker' };
  if (text === 'n' && spells(words, i, ['n', '.', 'n', '.']) && (i === 0 || tokens[i - 1]!.key === ':')) return { from: i, to: i + 4, kind: 'marker' };
  if (isUnknownCount(words, i)) return { from: i, to: i + 1, kind: 'mask' };
  // `XX` may be a Roman number behind a word that takes one.
  const numeral = has(words, i - 1, 'BLANK_NUMERAL') || (tokens[i - 1]?.key === '.' && has(words, i - 2, 'BLANK_NUMERAL'));
  if (/^X{2,}$|^x{3,}$/.test(text) && !numeral && !adjacent(words, i)) return { from: i, to: i + 1, kind: 'mask' };
  // `20XX`, `201X`: the number and the letters are two tokens.
  if (tokens[i]?.kind === 'number' && /^\d{1,3}$/.test(text) && adjacent(words, i + 1) && /^[Xx_]{1,3}$/.test(tokens[i + 1]!.text) && (text.length > 1 || tokens[i + 1]!.text.length > 1)) return { from: i, to: i + 2, kind: 'mask' };
  return null;
};

/** `binnen X Stunden`, `xx Tage`: a letter where a figure belongs. */
function isUnknownCount(words: Words, i: number): boolean {
  const text = words.tokens[i]?.text ?? '';
  return /^(?:[Xx]{1,3}|[NY])$/.test(text) && has(words, i + 1, 'CITE_NO_NUMBER') && !adjacent(words, i) && !adjacent(words, i + 1) && /^\p{L}/u.test(words.tokens[i + 1]!.text);
}

/** `XX.XX.20XX`, `TT.MM.JJJJ`: index one past it, `i` when none begins there. */
function readDate(words: Words, i: number): number {
  const { tokens } = words;
  if (!DAY_PARTS.has(tokens[i]?.text ?? '') || tokens[i + 1]?.key !== '.' || !DAY_PARTS.has(tokens[i + 2]?.text ?? '') || !adjacent(words, i + 2)) return i;
  let to = i + 3;
  if (tokens[to]?.key === '.' && adjacent(words, to + 1)) {
    to += 2;
    if (adjacent(words, to) && /^[Xx]{1,2}$/.test(tokens[to]!.text)) to++;
  }
  return to;
}

/** The number of a register or for tax, after the letters of the country. */
const REGISTER = /^(?:CHE|[A-Z]{2})-?X{3,}$/;

/** `X,XXX`, `X.XXX,XX`, `2026-XX-XX`, `CHE-XXX.XXX.XXX`: index one past it, `i` when none begins there. */
function readAmount(words: Words, i: number): number {
  const { tokens } = words;
  const first = tokens[i]?.text ?? '';
  const year = /^20\d\d$/.test(first);
  const register = REGISTER.test(first);
  if (!(year || register || /^X{1,3}$/.test(first)) || adjacent(words, i)) return i;
  let to = i + 1;
  while (/^[.,-]$/.test(tokens[to]?.key ?? '') && adjacent(words, to) && adjacent(words, to + 1) && /^X{2,3}$/.test(tokens[to + 1]!.text)) to += 2;
  return register || (to > i + 1 && (!year || to === i + 5)) ? to : i;
}

const spells = (words: Words, i: number, keys: readonly string[]): boolean => keys.every((key, k) => words.tokens[i + k]?.key === key && (k === 0 || adjacent(words, i + k)));
