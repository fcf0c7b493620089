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
  const names = (law: string): boolean => blocks.some(({ facts }) => facts.citations.some((fact) => fact.law === law));
  const usual = names('gdpr') || !names('dsg') ? 'gdpr' : 'dsg';
  let own: Set<string> | null = null;
  const citations: ContractCitation[] = [];
  for (const block of blocks) for (const fact of block.facts.citations) {
    const span = shift(fact.span, block.start);
    const { law, provision } = fact;
    if (law !== null || provision === null) citations.push({ span, block, fact, inferred: false });
    else if (provision.unit !== 'article' || !(own ??= articlesOf(root)).has(provision.article)) {
      citations.push({ span, block, fact: withLaw(fact, provision, provision.unit === 'recital' ? 'gdpr' : usual), inferred: true });
    }
  }
  return citations;
}

const inferred = new WeakMap<CitationFact, CitationFact>();

/** The citation with the law filled in; the same object as long as the law stays the same. */
function withLaw(fact: CitationFact, provision: Provision, law: string): CitationFact {
  let filled = inferred.get(fact);
  if (filled?.law !== law) inferred.set(fact, (filled = { ...fact, law, provision: settleProvision(provision, law) }));
  return filled;
}

/** Numbers of the contract's own articles; other words for a clause (`Section 5`) are not cited as articles. */
function articlesOf(section: Section, numbers = new Set<string>()): Set<string> {
  if (section.labelKind === 'article' && /^art/i.test(section.label) && section.path[0] !== undefined) numbers.add(String(section.path[0]));
  for (const child of section.children) articlesOf(child, numbers);
  return numbers;
}
