import { foldKey, type Token } from '../../language/tokens.js';
import type { Span } from '../../text/span.js';

/** A token, or a part of one between hyphens (`30`, `-`, `day`); its span counts in the segment's text. */
export interface Piece extends Span {
  readonly key: string;
  readonly text: string;
  /** Index of the token it is a part of. */
  readonly token: number;
}

const HYPHEN = /[-‑]/;

/** Cuts hyphenated tokens (`30-Tage-Frist`, `forty-five`, `10-14`) into their parts, so that one grammar reads all spellings. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === 'punctuation' || !HYPHEN.test(token.text)) {
      pieces.push({ key: withoutGenitive(token.key), text: token.text, token: index, start: token.start, end: token.end });
      return;
    }
    let start = token.start;
    for (const part of token.text.split(/([-‑])/)) {
      const end = start + part.length;
      if (part !== '') pieces.push({ key: HYPHEN.test(part) ? '-' : withoutGenitive(foldKey(part)), text: part, token: index, start, end });
      start = end;
    }
  });
  return pieces;
}

/** `month's` in `one month's notice` is the unit like any other. */
const withoutGenitive = (key: string): string => (key.endsWith("'s") ? key.slice(0, -2) : key);
