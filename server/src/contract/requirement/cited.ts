import type { BlockFacts } from '../../facts/blockFacts.js';
import { type CitationFact, settleProvision } from '../../facts/citations.js';
import { type SentenceFact, tokenSpan } from '../../facts/sentenceFact.js';
import { mattersOf } from '../../knowledge/statutes/matters.js';
import type { ConceptHit } from '../../language/phrases.js';
import type { Block } from '../../markdown/block.js';
import type { BareCitations } from '../citations.js';

/** What the citations in a sentence speak of: `Art. 33` is about breaches in any language. It gives the matter, never the duty. */
export function citedConcepts(block: Block, sentence: SentenceFact, citations: BlockFacts['citations'], bare: BareCitations): ConceptHit[] {
  const inside = citations.filter(({ span }) => span.start >= sentence.span.start && span.start < sentence.span.end);
  return inside.flatMap((fact) => {
    const concepts = conceptsOf(fact, bare);
    if (concepts.length === 0) return [];
    const { from, to } = tokensWithin(block, sentence, fact);
    return concepts.map((concept) => ({ concept, from, to }));
  });
}

function conceptsOf({ law, provision }: CitationFact, bare: BareCitations): readonly string[] {
  if (!provision) return [];
  if (law !== null) return mattersOf(law, provision);
  return provision.unit !== 'article' || bare.own.has(provision.article) ? [] : mattersOf(bare.law, settleProvision(provision, bare.law));
}

function tokensWithin(block: Block, sentence: SentenceFact, { span }: CitationFact): { from: number; to: number } {
  const starts = sentence.tokens.map((_, i) => tokenSpan(block, sentence, i, i + 1).start);
  const from = Math.max(0, starts.findIndex((start) => start >= span.start));
  const behind = starts.findIndex((start) => start >= span.end);
  return { from, to: behind < 0 ? sentence.tokens.length : Math.max(behind, from + 1) };
}
