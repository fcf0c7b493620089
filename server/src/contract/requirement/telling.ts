import { type SentenceFact, tokenSpan } from '../../facts/sentenceFact.js';
import { REQUIREMENTS } from '../../knowledge/requirements/catalogue.js';
import type { ConceptHit } from '../../language/phrases.js';
import type { Block } from '../../markdown/block.js';
import type { Span } from '../../text/span.js';

const TELLING: ReadonlySet<string> = new Set(REQUIREMENTS.flatMap((r) => [...(r.softened ?? []), ...(r.withdrawn ?? [])].flatMap((way) => way.words ?? [])));
const NOWHERE: ReadonlyMap<string, Span> = new Map();

/** Where in a sentence the words stand that soften or take back a duty, by concept; the first of them. Spans count from the start of the block. */
export function tellingWords(block: Block, sentence: SentenceFact, hits: readonly ConceptHit[]): ReadonlyMap<string, Span> {
  const found = hits.filter((hit) => TELLING.has(hit.concept));
  return found.length === 0 ? NOWHERE : new Map(found.reverse().map((hit) => [hit.concept, tokenSpan(block, sentence, hit.from, hit.to)]));
}
