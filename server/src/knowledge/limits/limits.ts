import type { Localised } from '../../language/language.js';
import data from './limits.json' with { type: 'json' };

export type LimitId = 'breach' | 'authority' | 'chain' | 'request' | 'answer' | 'objection' | 'deletion' | 'audit-notice' | 'audit-interval';

/** Where the law, or what it is for, bounds a period. */
export interface Limit {
  readonly id: LimitId;
  /** Matters of periods that it bounds. */
  readonly matters: readonly string[];
  /** Length in days; without it the limit is another period of the contract. */
  readonly days?: number;
  /** Whether the length itself is too long already. */
  readonly from?: 'reached' | 'exceeded';
  readonly severity: 'warning' | 'information';
  /** Whether the law gives the length itself. */
  readonly statutory: boolean;
  /** The provisions under each law that has one. */
  readonly provisions: Readonly<Partial<Record<'gdpr' | 'dsg', Localised>>>;
}

export const LIMITS: readonly Limit[] = data.limits as readonly Limit[];

const BY_ID = new Map(LIMITS.map((limit) => [limit.id, limit]));

/** The limit of that name. */
export const limitOf = (id: LimitId): Limit => BY_ID.get(id)!;

/** The provisions of a limit under `law`, as they are cited; both where a contract is under both. The first there are where the law has none. */
export function provisionsOfLimit({ provisions }: Limit, law: 'gdpr' | 'dsg' | 'both'): Localised {
  const wanted = law === 'both' ? [provisions.gdpr, provisions.dsg] : [provisions[law] ?? provisions.gdpr ?? provisions.dsg];
  const found = wanted.filter((one) => one !== undefined);
  return { de: found.map((one) => one.de).join('; '), en: found.map((one) => one.en).join('; ') };
}
