import type { Case } from '../../language/german/declension.js';
import { FEMININE_FORM } from '../../language/german/gender.js';
import { germanName } from '../../language/german/name.js';
import type { ConceptHit } from '../../language/phrases.js';
import type { Token } from '../../language/tokens.js';

/** The words that take the place of a party, from the token at `from` to the end of its name. */
export interface Written {
  readonly from: number;
  readonly text: string;
}

const CONTRACTIONS: Readonly<Record<string, string>> = { vom: 'von', beim: 'bei', zum: 'zu', zur: 'zu' };
const CONTRACTED: readonly (readonly [long: RegExp, short: string])[] = [[/^von dem /, 'vom '], [/^bei dem /, 'beim '], [/^zu dem /, 'zum '], [/^zu der /, 'zur ']];

/** `name` in the case of the party at `hit`, with its article; null where the text does not tell the case plainly. */
export function inGerman(tokens: readonly Token[], hit: ConceptHit, name: string): Written | null {
  const article = tokens[hit.from - 1];
  const kase = article && caseOf(tokens, hit);
  if (!article || !kase) return null;
  const preposition = CONTRACTIONS[article.key];
  const form = germanName(name).form(kase);
  let text = preposition ? `${preposition} ${form}` : form;
  if (preposition || article.key === 'der') for (const [long, short] of CONTRACTED) text = text.replace(long, short);
  return { from: hit.from - 1, text: /^\p{Lu}/u.test(article.text) ? text[0]!.toUpperCase() + text.slice(1) : text };
}

/** Whether the party at `hit` is spoken of in the feminine: `die Verantwortliche`, `der Auftraggeberin`. */
export function isFeminine(tokens: readonly Token[], { from, to }: ConceptHit): boolean {
  const { key } = tokens[to - 1]!;
  const article = tokens[from - 1]?.key;
  return FEMININE_FORM.test(key) || article === 'die' || article === 'zur' || (article === 'der' && /(?:lichen|enden)$/.test(key));
}

function caseOf(tokens: readonly Token[], hit: ConceptHit): Case | null {
  const article = tokens[hit.from - 1]!.key;
  const before = tokens[hit.from - 2];
  const feminine = isFeminine(tokens, hit);
  if (article in CONTRACTIONS || article === 'dem') return 'dat';
  if (article === 'den') return 'acc';
  if (article === 'des') return 'gen';
  if (article === 'der') {
    if (!feminine) return 'nom';
    return before && before.kind === 'word' && /^\p{Lu}/u.test(before.text) && hit.from > 2 ? 'gen' : 'dat';
  }
  if (article !== 'die') return null;
  // The first party of the sentence is its subject; a second one in the same form is its object.
  return hit.from <= 2 ? 'nom' : 'acc';
}

/** `name` where the party at `hit` stands, with the ending of its owner; null for a plural. */
export function inEnglish(tokens: readonly Token[], hit: ConceptHit, name: string): Written | null {
  const last = tokens[hit.to - 1]!.text;
  if (/s['’]$/.test(last)) return null;
  const ending = /['’]s$/.exec(last)?.[0] ?? '';
  return { from: hit.from, text: `${name}${ending}` };
}
