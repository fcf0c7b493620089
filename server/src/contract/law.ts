import { factsOf } from '../facts/blockFacts.js';
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
export function readLaw(blocks: readonly PlacedBlock[], naming: readonly PlacedBlock[], citations: readonly ContractCitation[], swiss: boolean): Law {
  const cited = new Set(citations.map((citation) => citation.fact.law));
  const words = new Set(naming.flatMap(({ block, language }) => factsOf(block, language).laws));
  // `Datenschutzgesetz` alone may be any state's act: it is the Swiss one in a contract written the Swiss way, or in English.
  const swissAct = swiss || !blocks.some(({ language }) => language === 'de');
  const gdpr = [...GDPR].some((law) => cited.has(law)) || GDPR_WORDS.some((word) => words.has(word));
  const dsg = [...SWISS].some((law) => cited.has(law)) || SWISS_WORDS.some((word) => words.has(word) && (word !== 'STATUTE_DSG' || swissAct));
  if (gdpr && dsg) return 'both';
  if (dsg) return 'dsg';
  return gdpr || !swiss ? 'gdpr' : 'dsg';
}
