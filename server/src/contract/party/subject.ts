import type { Token } from '../../language/tokens.js';
import type { Piece } from './pieces.js';

/** Words behind which a side is no subject. */
export const OBLIQUE = /^(?:dem|den|des|von|vom|durch|gegenueber|by|of|from|to|with|without|ohne|mit|fuer|for|zu|zur|zum)$/;

/** Behind these and an article stands no subject either. */
const BEHIND = /^(?:an|auf|in|bei|ueber|unter|nach|vor|aus|seitens|at|on|in|under|upon)$/;

/** Whether a piece may be the subject: no possessive, behind no preposition, and in German no article or noun that says otherwise. */
export function isNominative(tokens: readonly Token[], { from, to }: Piece, dative = false): boolean {
  const own = tokens[to - 1]!;
  if (/'s?$/.test(own.key) || /^(?:us|our|your|uns|ihnen|unser\w*|ihre\w*|dir|dich|euch|eue?re?\w?)$/.test(own.key)) return false;
  const before = tokens[from - 1];
  if (!before) return true;
  if (OBLIQUE.test(before.key)) return dative && before.key === 'dem';
  const second = tokens[from - 2];
  if (/^(?:the|der|die|das)$/.test(before.key) && second && (OBLIQUE.test(second.key) || BEHIND.test(second.key) || (before.key === 'der' && second.kind === 'word' && /^\p{Lu}/u.test(second.text) && from > 2))) return false;
  return true;
}
