import { factsOf } from '../../facts/blockFacts.js';
import { tokenSpan } from '../../facts/sentenceFact.js';
import { sameWord } from '../../language/inflection/inflection.js';
import type { Block } from '../../markdown/block.js';
import { BlockMemo } from '../../markdown/blockMemo.js';
import { shift, type Span } from '../../text/span.js';
import type { PlacedBlock } from '../contract.js';
import type { Kept } from '../kept.js';
import type { Parties } from '../parties.js';
import type { Definition, TermSuspect } from '../terms.js';
import { dressedIn } from './dressedGerman.js';
import { isCommonPaper, isIntroduced, isKnown } from './labelContext.js';
import { termKeys } from './termIndex.js';

/** Whether words hold the one of a label, or all words of a longer one side by side. */
function names(words: readonly string[], key: string): boolean {
  const wanted = key.split(' ');
  return words.some((_, at) => wanted.every((one, k) => sameWord(one, words[at + k] ?? '', 'de') || stem(one) === stem(words[at + k] ?? '')));
}

/** A word without the ending of its case. */
const stem = (word: string): string => word.replace(/nisse[ns]?$/, 'nis').replace(/(?:en|er|es|em|e|s|n)$/, '');

interface LabelFact {
  readonly text: string;
  readonly key: string;
  readonly span: Span;
  /** Described where it stands: `dem zwischen den Parteien geschlossenen Hauptvertrag`, `Hauptvertrag (Anlage 1)`. */
  readonly introduced: boolean;
  /** Spoken of as one that the reader knows: `der Hauptvertrag`, `alle Auftragsdaten`. */
  readonly known: boolean;
}

const memo = new BlockMemo<readonly LabelFact[]>();
/** Without an article, so many uses in running text show a name. */
const OFTEN = 3;

/** Names of documents that the German text uses with the definite article, and phrases dressed like terms, and neither defines, describes nor attaches; all their places. */
export function undefinedGerman(blocks: readonly PlacedBlock[], holding: readonly PlacedBlock[], definitions: readonly Definition[], sides: Parties, answers: Answers): TermSuspect[] {
  // Most contracts settle every name, and then a block that names nothing new need not be asked.
  if (answers.complete && [...answers.settled.values()].every((settled) => settled)) return [];
  const labels = holding.map((block) => labelsIn(block.block));
  const settled = (key: string): boolean =>
    definitions.some((d) => [d.term, ...d.aliases].some((name) => names(termKeys(name), key))) ||
    labels.some((facts) => facts.some((fact) => fact.introduced && sameWord(fact.key, key, 'de'))) ||
    blocks.some((b) => b.section.firstBlock === b.index && b.section.title !== '' && names(termKeys(b.section.title), key));
  const all = labels.flat();
  const spoken = (key: string): boolean => all.some((fact) => fact.known && sameWord(fact.key, key, 'de')) || all.filter((fact) => sameWord(fact.key, key, 'de')).length >= OFTEN;
  const undefinedLabels: TermSuspect[] = [];
  labels.forEach((facts, i) => {
    for (const fact of facts) {
      let answer = answers.settled.get(fact.key);
      if (answer === undefined) answers.settled.set(fact.key, (answer = settled(fact.key)));
      const block = holding[i]!;
      if (!answer && spoken(fact.key) && !opensWithSide(fact.key, sides)) undefinedLabels.push({ text: fact.text, reason: 'undefined', language: 'de', block, span: shift(fact.span, block.start), meant: null, wanted: '', elsewhere: false, edits: [] });
    }
  });
  answers.complete = true;
  return undefinedLabels;
}

/** `dass die Beauftragte Dritte beizieht`: the side, and whom it does something with. */
const opensWithSide = (key: string, { controller, processor }: Parties): boolean =>
  key.includes(' ') && [...controller, ...processor].some(({ name }) => sameWord(key.split(' ')[0]!, name.toLowerCase(), 'de'));

/** Which names of documents are defined, described or attached, by their keys; `complete` when every name of the text was asked for. */
export interface Answers {
  readonly settled: Map<string, boolean>;
  complete: boolean;
}

/** The answers of an earlier version where they hold still: the sections bear the same titles, and the changed blocks name the same documents in the same way. */
export function keptAnswers(blocks: readonly PlacedBlock[], kept: Kept | null, earlier: Answers | null): Answers {
  if (!kept?.quiet || !earlier) return { settled: new Map(), complete: false };
  for (let i = kept.head; i < blocks.length - kept.tail; i++) if (namesOf(kept.blocks[i]!) !== namesOf(blocks[i]!)) return { settled: new Map(), complete: false };
  return earlier;
}

const namesOf = ({ block, language }: PlacedBlock): string => (language === 'de' ? labelsIn(block).map(({ key, introduced, known }) => `${key} ${introduced} ${known}`).join() : '');

/** The names of documents in a German block. Remembered by block. */
export function labelsIn(block: Block): readonly LabelFact[] {
  let found = memo.get(block);
  if (!found) memo.set(block, (found = block.kind === 'heading' ? [] : read(block)));
  return found;
}

function read(block: Block): LabelFact[] {
  return factsOf(block, 'de').sentences.flatMap((sentence) => {
    if (sentence.language !== 'de') return [];
    const segment = block.segments[sentence.segment];
    const dressed = segment ? dressedIn(sentence, segment).map(({ from, to }) => ({
      text: sentence.tokens.slice(from, to).map((t) => t.text).join(' '), key: sentence.tokens.slice(from, to).map((t) => t.key).join(' '), span: tokenSpan(block, sentence, from, to), introduced: false, known: true,
    })) : [];
    const labels = sentence.concepts.filter(({ concept }) => concept === 'DOCUMENT_LABEL').filter((hit) => !isCommonPaper(sentence, hit)).map((hit) => ({
      text: sentence.tokens.slice(hit.from, hit.to).map((t) => t.text).join(' '), key: sentence.tokens[hit.from]!.key, span: tokenSpan(block, sentence, hit.from, hit.to),
      introduced: isIntroduced(block, sentence, hit), known: isKnown(sentence, hit),
    }));
    return [...labels, ...dressed];
  });
}
