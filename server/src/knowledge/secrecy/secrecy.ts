import type { Localised } from '../../language/language.js';
import data from './secrecy.json' with { type: 'json' };

export type KeeperId = 'health' | 'law' | 'tax' | 'bank' | 'authority';
/** The states whose law on secrecy is known here. */
export type SecrecyState = 'ch' | 'de';

/** A calling that is bound to secrecy, and where the law says so. */
export interface Keeper {
  readonly id: KeeperId;
  /** What the secrecy is called. */
  readonly secret: Localised;
  readonly provisions: Readonly<Partial<Record<SecrecyState, Localised>>>;
}

export const KEEPERS: readonly Keeper[] = data.keepers as readonly Keeper[];

/** The calling of that name; the first for an unknown one. */
export const keeper = (id: string): Keeper => KEEPERS.find((one) => one.id === id) ?? KEEPERS[0]!;
