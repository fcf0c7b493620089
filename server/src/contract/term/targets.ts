import type { Language } from '../../language/language.js';
import type { Parties, Role } from '../parties.js';
import type { Definition } from '../terms.js';
import { leanOf, personOf, sureRole } from '../party/partyNames.js';
import { termKeys } from './termIndex.js';

/** A single word that others may be a misspelling or another gender of. */
export interface Target {
  readonly text: string;
  readonly key: string;
  readonly language: Language;
  /** The side it names, or null for other terms. */
  readonly role: Role | null;
  /** A party's own name: no other word is like it. */
  readonly proper: boolean;
  /** The contract defines it, not merely uses it. */
  readonly defined: boolean;
  /** Index into the definitions, or -1. */
  readonly definition: number;
}

/** What the words of a contract are compared with. Equal lists share one object, by which the variants in a block are remembered. */
export interface Targets {
  readonly words: readonly Target[];
  /** Every word that is in order as it is, by its folded form. */
  readonly accepted: readonly { readonly key: string; readonly language: Language; readonly role: Role | null }[];
}

const SHORTEST = 6;
const KEPT = 6;
const known = new Map<string, Targets>();

/** The party names and one-word terms of a contract as targets. */
export function targetsOf(parties: Parties, definitions: readonly Definition[]): Targets {
  const words: Target[] = [];
  const accepted: { key: string; language: Language; role: Role | null }[] = [];
  const accept = (key: string, language: Language, role: Role | null): void => {
    if (!accepted.some((word) => word.key === key && word.language === language && word.role === role)) accepted.push({ key, language, role });
  };
  const places = new Map<string, number>();
  definitions.forEach((d, i) => {
    const key = termKeys(d.term).join(' ');
    if (!places.has(key)) places.set(key, i);
  });
  const names = [...parties.controller, ...parties.processor, ...parties.subProcessor];
  for (const { name, role, language, span } of names) {
    const keys = termKeys(name);
    accept(keys.join(' '), language, role);
    if (keys.length !== 1 || keys[0]!.length < 5) continue;
    const definition = places.get(keys[0]!) ?? definitions.findIndex((d) => d.span.start === span?.start);
    words.push({ text: name, key: keys[0]!, language, role, proper: span !== null && sureRole(name, language) === null && leanOf(name, language) === null && personOf(name) === null, defined: span !== null && definitions[definition]?.form !== 'reference', definition });
  }
  definitions.forEach(({ term, aliases, language, kind }, definition) => {
    for (const name of [term, ...aliases]) {
      const keys = termKeys(name);
      accept(keys.join(' '), language, null);
      if (kind !== 'term' || keys.length !== 1 || keys[0]!.length < SHORTEST + 2 || words.some((word) => word.key === keys[0])) continue;
      words.push({ text: name, key: keys[0]!, language, role: null, proper: false, defined: true, definition });
    }
  });
  const signature = words.map((w) => `${w.text}:${w.role}:${w.defined}:${w.definition}:${w.language}`).join('|') + accepted.map((a) => a.key).join('|');
  const same = known.get(signature);
  if (same) return same;
  const targets = { words, accepted };
  if (known.size >= KEPT) known.delete(known.keys().next().value!);
  known.set(signature, targets);
  return targets;
}
