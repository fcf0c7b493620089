import type { ContractDestination } from '../../contract/destinations.js';
import { COUNTRIES, GROUP_NAMES, isGroup, liesIn, type GroupCode } from '../../knowledge/countries/countries.js';

/** A named country to which data go, or may go, under the contract. */
export const isReached = (destination: ContractDestination): boolean =>
  (destination.role === 'permitted' || destination.role === 'subprocessor-location') && !isGroup(destination.country);

/** What the contract bans outright; a ban that consent or an instrument lifts is none. */
export const bansOf = (destinations: readonly ContractDestination[]): readonly ContractDestination[] => destinations.filter((one) => one.role === 'forbidden' && !one.conditional);

/** The ban that a destination breaks, or null. A ban of third countries leaves alone what it excepts. */
export function banOf(bans: readonly ContractDestination[], reached: ContractDestination): ContractDestination | null {
  const named = bans.find((ban) => ban.country !== 'third-country' && liesIn(reached.country, ban.country));
  return named ?? bans.find((ban) => ban.country === 'third-country' && !ban.outside.some((place) => liesIn(reached.country, place))) ?? null;
}

/** The code a user's entry stands for: an ISO code or a name in either language, any case; null when it names nothing known. */
export function codeOfEntry(entry: string): string | null {
  const wanted = entry.trim().toLowerCase();
  if (wanted === '') return null;
  if (wanted === 'uk') return 'GB';
  if (wanted === 'ewr') return 'EEA';
  for (const group of Object.keys(GROUP_NAMES) as GroupCode[]) {
    if (group.toLowerCase() === wanted || [...GROUP_NAMES[group].de, ...GROUP_NAMES[group].en].some((name) => name.toLowerCase() === wanted)) return group;
  }
  const country = COUNTRIES.find((one) => one.code.toLowerCase() === wanted) ?? COUNTRIES.find((one) => [...one.names.de, ...one.names.en].some((name) => name.toLowerCase() === wanted));
  return country?.code ?? null;
}
