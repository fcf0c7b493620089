import type { Language } from './language.js';
import type { Token } from './tokens.js';
import { WordMemo } from './wordMemo.js';

const GERMAN = new Set(('der die das des dem den ein eine einer eines einem einen und oder nicht ist sind wird werden wurde durch von vom zu zum zur im in an auf aus bei beim mit nach fuer ueber unter gegen ohne um sich auch nur als wie wenn soweit sofern ' +
  'dass diese dieser dieses diesem diesen hat haben kann darf duerfen muss soll sowie gemaess hierzu insbesondere jeweils alle keine sein ihre seine er sie es').split(' '));
const ENGLISH = new Set(('the of and or not is are be been by to for from on at with without that this these those which who whom whose shall will may must can any all such as if it its their our your we you they has have had in an no other than under ' +
  'including pursuant where when only within upon into between each').split(' '));

/** How much a token list looks like each language: counts of the commonest words. */
export interface LanguageScore {
  readonly de: number;
  readonly en: number;
}

const scores = new WordMemo<LanguageScore>();

/** Counts function words; `in`, `an` and other words of both languages weigh little. */
export function scoreLanguage(tokens: readonly Token[]): LanguageScore {
  let de = 0;
  let en = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const score = scores.of(token.text, () => scoreWord(token));
    de += score.de;
    en += score.en;
  }
  return { de, en };
}

function scoreWord({ text, key }: Token): LanguageScore {
  const de = GERMAN.has(key) ? (ENGLISH.has(key) ? 0.5 : 1) : 0;
  const en = ENGLISH.has(key) ? (GERMAN.has(key) ? 0.5 : 1) : 0;
  if (/[äöüß]/i.test(text)) return { de: de + 0.7, en };
  if (/(?:ung|ungen|keit|schaft|lich|isch)$/.test(key)) return { de: de + 0.4, en };
  return /(?:tion|ment|ness|ing|ies|ity)$/.test(key) ? { de, en: en + (key.endsWith('tion') ? 0.1 : 0.3) } : { de, en };
}

/** The language a score speaks for, or null when it is too close or too little to say. */
export function decide(score: LanguageScore): Language | null {
  const sum = score.de + score.en;
  if (sum < 0.6) return null;
  if (score.de > score.en * 1.4) return 'de';
  if (score.en > score.de * 1.4) return 'en';
  return null;
}

/** Whether one of the commonest words of a language is among the tokens, as in any sentence, and in no line of names and numbers. */
export const hasCommonWord = (tokens: readonly Token[], language: Language): boolean => tokens.some(({ key }) => (language === 'de' ? GERMAN : ENGLISH).has(key));

/** Words that Swiss spelling writes with ss and every other German spelling with ß, in folded keys. */
const SHARP = /ausschliess|gemaess|massnahme|ausserhalb|strasse|regelmaessig|groesse|verstoess|ausser$|ordnungsgemaess|massgeb/;

/** How often words of `SHARP` are written with ss, less those written with ß weighed threefold: a stray pasted word does not decide. */
export function scoreSwiss(tokens: readonly Token[]): number {
  let score = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (token.text.includes('ß')) score -= 3;
    else if (token.key === 'innert' || (token.key.includes('ss') && SHARP.test(token.key))) score++;
  }
  return score;
}
