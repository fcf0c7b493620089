import { countryByCode } from './countries.js';

/** How the law of one side looks at a country. */
export type Standing = 'domestic' | 'adequate' | 'certified-only' | 'none';

/**
 * Standing of a country under the GDPR: EEA, adequacy decision (Art. 45), adequacy for certified recipients only, or none.
 * Groups and unknown codes count as domestic, because nothing can be said against them.
 */
export function euStanding(code: string): Standing {
  const country = countryByCode(code);
  if (!country || country.eea) return 'domestic';
  if (!country.euAdequacy) return 'none';
  return country.euAdequacy.certification ? 'certified-only' : 'adequate';
}

/** Standing of a country under Art. 16(1) DSG with Annex 1 DSV; Switzerland itself is domestic. */
export function swissStanding(code: string): Standing {
  const country = countryByCode(code);
  if (!country || code === 'CH') return 'domestic';
  if (!country.swissAdequacy) return 'none';
  return country.swissAdequacy.certification ? 'certified-only' : 'adequate';
}
