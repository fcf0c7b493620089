import { factsOf } from '../facts/blockFacts.js';
import { type CitationFact, type Provision, settleProvision } from '../facts/citations.js';
import { shift } from '../text/span.js';
import type { Located, PlacedBlock } from './contract.js';
import type { Section } from './sections.js';

/** A reference to a statute, with the law filled in from its chain or from the contract where it was left out. */
export interface ContractCitation extends Located {
  readonly fact: CitationFact;
  /** The text does not name the law here; it was filled in from what else the contract cites. */
  readonly inferred: boolean;
}

/**
 * Every citation of the contract in the order of the text. `Art. 28` alone is of the GDPR, or of the DSG where only that is cited;
 * where the contract is itself built of articles, a number that one of them bears is a reference inside the contract and left out.
 */
export function readCitations(blocks: readonly PlacedBlock[], root: Section): ContractCitation[] {
  const all = blocks.flatMap((block) => factsOf(block.block, block.language).citations.map((fact) => ({ block, fact })));
  const own = new Set<string>();
  collectArticles(root, own);
  const usual = all.some(({ fact }) => fact.law === 'gdpr') || !all.some(({ fact }) => fact.law === 'dsg') ? 'gdpr' : 'dsg';
  return all.flatMap(({ block, fact }): ContractCitation[] => {
    const span = shift(fact.span, block.start);
    if (fact.law !== null || fact.provision === null) return [{ span, block, fact, inferred: false }];
    if (fact.provision.unit === 'article' && own.has(fact.provision.article)) return [];
    const law = fact.provision.unit === 'recital' ? 'gdpr' : usual;
    return [{ span, block, fact: withLaw(fact, fact.provision, law), inferred: true }];
  });
}

const inferred = new WeakMap<CitationFact, CitationFact>();

/** The citation with the law filled in; the same object as long as the law stays the same. */
function withLaw(fact: CitationFact, provision: Provision, law: string): CitationFact {
  let filled = inferred.get(fact);
  if (filled?.law !== law) inferred.set(fact, (filled = { ...fact, law, provision: settleProvision(provision, law) }));
  return filled;
}

/** Numbers of the contract's own articles; other words for a clause (`Section 5`) are not cited as articles. */
function collectArticles(section: Section, numbers: Set<string>): void {
  if (section.labelKind === 'article' && /^art/i.test(section.label) && section.path[0] !== undefined) numbers.add(String(section.path[0]));
  for (const child of section.children) collectArticles(child, numbers);
}
