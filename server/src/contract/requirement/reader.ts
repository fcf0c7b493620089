import type { BareCitations } from '../citations.js';
import type { Parties } from '../parties.js';
import type { TermMatters } from './termMatters.js';

/** What of the whole contract bears on the reading of a single sentence: the names of the parties, how citations that name no law are meant, and which terms it made for what the requirements speak of. */
export interface Reader {
  readonly parties: Parties;
  readonly bare: BareCitations;
  readonly terms: TermMatters;
  /** The same for readers that read alike. */
  readonly key: string;
}

/** Makes a reader. */
export function readerOf(parties: Parties, bare: BareCitations, terms: TermMatters): Reader {
  const names = [...parties.controller, ...parties.processor, ...parties.subProcessor].map((p) => `${p.role[0]}${p.name}`);
  return { parties, bare, terms, key: [bare.law, ...bare.own, ...names, terms.key].join('|') };
}
