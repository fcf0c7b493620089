import { isInside } from '../../text/span.js';
import { chapterOf, headEnd } from '../chapters.js';
import type { Contract } from '../contract.js';
import type { Definition, TermUse } from '../terms.js';
import { metInPassing } from './metInPassing.js';
import { termKey } from './termIndex.js';
import { isApart, isHeading, readContents } from './usePlaces.js';
import { announces, explains, meansTerm, wordsOf } from './useWords.js';

/**
 * Of each term that an earlier chapter uses than the one that defines it, the first such use, in the order of the text. Not where the reader is told
 * where to look, nor where nobody would expect a definition yet: at the head, in recitals, headings and tables of contents.
 */
export function readEarlyUses(contract: Contract): readonly TermUse[] {
  const { blocks, terms, references } = contract;
  const awaited = awaitedTerms(contract);
  if (awaited.size === 0) return [];
  const head = headEnd(contract);
  const isListed = readContents(blocks);
  const last = Math.max(...[...awaited.values()].map(({ span }) => span.start));
  const keys = new Set([...awaited.values()].map(({ term }) => termKey(term)));
  const found: TermUse[] = [];
  for (const use of terms.uses) {
    if (use.span.start >= last) break;
    if (!keys.has(termKey(use.definition.term))) continue;
    const words = wordsOf(use.block, use.span);
    const key = words ? keyOf(words.sentence.language, use.definition.term) : '';
    const definition = awaited.get(key);
    if (!words || !definition) continue;
    const inHead = use.span.start < head;
    if (use.span.end > definition.span.start || (!inHead && explains(words)) || announces(words, use.block, definition, references)) awaited.delete(key);
    else if (!inHead && mustBeKnown(use, definition, contract, isListed) && meansTerm(words)) {
      awaited.delete(key);
      found.push({ ...use, definition });
    }
  }
  return found;
}

const keyOf = (language: string, term: string): string => `${language} ${termKey(term)}`;

/** The terms that are first defined in passing, by language: each version of a contract has its own. */
function awaitedTerms(contract: Contract): Map<string, Definition> {
  const { terms, bounds } = contract;
  const passing = new Set(metInPassing(contract));
  const first = new Map<string, Definition>();
  // A term that stands in a list of definitions, too, is looked up there.
  for (const definition of terms.definitions) {
    const key = keyOf(definition.language, definition.term);
    if (!first.has(key) || !passing.has(definition)) first.set(key, definition);
  }
  return new Map([...first].filter(([, definition]) => passing.has(definition) && (!bounds || isInside(definition.span, bounds))));
}

/** Whether a use stands where the reader must know the term: in a chapter before the one with the definition. */
function mustBeKnown({ block, span }: TermUse, definition: Definition, { blocks, bounds, document: { text } }: Contract, isListed: (line: string) => boolean): boolean {
  if (isHeading(block) || (bounds && !isInside(span, bounds))) return false;
  const chapter = chapterOf(block, blocks);
  if (!chapter || chapter === chapterOf(definition.block, blocks) || isApart(block.section, block.language)) return false;
  const end = text.indexOf('\n', span.end);
  return !isListed(text.slice(text.lastIndexOf('\n', span.start) + 1, end < 0 ? text.length : end));
}
