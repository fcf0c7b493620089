import { type SentenceFact, tokenSpan } from '../facts/sentenceFact.js';
import type { Language } from '../language/language.js';
import { conceptsOf } from '../language/lexicon/index.js';
import { tokenize } from '../language/tokens.js';
import { WordMemo } from '../language/wordMemo.js';
import { KEEPERS, type Keeper, type SecrecyState } from '../knowledge/secrecy/secrecy.js';
import { shift, type Span } from '../text/span.js';
import type { Law, PlacedBlock } from './contract.js';
import type { FactIndex } from './factIndex.js';
import { isHead } from './party/head.js';
import { partyConcepts } from './party/partyMentions.js';
import type { Parties } from './parties.js';

/** That the controller is one whom the law binds to secrecy, in a contract that never speaks of it. */
export interface UnspokenSecrecy {
  readonly keeper: Keeper;
  readonly state: SecrecyState;
  /** The words that name the controller so. */
  readonly span: Span;
}

const CONCEPT = new Map(KEEPERS.map((keeper) => [`KEEPER_${keeper.id.toUpperCase()}`, keeper]));
/** The name of a party stands at the most so many blocks below its address. */
const REACH = 2;

/** Whether a block names somebody bound to secrecy. */
export const namesKeeper = ({ facts }: PlacedBlock): boolean => facts.sentences.some(({ concepts }) => concepts.some(({ concept }) => CONCEPT.has(concept)));

/**
 * The secrecy of the controller on which the contract is silent; null where the contract speaks of any, or does not name the controller as a hospital, a
 * doctor, a lawyer, a tax adviser, a bank or an authority. Under Swiss law it may forbid the assignment (Art. 9(1)(b) DSG), in Germany those who contribute must be
 * bound (§ 203(4) StGB); for other states nothing is said.
 */
export function readSecrecy(blocks: readonly PlacedBlock[], holding: FactIndex, parties: Parties, law: Law): UnspokenSecrecy | null {
  if (holding.secrecy.length > 0) return null;
  const found = byName(parties) ?? byPlace(blocks, holding.keepers, parties);
  const state = found && stateOf(blocks, holding, law);
  return found && state && found.keeper.provisions[state] ? { ...found, state } : null;
}

/** Which state's law of secrecy applies, as far as the contract shows: the Swiss, or the German to a contract in German that has nothing to do with Austria. */
function stateOf(blocks: readonly PlacedBlock[], holding: FactIndex, law: Law): SecrecyState | null {
  if (law !== 'gdpr') return 'ch';
  const austrian = holding.austrianNames.length > 0 || holding.places.some((placed) => placed.facts.places.some(({ country, form }) => country === 'AT' && (form === 'law' || isHead(placed))));
  return !austrian && blocks.some(({ language }) => language === 'de') ? 'de' : null;
}

type Found = Omit<UnspokenSecrecy, 'state'>;

/** The contract calls its controller so: `nachstehend „Klinik“`. */
function byName({ controller }: Parties): Found | null {
  for (const { name, language, span } of controller) {
    const keeper = span && keepers[language].of(name, () => keeperOf(name, language));
    if (keeper && span) return { keeper, span };
  }
  return null;
}

const keepers: Readonly<Record<Language, WordMemo<Keeper | null>>> = { de: new WordMemo(), en: new WordMemo() };

function keeperOf(name: string, language: Language): Keeper | null {
  const hit = conceptsOf(tokenize(name), language).find(({ concept }) => CONCEPT.has(concept));
  return (hit && CONCEPT.get(hit.concept)) ?? null;
}

/** Where the parties introduce themselves, a name that the word for the controller follows, or precedes as a label. */
function byPlace(blocks: readonly PlacedBlock[], keepers: readonly PlacedBlock[], parties: Parties): Found | null {
  for (const placed of keepers) {
    if (!isHead(placed)) break;
    const { sentences } = placed.facts;
    for (let i = 0; i < sentences.length; i++) {
      const hit = sentences[i]!.concepts.find(({ concept, from }) => CONCEPT.has(concept) && !isAside(sentences[i]!, from));
      if (hit && sideOf(blocks, placed, i, hit.from, parties) === 'CONTROLLER') return { keeper: CONCEPT.get(hit.concept)!, span: shift(tokenSpan(placed.block, sentences[i]!, hit.from, hit.to), placed.start) };
    }
  }
  return null;
}

const ASIDE_WORDS = 4;
const ASIDE = /^(?:durch|by|fuer|for|bei|beim|of|with|mit|im|in|aus)$/;
/** `vertreten durch Rechtsanwältin …`, `Software für Arztpraxis und Klinik`: no party. */
function isAside({ tokens }: SentenceFact, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - ASIDE_WORDS) && tokens[i]!.kind === 'word'; i--) if (ASIDE.test(tokens[i]!.key)) return true;
  return false;
}

function sideOf(blocks: readonly PlacedBlock[], placed: PlacedBlock, index: number, at: number, parties: Parties): string | null {
  const { sentences } = placed.facts;
  const sides = (sentence: SentenceFact): ReturnType<typeof partyConcepts> => partyConcepts(sentence.tokens, parties, sentence.language, sentence.concepts);
  const own = sides(sentences[index]!);
  const label = own.findLast((hit) => hit.to <= at && hit.from <= 1);
  if (label) return label.concept;
  // In a table the label stands in an earlier cell of the row.
  const segment = placed.block.segments[sentences[index]!.segment];
  if (placed.block.kind === 'table') return sentences.flatMap((other) => (placed.block.segments[other.segment]!.row === segment?.row && other.segment < sentences[index]!.segment ? sides(other) : []))[0]?.concept ?? null;
  const after = own.find((hit) => hit.to > at);
  if (after) return after.concept;
  const before = sentences[index - 1] && sides(sentences[index - 1]!).find((hit) => sentences[index - 1]!.tokens[hit.to]?.key === ':');
  if (before) return before.concept;
  for (const sentence of sentences.slice(index + 1)) for (const hit of sides(sentence)) return hit.concept;
  for (const next of blocks.slice(placed.index + 1, placed.index + 1 + REACH)) {
    if (next.block.kind === 'heading') return null;
    for (const sentence of next.facts.sentences) for (const hit of sides(sentence)) return hit.concept;
  }
  return null;
}
