import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { ConceptHit } from '../../language/phrases.js';

const MODALS = new Set(['shall', 'will', 'must', 'may', 'agrees', 'undertakes', 'is', 'has', 'warrants', 'can', 'acts', 'represents', 'acknowledges', 'instructs', 'remains', 'ensures', 'provides', 'should', 'authorises', 'authorizes', 'does', 'informs', 'notifies', 'assists', 'processes', 'supports', 'confirms']);
/** `you` and `we` act before nearly any verb; these come most. */
const PRONOUN_VERBS = new Set(['make', 'are', 'have', 'do', 'decide', 'need', 'keep', 'choose', 'give', 'tell', 'confirm', 'ensure', 'promise', 'agree', 'warrant', 'remain', 'undertake', 'see', 'look', 'process', 'handle', 'store', 'use', 'provide']);
const FEMININE = /in(?:nen)?$/;
/** `… avisiert sie die Verantwortliche`: the subject is said already. */
const PRONOUNS = new Set(['sie', 'er', 'es', 'wir', 'dieser', 'diese']);
/** A German sentence that begins like this has its subject already: `die Auftraggeberin` further on is the object. */
const OTHER_SUBJECTS = new Set(['sie', 'er', 'es', 'diese', 'dieser', 'dieses', 'der', 'die', 'das', 'ein', 'eine', 'kein', 'keine', 'jede', 'jeder', 'alle', 'beide', 'wir', 'personen']);

/**
 * Who acts in a sentence, by its grammar: in German the party in the nominative (`der Auftraggeber`, `die Auftraggeberin`, or none where
 * the sentence begins with it), in English the party before a modal or finite verb. A sentence in the passive has no actor.
 */
export function actorFlags(sentence: SentenceFact, hits: readonly ConceptHit[]): string[] {
  const acts = (party: string): boolean => hits.some((hit) => hit.concept === party && isSubject(sentence, hit) && !isPassive(sentence, hit) && !isSubordinate(sentence, hit, party === 'CONTROLLER'));
  const controller = acts('CONTROLLER');
  const processor = acts('PROCESSOR');
  const both = hits.some((hit) => hit.concept === 'PARTIES_BOTH' && hit.from < 4);
  return [
    ...(controller ? ['@controllerActs'] : []), ...(processor ? ['@processorActs'] : []),
    ...(controller && !processor ? ['@controllerAlone'] : []), ...(both ? ['@parties'] : []),
  ];
}

function isSubject({ tokens, language }: SentenceFact, hit: ConceptHit): boolean {
  if (language === 'en') {
    if (/['’]s?$/.test(tokens[hit.to - 1]!.text)) return false;
    if (/^(?:you|we)'/.test(tokens[hit.from]!.key)) return true;
    if (/^(?:you|we)$/.test(tokens[hit.from]!.key) && PRONOUN_VERBS.has(tokens[hit.to]?.key ?? '')) return true;
    return [0, 1].some((skip) => MODALS.has(tokens[hit.to + skip]?.key ?? '')) && !['to', 'by', 'of', 'for', 'with', 'from'].includes(tokens[hit.from - 1]?.key ?? '') && !['to', 'by', 'of', 'for', 'with', 'from'].includes(tokens[hit.from - 2]?.key ?? '');
  }
  const last = tokens[hit.to - 1]!;
  const article = tokens[hit.from - 1]?.key;
  if (FEMININE.test(last.key) || /liche$/.test(last.key)) return article === 'die' && !PRONOUNS.has(tokens[hit.from - 2]?.key ?? '') && (hit.from <= 1 || !OTHER_SUBJECTS.has(tokens[0]!.key));
  // Nouns made of adjectives end in -e in the nominative: `der Verantwortliche`, but `gegenüber der Verantwortlichen`.
  if (article === 'der' && /(?:lichen|enden)$/.test(last.key)) return false;
  if (article === 'der') return !/(?:gebers|nehmers|beiters)$/.test(last.key) && !followsNoun(tokens, hit.from - 2);
  return hit.from === 0 && !/s$/.test(last.key);
}

/** `die Daten der Auftraggeber`: a genitive after a noun. */
const followsNoun = (tokens: SentenceFact['tokens'], at: number): boolean => {
  const before = tokens[at];
  return before !== undefined && at > 0 && before.kind === 'word' && /^\p{Lu}/u.test(before.text) && tokens[at - 1]?.kind === 'word' && /^(?:der|die|das|den|dem|des|alle|sämtliche)$/.test(tokens[at - 1]!.key);
};

const SUBORDINATORS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(['wenn', 'falls', 'sofern', 'soweit', 'dass', 'damit', 'bis', 'ob', 'weil', 'da', 'nachdem', 'bevor', 'wie', 'sobald', 'solange', 'indem', 'wobei', 'als', 'die', 'den', 'dem', 'deren', 'dessen', 'welche', 'welcher', 'welches', 'was', 'wo', 'wodurch', 'womit', 'sodass']),
  en: new Set(['if', 'where', 'when', 'unless', 'that', 'which', 'so', 'provided', 'as', 'extent', 'before', 'after', 'until', 'whether', 'because', 'once', 'while', 'who', 'whom', 'whose', 'whenever', 'wherever', 'for']),
};

const TOLD = new Set(['informiert', 'benachrichtigt', 'unterrichtet', 'hingewiesen', 'verstaendigt', 'orientiert', 'unterstuetzt', 'gesetzt', 'notified', 'informed', 'assisted', 'helped', 'told', 'advised', 'provided', 'given', 'granted', 'supported']);

/** Who gets something is not the one who owes it. */
const GETS = /^(?:erhaelt|bekommt|erfaehrt)$/;
const AUXILIARIES = new Set(['wird', 'werden', 'ist', 'sind', 'wurde']);
/** `ist der Auftraggeber zu unterstützen`: the infinitives of the same verbs. */
const TO_TELL = new Set(['machen', 'informieren', 'benachrichtigen', 'unterrichten', 'verstaendigen', 'orientieren', 'unterstuetzen', 'setzen', 'hinzuweisen']);


/** `Der Auftraggeber wird informiert`, `Customer will be notified`: something is done to the party. */
function isPassive({ tokens, language }: SentenceFact, hit: ConceptHit): boolean {
  const verb = tokens[hit.to]?.key ?? '';
  if (language === 'en') return /^(?:be|hear|receive)$/.test(tokens[hit.to + 1]?.key ?? '') || (verb === 'is' && TOLD.has(tokens[hit.to + 1]?.key ?? ''));
  const before = tokens[hit.from - 2]?.key ?? '';
  if (GETS.test(verb) || GETS.test(before)) return true;
  const done = AUXILIARIES.has(verb) || AUXILIARIES.has(before);
  return done && tokens.slice(hit.to).some(({ key }, i) => TOLD.has(key) || (key === 'zu' && TO_TELL.has(tokens[hit.to + i + 1]?.key ?? '')));
}

/** Whether the party acts in a subordinate clause, or in a second main clause behind a semicolon: then the sentence is not about what it does. */
function isSubordinate({ tokens, language }: SentenceFact, hit: ConceptHit, semicolons: boolean): boolean {
  const words = SUBORDINATORS[language]!;
  for (let i = hit.from - 1; i >= 0; i--) {
    const { key } = tokens[i]!;
    if (key === ';') return semicolons;
    if (language === 'en' && key === 'but') return false;
    if (language === 'en' && words.has(key)) return true;
    // In German the word behind the comma tells; an article before the party is no relative pronoun.
    if (language === 'de' && (key === ',' || key === '(' || key === ':')) return i + 1 < hit.from - 1 && words.has(tokens[i + 1]!.key);
  }
  if (language === 'en') return tokens.slice(0, hit.from).some((token) => token.key === 'should' || token.key === 'had');
  return (hit.from > 1 && words.has(tokens[0]!.key)) || (semicolons && beginsWithVerb(tokens, hit));
}

/** `Verlangt der Auftraggeber …, so …`: the party behind the first word, and a comma behind that, make a condition. */
const beginsWithVerb = (tokens: SentenceFact['tokens'], hit: ConceptHit): boolean =>
  hit.from === 2 && /^(?:der|die)$/.test(tokens[1]!.key) && tokens[0]!.kind === 'word' && tokens.slice(hit.to).some((token) => token.key === ',');
