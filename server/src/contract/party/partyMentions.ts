import type { Language } from '../../language/language.js';
import { conceptsOf } from '../../language/lexicon/index.js';
import type { ConceptHit } from '../../language/phrases.js';
import { type Token, tokenize } from '../../language/tokens.js';
import { masculineOf } from '../../language/inflection/german.js';
import { sameWord } from '../../language/inflection/inflection.js';
import type { Parties, Role } from '../parties.js';

interface Name {
  readonly role: Role;
  readonly keys: readonly string[];
  /** Short capitals (`AG`, `AN`) count only in capitals and after an article. */
  readonly capitals: boolean;
}

interface Matcher {
  readonly names: ReadonlyMap<string, readonly Name[]>;
  readonly found: WeakMap<readonly Token[], ConceptHit[]>;
}

const CONCEPTS: Readonly<Record<Role, string>> = { controller: 'CONTROLLER', processor: 'PROCESSOR', 'sub-processor': 'SUB_PROCESSOR' };
const SURE: Readonly<Record<string, Role>> = { CONTROLLER_WORD: 'controller', PROCESSOR_WORD: 'processor', SUB_PROCESSOR_WORD: 'sub-processor', CONTROLLER_MISSPELT: 'controller', PROCESSOR_MISSPELT: 'processor' };
/** `Customer Personal Data` is a thing of the customer, not the customer. */
const THINGS = new Set(['personal', 'data', 'content', 'infrastructure', 'account', 'accounts', 'information', 'materials', 'systems', 'system', 'affiliate', 'affiliates']);
const PRONOUNS: Readonly<Record<string, string>> = { we: 'WE', us: 'WE', our: 'WE', wir: 'WE', uns: 'WE', unser: 'WE', you: 'YOU', your: 'YOU', sie: 'YOU', ihr: 'YOU', ihnen: 'YOU' };
const FIRST = 3;
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
  const pronouns = new Map([...parties.controller, ...parties.processor].flatMap((n) => (PRONOUNS[n.name.toLowerCase()] ? [[PRONOUNS[n.name.toLowerCase()]!, n.role]] : [])) as [string, Role][]);
  const hits: ConceptHit[] = [];
  for (const hit of lexical) {
    const role = SURE[hit.concept] ?? pronouns.get(hit.concept);
    if (role === undefined) continue;
    if (hit.concept === 'YOU' && language === 'de' && (hit.from === 0 || !/^\p{Lu}/u.test(tokens[hit.from]!.text))) continue;
    hits.push({ concept: CONCEPTS[role], from: hit.from, to: hit.to });
  }
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    for (const name of matcher.names.get(token.key.slice(0, FIRST)) ?? []) if (matches(tokens, i, name, language)) hits.push({ concept: CONCEPTS[name.role], from: i, to: i + name.keys.length });
  });
  const result = outermost(hits).filter((hit) => language === 'de' || !isThing(tokens, hit));
  matcher.found.set(tokens, result);
  return result;
}

function matcherOf(parties: Parties): Matcher {
  const all = [...parties.controller, ...parties.processor, ...parties.subProcessor];
  const signature = all.map((name) => `${name.role}:${name.name}`).join('|');
  let matcher = matchers.get(signature);
  if (!matcher) {
    const names = new Map<string, Name[]>();
    for (const { name, role } of all) {
      const keys = tokenize(name).filter((token) => token.kind !== 'punctuation').map((token) => token.key);
      const first = keys[0]?.slice(0, FIRST);
      if (first === undefined || PRONOUNS[keys[0]!]) continue;
      names.set(first, [...(names.get(first) ?? []), { role, keys, capitals: /^\p{Lu}{1,3}$/u.test(name) }]);
    }
    matcher = { names, found: new WeakMap() };
    if (matchers.size >= MATCHERS) matchers.delete(matchers.keys().next().value!);
    matchers.set(signature, matcher);
  }
  return matcher;
}

function matches(tokens: readonly Token[], at: number, name: Name, language: Language): boolean {
  if (at + name.keys.length > tokens.length) return false;
  if (name.capitals && !(/^\p{Lu}+s?$/u.test(tokens[at]!.text) && /^(?:der|die|das|den|dem|des|vom|zum|the|by)$/.test(tokens[at - 1]?.key ?? ''))) return false;
  return name.keys.every((key, i) => {
    const own = tokens[at + i]!.key;
    return sameWord(own, key, language) || (language === 'de' && sameWord(masculineOf(own) ?? own, masculineOf(key) ?? key, 'de'));
  });
}

/** Drops hits that lie in a longer one (`Auftragsverarbeiter` in `weiterer Auftragsverarbeiter`) and doubles. */
function outermost(hits: ConceptHit[]): ConceptHit[] {
  const sorted = [...hits].sort((a, b) => a.from - b.from || b.to - a.to);
  return sorted.filter((hit, i) => !sorted.some((other, j) => j !== i && other.from <= hit.from && other.to >= hit.to && (other.to - other.from > hit.to - hit.from || j < i)));
}

const isThing = (tokens: readonly Token[], hit: ConceptHit): boolean => {
  const next = tokens[hit.to];
  return next !== undefined && /^\p{Lu}/u.test(next.text) && THINGS.has(next.key) && !/['’]s?$/.test(tokens[hit.to - 1]!.text);
};
