import type { DefinitionFact } from '../definitions.js';
import { appoints } from './appoints.js';
import { defineAll, words } from './makeDefinition.js';
import type { Dressed } from './dressed.js';
import { findRuns, hitEnd, hitEndsAt, isCapitalised, type Run, type SentenceView, skipFillers } from './sentenceView.js';

const QUOTED: ReadonlySet<Dressed['dress']> = new Set(['quoted']);
const MARKED: ReadonlySet<Dressed['dress']> = new Set(['strong', 'emphasis']);
/** A term has few words; what is longer is a quotation. */
const MOST_WORDS = 12;

/** Definitions of terms in quotation marks or in bold: `(the "Client")`, `nachfolgend „AVV“ genannt`, `**Services** means …`. */
export function readDressedDefinitions(view: SentenceView): DefinitionFact[] {
  const found: DefinitionFact[] = [];
  for (const run of findRuns(view, QUOTED)) {
    if (run.members.some((m) => m.wordsTo - m.wordsFrom > MOST_WORDS)) continue;
    if (hereinafter(view, run)) found.push(...defineAll(view, run.members, 'hereinafter'));
    else if (inBrackets(view, run) || collectively(view, run) || named(view, run)) found.push(...defineAll(view, run.members, hitEnd(view, 'IN_THE_SENSE', run.to) > 0 ? 'reference' : 'quoted'));
    else if (inDashes(view, run)) found.push(...defineAll(view, run.members, 'quoted', true, 'parties'));
    else if (beforeBracket(view, run)) found.push(...defineAll(view, [...run.members, ...beforeBracket(view, run)!], 'quoted'));
    else if (means(view, run, false)) found.push(...defineAll(view, run.members, isReference(view, run) ? 'reference' : 'means', !isReference(view, run)));
    else if (opensEntry(view, run)) found.push(...defineAll(view, run.members, 'means'));
    else if (saidOfTerms(view, run)) found.push(...defineAll(view, run.members, 'reference', false));
    else if (inTheSense(view, run)) found.push(...defineAll(view, run.members, 'reference', true, 'first'));
    else if (called(view, run) || spokenOf(view, run)) found.push(...defineAll(view, run.members, 'quoted', called(view, run)));
    else if (elliptic(view, run, found)) found.push(...defineAll(view, run.members, 'means'));
    else if (listed(view, run)) found.push(...defineAll(view, run.members, 'means', true, 'listed'));
  }
  for (const run of findRuns(view, MARKED)) {
    if (run.members.some((m) => m.wordsTo - m.wordsFrom > MOST_WORDS)) continue;
    if (hereinafter(view, run)) found.push(...defineAll(view, run.members, 'hereinafter'));
    else if (inBrackets(view, run) && run.members.every((m) => m.dress === 'strong')) found.push(...defineAll(view, run.members, 'bold'));
    else if (inDashes(view, run) || inBrackets(view, run)) found.push(...defineAll(view, run.members, 'bold', true, 'parties'));
    else if (means(view, run, true)) found.push(...defineAll(view, run.members, 'bold', !isReference(view, run)));
  }
  return found;
}

/** `nachfolgend auch`, `hereinafter referred to as the` stands before the run. */
function hereinafter(view: SentenceView, run: Run): boolean {
  const hit = view.sentence.concepts.find((h) => h.concept === 'HEREINAFTER' && h.to <= run.from && run.from - h.to <= 8 && skipFillers(view, h.to, 8) >= run.from);
  if (!hit) return false;
  // `im Folgenden „schriftlich“ zu erfolgen` points at what follows; a name is a noun, or is said to be one.
  return isCapitalised(view.tokens[run.members[0]!.wordsFrom]) || named(view, run) || openBracket(view, run.from) >= 0 || view.tokens.slice(hit.from, run.from).some((token) => /^(?:as|called|als)$/.test(token.key));
}

/** The run stands in round brackets, alone but for fillers before it, or last in them after other words. */
function inBrackets(view: SentenceView, run: Run): boolean {
  const open = openBracket(view, run.from);
  // `date("d.m.Y")` is no sentence.
  if (open < 0 || (view.tokens[open - 1]?.kind === 'word' && view.tokens[open - 1]!.end === view.tokens[open]!.start)) return false;
  const first = view.tokens[open + 1]!;
  if (POINTERS.has(first.key)) return false;
  if (skipFillers(view, open + 1, 8) >= run.from) return true;
  const after = view.tokens[run.to];
  // `(Schutzbedarf „hoch“)` gives a value; a name is a noun.
  return (after?.key === ')' || after?.key === ']') && run.from - open <= 14 && (view.sentence.language === 'en' || run.members.some((m) => isCapitalised(view.tokens[m.wordsFrom]) || /^(?:wir|uns|ihr|du)$/.test(view.tokens[m.wordsFrom]!.key))) && !view.tokens.slice(open + 1, run.from).some((t) => POINTERS.has(t.key));
}

/** `– „Apotheke“ –`: nothing but the run between two dashes, as a name stands behind a party; `– „acme“ –` behind `acme Logistik GmbH`. */
const inDashes = (view: SentenceView, run: Run): boolean => {
  if (run.members.length !== 1 || !isDash(view.tokens[run.from - 1]) || !(isDash(view.tokens[run.to]) || view.tokens[run.to] === undefined)) return false;
  const first = view.tokens[run.members[0]!.wordsFrom];
  return isCapitalised(first) || view.tokens[0]?.key === first?.key;
};

const isDash = (token: SentenceView['tokens'][number] | undefined): boolean => token !== undefined && /^[-–—]$/.test(token.key);

/** What follows these words in brackets is cited or given as an example, not defined. */
const POINTERS = new Set(['siehe', 'vgl', 'see', 'eg', 'e', 'zb', 'z', 'including', 'insbesondere', 'insb', 'inkl', 'einschliesslich', 'cf', 'bspw', 'beispielsweise', 'such', 'like', 'wie', 'titel', 'titled', 'entitled', 'version', 'marked', 'overview', 'under', 'unter', 'section', 'abschnitt', 'clause', 'ziffer', 'term', 'terms']);

function openBracket(view: SentenceView, from: number): number {
  for (let i = from - 1, depth = 0; i >= 0 && from - i <= 20; i--) {
    const { key } = view.tokens[i]!;
    if (key === ')' || key === ']') depth++;
    else if (key === '(' || key === '[') {
      if (depth === 0) return i;
      depth--;
    }
  }
  return -1;
}

/** `bilden zusammen "Parteien"`, `each a "Party"`. */
function collectively(view: SentenceView, run: Run): boolean {
  return view.sentence.concepts.some((hit) => hit.concept === 'COLLECTIVELY' && hit.to <= run.from && run.from - hit.to <= 3 && skipFillers(view, hit.to, 3) >= run.from);
}

/** `„X“ genannt`. */
const named = (view: SentenceView, run: Run): boolean => hitEnd(view, 'NAMED', run.to) > 0;

/** `"Standard Contractual Clauses" ("SCC")`: the words before the bracket are a name too, of the same thing. */
function beforeBracket(view: SentenceView, run: Run): [Dressed] | null {
  if (view.tokens[run.to]?.key !== '(') return null;
  const next = view.dressed.find((piece) => piece.from > run.to);
  return next?.dress === 'quoted' && next.from === run.to + 1 && view.tokens[next.to]?.key === ')' ? [next] : null;
}

/** The run is the subject of `means`, `has the meaning`, `bezeichnet`; bold words only at the head of the sentence. */
function means(view: SentenceView, run: Run, headOnly: boolean): boolean {
  const head = atHead(view, run);
  if (equates(view, run)) return false;
  if (headOnly && run.from > 1) return false;
  const after = skipAside(view, run.to);
  if (headOnly && appoints(view, 0, after)) return false;
  if (hitEnd(view, 'MEANS', after) > 0) return head || follows(view, run.from) || run.members.length > 1 || /^(?:terms?|begriffe?|where|wobei|dabei)$/.test(view.tokens[run.from - 1]?.key ?? '');
  return head && !headOnly && (hitEnd(view, 'IS_DEFINED_AS', after) > 0 || (isCapitalised(view.tokens[run.members[0]!.wordsFrom]) && (hitEnd(view, 'COPULA', after) > 0 || view.tokens[after]?.key === '=')));
}

/** A further meaning of one sentence: `…; and “Breach” means`. */
const follows = ({ tokens }: SentenceView, from: number): boolean => tokens[from - 1]?.kind === 'punctuation' || (/^(?:and|und)$/.test(tokens[from - 1]?.key ?? '') && /^[,;]$/.test(tokens[from - 2]?.key ?? ''));

/** `«Bearbeiten» und «verarbeiten» heisst dasselbe`: of several words it is said that they mean one thing, not which. */
const equates = (view: SentenceView, run: Run): boolean =>
  run.members.length > 1 && view.sentence.concepts.some((hit) => hit.concept === 'MEANS_THE_SAME' && hit.from >= run.to && hit.from - run.to <= 5 && !/^(?:as|wie|,|given|assigned|ascribed|meaning)$/.test(view.tokens[hit.to]?.key ?? ''));

/** `heißt hier „Hauptvertrag“`, `We’ll call those details “guest data”`: a verb of naming stands close before the run. */
const called = (view: SentenceView, run: Run): boolean =>
  view.sentence.concepts.some((hit) => hit.concept === 'CALLS' && hit.to <= run.from && run.from - hit.to <= 4 && view.tokens.slice(hit.to, run.from).every((token) => token.kind === 'word'));

/** `Spricht dieser Vertrag von „Daten“, so sind … gemeint`, `Mit «wir» ist … gemeint`, `When we say “we”, we mean …`: what is meant follows. */
const spokenOf = (view: SentenceView, run: Run): boolean =>
  (view.sentence.concepts.some((hit) => hit.concept === 'SPEAKS_OF' && hit.to === run.from) || /^(?:mit|unter)$/.test(view.tokens[run.from - 1]?.key ?? '')) && view.sentence.concepts.some((hit) => hit.concept === 'IS_MEANT' && hit.from >= run.to);

const ARTICLES = /^(?:the|a|an|any|all|each|every|der|die|das|ein|eine|jede|jeder|jedes|alle|saemtliche)$/;

/** `“Act” is the Act of 2020, “Ordinance” the one of 2022`: the verb is not said again. */
const elliptic = (view: SentenceView, run: Run, found: readonly DefinitionFact[]): boolean =>
  found.some((fact) => (fact.form === 'means' || (fact.form === 'quoted' && view.tokens[run.from - 1]?.key === 'mit')) && fact.sentence === view.index) && /^(?:,|;|and|und|mit)$/.test(view.tokens[run.from - 1]?.key ?? '') && (ARTICLES.test(view.tokens[run.to]?.key ?? '') || isCapitalised(view.tokens[run.to]));

/** `a) „Vorfall“ jede Störung …`: an item that begins with a term and goes on with what it is; the verb stands in the lead-in. */
const listed = (view: SentenceView, run: Run): boolean => run.from === 0 && view.index === 0 && ARTICLES.test(view.tokens[run.to]?.key ?? '');

/** Brackets and commas between a term and its verb: `"Services" (or "Service")`, `„Daten“ im Sinne dieses Vertrages sind`. */
function skipAside(view: SentenceView, at: number): number {
  let i = at;
  if (view.tokens[i]?.key === '(') {
    let close = i + 1;
    while (close < view.tokens.length && close - i < 25 && view.tokens[close]!.key !== ')') close++;
    if (view.tokens[close]?.key === ')') i = close + 1;
  }
  while (view.tokens[i]?.key === ',' || view.tokens[i]?.key === ':' || (view.tokens[i]?.kind === 'word' && /^(?:each|jeweils|shall|also)$/.test(view.tokens[i]!.key) && hitEnd(view, 'MEANS', i) < 0)) i++;
  return i;
}

const HEAD_WORDS = /^(?:(?:[a-z]\.)?\d+(?:\.\d+)*|[a-z]|[.()]|the|term|terms|word|words|expression|expressions|der|die|das|den|dem|begriff|begriffe|ausdruck|ausdruecke|als|unter|for|purposes|of|this|agreement|addendum|dpa|in|a|an|,|und|and|defined|following|capitalised|capitalized|capitalized|as|used|herein|im|sinne|dieses|dieser|vertrags|vertrages|vereinbarung|ist|sind)$/;

const atHead = (view: SentenceView, run: Run): boolean => run.from <= 10 && view.tokens.slice(0, run.from).every((token) => HEAD_WORDS.test(token.key));

/** `… shall have the meanings given to them in the GDPR`: the terms of a list are not names of one thing. */
const isReference = (view: SentenceView, run: Run): boolean => {
  const at = skipAside(view, run.to);
  const near = view.tokens.slice(at, at + 8).map(({ key }) => key);
  return near.some((key, i) => /^(?:meanings?|bedeutung|same|defined|definiert)$/.test(key)
    // `mean what they mean in the GDPR`, `are read as in the Act`
    || (/^(?:what|was)$/.test(key) && near.slice(i + 1).some((other) => /^(?:mean|means|bedeuten|bedeutet)$/.test(other))) || (/^(?:as|wie)$/.test(key) && near[i + 1] === 'in'));
};

/** `“Affiliate”: any entity …` as a paragraph or list item of its own. */
const opensEntry = (view: SentenceView, run: Run): boolean =>
  run.from === 0 && view.index === 0 && (view.tokens[run.to]?.key === ':' || view.tokens[run.to]?.key === '-') && view.tokens.length - run.to >= 4;

/** `Wo der Begriff „Verarbeitung“ verwendet wird, gilt die Definition der DSGVO`. */
const saidOfTerms = (view: SentenceView, run: Run): boolean =>
  /^(?:begriffe?|begriffen|ausdruecke?|bezeichnung)$/.test(view.tokens[run.from - 1]?.key ?? '') &&
  view.tokens.slice(run.to).some((token) => /^(?:definition|definitionen|bedeutung|definiert|verstehen|verstanden|gemeint|bezeichnet)$/.test(token.key));

/** `als „Verantwortlicher“ im Sinne der DSGVO`, `“Customer” as defined in the Terms`. */
function inTheSense(view: SentenceView, run: Run): boolean {
  if (hitEnd(view, 'IN_THE_SENSE', run.to) < 0 || run.members.length > 1) return false;
  const before = view.tokens[run.from - 1];
  return (before === undefined || before.key === 'als' || before.key === 'as') && !hitEndsAt(view, 'NAMED', run.from) && words(view, run.members[0]!.wordsFrom, run.members[0]!.wordsTo) !== '';
}
