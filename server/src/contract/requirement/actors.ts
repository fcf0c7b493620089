import type { SentenceFact } from '../../facts/sentenceFact.js';
import { FEMININE_FORM } from '../../language/german/gender.js';
import type { ConceptHit } from '../../language/phrases.js';
import { isCalledUpon } from './actor/claims.js';
import { type Clause, clauseAt, clausesOf, isBehindConjunction } from './actor/clauses.js';
import { isEnglishNominative, isEnglishSubject } from './actor/english.js';
import { isGermanNominative, isGermanSubject } from './actor/german.js';
import { isChargedWith } from './actor/nominal.js';
import { beginsWithPronoun, pointsAtLast, pronounActs } from './actor/pronouns.js';

const SIDES = new Set(['CONTROLLER', 'PROCESSOR']);
/** Short of these a word for a sub-processor is no name (`Unterauftragsverhältnis`). */
const SUBJECT_WORDS = 4;
/** So many words may stand between the party and the colon: `the Supplier is obliged to:` */
const LIST_VERB = 4;
/** `Die Beauftragung Dritter lässt …`: what acts is the engaging, and no sub-processor. */
const ENGAGING = /(?:ung|einsatz|beizug|vergabe)$/;

/**
 * Who acts in a sentence, by its grammar: the party that is the subject of a main clause, that does what the passive says is done (`durch den
 * Auftragnehmer`), or on which the duty is put by a noun (`ist Sache des Auftragnehmers`, `it is for Provider to`). Somebody who is told or
 * given something does not act.
 */
export function actorFlags(sentence: SentenceFact, hits: readonly ConceptHit[]): string[] {
  const sides = hits.filter((hit) => SIDES.has(hit.concept));
  const subs = hits.filter((hit) => hit.concept === 'SUB_PROCESSOR' && hit.from < SUBJECT_WORDS && !ENGAGING.test(sentence.tokens[hit.from]!.key) && !sides.some((side) => side.from <= hit.from && side.to >= hit.to));
  const both = hits.some((hit) => hit.concept === 'PARTIES_BOTH' && hit.from < 4);
  const clauses = clausesOf(sentence);
  const carries = beginsWithPronoun(sentence, clauses) ? ['@pronoun'] : [];
  if (sides.length === 0 && subs.length === 0) return both ? ['@parties'] : carries;
  // `Subverarbeiter haften Nordlicht`: many, without article, before a verb in the plural.
  const rivals = sentence.language === 'de' ? subs.filter((hit) => hit.from === 0 && /(?:en|sind)$/.test(sentence.tokens[hit.to]?.key ?? '')) : [];
  const acting = new Set<string>();
  const named: ConceptHit[] = [];
  let may = false;
  for (const hit of sides) {
    const clause = clauseAt(clauses, hit.from);
    const subject = isSubject(sentence, hit, clause, [...rivals, ...sides]);
    if (subject || isNominative(sentence, hit, clause)) named.push(hit);
    // What the controller may do behind a semicolon is not what the sentence is about.
    if (opensList(sentence, hit)) acting.add(hit.concept);
    if (!clause.main || (hit.concept === 'CONTROLLER' && clause.later)) continue;
    if (subject && hit.concept === 'PROCESSOR' && mayOnly(sentence, hit)) may = true;
    if ((subject && isOpen(sentence, hit, clause)) || isChargedWith(sentence, hit, clause) || isCalledUpon(sentence, hit)) acting.add(hit.concept);
  }
  // `If the Provider learns of it, it shall …`: the pronoun is the one named first.
  for (const clause of clauses) {
    if (!clause.main || clause.from === 0) continue;
    const last = pointsAtLast(sentence, clause) ? sides.filter((hit) => hit.to <= clause.from).at(-1) : undefined;
    // Who is told something in the clause is not the one who tells it: `…, so verständigt er den Auftraggeber`.
    const isOther = ({ concept, to }: ConceptHit): boolean => to <= clause.from && !(sentence.language === 'de' && sides.some((hit) => hit.concept === concept && hit.from >= clause.from && hit.from < clause.to));
    const meant = last && isOther(last) ? last : named.find((hit) => isOther(hit) && !disagrees(sentence, hit, clause)) ?? sides.find((hit) => isOther(hit) && isOtherGender(sentence, hit, clause));
    if (meant && !(meant.concept === 'CONTROLLER' && clause.later) && pronounActs(sentence, clause)) acting.add(meant.concept);
  }
  const subActs = acting.size === 0 && subs.some((hit) => {
    const clause = clauseAt(clauses, hit.from);
    return clause.main && isSubject(sentence, hit, clause, subs);
  });
  const controller = acting.has('CONTROLLER');
  const processor = acting.has('PROCESSOR');
  return [
    ...(controller || processor ? [] : carries),
    ...(controller ? ['@controllerActs'] : []), ...(processor ? ['@processorActs'] : []), ...(may ? ['@processorMay'] : []),
    ...(controller && !processor ? ['@controllerAlone'] : []), ...(!controller && !processor && subActs ? ['@subProcessorAlone'] : []), ...(both ? ['@parties'] : []),
  ];
}

/** `…, provided that the Supplier:`: whoever stands before the colon is the subject of the list, if with the verb that governs it. */
function opensList({ tokens, language }: SentenceFact, hit: ConceptHit): boolean {
  if (language !== 'en' || tokens[tokens.length - 1]?.key !== ':') return false;
  return tokens.slice(hit.to, -1).every(({ key }, i) => i < LIST_VERB && /^(?:shall|will|must|agrees|undertakes|is|to|also|obliged|required)$/.test(key)) && /^(?:the|that|and|but|,|;)$/.test(tokens[hit.from - 1]?.key ?? '') && /^(?:that|and|but|,|;|case|which)$/.test(tokens[tokens[hit.from - 1]?.key === 'the' ? hit.from - 2 : hit.from - 1]?.key ?? '');
}

/** `so meldet er es der Bank`: `er` is nobody of whom `die` was said, and `sie` nobody of whom `der` was. */
function disagrees({ tokens, language }: SentenceFact, hit: ConceptHit, clause: Clause): boolean {
  if (language !== 'de') return false;
  const article = tokens[hit.from - 1]?.key ?? '';
  return tokens.slice(clause.from, clause.from + 4).some(({ key, text }) => !/^\p{Lu}/u.test(text) && ((key === 'er' && article === 'die') || (key === 'sie' && article === 'der' && !FEMININE_FORM.test(tokens[hit.to - 1]!.key))));
}

/** `Verlangt das Recht vom Anbieter …, so orientiert er …`: named in another case, but the only one `er` may be. */
function isOtherGender({ tokens, language }: SentenceFact, hit: ConceptHit, clause: Clause): boolean {
  return language === 'de' && /^(?:vom|dem|den|beim|zum)$/.test(tokens[hit.from - 1]?.key ?? '') && tokens.slice(clause.from, clause.from + 4).some(({ key, text }) => key === 'er' && !/^\p{Lu}/u.test(text));
}

/** `The Provider may …`, `kann der Auftragnehmer …`: the verb next to the subject permits and does not bind. */
function mayOnly({ tokens, language }: SentenceFact, hit: ConceptHit): boolean {
  const next = tokens[hit.to]?.key ?? '';
  if (language === 'en') return /^(?:may|can|could|might)$/.test(next) && tokens[hit.to + 1]?.key !== 'not';
  const start = /^(?:der|die|das)$/.test(tokens[hit.from - 1]?.key ?? '') ? hit.from - 1 : hit.from;
  const permits = /^(?:kann|darf|koennte|koennen|duerfen|koennten)$/;
  return permits.test(next) || permits.test(tokens[start - 1]?.key ?? '');
}

const isSubject = (sentence: SentenceFact, hit: ConceptHit, clause: Clause, sides: readonly ConceptHit[]): boolean =>
  sentence.language === 'en' ? isEnglishSubject(sentence, hit, clause, sides) : isGermanSubject(sentence, hit, clause, sides);

const isNominative = (sentence: SentenceFact, hit: ConceptHit, clause: Clause): boolean => (sentence.language === 'en' ? isEnglishNominative(sentence, hit) : isGermanNominative(sentence, hit, clause));

const isOpen = ({ tokens, language }: SentenceFact, hit: ConceptHit, clause: Clause): boolean => language === 'de' || !isBehindConjunction(tokens, clause, hit.from);
