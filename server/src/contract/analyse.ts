import type { MarkdownDocument } from '../markdown/document.js';
import { readBlanks } from './blanks.js';
import { readCitations } from './citations.js';
import type { Contract, Law } from './contract.js';
import { readDestinations } from './destinations.js';
import { indexFacts } from './factIndex.js';
import { readKind } from './kind.js';
import { readLaw } from './law.js';
import { readOutdated } from './outdated.js';
import { readParties } from './parties.js';
import { readPeriods } from './periods.js';
import { readLanguages, readSections } from './readSections.js';
import { readRequirements } from './requirements.js';
import { readTerms } from './terms.js';

/** Folds the facts of a text's blocks into one contract. Pure; the facts of untouched blocks are remembered by the blocks themselves. */
export function foldContract(document: MarkdownDocument, wantedLaw: 'auto' | Law): Contract {
  const { byBlock, languages, swiss } = readLanguages(document);
  const { root, blocks } = readSections(document, byBlock);
  const holding = indexFacts(blocks);
  const parties = readParties(blocks);
  const requirements = readRequirements(blocks, parties);
  const kind = readKind(document, blocks, parties, requirements);
  const citations = readCitations(holding.citations, root);
  const law = wantedLaw === 'auto' ? readLaw(blocks, holding.laws, citations, swiss) : wantedLaw;
  return {
    document,
    blocks,
    root,
    kind,
    languages,
    swiss,
    law,
    parties,
    terms: readTerms(blocks, holding.definitions, parties),
    citations,
    outdated: readOutdated(holding.outdated),
    blanks: readBlanks(blocks, holding.blanks),
    periods: readPeriods(blocks, holding.periods, parties),
    destinations: readDestinations(blocks, holding.places),
    requirements: kind === 'dpa' ? requirements : [],
  };
}
