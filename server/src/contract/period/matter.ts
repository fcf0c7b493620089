import type { PeriodFact } from '../../facts/periods.js';
import type { ContractPeriod, PeriodTopic } from '../periods.js';
import type { Parties } from '../parties.js';
import { actorIn, type Mention, mentionsIn, subjectBefore } from './actor.js';
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
export function matterOf(evidence: Evidence, topic: PeriodTopic, parties: Parties): Pick<ContractPeriod, 'matter' | 'actor'> {
  const { fact } = evidence;
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
  if (isAdded(evidence)) return '-extension';
  if (matter.startsWith('deletion') && isMinimum(evidence, fact)) return '-minimum';
  return isSpecial(evidence, matter.startsWith('breach') ? 'ABOUT_SEVERITY' : 'ABOUT_CONDITION') ? '-special' : variantOf(evidence, matter);
}

const CONDITION_REACH = 18;

/** Whether a condition (`bei Gefahr im Verzug`, `in urgent cases`) goes with this period: it leads up to it with no other number between, or follows it in the same clause. */
function isSpecial({ sentence, fact }: Evidence, concept: string): boolean {
  const [from, end] = fact.tokens;
  return sentence.concepts.some((hit) => {
    if (hit.concept !== concept) return false;
    if (hit.to <= from) return from - hit.to <= CONDITION_REACH && !sentence.tokens.slice(hit.to, from).some((token) => token.kind === 'number' || token.key === ';');
    return hit.from >= end && hit.from - end <= 8 && !sentence.tokens.slice(end, hit.from).some((token) => token.key === ',' || token.key === ';' || token.kind === 'number');
  });
}

const ADDED = /^(?:weiter|zusaetzlich|further|additional|another)/;

/** `um weitere 30 Tage`, `a further 48 hours`, `extended by 30 days`: it comes on top of another period. */
function isAdded({ sentence, fact }: Evidence): boolean {
  const [from, end] = fact.tokens;
  if (sentence.tokens.slice(Math.max(0, from - 2), end).some((token) => ADDED.test(token.key))) return true;
  return sentence.concepts.some((hit) => hit.concept === 'ABOUT_EXTENSION' && !ADDED.test(sentence.tokens[hit.from]?.key ?? '') && nearest(fact, [hit]) < 4);
}

const MINIMUM = new Set(['mindestens', 'fruehestens', 'wenigstens', 'least', 'earliest', 'minimum']);

/** `not before 30 days` and `within 30 days` bound the same thing from two sides. */
const isMinimum = ({ sentence }: Evidence, fact: PeriodFact): boolean =>
  sentence.tokens.slice(Math.max(0, fact.tokens[0] - 3), fact.tokens[0]).some((token) => MINIMUM.has(token.key));

const KINDS = /^(?:taeglich|woechentlich|monatlich|jaehrlich|stuendlich|vollstaendig|inkrementell|differentiell|offline|extern|daily|weekly|monthly|annual|hourly|full|incremental|differential|offsite|database|datenbank|transaction)/;
const PLAIN_LOG = /^(?:logs?|logfiles?|logdate[in]+|logdaten|logging|protokoll(?:e|en|daten|dateien)?)$/;

/** Backups and logs of different kinds are kept for different times: `:weekly`, `:zugriffsprotokolle`. */
function variantOf({ sentence }: Evidence, matter: string): string {
  const logs = matter === 'retention-log';
  if (!logs && matter !== 'retention-backup') return '';
  const log = (key: string): boolean => /log(?:s|files?|daten|dateien)?$|protokoll(?:e|en|daten)?$|^trails?$/.test(key) && !PLAIN_LOG.test(key);
  const names = sentence.tokens.filter((token) => KINDS.test(token.key) || (logs && log(token.key))).map((token) => token.key);
  const before = sentence.tokens.filter((_, i) => logs && /^logs?$/.test(sentence.tokens[i + 1]?.key ?? '')).map((token) => token.key);
  const all = [...new Set([...names, ...before])].sort();
  return all.length > 0 ? `:${all.join('+')}` : '';
}

/** Distance in tokens from the period to the nearest of the given places; what follows counts half as much again. */
function nearest(fact: PeriodFact, places: readonly { readonly from: number; readonly to: number }[]): number {
  const [from, end] = fact.tokens;
  return Math.min(Infinity, ...places.map((place) => (place.from >= end ? 1.5 * (place.from - end) : Math.max(0, from - place.to))));
}

function breachMatter({ evidence: e, fact, mentions }: Reading): string {
  const hits = (concept: string) => e.sentence.concepts.filter((hit) => hit.concept === concept);
  const [from, end] = fact.tokens;
  const actor = actorIn(e.sentence, mentions);
  // The side that acts, or `becomes aware` and so starts the period, is not the one that is told.
  const acts = actor === 'controller' && e.own('ABOUT_TOLD') === 0 ? mentions.find((mention) => mention.role === 'controller') : undefined;
  const told = mentions.filter((mention) => mention !== acts).filter((mention) => mention.role === 'controller' && !(mention.from >= end && hits('ABOUT_AWARE').some((hit) => hit.from - mention.to >= -1 && hit.from - mention.to <= 3)));
  const authority = nearest(fact, hits('ABOUT_AUTHORITY'));
  if (authority < nearest(fact, told)) return 'breach-authority';
  if (isStatutory(e, fact) || (actor === 'controller' && e.own('ABOUT_TOLD') === 0 && !mentions.some((mention) => mention.role === 'processor'))) return 'breach-authority';
  if (told.length === 0 && e.of('ABOUT_AUTHORITY') > 0.45 && actor !== 'processor') return 'breach-authority';
  if (hits('ABOUT_DATA_SUBJECT').length > 0 && told.length === 0 && nearest(fact, hits('ABOUT_DATA_SUBJECT')) < 10) return 'breach-data-subject';
  if (mentions.find((mention) => mention.from < from)?.role === 'sub-processor') return 'breach-subprocessor';
  // `initial notice within 8 hours, followed by a report within ten days`: the nearer word tells which.
  return e.own('ABOUT_DETAIL') > 0.6 && e.own('ABOUT_DETAIL') >= e.own('ABOUT_FIRST') ? 'breach-detail' : 'breach-notice';
}

/** `the 72-hour deadline`, `72-Stunden-Frist`: the known period of Art. 33(1) GDPR, spoken of and not agreed. */
function isStatutory({ sentence }: Evidence, fact: PeriodFact): boolean {
  if (fact.unit !== 'hour' || fact.amount !== 72) return false;
  const cited = sentence.tokens.slice(fact.tokens[1], fact.tokens[1] + 10).map((token) => token.key).join(' ');
  if (/^(?:period |frist )?(?:des|der|nach|gemaess|of|in|under|pursuant to) (?:art|article|artikel) (?:\. )?33 (?:abs \. |absatz |\( )?1\b/.test(cited)) return true;
  // `within the 72 hours that the law allows`: known ones.
  if (['the', 'die', 'der', 'dieser', 'diese', 'these', 'those'].includes(sentence.tokens[fact.tokens[0] - 1]?.key ?? '')) return true;
  const last = sentence.tokens[fact.tokens[1] - 1]?.text ?? '', next = sentence.tokens[fact.tokens[1]]?.key ?? '';
  return /[-‑]/.test(last) && (/(?:frist|deadline|limit)$/i.test(last) || ['deadline', 'frist', 'requirement', 'limit', 'rule', 'obligation', 'window'].includes(next));
}

function subprocessorMatter({ evidence: e, fact, wording }: Reading): string {
  // `to resolve the objection within 30 days` against `objects within 30 days, the parties will resolve it`.
  const settledFirst = e.sentence.concepts.some((hit) => hit.concept === 'ABOUT_CURE' && hit.to <= fact.tokens[0]);
  if (e.own('ABOUT_CURE') > (settledFirst ? 0.45 : Math.max(0.45, e.own('ABOUT_OBJECT')))) return 'subprocessor-resolution';
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

function deletionMatter({ evidence: e, wording, mentions }: Reading): string {
  if (e.near('ABOUT_LOG') > 0.5) return 'retention-log';
  if (e.near('ABOUT_BACKUP') > 0.5) return e.own('ABOUT_END') > 0.3 ? 'deletion-backup' : 'retention-backup';
  if (e.own('ABOUT_EXPORT') > 0.5 && (e.own('ABOUT_DELETE') < Math.max(0.2, e.own('ABOUT_EXPORT') - 0.25) || actorIn(e.sentence, mentions) === 'controller')) return 'deletion-export';
  if (e.own('ABOUT_CONFIRM') > Math.max(0.6, e.own('ABOUT_DELETE') - 0.08)) return 'deletion-confirmation';
  // `… destroys all data within 30 days and retains no copies`.
  if (e.own('ABOUT_END') > 0.5 && e.own('ABOUT_DELETE') > 0.5 && !wording.repeated) return 'deletion-after-end';
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

function requestMatter({ evidence: e, fact, mentions }: Reading): string {
  const actor = subjectBefore(e.sentence, fact, mentions);
  if (Math.max(e.own('ABOUT_FORWARD'), e.own('ABOUT_NOTIFY')) > Math.max(0.3, e.own('ABOUT_ASSIST'))) return 'request-forward';
  if (actor === 'controller' && e.own('ABOUT_ASSIST') > 0) return 'request-answer';
  return e.of('ABOUT_ASSIST') > 0.4 ? 'request-assist' : 'request-answer';
}
