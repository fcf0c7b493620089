import type { Block } from '../../markdown/block.js';
import type { DefinitionFact } from '../definitions.js';
import { makeDefinition } from './makeDefinition.js';
import { hitEnd, isCapitalised, type SentenceView } from './sentenceView.js';

/** The terms of a table whose header says `Begriff | Bedeutung`, `Term | Definition`. */
export function readTableDefinitions(block: Block, views: readonly SentenceView[]): DefinitionFact[] {
  const cell = (row: number, column: number): SentenceView | undefined =>
    views.find((view) => block.segments[view.sentence.segment]?.row === row && block.segments[view.sentence.segment]?.column === column);
  const says = (view: SentenceView | undefined, concept: string): boolean => view?.sentence.concepts.some((hit) => hit.concept === concept) ?? false;
  const width = Math.max(0, ...block.segments.map((segment) => segment.column)) + 1;
  const columns = Array.from({ length: width }, (_, c) => c);
  // A column of numbers may stand before the terms.
  const terms = columns.find((c) => says(cell(0, c), 'TERM_HEADER'));
  if (terms === undefined || !columns.some((c) => c > terms && says(cell(0, c), 'MEANING_HEADER'))) return readPartyRows(block, views);
  const found: DefinitionFact[] = [];
  for (const view of views) {
    const segment = block.segments[view.sentence.segment];
    if (!segment || segment.column !== terms || segment.row === 0 || view.tokens[0]?.start !== firstOffset(segment.text)) continue;
    const dressed = view.dressed[0];
    const [from, to] = dressed ? [dressed.wordsFrom, dressed.wordsTo] : [0, view.tokens.length];
    if (to - from <= 10 && view.tokens[from]?.kind === 'word') found.push(makeDefinition(view, from, to, 'table'));
  }
  return found;
}

const firstOffset = (text: string): number => text.length - text.trimStart().length;

const PARTY = ['CONTROLLER_WORD', 'CONTROLLER_LABEL', 'PROCESSOR_WORD', 'PROCESSOR_LABEL'];

/** `Auftraggeber | Schreinerei Holzapfel e.K., …`: the rows of a cover sheet that name the parties. */
function readPartyRows(block: Block, views: readonly SentenceView[]): DefinitionFact[] {
  return views.flatMap((view) => {
    const segment = block.segments[view.sentence.segment]!;
    const { tokens } = view;
    if (segment.column !== 0 || tokens[0]?.start !== firstOffset(segment.text) || !isCapitalised(tokens[0])) return [];
    const end = Math.max(...PARTY.map((concept) => hitEnd(view, concept, 0)));
    const alone = end > 0 && (end === tokens.length || tokens[end]!.key === '(' || tokens[end]!.key === ':');
    const beside = block.segments.find((other) => other.row === segment.row && other.column > 0);
    return alone && beside !== undefined && isName(beside.text) ? [makeDefinition(view, 0, end, 'table', 'parties')] : [];
  });
}

/** Begins like a name: capitalised words, and more than a word. */
const isName = (text: string): boolean => /^\s*\p{Lu}[^\s]*\s+\S/u.test(text) && !/[.!?]\s*$/.test(text.trim());
