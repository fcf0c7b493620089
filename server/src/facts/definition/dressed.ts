import type { Token } from '../../language/tokens.js';
import type { Segment } from '../../markdown/block.js';

/** Words set off as a term: in quotation marks, or bold, italic. Indices count in the sentence's tokens. */
export interface Dressed {
  readonly dress: 'quoted' | 'strong' | 'emphasis';
  /** With the quotation marks. */
  readonly from: number;
  readonly to: number;
  /** The words alone. */
  readonly wordsFrom: number;
  readonly wordsTo: number;
}

const DOUBLE = new Set(['"', '“', '”', '„', '«', '»', '″']);
const SINGLE = new Set(["'", '‘', '’', '‚', '‹', '›', '`', '´']);
const TRAILING = new Set([',', '.', ';', ':']);
const LONGEST = 14;

/** Every piece of a sentence that is set off as a term, in order and apart from each other. */
export function findDressed(tokens: readonly Token[], segment: Segment): Dressed[] {
  const quoted = findQuoted(tokens);
  const marked = findMarked(tokens, segment).filter((m) => !quoted.some((q) => q.from < m.to && m.from < q.to));
  return [...quoted, ...marked].sort((a, b) => a.from - b.from);
}

const quoteClass = (token: Token | undefined): Set<string> | null =>
  !token || token.kind !== 'punctuation' ? null : DOUBLE.has(token.key) ? DOUBLE : SINGLE.has(token.key) ? SINGLE : null;

function findQuoted(tokens: readonly Token[]): Dressed[] {
  const found: Dressed[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const kind = quoteClass(tokens[i]);
    if (!kind || !opens(tokens, i)) continue;
    let first = i + 1;
    // `''X''` of plain text: two single marks stand for one.
    while (quoteClass(tokens[first]) === kind && tokens[first]!.start === tokens[first - 1]!.end) first++;
    for (let j = first + 1; j < tokens.length && j - first <= LONGEST + 2; j++) {
      if (quoteClass(tokens[j]) !== kind) continue;
      const last = trim(tokens, first, j);
      const words = behindArticle(tokens, first, last);
      if (last > first && tokens[first]!.kind === 'word') found.push({ dress: 'quoted', from: i, to: j + 1, wordsFrom: words, wordsTo: last });
      i = j;
      break;
    }
  }
  return found;
}

/** `("the Charity")`: the article is no part of the name. */
const behindArticle = (tokens: readonly Token[], first: number, last: number): number => (last - first > 1 && tokens[first]!.text === 'the' ? first + 1 : first);

/** A mark that opens stands before a word and after a space, a bracket or another mark. */
function opens(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i]!;
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  if (!next || next.kind === 'number') return false;
  return !before || before.end < mark.start || before.kind === 'punctuation';
}

function findMarked(tokens: readonly Token[], segment: Segment): Dressed[] {
  const found: Dressed[] = [];
  for (const mark of segment.marks) {
    if (mark.kind !== 'strong' && mark.kind !== 'emphasis') continue;
    const from = tokens.findIndex((token) => token.start >= mark.start);
    if (from < 0) continue;
    let to = from;
    while (to < tokens.length && tokens[to]!.end <= mark.end) to++;
    const last = trim(tokens, from, to);
    if (last <= from || last - from > LONGEST || found.some((other) => other.from < to && from < other.to)) continue;
    if (tokens[from]!.kind === 'word') found.push({ dress: mark.kind, from, to, wordsFrom: from, wordsTo: last });
  }
  return found;
}

function trim(tokens: readonly Token[], from: number, to: number): number {
  while (to > from && (TRAILING.has(tokens[to - 1]!.key) || quoteClass(tokens[to - 1]))) to--;
  return to;
}
