import type { Language } from '../language.js';
import { compilePhrases, type ConceptHit, type PhraseMatcher } from '../phrases.js';
import type { Token } from '../tokens.js';
import { periods as germanPeriods } from './de/periods.js';
import { periods as englishPeriods } from './en/periods.js';
import { transfers as germanTransfers } from './de/transfers.js';
import { transfers as englishTransfers } from './en/transfers.js';
import { definitions as germanDefinitions } from './de/definitions.js';
import { parties as germanParties } from './de/parties.js';
import { definitions as englishDefinitions } from './en/definitions.js';
import { parties as englishParties } from './en/parties.js';
import type { Lexicon } from './lexicon.js';

/** The pieces of each language's lexicon; phrases of a concept that several pieces name are united. */
const PIECES: Readonly<Record<Language, readonly Lexicon[]>> = {
  de: [germanDefinitions, germanParties, germanPeriods, germanTransfers],
  en: [englishDefinitions, englishParties, englishPeriods, englishTransfers],
};

function unite(pieces: readonly Lexicon[]): Record<string, string[]> {
  const whole: Record<string, string[]> = {};
  for (const piece of pieces) for (const [concept, phrases] of Object.entries(piece)) (whole[concept] ??= []).push(...phrases);
  return whole;
}

const matchers = new Map<Language, PhraseMatcher>();

/** Every concept the lexicon of `language` finds in a sentence, sorted by where it begins. */
export function conceptsOf(tokens: readonly Token[], language: Language): ConceptHit[] {
  let matcher = matchers.get(language);
  if (!matcher) matchers.set(language, (matcher = compilePhrases(unite(PIECES[language]))));
  return matcher(tokens);
}
