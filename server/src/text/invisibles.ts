/** What a character does that shows no ink. */
export type InvisibleKind =
  | 'override' // turns the direction of what follows
  | 'direction' // sets a stretch of text apart in its direction
  | 'zero-width' // takes no room between two letters
  | 'joiner' // joins letters or keeps them apart, as some scripts need it
  | 'invisible' // an operator, a filler or a tag that stands for nothing readable
  | 'mark'; // a mark of direction; harmless outside of words

/** The kind of the character at `code`, or null for one that is seen or belongs into text: spaces, soft hyphens. */
export function invisibleKind(code: number): InvisibleKind | null {
  if (code === 0x202d || code === 0x202e) return 'override';
  if ((code >= 0x202a && code <= 0x202c) || (code >= 0x2066 && code <= 0x2069)) return 'direction';
  if (code === 0x200b || code === 0x2060 || code === 0xfeff || code === 0x180e) return 'zero-width';
  if (code === 0x200c || code === 0x200d) return 'joiner';
  if (code === 0x200e || code === 0x200f || code === 0x61c) return 'mark';
  if ((code >= 0x2061 && code <= 0x2065) || (code >= 0x206a && code <= 0x206f) || code === 0x34f || code === 0x115f || code === 0x1160 || code === 0x3164 || code === 0xffa0 || code === 0x17b4 || code === 0x17b5) return 'invisible';
  if (code >= 0xe0000 && code <= 0xe007f) return 'invisible';
  return null;
}

/** Any of them, to look whether a text holds one at all. */
export const INVISIBLE = /[\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|\udb40[\udc00-\udc7f]/g;

/** Names of the Unicode standard for those a reader may want to look up; others go by their number alone. */
export const INVISIBLE_NAMES: Readonly<Record<number, string>> = {
  0x34f: 'COMBINING GRAPHEME JOINER', 0x61c: 'ARABIC LETTER MARK', 0x180e: 'MONGOLIAN VOWEL SEPARATOR', 0x200b: 'ZERO WIDTH SPACE', 0x200c: 'ZERO WIDTH NON-JOINER', 0x200d: 'ZERO WIDTH JOINER',
  0x200e: 'LEFT-TO-RIGHT MARK', 0x200f: 'RIGHT-TO-LEFT MARK', 0x202a: 'LEFT-TO-RIGHT EMBEDDING', 0x202b: 'RIGHT-TO-LEFT EMBEDDING', 0x202c: 'POP DIRECTIONAL FORMATTING', 0x202d: 'LEFT-TO-RIGHT OVERRIDE', 0x202e: 'RIGHT-TO-LEFT OVERRIDE',
  0x2060: 'WORD JOINER', 0x2061: 'FUNCTION APPLICATION', 0x2062: 'INVISIBLE TIMES', 0x2063: 'INVISIBLE SEPARATOR', 0x2064: 'INVISIBLE PLUS', 0x2066: 'LEFT-TO-RIGHT ISOLATE', 0x2067: 'RIGHT-TO-LEFT ISOLATE', 0x2068: 'FIRST STRONG ISOLATE', 0x2069: 'POP DIRECTIONAL ISOLATE',
  0x3164: 'HANGUL FILLER', 0xfeff: 'ZERO WIDTH NO-BREAK SPACE',
};

/** `U+202E`. */
export const codePoint = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
