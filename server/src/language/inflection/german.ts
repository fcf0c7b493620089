import { WordMemo } from '../wordMemo.js';

/** Endings that German declension adds to a noun or adjective; the folded umlaut of a plural is undone before comparing. */
const ENDINGS = ['', 'e', 'n', 's', 'en', 'er', 'es', 'em', 'ns', 'ens', 'ern'];
const ADJECTIVAL = new Set(['e', 'en', 'er', 'es', 'em']);
/** Endings a word may be written with in the dictionary and lose in another case: `Verantwortlicher`, `Parteien`, `Kunde`. */
const BASE_ENDINGS = ['', 'e', 'en', 'er', 'es', 'em', 'n', 's'];
const SHORTEST = 3;

const plains = new WordMemo<string>();

/** The folded word with its umlauts undone. */
const plain = (key: string): string => (/[aou]e/.test(key) ? plains.of(key, () => key.replace(/ae|oe|ue/g, (pair) => pair[0]!)) : key);

/** Whether two folded German words are forms of one word: `auftraggebers` and `auftraggeber`, `verantwortlichen` and `verantwortlicher`. */
export function sameGermanWord(a: string, b: string): boolean {
  if (a === b) return true;
  const one = plain(a);
  const two = plain(b);
  let shared = 0;
  while (shared < one.length && shared < two.length && one[shared] === two[shared]) shared++;
  for (let at = shared; at >= Math.max(SHORTEST, shared - 2); at--) {
    const first = one.slice(at);
    const second = two.slice(at);
    if (!ENDINGS.includes(first) || !BASE_ENDINGS.includes(second)) continue;
    // `verantwortlich` is an adjective, `Verantwortlicher` a person: the bare stem is no form of the noun.
    if (first === '' && second !== '' && second !== 'en' && second !== 's' && second !== 'es' && second !== 'n') continue;
    if (ADJECTIVAL.has(second) || second === '' || second === 's' || second === 'n') return true;
  }
  return false;
}

const FEMININE = /^(.{4,})in(?:nen)?$/;
const AGENT = /(?:er|ant|ent|ist|or|eur|kund|partner|and)$/;

/** The masculine form of a feminine noun for a person (`auftraggeberin` gives `auftraggeber`), or null for any other word. */
export function masculineOf(key: string): string | null {
  const stem = FEMININE.exec(key)?.[1];
  if (stem === undefined || !AGENT.test(stem)) return null;
  return stem === 'kund' ? 'kunde' : stem.endsWith('ant') || stem.endsWith('ent') ? stem : stem;
}

/** Whether one word is the feminine of the other, whatever the case. */
export function otherGender(a: string, b: string): boolean {
  const first = masculineOf(a);
  const second = masculineOf(b);
  if ((first === null) === (second === null)) return false;
  return sameGermanWord(first === null ? a : first, second === null ? b : second);
}
