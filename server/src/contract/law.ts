import { factsOf } from '../facts/blockFacts.js';
import type { Language } from '../language/language.js';
import type { Block } from '../markdown/block.js';
import type { ContractCitation } from './citations.js';
import type { Law, PlacedBlock } from './contract.js';

const GDPR = new Set(['gdpr', 'bdsg', 'uk-gdpr', 'dsg-at']);
const GDPR_WORDS = ['STATUTE_GDPR', 'STATUTE_UK_GDPR', 'STATUTE_BDSG', 'STATUTE_DSG_AT'];
const SWISS = new Set(['dsg', 'dsv', 'vdsg']);
const SWISS_WORDS = ['STATUTE_DSG', 'STATUTE_VDSG', 'SWISS_LAW_CHOSEN'];

/**
 * By which statutes the contract is to be measured: the GDPR when it names it, the Swiss DSG when it names that or chooses Swiss law, both
 * when it does both. A contract that names neither is measured by the GDPR, unless it is written the Swiss way.
 */
export function readLaw(blocks: readonly PlacedBlock[], citations: readonly ContractCitation[], swiss: boolean): Law {
  const cited = new Set(citations.map((citation) => citation.fact.law));
  const words = new Set(blocks.flatMap(({ block, language }) => namesIn(block, language)));
  // `Datenschutzgesetz` alone may be any state's act: it is the Swiss one in a contract written the Swiss way, or in English.
  const swissAct = swiss || !blocks.some(({ language }) => language === 'de');
  const gdpr = [...GDPR].some((law) => cited.has(law)) || GDPR_WORDS.some((word) => words.has(word));
  const dsg = [...SWISS].some((law) => cited.has(law)) || SWISS_WORDS.some((word) => words.has(word) && (word !== 'STATUTE_DSG' || swissAct));
  if (gdpr && dsg) return 'both';
  if (dsg) return 'dsg';
  return gdpr || !swiss ? 'gdpr' : 'dsg';
}

const memo = new WeakMap<Block, readonly string[]>();

/** Which laws a block names; few blocks name any. Remembered by the block. */
function namesIn(block: Block, language: Language): readonly string[] {
  let names = memo.get(block);
  if (!names) {
    names = factsOf(block, language).sentences.flatMap((s) => s.concepts.map((hit) => hit.concept)).filter((c) => GDPR_WORDS.includes(c) || SWISS_WORDS.includes(c));
    memo.set(block, names);
  }
  return names;
}
