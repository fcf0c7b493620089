import type { BlankReader } from '../blanks.js';
import { adjacent, has, type Words } from '../segmentWords.js';

/** `____`, `......`, and the words that ask to fill in. */
export const readFill: BlankReader = (words, i) => {
  const line = readLine(words, i);
  if (line > i) return { from: i, to: line, kind: 'line' };
  const instruction = words.concepts[i]?.get('BLANK_FILL');
  if (instruction !== undefined && !isTold(words, i, instruction)) return { from: i, to: instruction, kind: 'instruction' };
  const draft = words.concepts[i]?.get('BLANK_DRAFT');
  if (draft !== undefined) return { from: i, to: draft, kind: 'draft' };
  const later = words.concepts[i]?.get('BLANK_LATER');
  if (later === undefined) return null;
  // `Frist: folgt`, `to be agreed` in a cell: nothing else stands there.
  const before = words.tokens[i - 1]?.key;
  const behind = words.tokens[later]?.key;
  const whole = (before === undefined || before === ':' || before === '(') && (behind === undefined || behind === ')' || behind === '\n' || (behind === '.' && words.tokens[later + 1] === undefined));
  return whole ? { from: i, to: later, kind: 'marker' } : null;
};

/** Verbs and particles that go with the infinitive of a hint: `kann sie hier ergänzen` asks nobody to fill anything in. */
const TOLD = new Set(['kann', 'koennen', 'darf', 'duerfen', 'moechte', 'moechten', 'wird', 'werden', 'um', 'muss', 'muessen', 'may', 'can', 'could', 'shall', 'will', 'to', 'would', 'must', 'the', 'this', 'inserts']);
const ASKS = /^(?:bitte|please|sollen|sollten|soll|sollte|ist|sind|pending|\()$/;

function isTold(words: Words, i: number, to: number): boolean {
  if (words.tokens.slice(i, to).some(({ key }) => key === 'nicht' || key === 'not')) return true;
  if (ASKS.test(words.tokens[i]!.key)) return false;
  for (let k = i - 1; k >= 0 && !/^[.:;!?(\n[]$/.test(words.tokens[k]!.key); k--) if (TOLD.has(words.tokens[k]!.key)) return true;
  return false;
}

/** Index one past a line of underscores or dots that begins at `i`; `i` itself when there is none. */
function readLine(words: Words, i: number): number {
  const { tokens } = words;
  const mark = tokens[i]?.key;
  const least = DRAWN[mark ?? ''];
  if (least !== undefined && !(adjacent(words, i) && tokens[i - 1]?.key === mark)) return readRun(words, i, least);
  if ((mark !== '_' && mark !== '.' && mark !== '…') || (adjacent(words, i) && tokens[i - 1]?.key === mark)) return i;
  let to = i;
  let count = 0;
  while (tokens[to] && (tokens[to]!.key === mark || (mark === '.' && tokens[to]!.key === '…'))) {
    count += tokens[to]!.key === '…' ? 3 : 1;
    to++;
    // A second line after a short gap (`____ ____`) belongs to the first.
    if (mark === '_' && (tokens[to]?.key === '/' || tokens[to]?.key === '.') && tokens[to + 1]?.key === '_') to++;
  }
  if (mark === '_') return count >= 3 ? to : i;
  if (mark === '.') {
    // Dots lead to the page in a table of contents, and three of them are an ellipsis. Behind a label they are a field: `Datum: ........ 2026`.
    return count >= 5 && (tokens[i - 1]?.key === ':' || !leadsToPage(words, to)) ? to : i;
  }
  const alone = count >= 6 || (tokens[i - 1]?.key === ':' && to === tokens.length) || (i === 0 && to === tokens.length);
  return alone && !leadsToPage(words, to) ? to : i;
}

/** Marks of which several in a row within a sentence draw a blank, with how many it takes: two dashes are punctuation. */
const DRAWN: Readonly<Record<string, number>> = { '•': 3, '●': 3, '■': 3, '▪': 3, '·': 5, '-': 5, '─': 4 };

/** `Gerichtsstand ist ••••.`: index one past the run at `i`, `i` where it is too short, begins its line or points like an arrow. */
function readRun(words: Words, i: number, least: number): number {
  const { tokens } = words;
  let to = i + 1;
  while (adjacent(words, to) && tokens[to]!.key === tokens[i]!.key) to++;
  const within = i > 0 && tokens[i - 1]!.key !== '\n' && !adjacent(words, i) && tokens[to]?.key !== '>';
  return within && to - i >= least && !leadsToPage(words, to) ? to : i;
}

const leadsToPage = (words: Words, i: number): boolean => words.tokens[i]?.kind === 'number' && !has(words, i + 1, 'CITE_NO_NUMBER') && i >= words.tokens.length - 2;
