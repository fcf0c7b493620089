import { foldKey, type Token } from '../../language/tokens.js';

/** A token, or one of the words a slash joins (`EU/EWR`, `Frankfurt/Falkenstein`), with the token it belongs to. */
export interface Piece {
  readonly text: string;
  readonly key: string;
  readonly token: number;
  /** Offsets in the segment's text. */
  readonly start: number;
  readonly end: number;
}

/** Cuts the tokens of a sentence at slashes, which join places in lists. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || !token.text.includes('/')) {
      pieces.push({ text: token.text, key: token.key, token: index, start: token.start, end: token.end });
      return;
    }
    let start = token.start;
    for (const text of token.text.split('/')) {
      if (text) pieces.push({ text, key: foldKey(text), token: index, start, end: start + text.length });
      start += text.length + 1;
    }
  });
  return pieces;
}

/** Whether a word begins with a capital letter. */
export const isCapital = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}/u.test(text);
