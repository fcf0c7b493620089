import { factsOf } from '../../facts/blockFacts.js';
import { tokenSpan } from '../../facts/sentenceFact.js';
import { sameWord } from '../../language/inflection/inflection.js';
import type { Language } from '../../language/language.js';
import type { Token } from '../../language/tokens.js';
import type { Block } from '../../markdown/block.js';
import { ReadingMemo } from '../../markdown/blockMemo.js';
import { shift, type Span } from '../../text/span.js';
import type { PlacedBlock } from '../contract.js';
import type { Parties } from '../parties.js';
import type { Definition, TermSuspect } from '../terms.js';
import { termKeys } from './termIndex.js';

/** A word in capitals throughout; the span counts from the start of the block. */
interface ShoutedFact {
  readonly text: string;
  readonly key: string;
  readonly span: Span;
  readonly language: Language;
}

const memo = new ReadingMemo<Language, readonly ShoutedFact[]>();
/** Shorter ones are abbreviations. */
const SHOUTED = /^\p{Lu}{6,}$/u;
const SHOUTS = /\p{Lu}{6}/u;
const SHORTEST_SENTENCE = 5;
/** So many definitions in capitals show that the contract writes its terms so. */
const STYLE = 3;

/** The words in capitals of a block's running text. Remembered by block. */
export const shoutedIn = (block: Block, language: Language): readonly ShoutedFact[] => memo.of(block, language, () => (block.kind === 'heading' || block.kind === 'code' || !SHOUTS.test(block.source) ? [] : read(block, language)));

function read(block: Block, language: Language): ShoutedFact[] {
  return factsOf(block, language).sentences.flatMap((sentence) => {
    const words = sentence.tokens.filter(({ kind }) => kind === 'word');
    // A sentence all in capitals is a warning, not a row of terms.
    if (words.length < SHORTEST_SENTENCE || words.filter(({ text }) => /^\p{Ll}/u.test(text)).length < words.length / 2) return [];
    return sentence.tokens.flatMap(({ text, key }, i) => (SHOUTED.test(text) && !FORMAL.test(key) && !isOfName(sentence.tokens, i) ? [{ text, key, span: tokenSpan(block, sentence, i, i + 1), language: sentence.language }] : []));
  });
}

/** How English deeds open a recital or a promise. */
const FORMAL = /^(?:whereas|witnesseth|therefore|provided|notwithstanding|hereby)$/;

/** `NORDVIK BUSINESS SERVICES, INC.`: a row of capitals up to the legal form is a name. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (end + 1 < tokens.length && (/^\p{Lu}[\p{Lu}.&]*$/u.test(tokens[end + 1]!.text) || /^[,&.]$/.test(tokens[end + 1]!.key))) end++;
  return tokens.slice(at + 1, end + 1).some(({ text }) => LEGAL_FORM.test(text));
}
const LEGAL_FORM = /^(?:INC|LTD|LIMITED|LLC|LLP|PLC|CORP|CORPORATION|COMPANY|GMBH|AG|BV|SARL)$/;

/** Where a contract writes its terms in capitals throughout, the words so written that it does not define and uses more than once; all their places. */
export function undefinedShouted(holding: readonly PlacedBlock[], parties: Parties, definitions: readonly Definition[]): TermSuspect[] {
  if (holding.length === 0) return [];
  const names = [...definitions.flatMap(({ term, aliases }) => [term, ...aliases]), ...[...parties.controller, ...parties.processor, ...parties.subProcessor].map(({ name }) => name)];
  if (new Set(definitions.map(({ term }) => term).filter((term) => /^\p{Lu}{5,}$/u.test(term))).size < STYLE) return [];
  const keys = names.flatMap((name) => termKeys(name));
  const places = holding.flatMap((block) => shoutedIn(block.block, block.language).map((fact) => ({ block, fact })))
    // `to PROCESS`: the verb of a defined noun.
    .filter(({ fact }) => !keys.some((key) => sameWord(fact.key, key, fact.language) || key === `${fact.key}ing`));
  const again = ({ fact }: (typeof places)[number]): boolean => places.filter((other) => sameWord(other.fact.key, fact.key, fact.language) || sameWord(fact.key, other.fact.key, fact.language)).length > 1;
  return places.filter(again).map(({ block, fact }) => ({ text: fact.text, reason: 'undefined', language: fact.language, block, span: shift(fact.span, block.start), meant: null, wanted: '', elsewhere: false, edits: [] }));
}
