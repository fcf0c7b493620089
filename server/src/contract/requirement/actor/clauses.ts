import type { SentenceFact } from '../../../facts/sentenceFact.js';
import type { Token } from '../../../language/tokens.js';

/** A stretch of a sentence between two commas, semicolons, colons or brackets; token indices, half open. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** A main clause, not one that begins with `wenn`, `which` and the like, nor `Verlangt der Auftraggeber …, so`. */
  readonly main: boolean;
  /** Stands behind a semicolon. */
  readonly later: boolean;
}

const SUBORDINATORS = {
  de: new Set(['wenn', 'falls', 'sofern', 'soweit', 'insoweit', 'insofern', 'dass', 'damit', 'bis', 'ob', 'weil', 'da', 'nachdem', 'bevor', 'ehe', 'wie', 'sobald', 'solange', 'indem', 'wobei', 'als', 'sodass', 'obwohl', 'waehrend', 'deren', 'dessen', 'welche', 'welcher', 'welches', 'welchen', 'welchem', 'was', 'wo', 'wodurch', 'womit', 'wofuer', 'wozu', 'worueber', 'wovon', 'wann', 'wer', 'wem', 'wen', 'weshalb', 'warum', 'statt', 'anstatt', 'ohne', 'um', 'je']),
  en: new Set(['if', 'where', 'when', 'unless', 'that', 'which', 'so', 'provided', 'as', 'extent', 'before', 'after', 'until', 'whether', 'because', 'once', 'while', 'who', 'whom', 'whose', 'whenever', 'wherever', 'for', 'what', 'whatever', 'how', 'why', 'than', 'should', 'had', 'insofar', 'since', 'although', 'though']),
} as const;
/** These begin a relative clause unless a noun follows at once. */
const RELATIVES = /^(?:der|die|das|den|dem|denen)$/;
const RELATIVE_PREPOSITIONS = /^(?:an|auf|aus|bei|durch|fuer|gegen|in|mit|nach|ueber|unter|von|vor|zu|wegen|innerhalb|aufgrund)$/;
const STOPS = new Set([',', ';', ':', '(', ')', '-']);
const JOINS = /^(?:und|oder|sowie|bzw|beziehungsweise|and|or|nor)$/;
const FOLLOWERS = /^(?:der|die|das|den|dem|des|ein|eine|einer|eines|einem|einen|er|sie|es|ihm|ihr|ihnen|sich|wir|uns|jemand|mehrere|personen|daten|dies|dabei|dadurch|hierbei|etwas|auch|bei)$/;
const NO_VERBS = /^(?:mit|seit|statt|samt|erst|zuerst|jetzt|selbst|nicht|insgesamt|dort|damit|somit|soweit|sofort|zudem|binnen|neben|gegen|zwischen|wegen|laut|pflicht|recht|zeit|art|sicherheit)$/;
const PLURAL_VERBS = /^(?:gehen|gelangen|kommen|werden|sollen|haben|sind|muessen|wollen|koennen|stellen|treten|wenden|verlangen|bestehen|liegen|machen|brauchen|sollte|sollten|muss|kann|will|darf|ist|wird|soll|wurde|wuerde|geraten|richten)$/;

/** Cuts a sentence into its clauses. */
export function clausesOf({ tokens, language }: SentenceFact): Clause[] {
  const clauses: Clause[] = [];
  const first = language === 'de' && beginsWithVerb(tokens);
  let later = false;
  let open = 0;
  // Whether the words in front of a bracket are of a main clause: what stands behind it goes on with them. `wenn sie dies vier (4) Wochen vorher anzeigt`
  // The same holds of what stands between two dashes: `soweit eine Mitwirkung – etwa bei Anträgen – durch den Auftragnehmer nötig ist`.
  let outer: boolean | null = null;
  let dash = -1;
  for (let from = 0; from <= tokens.length; ) {
    let to = from;
    for (let counted = isCounted(tokens, to); to < tokens.length && (counted || !STOPS.has(tokens[to]!.key)); counted = isCounted(tokens, to)) to += counted ? 3 : 1;
    const before = clauses[clauses.length - 1];
    const key = tokens[from]?.key ?? '';
    const joined = before !== undefined && tokens[from - 1]?.key !== ';' && JOINS.test(key) && !before.main;
    const begins = language === 'de' ? beginsSubordinate(tokens, from, to) : SUBORDINATORS.en.has(key) && !isHowOften(tokens, from) && !isPreposition(tokens, from);
    // `where, in its opinion, the Customer …`: the conjunction alone leaves the next two open.
    if (begins && to - from === 1) open = 3;
    const closing: boolean = dash >= 0 && dash < from - 1 && tokens[from - 1]?.key === '-';
    const goesOn: boolean = (tokens[from - 1]?.key === ')' || closing) && outer === false;
    const main: boolean = !(begins || joined || open > 0 || goesOn || (first && from === 0));
    clauses.push({ from, to, main, later });
    if (tokens[to]?.key === '(') outer = main;
    else if (tokens[from - 1]?.key === ')') outer = null;
    else if (closing) [outer, dash] = [null, -1];
    else if (dash < 0 && tokens[to]?.key === '-' && tokens.slice(to + 2).some(({ key }) => key === '-')) [outer, dash] = [main, to];
    if (open > 0) open--;
    if (tokens[to]?.key === ';') later = true;
    from = to + 1;
  }
  return clauses;
}

/** `vier (4) Wochen`: a number said again in brackets parts nothing. */
const isCounted = (tokens: readonly Token[], at: number): boolean => tokens[at]?.key === '(' && tokens[at + 2]?.key === ')' && /^\d+$/.test(tokens[at + 1]!.key);

/** The clause a token lies in. */
export const clauseAt = (clauses: readonly Clause[], at: number): Clause => clauses.find((clause) => clause.from <= at && at < clause.to) ?? clauses[clauses.length - 1]!;

/** Whether an English conjunction or relative pronoun stands between the beginning of the clause and the token; German ones only begin clauses. */
export const isBehindConjunction = (tokens: readonly Token[], clause: Clause, at: number): boolean =>
  tokens.slice(clause.from, at).some((token, i, all) => SUBORDINATORS.en.has(token.key) && !isHowOften(all, i) && !isPreposition(all, i) && !(token.key === 'as' && all[i + 1]?.key === 'well') && !all.slice(i).some((behind) => behind.key === 'but'));

/** `Once a year`, `once per calendar year`. */
const isHowOften = (tokens: readonly Token[], at: number): boolean => tokens[at]!.key === 'once' && /^(?:a|an|per|every|each|in|more|only|again|annually|yearly)$/.test(tokens[at + 1]?.key ?? '');

/** `After the end of the services the Provider shall …`: no conjunction, and the clause goes on with its subject. */
const isPreposition = (tokens: readonly Token[], at: number): boolean => {
  if (!/^(?:after|before|until|for)$/.test(tokens[at]!.key)) return false;
  const noun = /^(?:the|any|such|each|every|its|this)$/.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
  return /^(?:end|termination|expiry|expiration|completion|conclusion|cessation|close|start|beginning|commencement|receipt|purpose|purposes|duration|term)$/.test(tokens[noun]?.key ?? '');
};

function beginsSubordinate(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (at < to && JOINS.test(tokens[at]!.key)) at++;
  if (at > 0 && RELATIVE_PREPOSITIONS.test(tokens[at]?.key ?? '') && at + 1 < to && (SUBORDINATORS.de.has(tokens[at + 1]!.key) || (RELATIVES.test(tokens[at + 1]!.key) && isRelative(tokens, at + 1)))) return true;
  const first = tokens[at];
  if (!first) return false;
  // `Als Verantwortliche hat die Klinik …`: in what capacity, and no clause.
  if (at === 0 && first.key === 'als' && /^\p{Lu}/u.test(tokens[1]?.text ?? '')) return false;
  if (SUBORDINATORS.de.has(first.key)) return !(at === 0 && /^(?:um|ohne|je|bis|statt)$/.test(first.key) && tokens[to]?.key !== ',');
  return at > 0 && RELATIVES.test(first.key) && isRelative(tokens, at);
}

/** `, die der Auftraggeber erteilt` and not `, die Auftragnehmerin erteilt`. */
const isRelative = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && (!/^\p{Lu}/u.test(next.text) || /^(?:sie|ihnen|ihr|ihre)$/.test(next.key));
};

/** `Stellt der Auftragnehmer … fest, so …`: a condition without conjunction. */
function beginsWithVerb(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (!first || !second || first.kind !== 'word' || NO_VERBS.test(first.key)) return false;
  if (!(/t$/.test(first.key) || PLURAL_VERBS.test(first.key))) return false;
  if (!FOLLOWERS.test(second.key) && !/^\p{Lu}/u.test(second.text)) return false;
  return tokens.some((token, i) => i > 2 && token.key === ',' && /^(?:so|dann)$|(?:t|en|ist|hat)$/.test(tokens[i + 1]?.key ?? '') && !/^\p{Lu}/u.test(tokens[i + 1]!.text) && !SUBORDINATORS.de.has(tokens[i + 1]!.key));
}
