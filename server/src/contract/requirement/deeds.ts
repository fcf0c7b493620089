import type { SentenceFact } from '../../facts/sentenceFact.js';
import { DEEDS } from '../../knowledge/requirements/misplaced.js';
import type { ConceptHit } from '../../language/phrases.js';
import type { Token } from '../../language/tokens.js';
import { type Clause, clausesOf } from './actor/clauses.js';
import { isEnglishNominative } from './actor/english.js';
import { isGermanSubject } from './actor/german.js';

const SIDES = new Set(['CONTROLLER', 'PROCESSOR']);
/** What may stand between an English subject and its verb: `the Provider has the right to object`. */
const BETWEEN = /^(?:may|can|shall|will|must|should|could|has|have|had|is|are|does|do|not|to|entitled|free|right|the|a|an|then|also|only|so|hereby|herewith|at|any|time|exercise)$|ly$/;
const BETWEEN_WORDS = 8;
/** `gives the Provider permission`: next to a side no deed of it. */
const NOUN = /(?:ion|al|ment|ice)s?$/;

/**
 * Who does what, clause by clause, in subordinate ones as well: `OBJECTS_DONE_BY_PROCESSOR` where it is the subject of the verb (`if the Provider
 * objects`, `ob der Auftraggeber die Daten löscht`) or the agent of the passive (`vom Auftragnehmer genehmigt`, `approved by the Provider`).
 */
export function deedFlags(sentence: SentenceFact, hits: readonly ConceptHit[]): string[] {
  const deeds = hits.filter(({ concept }) => DEEDS.has(concept));
  const sides = hits.filter(({ concept }) => SIDES.has(concept));
  if (deeds.length === 0 || sides.length === 0) return [];
  const passive = sides.map((side) => deeds.filter((deed) => isAgent(sentence, side, deed)));
  const open = deeds.filter((deed) => !passive.some((done) => done.includes(deed)));
  const clauses = clausesOf(sentence);
  return sides.flatMap((side, i) => {
    const active = sentence.language === 'en' ? englishDeeds(sentence, side, open) : germanDeeds(sentence, side, sides, open, clauses);
    return [...passive[i]!, ...active].map(({ concept }) => `${concept}_DONE_BY_${side.concept}`);
  });
}

/** `vom Auftragnehmer genehmigt`, `die Genehmigung durch den Auftragnehmer`, `approved by the Provider`. */
function isAgent({ tokens, language }: SentenceFact, side: ConceptHit, { from, to }: ConceptHit): boolean {
  const [second, article] = [tokens[side.from - 2]?.key ?? '', tokens[side.from - 1]?.key ?? ''];
  if (language === 'en') return (article === 'by' && to === side.from - 1) || (second === 'by' && article === 'the' && to === side.from - 2);
  const by = article === 'vom' ? side.from - 1 : /^(?:von|durch)$/.test(second) ? side.from - 2 : -1;
  return by >= 0 && (to === by || (from >= side.to && from - side.to <= 1));
}

/** The verb stands next to its subject: `as the Provider may elect`. */
function englishDeeds(sentence: SentenceFact, side: ConceptHit, deeds: readonly ConceptHit[]): readonly ConceptHit[] {
  if (!isEnglishNominative(sentence, side)) return [];
  const { tokens } = sentence;
  for (let at = side.to; at < Math.min(side.to + BETWEEN_WORDS, tokens.length); at++) {
    const found = deeds.filter(({ from }) => from === at);
    if (found.length > 0) return isDoneTo(tokens, at) || (at === side.to && NOUN.test(tokens[at]!.key)) ? [] : found;
    if (!BETWEEN.test(tokens[at]!.key) && tokens[at - 1]!.key !== 'exercise') return [];
  }
  return [];
}

/** `the Provider is asked`, and not `the Provider has asked`. */
const isDoneTo = (tokens: readonly Token[], at: number): boolean =>
  /(?:[^e]ed|en)$/.test(tokens[at]!.key) && tokens.slice(at - 2, at).some(({ key }) => /^(?:be|been|being|is|are|was|were)$/.test(key));

/** The subject stands in the clause of its verb, or alone before the one of its infinitive: `ist berechtigt, … zu widersprechen`. */
function germanDeeds(sentence: SentenceFact, side: ConceptHit, sides: readonly ConceptHit[], deeds: readonly ConceptHit[], clauses: readonly Clause[]): readonly ConceptHit[] {
  const { tokens } = sentence;
  const at = clauses.findIndex(({ from, to }) => from <= side.from && side.from < to);
  const clause = clauses[at];
  if (!clause || !isGermanSubject(sentence, side, behindConjunction(tokens, clause), sides)) return [];
  const next = clauses[at + 1];
  const to = next && isInfinitive(tokens, next) && !sides.some(({ from, concept }) => concept !== side.concept && from >= clause.from && from < clause.to) ? next.to : clause.to;
  return deeds.filter((deed) => deed.from >= clause.from && deed.to <= to && isVerb(tokens, deed) && !isPassive(tokens, clause, deed));
}

/** A noun may be anybody's (`holt die Genehmigung ein`); a phrase holds its verb. */
const isVerb = (tokens: readonly Token[], { from, to }: ConceptHit): boolean => to - from > 1 || /^\p{Ll}/u.test(tokens[from]!.text);

/** `ist genehmigt`, `wird angewiesen`: done, and not by the subject. */
const isPassive = (tokens: readonly Token[], clause: Clause, { from, to }: ConceptHit): boolean =>
  to - from === 1 && /t$|ge\w+en$/.test(tokens[from]!.key) && tokens.slice(clause.from, clause.to).some(({ key }) => /^(?:ist|sind|wird|werden|wurde|wurden)$/.test(key));

/** `ob die Auftraggeberin`: what follows the conjunction is the beginning of its clause. */
const behindConjunction = (tokens: readonly Token[], clause: Clause): Clause => (clause.main || !/^(?:die|das)$/.test(tokens[clause.from + 1]?.key ?? '') ? clause : { ...clause, from: clause.from + 1 });

const isInfinitive = (tokens: readonly Token[], { from, to }: Clause): boolean =>
  tokens.slice(Math.max(from, to - 3), to).some(({ key, text }, i, all) => /^\p{Ll}/u.test(text) && (/.zu\w+n$/.test(key) || (key === 'zu' && /n$/.test(all[i + 1]?.key ?? ''))));
