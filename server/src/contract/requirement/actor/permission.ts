import type { SentenceFact } from '../../../facts/sentenceFact.js';
import type { ConceptHit } from '../../../language/phrases.js';
import type { Token } from '../../../language/tokens.js';
import { type Clause, clauseAt, clausesOf } from './clauses.js';

/** What a party does for the other, by the concept of its verb or of what is promised. */
export const DUTIES: ReadonlySet<string> = new Set([
  'INFORM', 'ASSIST', 'FURNISHES', 'TAKES_PART', 'PROVIDES', 'COMMITTED', 'CONFIDENTIALITY', 'TAKES_MEASURES', 'MEASURES', 'SECURES', 'DELETES', 'RETURNS', 'IMPOSES', 'ALLOWS_AUDIT', 'LIABLE', 'DEMONSTRATES',
]);
/** A passive with these leaves it to the processor: `Pflichten können auferlegt werden`, `terms may be imposed`, `Auskünfte können erteilt werden`. */
const DONE_TO_OTHERS: ReadonlySet<string> = new Set(['COMMITTED', 'IMPOSES', 'TAKES_MEASURES', 'PROVIDES']);
const PERMITS = {
  de: /^(?:kann|koennen|koennte|koennten|darf|duerfen|mag|soll|sollen|sollte|sollten|berechtigt|befugt|frei)$/,
  en: /^(?:may|can|could|might|should|free|entitled|reserves)$/,
} as const;
/** With these it is a limit and no permission: `darf nur`, `may not`. */
const LIMITS = /^(?:nur|nicht|kein|keine|keinen|keinem|keiner|keinerlei|erst|ausschliesslich|lediglich|ohne|niemals|nie|weder|not|only|never|no|solely|obliged)$/;
const PRONOUN = { de: /^(?:er|sie|es|dieser|diese)$/, en: /^(?:it|they|he|she)$/ } as const;
const ADVERBS = /^(?:also|then|further|furthermore|additionally|in|addition|instead|therefore|however|auch|hierzu|dabei|ihn|dazu)$|ly$/;
const JOINS = /^(?:und|oder|sowie|aber|and|or|but)$/;
const BINDS = { de: /^(?!ge)\p{Ll}{3,}t$|^(?:ist|hat|wird|sind|haben|werden|muss)$/u, en: /^(?:shall|will|must|is|are|has|have|undertakes|agrees|ensures|remains)$/ } as const;
const NO_VERB = /^(?:nicht|mit|seit|selbst|damit|somit|jederzeit|zeit|pflicht|art|samt|dort|jetzt|erst|laut|direkt|insgesamt|ihnen)$/;
const SECURES = /^(?:sicherstellen|gewaehrleisten|sorgen|ensure|procure|provide|see)$/;
/** `kann Pflichten auferlegen, die den hier vereinbarten entsprechen`: says which duties, and binds nobody. */
const LIKENESS = /^(?:entsprech|entspricht|gleichkomm|gelten$|gilt$)/;
const SUBORDINATES = /^(?:if|where|when|unless|that|which|who|whether|provided|insofar|once|after|before|until|because)$/;

/**
 * What the processor only may or should do: `@may_INFORM` where every word for telling stands under a verb that permits and does not bind
 * (`kann der Auftragnehmer … hinweisen`, `and may invite …`). What it does on condition of a permission (`kann, wenn er … informiert`) is not meant.
 */
export function permissionFlags(sentence: SentenceFact, hits: readonly ConceptHit[]): string[] {
  const { tokens, language } = sentence;
  if (!tokens.some(({ key }) => PERMITS[language].test(key))) return [];
  const clauses = clausesOf(sentence);
  const free = new Uint8Array(tokens.length);
  const passive = new Uint8Array(tokens.length);
  const sides = hits.filter(({ concept }) => concept === 'CONTROLLER' || concept === 'PROCESSOR');
  tokens.forEach(({ key }, at) => {
    if (!PERMITS[language].test(key)) return;
    const clause = clauseAt(clauses, at);
    const by = permittedBy(sentence, hits, clause, at);
    if (by !== null) mark(sentence, clauses, clause, at, by === 'passive' ? passive : free, sides);
  });
  const duties = new Set(hits.filter(({ concept }) => DUTIES.has(concept)).map(({ concept }) => concept));
  const permitted = (hit: ConceptHit): boolean => free[hit.from] === 1 || (DONE_TO_OTHERS.has(hit.concept) && passive[hit.from] === 1);
  const describes = (hit: ConceptHit): boolean => hit.concept === 'IMPOSES' && LIKENESS.test(tokens[hit.from]!.key) && !clauseAt(clauses, hit.from).main;
  return [...duties].filter((duty) => hits.some((hit) => hit.concept === duty && permitted(hit)) && hits.every((hit) => hit.concept !== duty || permitted(hit) || describes(hit))).map((duty) => `@may_${duty}`);
}

/** Whether the verb at `at` permits the processor something, or says in the passive that something may be done; null where it binds or is about somebody else. */
function permittedBy({ tokens, language }: SentenceFact, hits: readonly ConceptHit[], clause: Clause, at: number): 'processor' | 'passive' | null {
  const within = tokens.slice(clause.from, clause.to);
  if (!clause.main && !JOINS.test(tokens[at - 1]?.key ?? '')) return null;
  if ((language === 'en' ? tokens.slice(at + 1, at + 4) : within).some(({ key }) => LIMITS.test(key))) return null;
  const is = (side: string, from: number, to: number): boolean => hits.some((hit) => hit.concept === side && hit.from >= from && hit.to <= to);
  const mine = (index: number): boolean => hits.some((hit) => hit.concept === 'PROCESSOR' && hit.from <= index && index < hit.to && !/['’]s?$|^(?:unser|ihr|eu|dein)\w+$/.test(tokens[hit.to - 1]!.key));
  let before = at - 1;
  while (before > clause.from && ADVERBS.test(tokens[before]!.key)) before--;
  const other = is('CONTROLLER', clause.from, clause.to) || is('CONTROLLER', at, tokens.length);
  if (language === 'en') {
    const word = tokens[at]!.key;
    const state = word === 'free' || word === 'entitled';
    if (word === 'reserves') return mine(before) ? 'processor' : null;
    if (state && !(tokens[at + 1]?.key === 'to' && /^(?:is|be|are)$/.test(tokens[at - 1]?.key ?? ''))) return null;
    if (state) return hits.some((hit) => hit.concept === 'PROCESSOR' && hit.to <= at && at - hit.to <= 2) ? 'processor' : null;
    if (mine(before)) return 'processor';
    if (PRONOUN.en.test(tokens[before]?.key ?? '') && !SUBORDINATES.test(tokens[before - 1]?.key ?? '') && other && is('PROCESSOR', 0, before)) return 'processor';
    if (JOINS.test(tokens[before]?.key ?? '') && firstSide(hits) === 'PROCESSOR' && tokens[at + 1]?.key !== 'be') return 'processor';
    return tokens[at + 1]?.key === 'be' && !is('CONTROLLER', clause.from, at) ? 'passive' : null;
  }
  // `berechtigt, aber nicht verpflichtet`, but `berechtigt und verpflichtet`.
  if (/^(?:berechtigt|befugt)$/.test(tokens[at]!.key)) return is('PROCESSOR', clause.from, at) && !is('CONTROLLER', clause.from, at) && tokens[at + 2]?.key !== 'verpflichtet' ? 'processor' : null;
  if (tokens[at]!.key === 'frei') return within.some(({ key }) => key === 'steht') && (is('PROCESSOR', clause.from, at) || within.some(({ key }) => /^(?:ihm|ihr)$/.test(key))) && !is('CONTROLLER', clause.from, at) ? 'processor' : null;
  const after = /^(?:der|die|das|hierzu|dies|dieser|ihn|auch)$/.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
  if (mine(before) || mine(after)) return 'processor';
  const pronoun = (index: number): boolean => PRONOUN.de.test(tokens[index]?.key ?? '') && !is('CONTROLLER', index, index + 1);
  // With nobody else in the sentence the pronoun is the processor that was named.
  const named = is('PROCESSOR', 0, at) && !is('CONTROLLER', 0, tokens.length);
  if ((pronoun(at + 1) || pronoun(before)) && (other || named) && !(/^dies/.test(tokens[at + 1]?.key ?? '') && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? ''))) return 'processor';
  if (JOINS.test(tokens[before]?.key ?? '') && firstSide(hits) === 'PROCESSOR') return 'processor';
  return tokens.slice(at, clause.to).some(({ key }) => key === 'werden') && !is('CONTROLLER', clause.from, clause.to) ? 'passive' : null;
}

const firstSide = (hits: readonly ConceptHit[]): string | undefined => hits.find(({ concept }) => concept === 'CONTROLLER' || concept === 'PROCESSOR')?.concept;

/** Marks what the verb governs: its own clause and the main clauses that go on with it, up to the next verb that binds. */
function mark({ tokens, language }: SentenceFact, clauses: readonly Clause[], own: Clause, at: number, into: Uint8Array, sides: readonly ConceptHit[]): void {
  const joined = JOINS.test(tokens[at - 1]?.key ?? '') || tokens[at - 1]?.key === ',';
  for (const clause of clauses) {
    if (clause.to <= own.from || (!clause.main && clause !== own && !isSecured(tokens, clause))) continue;
    if (clause !== own && (tokens[clause.from - 1]?.key === ';' || sides.some((hit) => startsWith(tokens, clause, hit)))) return;
    const from = clause === own ? (language === 'de' && !joined ? clause.from : at) : clause.from;
    for (let i = from; i < clause.to; i++) {
      if (i > at && bindsAgain(tokens, i, language)) return;
      if (language === 'en' && i > at && SUBORDINATES.test(tokens[i]!.key) && !SECURES.test(tokens[i - 1]!.key)) break;
      into[i] = 1;
    }
  }
}

/** `kann sicherstellen, dass …`: what is only secured by permission. */
const isSecured = (tokens: readonly Token[], clause: Clause): boolean => tokens[clause.from]?.key === 'dass' && SECURES.test(tokens[clause.from - 2]?.key ?? '');

/** `…, or we delete it`: the clause has a subject of its own. */
function startsWith(tokens: readonly Token[], clause: Clause, hit: ConceptHit): boolean {
  let from = clause.from;
  while (JOINS.test(tokens[from]?.key ?? '') || /^(?:the|der|die|das|so)$/.test(tokens[from]?.key ?? '')) from++;
  return hit.from === from && hit.to < clause.to;
}

/** `… und ermöglicht`, `and shall …`: from here on something else holds. */
function bindsAgain(tokens: readonly Token[], i: number, language: 'de' | 'en'): boolean {
  const key = tokens[i]!.key;
  if (language === 'en') return BINDS.en.test(key) && tokens[i - 1]?.key !== 'as';
  return JOINS.test(tokens[i - 1]?.key ?? '') && BINDS.de.test(key) && !NO_VERB.test(key) && !/^\p{Lu}/u.test(tokens[i]!.text);
}
