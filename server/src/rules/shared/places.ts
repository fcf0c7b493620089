import type { ContractDestination } from '../../contract/destinations.js';
import { COUNTRIES, GROUP_NAMES, isGroup, liesIn, type GroupCode } from '../../knowledge/countries/countries.js';

/** A named country to which data go, or may go, under the contract. */
export const isReached = (destination: ContractDestination): boolean =>
  (destination.role === 'permitted' || destination.role === 'subprocessor-location') && !isGroup(destination.country);

/** The ban that data in a country break, or null. */
export type Bans = (country: string) => ContractDestination | null;

/**
 * What the contract bans outright; a ban that consent or an instrument lifts is none, and a ban of third countries leaves alone what it excepts.
 * A long contract names few countries in many places: each is looked up once.
 */
export function bansOf(destinations: readonly ContractDestination[]): Bans {
  const bans = destinations.filter((one) => one.role === 'forbidden' && !one.conditional);
  const known = new Map<string, ContractDestination | null>();
  return (country) => {
    let ban = known.get(country);
    if (ban === undefined) known.set(country, (ban = banOf(bans, country)));
    return ban;
  };
}

function banOf(bans: readonly ContractDestination[], country: string): ContractDestination | null {
  const named = bans.find((ban) => ban.country !== 'third-country' && liesIn(country, ban.country));
  return named ?? bans.find((ban) => ban.country === 'third-country' && !ban.outside.some((place) => liesIn(country, place))) ?? null;
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
