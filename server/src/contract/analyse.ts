import type { MarkdownDocument } from '../markdown/document.js';
import { isInside } from '../text/span.js';
import { readBlanks } from './blanks.js';
import { type ContractCitation, readBare, readCitations } from './citations.js';
import type { Contract, Law, Located } from './contract.js';
import { readDestinations } from './destinations.js';
import { indexFacts } from './factIndex.js';
import { readFrequencies } from './frequencies.js';
import { readHidden } from './hidden.js';
import { keptBlocks, nextFold, settledNearby } from './kept.js';
import { readKind } from './kind.js';
import { spansOf } from './kind/parts.js';
import { readLaw } from './law.js';
import { readMisplaced } from './misplaced.js';
import { readOutdated } from './outdated.js';
import { readParties } from './parties.js';
import { readAuditCaps } from './period/auditCaps.js';
import { readPeriods } from './periods.js';
import { readLanguages } from './languages.js';
import { readSections } from './readSections.js';
import { readReferences } from './references.js';
import { readRequirements } from './requirements.js';
import { recall } from './requirement/recalled.js';
import { undo } from './requirement/undone.js';
import { readTermMatters } from './requirement/termMatters.js';
import { readSecrecy } from './secrecy.js';
import { readStrangers } from './strangers.js';
import { readTerms } from './terms.js';
import { isVersionOfRest, readVersions, type Versions } from './versions.js';

/**
 * Folds the facts of a text's blocks into one contract. The facts of untouched blocks are remembered by the blocks themselves; `before`, an
 * earlier version, only spares asking them all again.
 */
export function foldContract(document: MarkdownDocument, wantedLaw: 'auto' | Law, before?: Contract): Contract {
  const fold = nextFold();
  const { byBlock, languages, swiss, ends } = readLanguages(document, before?.document);
  const { root, tree, blocks, sectionAt } = readSections(document, byBlock, ends, before);
  const kept = keptBlocks(blocks, tree, ends, before);
  const holding = indexFacts(blocks, kept);
  const settled = settledNearby(blocks, tree, kept);
  const parties = readParties(blocks, holding, kept);
  const bare = readBare(holding);
  const terms = readTerms(blocks, holding, parties, kept);
  const judged = readRequirements(blocks, parties, bare, readTermMatters(terms.definitions, parties), kept);
  const { kind, part, requirements } = readKind(document, blocks, holding, parties, judged);
  let aligned: Versions | null = null;
  const versions = (): Versions => (aligned ??= readVersions(blocks, languages, holding));
  const spans = part && spansOf(blocks, part);
  // A part that is the other version of the rest is no part.
  const bounds = spans && languages.length > 1 && isVersionOfRest(versions(), spans) ? null : spans;
  const own = <T extends Located>(found: readonly T[]): readonly T[] => (bounds ? found.filter(({ span }) => isInside(span, bounds)) : found);
  let cited: readonly ContractCitation[] | null = null;
  const citations = (): readonly ContractCitation[] => (cited ??= readCitations(holding.citations, bare));
  const law = wantedLaw === 'auto' ? readLaw(blocks, holding, citations, swiss) : wantedLaw;
  const references = readReferences({ blocks, languages, root, sectionAt, holding }, kept);
  // What is read when first asked for are functions: getters would give every version of a text a shape of its own, which outlives it.
  return {
    document,
    blocks,
    holding,
    judged,
    fold,
    root,
    tree,
    sectionAt,
    kind,
    bounds,
    languages,
    swiss,
    law,
    parties,
    terms,
    citations,
    doubtful: readCitations(holding.doubtful, bare),
    outdated: own(readOutdated(holding.outdated)),
    blanks: own(readBlanks(blocks, holding)),
    references,
    hidden: own(readHidden(holding.hidden)),
    periods: own(readPeriods(blocks, holding.periods, parties, settled, kept)),
    frequencies: own(readFrequencies(holding.frequencies)),
    auditCaps: own(readAuditCaps(blocks, holding.caps)),
    destinations: own(readDestinations(blocks, holding, settled, kept)),
    strangers: own(readStrangers(blocks, holding.companies, parties, kept)),
    misplaced: own(readMisplaced(judged.marked, requirements)),
    requirements: kind === 'dpa' ? undo(recall(requirements, holding.takesBack, references, blocks, judged.reader), holding.undoes, references, blocks, judged.reader) : [],
    secrecy: readSecrecy(blocks, holding, parties, law),
    versions,
  };
}
