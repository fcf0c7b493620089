import type { Language } from '../../language/language.js';
import { conceptsOf } from '../../language/lexicon/index.js';
import type { ConceptHit } from '../../language/phrases.js';
import type { Token } from '../../language/tokens.js';
import type { Parties, Role } from '../parties.js';
import { compileNames, isSpokenTo, isThing } from './nameMatcher.js';
import { personOf } from './partyNames.js';

interface Matcher {
  readonly roles: readonly Role[];
  readonly find: ReturnType<typeof compileNames>;
  /** The sides that `we` and `you` stand for. */
  readonly persons: ReadonlyMap<string, Role>;
  readonly found: WeakMap<readonly Token[], ConceptHit[]>;
}

const CONCEPTS: Readonly<Record<Role, string>> = { controller: 'CONTROLLER', processor: 'PROCESSOR', 'sub-processor': 'SUB_PROCESSOR' };
const SURE: Readonly<Record<string, Role>> = { CONTROLLER_WORD: 'controller', PROCESSOR_WORD: 'processor', SUB_PROCESSOR_WORD: 'sub-processor', CONTROLLER_MISSPELT: 'controller', PROCESSOR_MISSPELT: 'processor' };
const MATCHERS = 12;
const matchers = new Map<string, Matcher>();

/**
 * Which tokens of a sentence mean the controller, the processor or a sub-processor, as concepts `CONTROLLER`, `PROCESSOR`, `SUB_PROCESSOR`:
 * the contract's own names in every case and gender, and the words the law itself uses. Sorted by where they begin; none inside another.
 */
export function partyConcepts(
  tokens: readonly Token[], parties: Parties, language: Language, concepts: readonly ConceptHit[] | null = null,
): readonly ConceptHit[] {
  const matcher = matcherOf(parties);
  const known = matcher.found.get(tokens);
  if (known) return known;
  const lexical = concepts ?? conceptsOf(tokens, language);
  const hits: ConceptHit[] = [];
  for (const hit of lexical) {
    const role = SURE[hit.concept] ?? matcher.persons.get(hit.concept);
    if (role === undefined) continue;
    if (hit.concept === 'YOU' && language === 'de' && !isSpokenTo(tokens, hit.from)) continue;
    hits.push({ concept: CONCEPTS[role], from: hit.from, to: hit.to });
  }
  for (const { index, from, to } of matcher.find(tokens, language)) hits.push({ concept: CONCEPTS[matcher.roles[index]!], from, to });
  const result = outermost(hits).filter((hit) => language === 'de' || !isThing(tokens, hit.to));
  matcher.found.set(tokens, result);
  return result;
}

function matcherOf(parties: Parties): Matcher {
  const all = [...parties.controller, ...parties.processor, ...parties.subProcessor];
  const signature = all.map((name) => `${name.role}:${name.name}`).join('|');
  let matcher = matchers.get(signature);
  if (!matcher) {
    const persons = new Map<string, Role>();
    for (const { name, role } of all) {
      const person = personOf(name);
      if (person && role !== 'sub-processor' && !persons.has(person)) persons.set(person, role);
    }
    matcher = { roles: all.map((name) => name.role), find: compileNames(all.map((name) => name.name)), persons, found: new WeakMap() };
    if (matchers.size >= MATCHERS) matchers.delete(matchers.keys().next().value!);
    matchers.set(signature, matcher);
  }
  return matcher;
}

/** Drops hits that lie in a longer one (`Auftragsverarbeiter` in `weiterer Auftragsverarbeiter`) and doubles. */
function outermost(hits: ConceptHit[]): ConceptHit[] {
  const sorted = [...hits].sort((a, b) => a.from - b.from || b.to - a.to);
  return sorted.filter((hit, i) => !sorted.some((other, j) => j !== i && other.from <= hit.from && other.to >= hit.to && (other.to - other.from > hit.to - hit.from || j < i)));
}
