import { unitOf } from '../../facts/period/units.js';
import { COUNTRIES, GROUP_NAMES } from '../../knowledge/countries/countries.js';
import type { Language } from '../../language/language.js';
import { foldKey, type Token } from '../../language/tokens.js';

const LANGUAGES = ['de', 'en'] as const;
let names: Map<string, Language | null> | null = null;

/** Names of countries that are of one language; null for those of both (`China`). */
function countryNames(): ReadonlyMap<string, Language | null> {
  if (names) return names;
  names = new Map();
  for (const { names: own } of [...COUNTRIES, ...Object.values(GROUP_NAMES).map((group) => ({ names: group }))]) {
    for (const language of LANGUAGES) for (const name of own[language]) for (const word of name.split(' ').slice(-1)) {
      const key = foldKey(word);
      names.set(key, names.has(key) && names.get(key) !== language ? null : language);
    }
  }
  return names;
}

/** The language of a few words that hold none of the commonest: by units of time and names of countries; null where they do not tell, or tell both. */
export function languageOfWords(tokens: readonly Token[]): Language | null {
  const told = new Set(tokens.flatMap(({ key, kind }) => (kind === 'word' ? [unitOf(key)?.language ?? countryNames().get(key) ?? null] : [])).filter((language) => language !== null));
  const [only] = told;
  return told.size === 1 && only ? only : null;
}
