import { has, keyAt, type Words } from '../segmentWords.js';

const LIKE = /^(?:wie|etwa|beispielsweise|bspw|zb|namens|like|including)$/;
const REACH = 4;

/** Whether what begins at `i` is only an example of its kind: `invented people such as Jane Doe`, `Serienfelder, etwa {{Anrede}}`. */
export function isIllustration(words: Words, i: number): boolean {
  const at = /^[,"]$/.test(keyAt(words, i - 1)) ? i - 1 : i;
  const before = [1, 2, 3].map((back) => keyAt(words, at - back));
  if (LIKE.test(before[0]!) || (before[0] === 'as' && before[1] === 'such') || (/^(?:beispiel|example|instance)$/.test(before[0]!) && /^(?:zum|for)$/.test(before[1]!))) return true;
  return before[0] === '.' && /^(?:b|g)$/.test(before[1]!);
}

/** Whether the words before name marks and fields of a system, which are written like blanks: `mit dem Betreffvermerk [VERTRAULICH]`, `the merge field {{salutation}}`. */
export const namesMark = (words: Words, i: number): boolean => Array.from({ length: REACH }, (_, back) => i - 1 - back).some((at) => at >= 0 && has(words, at, 'BLANK_LITERAL') && !words.tokens.slice(at, i).some(({ key }) => /^[.:;]$/.test(key)));
