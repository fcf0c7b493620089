import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { PlacedBlock } from '../contract.js';
import { hasConcept, hitsOf } from './clause.js';

/**
 * What a transfer may rest on: Art. 45, 46(2)(b) and (c), 47, 49 GDPR; Art. 16, 17 DSG. `chapter` cites the rules in general; `framework` is the
 * Data Privacy Framework as such, the other two its list for the EU or the one for Switzerland alone; `annulled` one that the Court has set aside.
 */
export type Instrument = 'adequacy' | 'clauses' | 'binding-rules' | 'framework' | 'eu-framework' | 'swiss-framework' | 'other' | 'chapter' | 'annulled';

const CONCEPTS: readonly (readonly [concept: string, instrument: Instrument])[] = [
  ['INSTRUMENT_ADEQUACY', 'adequacy'], ['INSTRUMENT_SCC', 'clauses'], ['INSTRUMENT_BCR', 'binding-rules'], ['INSTRUMENT_DPF', 'framework'], ['INSTRUMENT_OTHER', 'other'], ['INSTRUMENT_CHAPTER', 'chapter'], ['INSTRUMENT_ANNULLED', 'annulled'],
];

/** The instruments a sentence names. */
export function instrumentsIn(sentence: SentenceFact): Instrument[] {
  return CONCEPTS.flatMap(([concept, instrument]) => (hitsOf(sentence, concept).length > 0 ? [instrument === 'framework' ? frameworkIn(sentence) : instrument] : []));
}

/** Which of the lists of the framework a sentence names; they are kept apart (Decision (EU) 2023/1795; Annex 1 DSV). */
function frameworkIn(sentence: SentenceFact): Instrument {
  const [eu, swiss] = [hasConcept(sentence, 'FRAMEWORK_EU'), hasConcept(sentence, 'FRAMEWORK_SWISS')];
  return eu === swiss ? 'framework' : eu ? 'eu-framework' : 'swiss-framework';
}

/** So many blocks after a place may still speak of it: the lines of a card under one sub-processor's name. */
const CARD = 3;

/** Whether a sentence names places, and none in `country`. */
function namesOther({ facts }: PlacedBlock, sentence: SentenceFact, country: string): boolean {
  const at = facts.sentences.indexOf(sentence);
  const named = facts.places.filter((place) => place.sentence === at && !place.boundary && place.country.length === 2 && place.country !== 'EU' && ['name', 'city', 'region', 'adjective'].includes(place.form));
  return named.length > 0 && !named.some((place) => place.country === country);
}

/** The instruments named for a place of `country` in `sentence` of block `at`: in its table row or paragraph (`together`), or in the lines of its card. */
export function instrumentsFor(blocks: readonly PlacedBlock[], at: number, together: readonly SentenceFact[], sentence: SentenceFact, country: string): Instrument[] {
  const placed = blocks[at]!;
  const table = placed.block.kind === 'table';
  // In other sentences of a paragraph a mere pointer to Chapter V speaks of third countries in general.
  // A sentence that names a place of its own speaks of the recipient there.
  const found = together.flatMap((other) => (table || other === sentence || !namesOther(placed, other, country) ? instrumentsIn(other).filter((instrument) => table || other === sentence || instrument !== 'chapter') : []));
  if (found.length > 0 || table) return unique(found);
  for (let i = at + 1; i <= at + CARD && i < blocks.length; i++) {
    const next = blocks[i]!;
    if (next.section !== placed.section || next.block.kind === 'heading' || next.block.kind === 'table') break;
    if (next.block.marker && placed.block.marker && next.block.indent <= placed.block.indent && placed.block.marker.kind !== 'bullet') break;
    const nextFacts = next.facts;
    if (nextFacts.places.some((place) => place.form === 'name' && place.country !== 'third-country' && place.country !== 'EU' && place.country !== 'EEA')) break;
    const named = nextFacts.sentences.flatMap(instrumentsIn).filter((instrument) => instrument !== 'chapter');
    if (named.length > 0) return unique(named);
  }
  return [];
}

/**
 * Whether a block puts transfers to third countries under an instrument it concludes (`the standard contractual clauses are
 * incorporated`), as against a list of what would be possible (`only if, for example, …`).
 */
export function concludesInstrument({ block, facts }: PlacedBlock): boolean {
  if (block.kind === 'heading') return false;
  const { sentences, places } = facts;
  return sentences.some((sentence, index) => {
    const specific = sentence.concepts.some(({ concept }) => concept === 'INSTRUMENT_SCC' || concept === 'INSTRUMENT_BCR');
    if (!specific || !hasConcept(sentence, 'COMMITMENT') || hasConcept(sentence, 'MENU') || hasConcept(sentence, 'DEFINING')) return false;
    // A clause about one named country or company covers nothing else.
    const concrete = places.some((place) => place.sentence === index && place.form === 'name' && !place.boundary && place.country.length === 2 && place.country !== 'EU' && !['GB', 'CH'].includes(place.country));
    return !concrete && (hasConcept(sentence, 'THIRD_COUNTRY') || hasConcept(sentence, 'OUTSIDE') || hasConcept(sentence, 'DATA_MOVEMENT'));
  });
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
