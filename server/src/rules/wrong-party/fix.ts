import type { Contract, PlacedBlock } from '../../contract/contract.js';
import { compileNames } from '../../contract/party/nameMatcher.js';
import { partyConcepts } from '../../contract/party/partyMentions.js';
import { personOf } from '../../contract/party/partyNames.js';
import type { PartyName } from '../../contract/parties.js';
import { type SentenceFact, tokenSpan } from '../../facts/sentenceFact.js';
import { genderOf, isAdjectival } from '../../language/german/gender.js';
import type { ConceptHit } from '../../language/phrases.js';
import { shift, type TextEdit } from '../../text/span.js';
import type { Finding, Fix } from '../finding.js';
import { inEnglish, inGerman, isFeminine } from './wording.js';

/** In these the side that is named is the right one to act, and only the other place is wrong. */
const ONE_PLACE = new Set(['auditor']);
const PRONOUNS = /^(?:er|sie|ihm|ihr|ihn|ihre\w?|seine?\w?|dessen|deren|diese[rsmn]?)$/;

interface Place {
  readonly hit: ConceptHit;
  /** As this sentence has it: of `Verantwortlicher` and `Verantwortliche` the one it speaks of. */
  readonly name: string;
}

/** Puts each side in the place of the other where both stand once, or the right one in the place of the only one; none where the words are not plain. */
export function swapParties(contract: Contract, { span, subject }: Finding): Fix[] {
  const found = contract.misplaced.find((place) => place.span.start === span.start && place.misplacement.id === subject);
  const sentences = found?.block.facts.sentences.filter((s) => s.span.start + found.block.start === span.start && s.span.end + found.block.start === span.end) ?? [];
  const [sentence] = sentences;
  if (!found || !sentence || sentences.length > 1) return [];
  const edits = editsOf(contract, found.block, sentence, subject);
  return edits === null ? [] : [{ title: edits.length > 1 ? 'swap' : 'replace', args: {}, edits, snippet: false, preferred: true }];
}

function editsOf({ parties }: Contract, block: PlacedBlock, sentence: SentenceFact, subject: string): TextEdit[] | null {
  const { tokens, language } = sentence;
  // `in dessen Bereich`: whom the word means changes with the names.
  if (tokens.some(({ key }) => key === 'dessen' || key === 'deren')) return null;
  const hits = partyConcepts(tokens, parties, language, sentence.concepts).filter(({ concept }) => concept === 'CONTROLLER' || concept === 'PROCESSOR');
  const named = (hit: ConceptHit): Place | null => {
    const names = hit.concept === 'CONTROLLER' ? parties.controller : parties.processor;
    const name = names.find((n) => n.language === language && !personOf(n.name) && compileNames([n.name])(tokens, language).some((other) => other.from === hit.from && other.to === hit.to));
    return name ? { hit, name: language === 'de' && isAdjectival(name.name) && isFeminine(tokens, hit) ? name.name.replace(/r$/, '') : name.name } : null;
  };
  const of = (concept: string): ConceptHit[] => hits.filter((hit) => hit.concept === concept);
  const controller = of('CONTROLLER');
  const processor = of('PROCESSOR');
  // Of a noun made of an adjective the contract alone tells the gender.
  const lead = (names: readonly PartyName[]): string | undefined => names.find((n) => n.language === language && !personOf(n.name) && (language === 'en' || !isAdjectival(n.name)))?.name;
  let changes: [place: Place | null, to: string | undefined][];
  if (ONE_PLACE.has(subject)) changes = controller.length === 1 ? [[named(controller[0]!), lead(parties.processor)]] : [];
  else if (controller.length === 1 && processor.length === 1) {
    const [c, p] = [named(controller[0]!), named(processor[0]!)];
    changes = [[c, p?.name], [p, c?.name]];
  } else if (controller.length + processor.length === 1) changes = [[named(hits[0]!), lead(controller.length === 1 ? parties.processor : parties.controller)]];
  else return null;
  const edits: TextEdit[] = [];
  for (const [place, to] of changes) {
    if (!place || !to || (language === 'de' && genderOf(place.name) !== genderOf(to) && tokens.some(({ key }) => PRONOUNS.test(key)))) return null;
    const written = language === 'de' ? inGerman(tokens, place.hit, to) : inEnglish(tokens, place.hit, to);
    if (!written) return null;
    edits.push({ span: shift(tokenSpan(block.block, sentence, written.from, place.hit.to), block.start), text: written.text });
  }
  return edits.length > 0 ? edits : null;
}
