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
const SHORT = 3;
/** The verb of a main clause stands behind its subject at the latest here. */
const SUBJECT = 6;
const SUBORDINATE = /^(?:;|:|as|if|when|where|which|that|who|unless|because|since|wenn|falls|soweit|sofern|da|weil|dass|in|for|to|after|upon|on|before)$/;

/** What the sentences of two passages make of a duty, one by one, cut at semicolons where both are; nothing where the versions are cut into sentences differently. */
export function compareSentences({ de, en }: VersionPair, parties: Parties): SentenceDifference[] {
  const [german, english] = [de.flatMap(sentencesIn), en.flatMap(sentencesIn)];
  if (german.length !== english.length) return [];
  return german.flatMap((one, i) => {
    const other = english[i]!;
    const [parts, opposite] = [cut(one), cut(other)];
    const forces = parts.length === opposite.length ? parts.map((part, j) => differenceInForce(part, opposite[j]!)) : [differenceInForce(one, other)];
    return [...forces, differenceInParty(one, other, parties)].filter((difference) => difference !== null);
  });
}

const sentencesIn = (passage: Passage): Placed[] => claimsIn(passage).sentences.filter(({ tokens }) => tokens.length > LABEL).map((sentence) => ({ sentence, passage }));

/** The parts of a sentence between semicolons. */
function cut({ sentence, passage }: Placed): Placed[] {
  const { tokens, concepts } = sentence;
  const stops = tokens.flatMap(({ key }, i) => (key === ';' ? [i] : []));
  if (stops.length === 0) return [{ sentence, passage }];
  return [...stops, tokens.length].map((to, i) => {
    const from = i === 0 ? 0 : stops[i - 1]! + 1;
    const hits = concepts.filter((hit) => hit.from >= from && hit.to <= to).map((hit) => ({ ...hit, from: hit.from - from, to: hit.to - from }));
    return { sentence: { ...sentence, tokens: tokens.slice(from, to), concepts: hits }, passage };
  }).filter((part) => part.sentence.tokens.length > 0);
}

const words = ({ sentence, passage: { block } }: Placed, from: number, to: number): Words => {
  const span = tokenSpan(block.block, sentence, from, to);
  return { span: shift(span, block.start), text: block.block.source.slice(span.start, span.end) };
};
/** `ist … verpflichtet` is marked by its last word. */
const hitWords = (placed: Placed, hit: ConceptHit | null): Words => (hit ? words(placed, hit.to - hit.from > SHORT ? hit.to - 1 : hit.from, hit.to) : words(placed, 0, placed.sentence.tokens.length));

function differenceInForce(german: Placed, english: Placed): SentenceDifference | null {
  const [de, en] = [forceOf(german.sentence), forceOf(english.sentence)];
  const found = opposed(de, en, english.sentence) ?? opposed(en, de, german.sentence)?.toReversed() ?? null;
  if (!found) return null;
  const [left, right] = found;
  return { kind: 'force', de: hitWords(german, left!), en: hitWords(english, right!), sure: left !== null && right !== null && isSimple(de) && isSimple(en), permits: left === null ? 'en' : right === null ? 'de' : null };
}

/** One verb that binds or permits: of several it is not sure which answers to which. */
const isSimple = ({ duties, permissions }: Force): boolean => duties.length + permissions.length <= 1;

/** A duty, or a ban, against a mere permission; the words of each side, null where only the whole sentence tells. */
function opposed(a: Force, b: Force, other: SentenceFact): [ConceptHit | null, ConceptHit | null] | null {
  const last = b.permissions[b.permissions.length - 1];
  if (!last) return null;
  if (a.ban && !b.limits) return [a.ban, last];
  const duty = a.duties[a.duties.length - 1];
  // Of two verbs that bind and permit in turn, the second may have been exchanged.
  if (duty && !b.binds && b.permissions.length > a.permissions.length && (a.permissions.length > 0 || !a.permits) && !a.ban) return [duty, last];
  const first = b.permissions[0]!;
  return !a.permits && !a.bounded && isMainVerb(other, first) ? [null, first] : null;
}

/** The verb next to the subject of a main clause: `as the Processor may decide` permits nothing. */
function isMainVerb({ tokens }: SentenceFact, { from }: ConceptHit): boolean {
  const comma = tokens.slice(0, from).findLastIndex(({ key }) => key === ',');
  const subject = tokens.slice(comma + 1, from);
  return subject.length > 0 && subject.length <= SUBJECT && !subject.some(({ key }) => SUBORDINATE.test(key));
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
