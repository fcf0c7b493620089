import type { BlankReader } from '../blanks.js';
import { adjacent, after, has, type Words } from '../segmentWords.js';
import { isIllustration, namesMark } from './illustrates.js';

/** Fields that a program should have filled: `{{name}}`, `${name}`, `{Name}`, `$name`, `%NAME%`, `==NAME==`, `#Name#`. */
export const readVariable: BlankReader = (words, i) => {
  const { tokens } = words;
  const key = tokens[i]?.key;
  if (key === '{') {
    const close = find(words, i, '}', 12);
    // A path (`/users/{id}`) and data in braces (`{"name": …}`) are written so on purpose.
    if (close < 0 || close === i + 1 || tokens[i + 1]!.key === '"' || (adjacent(words, i) && /^[/=?&-]$/.test(tokens[i - 1]!.key)) || !tokens.slice(i + 1, close).some(({ kind }) => kind === 'word')) return null;
    const outer = tokens[i - 1]?.key === '{' ? i - 1 : i;
    if (isIllustration(words, outer) || namesMark(words, outer)) return null;
    const to = tokens[close + 1]?.key === '}' ? close + 2 : close + 1;
    return { from: tokens[i - 1]?.key === '$' || tokens[i - 1]?.key === '#' ? i - 1 : i, to, kind: 'variable' };
  }
  if (key === '$' && adjacent(words, i + 1) && /^\p{L}{2,}/u.test(tokens[i + 1]!.text) && !(adjacent(words, i) && tokens[i - 1]?.kind === 'word')) return { from: i, to: i + 2, kind: 'variable' };
  if (key === '%' && adjacent(words, i + 1) && tokens[i + 1]!.kind === 'word' && tokens[i + 2]?.key === '%' && adjacent(words, i + 2)) return { from: i, to: i + 3, kind: 'variable' };
  if (key === '=' && tokens[i + 1]?.key === '=' && adjacent(words, i + 1)) {
    // Highlighted capitals (`==NAME, ADRESSE==`) are how editors mark a field.
    const close = find(words, i + 1, '=', 14);
    const inner = tokens.slice(i + 2, close);
    if (close > i + 2 && tokens[close + 1]?.key === '=' && inner.some(({ kind }) => kind === 'word') && inner.every(({ text }) => text === text.toUpperCase())) return { from: i, to: close + 2, kind: 'variable' };
  }
  if (key === '#' && adjacent(words, i + 1) && tokens[i + 1]!.kind === 'word') {
    const close = find(words, i, '#', 6);
    if (close > 0 && adjacent(words, close) && !(adjacent(words, i) && tokens[i - 1]!.kind === 'word')) return { from: i, to: close + 1, kind: 'variable' };
  }
  return key === '"' && tokens[i]!.text === '«' ? readMergeField(words, i) : null;
};

/** `«Firma_Kunde»`, `«Vorname»`: the fields of a mail merge, where a name in quotation marks would be introduced by words. */
function readMergeField(words: Words, i: number): ReturnType<BlankReader> {
  const { tokens } = words;
  const close = find(words, i, '"', 6);
  if (close < 0 || tokens[close]!.text !== '»' || tokens.slice(i + 1, close).some((_, k) => k > 0 && !adjacent(words, i + 1 + k))) return null;
  const joined = tokens.slice(i + 1, close).some(({ key }) => key === '_');
  const alone = i === 0 || /^[:»,\n]$/.test(tokens[i - 1]!.text);
  const field = after(words, i + 1, 'FIELD_LABEL') === close || after(words, i + 1, 'FIELD_GROUP') === close;
  return joined || (alone && field && !isDefined(words, close + 1)) ? { from: i, to: close + 1, kind: 'variable' } : null;
}

/** `«Unterauftragsbearbeiter» sind Dritte, die …`: a term in the quotation marks of the country, and what it means; `«Kunde» ist verpflichtet` is none. */
const isDefined = (words: Words, i: number): boolean => has(words, i, 'MEANS') || (has(words, i, 'COPULA') && /^(?:\p{Lu}|jede|alle|ein|d(?:er|ie|as)$)/u.test(words.tokens[i + 1]?.text ?? ''));

function find(words: Words, i: number, key: string, within: number): number {
  for (let k = i + 1; k < words.tokens.length && k - i <= within; k++) if (words.tokens[k]!.key === key) return k;
  return -1;
}
