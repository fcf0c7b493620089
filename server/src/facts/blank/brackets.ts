import type { BlankReader, FoundBlank } from '../blanks.js';
import { sourceSpan } from '../../markdown/block.js';
import { adjacent, has, type Words } from '../segmentWords.js';
import { isIllustration, namesMark } from './illustrates.js';

/** Longer brackets are drafting alternatives of a sentence or more; they are blanks all the same, up to here. */
const MAX_TOKENS = 80;
/** `as the controller`. */
const MOST_IN_ROLE = 4;
const FILLERS = new Set(['.', '…', '•', '●', '○', '_', '*', '■', '▪', '?', '·', '–', '-']);

/** `[Name]`, `[…]`, `[●]`, `[30] Tage`. */
export const readBracket: BlankReader = (words, i, block, segment) => {
  const { tokens } = words;
  if (tokens[i]?.key !== '[') return null;
  const close = closing(words, i);
  if (close < 0) return null;
  const blank: FoundBlank = { from: i, to: close + 1, kind: 'bracket' };
  // `Auftraggeber[in]`, `[D]ie`: an ending or a changed letter. `[a](b)`, `[a][b]`: a link, whose target may stand in another block.
  if ((adjacent(words, i) && tokens[i - 1]?.key === ']') || (adjacent(words, close + 1) && tokens[close + 1]!.key === '[')) return null;
  if ((adjacent(words, i) && isWord(words, i - 1)) || (adjacent(words, close + 1) && (isWord(words, close + 1) || tokens[close + 1]!.key === '('))) return null;
  const inner = tokens.slice(i + 1, close);
  if (inner.length === 0) {
    if (has(words, close + 1, 'CITE_NO_NUMBER')) return blank;
    const owner = block.segments[segment];
    const span = owner ? sourceSpan(owner, { start: tokens[i]!.start, end: tokens[close]!.end }) : null;
    // One space is a check box unless a unit follows, a gap is a blank.
    return span && span.end - span.start >= 5 ? blank : null;
  }
  if (inner.every(({ key }) => FILLERS.has(key))) {
    const omission = inner.every(({ key }) => key === '.' || key === '…');
    return (inner.length === 1 && inner[0]!.key === '-') || (omission && quoted(words, i, close)) ? null : blank;
  }
  if (has(words, i - 1, 'BLANK_KEY')) return null;
  const first = inner[0]!;
  // `the subject line bears [CONFIDENTIAL]`, `assist the Customer [as controller]`: text in brackets.
  if (inner.length === 1 && /^\p{Lu}{4,}$/u.test(first.text) && (namesMark(words, i) || isIllustration(words, i))) return null;
  if (/^(?:as|als)$/.test(first.text) && inner.length <= MOST_IN_ROLE && inner.every(({ kind, key }) => kind === 'word' && key !== 'or' && key !== 'oder' && !key.includes('/'))) return null;
  if (inner.length === 1 && /^[xX✓✔☒☑]$/.test(first.text)) return null;
  if (first.key === '^' || first.key === '@' || first.key === '"' || first.key === '!') return null;
  if (inner.every(({ kind, key }) => kind === 'number' || key === ',' || key === '-')) return inner.length === 1 && countsSomething(words, i, close) ? blank : null;
  for (let k = i + 1; k < close; k++) {
    if (has(words, k, 'STATUTE_') || isCitation(words, k) || has(words, k, 'BLANK_REMARK') || (k === i + 1 && has(words, k, 'BLANK_REFERENCE'))) return null;
    if (/^(?:https?|www|mailto)/.test(tokens[k]!.key) || tokens[k]!.key === '@') return null;
  }
  return blank;
};

function closing(words: Words, i: number): number {
  for (let k = i + 1; k < words.tokens.length && k - i <= MAX_TOKENS; k++) {
    const { key } = words.tokens[k]!;
    if (key === ']') return k;
    if (key === '[') return -1;
  }
  return -1;
}

const isWord = (words: Words, i: number): boolean => words.tokens[i]?.kind === 'word';

/** A law or a provision inside shows a reference, as scholarly texts put them in brackets. */
const isCitation = (words: Words, k: number): boolean =>
  has(words, k, 'CITE_SECTION') || (has(words, k, 'CITE_ARTICLE') && /^\d/.test(words.tokens[k + 2]?.text ?? words.tokens[k + 1]?.text ?? '')) ||
  [...(words.concepts[k]?.keys() ?? [])].some((concept) => concept.startsWith('STATUTE_') && words.tokens[k]!.text !== words.tokens[k]!.text.toLowerCase());

/** `[30] Tage`, `EUR [5]`: the number is a proposal; `[12]` elsewhere is a footnote. */
const countsSomething = (words: Words, i: number, close: number): boolean =>
  has(words, close + 1, 'CITE_NO_NUMBER') || ['eur', 'chf', 'usd', '€', '$', 'euro'].includes(words.tokens[i - 1]?.key ?? '');

/** Whether the bracket stands inside quotation marks: `„… […] …“` leaves words of the quoted text out. */
function quoted(words: Words, i: number, close: number): boolean {
  const marks = (from: number, to: number): number => words.tokens.slice(from, to).filter(({ key }) => key === '"').length;
  return marks(0, i) % 2 === 1 && marks(close, words.tokens.length) > 0;
}
