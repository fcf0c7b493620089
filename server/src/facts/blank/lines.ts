import type { BlankReader } from '../blanks.js';
import { has, type Phrases, touching } from './phrases.js';

/** `____`, `......`, and the words that ask to fill in. */
export const readFill: BlankReader = (phrases, i) => {
  const line = readLine(phrases, i);
  if (line > i) return { from: i, to: line, kind: 'line' };
  const instruction = phrases.concepts[i]?.get('BLANK_FILL');
  return instruction === undefined ? null : { from: i, to: instruction, kind: 'instruction' };
};

/** Index one past a line of underscores or dots that begins at `i`; `i` itself when there is none. */
function readLine(phrases: Phrases, i: number): number {
  const { tokens } = phrases;
  const mark = tokens[i]?.key;
  if ((mark !== '_' && mark !== '.' && mark !== '…') || (touching(phrases, i) && tokens[i - 1]?.key === mark)) return i;
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
    // Dots lead to the page in a table of contents, and three of them are an ellipsis.
    return count >= 5 && !leadsToPage(phrases, to) ? to : i;
  }
  const alone = count >= 6 || (tokens[i - 1]?.key === ':' && to === tokens.length) || (i === 0 && to === tokens.length);
  return alone && !leadsToPage(phrases, to) ? to : i;
}

const leadsToPage = (phrases: Phrases, i: number): boolean => phrases.tokens[i]?.kind === 'number' && !has(phrases, i + 1, 'CITE_NO_NUMBER') && i >= phrases.tokens.length - 2;
