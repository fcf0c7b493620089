import { factsOf } from '../../facts/blockFacts.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import { decide, hasCommonWord, scoreLanguage } from '../../language/detect.js';
import type { Language } from '../../language/language.js';
import { conceptsOf } from '../../language/lexicon/index.js';
import type { Token } from '../../language/tokens.js';
import { type Block, sourceSpan } from '../../markdown/block.js';
import { ReadingMemo } from '../../markdown/blockMemo.js';
import type { Span } from '../../text/span.js';
import { languageOfWords } from './wordLanguage.js';

/** Words of a block, or of one cell of a table, that are in one language. */
export interface Stretch {
  readonly segment: number;
  readonly language: Language;
  /** From the start of the block. */
  readonly span: Span;
  readonly words: number;
  /** Holds some of the commonest words of its language, as a line of names and numbers does not. */
  readonly prose: boolean;
  /** Length of the text, by which versions are compared. */
  readonly size: number;
}

/** How a piece of prose is written: in one language, in one and then in the other, in both without a clean cut (a bilingual heading), or too short to say. */
export interface Tongue {
  readonly kind: 'one' | 'twin' | 'both' | 'unknown';
  readonly segment: number;
  /** One, two, or none. */
  readonly stretches: readonly Stretch[];
}

/** A few foreign words do not make a text bilingual. */
const FOREIGN = 0.15;
/** Of a text and its translation neither is shorter than this share of both. */
const LEAST = 0.28;
const LABEL = 140;

interface Piece {
  readonly tokens: readonly Token[];
  readonly language: Language | null;
  readonly size: number;
}

const memo = new ReadingMemo<Language, readonly Tongue[]>();

/** The languages of a block's text, or of each cell of a table. Remembered by block. */
export const tonguesOf = (block: Block, language: Language): readonly Tongue[] => memo.of(block, language, () => {
  const bySegment: SentenceFact[][] = block.segments.map(() => []);
  for (const sentence of factsOf(block, language).sentences) bySegment[sentence.segment]?.push(sentence);
  return block.segments.map((_, segment) => tongueOf(block, segment, bySegment[segment]!));
});

function tongueOf(block: Block, segment: number, sentences: readonly SentenceFact[]): Tongue {
  const pieces = sentences.flatMap(({ tokens }) => piecesOf(tokens));
  const size = { de: 0, en: 0 };
  for (const piece of pieces) if (piece.language) size[piece.language] += piece.size;
  const total = size.de + size.en;
  const lesser = Math.min(size.de, size.en);
  const tongue = (kind: Tongue['kind'], runs: readonly (readonly [Language, readonly Piece[]])[] = []): Tongue =>
    ({ kind, segment, stretches: runs.map(([language, run]) => stretch(block, segment, language, run)) });
  // `Vertraulichkeit / Confidentiality`: a label in both languages, whatever is known of either half.
  const label = sentences.some(({ tokens }) => tokens.some((_, i) => isLoneSlash(tokens, i))) && (block.segments[segment]?.text.length ?? 0) < LABEL;
  if (label && lesser === 0) {
    const halves = pieces.map(({ tokens, language }) => language ?? languageOfWords(tokens));
    const [a, b] = halves;
    return halves.length === 2 && a && b && a !== b ? tongue('twin', [[a, [pieces[0]!]], [b, [pieces[1]!]]]) : tongue('both');
  }
  if (total === 0) {
    const language = byConcepts(pieces.flatMap(({ tokens }) => tokens));
    return language ? tongue('one', [[language, pieces]]) : tongue('unknown');
  }
  if (lesser <= FOREIGN * total) return tongue('one', [[size.de > size.en ? 'de' : 'en', pieces]]);
  const runs = runsOf(pieces);
  if (runs.length !== 2 || lesser < LEAST * total) return tongue('both');
  return tongue('twin', runs.map((run) => [run.find((piece) => piece.language)!.language!, run]));
}

/** Cuts a sentence at each slash that stands alone, as between two languages. */
function piecesOf(tokens: readonly Token[]): Piece[] {
  return cutAtSlash(tokens).map((own) => ({ tokens: own, language: decide(scoreLanguage(own)), size: own[own.length - 1]!.end - own[0]!.start }));
}

function cutAtSlash(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  tokens.forEach((token, i) => {
    if (isLoneSlash(tokens, i)) parts.push([]);
    else parts[parts.length - 1]!.push(token);
  });
  return parts.filter((part) => part.length > 0);
}

const isLoneSlash = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.key === '/' && (tokens[i - 1]?.end ?? -1) < tokens[i]!.start && (tokens[i + 1]?.start ?? Infinity) > tokens[i]!.end;

/** Neighbours in one language together; what is too short to say goes with what stands before it. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  let language: Language | null = null;
  for (const piece of pieces) {
    if (runs.length > 0 && (piece.language === null || language === null || piece.language === language)) runs[runs.length - 1]!.push(piece);
    else runs.push([piece]);
    language = piece.language ?? language;
  }
  return runs;
}

function stretch(block: Block, segment: number, language: Language, pieces: readonly Piece[]): Stretch {
  const first = pieces[0]!.tokens[0]!, tokens = pieces[pieces.length - 1]!.tokens;
  const inText = { start: first.start, end: tokens[tokens.length - 1]!.end };
  const words = pieces.reduce((sum, piece) => sum + piece.tokens.filter((token) => token.kind === 'word').length, 0);
  return { segment, language, span: sourceSpan(block.segments[segment]!, inText), words, prose: pieces.some((piece) => hasCommonWord(piece.tokens, language)), size: inText.end - inText.start };
}

/** Of a line without any of the commonest words: the language whose lexicon knows more of it. */
function byConcepts(tokens: readonly Token[]): Language | null {
  const known = (language: Language): number => new Set(conceptsOf(tokens, language).map((hit) => hit.from)).size;
  const [de, en] = [known('de'), known('en')];
  if (Math.max(de, en) < 2) return null;
  return de > 1.4 * en ? 'de' : en > 1.4 * de ? 'en' : null;
}
