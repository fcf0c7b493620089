import { type BlockFacts, factsOf } from '../../facts/blockFacts.js';
import { languageOf } from '../../facts/definition/quoteLanguage.js';
import type { DefinitionFact } from '../../facts/definitions.js';
import type { Language } from '../../language/language.js';
import { type Token, tokenize } from '../../language/tokens.js';
import { BlockMemo } from '../../markdown/blockMemo.js';
import { shift, type Span } from '../../text/span.js';
import type { PlacedBlock } from '../contract.js';
import type { Role } from '../parties.js';
import { agreeing } from './agreeing.js';
import { isHead } from './head.js';
import { introductionOf, plainNames, signs } from './introduction.js';
import { addressed, tabulated } from './forms.js';
import { nominative } from './nominative.js';
import { endsCompany, isNoParty, leanOf, personOf, sureRole } from './partyNames.js';

/** A word that may name a party. Names with one `group` name the same one. */
export interface Candidate {
  readonly name: string;
  readonly span: Span | null;
  readonly language: Language;
  readonly group: string;
  /** The role that the word itself has. */
  readonly sure: Role | null;
  /** How far the word and what is said where it is introduced lean to a side: above zero to the controller. */
  readonly lean: number;
  /** Short for a company at the head: a party even when nothing tells which. */
  readonly company: boolean;
  /** Only what the contract does with it can make it a party. */
  readonly open: boolean;
}

const NAME_WORDS = 4;
const BESIDE = 6;

interface Remembered {
  /** Where it stands: among the parties' introductions, at the head of the contract, or elsewhere. */
  readonly place: Place;
  readonly language: Language;
  readonly candidates: readonly Candidate[];
}

type Place = 'introduction' | 'head' | 'body';

const introductions = new BlockMemo<Remembered>();
const forms = new BlockMemo<Remembered>();
const NONE: readonly Candidate[] = [];

/** Every defined term that could be a party, and the labels of tables and forms that stand for one. */
export function readCandidates(blocks: readonly PlacedBlock[], defining: readonly PlacedBlock[]): Candidate[] {
  const found: Candidate[] = [];
  const introduction = introductionOf(blocks);
  for (const placed of defining) {
    const place = (introduction && placed.index >= introduction.from && placed.index < introduction.to) || signs(placed) ? 'introduction' : isHead(placed) ? 'head' : 'body';
    let known = introductions.get(placed.block);
    if (known?.place !== place || known.language !== placed.language) introductions.set(placed.block, (known = { place, language: placed.language, candidates: defined(placed, place) }));
    found.push(...known.candidates.map((c) => at(placed, c)));
  }
  for (const placed of blocks) {
    if (placed.index >= HEAD) break;
    if (placed.block.kind !== 'table' && !isHead(placed)) continue;
    let known = forms.get(placed.block);
    if (known?.language !== placed.language) forms.set(placed.block, (known = { place: 'head', language: placed.language, candidates: placed.block.kind === 'table' ? tabulated(placed) : addressed(placed) }));
    found.push(...known.candidates.map((c) => at(placed, c)));
  }
  const named = (name: string): boolean => found.some((c) => c.name.toLowerCase() === name.toLowerCase());
  if (introduction) for (const placed of blocks.slice(introduction.from, introduction.to)) found.push(...plainNames(placed).filter((c) => !named(c.name)).map((c) => at(placed, c)));
  // Who introduces both sides under names of their own means those names alone.
  if (new Set(found.filter((c) => !c.open && c.sure !== 'sub-processor').map((c) => c.name)).size < 2) found.push(...agreeing(blocks).filter(({ candidate }) => !named(candidate.name)).map(({ placed, candidate }) => at(placed, candidate)));
  return found;
}

/** A candidate of a block, which counts from the start of the block, at its place in the text. */
const at = ({ start, index }: PlacedBlock, candidate: Candidate): Candidate =>
  ({ ...candidate, span: candidate.span && shift(candidate.span, start), group: `${candidate.group} ${index}` });

/** Whatever names a party without defining it, or is read otherwise at the head of the contract, stands before this block. */
export const HEAD = 60;

function defined(block: PlacedBlock, place: Place): readonly Candidate[] {
  const facts = factsOf(block.block, block.language);
  const head = place !== 'body';
  const found = facts.definitions.flatMap((fact): Candidate[] => {
    const introduced = place === 'introduction' && isNamed(fact) && !isNoParty(fact.text, facts.sentences[fact.sentence]?.language ?? block.language);
    if (fact.condition === 'definitions' || (fact.condition === 'used' && !introduced) || fact.condition === 'gloss' || (fact.condition === 'parties' && !head)) return [];
    const language = languageOf(fact, block.block, facts.sentences[fact.sentence]?.language ?? block.language);
    const names = [fact.text, ...fact.aliases];
    const roles = new Set(names.map((name) => sureRole(name, language)).filter((role) => role !== null));
    // `“Controller”, “Processor” and “Personal Data Breach” are read as in the GDPR`: terms of the law, and nobody's name.
    const together = fact.form === 'reference' ? facts.definitions.filter((other) => other.sentence === fact.sentence && other.form === 'reference').map((other) => sureRole(other.text, language)) : [];
    if (new Set([...roles, ...together.filter((role) => role !== null)]).size > 1 && (fact.form === 'means' || fact.form === 'reference')) return [];
    const [sure = null] = roles;
    const company = head && followsCompany(block, fact);
    const lean = leanOf(fact.text, language);
    const pronoun = names.some((name) => personOf(name) !== null);
    const beside = head && fact.form !== 'means' && fact.form !== 'reference' ? besideOf(facts, fact, company || lean !== null) : null;
    const open = sure === null && !company && !pronoun && lean === null && beside === null && !introduced;
    if (open && !(head && (fact.condition === 'parties' || (fact.condition === 'always' && isNamed(fact))))) return [];
    const { span } = fact;
    const given = beside === 'controller' ? BESIDE : beside === 'processor' ? -BESIDE : 0;
    const make = (name: string): Candidate => ({ name, span, language, group: `${groupStart(fact, facts)}`, sure: sure === 'sub-processor' && name !== fact.text ? null : sure, lean: given + (lean ?? 0), company, open });
    const aliases = fact.aliases.filter((alias) => !facts.definitions.some((other) => other.text === alias));
    return [make(nominative(fact.text, language)), ...aliases.map(make)];
  });
  return found.length === 0 ? NONE : found;
}

/** Whether a definition only gives something a name, as it does a party: `(the "Council")`, `nachstehend „Klinikum“`. */
const isNamed = ({ form, text }: DefinitionFact): boolean =>
  (form === 'quoted' || form === 'hereinafter' || form === 'bold') && /^\p{Lu}/u.test(text) && text.split(' ').length <= NAME_WORDS;

/** Terms that name each other (`“Customer”, “you”`) are one party: they go by the first of them. */
function groupStart(fact: DefinitionFact, facts: BlockFacts): number {
  const mates = facts.definitions.filter((other) => other === fact || (other.sentence === fact.sentence && (other.aliases.includes(fact.text) || fact.aliases.includes(other.text))));
  return Math.min(...mates.map((mate) => mate.span.start));
}

/** Where the words that tell about one party end and those about the next begin. */
const JOINTS = /^(?:und|and|sowie|zwischen|between|;|\n)$/;

/** The role said beside a name where it is introduced: `Muster AG als Auftraggeber („Muster“)`, `Auftraggeber (kurz „AG“)`, `the controller ("Acme")`. */
function besideOf(facts: BlockFacts, fact: DefinitionFact, loose: boolean): Role | null {
  const sentence = facts.sentences[fact.sentence];
  if (!sentence) return null;
  // A sentence may end in a company's form (`e.U.`): the part before it belongs to the same segment.
  const siblings = facts.sentences.filter((other) => other.segment === sentence.segment);
  const places: { readonly at: number; readonly role: Role | null; readonly joint: boolean; readonly tight: boolean }[] = [];
  for (const { tokens, concepts, span } of siblings) {
    const scale = (token: Token): number => span.start + token.start - tokens[0]!.start;
    for (const hit of concepts) {
      if (hit.concept !== 'CONTROLLER_WORD' && hit.concept !== 'PROCESSOR_WORD') continue;
      const tight = (tokens[hit.to]?.key === '(' && !/^(?:des|of|by|von|durch)$/.test(tokens[hit.from - 1]?.key ?? '') && !/s$/.test(tokens[hit.to - 1]!.key) && !/^(?:of|by|for)$/.test(tokens[hit.from - 2]?.key ?? '')) || /^(?:as|als)$/.test(tokens[hit.from - 1]?.key ?? '') || (tokens[hit.from - 1]?.key === 'the' && /^(?:as|[(,])$/.test(tokens[hit.from - 2]?.key ?? ''));
      places.push({ at: scale(tokens[hit.from]!), role: hit.concept === 'CONTROLLER_WORD' ? 'controller' : 'processor', joint: false, tight });
    }
    for (const token of tokens) if ((token.key === '.' && token.end === tokens[tokens.length - 1]!.end && span.end > fact.span.end) || JOINTS.test(token.key)) places.push({ at: scale(token), role: null, joint: true, tight: false });
  }
  const { start, end } = fact.span;
  const others = facts.definitions.filter((other) => other !== fact && !other.aliases.includes(fact.text)).map((other) => other.span.start);
  const from = Math.max(-1, ...places.filter((p) => p.joint && p.at < start).map((p) => p.at), ...others.filter((at) => at < start));
  const to = Math.min(end + 60, ...places.filter((p) => p.joint && p.at >= end).map((p) => p.at), ...others.filter((at) => at >= end));
  const only = (lower: number, upper: number): Role | null => {
    const roles = new Set(places.filter((p) => p.role !== null && (p.tight || loose) && p.at >= lower && p.at < upper).map((p) => p.role!));
    return roles.size === 1 ? [...roles][0]! : null;
  };
  if (siblings.length > 3 || (from >= 0 && start - from > 300)) return null;
  return only(from, start) ?? only(end, to);
}

/** So many words from one of its words on to its form: `Okomo Digital Services AG`. */
const COMPANY_WORDS = 6;
/** Whether the term is short for a company named shortly before: one of its words (`Okomo`) or its initials. */
function followsCompany(block: PlacedBlock, fact: DefinitionFact): boolean {
  const before = tokenize(block.block.source.slice(Math.max(0, fact.span.start - 240), fact.span.start)).filter((token) => token.kind === 'word');
  if (!before.some((token) => endsCompany(token.key) && /^\p{Lu}/u.test(token.text))) return false;
  const own = tokenize(fact.text).filter((token) => token.kind === 'word');
  const initials = before.filter((token) => /^\p{Lu}/u.test(token.text)).map((token) => token.text[0]).join('');
  const inName = (at: number): boolean => before.slice(at, at + COMPANY_WORDS).some((token) => endsCompany(token.key));
  return own.some((token) => before.some((other, at) => /^\p{Lu}/u.test(other.text) && inName(at) && (other.key === token.key || (token.key.length > 5 && token.key.startsWith(other.key) && other.key.length > 3))))
    || (/^\p{Lu}{2,5}$/u.test(fact.text) && initials.includes(fact.text));
}
