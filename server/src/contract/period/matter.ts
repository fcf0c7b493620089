import type { PeriodFact } from '../../facts/periods.js';
import type { ContractPeriod, PeriodTopic } from '../periods.js';
import type { Parties } from '../parties.js';
import { actorIn, type Mention, mentionsIn } from './actor.js';
import type { Evidence } from './evidence.js';
import { type Wording, wordingOf } from './wording.js';

interface Reading {
  readonly evidence: Evidence;
  readonly fact: PeriodFact;
  readonly wording: Wording;
  readonly mentions: readonly Mention[];
}

/**
 * The narrower matter of a period: only periods of the same matter can contradict each other. `-special` marks the period of an exceptional case
 * (urgency, suspicion), `-extension` one that is added to another.
 */
export function matterOf(evidence: Evidence, fact: PeriodFact, topic: PeriodTopic, parties: Parties): Pick<ContractPeriod, 'matter' | 'actor'> {
  const reading: Reading = { evidence, fact, wording: wordingOf(evidence.sentence, fact), mentions: mentionsIn(evidence.sentence, parties) };
  const matter = MATTERS[topic](reading);
  return { matter: matter + suffixOf(reading, matter), actor: ACTORS[matter] ?? actorIn(evidence.sentence, reading.mentions) };
}

/** Who acts, where the matter itself says so. */
const ACTORS: Readonly<Record<string, ContractPeriod['actor']>> = {
  'breach-notice': 'processor', 'breach-detail': 'processor', 'breach-authority': 'controller', 'breach-subprocessor': 'sub-processor', 'subprocessor-notice': 'processor',
  'subprocessor-objection': 'controller', 'audit-notice': 'controller', 'audit-frequency': 'controller', 'deletion-after-end': 'processor', 'deletion-backup': 'processor',
  'deletion-confirmation': 'processor', 'deletion-export': 'controller', 'request-forward': 'processor', 'request-assist': 'processor',
};

const MATTERS: Readonly<Record<PeriodTopic, (reading: Reading) => string>> = {
  breach: breachMatter,
  'subprocessor-objection': subprocessorMatter,
  termination: terminationMatter,
  'audit-notice': auditMatter,
  deletion: deletionMatter,
  retention: retentionMatter,
  'data-subject-answer': requestMatter,
  other: () => 'other',
};

function suffixOf({ evidence, fact, wording }: Reading, matter: string): string {
  if (matter === 'other' || wording.repeated) return '';
  const added = evidence.own('ABOUT_EXTENSION');
  if (added > 0.85 || /^(?:weitere|zusätzlich|further|additional)/i.test(fact.text)) return '-extension';
  return evidence.own('ABOUT_CONDITION') > 0.5 ? '-special' : '';
}

/** Distance in tokens from the period to the nearest of the given places; what follows counts half as much again. */
function nearest(fact: PeriodFact, places: readonly { readonly from: number; readonly to: number }[]): number {
  const [from, end] = fact.tokens;
  return Math.min(Infinity, ...places.map((place) => (place.from >= end ? 1.5 * (place.from - end) : Math.max(0, from - place.to))));
}

function breachMatter({ evidence: e, fact, mentions }: Reading): string {
  const hits = (concept: string) => e.sentence.concepts.filter((hit) => hit.concept === concept);
  const [from, end] = fact.tokens;
  // The side that `becomes aware` starts the period and is not the one that is told.
  const told = mentions.filter((mention) => mention.role === 'controller' && !(mention.from >= end && hits('ABOUT_BREACH_WEAK').some((hit) => hit.from - mention.to >= -1 && hit.from - mention.to <= 3)));
  const authority = nearest(fact, hits('ABOUT_AUTHORITY'));
  if (authority < nearest(fact, told)) return 'breach-authority';
  if (told.length === 0 && e.of('ABOUT_AUTHORITY') > 0.45 && actorIn(e.sentence, mentions) !== 'processor') return 'breach-authority';
  if (hits('ABOUT_DATA_SUBJECT').length > 0 && told.length === 0 && nearest(fact, hits('ABOUT_DATA_SUBJECT')) < 10) return 'breach-data-subject';
  if (mentions.find((mention) => mention.from < from)?.role === 'sub-processor') return 'breach-subprocessor';
  return e.own('ABOUT_DETAIL') > 0.6 ? 'breach-detail' : 'breach-notice';
}

function subprocessorMatter({ evidence: e, wording }: Reading): string {
  if (e.own('ABOUT_CURE') > Math.max(0.45, e.own('ABOUT_OBJECT'))) return 'subprocessor-resolution';
  if (wording.ahead) return 'subprocessor-notice';
  if (e.own('ABOUT_OBJECT') > 0.4) return 'subprocessor-objection';
  if (e.own('ABOUT_ANNOUNCE') > 0.4 || e.own('ABOUT_NOTIFY') > 0.4) return wording.within && wording.after ? 'subprocessor-other' : 'subprocessor-notice';
  return e.of('ABOUT_OBJECT') > 0.45 ? 'subprocessor-objection' : 'subprocessor-other';
}

function terminationMatter({ evidence: e }: Reading): string {
  if (e.own('ABOUT_CURE') > 0.3) return 'termination-cure';
  if (e.own('ABOUT_EXTRAORDINARY') > 0.3 || e.of('ABOUT_OBJECT') > 0.4 || e.of('ABOUT_SUBPROCESSOR') > 0.5) return 'termination-extraordinary';
  if (e.own('ABOUT_CONTRACT_CHANGE') > 0.3 || e.own('ABOUT_BREACH_WEAK') > 0.4) return 'termination-extraordinary';
  return e.own('ABOUT_MAIN_CONTRACT') > e.own('ABOUT_THIS_CONTRACT') ? 'termination-main-contract' : 'termination-ordinary';
}

function auditMatter({ evidence: e, wording }: Reading): string {
  if (wording.repeated || (e.own('ABOUT_FREQUENCY') > 0.75 && !wording.ahead)) return 'audit-frequency';
  if (e.own('ABOUT_DETAIL') > 0.5 || e.own('ABOUT_CURE') > 0.4) return 'audit-report';
  return wording.ahead || e.own('ABOUT_ANNOUNCE') > 0.3 ? 'audit-notice' : 'audit-other';
}

function deletionMatter({ evidence: e, wording }: Reading): string {
  if (e.near('ABOUT_LOG') > 0.5) return 'retention-log';
  if (e.near('ABOUT_BACKUP') > 0.5) return e.own('ABOUT_END') > 0.3 ? 'deletion-backup' : 'retention-backup';
  if (e.own('ABOUT_EXPORT') > 0.5) return 'deletion-export';
  if (e.own('ABOUT_CONFIRM') > Math.max(0.6, e.own('ABOUT_DELETE') - 0.02)) return 'deletion-confirmation';
  if (e.own('ABOUT_RETAIN') > e.own('ABOUT_DELETE') || wording.repeated) return 'deletion-routine';
  if (e.near('ABOUT_END') > 0.4 || e.of('ABOUT_END') > 0.5) return 'deletion-after-end';
  return e.own('ABOUT_REQUEST') > 0.4 || e.own('ABOUT_INSTRUCTION') > 0.4 ? 'deletion-on-request' : 'deletion-routine';
}

function retentionMatter({ evidence: e }: Reading): string {
  if (e.near('ABOUT_BACKUP') > 0.5) return 'retention-backup';
  if (e.near('ABOUT_LOG') > 0.4) return 'retention-log';
  if (e.near('ABOUT_STATUTE') > 0.3) return 'retention-statutory';
  return e.near('ABOUT_EVIDENCE') > 0.3 ? 'retention-evidence' : 'retention-data';
}

function requestMatter({ evidence: e, mentions }: Reading): string {
  if (e.own('ABOUT_FORWARD') > 0.3 || e.own('ABOUT_NOTIFY') > 0.3) return 'request-forward';
  if (actorIn(e.sentence, mentions) === 'controller' && e.own('ABOUT_ASSIST') > 0) return 'request-answer';
  return e.of('ABOUT_ASSIST') > 0.4 ? 'request-assist' : 'request-answer';
}
