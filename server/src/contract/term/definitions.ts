import type { DefinitionFact } from '../../facts/definitions.js';
import type { Language } from '../../language/language.js';
import { ReadingMemo } from '../../markdown/blockMemo.js';
import { shift } from '../../text/span.js';
import type { PlacedBlock } from '../contract.js';
import type { FactIndex } from '../factIndex.js';
import { isHead } from '../party/head.js';
import type { Section } from '../sections.js';
import type { Definition } from '../terms.js';
import { termKey } from './termIndex.js';

const MEANING_LENGTH = 400;

/** The definitions of the contract in the order of the text, each with the place that gives it. */
export function readDefinitions(blocks: readonly PlacedBlock[], holding: FactIndex): Definition[] {
  const inDefinitions = holding.definitionHeads.length === 0 ? () => false : memoSections(blocks);
  const definitions: Definition[] = [];
  const weak: Definition[] = [];
  const known = new Set<string>();
  for (const block of holding.definitionHeads.length > 0 ? holding.definitions : holding.firmDefinitions) {
    const seen: string[] = [];
    for (const fact of block.facts.definitions) {
      if (!holds(fact, block, blocks, inDefinitions)) continue;
      const key = termKey(fact.text);
      const repeated = fact.condition !== 'always';
      if (key === '' || seen.includes(key) || (repeated && known.has(key))) continue;
      seen.push(key);
      known.add(key);
      const definition = place(fact, block);
      (fact.condition === 'used' || fact.condition === 'parties' ? weak : definitions).push(definition);
    }
  }
  const firm = new Set(definitions.map((definition) => termKey(definition.term)));
  for (const definition of weak) {
    const key = termKey(definition.term);
    if (firm.has(key)) continue;
    firm.add(key);
    definitions.push(definition);
  }
  return definitions.sort((a, b) => a.span.start - b.span.start);
}

/** Whether a block defines a term wherever it stands, or may, as the head of a contract may, introduce a party. */
export const definesFirmly = ({ facts }: PlacedBlock): boolean => facts.definitions.some(({ condition }) => condition !== 'definitions');

const meanings = new WeakMap<DefinitionFact, string>();

function place(fact: DefinitionFact, block: PlacedBlock): Definition {
  const sentence = block.facts.sentences[fact.sentence];
  let meaning = meanings.get(fact);
  if (meaning === undefined) {
    const text = block.block.segments[sentence?.segment ?? 0]?.text ?? '';
    const first = sentence?.tokens[0]?.start ?? 0;
    meaning = text.slice(first, first + MEANING_LENGTH) + (first + MEANING_LENGTH < text.length ? ' …' : '');
    meanings.set(fact, meaning);
  }
  return {
    term: fact.text, form: fact.form, aliases: fact.aliases, span: shift(fact.span, block.start), block, language: sentence?.language ?? block.language,
    kind: fact.condition === 'used' ? 'abbreviation' : fact.condition === 'gloss' ? 'gloss' : 'term', meaning,
  };
}

function holds(fact: DefinitionFact, block: PlacedBlock, blocks: readonly PlacedBlock[], inDefinitions: (section: Section) => boolean): boolean {
  if (block.block.kind === 'heading') return false;
  if (fact.condition === 'always' || fact.condition === 'used' || fact.condition === 'first' || fact.condition === 'gloss') return true;
  if (fact.condition === 'parties') return isHead(block);
  if (fact.condition === 'listed') return leadsToMeanings(blocks, block) || inDefinitions(block.section);
  if (!inDefinitions(block.section) || (block.index === block.section.firstBlock && isDefinitionsHead(block))) return false;
  const next = blocks[block.index + 1];
  // A short line is an entry only when its meaning follows it.
  return fact.form !== 'bold' || fact.span.end < block.block.source.trimEnd().length - 3 || (next !== undefined && next.block.kind === 'paragraph' && next.block.source.length > fact.text.length + 20);
}

/** So many items of a list of definitions are looked over for its lead-in. */
const LONGEST_LIST = 60;

/** Whether the list that holds the block is led in by a verb of meaning: `In dieser Vereinbarung bedeutet`. */
function leadsToMeanings(blocks: readonly PlacedBlock[], { index }: PlacedBlock): boolean {
  let at = index - 1;
  while (at >= 0 && index - at < LONGEST_LIST && blocks[at]!.facts.definitions.some((fact) => fact.condition === 'listed')) at--;
  const last = blocks[at]?.facts.sentences.at(-1);
  return last !== undefined && last.concepts.some((hit) => hit.concept === 'MEANS' && last.tokens.length - hit.to <= 1);
}

/** Whether a section, or one it lies in, is headed `Definitions`. */
function memoSections(blocks: readonly PlacedBlock[]): (section: Section) => boolean {
  const known = new Map<Section, boolean>();
  const ask = (section: Section): boolean => {
    let answer = known.get(section);
    if (answer === undefined) {
      const head = blocks[section.firstBlock];
      const own = section.parent !== null && section.title !== '' && head !== undefined && section.title.length < 80 && isDefinitionsHead(head);
      answer = own || (section.parent !== null && ask(section.parent));
      known.set(section, answer);
    }
    return answer;
  };
  return ask;
}

const heads = new ReadingMemo<Language, boolean>();

/** Whether the block is headed, or begins, `Definitions`. */
export const isDefinitionsHead = ({ block, language, facts }: PlacedBlock): boolean =>
  heads.of(block, language, () => facts.sentences.some((sentence) => sentence.concepts.some((hit) => hit.concept === 'DEFINITIONS_HEADING')));
