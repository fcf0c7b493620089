import type { BlankReader } from '../blanks.js';
import { adjacent, has, keyAt } from '../segmentWords.js';

/** Words that call for a place, a date, a name or a figure. */
const CALLS = new Set(['in', 'am', 'vom', 'von', 'zum', 'bis', 'hrb', 'hra', 'nr', 'eur', 'chf', 'at', 'on', 'from', 'dated', 'of', 'until', 'no', 'durch', 'by', 'mit', 'with', 'herr', 'frau', 'mr', 'ms', 'binnen', 'innerhalb', 'within', 'euro', 'herrn', 'herr/frau', 'herrn/frau', 'frau/herr', 'frau/herrn', 'mr/ms', 'mr/mrs']);

/** A label is short. */
const LABEL = 6;

/** `mit Sitz in …`, `HRB …`, `… Stunden`: three dots in the place of a name or a figure, not where words are left out or go on. */
export const readDots: BlankReader = (words, i) => {
  const { tokens } = words;
  const one = tokens[i]?.key === '…';
  const three = tokens[i]?.key === '.' && tokens[i + 1]?.key === '.' && tokens[i + 2]?.key === '.' && adjacent(words, i + 1) && adjacent(words, i + 2);
  if ((!one && !three) || adjacent(words, i)) return null;
  const to = one ? i + 1 : i + 3;
  const next = tokens[to];
  // `Ansprechpartner: ...`: nothing but the dots stands behind the label.
  if (!next && keyAt(words, i - 1) === ':' && i <= LABEL) return { from: i, to, kind: 'line' };
  if (!next || (adjacent(words, to) && next.kind !== 'punctuation') || next.key === '"' || next.key === ']' || (tokens.slice(0, i).filter(({ key }) => key === '"').length % 2 === 1)) return null;
  const before = tokens[i - 1]?.key === '.' ? tokens[i - 2]?.key : tokens[i - 1]?.key;
  const called = before !== undefined && CALLS.has(before);
  return called || (has(words, to, 'CITE_NO_NUMBER') && /^\p{L}/u.test(next.text)) ? { from: i, to, kind: 'line' } : null;
};
