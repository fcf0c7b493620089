import type { Language } from '../../language/language.js';
import type { Block } from '../../markdown/block.js';
import type { DefinitionFact } from '../definitions.js';

/** So much markup may stand between a quotation mark and the term: `“<b>`, `„**`. */
const NEAR = 10;
const BEFORE = /([„“«"])(?:[*_]{1,3}|<[a-z]{1,6}>)?$/u;
const AFTER = /^(?:[*_]{1,3}|<\/[a-z]{1,6}>)?([“”»"])/u;

/**
 * The language in which a definition names its term: that of the sentence, unless the block holds German and English quotation marks, as
 * `(„Besteller“ / “Principal”)` does, and those of the term are of the other kind.
 */
export function languageOf({ span }: Pick<DefinitionFact, 'span'>, { source }: Block, sentence: Language): Language {
  if (!source.includes('„') || !source.includes('”')) return sentence;
  const opening = BEFORE.exec(source.slice(Math.max(0, span.start - NEAR), span.start))?.[1];
  const closing = AFTER.exec(source.slice(span.end, span.end + NEAR))?.[1];
  return opening === '„' ? 'de' : opening === '“' && closing === '”' ? 'en' : sentence;
}
