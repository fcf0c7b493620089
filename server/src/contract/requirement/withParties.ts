import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';
import { partyConcepts } from '../party/partyMentions.js';
import type { Parties } from '../parties.js';
import { conceptsByUsualNames } from './usualNames.js';

/** The concepts of a sentence with the parties in place of the words that only may mean them. */
export function withParties(sentence: SentenceFact, parties: Parties): ConceptHit[] {
  const sides = partyConcepts(sentence.tokens, parties, sentence.language, sentence.concepts);
  const concepts = conceptsByUsualNames(sentence, sides);
  const subs = concepts.filter((hit) => hit.concept === 'SUB_PROCESSOR');
  const inside = (hit: ConceptHit): boolean => subs.some((sub) => sub.from <= hit.from && sub.to >= hit.to);
  // A service provider is no controller, whatever an unlucky definition made of it.
  const serves = (hit: ConceptHit): boolean => hit.concept === 'CONTROLLER' && sentence.concepts.some((c) => c.from === hit.from && (c.concept === 'PROCESSOR_LABEL' || c.concept === 'PROCESSOR_WORD'));
  const parts = sides.filter((hit) => hit.concept === 'SUB_PROCESSOR' || !inside(hit)).map((hit) => (serves(hit) ? { ...hit, concept: 'PROCESSOR' } : hit));
  // `Duties of the Contractor`, where that is a party: no other company.
  const isParty = (hit: ConceptHit): boolean => hit.concept === 'OTHER_COMPANY' && sides.some((side) => side.concept !== 'SUB_PROCESSOR' && side.from <= hit.from && side.to >= hit.to);
  return [...concepts.filter((hit) => !isParty(hit) && !(hit.concept === 'INFORM' && (isPartOfType(hit, concepts) || isAgreeing(sentence, hit)))), ...parts];
}

/** `e-mail addresses`: a type of data, and nothing that tells anybody. */
const isPartOfType = ({ from, to }: ConceptHit, concepts: readonly ConceptHit[]): boolean =>
  concepts.some((hit) => hit.concept === 'DATA_TYPE' && hit.from <= from && hit.to >= to && hit.to - hit.from > to - from);

/** `Die Parteien haben sich auf Folgendes verständigt`: who agrees tells nobody anything. */
const isAgreeing = ({ tokens }: SentenceFact, { from, to }: ConceptHit): boolean =>
  to - from === 1 && tokens[from]!.key.startsWith('verstaendig') && holdsReflexive(tokens.slice(Math.max(0, from - REFLEXIVE), from).map(({ key }) => key));

/** `haben sich auf`: the pronoun in the clause of the verb, beside what shows that it is not another's (`ereignet sich etwas, verständigt er …`). */
function holdsReflexive(before: readonly string[]): boolean {
  const clause = before.slice(before.lastIndexOf(',') + 1);
  return clause.some((key, i) => /^(?:sich|uns)$/.test(key) && [clause[i - 1], clause[i + 1]].some((beside) => beside !== undefined && BESIDE_REFLEXIVE.test(beside)));
}
const BESIDE_REFLEXIVE = /^(?:haben|hat|auf|darauf|ueber|darueber)$/;
/** So far before its verb the pronoun may stand. */
const REFLEXIVE = 8;
