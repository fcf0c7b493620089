import type { BlockFacts } from '../facts/blockFacts.js';
import type { Block } from '../markdown/block.js';
import type { MarkdownDocument } from '../markdown/document.js';
import type { Language } from '../language/language.js';
import type { Span } from '../text/span.js';
import type { ContractBlank } from './blanks.js';
import type { ContractCitation } from './citations.js';
import type { ContractDestination } from './destinations.js';
import type { FactIndex } from './factIndex.js';
import type { ContractHidden } from './hidden.js';
import type { ContractMisplacement } from './misplaced.js';
import type { ContractOutdated } from './outdated.js';
import type { ContractReference } from './references.js';
import type { Parties } from './parties.js';
import type { AuditCap } from './period/auditCaps.js';
import type { ContractFrequency } from './frequencies.js';
import type { ContractPeriod } from './periods.js';
import type { Judged, RequirementResult } from './requirements.js';
import type { Section } from './sections.js';
import type { UnspokenSecrecy } from './secrecy.js';
import type { SectionTree } from './sectionTree.js';
import type { Stranger } from './strangers.js';
import type { ContractTerms } from './terms.js';
import type { Versions } from './versions.js';

/** A block at its place in the contract. All spans in the contract count from the start of the text. */
export interface PlacedBlock {
  readonly index: number;
  readonly block: Block;
  readonly start: number;
  readonly language: Language;
  /** What was read in the block in that language. */
  readonly facts: BlockFacts;
  /** The innermost section that holds the block, and where that lies. */
  readonly section: Section;
  readonly part: Section['part'];
}

/** Which statutes the contract is to be measured by. */
export type Law = 'gdpr' | 'dsg' | 'both';

/** Everything the rules may know about one text: the fold of the facts of its blocks. */
export interface Contract {
  readonly document: MarkdownDocument;
  readonly blocks: readonly PlacedBlock[];
  /** Blocks by the kinds of facts they hold. */
  readonly holding: FactIndex;
  /** What was found on the requirements, be it a data processing agreement or not. */
  readonly judged: Judged;
  /** The number of the fold that made it. */
  readonly fold: number;
  /** The whole document as the root of the section tree, and the tree in numbers. */
  readonly root: Section;
  readonly tree: SectionTree;
  /** The section that a block opens; the root for `DOCUMENT`. */
  sectionAt(this: void, index: number): Section;
  /** `other` is a text that is no data processing agreement: every rule stays silent on it. */
  readonly kind: 'dpa' | 'other';
  /** Where the agreement stands when the text holds other things too, such as the contract it is an annex of; null for the whole text. */
  readonly bounds: readonly Span[] | null;
  /** Languages with a substantial share of the text, the leading one first. */
  readonly languages: readonly Language[];
  /** Whether German is written without ß. */
  readonly swiss: boolean;
  readonly law: Law;
  readonly parties: Parties;
  readonly terms: ContractTerms;
  readonly periods: readonly ContractPeriod[];
  readonly frequencies: readonly ContractFrequency[];
  /** Sentences that let the controller audit only so often. */
  readonly auditCaps: readonly AuditCap[];
  readonly destinations: readonly ContractDestination[];
  /** Read when first asked for. */
  citations(this: void): readonly ContractCitation[];
  /** Those of the blocks that cite what may not exist. */
  readonly doubtful: readonly ContractCitation[];
  /** Places that rest on superseded law. */
  readonly outdated: readonly ContractOutdated[];
  /** Places that were not filled in. */
  readonly blanks: readonly ContractBlank[];
  /** Places that lead to another place of the contract. */
  readonly references: readonly ContractReference[];
  /** Places with characters that are not what they seem. */
  readonly hidden: readonly ContractHidden[];
  /** Companies that stand where a party should, and are none. */
  readonly strangers: readonly Stranger[];
  /** Sentences that put a duty on the wrong side. */
  readonly misplaced: readonly ContractMisplacement[];
  readonly requirements: readonly RequirementResult[];
  /** A secrecy of the controller on which it is silent. */
  readonly secrecy: UnspokenSecrecy | null;
  /** The German and the English version of a bilingual contract, aligned. Read when first asked for. */
  versions(this: void): Versions;
}

/** A span with the block it lies in; `span` counts from the start of the text. */
export interface Located {
  readonly span: Span;
  readonly block: PlacedBlock;
}
