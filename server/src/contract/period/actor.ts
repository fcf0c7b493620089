import type { PeriodFact } from '../../facts/periods.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import { foldKey } from '../../language/tokens.js';
import type { Parties, PartyName, Role } from '../parties.js';

/** A side of the contract named in a sentence; token indices are half open. */
export interface Mention {
  readonly role: Role | 'both';
  readonly from: number;
  readonly to: number;
}

const CONCEPTS: Readonly<Record<string, Mention['role']>> = {
  CONTROLLER_WORD: 'controller', PROCESSOR_WORD: 'processor', SUB_PROCESSOR_WORD: 'sub-processor', PARTY_WORD: 'both',
};
const ENDINGS = new Set(['', 's', 'n', 'en', 'es', 'in', "'s"]);

/** Each side that the sentence names, by the contract's own names and by the words that mean a role everywhere, in order. */
export function mentionsIn(sentence: SentenceFact, parties: Parties): Mention[] {
  const mentions: Mention[] = [];
  for (const hit of sentence.concepts) {
    const role = CONCEPTS[hit.concept];
    if (role !== undefined && !isOwned(sentence, hit.to)) mentions.push({ role, from: hit.from, to: hit.to });
  }
  for (const [role, names] of [['controller', parties.controller], ['processor', parties.processor], ['sub-processor', parties.subProcessor]] as const) {
    for (const name of names) mentions.push(...mentionsOf(sentence, role, name));
  }
  // `weitere Auftragsverarbeiter` is the sub-processor, although `Auftragsverarbeiter` alone is not.
  const whole = mentions.filter((a) => !mentions.some((b) => b !== a && b.from <= a.from && b.to >= a.to && b.to - b.from > a.to - a.from));
  return whole.sort((a, b) => a.from - b.from);
}

/** `Customer Data`, `Client systems`: what belongs to a side is not that side. */
const isOwned = (sentence: SentenceFact, next: number): boolean => /^(?:personal|data|content|information|materials|systems|account|accounts)$/.test(sentence.tokens[next]?.key ?? '');

function mentionsOf(sentence: SentenceFact, role: Role, name: PartyName): Mention[] {
  const words = name.name.split(' ').map(foldKey);
  const mentions: Mention[] = [];
  for (let from = 0; from + words.length <= sentence.tokens.length; from++) {
    if (words.every((word, i) => isForm(sentence.tokens[from + i]?.key ?? '', word)) && !isOwned(sentence, from + words.length)) mentions.push({ role, from, to: from + words.length });
  }
  return mentions;
}

const isForm = (key: string, word: string): boolean => word.length > 0 && key.startsWith(word) && (key === word || (word.length > 3 && ENDINGS.has(key.slice(word.length))));

const OBJECT_ARTICLES = new Set(['dem', 'den', 'des', 'einem', 'beim', 'vom', 'zum', 'an', 'gegenueber', 'bei', 'fuer', 'mit', 'to', 'of', 'from', 'with', 'notify', 'notifies', 'inform', 'informs', 'for', 'on', 'provide', 'give', 'gives', 'assist', 'assists', 'support', 'supports', 'help', 'helps', 'enable', 'enables', 'allow', 'allows']);
const ARTICLES = /^(?:the|such|each|any|affected|respective|relevant|concerned|betroffene[nrms]?|jeweilige[nrms]?|zustaendige[nrms]?)$/;

/** The word in front of a side, past its English article and an adjective that picks the one concerned. */
function wordBefore(sentence: SentenceFact, mention: Mention): string {
  let at = mention.from - 1;
  while (at > mention.from - 3 && ARTICLES.test(sentence.tokens[at]?.key ?? '')) at--;
  return sentence.tokens[at]?.key ?? '';
}

const isObject = (sentence: SentenceFact, mention: Mention): boolean => OBJECT_ARTICLES.has(wordBefore(sentence, mention));

const TO_WHOM = /^(?:an|gegenueber|to|notify|notifies|inform|informs|tell|tells|alert|alerts)$/;
const ANY_ARTICLE = /^(?:the|its|his|den|die|dem|der|das|seinen|ihren)$/;

/** `an den Auftragnehmer`, `notifies the Processor`: the side that is told. */
export function isAddressed({ tokens }: SentenceFact, mention: Mention): boolean {
  const at = ANY_ARTICLE.test(tokens[mention.from - 1]?.key ?? '') ? mention.from - 2 : mention.from - 1;
  return TO_WHOM.test(tokens[at]?.key ?? '');
}

/** The side that acts in the sentence: the first one that stands as its subject or, in the passive, after `by`, `von`, `durch`. */
export function actorIn(sentence: SentenceFact, mentions: readonly Mention[]): Mention['role'] | 'unknown' {
  const agent = mentions.find((mention) => ['by', 'von', 'durch', 'vom'].includes(wordBefore(sentence, mention)) || startsAgent(sentence, mention));
  const subject = mentions.find((mention) => !isObject(sentence, mention) && mention !== agent);
  if (subject && mentions.some((mention) => mention.role !== subject.role && isJoined(sentence, subject, mention))) return 'both';
  return (subject ?? agent)?.role ?? 'unknown';
}

const JOINT = /^(?:and|und|sowie|or|oder)$/;

/** `The Controller and the Processor may each …`: both act. */
function isJoined({ tokens }: SentenceFact, one: Mention, next: Mention): boolean {
  const between = tokens.slice(one.to, next.from).map(({ key }) => key);
  return JOINT.test(between[0] ?? '') && (between.length === 1 || (between.length === 2 && ANY_ARTICLE.test(between[1]!)));
}

const startsAgent = (sentence: SentenceFact, mention: Mention): boolean => {
  const [article, preposition] = [sentence.tokens[mention.from - 1]?.key ?? '', sentence.tokens[mention.from - 2]?.key ?? ''];
  return (preposition === 'von' || preposition === 'durch') && ['dem', 'der', 'den', 'beiden', 'jeder'].includes(article);
};

/** The side that acts in the clause of the period: the last subject before it, else the one that acts in the sentence. */
export function subjectBefore(sentence: SentenceFact, fact: PeriodFact, mentions: readonly Mention[]): Mention['role'] | 'unknown' {
  const subjects = mentions.filter((mention) => mention.to <= fact.tokens[0] && !isObject(sentence, mention) && !/['’]s$|s['’]$/.test(sentence.tokens[mention.to - 1]?.text ?? ''));
  return subjects[subjects.length - 1]?.role ?? actorIn(sentence, mentions);
}
