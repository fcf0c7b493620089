import type { BareCitations } from '../citations.js';
import type { Parties } from '../parties.js';

/** What of the whole contract bears on the reading of a single sentence: the names of the parties, and how citations that name no law are meant. */
export interface Reader {
  readonly parties: Parties;
  readonly bare: BareCitations;
  /** The same for readers that read alike. */
  readonly key: string;
}

/** Makes a reader. */
export function readerOf(parties: Parties, bare: BareCitations): Reader {
  const names = [...parties.controller, ...parties.processor, ...parties.subProcessor].map((p) => `${p.role[0]}${p.name}`);
  return { parties, bare, key: [bare.law, ...bare.own, ...names].join('|') };
}
