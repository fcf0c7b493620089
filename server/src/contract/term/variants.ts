import { factsOf } from '../../facts/blockFacts.js';
import { type SentenceFact, tokenSpan } from '../../facts/sentenceFact.js';
import { editDistance } from '../../language/inflection/distance.js';
import { otherGender } from '../../language/inflection/german.js';
import { sameWord } from '../../language/inflection/inflection.js';
import type { Language } from '../../language/language.js';
import type { Token } from '../../language/tokens.js';
import { SOUNDS_LIKE } from '../../language/lexicon/en/soundsLike.js';
import { WordMemo } from '../../language/wordMemo.js';
import type { Block } from '../../markdown/block.js';
import { BlockMemo } from '../../markdown/blockMemo.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { Role } from '../parties.js';
import { type Replacement, replacementFor } from './replacement.js';
import type { Target, Targets } from './targets.js';

/** A word of one block that stands in place of a target; spans count from the start of the block. */
export interface VariantFact {
  readonly span: Span;
  readonly text: string;
  readonly key: string;
  readonly target: Target;
  readonly language: Language;
  readonly reason: 'misspelt' | 'other-gender' | 'other-word';
  readonly edits: readonly TextEdit[];
}

const memo = new BlockMemo<{ targets: Targets; language: Language; variants: readonly VariantFact[] }>();

/** Words in a block that stand in place of a party name or a defined term. Remembered by block. */
export function variantsIn(block: Block, language: Language, targets: Targets): readonly VariantFact[] {
  const known = memo.get(block);
  if (known && known.targets === targets && known.language === language) return known.variants;
  const facts = factsOf(block, language);
  const defining = new Set(facts.definitions.filter(({ condition, form, sentence }) => condition !== 'definitions' || form !== 'means' || saysWhat(facts.sentences[sentence]!)).map((fact) => fact.sentence));
  const told = new Set<Role>();
  const variants = facts.sentences.flatMap((sentence, i) => {
    const found = readSentence(block, sentence, targets, defining.has(i) || reportsLaw(sentence) || listsTerms(sentence));
    if (targets.words.length > 0) rolesTold(sentence, targets).forEach((role) => told.add(role));
    return found.filter(({ reason, target }) => reason !== 'other-word' || target.role === null || !told.has(target.role));
  });
  memo.set(block, { targets, language, variants });
  return variants;
}

function readSentence(block: Block, sentence: SentenceFact, targets: Targets, defining: boolean): VariantFact[] {
  const { tokens, concepts, language } = sentence;
  const found: VariantFact[] = [];
  const roles = defining || block.kind === 'heading' ? [] : concepts.filter((hit) => ROLE_OF[hit.concept] !== undefined);
  tokens.forEach((token, i) => {
    if (token.kind !== 'word' || token.key.length < 5) return;
    const like = likenessOf(token, language, targets);
    const other = roles.find((role) => role.to === i + 1 && role.concept === OTHER_NAME);
    // `Responsible Party` is another name though the contract says who the `Parties` are.
    if ((like.accepted && !other) || isQuoted(tokens, i)) return;
    const hit = other ? otherName(sentence, other, targets) : spelling(sentence, i, like) ?? (roles.some((role) => role.to === i + 1) ? otherWord(sentence, i, targets) : null);
    if (!hit) return;
    const replacement: Replacement | null = replacementFor(tokens, hit.from, i, hit.target, hit.reason);
    found.push({
      span: tokenSpan(block, sentence, hit.from, i + 1), text: tokens.slice(hit.from, i + 1).map((t) => t.text).join(' '), key: token.key, target: hit.target, language, reason: hit.reason,
      edits: replacement ? [{ span: tokenSpan(block, sentence, replacement.from, i + 1), text: replacement.text }] : [],
    });
  });
  return found;
}

/** What begins the other side of an equation: `Der Dienstleister ist die …`; `ist dem Auftraggeber verpflichtet` says what somebody owes. */
const EQUAL = /^(?:der|die|das|eine?|jede[rs]?|wer|alle|the|an?|any|each|every|those|,|:|")$/;
const saysWhat = ({ tokens, concepts }: SentenceFact): boolean => {
  const links = concepts.filter(({ concept }) => concept === 'IS_DEFINED_AS');
  return links.length === 0 || links.some(({ from, to }) => (to - from > 1 || EQUAL.test(tokens[to]?.key ?? '') || /^\p{Lu}/u.test(tokens[to]?.text ?? '')));
};

const PHRASE = 4;

/** `„… der Verantwortliche und der Auftragsverarbeiter geeignete Maßnahmen …“`: the words of a law or of another paper, quoted as they are. */
function isQuoted(tokens: readonly Token[], i: number): boolean {
  if (!tokens.some(({ key }) => key === '"')) return false;
  const open = tokens.findLastIndex(({ key }, at) => at < i && key === '"');
  const close = tokens.findIndex(({ key }, at) => at > i && key === '"');
  return open >= 0 && close - open > PHRASE && tokens.slice(0, open).filter(({ key }) => key === '"').length % 2 === 0;
}

interface Hit {
  readonly target: Target;
  readonly reason: VariantFact['reason'];
  readonly from: number;
}

/** How a word alone, wherever it stands, is like the targets. */
interface Likeness {
  /** In order as it is. */
  readonly accepted: boolean;
  /** The party whose name it is in the other gender, and the target it may be a slip for. */
  readonly twin: Target | null;
  readonly slip: Target | null;
}

const likenesses = new WeakMap<Targets, Readonly<Record<Language, WordMemo<Likeness>>>>();

function likenessOf(token: Token, language: Language, targets: Targets): Likeness {
  let known = likenesses.get(targets);
  if (!known) likenesses.set(targets, (known = { de: new WordMemo(), en: new WordMemo() }));
  return known[language].of(token.text, () => compare(token, language, targets));
}

function compare({ text, key }: Token, language: Language, targets: Targets): Likeness {
  if (targets.accepted.some((word) => word.language === language && sameWord(key, word.key, language))) return { accepted: true, twin: null, slip: null };
  if (!/^\p{Lu}/u.test(text) || text.includes('/')) return { accepted: false, twin: null, slip: null };
  const words = targets.words.filter((target) => target.language === language);
  const heard = language === 'en' ? words.find((target) => target.key === SOUNDS_LIKE[key.replace(/'?s$/, '')]) : undefined;
  if (heard) return { accepted: false, twin: null, slip: heard };
  const twin = language === 'de' ? (words.find((target) => target.role !== null && otherGender(key, target.key)) ?? null) : null;
  let slip: Target | null = null;
  let least = 3;
  for (const target of words) {
    // Only a word with the same first letter can be a slip; see `plausible`.
    if (key[0] !== target.key[0]) continue;
    const limit = target.role !== null && target.key.length >= 11 ? 2 : 1;
    const distance = formsOf(key).reduce((min, form) => Math.min(min, form.length < 6 ? 9 : editDistance(form, stemOf(target), limit)), 9);
    if (distance > limit || distance === 0 || distance >= least || target.key.length < 8 || !(target.proper || plausible(key, stemOf(target)))) continue;
    least = distance;
    slip = target;
  }
  return { accepted: false, twin, slip };
}

/** Another gender or a misspelling of a target. */
function spelling({ tokens, concepts }: SentenceFact, i: number, { twin, slip }: Likeness): Hit | null {
  const further = (): boolean => concepts.some((hit) => hit.concept === 'SUB_PROCESSOR_WORD' && hit.from < i && i < hit.to);
  if (twin) return further() || besideItsTwin(tokens, i, twin) || isAnybody(tokens, i) ? null : { target: twin, reason: 'other-gender', from: i };
  if (!slip || concepts.some((hit) => hit.from <= i && i < hit.to && CORRECT.test(hit.concept))) return null;
  return { target: slip, reason: 'misspelt', from: i };
}

/** `Meldung an Kunden`, `Daten von Kunden`: behind a bare preposition a plural means whoever is a customer. */
const isAnybody = (tokens: SentenceFact['tokens'], i: number): boolean => tokens[i]!.key.endsWith('n') && /^(?:an|von|mit|fuer|bei|durch|unter|zwischen|gegenueber|ohne|zu|aller|alle)$/.test(tokens[i - 1]?.key ?? '');

const CORRECT = /^(?:(?:SUB_)?PROCESSOR|CONTROLLER|PARTY)_(?:WORD|LABEL)$|^MAXIM$/;

/** `Verantwortlicher` is declined like an adjective: its forms share `verantwortliche`. */
const stemOf = ({ key, language }: Target): string => (language === 'de' && /(?:licher|ender|igter|agter)$/.test(key) ? key.slice(0, -1) : key);

/** A word without the endings that declension may have added. */
const formsOf = (key: string): string[] => [key, ...['s', 'n', 'r', 'm', 'en', 'es', 'e', 'in', 'innen', "'s"].filter((end) => key.endsWith(end)).map((end) => key.slice(0, -end.length))];

/** A changed first or last letter, or a changed ending, makes another word (`provided`, `Leistung`), not a slip. */
const plausible = (key: string, wanted: string): boolean => key[0] === wanted[0] && (formsOf(key).some((form) => isSwap(form, wanted)) || endsAlike(key, wanted));

const endsAlike = (key: string, wanted: string): boolean => (key.slice(-3).includes(wanted.slice(-2)) || formsOf(key).some((form) => form.endsWith(wanted.slice(-2)))) && !wanted.startsWith(key) && !key.startsWith(wanted);

/** Two neighbouring letters swapped, wherever they stand: that makes no other word. */
function isSwap(key: string, wanted: string): boolean {
  if (key.length !== wanted.length || key === wanted) return false;
  let at = 0;
  while (key[at] === wanted[at]) at++;
  return key[at] === wanted[at + 1] && key[at + 1] === wanted[at] && key.slice(at + 2) === wanted.slice(at + 2);
}

/** `Auftraggeberinnen und Auftraggeber`, `Auftraggeber bzw. Auftraggeberin`: both genders on purpose. */
const besideItsTwin = (tokens: readonly Token[], i: number, target: Target): boolean =>
  tokens.slice(Math.max(0, i - 4), i + 5).some((token) => token !== tokens[i] && (sameWord(token.key, target.key, 'de') || sameWord(token.key.replace(/innen$/, 'in'), target.key, 'de')))
  && tokens.slice(Math.max(0, i - 3), i + 4).some((token) => /^(?:und|oder|bzw|\/|resp|beziehungsweise)$/.test(token.key));

const ROLE_OF: Readonly<Record<string, Role>> = { OTHER_NAME_CONTROLLER: 'controller', CONTROLLER_WORD: 'controller', PROCESSOR_WORD: 'processor', CONTROLLER_LABEL: 'controller', PROCESSOR_LABEL: 'processor' };
/** Labels that name a party even where the contract defined another word; `user` or `company` may be anybody. */
const PARTY_LABEL = /^(?:kunden?|kundin|mandant(?:en|in)?|anbieter(?:s|in)?|dienstleister(?:s|in)?|lieferant(?:en|in)?|besteller(?:s|in)?|abnehmer(?:s|in)?|partners?|customer|client|subscriber|licensee|provider|supplier|vendor|contractor|agency)(?:'s)?$/;
/** Labels that may also be those of others, whose works are used. */
const LICENCE_LABEL = /^(?:lizenzgeber(?:in)?|lizenznehmer(?:in)?|leistungserbringer(?:in)?)$/;
/** So a party without article acts: `Vendor shall …`. */
const ACTS = /^(?:shall|will|must|undertakes|agrees|warrants)$/;
const GERMAN_ARTICLE = /^(?:der|dem|des|den|vom|zum|beim|durch|die)$/;
const PREDICATE = /^(?:als|as|ist|sind|is|are|bleibt|remains?|eines|ein|einem|einen|einer|a|an|any|kein|keinen|each|another|other|jeder|jedes|jeden|jedem|anderen|anderer|its|their|jeweilige|jeweiligen|such|no|respective|relevant)$/;

/** A word of the same role where the contract has defined another: `der Auftragsverarbeiter` beside a defined `Auftragnehmer`. */
function otherWord(sentence: SentenceFact, i: number, targets: Targets): Hit | null {
  const { tokens, concepts, language } = sentence;
  const hit = concepts.filter((h) => ROLE_OF[h.concept] !== undefined && h.to === i + 1).sort((a, b) => a.from - b.from)[0];
  if (!hit || concepts.some((h) => h.concept === 'SUB_PROCESSOR_WORD' && h.from <= hit.from && h.to >= hit.to)) return null;
  const role = ROLE_OF[hit.concept]!;
  const label = hit.concept.endsWith('_LABEL');
  if (label && !PARTY_LABEL.test(tokens[i]!.key) && !(LICENCE_LABEL.test(tokens[i]!.key) && deals(sentence, hit.from, i, role, targets))) return null;
  const target = sideOf(role, language, targets) ?? (label && language === 'en' ? targets.words.find((word) => word.role === role && word.language === language && !word.proper && word.definition < 0) : undefined);
  if (!target || targets.accepted.some((word) => word.role === role && sameWord(tokens[i]!.key, word.key, language))) return null;
  const before = tokens[hit.from - 1]?.key ?? '';
  if (/exporter|importer|seite(?:n)?$/.test(tokens[i]!.key)) return null;
  if (PREDICATE.test(before) || /^(?:als|as|ist|is|bleibt|acts?|sei)$/.test(tokens[hit.from - 2]?.key ?? '')) return null;
  if (quotedOrBracketed(tokens, hit.from, i) || explained(sentence, i) || besideName(tokens, hit.from, i, target)) return null;
  if (language === 'de') {
    if (!/^\p{Lu}/u.test(tokens[i]!.text) || !GERMAN_ARTICLE.test(before) || isPlural(before, tokens[i]!)) return null;
    // `die Verschlüsselung der Client Kommunikation`: the first half of a compound written apart.
    if (label && ((before === 'die' && !isFeminine(tokens[i]!)) || followedByOwner(tokens, i) || /^\p{Lu}/u.test(tokens[i + 1]?.text ?? ''))) return null;
  } else {
    const capital = /^\p{Lu}/u.test(tokens[hit.from]!.text);
    const wantsCapital = /^\p{Lu}/u.test(target.text);
    if (capital !== wantsCapital || (label && ((before !== 'the' && !actsBare(tokens, hit.from, i)) || !capital)) || (!capital && before !== 'the') || /s$/.test(tokens[i]!.key.replace(/'s$/, ''))) return null;
    if (/^\p{Lu}/u.test(tokens[i + 1]?.text ?? '') && !/'s$/.test(tokens[i]!.key)) return null;
  }
  return { target, reason: 'other-word', from: hit.from };
}

/** `Die Lizenzgeberin erteilt der Verantwortlichen …`: at the head of its sentence, beside the other side and not beside the one it may stand for. */
function deals({ tokens, language }: SentenceFact, from: number, last: number, role: Role, targets: Targets): boolean {
  const named = (who: Role): boolean => targets.words.some((word) => word.role === who && word.language === language && word.defined && tokens.some(({ key }) => sameWord(key, word.key, language)));
  return tokens.slice(0, from - 1).every(({ kind }) => kind !== 'word') && /^\p{Ll}/u.test(tokens[last + 1]?.text ?? '') && !named(role) && named(role === 'processor' ? 'controller' : 'processor');
}

/** `7.2 Vendor shall co-operate`: at the head of its sentence, as the contract writes its parties. */
const actsBare = (tokens: readonly Token[], from: number, last: number): boolean =>
  ACTS.test(tokens[last + 1]?.key ?? '') && tokens.slice(0, from).every(({ kind, text }) => kind !== 'word' || /^\p{L}$/u.test(text));

const OTHER_NAME = 'OTHER_NAME_CONTROLLER';

/** `Responsible Party announces the audit` where the controller has another name; whoever is at fault, in small letters, and the heading of a column are not meant. */
function otherName({ tokens, language }: SentenceFact, { from, to }: { readonly from: number; readonly to: number }, targets: Targets): Hit | null {
  const target = sideOf('controller', language, targets);
  const name = tokens.slice(from, to).map(({ key }) => key.replace(/'s$/, '')).join(' ');
  if (!target || targets.accepted.some(({ key }) => key === name) || PREDICATE.test(tokens[from - 1]?.key ?? '') || quotedOrBracketed(tokens, from, to - 1)) return null;
  return tokens.slice(from, to).every(({ text }) => /^\p{Lu}/u.test(text)) && /^\p{Ll}/u.test(tokens[to]?.text ?? '') ? { target, reason: 'other-word', from } : null;
}

/** The name that the contract gives the side. */
const sideOf = (role: Role, language: Language, targets: Targets): Target | undefined => targets.words.find((word) => word.role === role && word.language === language && word.defined);

const quotedOrBracketed = (tokens: readonly Token[], from: number, last: number): boolean =>
  /^["'(/„“‘]$/.test(tokens[from - 1]?.key ?? '') || (tokens[from - 2]?.key === '-' && tokens[last + 1]?.key === '-') || /^["')/”’]$/.test(tokens[last + 1]?.key ?? '') || tokens[last + 1]?.key === '(' ;

/** `… im Sinne der DSGVO`, `… nach Art. 28`, `… within the meaning of`: statutory wording, in a citation. */
function explained({ tokens, concepts }: SentenceFact, i: number): boolean {
  if (concepts.some((hit) => hit.concept === 'IN_THE_SENSE' && hit.from > i && hit.from - i <= 4)) return true;
  const next = tokens.slice(i + 1, i + 3).map((token) => token.key).join(' ');
  return /^(?:nach|gem|gemaess|laut|under|pursuant|according|gem \.) ?(?:art|artikel|article|§|to|the)?/.test(next) && /art|§|article|gdpr|dsgvo/.test(next);
}

/** `der Verantwortliche beim Auftraggeber` is one of its people; `dass der Auftraggeber der Verantwortliche ist` tells its role. */
function besideName(tokens: readonly Token[], from: number, last: number, target: Target): boolean {
  const names = (at: number): boolean => tokens[at] !== undefined && sameWord(tokens[at]!.key, target.key, target.language);
  return names(from - 2) || (/^(?:beim|bei|im|des|der|fuer|seitens|of|at)$/.test(tokens[last + 1]?.key ?? '') && (names(last + 2) || names(last + 3) || /^(?:fuer|im)$/.test(tokens[last + 1]!.key)));
}

/** The sides whose role a sentence tells: `dass der Auftraggeber der Verantwortliche für die Verarbeitung ist`. What follows may call them by it. */
function rolesTold({ tokens, concepts, language }: SentenceFact, targets: Targets): Role[] {
  return concepts.flatMap((hit) => {
    const role = ROLE_OF[hit.concept];
    const target = role && targets.words.find((word) => word.role === role && word.language === language && word.defined);
    if (!role || !target) return [];
    const names = (at: number): boolean => tokens[at] !== undefined && sameWord(tokens[at]!.key, target.key, language);
    if (!/^(?:der|die|das|the|als|as|ist|is)$/.test(tokens[hit.from - 1]?.key ?? '') || names(hit.to - 1) || ![2, 3, 4].some((back) => names(hit.from - back))) return [];
    const verb = tokens.slice(Math.max(0, hit.from - 4), Math.min(tokens.length, hit.to + 8)).some(({ key }) => /^(?:ist|sind|bleibt|gilt|sei|is|remains|acts|handelt)$/.test(key));
    return verb ? [role] : [];
  });
}

/** `Der Gesetzgeber verlangt …`, `Art. 28 DSGVO verpflichtet …`, `The GDPR requires …`: in the words of the law the sides have its names. */
const reportsLaw = ({ concepts }: SentenceFact): boolean => concepts.some((hit) => hit.concept === 'REPORTS_LAW');

/** So many words a term has in a list of them at most. */
const TERM = 4;

/** `Controller, processor and data subject mean what the GDPR says`: a list of words, then that they have a meaning. */
const listsTerms = ({ tokens, concepts }: SentenceFact): boolean => concepts.some(({ concept, from }) => {
  if (concept !== 'MEANS' || from === 0) return false;
  const joints = tokens.slice(0, from).flatMap(({ key }, i) => (/^(?:,|and|or|und|oder|sowie|\/)$/.test(key) ? [i] : []));
  return joints.length > 0 && [...joints, from].every((at, i) => at - (joints[i - 1] ?? -1) <= TERM + 1);
});

/** `die Verantwortlichen`, `der Mandanten`, `den Auftragsverarbeitern`, `den Kunden`. */
const isPlural = (article: string, token: Token): boolean =>
  (article === 'die' && !isFeminine(token)) || (article === 'der' && /en$/.test(token.key)) || (article === 'den' && (/ern$/.test(token.key) || (/en$/.test(token.key) && PARTY_LABEL.test(token.key))));

/** `die Auftraggeberin` is one; the plural ends in `innen`. */
const isFeminine = ({ key }: Token): boolean => key.endsWith('in');

/** `dem Kunden der Muster GmbH`: somebody's customer, whoever that is. */
const followedByOwner = (tokens: readonly Token[], i: number): boolean => /^(?:der|des|von|und|oder|,|\/|\()$/.test(tokens[i + 1]?.key ?? '');
