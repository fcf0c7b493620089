import { conceptsOf } from '../../language/lexicon/index.js';
import type { Token } from '../../language/tokens.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import { type Block, sourceSpan } from '../../markdown/block.js';
import { denies } from './flags.js';

const FEWEST = 3;
/** No list of a contract has more brackets, and none is led into by more words; a hostile text is left as it is. */
const MOST_MARKS = 80;
const MOST_LEAD = 80;
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const NUMBERS = Array.from({ length: 20 }, (_, i) => String(i + 1));
const SERIES = [ROMANS, LETTERS, NUMBERS];
const JOINS = /^(?:and|or|und|oder|sowie)$/;

/**
 * The items of a list that runs on in one sentence, each with the words that lead into the list: `Supplier shall (i) process …; (ii) inform …; and (iii) delete …`
 * gives `Supplier shall process …`, and so on. Spans are those of the items. Any other sentence is given back as it is.
 */
export function inlineItems(block: Block, sentence: SentenceFact): readonly SentenceFact[] {
  const { tokens, language } = sentence;
  const segment = block.segments[sentence.segment];
  const starts = segment ? startsOf(tokens) : [];
  // Alternatives are one duty: `(i) delete; (ii) return; or (iii) hand over`.
  if (!segment || starts.length < FEWEST || /^(?:or|oder)$/.test(tokens[starts[starts.length - 1]! - 1]!.key)) return [sentence];
  const lead = tokens.slice(0, starts[0]).filter((token, i, all) => !(i === all.length - 1 && token.key === ':'));
  if (lead.length > MOST_LEAD || lead.filter(({ kind }) => kind === 'word').length < 2) return [sentence];
  // `The Provider is not obliged to (i) …`: nothing in the list is owed.
  if (denies(conceptsOf(lead, language), lead.length)) return [];
  const tail = tailFrom(tokens, starts[starts.length - 1]!);
  return starts.map((start, k) => {
    let to = starts[k + 1] ?? tail;
    while (k < starts.length - 1 && to > start + MARK && (JOINS.test(tokens[to - 1]!.key) || /^[;,]$/.test(tokens[to - 1]!.key))) to--;
    const item = tokens.slice(start + MARK, to);
    const own = [...lead, ...item, ...tokens.slice(tail)];
    const span = item.length > 0 ? sourceSpan(segment, { start: item[0]!.start, end: item[item.length - 1]!.end }) : sentence.span;
    return { ...sentence, tokens: own, concepts: conceptsOf(own, language), span };
  });
}

/** Where behind the last item begins what is said of all of them: `…, in each case as the Customer chooses`. */
function tailFrom(tokens: readonly Token[], last: number): number {
  const at = tokens.findIndex(({ key }, i) => i > last && key === ',' && (tokens[i + 1]?.key === 'jeweils' || (tokens[i + 1]?.key === 'in' && tokens[i + 2]?.key === 'each' && tokens[i + 3]?.key === 'case')));
  return at < 0 ? tokens.length : at;
}

/** Bracket, number, bracket. */
const MARK = 3;

/** Where the items begin, if they count up without a gap and a semicolon parts each from the next. */
function startsOf(tokens: readonly Token[]): readonly number[] {
  const marks = tokens.flatMap(({ key }, i) => (key === '(' && tokens[i + 2]?.key === ')' ? [i] : []));
  if (marks.length > MOST_MARKS) return [];
  for (const [k, first] of marks.entries()) {
    if (marks.length - k < FEWEST) break;
    const series = SERIES.find((names) => names[0] === tokens[first + 1]!.key);
    const starts = series ? countedFrom(tokens, marks.slice(k), series) : [];
    if (starts.length >= FEWEST) return starts;
  }
  return [];
}

function countedFrom(tokens: readonly Token[], marks: readonly number[], series: readonly string[]): readonly number[] {
  const starts = marks.slice(0, 1);
  for (const at of marks.slice(1)) {
    if (tokens[at + 1]!.key !== series[starts.length]) continue;
    const before = JOINS.test(tokens[at - 1]?.key ?? '') ? tokens[at - 2] : tokens[at - 1];
    if (before?.key !== ';') break;
    starts.push(at);
  }
  return starts;
}
