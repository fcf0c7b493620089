import { factsOf } from '../../facts/blockFacts.js';
import type { SentenceFact } from '../../facts/sentenceFact.js';
import type { Language } from '../../language/language.js';
import type { ConceptHit } from '../../language/phrases.js';
import type { Block } from '../../markdown/block.js';
import type { Span } from '../../text/span.js';
import { openingOf } from '../headings.js';
import { citedConcepts } from './cited.js';
import { flagsOf, OPENS_A_LIST } from './flags.js';
import { inlineItems } from './inlineItems.js';
import { boxOf, isDataLabel, LABEL_WORDS, labelOf, labelWords, markedLabel, words } from './labels.js';
import { memoryOf } from './memory.js';
import { isQuestion, QUESTION_WORDS, saysYes } from './questions.js';
import type { Reader } from './reader.js';
import type { Reading, Statement } from './statement.js';
import { readTable } from './tables.js';
import { tellingWords } from './telling.js';
import { blankShareOf, endsInBlank, leavesRoomOnly, MOSTLY, valueOf } from './unfilled.js';
import { withParties } from './withParties.js';

const NONE: ReadonlySet<string> = new Set();
const SIDES = new Set(['CONTROLLER', 'PROCESSOR']);
const LATER_LABEL_WORDS = 4;
const RUN_IN_WORDS = 4;
const RUN_IN_SENTENCES = 2;

/** Reads a block into statements. Remembered by the block as long as the reader reads alike. */
export function readStatements(block: Block, language: Language, reader: Reader): Reading {
  const memory = memoryOf(block);
  if (memory.reading && memory.language === language && memory.reader === reader.key) return memory.reading;
  const reading = block.kind === 'code' || block.kind === 'html' || block.kind === 'rule' ? { statements: [], header: NONE, leads: false } : read(block, language, reader);
  Object.assign(memory, { language, reader: reader.key, reading, marks: null });
  return reading;
}

function read(block: Block, language: Language, { parties, bare, terms }: Reader): Reading {
  const { sentences: whole, blanks, citations, gaps, periods } = factsOf(block, language);
  const hitsOf = (sentence: SentenceFact): ConceptHit[] => {
    const cited = citations.length > 0 ? citedConcepts(block, sentence, citations, bare) : [];
    return [...withParties(sentence, parties), ...cited, ...terms.find(sentence.tokens, sentence.language)].sort((a, b) => a.from - b.from);
  };
  const blankShare = (span: Span): number => blankShareOf(blanks, span);
  if (block.kind === 'table') return readTable(block, whole, hitsOf, { of: blankShare, atEnd: (sentence, hits) => endsInBlank(block, sentence, hits, blanks) });
  const sentences = whole.flatMap((sentence) => inlineItems(block, sentence));
  const unticked = gaps.some(({ kind }) => kind === 'box') && !gaps.some(({ kind }) => kind === 'tick');
  const ticked = gaps.some(({ kind }) => kind === 'tick');
  let runIn: ReadonlySet<string> = NONE;
  let asked: ReadonlySet<string> = NONE;
  let question = false;
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
      asked = new Set([...hits.map((hit) => hit.concept), ...flagsOf(sentence, hits)]);
      question = true;
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
    // `Want to know before we add one? You will: we write …`: the answer may have a label of its own.
    const label = field.size > 0 ? (question ? new Set([...runIn, ...field]) : field) : alone ? NONE : runIn;
    question = false;
    // A heading run into its paragraph: `Data. Names and addresses.`, `Art. 5. Security. We encrypt …`
    heading &&= i < RUN_IN_SENTENCES && sentences.length > i + 1 && words(sentence) <= RUN_IN_WORDS && !hits.some((hit) => hit.concept === 'CONTROLLER' || hit.concept === 'PROCESSOR');
    if (heading) runIn = new Set(['@label', ...runIn, ...own]);
    if (marked > 0 && alone && sentences.length > 1) own.add('@title');
    for (const flag of flagsOf(sentence, hits)) own.add(flag);
    if (i === 0 && (field.size > 0 || marked > 0) && isDataLabel(labelWords(sentence, marked), hits)) dataLabel = true;
    if (dataLabel && label.size > 0) own.add('@dataLabel');
    if (periods.some(({ span }) => span.start >= sentence.span.start && span.end <= sentence.span.end)) own.add('@period');
    const blank = blankShare(field.size > 0 ? valueOf(block, sentence) : sentence.span);
    if (blank > 0 && !(blank <= MOSTLY && !unticked && leavesRoomOnly(block, sentence, hits, blanks))) own.add('@blank');
    if (blank > 0 && endsInBlank(block, sentence, hits, blanks)) own.add('@openEnd');
    // In the box of a party it is that party of which tasks are told: `**Controller:** … Responsible for: …`
    if (box !== '' && i > 0 && !hits.some((hit) => SIDES.has(hit.concept))) own.add(`@${box}Acts`).add(`@${box}Alone`);
    // A hint in brackets stands for a word; one that fills the sentence leaves nothing said.
    own.delete(blank > MOSTLY ? '@content' : blank > 0 ? 'GUIDANCE' : '');
    // The hint was followed: `Zutreffendes ankreuzen: ☒ Name ☐ Bild`.
    if (ticked) own.delete('GUIDANCE');
    if (block.marker && block.marker.kind !== 'section-sign' && block.marker.kind !== 'article' && !(filled && label.size > 0)) own.add('@item');
    // A field has one value; what follows it comments on it.
    filled ||= label.size > 0;
    return [{ hits, own, label, span: sentence.span, telling: tellingWords(block, sentence, hits) }];
  });
  // A hint on how to fill a form in covers the whole paragraph.
  if (statements.some((s) => s.own.has('GUIDANCE'))) return { statements: statements.map((s) => ({ ...s, own: new Set([...s.own, 'GUIDANCE']) })), header: NONE, leads: endsOpen(sentences, block) };
  const leads = endsOpen(sentences, block);
  return { statements, header: NONE, leads, ...(leads && under(statements)) };
}

/** The last sentence with the label of its paragraph. */
const under = (statements: readonly Statement[]): { over: ReadonlySet<string> } | null => {
  const last = statements[statements.length - 1];
  return last && last.label.size > 0 ? { over: new Set([...last.own, ...[...last.label].filter((name) => !name.startsWith('@'))]) } : null;
};

/** `… informiert unverzüglich bei` and `… ist verpflichtet,` open a list as a colon does, unless they are items themselves. */
const endsOpen = (sentences: readonly SentenceFact[], { marker }: Block): boolean => {
  const last = sentences[sentences.length - 1]?.tokens.at(-1)?.key ?? '';
  return last === ':' || (marker === null && (last === ',' || OPENS_A_LIST.has(last)));
};
