import type { PeriodFact } from '../../facts/periods.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';
import { actorIn, isAddressed, type Mention } from './actor.js';
import type { Evidence } from './evidence.js';
import { nearest } from './nearest.js';
import type { Reading } from './reading.js';

/** Who is told of a breach, by whom, and what: the first notice or what is handed in later. */
export function breachMatter({ evidence: e, fact, mentions }: Reading): string {
  const hits = (concept: string): readonly ConceptHit[] => e.sentence.concepts.filter((hit) => hit.concept === concept);
  const [from, end] = fact.tokens;
  const actor = actorIn(e.sentence, mentions);
  // The side that acts, or `becomes aware` and so starts the period, is not the one that is told.
  const acts = actor === 'controller' && e.own('ABOUT_TOLD') === 0 ? mentions.find((mention) => mention.role === 'controller') : undefined;
  const told = mentions.filter((mention) => mention !== acts).filter((mention) => mention.role === 'controller' && !(mention.from >= end && hits('ABOUT_AWARE').some((hit) => hit.from - mention.to >= -1 && hit.from - mention.to <= 3)));
  const authority = nearest(fact, hits('ABOUT_AUTHORITY').filter((hit) => bracketAt(e.sentence, hit.from) === bracketAt(e.sentence, from)));
  if (authority < nearest(fact, told)) return 'breach-authority';
  if (isStatutory(e, fact) || (actor === 'controller' && e.own('ABOUT_TOLD') === 0 && !mentions.some((mention) => mention.role === 'processor'))) return 'breach-authority';
  if (told.length === 0 && e.of('ABOUT_AUTHORITY') > 0.45 && actor !== 'processor') return 'breach-authority';
  if (hits('ABOUT_DATA_SUBJECT').length > 0 && told.length === 0 && nearest(fact, hits('ABOUT_DATA_SUBJECT')) < 10) return 'breach-data-subject';
  if (mentions.find((mention) => mention.from < from)?.role === 'sub-processor' || opensWith(hits('ABOUT_SUBPROCESSOR'), mentions)) return 'breach-subprocessor';
  // `… sind binnen 12 Stunden an den Auftragnehmer zu melden`: who tells the processor is its sub-processor, unless the controller acts.
  if (told.length === 0 && actor !== 'controller' && mentions.some((mention) => mention.role === 'processor' && isAddressed(e.sentence, mention))) return 'breach-subprocessor';
  if (told.length === 0 && isByStranger(e, mentions)) return 'breach-other';
  if (hits('ABOUT_BREACH').length > 0 && hits('ABOUT_BREACH').every((hit) => hits('ABOUT_INFRINGEMENT').some((one) => one.from === hit.from))) return 'breach-infringement';
  // `meldet dies binnen 24 Stunden, und reicht die Angaben nach`: what comes in the next clause is without the period.
  if (hits('ABOUT_NOTIFY').some((hit) => hit.to <= from) && hits('ABOUT_DETAIL').every((hit) => hit.from >= end && e.sentence.tokens.slice(end, hit.from).some(({ key }) => key === ',' || key === ';'))) return 'breach-notice';
  // `initial notice within 8 hours, followed by a report within ten days`: the nearer word tells which.
  return e.own('ABOUT_DETAIL') > 0.6 && e.own('ABOUT_DETAIL') >= e.own('ABOUT_FIRST') ? 'breach-detail' : 'breach-notice';
}

/** `Der Nachbeauftragte zeigt … an`: the sentence begins with a sub-processor, however it is called. */
const opensWith = (subs: readonly ConceptHit[], mentions: readonly Mention[]): boolean => subs.some((hit) => hit.from <= 1 && mentions.every((mention) => mention.from >= hit.from));

/** How deep in brackets a token stands: `(including measures of the authority)` says nothing on who is told. */
const bracketAt = ({ tokens }: SentenceFact, at: number): number => tokens.slice(0, at).reduce((depth, { key }) => (key === '(' ? depth + 1 : key === ')' ? Math.max(0, depth - 1) : depth), 0);

const AGENT = new Set(['by', 'durch', 'vom', 'von']);
const ARTICLES = new Set(['the', 'den', 'dem', 'der', 'die', 'das']);

/** `is reported by the Sponsor`, `wird vom Sponsor gemeldet`: someone who is no side of this contract tells, and whom is its own affair. */
function isByStranger({ sentence: { tokens, concepts } }: Evidence, mentions: readonly Mention[]): boolean {
  const telling = concepts.filter((hit) => hit.concept === 'ABOUT_NOTIFY');
  return tokens.some(({ key }, i) => {
    if (!AGENT.has(key)) return false;
    const at = ARTICLES.has(tokens[i + 1]?.key ?? '') ? i + 2 : i + 1;
    if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '') || mentions.some((mention) => mention.from <= at && at < mention.to)) return false;
    // `Meldung von Vorfällen` says what is told, not by whom.
    return telling.some((hit) => hit.from === at + 1 || (hit.to === i && key !== 'von'));
  });
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
