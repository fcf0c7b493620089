import type { SentenceFact } from '../../../facts/sentenceFact.js';
import { FEMININE_FORM } from '../../../language/german/gender.js';
import type { ConceptHit } from '../../../language/phrases.js';
import type { Token } from '../../../language/tokens.js';
import type { Clause } from './clauses.js';

/** Feminine names made of adjectives: `die Verantwortliche`; in the other cases they end in -n. */
const ADJECTIVE = /(?:liche|ende)n?$/;
const FEMININE_NOUN = /(?:ung|heit|keit|schaft|taet|ik|ur|ei|stadt|gemeinde|bank|schule|firma|behoerde|stelle|gmbh|ag|kg|versicherung|kammer|praxis|genossenschaft|partei)$/;
const MASCULINE = /(?:geber|nehmer|beiter|bieter|leister|stelle[rn]?|besitzer|haber|treiber|bringer|liche[rn]?|ende[rn]?|kunde|kunden|lieferant|mandant|verein|verband)s?$/;
const PREPOSITIONS = /^(?:an|auf|aus|bei|beim|durch|fuer|gegen|gegenueber|in|im|mit|nach|ueber|unter|vom|von|vor|zu|zum|zur|wegen|innerhalb|aufgrund|seitens|ohne|um|ausser|zwischen|namens|zugunsten|statt|neben|hinter|per|seit|bis|trotz|waehrend|bezueglich|anstelle)$/;
const OBLIQUE = /^(?:dem|den|des|deren|dessen|einem|einen|eines|einer)$/;
const NOT_VERBS = /^(?:und|oder|sowie|bzw|noch|wie|als|nicht|auch|damit|somit|selbst|jeweils|unverzueglich|umgehend|sofort|hiervon|davon|hierueber|darueber|an|der|die|das|jederzeit|direkt|dann|so|sonst|insoweit|soweit)$/;
const VERB = /(?:t|en|ln|rn|ist|hat|muss|kann|darf|soll|wird|will|tun|sind|haftet|steht)$/;
/** The subject of the sentence has been said. */
const PRONOUN_SUBJECTS = /^(?:er|sie|es|wir|dieser|diese|man|jener|letzterer|letztere|ersterer)$/;
/** The subject is given or told something. */
export const GETS = /^(?:erhaelts?t?|bekomms?t|erfaehrs?t?|kriegs?t|erhalten|bekommen|erfahren|kriegen|hoers?t|hoeren)$/;
const PASSIVE = /^(?:wird|werden|wurde|wurden)$/;
const BECOMES = /^(?:ist|sind|bleibt|bleiben)$/;
/** Participles that say what the subject must or may do. */
const STATES = /^(?:verpflichtet|berechtigt|befugt|gehalten|ermaechtigt|gebunden|verantwortlich|zustaendig|angehalten|bereit|gefordert|haftbar|frei)$/;
/** What a thing may do to a party: `Diese Vereinbarung verpflichtet die Auftragnehmerin`. */
const BINDS = /^(?:verpflichtet|berechtigt|bindet|binden|trifft|betrifft|entbindet|entbinden|befreit|ermaechtigt|belastet|entlastet|schuetzt|informiert|unterrichtet|benachrichtigt|erreicht|unterstuetzt|verpflichten|berechtigen)$/;
/** What may as well be a participle at the end: `werden die Klinik und Nordlicht unterrichtet`. */
const PARTICIPLE = /^(?:ge|be|ver|unter|er|ent|zer|ueber)|iert$/;
const FEW = 3;
/** Verbs whose participle never looks like this. */
const INFINITIVE = /(?:ieren|igen|ichten|uetzen|leiten|eilen|elden|stellen|oeschen|chern|rbeiten)$/;

/** Whether the party is the subject of its clause: in the nominative by its article, or by its place next to the verb, and not the one to whom something is done. */
export function isGermanSubject({ tokens }: SentenceFact, hit: ConceptHit, clause: Clause, others: readonly ConceptHit[]): boolean {
  // `sorgen Sie als Kunde dafür`: the pronoun is the subject, and the party is who it means.
  if (tokens[hit.from - 1]?.key === 'als' && /^(?:sie|wir|du|ihr)$/.test(tokens[hit.from - 2]?.key ?? '')) return true;
  const kind = caseOf(tokens, hit, clause);
  if (kind === 'other' || isDoneTo(tokens, hit, clause)) return false;
  if (kind === 'nominative') return true;
  // `die Klinik`, `Nordlicht`, `wir`: nominative or accusative. The first of them that stands at the beginning or behind the verb.
  const start = hasArticle(tokens, hit) ? hit.from - 1 : hit.from;
  const before = tokens[start - 1];
  const lead = tokens.slice(clause.from, start);
  if (opensAnother(tokens, hit, start, clause)) return true;
  if (others.some((other) => other !== hit && other.from >= clause.from && other.to <= start && caseOf(tokens, other, clause) !== 'other' && !isDoneTo(tokens, other, clause))) return false;
  if (lead.some((token, i) => PRONOUN_SUBJECTS.test(token.key) && !(i === 0 && /^\p{Lu}/u.test(lead[1]?.text ?? '')))) return false;
  if (lead.length === 0 && isObjectOfInfinitive(tokens, hit, clause)) return false;
  if (lead.length === 0 || (lead.length <= 2 && lead.every((token) => /^(?:so|dann|und|oder|auch|dabei|hierbei|insbesondere|\d+|[a-z])$/.test(token.key)))) return true;
  const verb = before?.key === 'sich' ? tokens[start - 2] : before;
  // `- setzt die Klinik in Kenntnis`: an item that begins with its verb has its subject in the lead-in.
  if (start === 1 && clause.from === 0 && /^\p{Ll}/u.test(tokens[0]!.text) && !/^(?:wir|sie|du|ihr)$/.test(tokens[hit.from]!.key)) return false;
  if (!verb || verb.kind !== 'word' || (/^\p{Lu}/u.test(verb.text) && start - 1 > clause.from) || NOT_VERBS.test(verb.key) || PREPOSITIONS.test(verb.key) || !VERB.test(verb.key)) return false;
  return !BINDS.test(verb.key) || !mayBeSubject(lead) || /^(?:wir|sie)$/.test(tokens[hit.from]!.key) || hasDative(tokens, clause, others, hit);
}

/** An item under `Die Agentur ist verpflichtet,`: in `die Auftraggeberin unverzüglich zu warnen` nobody is the subject, because no verb is finite. */
function isObjectOfInfinitive(tokens: readonly Token[], hit: ConceptHit, clause: Clause): boolean {
  const words = tokens.slice(hit.to, clause.to).filter(({ kind }) => kind === 'word');
  const last = words.at(-1);
  if (!last || /^\p{Lu}/u.test(last.text) || words.some(({ key }) => FINITE_BESIDE_TO.test(key))) return false;
  return /.zu\w+n$/.test(last.key) || (words.at(-2)?.key === 'zu' && /n$/.test(last.key));
}
const FINITE_BESIDE_TO = /^(?:ist|sind|hat|haben|war|bleibt|bleiben|braucht|brauchen|vermag|pflegt|scheint|verpflichtet)$/;

/** Whether the party may be the subject, by its article and case alone. */
export const isGermanNominative = ({ tokens }: SentenceFact, hit: ConceptHit, clause: Clause): boolean => caseOf(tokens, hit, clause) !== 'other';

type Case = 'nominative' | 'open' | 'other';

function caseOf(tokens: readonly Token[], hit: ConceptHit, clause: Clause): Case {
  const last = tokens[hit.to - 1]!;
  const first = tokens[hit.from]!;
  if (/^(?:wir|du|ihr)$/.test(first.key) && !(first.key === 'ihr' && /^\p{Lu}/u.test(tokens[hit.to]?.text ?? ''))) return 'open';
  if (/^(?:uns|ihnen|unser\w*|ihre\w*|ihr|dein\w*|dir|dich|euch|eue?re?\w?)$/.test(first.key)) return 'other';
  const article = hit.from - 1 >= clause.from ? tokens[hit.from - 1]!.key : '';
  const second = hit.from - 2 >= clause.from ? tokens[hit.from - 2]!.key : '';
  if (OBLIQUE.test(article) || PREPOSITIONS.test(article) || (/^(?:der|die|das)$/.test(article) && PREPOSITIONS.test(second))) return 'other';
  if (article === 'der') {
    // Nouns made of adjectives end in -e in the nominative: `der Verantwortliche`, but `gegenüber der Verantwortlichen`.
    if (FEMININE_FORM.test(last.key) || /(?:lichen|enden)$/.test(last.key)) return 'other';
    // `der AG`, and at the beginning any noun that is not feminine by its ending.
    if (!MASCULINE.test(last.key) && !/er$/.test(last.key) && !/^\p{Lu}{2,4}$/u.test(last.text) && (hit.from - 1 > clause.from || FEMININE_NOUN.test(last.key))) return 'other';
    return /(?:gebers|nehmers|beiters)$/.test(last.key) || followsNoun(tokens, hit.from - 2) ? 'other' : 'nominative';
  }
  if (article === 'die' && ADJECTIVE.test(last.key) && /n$/.test(last.key)) return 'other';
  if (article === 'die' || article === 'das') return 'open';
  if (first.key === 'sie') return 'open';
  return /[^s]s$/.test(last.key) && MASCULINE.test(last.key) ? 'other' : 'open';
}

const hasArticle = (tokens: readonly Token[], hit: ConceptHit): boolean => /^(?:die|das|der)$/.test(tokens[hit.from - 1]?.key ?? '');

/** `die Daten der Auftraggeber`, `nach Weisung der AG`: a genitive after a noun. */
const followsNoun = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at];
  return before !== undefined && at > 0 && before.kind === 'word' && /^\p{Lu}/u.test(before.text) && tokens[at - 1]?.kind === 'word' && (/^(?:der|die|das|den|dem|des|alle|saemtliche)$/.test(tokens[at - 1]!.key) || PREPOSITIONS.test(tokens[at - 1]!.key));
};

/** `entscheidet die Klinik und Nordlicht löscht`: behind `und` a subject of its own with its verb. */
const opensAnother = (tokens: readonly Token[], hit: ConceptHit, start: number, clause: Clause): boolean => {
  const verb = tokens[hit.to];
  if (!verb || hit.to >= clause.to || start - 2 < clause.from || !/^(?:und|aber|sondern)$/.test(tokens[start - 1]!.key)) return false;
  return /^\p{Ll}/u.test(verb.text) && /(?:[^s]t|hat|ist|muss|wird)$/.test(verb.key) && !NOT_VERBS.test(verb.key) && !PREPOSITIONS.test(verb.key) && !(hit.to === clause.to - 1 && PARTICIPLE.test(verb.key));
};

/** Words before the verb that may be its subject: they begin with an article, and no preposition. */
const mayBeSubject = (lead: readonly Token[]): boolean => {
  const first = lead[0]?.key === 'so' ? lead[1] : lead[0];
  return first !== undefined && lead.length > 1 && !PREPOSITIONS.test(first.key) && !/^(?:dies|den|dem|unverzueglich|umgehend|hierbei|hierzu|hierueber|darueber|davon|hiervon|dabei|dazu|soweit|binnen|auf|spaetestens|zusaetzlich|ausserdem|zudem|insbesondere)$/.test(first.key) && /^(?:der|die|das|ein|eine|dieser|diese|dieses|jede|jeder|jedes|alle|solche|kein|keine)$/.test(first.key);
};

/** `meldet die Auftragnehmerin der Auftraggeberin`: with somebody in the dative, the other one is the subject. */
const hasDative = (tokens: readonly Token[], clause: Clause, others: readonly ConceptHit[], hit: ConceptHit): boolean =>
  others.some((other) => other !== hit && other.from > hit.from && other.to <= clause.to && /^(?:der|dem|gegenueber)$/.test(tokens[other.from - 1]?.key ?? ''));

/** Behind a comma these go on with what stands before it: `ist der Auftraggeber unverzüglich, spätestens jedoch binnen 24 Stunden, zu unterrichten`. */
const INSERTS = /^(?:jedenfalls|spaetestens|laengstens|tunlichst|moeglichst|mindestens|binnen|innerhalb|innert|wenn|sofern|soweit|falls|nach|in|und|zumindest|keinesfalls|jedoch|aber|gegebenenfalls|also|ohne|noch|am|auch)$/;

/** Where the predicate of the clause ends: behind what is inserted between commas. */
const endOf = (tokens: readonly Token[], clause: Clause): number => {
  if (tokens[clause.to]?.key !== ',' && tokens[clause.to - 1]?.key !== ',') return clause.to;
  const next = tokens[clause.to]?.key === ',' ? clause.to + 1 : clause.to;
  if (!INSERTS.test(tokens[next]?.key ?? '')) return clause.to;
  const stop = tokens.findIndex(({ key }, i) => i >= next && (key === ';' || key === ':'));
  return stop < 0 ? tokens.length : stop;
};

/** `gegen`, and adjectives before a noun: `mit geeigneten technischen Maßnahmen`. */
const describes = (tokens: readonly Token[], token: Token): boolean =>
  token.key === 'gegen' || (/(?:en|em|er|es|e)$/.test(token.key) && tokens.slice(tokens.indexOf(token) + 1).find(({ key, text }) => /^\p{Lu}/u.test(text) || !/(?:en|em|er|es|e)$|^und$|^oder$/.test(key))?.text.match(/^\p{Lu}/u) != null);

/** `Der Auftraggeber wird informiert`, `ist der Auftraggeber zu unterrichten`, `erhält der Auftraggeber`. */
function isDoneTo(tokens: readonly Token[], hit: ConceptHit, clause: Clause): boolean {
  const verb = tokens[hit.to]?.key ?? '';
  const start = hasArticle(tokens, hit) ? hit.from - 1 : hit.from;
  const before = start - 1 >= clause.from ? tokens[start - 1]!.key : '';
  if (GETS.test(verb) || GETS.test(before)) return true;
  const near = [verb, before];
  const rest = tokens.slice(hit.to, endOf(tokens, clause));
  if (near.some((key) => PASSIVE.test(key))) {
    const low = rest.filter((token) => token.kind === 'word' && !/^\p{Lu}/u.test(token.text));
    const end = low.findIndex((token) => token.key === 'und');
    const last = [...low.slice(Math.max(0, end - FEW), Math.max(0, end)), ...low.slice(-FEW)];
    // `wird den Auftragnehmer informieren, wenn etwas gegen das Gesetz verstößt`: what the subject will do stands where its clause ends.
    if (INFINITIVE.test(tokens[clause.to - 1]?.key ?? '')) return false;
    return last.some((token) => !STATES.test(token.key) && !describes(rest, token) && /(?:iert|igt|ichtet|uetzt|etzt|^ge\w+(?:t|en)|\wge\w+(?:t|en)|tt)$/.test(token.key));
  }
  if (!near.some((key) => BECOMES.test(key)) || rest.some(({ key }) => STATES.test(key))) return false;
  return rest.some(({ key, text }, i) => (key === 'zu' && /n$/.test(rest[i + 1]?.key ?? '') && !/^\p{Lu}/u.test(rest[i + 1]!.text)) || (/.zu\w+n$/.test(key) && !/^\p{Lu}/u.test(text)));
}
