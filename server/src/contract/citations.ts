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

/** How a citation is read that names no law: of which law it is, and which articles are the contract's own. */
export interface BareCitations {
  readonly law: 'gdpr' | 'dsg';
  readonly own: ReadonlySet<string>;
}

const NO_ARTICLES: ReadonlySet<string> = new Set();

/** How citations without a law are to be read in this contract; `blocks` are those that cite. */
export function readBare(blocks: readonly PlacedBlock[], root: Section): BareCitations {
  const some = (wanted: (fact: CitationFact) => boolean): boolean => blocks.some(({ facts }) => facts.citations.some(wanted));
  const law = some((fact) => fact.law === 'gdpr') || !some((fact) => fact.law === 'dsg') ? 'gdpr' : 'dsg';
  return { law, own: some((fact) => fact.law === null) ? articlesOf(root) : NO_ARTICLES };
}

/**
 * Every citation of the contract in the order of the text. `Art. 28` alone is of the GDPR, or of the DSG where only that is cited;
 * where the contract is itself built of articles, a number that one of them bears is a reference inside the contract and left out.
 */
export function readCitations(blocks: readonly PlacedBlock[], bare: BareCitations): ContractCitation[] {
  const citations: ContractCitation[] = [];
  for (const block of blocks) for (const fact of block.facts.citations) {
    const span = shift(fact.span, block.start);
    const { law, provision } = fact;
    if (law !== null || provision === null) citations.push({ span, block, fact, inferred: false });
    else if (provision.unit !== 'article' || !bare.own.has(provision.article)) {
      citations.push({ span, block, fact: withLaw(fact, provision, provision.unit === 'recital' ? 'gdpr' : bare.law), inferred: true });
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
