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

const NONE = /^(?:nein|nie|niemals|kein|keine|keinerlei|no|never|none)$/;
const AT_ALL = /^(?:nein|nie|niemals|nicht|zulaessig|erlaubt|gestattet|ueberhaupt|daten|not|never|permitted|allowed|at|all|data|transfer|transfers)$/;

/** `Nein.`, `No, never.`, `keine`, `not permitted`: everything asked or named is denied, and nothing else said. */
export function deniesAll(tokens: SentenceFact['tokens']): boolean {
  const said = tokens.filter((token) => token.kind !== 'punctuation');
  const [first, second] = said;
  return first !== undefined && (NONE.test(first.key) || (/^(?:nicht|not)$/.test(first.key) && second !== undefined)) && said.slice(1).every(({ key }) => AT_ALL.test(key));
}

/** Questions ask for content and give none. */
export const isQuestion = (sentence: SentenceFact): boolean => sentence.tokens[sentence.tokens.length - 1]?.key === '?';
