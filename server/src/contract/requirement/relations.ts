import type { SentenceFact } from '../../facts/sentenceFact.js';
import { FEMININE_FORM } from '../../language/german/gender.js';
import type { ConceptHit } from '../../language/phrases.js';
import { clausesOf } from './actor/clauses.js';
import { pronounActs } from './actor/pronouns.js';
import type { Token } from '../../language/tokens.js';

const SIDES: Readonly<Record<string, string>> = { CONTROLLER: 'Controller', PROCESSOR: 'Processor' };
const ACTS: Readonly<Record<string, string>> = { CONTROLLER: '@controllerActs', PROCESSOR: '@processorActs' };
/** Behind these the party is no one who is told or given something. */
const NO_OBJECT = {
  de: /^(?:mit|seit|aus|nach|zwischen|ausser|neben|fuer|ohne|um|gegen|in|im|auf|wegen|als|wie|innerhalb|ausserhalb|statt)$/,
  en: /^(?:with|for|in|between|against|on|as|than|where|if|that|which|when|unless|and|or|under|behalf)$/,
} as const;
const CONJUNCTIONS = { de: /^(?:ob|wenn|dass|falls|sofern|soweit|weil|bevor|nachdem|sobald|wie|damit|und|oder)$/, en: /^(?:whether|if|that|when|where|unless|after|before|once)$/ } as const;
const FINITE = /^(?:shall|will|may|must|can|should|is|has|does)$|^(?:processes|deletes|engages|uses|becomes|receives|acts|determines)$/;
const PRONOUNS = /^(?:es|sie|er)$/;
/** A longer phrase is about more than the thing that is owned. */
const OWNED_WORDS = 4;

/**
 * How the sides stand in a sentence beside who acts: `@toProcessor` something is said or given to it, `@atProcessor` it happens on its side, and
 * whose a thing is: `INSTRUCTION_OF_PROCESSOR`; the same for the other side. `acting` holds the flags of those who act.
 */
export function relationFlags(sentence: SentenceFact, hits: readonly ConceptHit[], acting: readonly string[]): string[] {
  const found = new Set<string>();
  for (const hit of hits) {
    const side = SIDES[hit.concept];
    if (side === undefined) continue;
    const { relation, owned, link } = sentence.language === 'de' ? german(sentence.tokens, hit, hits) : english(sentence.tokens, hit);
    const acts = acting.includes(ACTS[hit.concept]!);
    if (relation !== '' && !(acts && relation === 'to')) found.add(`@${relation}${side}`);
    if (owned < 0) continue;
    for (const { concept, from, to } of hits) if (from <= owned && owned < to && to - from <= OWNED_WORDS && SIDES[concept] === undefined) found.add(`${concept}_${link}_${hit.concept}`);
  }
  // `Der Auftragnehmer wird vom Auftraggeber benachrichtigt`: the subject is told where the other side does it.
  for (const hit of hits) {
    const side = SIDES[hit.concept];
    if (side !== undefined && !acting.includes(ACTS[hit.concept]!) && isNominative(sentence, hit) && found.has(side === 'Controller' ? '@byProcessor' : '@byController')) found.add(`@to${side}`);
  }
  const meant = acting.some((flag) => /Acts$/.test(flag)) ? null : meantByPronoun(sentence, hits);
  if (meant) found.add(`@he${meant}`);
  const subs = outermost(hits.filter(({ concept }) => concept === 'SUB_PROCESSOR'));
  if (subs.length > 1 || subs.some((hit) => subActs(sentence, hit))) found.add('@subActs');
  if (isCalled(sentence.tokens, hits, 'PROCESSOR', 'CONTROLLER') && isCalled(sentence.tokens, hits, 'CONTROLLER', 'PROCESSOR')) found.add('@rolesSwapped');
  if (isIntroducedAs(sentence.tokens, hits)) found.add('@rolesSwapped');
  return [...found];
}

/** Who `er` or `it` is in `Wird dem Auftraggeber eine Verletzung bekannt, unterrichtet er …`: the only side that the clauses before name. */
function meantByPronoun(sentence: SentenceFact, hits: readonly ConceptHit[]): string | null {
  const clauses = clausesOf(sentence);
  const at = clauses.findIndex((clause, i) => i > 0 && clause.main && pronounActs(sentence, clause));
  if (at < 0) return null;
  const before = hits.filter((hit) => SIDES[hit.concept] !== undefined && hit.to <= clauses[at]!.from);
  const sides = new Set(before.map(({ concept }) => concept));
  return sides.size === 1 ? SIDES[before[0]!.concept]! : null;
}

interface Place {
  readonly relation: 'to' | 'by' | 'at' | '';
  /** Index of the noun whose owner or maker the side is, or -1. */
  readonly owned: number;
  readonly link: 'OF' | 'BY';
}

const NOWHERE: Place = { relation: '', owned: -1, link: 'OF' };
const TOLD: Place = { ...NOWHERE, relation: 'to' };
const of = (owned: number): Place => ({ ...NOWHERE, owned });
const by = (owned: number): Place => ({ relation: 'by', owned, link: 'BY' });

function german(tokens: readonly Token[], hit: ConceptHit, hits: readonly ConceptHit[]): Place {
  const key = (i: number): string => tokens[i]?.key ?? '';
  const first = key(hit.from);
  if (/^(?:uns|ihnen|dir|euch)$/.test(first)) return TOLD;
  if (/^(?:unser|ihr|dein)\w*$/.test(first)) return of(hit.to);
  const article = key(hit.from - 1);
  const before = key(hit.from - 2);
  if (article === 'vom' || (/^(?:dem|der)$/.test(article) && before === 'von') || (/^(?:den|die|das)$/.test(article) && before === 'durch')) return by(hit.from - (article === 'vom' ? 2 : 3));
  if (article === 'beim' || (/^(?:dem|der)$/.test(article) && before === 'bei')) return { ...NOWHERE, relation: 'at' };
  if (article === 'zum' || (/^(?:dem|der)$/.test(article) && before === 'zu')) return of(hit.from - (article === 'zum' ? 2 : 3));
  const noun = tokens[hit.from - 2];
  // `übermittelt das Rechenzentrum der Gemeinde die Daten`: behind the one side the other is told, and owns nothing.
  if (article === 'der' && hits.some((other) => other.to === hit.from - 1 && SIDES[other.concept] !== undefined && other.concept !== hit.concept)) return TOLD;
  if (article === 'des' || (article === 'der' && noun !== undefined && noun.kind === 'word' && /^\p{Lu}/u.test(noun.text) && hit.from > 2)) return of(hit.from - 2);
  if (NO_OBJECT.de.test(before) || NO_OBJECT.de.test(article) || isMasculineSubject(tokens, hit)) return NOWHERE;
  return article === 'die' && (CONJUNCTIONS.de.test(before) || PRONOUNS.test(before)) ? NOWHERE : TOLD;
}

function english(tokens: readonly Token[], hit: ConceptHit): Place {
  const last = tokens[hit.to - 1]!;
  if (/['’]s?$/.test(last.text) || /^(?:our|your)$/.test(last.key)) return of(nounBehind(tokens, hit.to));
  const at = tokens[hit.from - 1]?.key === 'the' ? hit.from - 2 : hit.from - 1;
  const before = tokens[at]?.key ?? '';
  if (before === 'by') return by(at - 1);
  if (before === 'of' || before === 'from' || (before === 'with' && /^compet/.test(tokens[at - 1]?.key ?? ''))) return of(at - 1);
  if (before === 'at') return { ...NOWHERE, relation: 'at' };
  // `whether the Processor deletes`: a subject of its own clause.
  return NO_OBJECT.en.test(before) || CONJUNCTIONS.en.test(before) || FINITE.test(tokens[hit.to]?.key ?? '') ? NOWHERE : TOLD;
}

/** `der Auftraggeber` is a nominative, `der Auftraggeberin` is none. */
const isMasculineSubject = (tokens: readonly Token[], hit: ConceptHit): boolean =>
  (tokens[hit.from - 1]?.key === 'der' && !FEMININE_FORM.test(tokens[hit.to - 1]!.key) && !/(?:lichen|enden)$/.test(tokens[hit.to - 1]!.key)) || (hit.from === 0 && !/s$/.test(tokens[0]!.key));

const isNominative = ({ tokens, language }: SentenceFact, hit: ConceptHit): boolean =>
  language === 'en' ? FINITE.test(tokens[hit.to]?.key ?? '') : isMasculineSubject(tokens, hit) || (tokens[hit.from - 1]?.key === 'die' && hit.from <= 1);

const ADJECTIVES = /(?:ed|ten|ior|eral|ific|al|ous|ent|able|sole)$/;

/** The noun behind a possessive, past its adjectives: `Processor's prior written consent`. */
function nounBehind(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 4 && !/val$|sal$/.test(tokens[at]?.key ?? '') && ADJECTIVES.test(tokens[at]?.key ?? '') && tokens[at + 1]?.kind === 'word' && !/^(?:of|to|for|in|with|by|under|and)$/.test(tokens[at + 1]!.key)) at++;
  return tokens[at]?.kind === 'word' ? at : -1;
}

const outermost = (hits: readonly ConceptHit[]): ConceptHit[] =>
  hits.filter((hit, i) => !hits.some((other, j) => j !== i && other.from <= hit.from && other.to >= hit.to && (other.to - other.from > hit.to - hit.from || j < i)));

/** Whether a sub-processor does something, as in `der Unterauftragnehmer darf …`; not in the passive. */
function subActs({ tokens, language }: SentenceFact, hit: ConceptHit): boolean {
  if (language === 'de' && /^(?:der|des)$/.test(tokens[hit.from - 1]?.key ?? '') && /(?:nehmern?|beitern?|unternehmen|dritten?r?)$/.test(tokens[hit.from - 2]?.key ?? '')) return true;
  if (language === 'de') return /^(?:der|ein|jeder|dieser|kein)$/.test(tokens[hit.from - 1]?.key ?? '') && hit.from <= 2 && !tokens.some(({ key }) => key === 'wird' || key === 'werden');
  return hit.from <= 2 && /^(?:shall|may|will|must|processes|acts|is)$/.test(tokens[hit.to]?.key ?? '') && !/^(?:be|only)$/.test(tokens[hit.to + 1]?.key ?? '') && !/^(?:be)$/.test(tokens[hit.to + 2]?.key ?? '');
}

/** Whether one party is introduced in both roles: `die Kontor AG als Verantwortlicher (nachfolgend „Auftragnehmer“)`. */
const isIntroducedAs = (tokens: readonly Token[], hits: readonly ConceptHit[]): boolean =>
  hits.some((role) => /^(?:als|as)$/.test(tokens[role.from - 1]?.key ?? '') && (role.concept === 'CONTROLLER' || role.concept === 'PROCESSOR') && isRoleWord(hits, role)
    && hits.some((name) => name.concept === (role.concept === 'CONTROLLER' ? 'PROCESSOR' : 'CONTROLLER') && name.from >= role.to && name.from - role.to <= NEARBY && tokens[name.from - 1]?.key === '"'
      && !tokens.slice(role.to, name.from).some(({ key }) => JOINTS.test(key))));

const NEARBY = 8;
const JOINTS = /^(?:und|and|sowie|zwischen|between|;|\n|\.)$/;

/** Whether the word itself means the role: `Verantwortlicher`, and not `Sie` or a name. */
const isRoleWord = (hits: readonly ConceptHit[], role: ConceptHit): boolean => hits.some((word) => word.from === role.from && word.concept === `${role.concept}_WORD`);

/** Whether `side` is said to be or to act as the other: `der Auftragnehmer ist Verantwortlicher`. */
const isCalled = (tokens: readonly Token[], hits: readonly ConceptHit[], side: string, other: string): boolean =>
  hits.some((hit) => hit.concept === side && hits.some((verb) => verb.concept === 'ACTS_AS' && verb.from >= hit.to && verb.from - hit.to <= 1
    && hits.some((role) => role.concept === other && isRoleWord(hits, role) && role.from >= verb.to && role.from - verb.to <= 3 && !/^(?:des|dem|den|of|by|for|to)$/.test(tokens[role.from - 1]?.key ?? '') && !/['’]s?$/.test(tokens[role.to - 1]!.text))));
