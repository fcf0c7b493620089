import type { Language } from '../language/language.js';
import { conceptsOf } from '../language/lexicon/index.js';
import type { ConceptHit } from '../language/phrases.js';
import { type Token, tokenize } from '../language/tokens.js';
import { article } from '../knowledge/statutes/statutes.js';
import type { ProvisionPath } from '../knowledge/statutes/types.js';
import { type Block, sourceSpan } from '../markdown/block.js';
import type { Span } from '../text/span.js';
import { readChain } from './citation/chain.js';
import type { Draft } from './citation/draft.js';
import { lawAt } from './citation/law.js';
import { runsOf, type Words, wordsOf } from './segmentWords.js';
import type { SentenceFact } from './sentenceFact.js';

const WANTED = /^(?:CITE_|STATUTE_)/;

/** One provision of a statute that the text cites, or a law named by its number alone; spans count from the start of the block. */
export interface CitationFact {
  readonly span: Span;
  readonly text: string;
  /** Id of the law (`gdpr`, `dsg`, `dsv`, `bdsg`, …), the letters of an unknown abbreviation, `other`, or null when the text does not say. */
  readonly law: string | null;
  readonly provision: Provision | null;
  /** The name of the law lies inside the span. */
  readonly named: boolean;
}

/** A path into a statute; `to` gives the end of a range, `open` an `ff.`. */
export interface Provision extends ProvisionPath {
  readonly sentence: string | null;
  readonly open: boolean;
  /** The paragraph was written in parentheses; `settleProvision` needs it. */
  readonly parenthesised: boolean;
}

/**
 * Every citation in a block. Forms: DIN 5008 and the Handbuch der Rechtsförmlichkeit (`Art. 28 Abs. 3 S. 2 lit. a`), the Swiss
 * federal drafting guide (`Art. 16 Abs. 2 Bst. d`), the Interinstitutional Style Guide (`Article 28(3), point (h)`), and what contracts make of them.
 * `§` and `Section` without a law are the contract's own and are left out; `Art.` without one is kept with `law: null`.
 */
export function extractCitations(block: Block, sentences: readonly SentenceFact[]): CitationFact[] {
  return block.segments.flatMap((segment, index) => runsOf(sentences, index).flatMap((own, run) => {
    if (!own.some(({ concepts }) => concepts.some(({ concept }) => concept.startsWith('STATUTE_') || concept.startsWith('CITE_')))) return [];
    const { language } = own[0]!;
    const head = index === 0 && run === 0 ? headOf(block, language) : null;
    const words = wordsOf(head ? [head, ...own] : own, WANTED);
    const skipped = head?.tokens.length ?? 0;
    const locate = (from: number, to: number): { span: Span; text: string } => {
      const start = words.tokens[Math.max(from, skipped)]!.start;
      const end = words.tokens[to - 1]!.end;
      const span = sourceSpan(segment, { start, end });
      const text = segment.text.slice(start, end);
      if (from >= skipped || !block.marker) return { span, text };
      const { start: head } = block.marker;
      return { span: { start: head, end: span.end }, text: block.source.slice(head, span.end).replace(/\s+/g, ' ') };
    };
    return readWords(words, skipped, language === 'de', locate);
  }));
}

/** A line that begins with a provision (`§ 203 StGB`) was read as a numbered clause; its number is put back to be read again. */
function headOf(block: Block, language: Language): { tokens: readonly Token[]; concepts: readonly ConceptHit[] } | null {
  if (block.marker?.kind !== 'section-sign' && block.marker?.kind !== 'article') return null;
  const { text, end } = block.marker;
  // Counted backwards from the text, so that a number and what follows it touch or not as they do in the source.
  const back = text.length + (/\S/.test(block.source[end] ?? '') ? 0 : 1);
  const tokens = tokenize(text).map((token) => ({ ...token, start: token.start - back, end: token.end - back }));
  return { tokens, concepts: conceptsOf(tokens, language) };
}

function readWords(words: Words, skipped: number, german: boolean, locate: (from: number, to: number) => { span: Span; text: string }): CitationFact[] {
  const facts: CitationFact[] = [];
  let free = 0;
  for (let i = 0; i < words.tokens.length; ) {
    const chain = readChain(words, i, free, german);
    if (chain && (chain.next > skipped || skipped === 0)) {
      for (const item of chain.items) if (isCitation(item) && (item.from >= skipped || item.law !== null) && item.end > skipped) facts.push({ ...locate(item.from, item.end), law: item.law, provision: settleProvision(provisionOf(item), item.law), named: item.named });
      free = i = chain.next;
      continue;
    }
    const law = lawAt(words, i);
    if (law && words.tokens.slice(i, law.next).some((token) => /^\d{2,4}\/\d{2,4}|^\d{4}$/.test(token.text)) && !leads(words, law.next)) {
      facts.push({ ...locate(i, law.next), law: law.law, provision: null, named: true });
      free = i = law.next;
    } else i++;
  }
  return facts.sort((a, b) => a.span.start - b.span.start);
}

/** `Verordnung (EU) 2016/679, Art. 28`: the name belongs to the citation that follows. */
const leads = (words: Words, i: number): boolean =>
  [i, i + 1].some((at) => (at === i || [',', '('].includes(words.tokens[i]?.key ?? '')) && words.concepts[at]?.has('CITE_ARTICLE') === true && words.tokens[at + 1]?.kind !== 'word');

/** What stays: provisions of a named law, and articles, recitals that may be of the GDPR. */
const isCitation = (item: Draft): boolean => !item.own && (item.law !== null || item.unit === 'article' || item.unit === 'recital');

function provisionOf(item: Draft): Provision {
  const { article: number, paragraph, subparagraph, sentence, letter, to, toLevel, open, parenthesised } = item;
  // `Section 32 GDPR` means the article: what the units of a statute are called is for the statute to say.
  const unit = item.unit === 'section' && ['gdpr', 'dsg', 'dsv', 'uk-gdpr'].includes(item.law ?? '') ? 'article' : item.unit;
  return { unit, article: number, paragraph, subparagraph, sentence, letter, number: item.number, to, toLevel, open, parenthesised };
}

/** Art. 4 GDPR has numbers where other articles have paragraphs: `Art. 4(7)` is number 7. Changes nothing elsewhere. */
export function settleProvision(provision: Provision, law: string | null): Provision {
  if (!provision.parenthesised || provision.paragraph === null || provision.number !== null || law === null) return provision;
  const known = article(law, provision.article);
  if (known?.numbers === undefined || known.paragraphs !== undefined) return provision;
  const toLevel = provision.toLevel === 'paragraph' ? 'number' : provision.toLevel;
  return { ...provision, paragraph: null, number: provision.paragraph, toLevel, parenthesised: false };
}
