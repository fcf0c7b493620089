import type { Block } from '../markdown/block.js';
import { INVISIBLE, invisibleKind, type InvisibleKind } from '../text/invisibles.js';
import { mixedWords } from '../text/lookalikes.js';
import type { Span, TextEdit } from '../text/span.js';
import { mixedNumbers } from './hidden/numbers.js';

/** Characters that a reader does not see, or takes for others; spans count from the start of the block. */
export interface HiddenFact {
  /** What it is; `lookalike` a letter of another script in a Latin word, `digits` figures of another script in a number. */
  readonly kind: Exclude<InvisibleKind, 'mark'> | 'lookalike' | 'digits';
  /** Code points, in the order of the text, each once. */
  readonly codes: readonly number[];
  /** The word or number it stands in. */
  readonly span: Span;
  /** That word or number as a reader takes it. */
  readonly text: string;
  /** What makes the text what it seems to be; empty where that is not certain. */
  readonly edits: readonly TextEdit[];
}

const WORDLIKE = /[\p{L}\p{N}\p{M}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Latin, Greek and Cyrillic need neither joiners nor hints where a word ends; other scripts do. */
const PLAIN_SCRIPT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;
const NONE: HiddenFact[] = [];

/** Hidden characters of the block, whatever its kind: there is no place where they belong in a contract. */
export function extractHidden({ source }: Block): HiddenFact[] {
  const found = [...invisibles(source), ...lookalikes(source), ...mixedNumbers(source)];
  return found.length === 0 ? NONE : found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function invisibles(source: string): HiddenFact[] {
  if (source.search(INVISIBLE) < 0) return [];
  const found: HiddenFact[] = [];
  const rightToLeft = RIGHT_TO_LEFT.test(source);
  let end = -1;
  let last: HiddenFact | undefined;
  for (const match of source.matchAll(INVISIBLE)) {
    const code = source.codePointAt(match.index)!;
    const kind = invisibleKind(code)!;
    const at = { start: match.index, end: match.index + match[0].length };
    if (!isDeceptive(kind, source, at, rightToLeft)) continue;
    const edit = { span: at, text: '' };
    const before: HiddenFact | undefined = CLOSERS.has(code) ? found.findLast((fact) => fact.kind === 'override' || fact.kind === 'direction') : end === at.start ? last : undefined;
    // What ends a turn of direction goes with what began it, and neighbours go together.
    if (before) Object.assign(before, { edits: [...before.edits, edit], codes: CLOSERS.has(code) || before.codes.includes(code) ? before.codes : [...before.codes, code] });
    else {
      const span = wordAround(source, at);
      found.push({ kind: kind === 'mark' ? 'direction' : kind, codes: [code], span, text: source.slice(span.start, span.end).replace(INVISIBLE, ''), edits: [edit] });
    }
    last = before ?? found[found.length - 1];
    end = at.end;
  }
  return found;
}

/** POP DIRECTIONAL FORMATTING and POP DIRECTIONAL ISOLATE. */
const CLOSERS = new Set([0x202c, 0x2069]);

function isDeceptive(kind: InvisibleKind, source: string, at: Span, rightToLeft: boolean): boolean {
  if (kind === 'override') return true;
  if (kind === 'direction') return !rightToLeft;
  const before = charBefore(source, at.start);
  const after = charAfter(source, at.end);
  // A flag of a country's part is an emoji spelt in tags.
  if (kind === 'invisible') return !(source.codePointAt(at.start)! >= 0xe0000 && /\u{1f3f4}[\u{e0020}-\u{e007f}]*$/u.test(source.slice(Math.max(0, at.start - 16), at.start)));
  const inside = (WORDLIKE.test(before) && WORDLIKE.test(after)) || (/\d/.test(before) && /^[.,:]/.test(after)) || (/[.,:]/.test(before) && /\d/.test(after) && /\d[.,:][^\p{L}\p{N}\s]*$/u.test(source.slice(Math.max(0, at.start - 6), at.start)));
  if (!inside || (kind === 'mark' && rightToLeft)) return false;
  // In `Auflage` a non-joiner keeps `f` and `l` apart, as careful type-setting does.
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}.,:]/u.test(before) && (PLAIN_SCRIPT.test(after) || /^[.,:]/.test(after)) && !(kind === 'joiner' && before === 'f' && /[fijklbht]/.test(after));
}

/** The next visible character on either side, past other invisible ones and soft hyphens; empty at the ends. */
function charBefore(source: string, at: number): string {
  let i = at;
  while (i > 0 && (isInvisibleUnit(source, i - 1) || source[i - 1] === '\u00ad')) i--;
  const low = source.charCodeAt(i - 1);
  return low >= 0xdc00 && low <= 0xdfff ? source.slice(i - 2, i) : source.slice(Math.max(0, i - 1), i);
}

function charAfter(source: string, at: number): string {
  let i = at;
  while (i < source.length && (isInvisibleUnit(source, i) || source[i] === '\u00ad')) i++;
  const code = source.codePointAt(i);
  return code === undefined ? '' : String.fromCodePoint(code);
}

const isInvisibleUnit = (source: string, i: number): boolean => invisibleKind(source.charCodeAt(i)) !== null;

const MAX_WORD = 60;

function wordAround(source: string, at: Span): Span {
  let { start, end } = at;
  const inWord = (i: number): boolean => i >= 0 && i < source.length && (/[\p{L}\p{N}\p{M}.,\u00ad]/u.test(source[i]!) || isInvisibleUnit(source, i) || (source.charCodeAt(i) >= 0xd800 && source.charCodeAt(i) <= 0xdfff));
  while (at.start - start < MAX_WORD && inWord(start - 1)) start--;
  while (end - at.end < MAX_WORD && inWord(end)) end++;
  while (end > at.end && /[.,]/.test(source[end - 1]!)) end--;
  while (start < at.start && /[.,]/.test(source[start]!)) start++;
  return { start, end };
}

function lookalikes(source: string): HiddenFact[] {
  return mixedWords(source).map(({ start, text, strange }) => ({
    kind: 'lookalike',
    codes: [...new Set(strange.map(({ letter }) => letter.codePointAt(0)!))],
    span: { start, end: start + text.length },
    text: strange.reduce((word, { at, letter, latin }) => word.slice(0, at - start) + (latin ?? letter) + word.slice(at - start + 1), text),
    edits: strange.every(({ latin }) => latin !== null) ? strange.map(({ at, latin }) => ({ span: { start: at, end: at + 1 }, text: latin! })) : [],
  }));
}
