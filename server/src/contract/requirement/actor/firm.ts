import type { SentenceFact } from '../../../facts/sentenceFact.js';
import { REQUIREMENTS } from '../../../knowledge/requirements/catalogue.js';
import type { ConceptHit } from '../../../language/phrases.js';
import type { Token } from '../../../language/tokens.js';
import { clauseAt, clausesOf, isBehindConjunction } from './clauses.js';
import { DUTIES } from './permission.js';

const SOFTENING: ReadonlySet<string> = new Set(REQUIREMENTS.flatMap((r) => (r.softened ?? []).flatMap(({ words }) => (words === '' ? [] : [words]))));
/** These are verbs and govern what follows them; the others may stand in front of all that a sentence promises. */
const TRYING: ReadonlySet<string> = new Set(['EFFORTS_ONLY', 'AIMS']);
/** What an alternative promises is no second duty. */
const JOINS = /^(?:and|but|und|aber|sowie)$/;
const ADVERBS = /^(?:also|then|further|furthermore|additionally|in|addition|instead|therefore|where|to|auch|dabei|hierzu|dazu|zudem|ferner|darueber|hinaus|ausserdem|,)$|ly$/;
/** What may stand between a conjunction and the words that soften: `and shall use reasonable efforts`, `und wird sich … bemühen`. */
const LIGHT = /^(?:shall|will|must|may|use|uses|make|makes|take|takes|also|further|then|on|in|at|for|its|the|their|our|such|that|case|we|it|they|wird|werden|kann|darf|sich|im|er|sie|es|wir|auch|dabei|hierzu|dazu|wenn|sofern|falls|soweit|,)$/;
const FINITE = { en: /^(?:shall|will|must|may|can|is|are|has|have|undertakes|agrees|ensures|remains|uses|makes|takes|gives|keeps)$/, de: /^(?!ge)\p{Ll}{3,}t$|^(?:ist|hat|wird|sind|haben|werden|muss|verpflichtet)$/u } as const;
const MODAL = /^(?:shall|will|must|may)$/;
const NO_VERB = /^(?:nicht|mit|seit|selbst|damit|somit|jederzeit|zeit|pflicht|art|samt|dort|jetzt|erst|laut|direkt|insgesamt|moeglichst|soweit|unverzueglich)$/;
const NOUNS = /^(?!implement)\w*(?:tion|ment|ance|ence|notice|ssal|ure)s?$/;
const DETERMINERS = /^(?:the|a|an|any|such|this|that|these|each|every|its|their|his|our|your|no|of|written|prior|further|without)$/;
const FRONT = 8;

/**
 * What a sentence promises beside what it softens: `@firm_INFORM` where a verb for telling stands in another predicate than every word that softens
 * (`notifies … without undue delay and uses reasonable efforts to find the cause`). Words in front of the subject soften all that follows.
 */
export function firmFlags(sentence: SentenceFact, hits: readonly ConceptHit[]): string[] {
  const softs = hits.filter(({ concept }) => SOFTENING.has(concept));
  if (softs.length === 0 || softs.some((hit) => isFronted(hit, hits))) return [];
  const cuts = cutsOf(sentence, hits, softs);
  if (cuts.length === 0) return [];
  const predicate = (at: number): number => cuts.filter((cut) => cut <= at).length;
  const soft = new Set(softs.flatMap(({ from, to }) => [predicate(from), predicate(to - 1)]));
  const clauses = clausesOf(sentence);
  const firm = (hit: ConceptHit): boolean => {
    if (!DUTIES.has(hit.concept) || soft.has(predicate(hit.from)) || !isVerb(sentence, hit)) return false;
    const clause = clauseAt(clauses, hit.from);
    return clause.main && !(sentence.language === 'en' && isBehindConjunction(sentence.tokens, clause, hit.from));
  };
  return [...new Set(hits.filter(firm).map(({ concept }) => `@firm_${concept}`))];
}

/** `As far as reasonable the Provider …`: before anybody is named who acts. */
const isFronted = (soft: ConceptHit, hits: readonly ConceptHit[]): boolean =>
  !TRYING.has(soft.concept) && soft.from < FRONT && !hits.some(({ concept, from, to }) => (concept === 'PROCESSOR' || DUTIES.has(concept)) && from < soft.from && to <= soft.from);

/** Token indices at which another predicate begins. */
function cutsOf({ tokens, language }: SentenceFact, hits: readonly ConceptHit[], softs: readonly ConceptHit[]): number[] {
  const cuts = new Set<number>();
  tokens.forEach(({ key }, at) => {
    if (key === ';') cuts.add(at);
    if (JOINS.test(key) && bindsAnew(tokens, at, language, hits)) cuts.add(at);
    // `hat … zu gestatten und nach Kräften mitzuwirken`: what softens the second is not said of the first.
    if (language === 'de' && JOINS.test(key) && isWithZu(tokens, at - 1) && softs.every(({ from }) => from > at)) cuts.add(at);
    // `shall notify …, shall make efforts to …`, but not `Provider, where reasonable, shall notify`.
    if (language === 'en' && key === ',' && MODAL.test(tokens[at + 1]?.key ?? '') && tokens.slice(0, at).some((token) => MODAL.test(token.key))) cuts.add(at);
  });
  for (const { concept, from } of softs) {
    let before = from - 1;
    while (before > 0 && LIGHT.test(tokens[before]!.key)) before--;
    const conjunction = JOINS.test(tokens[before]?.key ?? '') ? before : JOINS.test(tokens[from]!.key) ? from : 0;
    // `and, where practicable, mitigates …`; but `…, and in its discretion` is about what was said before.
    if (conjunction > 0 && (TRYING.has(concept) || tokens[conjunction + 1]?.key === ',')) cuts.add(conjunction);
  }
  return [...cuts].sort((a, b) => a - b);
}

/** Whether the word is an infinitive with `zu`, in front of it or within it. */
const isWithZu = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.key === 'zu' ? /n$/.test(tokens[at]!.key) : /^\p{Ll}+zu\p{Ll}{3,}n$/u.test(tokens[at]?.key ?? '');

/** Whether a verb of its own follows the conjunction at `at`, or somebody who does something. */
function bindsAnew(tokens: readonly Token[], at: number, language: 'de' | 'en', hits: readonly ConceptHit[]): boolean {
  let next = at + 1;
  while (ADVERBS.test(tokens[next]?.key ?? '')) next++;
  const token = tokens[next];
  if (!token) return false;
  if (FINITE[language].test(token.key) && !NO_VERB.test(token.key) && !(language === 'de' && /^\p{Lu}/u.test(token.text))) return true;
  // `uses efforts to find the cause and notifies …`: the third person goes on with the first verb.
  if (language === 'en' && /[^s]s$/.test(token.key) && hits.some(({ concept, from }) => from === next && DUTIES.has(concept)) && !NOUNS.test(token.key)) return true;
  const side = hits.find(({ concept, from }) => (concept === 'PROCESSOR' || concept === 'CONTROLLER') && (from === next || (from === next + 1 && /^(?:the|der|die|das)$/.test(token.key))));
  return side !== undefined && FINITE[language].test(tokens[side.to]?.key ?? '');
}

function isVerb({ tokens, language }: SentenceFact, { from, to }: ConceptHit): boolean {
  if (language === 'de') return tokens.slice(from, to).some((token) => /^\p{Ll}/u.test(token.text)) && !/^\p{Lu}/u.test(tokens[to - 1]!.text);
  return !NOUNS.test(tokens[from]!.key) && !DETERMINERS.test(tokens[from - 1]?.key ?? '');
}
