import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';

/** A German noun and an English word are long enough to mean something from so many letters on. */
const MEANINGFUL = 4;
/** An English sentence of the common stock holds a word or two of its own by chance; German counts nouns alone. */
const OWN_WORDS = { de: 1, en: 2 } as const;

/** What a sentence enumerates: processing operations, types of data, groups of persons; and whether it says more than every such agreement does. */
export function contentFlags({ tokens, language }: SentenceFact, hits: readonly ConceptHit[]): string[] {
  const at = (concept: string): Set<number> => new Set(hits.filter((hit) => hit.concept === concept).flatMap((hit) => Array.from({ length: hit.to - hit.from }, (_, i) => hit.from + i)));
  const distinct = (concept: string, vague: string): number => {
    const without = at(vague);
    return new Set(hits.filter((hit) => hit.concept === concept && !without.has(hit.from)).map((hit) => tokens[hit.from]!.key)).size;
  };
  const operations = distinct('OPERATION', '');
  const flags = operations >= 3 ? ['@operations', '@handles'] : operations === 2 ? ['@handles'] : [];
  if (distinct('DATA_TYPE', 'DATA_TYPE_VAGUE') >= 2) flags.push('@dataTypes');
  if (distinct('DATA_SUBJECT_KIND', 'DATA_SUBJECT_VAGUE') >= 2) flags.push('@persons');
  const parties = new Set([...at('CONTROLLER'), ...at('PROCESSOR'), ...at('SUB_PROCESSOR')]);
  const vague = at('DATA_SUBJECT_VAGUE');
  if ([...at('DATA_SUBJECT_KIND')].some((i) => !vague.has(i) && !parties.has(i))) flags.push('@group');
  // `Personal data of the Customer`: data, and no type of them.
  const [itself, types] = [at('DATA_ITSELF'), at('DATA_TYPE')];
  if (itself.size > 0 && ![...types].some((i) => !itself.has(i))) flags.push('@bareData');
  const common = new Set([...at('COMMON_STOCK'), ...parties]);
  const own = tokens.filter((token, i) => token.kind === 'word' && token.text.length >= MEANINGFUL && !common.has(i) && (language === 'en' || /^\p{Lu}/u.test(token.text)));
  if (own.length >= OWN_WORDS[language]) flags.push('@specific');
  return flags;
}
