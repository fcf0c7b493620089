/**
 * Letters of other scripts that look like a Latin one. Unicode confusables (UTS #39), only those that deceive in ordinary type.
 * Cyrillic first, then Greek.
 */
const PAIRS = 'аaвbсcеeһhіiјjкkӏlоoрpԛqѕsтtυuνvԝwхxуyАAВBСCЕEНHІIЈJКKМMОOРPԚQЅSТTԜWХXУYҮYԁdΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoρpιiκkαaγyϲcϳj';

const LATIN = new Map<string, string>();
const letters = [...PAIRS];
for (let i = 0; i + 1 < letters.length; i += 2) LATIN.set(letters[i]!, letters[i + 1]!);

/** Whether a text may hold letters of another script that look Latin; quick, and true too often rather than too seldom. */
export const mayLookAlike = (text: string): boolean => /[\u0370-\u052f]/.test(text);

const WORD = /[\p{L}\p{M}]+/gu;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN_LETTER = /\p{Script=Latin}/u;

/** A word of Latin letters with strange ones among them; offsets count in the text it was found in. */
export interface MixedWord {
  readonly start: number;
  readonly text: string;
  /** Each strange letter: its offset in the text, the letter, and the Latin one it looks like, or null. */
  readonly strange: readonly { readonly at: number; readonly letter: string; readonly latin: string | null }[];
}

/**
 * Words that mix Latin letters with Cyrillic ones, or with Greek ones that look Latin. Words wholly in another script are none, nor are symbols
 * such as `μ` or `Δ` before a Latin letter. Linear.
 */
export function mixedWords(text: string): MixedWord[] {
  if (!mayLookAlike(text)) return [];
  const found: MixedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    if (!FOREIGN.test(word) || !LATIN_LETTER.test(word)) continue;
    const strange: { at: number; letter: string; latin: string | null }[] = [];
    for (let i = 0; i < word.length; i++) {
      const letter = word[i]!;
      const latin = FOREIGN.test(letter) ? (LATIN.get(letter) ?? null) : null;
      if (CYRILLIC.test(letter) || (latin !== null && !isSymbol(word, i, letter))) strange.push({ at: match.index + i, letter, latin });
    }
    if (strange.length > 0) found.push({ start: match.index, text: word, strange });
  }
  return found;
}

/** Small Greek letters stand for measures and kinds (`γGT`, `NFκB`); within small Latin letters they do not. */
const isSymbol = (word: string, i: number, letter: string): boolean =>
  letter !== 'ο' && letter === letter.toLowerCase() && !(i > 0 && word.length > 3 && /\p{Ll}/u.test(word[i - 1]!) && LATIN_LETTER.test(word[i - 1]!));

/** The text with the strange letters of mixed words written in Latin; of the same length, unit by unit. */
export function unmixed(text: string): string {
  const words = mixedWords(text);
  if (words.length === 0) return text;
  const units = text.split('');
  for (const { strange } of words) for (const { at, latin } of strange) if (latin !== null) units[at] = latin;
  return units.join('');
}
