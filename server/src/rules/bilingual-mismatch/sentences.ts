import { partyConcepts } from '../../contract/party/partyMentions.js';
import type { Parties } from '../../contract/parties.js';
import { actorFlags } from '../../contract/requirement/actors.js';
import { claimsIn } from '../../contract/version/claims.js';
import { type Force, forceOf } from '../../contract/version/force.js';
import type { Passage, VersionPair } from '../../contract/versions.js';
import { type SentenceFact, tokenSpan } from '../../facts/sentenceFact.js';
import type { Language } from '../../language/language.js';
import type { ConceptHit } from '../../language/phrases.js';
import { shift, type Span } from '../../text/span.js';

/** Words of one version that bind otherwise, or another side, than the sentence of the other version. */
export interface SentenceDifference {
  readonly kind: 'force' | 'party';
  readonly de: Words;
  readonly en: Words;
  /** Both versions say it in so many words. */
  readonly sure: boolean;
  /** The one version that only permits, where the other binds by its mere indicative. */
  readonly permits: Language | null;
}

export interface Words {
  /** From the start of the text. */
  readonly span: Span;
  readonly text: string;
}

interface Placed {
  readonly sentence: SentenceFact;
  readonly passage: Passage;
}

/** Sentences with a verb: what is shorter is a label. */
const LABEL = 3;
/** The verb of a main clause stands behind its subject at the latest here. */
const SUBJECT = 6;
const SUBORDINATE = /^(?:,|;|:|as|if|when|where|which|that|who|unless|because|since|wenn|falls|soweit|sofern|da|weil|dass|in|for|to|after|upon|on|before)$/;

/** What the sentences of two passages make of a duty, one by one; nothing where the versions are cut into sentences differently. */
export function compareSentences({ de, en }: VersionPair, parties: Parties): SentenceDifference[] {
  const [german, english] = [de.flatMap(sentencesIn), en.flatMap(sentencesIn)];
  if (german.length !== english.length) return [];
  return german.flatMap((one, i) => {
    const other = english[i]!;
    return [differenceInForce(one, other), differenceInParty(one, other, parties)].filter((difference) => difference !== null);
  });
}

const sentencesIn = (passage: Passage): Placed[] => claimsIn(passage).sentences.filter(({ tokens }) => tokens.length > LABEL).map((sentence) => ({ sentence, passage }));

const words = ({ sentence, passage: { block } }: Placed, from: number, to: number): Words => {
  const span = tokenSpan(block.block, sentence, from, to);
  return { span: shift(span, block.start), text: block.block.source.slice(span.start, span.end) };
};
const hitWords = (placed: Placed, hit: ConceptHit | null): Words => (hit ? words(placed, hit.from, hit.from + 1) : words(placed, 0, placed.sentence.tokens.length));

function differenceInForce(german: Placed, english: Placed): SentenceDifference | null {
  const [de, en] = [forceOf(german.sentence), forceOf(english.sentence)];
  const found = opposed(de, en, english.sentence) ?? opposed(en, de, german.sentence)?.toReversed() ?? null;
  if (!found) return null;
  const [left, right] = found;
  return { kind: 'force', de: hitWords(german, left!), en: hitWords(english, right!), sure: left !== null && right !== null, permits: left === null ? 'en' : right === null ? 'de' : null };
}

/** A duty, or a ban, against a mere permission; the words of each side, null where only the whole sentence tells. */
function opposed(a: Force, b: Force, other: SentenceFact): [ConceptHit | null, ConceptHit | null] | null {
  if (a.ban && b.may && !b.limits) return [a.ban, b.may];
  if (a.duty && !a.permits && b.may && !b.duty && !a.ban) return [a.duty, b.may];
  // `as the Processor may decide` permits nothing.
  if (!a.duty && !a.permits && !a.bounded && b.may && !b.duty && b.may.from <= SUBJECT && !other.tokens.slice(0, b.may.from).some(({ key }) => SUBORDINATE.test(key))) return [null, b.may];
  return null;
}

function differenceInParty(german: Placed, english: Placed, parties: Parties): SentenceDifference | null {
  const [de, en] = [actorOf(german.sentence, parties), actorOf(english.sentence, parties)];
  if (!de || !en || de.concept === en.concept) return null;
  return { kind: 'party', de: words(german, de.from, de.to), en: words(english, en.from, en.to), sure: true, permits: null };
}

/** The one party that acts in a sentence which names both; null where that is not plain. */
function actorOf(sentence: SentenceFact, parties: Parties): ConceptHit | null {
  const hits = partyConcepts(sentence.tokens, parties, sentence.language, sentence.concepts);
  const of = (concept: string): ConceptHit[] => hits.filter((hit) => hit.concept === concept);
  const [controllers, processors] = [of('CONTROLLER'), of('PROCESSOR')];
  if (controllers.length !== 1 || processors.length !== 1) return null;
  const flags = actorFlags(sentence, hits);
  const [controller, processor] = [flags.includes('@controllerActs'), flags.includes('@processorActs')];
  return controller === processor ? null : controller ? controllers[0]! : processors[0]!;
}
