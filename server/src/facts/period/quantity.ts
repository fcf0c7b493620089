import { digitsValue, fractionValue } from '../../language/numberWords/digits.js';
import { germanNumber, isGermanArticle } from '../../language/numberWords/de.js';
import { englishNumber } from '../../language/numberWords/en.js';
import type { Language } from '../../language/language.js';
import type { Piece } from './pieces.js';

/** A number as it stands in front of a unit; indices are of pieces, `end` one past the last. */
export interface Quantity {
  readonly value: number;
  readonly from: number;
  readonly end: number;
  /** The language of a number word; null for digits. */
  readonly language: Language | null;
  /** `ein`, `a`: an article as often as a number. */
  readonly article: boolean;
  readonly twin: Twin | null;
}

/** The same number in words and in digits; the two ranges are of pieces, half open. */
export interface Twin {
  readonly word: number;
  readonly wordAt: readonly [from: number, end: number];
  readonly digits: number;
  readonly digitsAt: readonly [from: number, end: number];
}

type Simple = Omit<Quantity, 'twin'>;

const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);
const TO = new Set(['bis', 'to', '-']);
const OR = new Set(['oder', 'or']);
const AND = new Set(['und', 'and']);
const BETWEEN = new Set(['zwischen', 'between']);

/** Reads one number at `at`, in digits, in words or in brackets as a filled-in blank (`[30]`). */
function simple(pieces: readonly Piece[], keys: readonly string[], at: number): Simple | null {
  const piece = pieces[at];
  if (!piece) return null;
  if (piece.key === '[' && keys[at + 2] === ']') {
    const inner = simple(pieces, keys, at + 1);
    return inner !== null && inner.end === at + 2 && !inner.article ? { ...inner, from: at, end: at + 3 } : null;
  }
  const fraction = fractionValue(piece.text);
  if (fraction !== null) return { value: fraction, from: at, end: at + 1, language: null, article: false };
  const digits = digitsValue(piece.text);
  if (digits !== null) {
    // `1 ½`, `2 1/2`: the fraction belongs to the whole number before it.
    const part = Number.isInteger(digits) ? fractionValue(pieces[at + 1]?.text ?? '') : null;
    return part !== null && part < 1 ? { value: digits + part, from: at, end: at + 2, language: null, article: false } : { value: digits, from: at, end: at + 1, language: null, article: false };
  }
  const german = germanNumber(piece.key);
  if (german !== null) return germanAt(keys, at, german);
  const english = englishNumber(keys, at);
  if (english !== null) return { value: english.value, from: at, end: english.end, language: 'en', article: false };
  if (piece.key === 'a' || piece.key === 'an') return { value: 1, from: at, end: at + 1, language: 'en', article: true };
  return null;
}

function germanAt(keys: readonly string[], at: number, value: number): Simple {
  // `ein halbes Jahr`, `der ersten halben Stunde`: the article goes with the half.
  if (isGermanArticle(keys[at] ?? '') && germanNumber(keys[at + 1] ?? '') === 0.5) {
    return { value: 0.5, from: at, end: at + 2, language: 'de', article: false };
  }
  return { value, from: at, end: at + 1, language: 'de', article: isGermanArticle(keys[at] ?? '') };
}

/** Index after `in words:` or `in Worten:`. */
function afterInWords(keys: readonly string[], at: number): number {
  if (keys[at] !== 'in' || !/^(?:words?|worten|ziffern|figures)$/.test(keys[at + 1] ?? '')) return at;
  return keys[at + 2] === ':' ? at + 3 : at + 2;
}

/** Reads the bracketed repetition of `first`: `thirty (30)`, `30 (dreißig)`, `vierzehn [14]`; `at` is where the bracket opens. */
export function twinAt(pieces: readonly Piece[], keys: readonly string[], first: Simple, at: number): { readonly twin: Twin; readonly end: number } | null {
  if (!OPENING.has(keys[at] ?? '')) return null;
  const second = simple(pieces, keys, afterInWords(keys, at + 1));
  if (second === null || !CLOSING.has(keys[second.end] ?? '') || (first.language === null) === (second.language === null)) return null;
  const [word, digits] = first.language === null ? [second, first] : [first, second];
  if (word.value === 0.5 && digits.value !== 0.5) return null;
  return {
    twin: { word: word.value, wordAt: [word.from, word.end], digits: digits.value, digitsAt: [digits.from, digits.end] },
    end: second.end + 1,
  };
}

function withTwin(pieces: readonly Piece[], keys: readonly string[], at: number): Quantity | null {
  const first = simple(pieces, keys, at);
  if (first === null) return null;
  const doubled = twinAt(pieces, keys, first, first.end);
  return doubled === null ? { ...first, twin: null } : { ...first, article: false, twin: doubled.twin, end: doubled.end };
}

/**
 * Reads the number at `at` with its repetition in brackets and, for a range (`10-14`, `zwei bis drei`, `between 10 and 14`), up to the later end,
 * which is the one that binds. Null where no number stands.
 */
export function quantityAt(pieces: readonly Piece[], keys: readonly string[], at: number): Quantity | null {
  const first = withTwin(pieces, keys, at);
  if (first === null || first.article) return first;
  const joint = keys[first.end] ?? '';
  const ranges = TO.has(joint) || OR.has(joint) || (AND.has(joint) && BETWEEN.has(keys[at - 1] ?? ''));
  if (!ranges) return first;
  const second = withTwin(pieces, keys, first.end + 1);
  // `30-day` and `twenty-one` hold a hyphen too: only a larger number makes a range.
  if (second === null || second.article || second.value <= first.value) return first;
  return { ...second, from: at };
}
