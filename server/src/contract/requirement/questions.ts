import type { SentenceFact } from '../../facts/sentenceFact.js';

/** A longer question is no label. */
export const QUESTION_WORDS = 32;
const YES = /^(?:ja|jawohl|selbstverstaendlich|natuerlich|gewiss|yes|certainly|absolutely)$/;
const DENIED = /^(?:nicht|nein|kein\w*|not|no)$/;

/** `Ja, und zwar …`, but `Natürlich nicht`. */
export function saysYes(tokens: SentenceFact['tokens']): boolean {
  const first = tokens.findIndex((token) => token.kind === 'word');
  return first >= 0 && YES.test(tokens[first]!.key) && !tokens.slice(first + 1, first + 4).some(({ key }) => DENIED.test(key));
}

/** Questions ask for content and give none. */
export const isQuestion = (sentence: SentenceFact): boolean => sentence.tokens[sentence.tokens.length - 1]?.key === '?';
