import type { Language } from '../language.js';
import { bracketedVerbs, withoutInserted } from '../german/wholeVerbs.js';
import { compilePhrases, type ConceptHit, type PhraseMatcher, type VerbReader } from '../phrases.js';
import type { Token } from '../tokens.js';
import { blanks } from './blanks.js';
import { citations as germanCitations } from './de/citations.js';
import { citations as englishCitations } from './en/citations.js';
import { periods as germanPeriods } from './de/periods.js';
import { periods as englishPeriods } from './en/periods.js';
import { transfers as germanTransfers } from './de/transfers.js';
import { transfers as englishTransfers } from './en/transfers.js';
import { takenBack as germanTakenBack } from './de/takenBack.js';
import { takenBack as englishTakenBack } from './en/takenBack.js';
import { undone as germanUndone } from './de/undone.js';
import { undone as englishUndone } from './en/undone.js';
import { termWords as germanTermWords } from './de/termWords.js';
import { termWords as englishTermWords } from './en/termWords.js';
import { definitions as germanDefinitions } from './de/definitions.js';
import { parties as germanParties } from './de/parties.js';
import { definitions as englishDefinitions } from './en/definitions.js';
import { parties as englishParties } from './en/parties.js';
import { references as germanReferences } from './de/references.js';
import { references as englishReferences } from './en/references.js';
import { requirements as germanRequirements } from './de/requirements.js';
import { requirements as englishRequirements } from './en/requirements.js';
import { withEverySideName } from './en/sideNames.js';
import { versions as germanVersions } from './de/versions.js';
import { versions as englishVersions } from './en/versions.js';
import { fields } from './fields.js';
import { thirdCompanies } from './thirdCompanies.js';
import type { Lexicon } from './lexicon.js';

/** The pieces of each language's lexicon; phrases of a concept that several pieces name are united. */
const PIECES: Readonly<Record<Language, readonly Lexicon[]>> = {
  de: [blanks, fields, thirdCompanies, germanCitations, germanReferences, germanDefinitions, germanParties, germanTermWords, germanPeriods, germanTransfers, germanVersions, germanTakenBack, germanUndone, ...germanRequirements],
  en: [blanks, fields, thirdCompanies, englishCitations, englishReferences, englishDefinitions, englishParties, englishTermWords, englishPeriods, englishTransfers, englishVersions, englishTakenBack, englishUndone, ...englishRequirements],
};

function unite(pieces: readonly Lexicon[], ofPart: (part: string) => string): Record<string, string[]> {
  const whole: Record<string, string[]> = {};
  for (const piece of pieces) for (const [concept, phrases] of Object.entries(piece)) (whole[concept] ??= []).push(...phrases.map((phrase) => phrase.split(' ').map(ofPart).join(' ')));
  return whole;
}

const VERBS: Readonly<Record<Language, VerbReader | null>> = { de: { inSentence: bracketedVerbs, inWord: withoutInserted }, en: null };
const matchers = new Map<Language, PhraseMatcher>();

/** Every concept the lexicon of `language` finds in a sentence, sorted by where it begins. */
export function conceptsOf(tokens: readonly Token[], language: Language): readonly ConceptHit[] {
  let matcher = matchers.get(language);
  if (!matcher) matchers.set(language, (matcher = compilePhrases(unite(PIECES[language], language === 'en' ? withEverySideName : (part) => part), VERBS[language])));
  return matcher(tokens);
}
