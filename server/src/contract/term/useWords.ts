import type { SentenceFact } from '../../facts/sentenceFact.js';
import { isInside, shift, type Span } from '../../text/span.js';
import type { PlacedBlock } from '../contract.js';
import type { ContractReference } from '../references.js';
import type { Definition } from '../terms.js';

/** A use of a term in its sentence; token indices are half open. */
export interface UseWords {
  readonly sentence: SentenceFact;
  readonly from: number;
  readonly to: number;
}

/** The sentence around `span`, which counts from the start of the text, and the tokens there; null between sentences. */
export function wordsOf({ block, facts, start }: PlacedBlock, span: Span): UseWords | null {
  const sentence = facts.sentences.find((one) => one.span.start + start <= span.start && span.start < one.span.end + start);
  const map = sentence && block.segments[sentence.segment]?.map;
  if (!sentence || !map) return null;
  const at = (offset: number): number => (map[offset] ?? 0) + start;
  const from = sentence.tokens.findIndex((token) => at(token.start) >= span.start);
  const to = sentence.tokens.findIndex((token) => at(token.start) >= span.end);
  return from < 0 ? null : { sentence, from, to: to < 0 ? sentence.tokens.length : to };
}

const FEWEST_WORDS = 5;
const SMALL = 0.3;

/** Running text, not a title, an address or a line of a form. */
function isProse({ tokens }: SentenceFact): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.length >= FEWEST_WORDS && words.filter(({ text }) => /^\p{Ll}/u.test(text)).length >= words.length * SMALL;
}

const CAPITAL = /^\p{Lu}/u;
const POINTS_BACK = /^(?:this|these|such|diese[rmns]?|solche[rmns]?|vorliegende[rmns]?)$/;
const ARTICLE = /^(?:der|die|das|den|dem|des|vom|zum|zur|beim|im|ins|am)$/;
const GENITIVE = /^(?:des|der|dieses|dieser|eines|einer|von|vom|zur|zum)$/;
const LONGER = /^(?:STATUTORY_TERM|COMMON_PAPER|LAW_DEFINES)$/;

/** Whether the words surely mean the defined term: in running text, neither in quotation marks nor part of a longer name (`Terms of Service`), and no plain word that is only written like it. */
export function meansTerm({ sentence, from, to }: UseWords): boolean {
  const { tokens, concepts, language } = sentence;
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (!isProse(sentence) || before?.key === '"' || POINTS_BACK.test(before?.key ?? '')) return false;
  if (concepts.some((hit) => LONGER.test(hit.concept) && hit.from <= from && hit.to >= to && hit.to - hit.from > to - from)) return false;
  if (language === 'de') {
    const everyday = concepts.some((hit) => hit.concept === 'EVERYDAY_NOUN' && hit.from === from && hit.to === to);
    return !everyday || (ARTICLE.test(before?.key ?? '') && !GENITIVE.test(after?.key ?? ''));
  }
  const opens = !tokens.slice(0, from).some(({ text }) => /^\p{L}{2,}/u.test(text));
  if (after?.kind === 'word' && CAPITAL.test(after.text)) return false;
  // `the Register of the Chamber` is somebody else's.
  if (to - from === 1 && after?.key === 'of' && (/^(?:the|this)$/.test(tokens[to + 1]?.key ?? '') || CAPITAL.test(tokens[to + 1]?.text ?? ''))) return false;
  return to - from > 1 || (CAPITAL.test(tokens[from]!.text) && !opens && !(before?.kind === 'word' && CAPITAL.test(before.text) && from > 1));
}

const EXPLAINS = /^(?:MEANS|COPULA|IS_DEFINED_AS|IS_MEANT|CALLS)$/;

/** Whether the sentence itself says what the word means, in whatever form: `Gästedaten sind die Namen …`, `unter Gästedaten verstehen …`, `names of guests (Guest Data)`, `Guest Data: names`. */
export function explains({ sentence: { tokens, concepts }, from, to }: UseWords): boolean {
  const [before, after] = [tokens[from - 1]?.key ?? '', tokens[to]?.key ?? ''];
  if (/^[(:]$/.test(after) || (before === '(' && after === ')')) return true;
  const says = concepts.filter(({ concept }) => EXPLAINS.test(concept));
  const begins = tokens.slice(0, from).filter(({ kind }) => kind === 'word').length <= 1;
  return (begins && says.some((hit) => hit.from === to)) || (/^(?:unter|als|by)$/.test(before) && says.length > 0) || (/^\.?$/.test(after) && says.some((hit) => hit.concept === 'CALLS' && hit.to <= from));
}

/** So many words may stand between a term and `as defined in …`. */
const NEAR = 4;

/** Whether the sentence sends its reader to the definition: `as defined in Section 9`, `(siehe § 9)`, `nachstehend definiert`. */
export function announces({ sentence, to }: UseWords, { start }: PlacedBlock, definition: Definition, references: readonly ContractReference[]): boolean {
  if (sentence.concepts.some(({ concept, from }) => concept === 'DEFINED_LATER' || (concept === 'IN_THE_SENSE' && from >= to && from - to <= NEAR))) return true;
  const around = [shift(sentence.span, start)];
  return references.some(({ span, targets }) => isInside(span, around) && targets.some((target) => isInside(definition.span, [target.span])));
}
