import { type Block, sourceSpan } from '../markdown/block.js';
import { overlaps, type Span } from '../text/span.js';
import type { CitationFact } from './citations.js';
import { linkReferences, linksAway } from './reference/links.js';
import { readParts } from './reference/named.js';
import { readNumbered } from './reference/numbered.js';
import type { ReferenceFact } from './reference/reference.js';
import { readTitled } from './reference/titled.js';
import { runsOf, wordsOf } from './segmentWords.js';
import type { SentenceFact } from './sentenceFact.js';

export type { ReferenceFact, ReferenceUnit } from './reference/reference.js';

const WANTED = /^(?:CITE_|STATUTE_|REFER_)/;

/**
 * Every place of a block that leads to another place of the contract: `Ziffer 5.6`, `§§ 3 und 4`, `Absatz 2`, `Anlage 1`, `Clauses 9 to 10`, `page 8`,
 * links to headings. Citations of laws and references to other papers (`Ziffer 4 des Hauptvertrags`, `Clause 8.9 of the SCCs`) are none of them.
 */
export function extractReferences(block: Block, sentences: readonly SentenceFact[], citations: readonly CitationFact[]): ReferenceFact[] {
  const found: ReferenceFact[] = linkReferences(block);
  block.segments.forEach((segment, index) => runsOf(sentences, index).forEach((own) => {
    if (!own.some(({ concepts }) => concepts.some(({ concept }) => concept.startsWith('REFER_')))) return;
    const words = wordsOf(own, WANTED);
    const locate = (from: number, to: number): Pick<ReferenceFact, 'span' | 'text'> => {
      const [start, end] = [words.tokens[from]!.start, words.tokens[to - 1]!.end];
      return { span: sourceSpan(segment, { start, end }), text: segment.text.slice(start, end) };
    };
    found.push(...readNumbered(words, own[0]!.language, locate), ...readParts(words, own, locate), ...readTitled(words, locate));
  }));
  if (found.length === 0) return found;
  const cited = citations.filter(({ law, provision }) => law !== null || provision?.unit === 'recital');
  const kept = found.filter(({ span, unit }) => !cited.some((citation) => overlaps(citation.span, span)) && !(block.kind === 'heading' && unit !== 'link'));
  // Where a sentence cites an act by `§`, a `§` alone may be one of its own; a bare article may be one of any act that the block cites.
  const laws = cited.some(({ law }) => law !== null);
  const acts = (at: Span): boolean => cited.some(({ provision, span }) => provision?.unit === 'section' && sentences.some((sentence) => overlaps(sentence.span, span) && overlaps(sentence.span, at)));
  const away = linksAway(block);
  return kept.map((fact) => {
    const owner = fact.owner === 'none' && ((fact.unit === 'sign' && acts(fact.span)) || (fact.unit === 'article' && laws)) ? 'vague' : fact.owner;
    return { ...fact, owner, apart: fact.apart || away.some((span) => overlaps(span, fact.span)) };
  });
}
