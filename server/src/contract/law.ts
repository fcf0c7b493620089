import type { ContractCitation } from './citations.js';
import type { Law, PlacedBlock } from './contract.js';
import type { FactIndex } from './factIndex.js';

/** Statutes of European data protection law and those beside it, and the Swiss ones. */
export const EUROPEAN: ReadonlySet<string> = new Set(['gdpr', 'bdsg', 'uk-gdpr', 'dsg-at']);
export const SWISS: ReadonlySet<string> = new Set(['dsg', 'dsv', 'vdsg']);

/**
 * By which statutes the contract is to be measured: the GDPR when it names it, the Swiss DSG when it names that or chooses Swiss law, both
 * when it does both. A contract that names neither is measured by the GDPR, unless it is written the Swiss way.
 */
export function readLaw(blocks: readonly PlacedBlock[], holding: FactIndex, citations: () => readonly ContractCitation[], swiss: boolean): Law {
  // `Datenschutzgesetz` alone may be any state's act: it is the Swiss one in a contract written the Swiss way, or in English.
  const swissAct = swiss || !blocks.some(({ language }) => language === 'de');
  const gdpr = holding.gdprNames.length > 0 || holding.europeanCited.length > 0 || (holding.bareCited.length > 0 && citations().some(({ fact }) => fact.law === 'gdpr'));
  const dsg = holding.swissCited.length > 0 || holding.swissNames.length > 0 || (swissAct && holding.actNames.length > 0);
  if (gdpr && dsg) return 'both';
  if (dsg) return 'dsg';
  return gdpr || !swiss ? 'gdpr' : 'dsg';
}
