import type { SentenceFact } from '../../facts/sentenceFact.js';
import { decide, scoreLanguage } from '../../language/detect.js';
import { conceptsOf } from '../../language/lexicon/index.js';
import type { ConceptHit } from '../../language/phrases.js';

/** A short sentence (a label, a cell) may have been read in the wrong language. */
const SHORT = 14;

/** Words that mean something else inside a longer expression: `nach der Kündigung` gives no notice, `keep confidential` keeps no data, a right that `remains unaffected` is not agreed here. */
const OUTWEIGHED: Readonly<Record<string, readonly string[]>> = {
  AFTER_TERMINATION: ['ABOUT_TERMINATE'],
  KEEPING_SECRET: ['ABOUT_RETAIN'],
  IN_ARCHIVES: ['ABOUT_RETAIN'],
  LOSING_ACCESS: ['ABOUT_DELETE', 'ABOUT_END'],
  BACKUP_TOO: ['ABOUT_BACKUP'],
  ACT_OF_AUTHORITY: ['ABOUT_AUTHORITY'],
  AFFECTED_SIDE: ['ABOUT_DATA_SUBJECT'],
  UNTOUCHED_RIGHT: ['ABOUT_EXTRAORDINARY', 'ABOUT_TERMINATE'],
  NOT_ANSWERING: ['ABOUT_ASSIST'],
  KEYS_OF_BACKUPS: ['ABOUT_BACKUP', 'ABOUT_DELETE'],
  BACKUP_ROTATION: ['ABOUT_UPKEEP'],
};

const heard = new WeakMap<SentenceFact, readonly ConceptHit[]>();

/** The concepts of a sentence as they bear on periods, sorted by where they begin: read in both languages where it may be either, without those that a longer expression outweighs. */
export function conceptsHeard(sentence: SentenceFact): readonly ConceptHit[] {
  let hits = heard.get(sentence);
  if (!hits) heard.set(sentence, (hits = withoutOutweighed(sentence, read(sentence))));
  return hits;
}

function read(sentence: SentenceFact): readonly ConceptHit[] {
  const { tokens, concepts, language } = sentence;
  const other = language === 'de' ? 'en' : 'de';
  if (tokens.length <= SHORT) return [...concepts, ...conceptsOf(tokens, other)].sort((a, b) => a.from - b.from);
  // One block may hold both versions of a clause.
  return decide(scoreLanguage(tokens)) === other ? conceptsOf(tokens, other) : concepts;
}

function withoutOutweighed(sentence: SentenceFact, hits: readonly ConceptHit[]): readonly ConceptHit[] {
  const longer = hits.filter((hit) => OUTWEIGHED[hit.concept]);
  const proviso = provisoFrom(sentence, hits);
  if (longer.length === 0 && proviso === Infinity) return hits;
  return hits.filter((hit) => !(hit.concept === 'ABOUT_RETAIN' && hit.from > proviso) && !longer.some((one) => one.from <= hit.from && hit.to <= one.to && OUTWEIGHED[one.concept]!.includes(hit.concept)));
}

const PROVISO = new Set(['unless', 'except', 'soweit', 'sofern', 'denn', 'ausser', 'vorbehaltlich']);

/** Index of `unless`, `es sei denn` behind words of deletion: `… deletes all data, unless the law requires storage` keeps nothing. Infinity where there is none. */
function provisoFrom({ tokens }: SentenceFact, hits: readonly ConceptHit[]): number {
  const deletes = hits.find((hit) => hit.concept === 'ABOUT_DELETE');
  if (!deletes) return Infinity;
  const at = tokens.findIndex((token, i) => i >= deletes.to && PROVISO.has(token.key));
  return at < 0 ? Infinity : at;
}
