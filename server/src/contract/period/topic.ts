import type { PeriodTopic } from '../periods.js';
import type { Evidence } from './evidence.js';
import { isLong, paymentIn, secrecyIn } from './furtherMatters.js';

/** Below this a period is not told to be about anything we know. */
const THRESHOLD = 0.42;

/**
 * What a period is about, from the concepts around it. Each topic needs its head concept; helpers that go with it (notify with breach, object
 * with sub-processor) raise it, and matters of upkeep, recovery or money in the same sentence keep `other` ahead.
 */
export function topicOf(evidence: Evidence): PeriodTopic {
  const scores = scoresOf(evidence);
  let best: PeriodTopic = 'other';
  let height = Math.max(THRESHOLD, otherScore(evidence));
  for (const [topic, score] of Object.entries(scores) as [PeriodTopic, number][]) {
    if (score > height) [best, height] = [topic, score];
  }
  return looksBack(evidence) && !KEPT.has(best) ? 'other' : best;
}

/** `where an incident has occurred within the preceding three months`: time gone by, in which nobody has to do anything. Data of past months are kept and deleted. */
const looksBack = ({ sentence, fact }: Evidence): boolean => sentence.concepts.some(({ concept, to }) => concept === 'LOOKS_BACK' && to === fact.tokens[0]);
const KEPT: ReadonlySet<PeriodTopic> = new Set(['retention', 'deletion']);

function scoresOf(e: Evidence): Readonly<Partial<Record<PeriodTopic, number>>> {
  const of = e.of;
  const notify = of('ABOUT_NOTIFY');
  // A breach is told within hours or days: months and years are those of what it costs, or of records. Where audits are spoken of it is their occasion.
  const untold = isLong(e.fact) ? 0 : of('ABOUT_AUDIT') >= 0.5 && e.own('ABOUT_NOTIFY') === 0 ? 0.5 : 1;
  const breach = untold * Math.max(of('ABOUT_BREACH'), Math.min(of('ABOUT_BREACH_WEAK'), notify) * (Math.max(e.own('ABOUT_AWARE'), e.own('ABOUT_AUTHORITY')) > 0 ? 0.9 : 0.5));
  const object = of('ABOUT_OBJECT');
  // `the objection to a change` speaks of sub-processors wherever a heading does.
  const sub = Math.max(of('ABOUT_SUBPROCESSOR'), of('ABOUT_SUBPROCESSOR') > 0.2 ? Math.min(e.own('ABOUT_OBJECT'), e.own('ABOUT_CHANGE')) : 0);
  const change = Math.max(of('ABOUT_CHANGE'), of('ABOUT_ANNOUNCE'), notify);
  // The time in which the controller may fetch its data belongs to their deletion.
  const remove = Math.max(of('ABOUT_DELETE'), 0.9 * e.near('ABOUT_EXPORT') * of('ABOUT_END')) * (e.own('ABOUT_RIGHTS_LIST') > 0 ? 0.4 : 1);
  // `unless statutory retention applies` is no retention clause.
  const proviso = e.own('ABOUT_STATUTE') > 0 && e.own('ABOUT_DELETE') > 0;
  // `Retention: data are deleted 60 days after the end`: what is said counts, not what it is filed under.
  const filed = e.own('ABOUT_END') > 0.6 && e.own('ABOUT_DELETE') > 0.6 ? 0.5 : 1;
  const keep = proviso ? 0 : of('ABOUT_RETAIN') * filed;
  // `reports every breach within 36 hours to the contact stored in the portal`: where something is kept, and not for how long.
  const alarm = e.own('ABOUT_BREACH') > 0.4 && notify > 0.4 && e.own('ABOUT_AWARE') > 0 ? 0.5 : 1;
  const keepNear = proviso ? 0 : Math.max(e.near('ABOUT_RETAIN') * filed * alarm, atHand(e));
  const log = e.near('ABOUT_LOG');
  // `Requests that reach the processor are passed on`: whose they are goes without saying, unless an authority asks; `every two years` nothing is passed on.
  const passedOn = e.own('ABOUT_AUTHORITY') > 0 || comesAgain(e) ? 0 : 0.9 * Math.min(e.own('ABOUT_REQUEST'), e.own('ABOUT_FORWARD'));
  const person = Math.max(of('ABOUT_DATA_SUBJECT'), passedOn);
  const asked = Math.max(of('ABOUT_REQUEST'), of('ABOUT_FORWARD'), of('ABOUT_ASSIST'));
  const running = e.own('ABOUT_TERM') > e.own('ABOUT_TERMINATE');
  // `… settle the objection within 20 days, failing which either party may terminate`: the time is for the settling.
  const settling = sub > 0.4 && e.own('ABOUT_CURE') > e.own('ABOUT_TERMINATE') ? 0.5 : 1;
  // `… if the breach is not remedied within 14 days`, where the sentence before speaks of termination.
  const curing = of('ABOUT_TERMINATE') > 0.4 && e.own('ABOUT_BREACH_WEAK') > 0.4 && e.own('ABOUT_NOTIFY') === 0 ? 0.9 * e.own('ABOUT_CURE') : 0;
  const terminate = e.own('ABOUT_ANNOUNCING') > 0 || running ? 0 : Math.max(e.own('ABOUT_TERMINATE') * settling, curing);
  return {
    breach: breach * (0.75 + 0.35 * notify),
    'subprocessor-objection': sub * (0.6 + 0.3 * change + 0.35 * object),
    termination: terminate * (0.95 + 0.1 * of('ABOUT_TERMINATE')) - 0.4 * e.own('ABOUT_DELETE') - 0.25 * e.own('ABOUT_RETAIN'),
    'audit-notice': of('ABOUT_AUDIT') * (0.75 + 0.25 * Math.max(of('ABOUT_ANNOUNCE'), of('ABOUT_FREQUENCY'))) - 0.25 * keep - 0.3 * Math.max(person * asked, 0),
    deletion: remove * (0.85 + 0.2 * of('ABOUT_END')) - 0.35 * Math.min(keep, e.own('ABOUT_RETAIN')) - 0.45 * log * (e.own('ABOUT_END') > 0.5 ? 0.4 : 1),
    retention: Math.max(keepNear, 0.6 * keep, log * Math.max(e.near('ABOUT_DELETE'), isBare(e) ? 0.6 : 0.4)) * 1.02,
    'data-subject-answer': person * (0.55 + 0.45 * asked),
  };
}

/** `The backups of the last 30 days`, `logs stand ready for a year`: what can be looked up for so long is kept. */
function atHand({ own, sentence, fact }: Evidence): number {
  // `stellt Protokolle binnen fünf Tagen zur Verfügung`: when, and not how long.
  if (AGAIN.test(sentence.tokens[fact.tokens[0] - 1]?.key ?? '') || fact.unit === 'hour') return 0;
  const kept = Math.max(own('ABOUT_LOG'), own('ABOUT_BACKUP'));
  return LATEST.test(sentence.tokens[fact.tokens[0] - 1]?.key ?? '') ? kept : Math.min(kept, own('ABOUT_AVAILABLE'));
}

const LATEST = /^(?:letzten|vergangenen|juengsten|last|past|previous|latest)$/;

const FEW = 14;
const AGAIN = /^(?:alle|jede[mnrs]?|every|each|per|pro|je|binnen|innerhalb|innert|within)$/;

const comesAgain = ({ sentence, fact }: Evidence): boolean => /^(?:alle|every)$/.test(sentence.tokens[fact.tokens[0] - 1]?.key ?? '');

/** `Protokolle 90 Tage`, `Logging (1 year)`: nothing but what is kept and for how long. */
const isBare = ({ sentence: { tokens }, fact, own, near }: Evidence): boolean =>
  tokens.length <= FEW && !AGAIN.test(tokens[fact.tokens[0] - 1]?.key ?? '') && Math.max(near('ABOUT_AUDIT'), near('ABOUT_FREQUENCY'), own('ABOUT_NOTIFY')) < 0.5;

function otherScore(e: Evidence): number {
  // Data deleted for want of use are deleted all the same.
  const idle = e.own('ABOUT_IDLE') > 0 && e.own('ABOUT_DELETE') > 0.4;
  // Who must tell of something the moment it is known tells of a breach, whatever went wrong or was disobeyed; compliance restored is no recovery.
  const told = e.own('ABOUT_BREACH') > 0.4 && e.own('ABOUT_NOTIFY') > 0.4;
  const cured = e.own('ABOUT_TERMINATE') > 0.4 && e.own('ABOUT_CURE') > 0.4;
  // Copies that are overwritten are deleted, though a row on availability says so.
  const overwritten = e.own('ABOUT_BACKUP') > 0.4 && e.own('ABOUT_DELETE') > Math.max(e.own('ABOUT_BACKUP'), e.near('ABOUT_RECOVERY'), e.near('ABOUT_UPKEEP'));
  const upkeep = Math.max(e.near('ABOUT_UPKEEP'), e.near('ABOUT_RECOVERY')) * (idle || told || cured || overwritten ? 0.5 : 1);
  return Math.max(0.8 * upkeep, 0.75 * e.own('ABOUT_MONEY'), 0.85 * paymentIn(e), 0.95 * secrecyIn(e), 0.7 * e.own('ABOUT_TERM'), 0.7 * e.own('ABOUT_CONTRACT_CHANGE'), (told ? 0.4 : 0.8) * e.own('ABOUT_INSTRUCTION'));
}
