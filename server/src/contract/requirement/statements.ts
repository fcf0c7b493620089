import { factsOf } from '../../facts/blockFacts.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { Language } from '../../language/language.js';
import type { ConceptHit } from '../../language/phrases.js';
import type { Block } from '../../markdown/block.js';
import type { Span } from '../../text/span.js';
import { openingOf } from '../headings.js';
import { partyConcepts } from '../party/partyMentions.js';
import type { Parties } from '../parties.js';
import { firmFlags } from './actor/firm.js';
import { permissionFlags } from './actor/permission.js';
import { actorFlags } from './actors.js';
import { citedConcepts } from './cited.js';
import { contentFlags } from './content.js';
import { boxOf, isDataLabel, LABEL_WORDS, labelOf, labelWords, markedLabel, words } from './labels.js';
import { memoryOf } from './memory.js';
import { relationFlags } from './relations.js';
import type { Reader } from './reader.js';
import { tellingWords } from './telling.js';
import { conceptsByUsualNames } from './usualNames.js';
import { blankShareOf, endsInBlank, valueOf } from './unfilled.js';

/** What kind of sentence it is, beside what it speaks of. */
export type StatementFlag =
  | '@content' // says something of its own: more than a label, no blank alone
  | '@blank' // holds a blank to be filled in
  | '@openEnd' // the blank stands where the end of a term belongs: `until ____`
  | '@lead' // ends with a colon, or a preposition: what follows belongs to it
  | '@title' // stands in bold before the sentences of its paragraph
  | '@item' // an item of a list
  | '@row' // a row of a table
  | '@enumerates' // gives several things separated by commas
  | '@operations' // names three kinds of processing or more
  | '@handles' // names two of them
  | '@deeds' // says that the processing consists of two things done or more, whatever they are
  | '@dataType' // names a type of personal data
  | '@dataTypes' // names two types of personal data or more
  | '@manyTypes' // names three of them or more, apart from services named after them
  | '@dataLabel' // the label of its row means the data and nothing else: `Personal data`, `Information involved`
  | '@bareData' // speaks of data and names no type of them
  | '@group' // names one of them or more
  | '@persons' // names two groups of persons or more
  | '@deed' // says that its subject is one thing done
  | '@specific' // names things that not every such agreement speaks of
  | '@controllerActs' | '@processorActs' // grammatical subject
  | '@pronoun' // begins with a pronoun for who acted in the sentence before
  | '@processorMay' // the processor is only allowed to
  | `@may_${string}` // what the concept stands for is only permitted; see `permission.ts`
  | `@firm_${string}` // what it stands for is promised beside what is softened; see `firm.ts`
  | '@controllerAlone' // the controller acts and the processor does not
  | '@forController' // done for the controller: `für den Auftraggeber`, `for you`
  | '@ofController' // done with a thing of the controller: `your booking page`, `the Customer's files`
  | '@period' // names a period of time
  | '@subProcessorAlone' // a sub-processor acts and neither party does
  | '@parties' // both parties act alike
  | '@toController' | '@toProcessor' | '@byController' | '@byProcessor' | '@atController' | '@atProcessor' // see `relations.ts`
  | '@heController' | '@heProcessor' // acts as a pronoun, named before in another case
  | '@subActs' // a sub-processor acts, or two rows of them are spoken of
  | '@rolesSwapped' // the processor is called the controller and the other way round
  | '@costs'; // says who pays, and nothing on who owes what

/** A sentence, or a row of a table, as the requirements read it. Spans count from the start of the block. */
export interface Statement {
  readonly hits: readonly ConceptHit[];
  readonly own: ReadonlySet<string>;
  /** Concepts of the label it begins with: `Art der Daten: …`, the first cell of a row. */
  readonly label: ReadonlySet<string>;
  readonly span: Span;
  /** Where the words stand that soften or take back a duty, by concept. */
  readonly telling: ReadonlyMap<string, Span>;
}

/** The sentences of one block, and what the header row of a table says. */
export interface Reading {
  readonly statements: readonly Statement[];
  readonly header: ReadonlySet<string>;
  /** The block ends with a colon, so what follows belongs to it. */
  readonly leads: boolean;
}

const NONE: ReadonlySet<string> = new Set();
const SIDES = new Set(['CONTROLLER', 'PROCESSOR']);
const LATER_LABEL_WORDS = 4;
const RUN_IN_WORDS = 4;
const RUN_IN_SENTENCES = 2;
const FIRST_WORDS = 4;
/** `Gegen Vergütung unterstützt …`: what is done for money is done. */
const AGAINST = new Set(['gegen', 'against', 'for', 'ohne', 'without']);
/** `Er unterstützt den Auftraggeber bei`, and a list. */
const OPENS_A_LIST = new Set(['bei', 'in', 'mit', 'durch', 'von', 'zu', 'für', 'fuer', 'über', 'ueber', 'with', 'by', 'of', 'for', 'to', 'at']);
const QUESTION_WORDS = 32;
const YES = /^(?:ja|jawohl|selbstverstaendlich|natuerlich|gewiss|yes|certainly|absolutely)$/;
const DENIED = /^(?:nicht|nein|kein\w*|not|no)$/;

/** `Ja, und zwar …`, but `Natürlich nicht`. */
function saysYes(tokens: SentenceFact['tokens']): boolean {
  const first = tokens.findIndex((token) => token.kind === 'word');
  return first >= 0 && YES.test(tokens[first]!.key) && !tokens.slice(first + 1, first + 4).some(({ key }) => DENIED.test(key));
}

/** A sentence that is blank to this share says nothing. */
const MOSTLY = 0.6;
/** A cell with a longer sentence holds a clause, not a field. */
const PROSE = 10;
/** The heading of a column is shorter. */
const HEADING_CELL = 6;

/** Reads a block into statements. Remembered by the block as long as the reader reads alike. */
export function readStatements(block: Block, language: Language, reader: Reader): Reading {
  const memory = memoryOf(block);
  if (memory.reading && memory.language === language && memory.reader === reader.key) return memory.reading;
  const reading = block.kind === 'code' || block.kind === 'html' || block.kind === 'rule' ? { statements: [], header: NONE, leads: false } : read(block, language, reader);
  Object.assign(memory, { language, reader: reader.key, reading, marks: null });
  return reading;
}

function read(block: Block, language: Language, { parties, bare, terms }: Reader): Reading {
  const { sentences, blanks, citations, periods } = factsOf(block, language);
  const hitsOf = (sentence: SentenceFact): ConceptHit[] => {
    const cited = citations.length > 0 ? citedConcepts(block, sentence, citations, bare) : [];
    return [...withParties(sentence, parties), ...cited, ...terms.find(sentence.tokens, sentence.language)].sort((a, b) => a.from - b.from);
  };
  const blankShare = (span: Span): number => blankShareOf(blanks, span);
  if (block.kind === 'table') return readTable(block, sentences, hitsOf, { of: blankShare, atEnd: (sentence, hits) => endsInBlank(block, sentence, hits, blanks) });
  let runIn: ReadonlySet<string> = NONE;
  let asked: ReadonlySet<string> = NONE;
  const marked = markedLabel(block);
  // `**What is this about?**` on a line of its own is the heading of its answer.
  const isTitle = block.kind === 'heading' || openingOf(block)?.heading === true;
  let heading = marked === 0;
  let filled = false;
  let dataLabel = false;
  let box = '';
  const statements = sentences.flatMap((sentence, i): Statement[] => {
    const hits = hitsOf(sentence);
    if (isQuestion(sentence) && !isTitle) {
      // `Welche Daten? Namen und Fotos.`: the question is the label of its answer.
      runIn = words(sentence) <= QUESTION_WORDS ? new Set(['@label', ...hits.map((hit) => hit.concept)]) : NONE;
      asked = new Set([...hits.map((hit) => hit.concept), ...flags(sentence, hits)]);
      heading = false;
      return [];
    }
    const own = new Set(hits.map((hit) => hit.concept));
    // `Hilft der Hoster bei Anfragen? Ja.`: who says yes says what was asked.
    if (asked.size > 0 && saysYes(sentence.tokens)) for (const name of asked) own.add(name);
    asked = NONE;
    const field = labelOf(sentence, hits, i === 0 ? LABEL_WORDS : LATER_LABEL_WORDS);
    if (i === 0 && marked > 0) box = boxOf(sentence, hits, marked);
    if (i === 0 && marked > 0) runIn = new Set(['@label', ...hits.filter((hit) => sentence.tokens[hit.to - 1]!.end <= marked).map((hit) => hit.concept)]);
    const alone = i === 0 && !(marked > 0 && sentence.tokens[sentence.tokens.length - 1]!.start > marked);
    const label = field.size > 0 ? field : alone ? NONE : runIn;
    // A heading run into its paragraph: `Data. Names and addresses.`, `Art. 5. Security. We encrypt …`
    heading &&= i < RUN_IN_SENTENCES && sentences.length > i + 1 && words(sentence) <= RUN_IN_WORDS && !hits.some((hit) => hit.concept === 'CONTROLLER' || hit.concept === 'PROCESSOR');
    if (heading) runIn = new Set(['@label', ...runIn, ...own]);
    if (marked > 0 && alone && sentences.length > 1) own.add('@title');
    for (const flag of flags(sentence, hits)) own.add(flag);
    if (i === 0 && (field.size > 0 || marked > 0) && isDataLabel(labelWords(sentence, marked), hits)) dataLabel = true;
    if (dataLabel && label.size > 0) own.add('@dataLabel');
    if (periods.some(({ span }) => span.start >= sentence.span.start && span.end <= sentence.span.end)) own.add('@period');
    const blank = blankShare(field.size > 0 ? valueOf(block, sentence) : sentence.span);
    if (blank > 0) own.add('@blank');
    if (blank > 0 && endsInBlank(block, sentence, hits, blanks)) own.add('@openEnd');
    // In the box of a party it is that party of which tasks are told: `**Controller:** … Responsible for: …`
    if (box !== '' && i > 0 && !hits.some((hit) => SIDES.has(hit.concept))) own.add(`@${box}Acts`).add(`@${box}Alone`);
    // A hint in brackets stands for a word; one that fills the sentence leaves nothing said.
    own.delete(blank > MOSTLY ? '@content' : blank > 0 ? 'GUIDANCE' : '');
    if (block.marker && block.marker.kind !== 'section-sign' && block.marker.kind !== 'article' && !(filled && label.size > 0)) own.add('@item');
    // A field has one value; what follows it comments on it.
    filled ||= label.size > 0;
    return [{ hits, own, label, span: sentence.span, telling: tellingWords(block, sentence, hits) }];
  });
  // A hint on how to fill a form in covers the whole paragraph.
  if (statements.some((s) => s.own.has('GUIDANCE'))) return { statements: statements.map((s) => ({ ...s, own: new Set([...s.own, 'GUIDANCE']) })), header: NONE, leads: endsOpen(sentences) };
  return { statements, header: NONE, leads: endsOpen(sentences) };
}

const endsOpen = (sentences: readonly SentenceFact[]): boolean => sentences[sentences.length - 1]?.tokens.at(-1)?.key === ':';

/** What is left blank in a table. */
interface Unfilled {
  readonly of: (span: Span) => number;
  readonly atEnd: (sentence: SentenceFact, hits: readonly ConceptHit[]) => boolean;
}

function readTable(block: Block, sentences: readonly SentenceFact[], hitsOf: (s: SentenceFact) => ConceptHit[], share: Unfilled): Reading {
  const rows = new Map<number, SentenceFact[]>();
  for (const sentence of sentences) {
    const row = block.segments[sentence.segment]!.row;
    rows.set(row, [...(rows.get(row) ?? []), sentence]);
  }
  const names = (row: readonly SentenceFact[]): Set<string> => new Set(row.flatMap(hitsOf).map((hit) => hit.concept));
  const statements: Statement[] = [];
  let heading: ReadonlySet<string> = NONE;
  // Where the labels are bold, a label without a value is an empty field and no heading.
  const fields = [...rows.values()].some((row) => row.length > 1 && isHeadingRow(block, row.slice(0, 1)) && !isHeadingRow(block, row));
  const clauseFirst = rows.has(0) && headsNothing(block, rows);
  for (const [index, row] of rows) {
    if (index === 0 && !clauseFirst) continue;
    if (!fields && isHeadingRow(block, row)) {
      heading = names(row);
      continue;
    }
    // The number of a row is no label.
    const column = block.segments[(row.find(hasWord) ?? row[0]!).segment]!.column;
    const rest = row.filter((s) => block.segments[s.segment]!.column > column);
    const label = new Set(['@label', ...heading, ...names(row.filter((s) => !rest.includes(s)))]);
    const prose = row.filter((s) => words(s) > (isQuestion(s) && !rest.includes(s) ? QUESTION_WORDS : PROSE));
    // Where the first cell holds a clause the row is no field with a value: two versions side by side, or clauses set in a table.
    if (prose.some((s) => !rest.includes(s)) && rest.length > 0) {
      for (const sentence of row) statements.push(readProse(block, sentence, heading, hitsOf));
      continue;
    }
    if (prose.length < row.length || rest.length > 0) statements.push(readRow(block, row, rest, label, hitsOf, share));
    for (const sentence of prose) statements.push(readProse(block, sentence, rest.includes(sentence) ? label : heading, hitsOf));
  }
  return { statements, header: clauseFirst ? NONE : names(rows.get(0) ?? []), leads: false };
}

/** `| Audit right | The Customer or its auditor, on site and remotely |`: a field, and no two headings. */
const isField = (row: readonly SentenceFact[]): boolean => row.length === 2 && words(row[1]!) > HEADING_CELL;

/** Whether the first row, which Markdown takes for the header, is a clause itself: it stands alone, or one of its cells behind the first holds a sentence. */
const headsNothing = (block: Block, rows: ReadonlyMap<number, readonly SentenceFact[]>): boolean =>
  rows.size === 1 || isField(rows.get(0)!) || rows.get(0)!.some((s) => block.segments[s.segment]!.column > 0 && words(s) > PROSE);

/** A sentence in a cell. */
function readProse(block: Block, sentence: SentenceFact, label: ReadonlySet<string>, hitsOf: (s: SentenceFact) => ConceptHit[]): Statement {
  const hits = hitsOf(sentence);
  return { hits, own: new Set([...hits.map((hit) => hit.concept), ...flags(sentence, hits)]), label, span: sentence.span, telling: tellingWords(block, sentence, hits) };
}

function readRow(block: Block, row: readonly SentenceFact[], rest: readonly SentenceFact[], label: ReadonlySet<string>, hitsOf: (s: SentenceFact) => ConceptHit[], share: Unfilled): Statement {
  const hits = row.flatMap(hitsOf);
  const own = new Set(['@row', ...hits.map((hit) => hit.concept)]);
  for (const sentence of row) for (const flag of flags(sentence, hitsOf(sentence))) if (flag !== '@content' && flag !== '@lead') own.add(flag);
  // The label speaks of data as such.
  if (rest.some((s) => words(s) > 0 && !flags(s, hitsOf(s)).includes('@bareData'))) own.delete('@bareData');
  // One cell may say what either side does.
  if (rest.some((s) => words(s) > 2 && !flags(s, hitsOf(s)).includes('@controllerAlone'))) own.delete('@controllerAlone');
  const blank = (s: SentenceFact): number => share.of(s.span);
  if (rest.some((s) => words(s) > 0 && !(blank(s) > 0 && words(s) < 4) && blank(s) <= MOSTLY)) own.add('@content');
  if (rest.length > 0 && row.some((s) => !rest.includes(s)) && row.every((s) => rest.includes(s) || isDataLabel(s.tokens, hitsOf(s)))) own.add('@dataLabel');
  if (rest.some((s) => blank(s) > 0)) own.add('@blank');
  if (rest.some((s) => share.atEnd(s, hitsOf(s)))) own.add('@openEnd');
  return { hits, own, label, span: { start: row[0]!.span.start, end: row[row.length - 1]!.span.end }, telling: new Map(row.flatMap((s) => [...tellingWords(block, s, hitsOf(s))])) };
}

/** Contracts set in a table carry their headings in rows of their own: bold from end to end. */
const isHeadingRow = (block: Block, row: readonly SentenceFact[]): boolean =>
  row.every(({ segment }) => {
    const { text, marks } = block.segments[segment]!;
    return marks.some((mark) => mark.kind === 'strong' && mark.start <= 1 && mark.end >= text.trimEnd().length - 1);
  });

/** The concepts of a sentence with the parties in place of the words that only may mean them. */
function withParties(sentence: SentenceFact, parties: Parties): ConceptHit[] {
  const sides = partyConcepts(sentence.tokens, parties, sentence.language, sentence.concepts);
  const concepts = conceptsByUsualNames(sentence, sides);
  const subs = concepts.filter((hit) => hit.concept === 'SUB_PROCESSOR');
  const inside = (hit: ConceptHit): boolean => subs.some((sub) => sub.from <= hit.from && sub.to >= hit.to);
  // A service provider is no controller, whatever an unlucky definition made of it.
  const serves = (hit: ConceptHit): boolean => hit.concept === 'CONTROLLER' && sentence.concepts.some((c) => c.from === hit.from && (c.concept === 'PROCESSOR_LABEL' || c.concept === 'PROCESSOR_WORD'));
  const parts = sides.filter((hit) => hit.concept === 'SUB_PROCESSOR' || !inside(hit)).map((hit) => (serves(hit) ? { ...hit, concept: 'PROCESSOR' } : hit));
  return [...concepts.filter((hit) => !(hit.concept === 'INFORM' && isPartOfType(hit, concepts))), ...parts];
}

/** `e-mail addresses`: a type of data, and nothing that tells anybody. */
const isPartOfType = ({ from, to }: ConceptHit, concepts: readonly ConceptHit[]): boolean =>
  concepts.some((hit) => hit.concept === 'DATA_TYPE' && hit.from <= from && hit.to >= to && hit.to - hit.from > to - from);

function flags(sentence: SentenceFact, hits: readonly ConceptHit[]): string[] {
  const { tokens } = sentence;
  const acting = actorFlags(sentence, hits);
  const found: string[] = [...acting, ...relationFlags(sentence, hits, acting), ...permissionFlags(sentence, hits), ...firmFlags(sentence, hits)];
  const leads = tokens[tokens.length - 1]?.key === ':';
  if (leads || OPENS_A_LIST.has(tokens[tokens.length - 1]?.key ?? '')) found.push('@lead');
  if (!leads && words(sentence) > 0) found.push('@content');
  if (tokens.filter((token) => token.key === ',').length >= 2) found.push('@enumerates');
  if (hits.some((hit) => hit.concept === 'COSTS_CLAIMED' || (hit.concept === 'COSTS' && hit.from <= FIRST_WORDS && !tokens.slice(0, hit.from).some(({ key }) => AGAINST.has(key))))) found.push('@costs');
  if (hits.some((hit) => hit.concept === 'CONTROLLER' && isServed(sentence, hit.from))) found.push('@forController');
  if (hits.some((hit) => hit.concept === 'CONTROLLER' && /(?:['’]s?|^your|^ihre?[mnrs]?|^deine?[mnrs]?|^eue?re?[mnrs]?)$/.test(tokens[hit.to - 1]!.key))) found.push('@ofController');
  found.push(...contentFlags(sentence, hits));
  return found;
}

/** `für den Auftraggeber`, `for the Customer`, `for you`: something is done for it. */
const isServed = ({ tokens }: SentenceFact, at: number): boolean => [1, 2].some((back) => /^(?:fuer|for)$/.test(tokens[at - back]?.key ?? '')) && !/^(?:responsible|verantwortlich|haftet|liable)$/.test(tokens[at - 2]?.key ?? '');

/** A word and no mere number of the row: `A1`, `3.2`, `(b)`. */
const hasWord = (sentence: SentenceFact): boolean => sentence.tokens.some((token) => token.kind === 'word' && token.text.length > 1 && !/\d/.test(token.text));

/** Questions ask for content and give none. */
const isQuestion = (sentence: SentenceFact): boolean => sentence.tokens[sentence.tokens.length - 1]?.key === '?';
