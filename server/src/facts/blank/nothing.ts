import { sourceSpan } from '../../markdown/block.js';
import { foldKey } from '../../language/tokens.js';
import type { BlankReader } from '../blanks.js';
import { adjacent, after, keyAt } from '../segmentWords.js';

/** Prepositions that hold their article, and `dated`: no clause ends with one. */
const BOUND = new Set(['am', 'vom', 'zum', 'im', 'zur', 'beim', 'dated']);
/** Others that call for a date, a place or a name; where a wide gap follows it was left for that. */
const CALLS = new Set([...BOUND, 'bis', 'in', 'von', 'durch', 'mit', 'ab', 'seit', 'on', 'of', 'from', 'by', 'until', 'at', 'between', 'zwischen', 'hrb', 'hra', 'eur', 'chf', 'usd']);
const GOES_ON = /^(?:[.,;)]|und|bis|and|to|until|oder|or)$/;
/** So many spaces, or characters that draw them, are a gap. */
const WIDE = 3;
const SPACES = /^(?:[ \u00a0\t]|&nbsp;|<\/?(?:u|span)>)+$/;

/** Whether a word calls for a date, a place or a name behind it. */
export const callsForMore = (word: string): boolean => CALLS.has(foldKey(word));

/** `Der Vertrag beginnt am .`, `dated          and`: nothing stands where a date, a place or a name belongs. */
export const readNothing: BlankReader = (words, i, block, segment) => {
  const key = keyAt(words, i);
  const next = keyAt(words, i + 1);
  const owner = block.segments[segment];
  if (!owner || !CALLS.has(key) || !GOES_ON.test(next) || adjacent(words, i + 1) || (next === '.' && keyAt(words, i + 2) === '.')) return null;
  const [here, there] = [words.tokens[i]!, words.tokens[i + 1]!];
  const gap = block.source.slice(sourceSpan(owner, here).end, sourceSpan(owner, there).start);
  if (!SPACES.test(gap)) return null;
  const wide = gap.replace(/&nbsp;/g, ' ').replace(/<[^>]*>/g, '').length >= WIDE;
  return wide || (BOUND.has(key) && /^[.,;)]$/.test(next)) ? { from: i, to: i + 2, kind: 'line' } : null;
};

/** `Herr/Frau ist bestellt`: both titles and no name behind them. */
export const readPerson: BlankReader = (words, i) => {
  const to = after(words, i, 'BLANK_PERSON');
  if (to < 0 || keyAt(words, i - 1) === '(') return null;
  const next = words.tokens[to];
  const inflected = /herrn/.test(words.tokens.slice(i, to).map(({ key }) => key).join(' '));
  const unnamed = next === undefined || next.key === '.' || next.key === '\n' ? inflected && next?.key !== '.' : next.kind === 'word' && /^\p{Ll}/u.test(next.text) && !/^(?:und|oder|and|or|sowie|bzw)$/.test(next.key);
  return unnamed ? { from: i, to, kind: 'line' } : null;
};
