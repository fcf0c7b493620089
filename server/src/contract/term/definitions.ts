import { languageOf } from '../../facts/definition/quoteLanguage.js';
import type { DefinitionFact } from '../../facts/definitions.js';
import type { Language } from '../../language/language.js';
import type { MarkerKind } from '../../markdown/block.js';
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
  const listed = followLists(blocks);
  for (const block of holding.definitionHeads.length > 0 ? holding.definitions : holding.firmDefinitions) {
    const seen: string[] = [];
    const inList = listed(block);
    for (const fact of block.facts.definitions) {
      if (!holds(fact, block, blocks, inList, inDefinitions)) continue;
      const key = termKey(fact.text);
      const own = `${block.facts.sentences[fact.sentence]?.language ?? ''} ${key}`;
      const repeated = fact.condition !== 'always';
      // A row of a table of terms is a definition of its own, even of a term that an earlier row defines.
      if (key === '' || (fact.form !== 'table' && seen.includes(own)) || (repeated && known.has(key))) continue;
      seen.push(own);
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
    term: fact.text, form: fact.form, aliases: fact.aliases, span: shift(fact.span, block.start), block, language: languageOf(fact, block.block, sentence?.language ?? block.language),
    kind: fact.condition === 'used' ? 'abbreviation' : fact.condition === 'gloss' ? 'gloss' : 'term', meaning,
  };
}

function holds(fact: DefinitionFact, block: PlacedBlock, blocks: readonly PlacedBlock[], inList: boolean, inDefinitions: (section: Section) => boolean): boolean {
  if (block.block.kind === 'heading') return false;
  if (fact.condition === 'always' || fact.condition === 'used' || fact.condition === 'first' || fact.condition === 'gloss') return true;
  if (fact.condition === 'parties') return isHead(block);
  if (fact.condition === 'listed' || inList) return inList || inDefinitions(block.section);
  if (!inDefinitions(block.section) || (block.index === block.section.firstBlock && isDefinitionsHead(block))) return false;
  const next = blocks[block.index + 1];
  // A short line is an entry only when its meaning follows it.
  return fact.form !== 'bold' || fact.span.end < block.block.source.trimEnd().length - 3 || (next !== undefined && next.block.kind === 'paragraph' && next.block.source.length > fact.text.length + 20);
}

/** Tells of each block with definitions, asked in the order of the text, whether it is an item of a list that a verb of meaning leads into: `In dieser Vereinbarung bedeuten:`. */
function followLists(blocks: readonly PlacedBlock[]): (block: PlacedBlock) => boolean {
  let last = -1;
  let kind: MarkerKind | null = null;
  return ({ index, block }) => {
    const marker = block.marker?.kind ?? null;
    const goesOn = kind !== null && marker === kind && last === index - 1;
    kind = goesOn || (marker !== null && leadsIn(blocks[index - 1])) ? marker : null;
    last = index;
    return kind !== null;
  };
}

const leadMemo = new ReadingMemo<Language, boolean>();

/** Whether a block ends with words that lead into meanings: `bedeuten`, `have the following meanings:`. */
export const leadsIn = (placed: PlacedBlock | undefined): boolean => placed !== undefined && leadMemo.of(placed.block, placed.language, () => {
  const sentence = placed.facts.sentences.at(-1);
  const last = sentence?.tokens.at(-1)?.key;
  return sentence?.concepts.some(({ concept, to }) => concept === 'MEANS' && sentence.tokens.length - to <= (last === ':' ? 4 : 1)) ?? false;
});

/** A definition of its own opens with its term, behind a number, an article or a quotation mark. */
const OPENS_WITHIN = 12;

/** Whether the words that give the meaning begin with the term, and so were written to define it. */
export const opensWithTerm = ({ term, meaning }: Pick<Definition, 'term' | 'meaning'>): boolean => {
  const at = meaning.toLowerCase().indexOf(term.toLowerCase());
  return at >= 0 && at < OPENS_WITHIN;
};

/** Tells of a section whether it, or one it lies in, is headed `Definitions`. */
export function memoSections(blocks: readonly PlacedBlock[]): (section: Section) => boolean {
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
