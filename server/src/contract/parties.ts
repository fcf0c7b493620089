import { factsOf } from '../facts/blockFacts.js';
import type { DefinitionFact } from '../facts/definitions.js';
import type { SentenceFact } from '../facts/sentenceFact.js';
import type { Language } from '../language/language.js';
import { conceptsOf } from '../language/lexicon/index.js';
import { tokenize } from '../language/tokens.js';
import { shift, type Span } from '../text/span.js';
import type { PlacedBlock } from './contract.js';
import { readEquations } from './party/equations.js';
import { nominative } from './party/nominative.js';
import { countPartyWords } from './party/partyWords.js';
import { isHead } from './party/head.js';

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

interface Candidate {
  readonly name: string;
  readonly span: Span | null;
  readonly language: Language;
  role: Role | null;
}

/** The parties are introduced and named over and over; what comes later in a very long text adds nothing. */
const READ_BLOCKS = 600;

/**
 * Who is who in this contract: from its definitions, from sentences such as `Customer acts as controller`, and, where neither says so,
 * from the words it uses. A role nobody is named for has no names.
 */
export function readParties(blocks: readonly PlacedBlock[], defining: readonly PlacedBlock[]): Parties {
  const read = blocks.slice(0, READ_BLOCKS);
  const candidates = readCandidates(defining.filter((block) => block.index < READ_BLOCKS));
  const counts = countPartyWords(read);
  const equations = readEquations(read);
  for (const candidate of candidates) {
    // `Gilt der Dienstleister als Verantwortlicher, …` states a case, not who he is: what the label says goes before.
    const label = labelRole(candidate);
    const stated = equations.get(candidate.name.toLowerCase())?.role ?? null;
    candidate.role ??= label === null || isVague(candidate.name) ? (stated ?? label) : label;
  }
  const used = ({ name }: { name: string }): number => counts.find((c) => c.name.toLowerCase() === name.toLowerCase())?.uses ?? 0;
  for (const { text, role, language } of equations.values()) {
    const label = labelRole({ name: text, language });
    if (label !== null && (label === role || isVague(text)) && !candidates.some((c) => c.name.toLowerCase() === text.toLowerCase())) {
      if (!definedFor(candidates, role, language) || used({ name: text }) >= 3) candidates.push({ name: text, role, language, span: null });
    }
  }
  for (const { name, role, language, uses } of counts) {
    const known = candidates.some((c) => c.name.toLowerCase() === name.toLowerCase() && c.role !== null);
    if (uses >= 2 && !known && !definedFor(candidates, role, language)) candidates.push({ name, role, language, span: null });
  }
  eliminate(candidates);
  const named = candidates.filter((c): c is Candidate & { role: Role } => c.role !== null);
  const of = (role: Role): PartyName[] => {
    const names = named.filter((c) => c.role === role).sort((a, b) => used(b) - used(a) || Number(b.span !== null) - Number(a.span !== null));
    return names.filter((c, i) => names.findIndex((d) => d.name.toLowerCase() === c.name.toLowerCase() && d.language === c.language) === i);
  };
  return { controller: of('controller'), processor: of('processor'), subProcessor: of('sub-processor') };
}

/** Whether a role already has a name in this language. */
const definedFor = (candidates: readonly Candidate[], role: Role, language: Language): boolean =>
  candidates.some((c) => c.role === role && c.language === language);

/** Every defined term that could be a party: one of the words for parties, a company's short name at the head, `we` and `you`. */
function readCandidates(blocks: readonly PlacedBlock[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const block of blocks) {
    const facts = factsOf(block.block, block.language);
    for (const fact of facts.definitions) {
      if (fact.condition === 'definitions' || fact.condition === 'used' || (fact.condition === 'parties' && !isHead(block))) continue;
      const language = facts.sentences[fact.sentence]?.language ?? block.language;
      const names = [fact.text, ...fact.aliases];
      const role = names.map((name) => sureRole(name, language)).find((found) => found !== null) ?? (fact.form === 'means' && isHead(block) ? statedRole(facts.sentences[fact.sentence]) : null);
      const company = isHead(block) && followsCompany(block, fact);
      const pronoun = names.some((name) => /^(?:we|us|our|you|your|wir|uns|unser|sie|ihr|ihnen)$/i.test(name));
      const label = labelRole({ name: fact.text, language }) !== null;
      if (role === null && !company && !pronoun && !label) continue;
      candidates.push({ name: nominative(fact.text, language), role, language, span: shift(fact.span, block.start) });
      for (const alias of fact.aliases) if (!facts.definitions.some((other) => other.text === alias)) candidates.push({ name: alias, role, language, span: shift(fact.span, block.start) });
    }
  }
  return candidates;
}

/** The role an entry gives its term: `“Acme” – the operator of the service, acting as Processor`. */
function statedRole(sentence: SentenceFact | undefined): Role | null {
  const roles = (sentence?.concepts ?? []).filter((hit) => hit.concept === 'CONTROLLER_WORD' || hit.concept === 'PROCESSOR_WORD');
  const stated = roles.filter((role) => sentence!.concepts.some((hit) => hit.concept === 'ACTS_AS' && hit.from < role.from && role.from - hit.to <= 3));
  if (stated.length === 0 || new Set(roles.map((role) => role.concept)).size > 1) return null;
  return stated[0]!.concept === 'CONTROLLER_WORD' ? 'controller' : 'processor';
}

const REMEMBERED = 2_000;
let wholes = new Map<string, ReadonlySet<string>>();

/** The concepts that a name has as a whole. The same few names are asked for over and over. */
function conceptsOfWhole(name: string, language: Language): ReadonlySet<string> {
  const key = `${language} ${name}`;
  let concepts = wholes.get(key);
  if (!concepts) {
    const tokens = tokenize(name);
    // `Customer(s)`, `Sub-processor(s)`: the ending in brackets adds no word.
    const length = tokens.findIndex((token) => token.key === '(');
    const end = length > 0 ? length : tokens.length;
    concepts = new Set(conceptsOf(tokens, language).filter((hit) => hit.to === end && (hit.from === 0 || tokens[0]!.key.length <= 3)).map((hit) => hit.concept));
    if (wholes.size >= REMEMBERED) wholes = new Map();
    wholes.set(key, concepts);
  }
  return concepts;
}

const conceptOfWhole = (name: string, language: Language, concepts: readonly string[]): string | null => {
  const whole = conceptsOfWhole(name, language);
  return concepts.find((concept) => whole.has(concept)) ?? null;
};

/** The role a word has wherever it stands. */
function sureRole(name: string, language: Language): Role | null {
  const concept = conceptOfWhole(name, language, ['SUB_PROCESSOR_WORD', 'PROCESSOR_WORD', 'CONTROLLER_WORD', 'PROCESSOR_MISSPELT', 'CONTROLLER_MISSPELT']);
  return concept === null ? null : concept === 'SUB_PROCESSOR_WORD' ? 'sub-processor' : concept.startsWith('PROCESSOR') ? 'processor' : 'controller';
}

/** Labels that either side may bear. */
const isVague = (name: string): boolean => /^(?:company|organi[sz]ation|partner|agency|agentur|member|school|operator|betreiber\w*|we|us|our|you|your|wir|uns|sie|ihr)$/i.test(name);

/** The role a word has when the contract uses it for a party; `we` writes the contract for its customers. */
function labelRole({ name, language }: { name: string; language: Language }): Role | null {
  const concept = conceptOfWhole(name, language, ['PROCESSOR_LABEL', 'CONTROLLER_LABEL', 'WE', 'YOU']);
  return concept === null ? null : concept === 'PROCESSOR_LABEL' || concept === 'WE' ? 'processor' : 'controller';
}

const COMPANY = /^(?:gmbh|mbh|ag|kg|ohg|ug|se|sa|sarl|inc|ltd|limited|llc|llp|corp|corporation|aps|ab|oy|bv|nv|plc|ek|srl|spa|as|co|pty|sas|eg|ev|holding)$/;

/** Whether the term is short for a company named shortly before: one of its words (`Okomo`) or its initials. */
function followsCompany(block: PlacedBlock, fact: DefinitionFact): boolean {
  let follows = companies.get(fact);
  if (follows === undefined) companies.set(fact, (follows = readCompany(block, fact)));
  return follows;
}

const companies = new WeakMap<DefinitionFact, boolean>();

function readCompany(block: PlacedBlock, fact: DefinitionFact): boolean {
  const before = tokenize(block.block.source.slice(Math.max(0, fact.span.start - 240), fact.span.start)).filter((token) => token.kind === 'word');
  if (!before.some((token) => COMPANY.test(token.key) && /^\p{Lu}/u.test(token.text))) return false;
  const own = tokenize(fact.text).filter((token) => token.kind === 'word');
  const initials = before.filter((token) => /^\p{Lu}/u.test(token.text)).map((token) => token.text[0]).join('');
  return own.some((token) => before.some((other) => other.key === token.key || (token.key.length > 5 && token.key.startsWith(other.key) && other.key.length > 3)))
    || (/^\p{Lu}{2,5}$/u.test(fact.text) && initials.includes(fact.text));
}

/** With one side known and the other not, an unknown party at the head is the other side. */
function eliminate(candidates: Candidate[]): void {
  const has = (role: Role): boolean => candidates.some((c) => c.role === role);
  const missing: Role | null = has('controller') && !has('processor') ? 'processor' : has('processor') && !has('controller') ? 'controller' : null;
  const open = candidates.filter((c) => c.role === null);
  if (missing && open[0]) for (const candidate of open) if (candidate.name === open[0].name) candidate.role = missing;
}
