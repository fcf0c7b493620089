import { decide, scoreLanguage, type LanguageScore } from '../language/detect.js';
import type { Language } from '../language/language.js';
import { conceptsOf } from '../language/lexicon/index.js';
import type { Token } from '../language/tokens.js';

/** A sentence, or the half of one that says it in one of two languages. */
export interface LanguageRun {
  readonly tokens: readonly Token[];
  readonly language: Language;
}

interface Piece {
  readonly tokens: readonly Token[];
  /** Null where a few words do not tell. */
  readonly language: Language | null;
}

/** With less of either language a text is in the other, with names and terms of art. */
const LESSER = 1.8;
/** Words are plainly in a language when they hold so much of it, and so many times more than of the other. */
const PLAIN = 1.8;
const TIMES = 3;
/** Of a sentence and its translation neither is shorter than this share of both. */
const LEAST = 0.28;
/** Where one language may stop and the other begin within a sentence: `… melden. / The …`, `… (the …)`, `… – the …`. */
const SEAMS = new Set(['/', '|', '-', '(', '[', ';', ':']);

/**
 * The sentences of one paragraph or cell, each with the language it is written in, where the text as a whole is read in `language`. Only a text
 * that holds much of both languages (`score`) is looked at more closely, and a sentence only leaves that language when it is plainly in the other: a
 * German clause full of English terms of art stays German. A sentence that goes on in the other language is cut there.
 */
export function sentenceLanguages(sentences: readonly (readonly Token[])[], language: Language, score: LanguageScore): readonly LanguageRun[] {
  const asWhole = (): readonly LanguageRun[] => sentences.map((tokens) => ({ tokens, language }));
  if (Math.min(score.de, score.en) < LESSER) return asWhole();
  const pieces = sentences.flatMap((tokens) => piecesOf(tokens, language));
  if (!pieces.some((piece) => piece.language !== null && piece.language !== language)) return asWhole();
  const before = nearest(pieces);
  const after = nearest([...pieces].reverse()).reverse();
  return pieces.map(({ tokens, language: own }, i) => ({ tokens, language: own ?? (before[i] === after[i] ? before[i] : null) ?? byConcepts(tokens) ?? before[i] ?? language }));
}

/** A sentence as it is, or its two halves when the one is plainly German and the other plainly English. A phrase put in between is no half. */
function piecesOf(tokens: readonly Token[], language: Language): readonly Piece[] {
  const { de, en } = sums(tokens);
  const [german, english] = [de[tokens.length]!, en[tokens.length]!];
  const own = plain(german, english);
  if (own !== null) return [{ tokens, language: own }];
  for (let i = 1; i < tokens.length - 1; i++) {
    if (!SEAMS.has(tokens[i]!.key) || !isLoose(tokens, i)) continue;
    const cut = tokens[i]!.key === '(' || tokens[i]!.key === '[' ? i : i + 1;
    const [first, second] = [plain(de[cut]!, en[cut]!), plain(german - de[cut]!, english - en[cut]!)];
    if (first && second && first !== second && Math.min(cut, tokens.length - cut) >= LEAST * tokens.length) return [{ tokens: tokens.slice(0, cut), language: first }, { tokens: tokens.slice(cut), language: second }];
  }
  return [{ tokens, language: Math.max(german, english) < PLAIN ? decide({ de: german, en: english }) : language }];
}

/** How much of each language the first so many tokens hold. */
function sums(tokens: readonly Token[]): { readonly de: readonly number[]; readonly en: readonly number[] } {
  const de = [0], en = [0];
  tokens.forEach((token, i) => {
    const score = scoreLanguage([token]);
    de.push(de[i]! + score.de);
    en.push(en[i]! + score.en);
  });
  return { de, en };
}

const plain = (de: number, en: number): Language | null => (Math.max(de, en) < PLAIN || Math.max(de, en) < TIMES * Math.min(de, en) ? null : de > en ? 'de' : 'en');

/** A mark between words, not inside one (`und/oder`). */
const isLoose = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]!.end < tokens[i]!.start || tokens[i]!.end < tokens[i + 1]!.start;

/** For each piece the language of the nearest one before it that has one. */
function nearest(pieces: readonly Piece[]): (Language | null)[] {
  let last: Language | null = null;
  return pieces.map(({ language }) => {
    const known = last;
    last = language ?? last;
    return known;
  });
}

/** The language whose lexicon knows more of a few words. */
function byConcepts(tokens: readonly Token[]): Language | null {
  const known = (language: Language): number => new Set(conceptsOf(tokens, language).map((hit) => hit.from)).size;
  const [de, en] = [known('de'), known('en')];
  return de > en ? 'de' : en > de ? 'en' : null;
}
