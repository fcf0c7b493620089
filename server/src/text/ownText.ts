/** Shorter pieces are copied anyway. */
const SHORT = 13;

/** The same text, held by itself. Engines cut a piece out of a text without copying it, so that a remembered word keeps a whole contract in memory. */
export const ownText = (piece: string): string => (piece.length < SHORT ? piece : `${piece} `.slice(0, -1));
