import type { Localised, ReaderLanguage } from '../../language/language.js';
import data from './countries.json' with { type: 'json' };

/** Names or adjectives by language, the usual one first. */
export type Words = Readonly<Record<ReaderLanguage, readonly string[]>>;

/** A decision of the European Commission under Art. 45 GDPR. */
export interface EuAdequacy {
  readonly decision: string;
  /** ISO date of the decision. */
  readonly date: string;
  readonly scope: Localised;
  /** Holds for some recipients only. */
  readonly conditional?: boolean;
  /** The list a recipient must be on. */
  readonly certification?: string;
  readonly validUntil?: string;
}

/** An entry in Annex 1 of the Swiss data protection ordinance (Art. 8 DSV, Art. 16(1) DSG). */
export interface SwissAdequacy {
  readonly since: string;
  readonly scope: Localised;
  readonly conditional?: boolean;
  readonly certification?: string;
}

export interface Country {
  readonly code: string;
  readonly names: Words;
  readonly adjectives?: Words;
  readonly eu: boolean;
  readonly eea: boolean;
  /** The state whose territory it is for data protection. */
  readonly partOf?: string;
  readonly note?: Localised;
  readonly euAdequacy?: EuAdequacy;
  readonly swissAdequacy?: SwissAdequacy;
}

/** Codes that stand for more than one country. */
export type GroupCode = 'EU' | 'EEA' | 'third-country';

export const COUNTRIES: readonly Country[] = data.countries;
/** The day to which the lists are checked. */
export const COUNTRIES_AS_OF: string = data._meta.asOf;
export const COUNTRY_SOURCES: readonly { readonly about: string; readonly title: string; readonly url: string }[] = data._meta.sources;
export const GROUP_NAMES: Readonly<Record<GroupCode, Words>> = {
  EU: data.groups.EU.names,
  EEA: data.groups.EEA.names,
  'third-country': { de: ['Drittland', 'Drittstaat'], en: ['third country'] },
};

/** The states of each group. */
export const GROUP_MEMBERS: Readonly<Record<string, readonly string[]>> = { EU: data.groups.EU.members, EEA: data.groups.EEA.members };

const BY_CODE = new Map(COUNTRIES.map((country) => [country.code, country]));

/** The country with this ISO 3166-1 alpha-2 code, or null. */
export const countryByCode = (code: string): Country | null => BY_CODE.get(code) ?? null;

/** Whether `code` is EU, EEA or third-country. */
export const isGroup = (code: string): code is GroupCode => code === 'EU' || code === 'EEA' || code === 'third-country';

/** The usual name of a country or group in the reader's language; the code itself when it is unknown. */
export function placeName(code: string, reader: ReaderLanguage): string {
  if (isGroup(code)) return GROUP_NAMES[code][reader][0] ?? code;
  return BY_CODE.get(code)?.names[reader][0] ?? code;
}

/** Whether `place` (a country or group) lies wholly inside `region` (a country or group). A third country lies outside EU and EEA. */
export function liesIn(place: string, region: string): boolean {
  if (place === region) return true;
  const country = BY_CODE.get(place);
  if (region === 'EU') return country?.eu ?? false;
  if (region === 'EEA') return place === 'EU' || (country?.eea ?? false);
  if (region === 'third-country') return country !== undefined && !country.eea;
  return country?.partOf === region;
}
