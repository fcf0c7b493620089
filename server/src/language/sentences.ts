import type { Token } from './tokens.js';

/** Words that are followed by a full stop which ends no sentence. */
const ABBREVIATIONS = new Set([
  'art', 'artt', 'abs', 'nr', 'ziff', 'lit', 'litt', 'bst', 'buchst', 's', 'satz', 'gem', 'bzw', 'usw', 'etc', 'vgl', 'inkl', 'exkl', 'zzgl', 'ca', 'ggf', 'ggfs', 'evtl', 'sog', 'insb', 'bspw',
  'dr', 'prof', 'hr', 'fr', 'mr', 'mrs', 'ms', 'str', 'tel', 'max', 'min', 'mind', 'inc', 'ltd', 'pvt', 'pte', 'pty', 'co', 'corp', 'llc', 'no', 'nos', 'sec', 'cl', 'par', 'paras', 'para', 'pkt', 'f', 'ff', 'i', 'v', 'm', 'z', 'b', 'd', 'h', 'u', 'a', 'o', 'e', 'g', 'p',
  'ivm', 'iv', 'isd', 'isv', 'zb', 'dh', 'ua', 'uu', 'oae', 'bl', 'aufl', 'hrsg', 'anl', 'anh', 'rn', 'rz', 'kap', 'abschn', 'iso', 'vs', 'approx', 'resp', 'allg', 'techn', 'org', 'telef', 'schriftl', 'betr', 'einschl', 'entspr', 'gegebenenf',
]);
const CLOSERS = new Set(['"', "'", ')', ']', '*']);

/** Index ranges `[from, to)` of the sentences in `tokens`; every token belongs to one. A forced line break ends a sentence. */
export function splitSentences(tokens: readonly Token[]): { from: number; to: number }[] {
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.key === '\n') close(i + 1);
    else if ((token.key === '.' || token.key === '!' || token.key === '?' || token.key === '…') && endsSentence(tokens, i)) {
      let to = i + 1;
      while (to < tokens.length && CLOSERS.has(tokens[to]!.key) && tokens[to]!.start === tokens[to - 1]!.end) to++;
      close(to);
      i = to - 1;
    }
  }
  close(tokens.length);
  return sentences;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  let next = i + 1;
  while (tokens[next] && CLOSERS.has(tokens[next]!.key) && tokens[next]!.start === tokens[next - 1]!.end) next++;
  const after = tokens[next];
  if (!after) return true;
  // `Beilage ./2`, as Austrian lawyers number what they enclose.
  if (after.start === tokens[next - 1]!.end && (after.kind !== 'punctuation' || after.key === '/')) return false;
  if (!before || before.kind === 'punctuation') return true;
  const opens = after.kind === 'number' || after.key === '"' || after.key === '(' || /^[\p{Lu}]/u.test(after.text) || after.kind === 'punctuation';
  if (!opens) return false;
  if (tokens[i]!.key !== '.') return true;
  if (before.kind === 'word' && ABBREVIATIONS.has(before.key)) return false;
  // `1. September`, `30. Mai`: an ordinal; but `… nach Art. 28. Der …` ends.
  if (before.kind === 'number') return !(before.text.length <= 2 && /^(?:jan|feb|maer|apr|mai|jun|jul|aug|sep|okt|nov|dez)/.test(after.key));
  return true;
}
