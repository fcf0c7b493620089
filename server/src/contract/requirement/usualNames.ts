import type { SentenceFact } from '../../facts/sentenceFact.js';
import { conceptsOf } from '../../language/lexicon/index.js';
import type { ConceptHit } from '../../language/phrases.js';
import type { Token } from '../../language/tokens.js';

/** The words by which English phrases of the lexicon know the sides, and those that need no other. */
const USUAL: Readonly<Record<string, { readonly name: string; readonly known: RegExp }>> = {
  CONTROLLER: { name: 'controller', known: /^(?:customer|client|controller|you|your|yours)(?:'s?)?$/ },
  PROCESSOR: { name: 'vendor', known: /^(?:provider|processor|supplier|vendor|contractor|we|us|our|ours|it|its)(?:'s?)?$/ },
};
/** What describes the processing and its parties is read as it is written: `patients of the Hospital`. */
const AS_WRITTEN: ReadonlySet<string> = new Set([
  'DATA_SUBJECT_KIND', 'DATA_SUBJECTS_LABEL', 'DATA_TYPE', 'CONTROLLER_ACTS_DUTY', 'CONTROLLER_RESPONSIBLE', 'CONTROLLER_DECIDES', 'CIRCULAR', 'CONTROLLER_DUTIES_HEADING', 'PROCESSOR_DUTIES_HEADING', 'OTHER_COMPANY', 'THIRD_COMPANY', 'SERVICE_COMPANY',
]);
const POSSESSIVE = /['’]s?$/;

/**
 * The concepts of a sentence as they would be if the sides bore their usual names: `ring the Council` tells the controller, `the Bureau's auditors`
 * are the vendor's, and `the Authority` that is a party is no supervisory authority. Those found already where the names are usual, or the
 * language is another: a German name is read with its gender and case.
 */
export function conceptsByUsualNames({ tokens, language, concepts }: SentenceFact, sides: readonly ConceptHit[]): readonly ConceptHit[] {
  if (language !== 'en') return concepts;
  const named = sides.filter((hit) => isUnusual(tokens, hit));
  if (named.length === 0) return concepts;
  const read: Token[] = [];
  /** Where each token read stands in the sentence, and where the last ends. */
  const places: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hit = named.find(({ from, to }) => from <= i && i < to);
    if (hit && i > hit.from) continue;
    places.push(i);
    read.push(hit ? { ...tokens[i]!, ...renamed(hit, tokens) } : tokens[i]!);
  }
  places.push(tokens.length);
  const ends = places.slice(1);
  const found = conceptsOf(read, language).filter(({ concept }) => !AS_WRITTEN.has(concept)).map(({ concept, from, to }) => ({ concept, from: places[from]!, to: ends[to - 1]! }));
  return [...concepts.filter(({ concept }) => AS_WRITTEN.has(concept)), ...found].sort((a, b) => a.from - b.from);
}

const isUnusual = (tokens: readonly Token[], { concept, from, to }: ConceptHit): boolean => {
  const usual = USUAL[concept];
  return usual !== undefined && /^\p{Lu}/u.test(tokens[from]!.text) && !usual.known.test(tokens[to - 1]!.key) && !/^(?:we|you|our|your|us)$/.test(tokens[from]!.key);
};

function renamed({ concept, to }: ConceptHit, tokens: readonly Token[]): Pick<Token, 'text' | 'key' | 'kind'> {
  const ending = POSSESSIVE.exec(tokens[to - 1]!.text) ? "'s" : '';
  const key = `${USUAL[concept]!.name}${ending}`;
  return { text: `${key[0]!.toUpperCase()}${key.slice(1)}`, key, kind: 'word' };
}
