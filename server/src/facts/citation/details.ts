import type { Draft } from './draft.js';
import { arabic, readLetter, readNumber, readRoman, readSmall } from './values.js';
import { adjacent, after, designator, keyAt, skipStop, type Words } from '../segmentWords.js';

/**
 * Reads what narrows a provision (`Abs. 3 S. 2 lit. a`, `(3)(h)`, `, point (h)`, `bis 36`, `ff.`) from `i` on into `draft`.
 * Gives the index one past what was read.
 */
export function readDetails(words: Words, i: number, draft: Draft, german: boolean): number {
  let at = i;
  for (let steps = 0; steps < 12; steps++) {
    const next = readPart(words, at, draft, german);
    if (next < 0) break;
    at = next;
    draft.end = at;
  }
  return at;
}

function readPart(words: Words, i: number, draft: Draft, german: boolean): number {
  if (draft.open || draft.to !== null) return draft.open ? -1 : narrowAfterRange(words, i, draft);
  const comma = keyAt(words, i) === ',' ? i + 1 : i;
  for (const read of [readParagraph, readSubparagraph, readSentence, readLettered, readNumbered]) {
    const next = read(words, comma, draft, comma !== i);
    if (next >= 0) return next;
  }
  if (comma !== i) return -1;
  const half = readHalf(words, i);
  if (half >= 0) return half;
  const parenthesis = readParenthesis(words, i, draft);
  if (parenthesis >= 0) return parenthesis;
  const bare = readBare(words, i, draft, german);
  if (bare >= 0) return bare;
  const following = readFollowing(words, i, draft);
  return following >= 0 ? following : readRange(words, i, draft);
}

/** `Art. 28 bis 33 Abs. 1` narrows the end of the range only; it is read over. */
function narrowAfterRange(words: Words, i: number, draft: Draft): number {
  if (draft.toLevel !== 'article') return -1;
  const at = designator(words, i, 'CITE_PARAGRAPH');
  const read = at < 0 ? null : readSmall(words, at);
  return read ? read.next : -1;
}

function readParagraph(words: Words, i: number, draft: Draft): number {
  const at = designator(words, i, 'CITE_PARAGRAPH');
  if (at < 0 || draft.level !== 'article') return -1;
  const inside = keyAt(words, at) === '(' ? at + 1 : at;
  const read = readSmall(words, inside);
  const first = read?.values[0];
  if (!read || !first) {
    const roman = readRoman(words, at);
    if (!roman) return -1;
    draft.paragraph = arabic(roman.value) ?? null;
    draft.level = 'paragraph';
    return draft.paragraph === null ? -1 : roman.next;
  }
  draft.paragraph = first.value;
  draft.level = 'paragraph';
  if (first.to !== null) [draft.to, draft.toLevel] = [first.to, 'paragraph'];
  return inside === at ? read.next : keyAt(words, read.next) === ')' ? read.next + 1 : read.next;
}

function readSubparagraph(words: Words, i: number, draft: Draft): number {
  for (const n of ['1', '2', '3']) {
    const next = after(words, i, `CITE_SUBPARAGRAPH_${n}`);
    if (next >= 0 && draft.subparagraph === null) {
      draft.subparagraph = n;
      return next;
    }
  }
  const at = designator(words, i, 'CITE_SUBPARAGRAPH');
  const read = at < 0 || draft.subparagraph !== null ? null : readSmall(words, at);
  if (!read) return -1;
  draft.subparagraph = read.values[0]!.value;
  return read.next;
}

function readSentence(words: Words, i: number, draft: Draft): number {
  const at = designator(words, i, 'CITE_SENTENCE');
  const read = at < 0 || draft.sentence !== null || draft.letter !== null ? null : readSmall(words, at);
  if (!read) return -1;
  draft.sentence = read.values[0]!.value;
  draft.level = 'sentence';
  return read.next;
}

function readLettered(words: Words, i: number, draft: Draft, afterComma: boolean): number {
  const at = designator(words, i, 'CITE_LETTER');
  if (at < 0 || draft.letter !== null) return -1;
  const letter = readLetter(words, at);
  if (letter) {
    draft.letter = letter.value;
    draft.level = 'letter';
    return keyAt(words, letter.next - 1) === ')' && keyAt(words, at) !== '(' && !opensBefore(words, draft.from, at) ? letter.next : Math.max(letter.end, keyAt(words, at) === '(' ? letter.next : 0);
  }
  // `Article 4, point (7)`: English points are letters or numbers.
  const inside = keyAt(words, at) === '(' ? at + 1 : at;
  const number = draft.number === null && (!afterComma || inside !== at) ? readSmall(words, inside) : null;
  if (!number) return -1;
  draft.number = number.values[0]!.value;
  draft.level = 'number';
  return inside === at ? number.next : number.next + 1;
}

/** Whether a parenthesis is open at `i` that was opened after `from`: then a closing one belongs to it and not to the letter. */
export function opensBefore(words: Words, from: number, i: number): boolean {
  let depth = 0;
  for (let k = Math.max(0, from - 12); k < i; k++) depth += keyAt(words, k) === '(' ? 1 : keyAt(words, k) === ')' ? -1 : 0;
  return depth > 0;
}

function readNumbered(words: Words, i: number, draft: Draft, afterComma: boolean): number {
  const at = designator(words, i, 'CITE_NUMBER');
  if (at < 0 || draft.number !== null || afterComma) return -1;
  const read = readSmall(words, at);
  if (!read) return -1;
  draft.number = read.values[0]!.value;
  draft.level = 'number';
  if (read.values[0]!.to !== null) [draft.to, draft.toLevel] = [read.values[0]!.to, 'number'];
  return read.next;
}

/** Half sentences and alternatives narrow below what a statute's structure shows; they are read over. */
function readHalf(words: Words, i: number): number {
  const at = designator(words, i, 'CITE_HALF');
  if (at >= 0 && words.tokens[at]?.kind === 'number') return at + 1;
  if (words.tokens[i]?.kind === 'number' && keyAt(words, i + 1) === '.') {
    const next = designator(words, i + 2, 'CITE_HALF');
    if (next >= 0) return next;
  }
  return -1;
}

function readParenthesis(words: Words, i: number, draft: Draft): number {
  if (keyAt(words, i) !== '(' || keyAt(words, i + 2) !== ')') return -1;
  const text = words.tokens[i + 1]?.text ?? '';
  if (/^\d{1,2}$/.test(text)) {
    if (draft.level === 'article') [draft.paragraph, draft.parenthesised, draft.level] = [text, true, 'paragraph'];
    else if (draft.number === null && draft.level === 'letter') [draft.number, draft.level] = [text, 'number'];
    else return -1;
    return i + 3;
  }
  if (!adjacent(words, i) && keyAt(words, i - 1) !== ')') return -1;
  if (/^[a-z]$/.test(text) && draft.letter === null) {
    [draft.letter, draft.level] = [text, 'letter'];
    return i + 3;
  }
  return /^[ivx]{1,4}$/.test(text) && draft.letter !== null ? i + 3 : -1;
}

/** `Abs. 3 a)`, `Abs. 1 f DSGVO`, and the short form `Art. 6 I f DSGVO`. */
function readBare(words: Words, i: number, draft: Draft, german: boolean): number {
  if (german && draft.level === 'article') {
    const roman = readRoman(words, i);
    const value = roman && arabic(roman.value);
    if (roman && value && !adjacent(words, i)) {
      [draft.paragraph, draft.level] = [value, 'paragraph'];
      return roman.next;
    }
  }
  if (draft.letter !== null || !(draft.paragraph !== null || draft.level === 'article')) return -1;
  const letter = readLetter(words, i);
  if (!letter || keyAt(words, i) === '(' || keyAt(words, i) === '"') return -1;
  const closed = keyAt(words, letter.next - 1) === ')';
  const lawFollows = [...(words.concepts[letter.next]?.keys() ?? [])].some((concept) => concept.startsWith('STATUTE_'));
  if (!(closed && draft.paragraph !== null) && !(lawFollows && draft.paragraph !== null)) return -1;
  [draft.letter, draft.level] = [letter.value, 'letter'];
  return closed && opensBefore(words, draft.from, i) ? letter.end : letter.next;
}

function readFollowing(words: Words, i: number, draft: Draft): number {
  const next = after(words, i, 'CITE_FOLLOWING');
  if (next < 0) return -1;
  draft.open = true;
  // The full stop of `ff.` belongs to it; at the end of a sentence it does no harm to leave it out.
  return keyAt(words, next) === '.' && next + 1 < words.tokens.length && !/^\p{Lu}[^\p{Lu}]/u.test(words.tokens[next + 1]!.text) ? next + 1 : next;
}

function readRange(words: Words, i: number, draft: Draft): number {
  const level = draft.level === 'sentence' ? null : draft.level;
  let at = keyAt(words, i) === '-' ? i + 1 : after(words, i, 'CITE_RANGE');
  if (at < 0 || level === null || draft.unit === 'chapter') return -1;
  const concept = { article: draft.unit === 'section' ? 'CITE_SECTION' : draft.unit === 'recital' ? 'CITE_RECITAL' : 'CITE_ARTICLE', paragraph: 'CITE_PARAGRAPH', letter: 'CITE_LETTER', number: 'CITE_NUMBER' }[level];
  const repeated = after(words, at, concept);
  if (repeated >= 0) at = skipStop(words, repeated);
  if (level === 'letter') {
    const letter = readLetter(words, at);
    if (!letter || letter.value <= (draft.letter ?? '')) return -1;
    [draft.to, draft.toLevel] = [letter.value, level];
    return keyAt(words, at) === '(' ? letter.next : letter.end;
  }
  const inside = keyAt(words, at) === '(' ? at + 1 : at;
  const read = level === 'article' ? readNumber(words, inside, 'no-f') : readSmall(words, inside);
  const value = read?.values[0]?.value;
  const above = Number.parseInt(level === 'article' ? draft.article : (draft[level] ?? '0'), 10);
  if (!read || value === undefined || Number.parseInt(value, 10) <= above || after(words, read.next, 'CITE_NO_NUMBER') >= 0) return -1;
  [draft.to, draft.toLevel] = [value, level];
  return inside === at ? read.next : read.next + 1;
}
