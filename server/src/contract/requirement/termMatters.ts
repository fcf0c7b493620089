import type { DefinitionFact } from '../../facts/definitions.js';
import { type SentenceFact, tokenSpan } from '../../facts/sentenceFact.js';
import type { Language } from '../../language/language.js';
import type { ConceptHit } from '../../language/phrases.js';
import type { Token } from '../../language/tokens.js';
import type { PlacedBlock } from '../contract.js';
import type { Parties } from '../parties.js';
import { compileNames, type NameHit } from '../party/nameMatcher.js';
import type { Definition } from '../terms.js';

/** A term that the contract made a name for something the requirements speak of: `Störfall` for a breach, `Helper` for a sub-processor. */
export interface TermMatter {
  readonly name: string;
  readonly concept: string;
}

/** Which terms of a contract name a matter of the requirements. */
export interface TermMatters {
  readonly key: string;
  readonly find: (tokens: readonly Token[], language: Language) => ConceptHit[];
}

const MATTERS = ['SUB_PROCESSOR', 'BREACH', 'DATA_SUBJECT_RIGHTS', 'IMPACT_ASSESSMENT'] as const;
/** What processes personal data on somebody's instructions, said without the word. */
const OTHERS = ['OTHERS_ENGAGED', 'OTHER_COMPANY'] as const;
/** The matter heads the meaning: `means any actual or suspected breach of …`. */
const BEHIND = 7;
const BEFORE = 12;
/** `(die „Helfer“)`: the article and the quotation mark stand between. */
const OPENED = 3;
/** `list of sub-processors`, `plan for breaches`: things that only have to do with the matter. */
const OTHER_HEADS = /(?:liste|verzeichnis|list|register|plan|meldung|notice|notification|vertrag|agreement|response|team|stelle|formular|form|page|seite|website|report|bericht|pflicht|obligation|clause|klausel|kontakt|contact|tool|portal|law|recht|gesetz|personnel|employee|staff|mitarbeiter|personen|person|group|data|daten|subject|body|authority)s?$/;
const MOST = 40;

const known = new WeakMap<DefinitionFact, string | null>();

/** Reads them off the definitions of the contract; names of the parties are none. */
export function readTermMatters(definitions: readonly Definition[], parties: Parties): TermMatters {
  const sides = new Set([...parties.controller, ...parties.processor].map((party) => party.name.toLowerCase()));
  const found: TermMatter[] = [];
  for (const { term, aliases, kind, span, block } of definitions) {
    if (kind === 'gloss' || term.length < 3 || /\d/.test(term) || sides.has(term.toLowerCase()) || found.length >= MOST) continue;
    const fact = block.facts.definitions.find((other) => other.span.start + block.start === span.start);
    if (!fact) continue;
    let concept = known.get(fact);
    if (concept === undefined) known.set(fact, (concept = matterOf(fact, block)));
    if (concept === null) continue;
    for (const name of [term, ...aliases]) if (!found.some((other) => other.name === name)) found.push({ name, concept });
  }
  return finderOf(found);
}

function matterOf(fact: DefinitionFact, { block, facts }: PlacedBlock): string | null {
  const sentence = facts.sentences[fact.sentence];
  // `A, B and C have the meanings given in …` gives no meaning.
  if (!sentence || facts.definitions.filter((other) => other.sentence === fact.sentence).length > 1) return null;
  const places = sentence.tokens.map((_, i) => tokenSpan(block, sentence, i, i + 1));
  const from = places.findIndex((span) => span.end > fact.span.start);
  const behind = places.findIndex((span) => span.start >= fact.span.end);
  const to = behind < 0 ? sentence.tokens.length : behind;
  if (from < 0 || OTHER_HEADS.test(sentence.tokens[to - 1]!.key)) return null;
  return conceptOf(sentence, fact, from, to) ?? (block.kind === 'table' ? conceptInRow(facts.sentences, block, sentence) : null);
}

/** The matter the term stands for; null where the meaning has another head, or the term says it by itself. */
function conceptOf({ tokens, concepts }: SentenceFact, fact: DefinitionFact, from: number, to: number): string | null {
  const own = concepts.filter((hit) => hit.from >= from && hit.to <= to).map((hit) => hit.concept);
  const bracket = fact.form === 'hereinafter' || tokens.slice(Math.max(0, from - OPENED), from).some(({ key }) => key === '(');
  const near = (hit: ConceptHit): boolean =>
    bracket ? hit.to <= from && from - hit.from <= BEFORE : hit.from >= to && hit.from - to <= BEHIND && !tokens.slice(to, hit.from).some((token) => OTHER_HEADS.test(token.key));
  const hits = concepts.filter(near).sort((a, b) => (bracket ? b.from - a.from : a.from - b.from));
  const first = hits.find((hit) => (MATTERS as readonly string[]).includes(hit.concept));
  if (first) return own.includes(first.concept) ? null : first.concept;
  const said = (...names: readonly string[]): boolean => concepts.some((hit) => names.includes(hit.concept) && (!bracket || hit.to <= from));
  // `Für den Betrieb setzen wir andere Unternehmen ein („Helfer“)`: in a bracket it is told of them that they work for the processor, in a definition that they process.
  const engaged = bracket ? said('WORKS_FOR_PROCESSOR') : said('PROCESSING', 'ENGAGES') && !said('PERSONS');
  const others = engaged && hits.some((hit) => (OTHERS as readonly string[]).includes(hit.concept));
  return others && !own.includes('SUB_PROCESSOR') && !own.includes('PERSONAL_DATA') ? 'SUB_PROCESSOR' : null;
}

/** In a table the meaning stands in the next cell, at its beginning. */
function conceptInRow(sentences: readonly SentenceFact[], block: PlacedBlock['block'], label: SentenceFact): string | null {
  const row = block.segments[label.segment]!.row;
  const next = sentences.find((sentence) => block.segments[sentence.segment]!.row === row && sentence.segment > label.segment);
  const hit = next?.concepts.find(({ concept, from }) => from <= BEHIND && (MATTERS as readonly string[]).includes(concept));
  const works = !hit && next?.concepts.some(({ concept, from }) => from <= BEHIND && (OTHERS as readonly string[]).includes(concept)) && next.concepts.some(({ concept }) => concept === 'WORKS_FOR_PROCESSOR');
  if (works && !label.concepts.some(({ concept }) => concept === 'SUB_PROCESSOR' || concept === 'PERSONAL_DATA')) return 'SUB_PROCESSOR';
  return hit && !next!.tokens.slice(0, hit.from).some((token) => OTHER_HEADS.test(token.key)) && !label.concepts.some((own) => own.concept === hit.concept) ? hit.concept : null;
}

const FINDERS = 12;
const finders = new Map<string, TermMatters>();
const NONE: TermMatters = { key: '', find: () => [] };

function finderOf(found: readonly TermMatter[]): TermMatters {
  if (found.length === 0) return NONE;
  const key = found.map((matter) => `${matter.name}=${matter.concept}`).join('|');
  let finder = finders.get(key);
  if (!finder) {
    const names = compileNames(found.map((matter) => matter.name));
    const find = (tokens: readonly Token[], language: Language): ConceptHit[] => names(tokens, language).filter((hit) => isNamed(tokens, hit)).map(({ index, from, to }) => ({ concept: found[index]!.concept, from, to }));
    if (finders.size >= FINDERS) finders.delete(finders.keys().next().value!);
    finders.set(key, (finder = { key, find }));
  }
  return finder;
}

/** Terms are written with a capital. */
const isNamed = (tokens: readonly Token[], { from }: NameHit): boolean => /^\p{Lu}/u.test(tokens[from]!.text);
