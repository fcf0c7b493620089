import type { Language } from '../language.js';
import { sameEnglishWord } from './english.js';
import { sameGermanWord } from './german.js';

/** Whether two folded words are forms of one word in `language`. */
export const sameWord = (a: string, b: string, language: Language): boolean =>
  language === 'de' ? sameGermanWord(a, b) || (a.endsWith("'s") && a.slice(0, -2) === b) : sameEnglishWord(a, b);
