import type { Contract } from '../../contract/contract.js';
import { type Claim, claimsIn } from '../../contract/version/claims.js';
import type { Passage, VersionPair } from '../../contract/versions.js';
import { isGroup } from '../../knowledge/countries/countries.js';
import type { Difference } from './compare.js';

type PlaceClaim = Extract<Claim, { readonly kind: 'place' }>;

/** Laws and addresses name countries that are no destinations; what lies outside a place is named in many ways. */
const APART: ReadonlySet<string> = new Set(['law', 'address', 'company', 'outside', 'third-country']);

/** Places that only one version of a passage names. */
export interface PlaceDifference {
  readonly de: readonly PlaceClaim[];
  readonly en: readonly PlaceClaim[];
}

/** What the passages alone tell of places. */
export function comparePlaces({ de, en }: VersionPair): PlaceDifference {
  const [german, english] = [de.flatMap(placesIn), en.flatMap(placesIn)];
  return { de: missing(german, english).filter(unwritten(en)), en: missing(english, german).filter(unwritten(de)) };
}

/** `Beispiel GmbH, Siegen` beside `in Siegen`, `Halle (Saale)` beside `Halle`: a town that is a word as well may be read as a place in one version only. */
const unwritten = (others: readonly Passage[]) => ({ fact, text }: PlaceClaim): boolean => {
  const name = fact.form === 'city' ? /^[\p{L}-]+/u.exec(text)?.[0] : undefined;
  return name === undefined || !others.some((other) => claimsIn(other).sentences.some(({ tokens }) => tokens.some((token) => token.text === name)));
};

/** Destinations that the two versions of a place name differently, or that only one of them names. */
export function weighPlaces({ de, en }: VersionPair, { de: left, en: right }: PlaceDifference, destinations: DestinationIndex): Difference[] {
  if (left.length === 0 && right.length === 0) return [];
  const isDestination = ({ fact }: PlaceClaim): boolean => [...de, ...en].some((passage) => destinations.has(passage, fact.country));
  const [leftNamed, rightNamed] = [left.filter(isDestination), right.filter(isDestination)];
  // Where each version names another country, it does not matter what for.
  const exchanged = left.length === right.length && [...left, ...right].every(({ fact }) => !isGroup(fact.country));
  if (leftNamed.length === 0 && rightNamed.length === 0 && !exchanged) return [];
  if (left.length > 0 && right.length > 0) return [{ kind: 'place', de: left, en: right }];
  // `in der EU` may well stand in one version only: `within the Union`, `in the member states`.
  const named = [...leftNamed, ...rightNamed].filter(({ fact }) => !isGroup(fact.country));
  return named.length === 0 ? [] : [{ kind: 'place', de: named.filter((claim) => left.includes(claim)), en: named.filter((claim) => right.includes(claim)) }];
}

const placesIn = (passage: Passage): PlaceClaim[] => claimsIn(passage).claims.filter((claim): claim is PlaceClaim => claim.kind === 'place');

/** Places of `own` that `other` does not name in any form, one for each country. */
function missing(own: readonly PlaceClaim[], other: readonly PlaceClaim[]): PlaceClaim[] {
  const known = new Set(other.map(({ fact }) => fact.country));
  return own.filter(({ fact }, i) => !APART.has(fact.form) && fact.country !== 'third-country' && !known.has(fact.country) && own.findIndex((one) => one.fact.country === fact.country) === i);
}

/** Which countries are destinations in which passage. */
export interface DestinationIndex {
  has(passage: Passage, country: string): boolean;
}

/** The destinations of a contract by block and country. Countries that are merely mentioned are none. */
export function indexDestinations({ destinations }: Pick<Contract, 'destinations'>): DestinationIndex {
  const spans = new Map<string, { readonly start: number; readonly end: number }[]>();
  for (const { block, country, role, span } of destinations) {
    if (role === 'mentioned') continue;
    const key = `${block.index} ${country}`;
    const list = spans.get(key);
    if (list) list.push(span);
    else spans.set(key, [span]);
  }
  return { has: ({ block, span }, country) => spans.get(`${block.index} ${country}`)?.some(({ start, end }) => start >= span.start && end <= span.end) ?? false };
}
