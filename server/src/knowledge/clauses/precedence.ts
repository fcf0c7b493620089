import type { ClauseLanguage } from './clause.js';

/** The sentence that lets a full clause prevail over a weaker one that stays in the contract. A template like the clauses. */
export const PRECEDENCE: Readonly<Record<ClauseLanguage, string>> = {
  de: 'Soweit andere Bestimmungen {contract.gen} hinter dieser Bestimmung zurückbleiben, geht diese Bestimmung vor.',
  'de-CH': 'Soweit andere Bestimmungen {contract.gen} hinter dieser Bestimmung zurückbleiben, geht diese Bestimmung vor.',
  en: 'Where any other provision of {contract} falls short of this provision, this provision shall prevail.',
};
