import { decide, scoreLanguage, scoreSwiss, type LanguageScore } from '../language/detect.js';
import type { Language } from '../language/language.js';
import { conceptsOf } from '../language/lexicon/index.js';
import { splitSentences } from '../language/sentences.js';
import { tokenize, type Token } from '../language/tokens.js';
import { type Block, sourceSpan } from '../markdown/block.js';
import { BlockMemo } from '../markdown/blockMemo.js';
import { type BlankFact, extractBlanks } from './blanks.js';
import { type CitationFact, extractCitations } from './citations.js';
import { type CompanyFact, extractCompanies } from './companies.js';
import { type DefinitionFact, extractDefinitions } from './definitions.js';
import { type DoubledFact, extractDoubled } from './doubled.js';
import { extractFrequencies } from './frequencies.js';
import { extractGaps, type GapFact } from './gaps.js';
import { extractHidden, type HiddenFact } from './hidden.js';
import { extractOutdated, type OutdatedFact } from './outdated.js';
import { extractPeriods, type PeriodFact } from './periods.js';
import { extractPlaces, type PlaceFact } from './places.js';
import { extractReferences, type ReferenceFact } from './references.js';
import type { SentenceFact } from './sentenceFact.js';
import { sentenceLanguages } from './sentenceLanguages.js';

/** Everything read from one block alone. All spans count from its start. */
export interface BlockFacts {
  readonly sentences: readonly SentenceFact[];
  readonly periods: readonly PeriodFact[];
  /** How often something comes again: lengths too, which no period is compared with. */
  readonly frequencies: readonly PeriodFact[];
  /** Numbers of other things that the word and the figure give differently. */
  readonly doubled: readonly DoubledFact[];
  readonly citations: readonly CitationFact[];
  readonly places: readonly PlaceFact[];
  readonly definitions: readonly DefinitionFact[];
  readonly blanks: readonly BlankFact[];
  readonly gaps: readonly GapFact[];
  readonly hidden: readonly HiddenFact[];
  readonly companies: readonly CompanyFact[];
  readonly outdated: readonly OutdatedFact[];
  readonly references: readonly ReferenceFact[];
  /** Concepts of the laws it names or chooses. */
  readonly laws: readonly string[];
}

interface Words {
  /** Tokens of each segment. */
  readonly tokens: readonly (readonly Token[])[];
  readonly scores: readonly LanguageScore[];
  readonly score: LanguageScore;
  readonly swiss: number;
}

const wordsMemo = new BlockMemo<Words>();
const factsMemos: Readonly<Record<Language, BlockMemo<BlockFacts>>> = { de: new BlockMemo(), en: new BlockMemo() };

function wordsOf(block: Block): Words {
  let words = wordsMemo.get(block);
  if (!words) {
    const tokens = block.segments.map((segment) => tokenize(segment.text));
    const scores = tokens.map(scoreLanguage);
    words = { tokens, scores, score: scores.reduce((a, b) => ({ de: a.de + b.de, en: a.en + b.en }), { de: 0, en: 0 }), swiss: tokens.reduce((sum, t) => sum + scoreSwiss(t), 0) };
    wordsMemo.set(block, words);
  }
  return words;
}

/** How a block is spelt: how much it looks like each language, and whether it is Swiss (above 0) or has ß (below). */
export interface Spelling {
  readonly score: LanguageScore;
  readonly swiss: number;
  /** How many cells of a table, of those of some length, are plainly in each language. */
  readonly cells: LanguageScore;
}

/** How the block is spelt. */
export function spellingOf(block: Block): Spelling {
  const { score, scores, swiss } = wordsOf(block);
  const languages = block.kind === 'table' ? scores.filter((_, i) => block.segments[i]!.text.length > 60).map(decide) : [];
  return { score, swiss, cells: { de: languages.filter((l) => l === 'de').length, en: languages.filter((l) => l === 'en').length } };
}

/** The facts of a block read in `language`; a table cell, or a sentence among those of both languages, that is plainly in the other is read in that one. Remembered by block. */
export function factsOf(block: Block, language: Language): BlockFacts {
  const memo = factsMemos[language];
  let facts = memo.get(block);
  if (!facts) memo.set(block, (facts = extract(block, language)));
  return facts;
}

function extract(block: Block, language: Language): BlockFacts {
  const sentences = readSentences(block, language);
  const citations = extractCitations(block, sentences);
  const periods = extractPeriods(block, language, sentences);
  return {
    sentences,
    periods,
    doubled: extractDoubled(block, sentences, periods),
    frequencies: extractFrequencies(block, sentences),
    citations,
    places: extractPlaces(block, language, sentences),
    definitions: extractDefinitions(block, language, sentences),
    blanks: extractBlanks(block, language, sentences),
    gaps: extractGaps(block, sentences),
    hidden: extractHidden(block),
    companies: extractCompanies(block, sentences),
    outdated: extractOutdated(block, sentences, citations),
    references: extractReferences(block, sentences, citations),
    laws: lawsIn(sentences),
  };
}

const isLaw = (concept: string): boolean => concept.startsWith('STATUTE_') || concept === 'SWISS_LAW_CHOSEN';

function lawsIn(sentences: readonly SentenceFact[]): string[] {
  const laws = new Set<string>();
  for (const { concepts } of sentences) for (const { concept } of concepts) if (isLaw(concept)) laws.add(concept);
  return [...laws];
}

function readSentences(block: Block, language: Language): SentenceFact[] {
  const { tokens, scores } = wordsOf(block);
  return block.segments.flatMap((segment, index) => {
    const own = block.kind === 'table' ? (decide(scores[index]!) ?? language) : language;
    const sentences = splitSentences(tokens[index]!).map(({ from, to }) => tokens[index]!.slice(from, to));
    return sentenceLanguages(sentences, own, scores[index]!).map(({ tokens: sentence, language: written }) => {
      const span = sourceSpan(segment, { start: sentence[0]!.start, end: sentence[sentence.length - 1]!.end });
      return { segment: index, tokens: sentence, concepts: conceptsOf(sentence, written), language: written, span };
    });
  });
}
