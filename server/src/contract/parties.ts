import type { Language } from '../language/language.js';
import type { Span } from '../text/span.js';
import type { PlacedBlock } from './contract.js';
import type { FactIndex } from './factIndex.js';
import type { Kept } from './kept.js';
import { type Candidate, readCandidates } from './party/candidates.js';
import { companiesOf } from './party/companies.js';
import { readEquations } from './party/equations.js';
import { mandatesIn } from './party/mandates.js';
import { compileNames } from './party/nameMatcher.js';
import { type Asked, movedNames, tellTheSame } from './party/tellings.js';
import { isTelling, leanOf, type Person, personOf, sureRole } from './party/partyNames.js';
import { countPartyWords, type PartyWordCount } from './party/partyWords.js';
import type { Names } from './party/pieces.js';
import { countVotes } from './party/votes.js';

export type Role = 'controller' | 'processor' | 'sub-processor';

/** A word by which this contract calls one of its sides. */
export interface PartyName {
  readonly role: Role;
  /** As defined, in the nominative without article: `Auftraggeber`, `Kundin`, `Customer`, `we`, `Okomo AG`. */
  readonly name: string;
  readonly language: Language;
  /** Where it is introduced; null when it was only inferred from use. */
  readonly span: Span | null;
}

/** Which words of this contract mean which side, the leading name of each role first. */
export interface Parties {
  readonly controller: readonly PartyName[];
  readonly processor: readonly PartyName[];
  readonly subProcessor: readonly PartyName[];
}

/** The parties are introduced and named over and over; what comes later in a very long text adds nothing. */
const READ_BLOCKS = 600;
/** What must speak for a side more than for the other. */
const ENOUGH = 2;
const ENOUGH_WHEN_OPEN = 6;
const ENOUGH_TO_JOIN = 5;
const ADDRESSES = 4;
const OFTEN = 3;

/**
 * Who is who in this contract: from the words it uses for its sides, from what is said of them where they are introduced and in sentences such
 * as `Customer acts as controller`, and from what they do. A role nobody is named for has no names.
 */
export function readParties(blocks: readonly PlacedBlock[], holding: FactIndex, kept: Kept | null): Parties {
  const told = kept && tellings.get(kept.parties);
  if (kept && told && tellTheSame(blocks, kept, told, READ_BLOCKS)) {
    const parties = movedNames(kept.parties, blocks, kept);
    tellings.set(parties, told);
    return parties;
  }
  const early = (list: readonly PlacedBlock[]): PlacedBlock[] => list.filter((block) => block.index < READ_BLOCKS);
  const counts = countPartyWords(early(holding.partyWords));
  const introduced = readCandidates(blocks, early(holding.definitions));
  const named = [...introduced, ...inferred(early(holding.equations), introduced, counts)];
  const candidates = united([...named, ...companiesOf(blocks), ...(hasBothSides(named) ? [] : mandatesIn(early(holding.telling)))]);
  const groups = [...new Set(candidates.map((c) => c.group))];
  const asked = askedFor(candidates, groups);
  const leans = leansOf(early(holding.telling), candidates, groups, asked);
  const assigned = assign(candidates, groups, leans);
  const uses = new Map<string, number>();
  for (const count of counts) uses.set(count.name.toLowerCase(), Math.max(count.uses, uses.get(count.name.toLowerCase()) ?? 0));
  const used = ({ name }: { name: string }): number => (personOf(name) ? 0 : (uses.get(name.toLowerCase()) ?? 0));
  const of = (role: Role): PartyName[] => {
    const names = assigned.filter((n) => n.role === role).sort((a, b) => used(b) - used(a) || Number(b.span !== null) - Number(a.span !== null));
    return names.filter((n, i) => names.findIndex((m) => m.name.toLowerCase() === n.name.toLowerCase() && m.language === n.language) === i);
  };
  const parties = { controller: of('controller'), processor: of('processor'), subProcessor: of('sub-processor') };
  tellings.set(parties, asked);
  return parties;
}

/** For which names the blocks were asked to tell the sides. */
const tellings = new WeakMap<Parties, Asked>();

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Whether words that tell by themselves name both sides. */
const hasBothSides = (candidates: readonly Candidate[]): boolean =>
  candidates.some((c) => c.sure === 'controller' || c.lean >= ENOUGH) && candidates.some((c) => c.sure === 'processor' || c.lean <= -ENOUGH);

/** Names that nothing introduces: subjects of sentences that give a role, words for parties used like names, and pronouns of a text that speaks to its reader. */
function inferred(blocks: readonly PlacedBlock[], introduced: readonly Candidate[], counts: readonly PartyWordCount[]): Candidate[] {
  const found: Candidate[] = [];
  const add = (name: string, language: Language): void => {
    if ([...introduced, ...found].some((c) => same(c.name, name) && c.language === language)) return;
    found.push({ name, span: null, language, group: `${personOf(name) ?? name.toLowerCase()} inferred`, sure: sureRole(name, language), lean: leanOf(name, language) ?? 0, company: false, open: leanOf(name, language) === null });
  };
  for (const { text, language } of readEquations(blocks).values()) add(text, language);
  for (const { name, language, uses } of counts) {
    if (uses >= 2 && (sureRole(name, language) !== null || isTelling(leanOf(name, language)))) add(name, language);
    else if (uses >= OFTEN && leanOf(name, language) === 0 && !personOf(name)) add(name, language);
  }
  const persons = counts.filter((count) => personOf(count.name) && count.uses >= ADDRESSES);
  const both = new Set(persons.map((count) => personOf(count.name))).size === 2;
  for (const { name, language } of persons) {
    if (both) add(name, language);
    else if (personOf(name) === 'YOU' && !found.some((c) => c.name === name)) found.push({ name, span: null, language, group: 'YOU inferred', sure: null, lean: 0, company: false, open: true });
  }
  return found;
}

/** One word is one party wherever it is introduced, and so are `we` and `us`: all its names get one group. */
function united(candidates: readonly Candidate[]): Candidate[] {
  const byName = new Map<string, string>();
  const into = new Map<string, string>();
  const root = (group: string): string => (into.has(group) ? root(into.get(group)!) : group);
  for (const { name, group, sure } of candidates) {
    const key = sure === 'sub-processor' ? group : (personOf(name) ?? name.toLowerCase());
    const known = byName.get(key);
    if (known === undefined) byName.set(key, group);
    else if (root(known) !== root(group)) into.set(root(group), root(known));
  }
  return candidates.map((c) => ({ ...c, group: root(c.group) }));
}

/** The names whose side the word itself does not say. */
function askedFor(candidates: readonly Candidate[], groups: readonly string[]): Asked {
  const sure = new Set(candidates.filter((c) => c.sure !== null).map((c) => c.group));
  const unsure = candidates.filter((c) => !sure.has(c.group));
  const persons = new Map<Person, number>();
  for (const candidate of unsure) {
    const person = personOf(candidate.name);
    if (person && !persons.has(person)) persons.set(person, groups.indexOf(candidate.group));
  }
  const key = unsure.map((c) => `${groups.indexOf(c.group)}:${c.name}`).join('|');
  return { names: { find: finder(unsure.map((c) => c.name), key), groups: unsure.map((c) => groups.indexOf(c.group)), persons }, key, any: unsure.length > 0 };
}

/** How far each group leans to the controller's side, in all. */
function leansOf(blocks: readonly PlacedBlock[], candidates: readonly Candidate[], groups: readonly string[], { names, key, any }: Asked): number[] {
  const sure = new Set(candidates.filter((c) => c.sure !== null).map((c) => c.group));
  const unsure = candidates.filter((c) => !sure.has(c.group));
  const votes = any ? countVotes(blocks, names, groups.length, key) : groups.map(() => 0);
  return groups.map((group, i) => {
    const lean = unsure.filter((c) => c.group === group).reduce((most, c) => (Math.abs(c.lean) > Math.abs(most) ? c.lean : most), 0);
    return votes[i]! + lean;
  });
}

const FINDERS = 12;
const finders = new Map<string, Names['find']>();

/** The finder of a contract's names, made once for as long as they stay. */
function finder(names: readonly string[], key: string): Names['find'] {
  let find = finders.get(key);
  if (!find) {
    if (finders.size >= FINDERS) finders.delete(finders.keys().next().value!);
    finders.set(key, (find = compileNames(names)));
  }
  return find;
}

/** Gives each name its role: the word's own, the one the evidence is for, or the one that is left over. */
function assign(candidates: readonly Candidate[], groups: readonly string[], leans: readonly number[]): PartyName[] {
  const roles = new Map<string, Role>();
  const lean = (c: Candidate): number => leans[groups.indexOf(c.group)]!;
  for (const { group, sure } of candidates) if (sure !== null && !roles.has(group)) roles.set(group, sure);
  for (const c of candidates) {
    if (roles.has(c.group) || Math.abs(lean(c)) < (c.open ? ENOUGH_WHEN_OPEN : ENOUGH)) continue;
    roles.set(c.group, lean(c) > 0 ? 'controller' : 'processor');
  }
  settle(candidates, roles, lean);
  const kept: PartyName[] = [];
  const introduced = (role: Role, language: Language): boolean => kept.some((n) => n.role === role && n.language === language);
  for (const c of [...candidates].sort((a, b) => Number(a.span === null) - Number(b.span === null))) {
    const role = roles.get(c.group);
    if (!role) continue;
    // `Kunden` of a contract between Auftraggeber and Auftragnehmer are third persons.
    if (c.span === null && introduced(role, c.language) && Math.abs(lean(c)) < (isTelling(c.lean) ? ENOUGH_TO_JOIN : ENOUGH_WHEN_OPEN) && !personOf(c.name)) continue;
    kept.push({ role, name: c.name, language: c.language, span: c.span });
  }
  return kept;
}

/** Where a side has no name: first a party nothing tells of, then who is told to be it, then of two on one side the weaker. */
function settle(candidates: readonly Candidate[], roles: Map<string, Role>, lean: (c: Candidate) => number): void {
  for (const missing of ['controller', 'processor'] as const) {
    const taken = new Set(roles.values());
    if (!taken.has(missing)) fill(missing, taken.has(missing === 'controller' ? 'processor' : 'controller'), candidates, roles, lean);
  }
}

/** Gives the missing role to somebody; `opposed` says whether the other side has a name. */
function fill(missing: Role, opposed: boolean, candidates: readonly Candidate[], roles: Map<string, Role>, lean: (c: Candidate) => number): void {
  const left = opposed ? candidates.filter((c) => !roles.has(c.group) && !c.open && (c.company || c.span !== null || lean(c) !== 0)) : [];
  const side = missing === 'controller' ? 1 : -1;
  const told = candidates.filter((c) => !roles.has(c.group) && c.open && side * lean(c) >= ENOUGH).sort((a, b) => side * (lean(b) - lean(a)))[0];
  const chosen = left.find((c) => c.span !== null) ?? left[0] ?? told;
  if (chosen) {
    roles.set(chosen.group, missing);
    return;
  }
  const rivals = opposed ? candidates.filter((c) => c.sure === null && c.span !== null && !c.open && roles.has(c.group) && roles.get(c.group) !== 'sub-processor').sort((a, b) => Math.abs(lean(a)) - Math.abs(lean(b))) : [];
  const weakest = rivals[0];
  if (weakest && rivals.some((c) => c.group !== weakest.group && Math.abs(lean(c)) > Math.abs(lean(weakest))) && Math.abs(lean(weakest)) < 6) roles.set(weakest.group, missing);
}
