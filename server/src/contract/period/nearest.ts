import type { PeriodFact } from '../../facts/periods.js';

/** Distance in tokens from the period to the nearest of the given places; what follows counts half as much again. */
export function nearest(fact: PeriodFact, places: readonly { readonly from: number; readonly to: number }[]): number {
  const [from, end] = fact.tokens;
  return Math.min(Infinity, ...places.map((place) => (place.from >= end ? 1.5 * (place.from - end) : Math.max(0, from - place.to))));
}
