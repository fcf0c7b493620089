import data from './places.json' with { type: 'json' };

/** A city, or a state or province of a federation (`state`), by all its spellings. `shared` names are also words, persons or other towns and need a location around them;
 * what is first of all a `word` or a surname counts only where a postcode or a company stands before it. */
export interface City {
  readonly country: string;
  readonly names: readonly string[];
  readonly shared?: boolean;
  readonly word?: boolean;
  readonly state?: boolean;
}

/** A cloud region by its code (`eu-central-1`) or its public name (`Germany West Central`). */
export interface CloudRegion {
  readonly provider: string;
  readonly code?: string;
  readonly name?: string;
  readonly country: string;
}

export const CITIES: readonly City[] = data.cities;
export const CLOUD_REGIONS: readonly CloudRegion[] = data.regions;
