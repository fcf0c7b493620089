import { OUTDATED, type Outdated, type PhraseLists } from '../knowledge/outdated/outdated.js';
import { compilePhrases, type PhraseMatcher } from '../language/phrases.js';
import type { Block } from '../markdown/block.js';
import { overlaps, type Span } from '../text/span.js';
import type { CitationFact } from './citations.js';
import { type SentenceFact, tokenSpan } from './sentenceFact.js';

/** A place that names a law, instrument or term no longer in force; spans count from the start of the block. */
export interface OutdatedFact {
  readonly span: Span;
  readonly text: string;
  /** Id of the entry in `knowledge/outdated`. */
  readonly entry: string;
  /** The whole citation with the name of the law, so that a fix may replace it. */
  readonly whole: boolean;
  /** The sentence names the law that took its place, so that nobody is misled. */
  readonly understood: boolean;
}

/** A statement that a law is no longer in force counts when it stands within so many characters of the name. */
const NEAR = 90;

let compiled: { readonly matcher: PhraseMatcher; readonly provisions: readonly (readonly [string, Outdated])[] } | null = null;

function patterns(): NonNullable<typeof compiled> {
  if (compiled) return compiled;
  const phrases: Record<string, string[]> = {};
  const put = (concept: string, lists: PhraseLists | undefined): void => {
    if (lists) phrases[concept] = [...lists.de, ...lists.en];
  };
  for (const [id, entry] of OUTDATED) {
    put(`=${id}`, entry.phrases);
    put(`+${id}`, entry.context);
    put(`-${id}`, entry.guard);
  }
  compiled = { matcher: compilePhrases(phrases), provisions: [...OUTDATED].filter(([, entry]) => entry.provisions !== undefined) };
  return compiled;
}

/**
 * Places of a block that rest on superseded law. Silent where the text itself says so (`a. F.`, `ersetzt`, `repealed`),
 * and where a number that is valid today has none of the words near it that only the old provision goes with.
 */
export function extractOutdated(block: Block, sentences: readonly SentenceFact[], citations: readonly CitationFact[]): OutdatedFact[] {
  const { matcher, provisions } = patterns();
  const hits = sentences.map((sentence) => matcher(sentence.tokens));
  const cited = citations.flatMap((citation) => provisions.filter(([, entry]) => isOf(citation, entry)).map(([id]) => ({ citation, id })));
  if (cited.length === 0 && !hits.some((list) => list.some(({ concept }) => concept.startsWith('=')))) return [];

  const found: OutdatedFact[] = [];
  const add = (id: string, span: Span, sentence: number, whole: boolean): void => {
    const entry = OUTDATED.get(id);
    if (!entry || found.some((other) => overlaps(other.span, span))) return;
    if (entry.context && !hits.some((list) => list.some(({ concept }) => concept === `+${id}`))) return;
    if (hits[sentence]?.some(({ concept }) => concept === `-${id}`)) return;
    if (saysSuperseded(block, sentences[sentence], span)) return;
    found.push({ span, text: block.source.slice(span.start, span.end), entry: id, whole, understood: namesLaw(sentences[sentence], entry.understoodBeside ?? []) });
  };
  for (const { citation, id } of cited) {
    const sentence = sentences.findIndex(({ span }) => span.start <= citation.span.start && citation.span.start < span.end);
    const { provision } = citation;
    const plain = citation.named && provision !== null && provision.paragraph === null && provision.to === null && /^(?:§(?!§)|Art|Sec)/i.test(citation.text);
    add(id, citation.span, Math.max(0, sentence), plain);
  }
  hits.forEach((list, index) => {
    const names = list.filter(({ concept }) => concept.startsWith('=')).sort((a, b) => a.from - b.from || b.to - a.to);
    for (const { concept, from, to } of names) {
      const id = concept.slice(1);
      const focus = OUTDATED.get(id)?.focus;
      const tokens = sentences[index]!.tokens;
      const at = focus === undefined ? -1 : tokens.findIndex((token, k) => k >= from && k < to && focus.some((start) => token.key.startsWith(start)));
      add(id, at < 0 ? tokenSpan(block, sentences[index]!, from, to) : tokenSpan(block, sentences[index]!, at, at + 1), index, false);
    }
  });
  return found.sort((a, b) => a.span.start - b.span.start);
}

function isOf({ law, provision }: CitationFact, entry: Outdated): boolean {
  return provision !== null && entry.provisions!.some((old) => old.law === law && old.articles.includes(provision.article) &&
    (old.paragraph === undefined || (old.paragraph === 'any' ? provision.paragraph !== null : provision.paragraph === old.paragraph)));
}

const namesLaw = (sentence: SentenceFact | undefined, laws: readonly string[]): boolean =>
  laws.length > 0 && sentence !== undefined && sentence.concepts.some(({ concept }) => laws.some((law) => concept === `STATUTE_${law.toUpperCase().replace('-', '_')}`));

/** Whether the sentence says near `span` that something is replaced; `as amended, replaced or superseded` does not. */
function saysSuperseded(block: Block, sentence: SentenceFact | undefined, span: Span): boolean {
  if (!sentence) return false;
  const formulas = sentence.concepts.filter(({ concept }) => concept === 'CITE_AS_AMENDED');
  return sentence.concepts.some(({ concept, from, to }) => {
    if (concept !== 'CITE_SUPERSEDED' || formulas.some((formula) => formula.from <= from && to <= formula.to)) return false;
    const said = tokenSpan(block, sentence, from, to);
    return said.start - span.end < NEAR && span.start - said.end < NEAR;
  });
}
