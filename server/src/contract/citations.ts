import { type CitationFact, type Provision, settleProvision } from '../facts/citations.js';
import { resolves } from '../knowledge/statutes/resolve.js';
import { shift } from '../text/span.js';
import type { Located, PlacedBlock } from './contract.js';
import type { FactIndex } from './factIndex.js';
import { openingOf } from './headings.js';

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

/** How citations without a law are to be read in this contract. */
export function readBare(holding: FactIndex): BareCitations {
  const law = holding.gdprCited.length > 0 || holding.dsgCited.length === 0 ? 'gdpr' : 'dsg';
  return { law, own: holding.bareCited.length > 0 ? articlesOf(holding.articles) : NO_ARTICLES };
}

/** Whether a block cites a law, or, for null, a provision without its law. */
export const cites = (law: string | null) => ({ facts }: PlacedBlock): boolean => facts.citations.some((fact) => fact.law === law);

/** Whether a block cites what the structure of the law proves wrong, or may prove wrong where the text does not name the law. */
export const citesDoubtfully = ({ facts }: PlacedBlock): boolean => facts.citations.some(({ law, provision }) =>
  provision !== null && (law === null ? ['gdpr', 'dsg'] : [law]).some((id) => resolves(id, law === null ? settleProvision(provision, id) : provision) !== 'ok'));

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

/** Whether a block opens an article of the contract; other words for a clause (`Section 5`) are not cited as articles. */
export function opensArticle({ block }: PlacedBlock): boolean {
  const marker = openingOf(block)?.marker;
  return marker?.kind === 'article' && /^art/i.test(marker.text) && marker.path[0] !== undefined;
}

/** Numbers of the contract's own articles. */
const articlesOf = (blocks: readonly PlacedBlock[]): Set<string> => new Set(blocks.map(({ block }) => String(openingOf(block)?.marker?.path[0])));
