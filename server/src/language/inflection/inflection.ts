import type { Language } from '../language.js';
import { sameEnglishWord } from './english.js';
import { sameGermanWord } from './german.js';

/** Whether two folded words are forms of one word in `language`. */
export function sameWord(a: string, b: string, language: Language): boolean {
  // No form changes the first letter; most words are told apart by it.
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  return language === 'de' ? sameGermanWord(a, b) || (a.endsWith("'s") && a.slice(0, -2) === b) : sameEnglishWord(a, b);
}
