/** The singular of a folded English word without possessive: `parties` gives `party`, `customer's` gives `customer`. */
export function singular(key: string): string {
  const word = key.replace(/'s?$/, '');
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|xes|ches|shes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Whether two folded English words are singular, plural or possessive of one word. */
export const sameEnglishWord = (a: string, b: string): boolean => a === b || (a.slice(0, 3) === b.slice(0, 3) && singular(a) === singular(b));
