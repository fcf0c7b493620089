import { invisibleKind } from './invisibles.js';
import { unmixed } from './lookalikes.js';

/** A text under construction that remembers where each of its units came from. */
export interface FoldedText {
  readonly text: string;
  /** For each unit of `text`, and one past its end, the offset it came from. */
  readonly map: Int32Array;
}

const SOFT_HYPHEN = 0xad;
const isInvisible = (unit: number): boolean => unit === SOFT_HYPHEN || (unit > 0x33f && invisibleKind(unit) !== null);
/** The halves of a tag character. */
const isTag = (raw: string, i: number): boolean => raw.charCodeAt(i) === 0xdb40 && raw.charCodeAt(i + 1) >= 0xdc00 && raw.charCodeAt(i + 1) <= 0xdc7f;
const isSpace = (unit: number): boolean =>
  unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000;
const isCombining = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;
const isLetter = (char: string): boolean => char.toLowerCase() !== char.toUpperCase();
const isLower = (char: string): boolean => isLetter(char) && char === char.toLowerCase();

/** Words after which a hyphen at the line's end stands for a shared second half: `Erhebungs- und …`. */
const CONJUNCTIONS = new Set(['und', 'oder', 'bzw', 'sowie', 'noch', 'and', 'or', 'bis', 'als']);

/** Letters of European languages, digits, signs and single spaces between them: nothing to fold. */
const PLAIN = /^(?:[!-~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027]+(?: [!-~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027]+)*)?$/;

/** A text that is as it should be, with where each of its units came from. */
function asWritten(text: string, origins: ArrayLike<number>, end: number): FoldedText {
  const map = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) map[i] = origins[i]!;
  map[text.length] = end;
  return { text, map };
}

/**
 * Folds look-alike text for reading: white space runs become one space, soft hyphens and other invisible characters vanish,
 * decomposed letters are composed, letters of another script that only look Latin in a Latin word become Latin, and a word broken over two lines is joined. `\u000b` stands for a forced line break and becomes `\n`.
 * `origins[i]` says where unit `i` of `written` came from (`end` for one past the last); the result maps back to those origins.
 */
export function fold(written: string, origins: ArrayLike<number>, end: number): FoldedText {
  if (PLAIN.test(written)) return asWritten(written, origins, end);
  const raw = unmixed(written);
  const units: string[] = [];
  const map: number[] = [];
  let i = 0;
  while (i < raw.length) {
    const unit = raw.charCodeAt(i);
    if (isInvisible(unit)) i++;
    else if (isTag(raw, i)) i += 2;
    else if (isSpace(unit)) i = foldSpace(raw, i, origins, units, map);
    else if (isCombining(unit) && units.length > 0) {
      const composed = (units[units.length - 1]! + raw[i]!).normalize('NFC');
      if (composed.length === 1) units[units.length - 1] = composed;
      else push(raw[i]!, origins[i]!, units, map);
      i++;
    } else push(raw[i]!, origins[i++]!, units, map);
  }
  while (units.length > 0 && (units[units.length - 1] === ' ' || units[units.length - 1] === '\n')) {
    units.pop();
    end = map.pop()!;
  }
  const result = new Int32Array(map.length + 1);
  result.set(map);
  result[map.length] = end;
  return { text: units.join(''), map: result };
}

function push(char: string, origin: number, units: string[], map: number[]): void {
  units.push(char);
  map.push(origin);
}

/** Folds the white space that begins at `from`; gives the offset after it. */
function foldSpace(raw: string, from: number, origins: ArrayLike<number>, units: string[], map: number[]): number {
  let to = from;
  let lineEnds = false;
  let forced = false;
  while (to < raw.length && (isSpace(raw.charCodeAt(to)) || isInvisible(raw.charCodeAt(to)))) {
    const unit = raw.charCodeAt(to++);
    if (unit === 11) forced = true;
    else if (unit === 10 || unit === 13 || unit === 0x2028) lineEnds = true;
  }
  const last = units[units.length - 1];
  if (last === undefined || last === '\n') return to;
  if (forced) push('\n', origins[from]!, units, map);
  else if (lineEnds && last === '-' && isLetter(units[units.length - 2] ?? '') && to < raw.length && isLetter(raw[to]!)) {
    const next = raw.slice(to, to + 8).match(/^\p{L}+/u)?.[0] ?? '';
    if (CONJUNCTIONS.has(next.toLowerCase())) push(' ', origins[from]!, units, map);
    else if (isLower(raw[to]!)) {
      units.pop();
      map.pop();
    }
  } else push(' ', origins[from]!, units, map);
  return to;
}
