import type { Parties } from '../../contract/parties.js';
import type { Definition } from '../../contract/terms.js';
import type { Token } from '../../language/tokens.js';
import { tokenSpan } from '../../facts/sentenceFact.js';
import { BlockMemo } from '../../markdown/blockMemo.js';

/** So many words in a row, one of them for a paper, make two descriptions of a paper one. */
const SHARED = 3;
const MOST_TOKENS = 60;
/** Quotation mark, `means` and article may stand between a term and its description. */
const BETWEEN = 4;

/**
 * Whether two definitions of one term plainly mean one thing: the head gives a paper a short name and the list of definitions describes the same
 * paper in the same words; or the list takes a role from the statute and then says who plays it.
 */
export function meansTheSame(first: Definition, second: Definition, definitions: readonly Definition[], { controller, processor }: Parties): boolean {
  const byLaw = [first, second].filter(({ form }) => form === 'reference').length;
  if (byLaw > 0) return byLaw === 2 || [...controller, ...processor].some(({ name }) => name.toLowerCase() === first.term.toLowerCase());
  return tellOnePaper(described(first, definitions), described(second, definitions));
}

/** Whether two descriptions name one paper. Remembered by the descriptions: hardly any changes on a keystroke. */
function tellOnePaper(one: Described, other: Described): boolean {
  let known = answers.get(one);
  if (!known) answers.set(one, (known = new WeakMap()));
  let answer = known.get(other);
  if (answer === undefined) known.set(other, (answer = one.told.some((_, from) => other.told.some((__, at) => sharesPaper(one, from, other, at)))));
  return answer;
}

const answers = new WeakMap<Described, WeakMap<Described, boolean>>();

interface Described {
  readonly told: readonly (Pick<Token, 'key' | 'kind'> & { readonly paper: boolean })[];
  /** The words follow the term; otherwise they lead to it. */
  readonly follow: boolean;
}

function sharesPaper(one: Described, from: number, other: Described, at: number): boolean {
  let run = 0;
  while (from + run < one.told.length && at + run < other.told.length && one.told[from + run]!.key === other.told[at + run]!.key) run++;
  const same = one.told.slice(from, from + run);
  return (isHead(one, from, run) || isHead(other, at, run)) && same.filter(({ kind }) => kind === 'word').length >= SHARED && same.some(({ paper }) => paper);
}

/** Whether the run is what the description begins with behind the term, or ends with before it. */
const isHead = ({ told, follow }: Described, from: number, run: number): boolean => (follow ? from <= BETWEEN : told.length - from - run <= BETWEEN);

const memo = new BlockMemo<Map<string, Described>>();

/** The words that tell what is meant. Remembered by the block, for each definition in it and what stands before. */
function described(definition: Definition, definitions: readonly Definition[]): Described {
  const { block, span } = definition;
  let known = memo.get(block.block);
  if (!known) memo.set(block.block, (known = new Map()));
  const back = definitions.reduce((last, other) => (other.block === block && other.span.end <= span.start ? Math.max(last, other.span.end) : last), block.start);
  const key = [block.language, span.start - block.start, span.end - block.start, back - block.start].join();
  let words = known.get(key);
  if (!words) known.set(key, (words = read(definition, back)));
  return words;
}

/** The words that tell what is meant: behind a term that opens the sentence, or before a name in brackets, back to the name before it. */
function read(definition: Definition, back: number): Described {
  const { block, span } = definition;
  const own = block.facts.sentences.find((sentence) => sentence.span.start + block.start <= span.start && span.end <= sentence.span.end + block.start);
  if (!own) return { told: [], follow: true };
  const all = own.tokens.map(({ key, kind }, i) => ({
    key, kind, paper: own.concepts.some(({ concept, from, to }) => concept === 'NAMES_CONTRACT' && from <= i && i < to), start: tokenSpan(block.block, own, i, i + 1).start + block.start,
  })).filter(({ key }) => key !== '\n');
  const follow = !all.some(({ kind, start }) => kind === 'word' && start < span.start);
  if (follow) return { told: all.filter(({ start }) => start >= span.end).slice(0, MOST_TOKENS), follow };
  return { told: all.filter(({ start }) => start >= back && start < span.start).slice(-MOST_TOKENS), follow };
}
