import type { PeriodFact } from '../../facts/periods.js';
import type { ContractPeriod, PeriodTopic } from '../periods.js';
import type { Parties } from '../parties.js';
import { actorIn, mentionsIn, subjectBefore } from './actor.js';
import { breachMatter } from './breach.js';
import type { Evidence } from './evidence.js';
import { furtherMatter } from './furtherMatters.js';
import { nearest } from './nearest.js';
import type { Reading } from './reading.js';
import { variantOf } from './variant.js';
import { wordingOf } from './wording.js';

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
  'deletion-confirmation': 'processor', 'deletion-export': 'controller', 'request-forward': 'processor', 'request-assist': 'processor', 'audit-answer': 'processor', 'breach-infringement': 'processor', 'deletion-choice': 'controller',
};

const MATTERS: Readonly<Record<PeriodTopic, (reading: Reading) => string>> = {
  breach: breachMatter,
  'subprocessor-objection': subprocessorMatter,
  termination: terminationMatter,
  'audit-notice': auditMatter,
  deletion: deletionMatter,
  retention: retentionMatter,
  'data-subject-answer': requestMatter,
  other: furtherMatter,
};

function suffixOf({ evidence, fact, wording }: Reading, matter: string): string {
  if (matter === 'other' || matter === 'payment-audit' || wording.repeated) return '';
  // Copies and secrecy outlive the rest by as long as they are kept: `after a further 30 days` is that time.
  if (isAdded(evidence) && matter !== 'retention-backup' && matter !== 'secrecy-after-end') return '-extension';
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
  // `responds within 30 days`, `confirmations are issued within 60 days of the request`: what is asked for in writing.
  if (wording.within && !wording.ahead && (e.own('ABOUT_ASSIST') > 0.6 || (wording.after && e.own('ABOUT_REQUEST') > 0.6))) return 'audit-answer';
  return wording.ahead || e.own('ABOUT_ANNOUNCE') > 0.3 ? 'audit-notice' : 'audit-other';
}

function deletionMatter({ evidence: e, fact, wording, mentions }: Reading): string {
  if (e.near('ABOUT_LOG') > 0.5) return 'retention-log';
  if (ofBackups(e, fact)) return e.own('ABOUT_END') > 0.3 ? 'deletion-backup' : 'retention-backup';
  if (e.own('ABOUT_EXPORT') > 0.5 && (e.own('ABOUT_DELETE') < Math.max(0.2, e.own('ABOUT_EXPORT') - 0.25) || actorIn(e.sentence, mentions) === 'controller')) return 'deletion-export';
  if (e.own('ABOUT_CONFIRM') > Math.max(0.6, e.own('ABOUT_DELETE') - 0.08) && !confirmsAfterwards(e, fact)) return 'deletion-confirmation';
  if ((choosesWithin(e, fact) && subjectBefore(e.sentence, fact, mentions) === 'controller') || isChosenWithin(e, fact)) return 'deletion-choice';
  if (e.own('ABOUT_ROUTINE') > 0.5 || whileItRuns(e, fact) || afterYear(e, fact) || afterCase(e)) return 'deletion-routine';
  // `… destroys all data within 30 days and retains no copies`.
  const elsewhere = endsElsewhere(e, fact);
  if (e.own('ABOUT_END') > 0.5 && e.own('ABOUT_DELETE') > 0.5 && !wording.repeated && !elsewhere) return 'deletion-after-end';
  if (elsewhere || e.own('ABOUT_RETAIN') > e.own('ABOUT_DELETE') || wording.repeated) return 'deletion-routine';
  if (e.near('ABOUT_END') > 0.4 || e.of('ABOUT_END') > 0.5) return 'deletion-after-end';
  return e.own('ABOUT_REQUEST') > 0.4 || e.own('ABOUT_INSTRUCTION') > 0.4 ? 'deletion-on-request' : 'deletion-routine';
}

/** `Während der Laufzeit löscht das System …`: no deletion at the end, though the heading speaks of it. */
const whileItRuns = ({ sentence }: Evidence, fact: PeriodFact): boolean =>
  /^(?:waehrend|during)$/.test(sentence.tokens[0]?.key ?? '') && sentence.tokens.slice(1, 5).some(({ key }) => /laufzeit$|^(?:vertrags?|vertrages|vertragsdauer|vertragszeit|term|contract|agreement|subscription)$/.test(key))
  && !sentence.tokens.slice(0, fact.tokens[0]).some(({ key }) => /^(?:;|danach|anschliessend|nachher|thereafter|afterwards)$/.test(key)) && !speaksOfEnd(sentence, fact);

const YEAR = /^(?:nach|ab|after|from|following) (?:dem |the )?(?:ende|ablauf|schluss|end|close) (?:des |eines |jedes |of |the |a |each |every |jeweiligen |laufenden |respective )*(?:(?!vertrags)[a-z]*jahres|[a-z]+ year|year|kalendermonats|monats|month|quartals|quarter|semesters?|saison|season)(?: |$)/;
const YEAR_WORDS = 7;

/** `ein Jahr nach Ende des Schuljahres`, `two years after the end of the season`: counted from an end that is none of the contract. */
function afterYear({ sentence }: Evidence, fact: PeriodFact): boolean {
  const [, end] = fact.tokens;
  const words = YEAR.exec(sentence.tokens.slice(end, end + YEAR_WORDS).map(({ key }) => key).join(' '))?.[0].trim().split(' ').length;
  return words !== undefined && !speaksOfEnd(sentence, fact, end + words);
}

/** `14 Tage nach Abschluss des Wartungsfalls`, `once the ticket is closed`: a single job ends, and not the contract. */
function afterCase({ sentence: { tokens, concepts } }: Evidence): boolean {
  const cases = concepts.filter(({ concept }) => concept === 'CASE_ENDS');
  const others = concepts.filter(({ concept, from, to }) => concept === 'ABOUT_END' && !cases.some((one) => one.from - 1 <= from && to <= one.to));
  return cases.length > 0 && others.length === 0 && !tokens.some(({ key }) => ENDS.test(key));
}

const ENDS = /^(?:endet|enden|ends?|ended|kuendigung|gekuendigt|termination|terminate[sd]?|vertragsende[s]?)$/;

/** The part of the sentence with the period, between semicolons, speaks of the end of the contract; the words up to `past` say from when the period counts. */
function speaksOfEnd({ tokens, concepts }: Evidence['sentence'], { tokens: [from, end] }: PeriodFact, past = end): boolean {
  const start = tokens.findLastIndex(({ key }, i) => i < from && key === ';') + 1;
  const next = tokens.findIndex(({ key }, i) => i >= end && key === ';');
  const within = (i: number): boolean => i >= start && (next < 0 || i < next) && (i < end || i >= past);
  return concepts.some(({ concept, from: at }) => concept === 'ABOUT_END' && within(at)) || tokens.some(({ key }, i) => within(i) && ENDS.test(key));
}

/** `löscht sie spätestens nach 3 Monaten, und bestätigt dies`: a comma ends the clause of the period, and only then is confirmed. */
const confirmsAfterwards = ({ sentence: { tokens, concepts } }: Evidence, { tokens: [, end] }: PeriodFact): boolean =>
  tokens[end]?.key === ',' && concepts.every((hit) => hit.concept !== 'ABOUT_CONFIRM' || hit.from > end);

/** `makes no election within 30 days`, `hat binnen 30 Tagen zu wählen`: the choice stands in the clause of the period. */
function choosesWithin({ sentence: { tokens, concepts } }: Evidence, { tokens: [from, end] }: PeriodFact): boolean {
  const joined = (a: number, b: number): boolean => b - a < 12 && !tokens.slice(a, b).some(({ key }) => key === ',' || key === ';' || key === ':');
  return concepts.some((hit) => hit.concept === 'ABOUT_CHOICE' && (hit.to <= from ? joined(hit.to, from) : joined(end, hit.from)));
}

/** `Accounts are deleted after a year; when the contract ends, everything within a month`: the clause of the period deletes by itself, and only another clause speaks of the end. */
function endsElsewhere({ sentence: { tokens, concepts } }: Evidence, { tokens: [from, end] }: PeriodFact): boolean {
  const start = tokens.findLastIndex(({ key }, i) => i < from && key === ';') + 1;
  const next = tokens.findIndex(({ key }, i) => i >= end && key === ';');
  if (start === 0 && next < 0) return false;
  const here = concepts.filter((hit) => hit.from >= start && (next < 0 || hit.to <= next));
  return here.some((hit) => hit.concept === 'ABOUT_DELETE') && !here.some((hit) => hit.concept === 'ABOUT_END');
}

const MADE = /^(?:ausgeuebt|auszuueben|getroffen|treffen|exercised|made)$/;
const MADE_REACH = 8;

/** `Die Wahl ist binnen 6 Wochen auszuüben`, `gilt als getroffen, wenn sie nicht binnen 6 Wochen ausgeübt wird`: whoever chooses. */
const isChosenWithin = ({ sentence: { tokens, concepts } }: Evidence, { tokens: [from, end] }: PeriodFact): boolean =>
  concepts.some((hit) => hit.concept === 'ABOUT_CHOICE' && hit.from < from) && tokens.slice(end, end + MADE_REACH).some(({ key }) => MADE.test(key));

/** `gone from the live system within 30 days, backups two weeks later`: the nearer of the two is meant. */
const ofBackups = (e: Evidence, fact: PeriodFact): boolean => e.near('ABOUT_BACKUP') > 0.55 && e.own('ABOUT_LIVE') < e.own('ABOUT_BACKUP') && !backupsComeLater(e, fact);

/** `The data are erased within 30 days; snapshots expire on their own`: backups are spoken of only behind the clause of the period, which names what is deleted itself. */
function backupsComeLater({ sentence: { tokens, concepts } }: Evidence, { tokens: [from, end] }: PeriodFact): boolean {
  const next = tokens.findIndex(({ key }, i) => i >= end && key === ';');
  const backups = concepts.filter((hit) => hit.concept === 'ABOUT_BACKUP');
  return next >= 0 && backups.length > 0 && backups.every((hit) => hit.from > next) && concepts.some((hit) => hit.concept === 'ABOUT_DELETE' && hit.from < from);
}

function retentionMatter({ evidence: e, fact, wording }: Reading): string {
  if (wording.repeated && e.near('ABOUT_BACKUP') > 0.5) return 'backup-interval';
  if (ofBackups(e, fact)) return 'retention-backup';
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
