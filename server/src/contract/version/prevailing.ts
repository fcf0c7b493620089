import { type SentenceFact, tokenSpan } from '../../facts/sentenceFact.js';
import type { Language } from '../../language/language.js';
import type { ConceptHit } from '../../language/phrases.js';
import type { Block } from '../../markdown/block.js';
import { ReadingMemo } from '../../markdown/blockMemo.js';
import { factsOf } from '../../facts/blockFacts.js';
import { shift, type Span } from '../../text/span.js';
import type { Located, PlacedBlock } from '../contract.js';

/** A sentence that says which language version counts where the versions differ. */
export interface PrevailingClause extends Located {
  readonly language: Language;
  readonly text: string;
}

interface Said {
  readonly language: Language;
  readonly span: Span;
}

/** Token indices, half open. */
interface Prevailing {
  readonly language: Language;
  readonly from: number;
  readonly to: number;
}

const memo = new ReadingMemo<Language, readonly Said[]>();
/** Other papers have language versions too. */
const OTHER = /^(?:STATUTE_|INSTRUMENT_SCC)/;
/** `gilt die deutsche Fassung`: the version follows the verb so closely. */
const CLOSE = 8;

/** Whether a block says which version counts. */
export const saysWhichPrevails = ({ block, language }: PlacedBlock): boolean => saidIn(block, language).length > 0;

/** Every such sentence of the blocks that hold one, in the order of the text. */
export const readPrevailing = (blocks: readonly PlacedBlock[]): PrevailingClause[] =>
  blocks.flatMap((block) => saidIn(block.block, block.language).map(({ language, span }) =>
    ({ language, block, span: shift(span, block.start), text: block.block.source.slice(span.start, span.end) })));

/** A block in both languages is read in both: its halves say it each in their own. */
const saidIn = (block: Block, language: Language): readonly Said[] => memo.of(block, language, () => {
  const said = new Map<number, Said>();
  for (const reading of [language, language === 'de' ? 'en' : 'de'] as const) sentencesOf(block, language, reading).forEach((sentence, i) => {
    const prevailing = said.has(i) ? null : prevailingIn(sentence);
    if (prevailing) said.set(i, { language: prevailing.language, span: tokenSpan(block, sentence, prevailing.from, prevailing.to) });
  });
  return [...said.values()].sort((a, b) => a.span.start - b.span.start);
});

/** Blocks without a word for a language or a translation are not read twice. */
const sentencesOf = (block: Block, language: Language, reading: Language): readonly SentenceFact[] =>
  reading === language || /german|english|deutsch|englisch/i.test(block.source) ? factsOf(block, reading).sentences : [];

/** Which version a sentence lets prevail; null where it speaks of none, of both alike, or of another paper. */
function prevailingIn({ concepts, tokens, language }: SentenceFact): Prevailing | null {
  const of = (...names: readonly string[]): ConceptHit[] => concepts.filter((hit) => names.includes(hit.concept));
  const versions = of('VERSION_DE', 'VERSION_EN');
  const courtesy = of('VERSION_COURTESY')[0];
  if (concepts.some((hit) => OTHER.test(hit.concept)) || versions.some((a) => versions.some((b) => a !== b && a.concept !== b.concept && a.from < b.to && b.from < a.to))) return null;
  if (courtesy) {
    const meant = nearest(versions, courtesy);
    const own = meant ? languageOf(meant) : of('THIS_TRANSLATION').length > 0 ? language : null;
    const from = meant?.from ?? of('THIS_TRANSLATION')[0]?.from;
    return own && from !== undefined ? { language: own === 'de' ? 'en' : 'de', from: Math.min(from, courtesy.from), to: Math.max(meant?.to ?? 0, courtesy.to) } : null;
  }
  const verbs = of('VERSION_PREVAILS').sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const verb of verbs) {
    const meant = versions.find((version) => version.from >= verb.from && version.to <= verb.to) ?? (tokens[verb.from]!.key === 'gilt' ? versions.find((version) => version.from >= verb.to && version.from - verb.to <= CLOSE) : undefined) ?? nearest(versions, verb);
    if (meant) return { language: languageOf(meant), from: Math.min(meant.from, verb.from), to: Math.max(meant.to, verb.to) };
  }
  return null;
}

const languageOf = ({ concept }: ConceptHit): Language => (concept === 'VERSION_DE' ? 'de' : 'en');

/** The version named last before the word, else the first one after it. */
const nearest = (versions: readonly ConceptHit[], { from, to }: ConceptHit): ConceptHit | undefined => versions.findLast((one) => one.to <= from) ?? versions.find((one) => one.from >= to);
