import type { BlankReader } from '../blanks.js';
import { has, type Phrases, touching } from './phrases.js';

const DAY_PARTS = new Set(['TT', 'DD', 'MM', 'XX', 'JJ', 'YY', 'JJJJ', 'YYYY', 'XXXX', 'tt', 'dd', 'mm', 'xx', 'jjjj', 'yyyy', 'xxxx']);
const JOINED_DATE = /^(?:TT|DD|MM|XX|JJJJ|YYYY|XXXX)[-/](?:TT|DD|MM|XX)[-/](?:TT|DD|XX|JJ|YY|JJJJ|YYYY|XXXX)$/i;
const MARKERS = new Set(['TODO', 'TBD', 'TBC', 'TBA', 'FIXME', 'tbd', 'tbc', 'XY', 'XYZ']);

/** Words that only hold a place: `XX.XX.20XX`, `XXX`, `TODO`, `N.N.`, `???`, `Max Mustermann`. */
export const readMask: BlankReader = (phrases, i) => {
  const sample = phrases.concepts[i]?.get('BLANK_SAMPLE');
  if (sample !== undefined && /^[\p{Lu}\d]|^lorem/u.test(phrases.tokens[i]!.text)) return { from: i, to: sample, kind: 'sample' };
  const date = readDate(phrases, i);
  if (date > i) return { from: i, to: date, kind: 'mask' };
  const { tokens } = phrases;
  const text = tokens[i]?.text ?? '';
  if (JOINED_DATE.test(text)) return { from: i, to: i + 1, kind: 'mask' };
  if (MARKERS.has(text) && !/^[-/]/.test(touching(phrases, i + 1) ? tokens[i + 1]!.text : '')) return { from: i, to: i + 1, kind: 'marker' };
  if (spells(phrases, i, ['t', '.', 'b', '.', 'd', '.']) || spells(phrases, i, ['t', '.', 'b', '.', 'c', '.'])) return { from: i, to: i + 6, kind: 'marker' };
  if (spells(phrases, i, ['?', '?', '?'])) return { from: i, to: i + 3, kind: 'marker' };
  if (text === 'N' && spells(phrases, i, ['n', '.', 'n', '.'])) return { from: i, to: i + 4, kind: 'marker' };
  // `XX` may be a Roman number behind a word that takes one.
  const numeral = has(phrases, i - 1, 'BLANK_NUMERAL') || (tokens[i - 1]?.key === '.' && has(phrases, i - 2, 'BLANK_NUMERAL'));
  if (/^X{2,}$|^x{3,}$/.test(text) && !numeral && !touching(phrases, i)) return { from: i, to: i + 1, kind: 'mask' };
  // `20XX`, `201X`: the number and the letters are two tokens.
  if (tokens[i]?.kind === 'number' && /^\d{1,3}$/.test(text) && touching(phrases, i + 1) && /^[Xx_]{1,3}$/.test(tokens[i + 1]!.text) && (text.length > 1 || tokens[i + 1]!.text.length > 1)) return { from: i, to: i + 2, kind: 'mask' };
  return null;
};

/** `XX.XX.20XX`, `TT.MM.JJJJ`: index one past it, `i` when none begins there. */
function readDate(phrases: Phrases, i: number): number {
  const { tokens } = phrases;
  if (!DAY_PARTS.has(tokens[i]?.text ?? '') || tokens[i + 1]?.key !== '.' || !DAY_PARTS.has(tokens[i + 2]?.text ?? '') || !touching(phrases, i + 2)) return i;
  let to = i + 3;
  if (tokens[to]?.key === '.' && touching(phrases, to + 1)) {
    to += 2;
    if (touching(phrases, to) && /^[Xx]{1,2}$/.test(tokens[to]!.text)) to++;
  }
  return to;
}

const spells = (phrases: Phrases, i: number, keys: readonly string[]): boolean => keys.every((key, k) => phrases.tokens[i + k]?.key === key && (k === 0 || touching(phrases, i + k)));
