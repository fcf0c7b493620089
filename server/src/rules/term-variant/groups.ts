import type { TermSuspect } from '../../contract/terms.js';

/** All places of one variant, the first of which carries the finding. */
export type VariantGroup = readonly [TermSuspect, ...TermSuspect[]];

/** The variants of a contract: forms of one word (`Auftragsverarbeiter`, `Auftragsverarbeiters`) are one. */
export function variantGroups(suspects: readonly TermSuspect[]): VariantGroup[] {
  const groups = new Map<string, [TermSuspect, ...TermSuspect[]]>();
  for (const suspect of suspects) {
    if (suspect.reason === 'undefined') continue;
    const key = `${suspect.reason} ${suspect.wanted} ${stem(suspect)}`;
    const group = groups.get(key);
    if (group) group.push(suspect);
    else groups.set(key, [suspect]);
  }
  return [...groups.values()];
}

const stem = ({ text, language }: TermSuspect): string => {
  const key = text.toLowerCase();
  return language === 'en' ? key.replace(/(?:['’]s|s)$/, '') : key.replace(/(?:innen|in)$/, 'in').replace(/(?:er|en|em|es|e|s|n)$/, '').replace(/er$/, '');
};
