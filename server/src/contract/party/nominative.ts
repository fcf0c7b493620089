import type { Language } from '../../language/language.js';

/** A party's name as a dictionary would give it: `Verantwortlichen` and (after `der`) `Verantwortliche` become `Verantwortlicher`. */
export function nominative(name: string, language: Language): string {
  const bare = name.replace(/^(?:der|die|das|den|dem|des|the)\s+/i, '').replace(/\s*\((?:s|in|innen)\)$/, '');
  if (language !== 'de') return bare;
  return bare.replace(/^(Verantwortliche|Auftragsverarbeitende|Datenverantwortliche)[nm]?$/, '$1r').replace(/^(Kunde|Mandant)n$/, '$1').replace(/^([Ww]eitere|[Aa]ndere|[Zz]usätzliche)[nm]?(?= \p{Lu})/u, '$1r');
}
