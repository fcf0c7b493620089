import type { Contract } from '../contract/contract.js';
import type { ReaderLanguage } from '../language/language.js';
import { citationHover } from './hover/citation.js';
import { countryHover } from './hover/country.js';
import { periodHover } from './hover/period.js';
import { referenceHover } from './hover/reference.js';
import { termHover } from './hover/term.js';
import type { Hover } from './services.js';

// A citation may hold a number of days, a definition a country: what is more telling comes first.
const KINDS = [citationHover, referenceHover, periodHover, countryHover, termHover] as const;

/** What stands at `offset`: a citation, a reference inside the contract, a period, a country or a defined term. Null where there is nothing to tell. */
export function hover(contract: Contract, offset: number, reader: ReaderLanguage): Hover | null {
  for (const kind of KINDS) {
    const found = kind(contract, offset, reader);
    if (found) return found;
  }
  return null;
}
