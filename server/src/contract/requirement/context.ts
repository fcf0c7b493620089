import type { Language } from '../../language/language.js';
import type { Block, Marker } from '../../markdown/block.js';
import { BlockMemo } from '../../markdown/blockMemo.js';
import type { PlacedBlock } from '../contract.js';
import type { Kept } from '../kept.js';
import type { Section } from '../sections.js';
import { type Mark, marksOf } from './marks.js';
import { memoryOf, place, union } from './memory.js';
import type { Reader } from './reader.js';
import type { Statement } from './statement.js';
import { readStatements } from './statements.js';

interface Opener {
  readonly block: Block;
  readonly set: ReadonlySet<string>;
  readonly colon: boolean;
  /** A numbered line that is a title: `(2) Art der Daten`. */
  readonly title: boolean;
  readonly index: number;
}

const NONE: ReadonlySet<string> = new Set();
const UNTITLED: ReadonlySet<string> = new Set(['@untitled']);
const MEASURES: ReadonlySet<string> = new Set(['@measures']);
const HEADINGS = 3;
/** Recitals are short; a longer part under such a heading is one whose further headings were not seen. */
const RECITAL_BLOCKS = 12;
/** Rank of a marker: an item of a larger rank stands under one of a smaller. */
const RANK: Readonly<Record<Marker['kind'], number>> = {
  annex: 0, 'section-sign': 0, article: 0, decimal: 1, parenthesised: 2, 'number-parenthesis': 2, letter: 3, roman: 3, 'double-letter': 4, bullet: 5,
};

type Heads = Map<Section, ReadonlySet<string>>;

/** The blocks that bear on a requirement, each with how it does, and what else of the contract that was read by. */
export interface Marked {
  readonly key: string;
  readonly blocks: readonly PlacedBlock[];
  readonly marks: readonly (readonly Mark[])[];
  /** Which of them put a duty or right on the wrong side, in the order of the text. */
  readonly misplacing: readonly number[];
  /** They bear on the same requirements in the same way, one after the other, as those of the earlier version. */
  readonly unchanged: boolean;
}

/**
 * Reads every block but headings with its lead-in, its headings and what stands before it. Of an earlier version what stands before the edit
 * is taken over, and what stands behind it from where the sections are the same again.
 */
export function readMarks(blocks: readonly PlacedBlock[], reader: Reader, kept: Kept | null): Marked {
  const { key } = reader;
  const heads: Heads = new Map();
  const found = { key, blocks: [] as PlacedBlock[], marks: [] as (readonly Mark[])[], misplacing: [] as readonly number[], unchanged: false };
  const earlier = kept?.judged.marked.key === key ? kept : null;
  const take = (from: number, to: number, shift: number): void => {
    if (!earlier) return;
    const { marked } = earlier.judged;
    for (let i = 0; i < marked.blocks.length; i++) {
      const index = marked.blocks[i]!.index + shift;
      if (index < from || index >= to) continue;
      found.blocks.push(blocks[index]!);
      found.marks.push(marked.marks[i]!);
    }
  };
  const end = earlier ? earlier.again : blocks.length;
  if (earlier) take(0, earlier.head, 0);
  const before = found.blocks.length;
  for (let index = earlier ? earlier.head : 0; index < end; ) index = readRun(blocks, index, reader, heads, found, earlier);
  const behind = found.blocks.length;
  if (earlier) take(end, blocks.length, blocks.length - earlier.blocks.length);
  if (earlier) found.unchanged = areAlike(earlier.judged.marked, found, before, behind);
  found.misplacing = earlier && found.unchanged ? earlier.judged.marked.misplacing : found.marks.flatMap((marks, i) => (marks.some(isMisplacing) ? [i] : []));
  return found;
}

/** Whether a mark says that a duty or right stands on the wrong side. */
export const isMisplacing = ({ kind }: Mark): boolean => kind === 'misplaced' || kind === 'certain';

/** Whether two blocks' marks say the same, whatever words say it now: all but the spans, and which of those are one. */
const sameMarks = (a: readonly Mark[], b: readonly Mark[]): boolean => a.length === b.length && a.every((mark, i) => {
  const other = b[i]!;
  return mark.test === other.test && mark.requirement === other.requirement && mark.kind === other.kind && mark.part === other.part && mark.by === other.by && firstAt(a, mark) === firstAt(b, other);
});

/** The first mark with the same words. */
const firstAt = (marks: readonly Mark[], { span }: Mark): number => marks.findIndex((other) => other.span.start === span.start && other.span.end === span.end);

/** Whether two lists of as many blocks say the same from one place to another. */
function areAlike(a: Marked, b: Marked, from: number, to: number): boolean {
  if (a.blocks.length !== b.blocks.length) return false;
  for (let i = from; i < to; i++) {
    const [old, now] = [a.marks[i]!, b.marks[i]!];
    if (old !== now && !sameMarks(old, now)) return false;
    if (a.blocks[i]!.part !== b.blocks[i]!.part) return false;
  }
  return true;
}

/** Reads the blocks from `from` on that lie in the same section with a heading, beginning where that section begins or goes on. Gives the index after them. */
function readRun(blocks: readonly PlacedBlock[], from: number, reader: Reader, heads: Heads, found: { blocks: PlacedBlock[]; marks: (readonly Mark[])[] }, kept: Kept | null): number {
  const section = titledSection(blocks[from]!.section);
  const head = headOf(section, blocks, reader, heads);
  let index = from;
  while (index > 0 && titledSection(blocks[index - 1]!.section) === section) index--;
  const openers: Opener[] = [];
  let near: Statement | null = null;
  let far: Statement | null = null;
  for (; index < blocks.length; index++) {
    const placed = blocks[index]!;
    const { block, language } = placed;
    if (titledSection(placed.section) !== section) break;
    if (section.firstBlock === index && section.title !== '') continue;
    const reading = readStatements(block, language, reader);
    while (openers.length > 0 && !belongsTo(block, index, openers[openers.length - 1]!)) openers.pop();
    const lead = openers[openers.length - 1]?.set ?? NONE;
    const memory = place(memoryOf(block), reading, lead, head, near, far);
    const before = kept?.quiet && index >= from ? kept.blocks[index]!.block : block;
    const marks = index >= from ? marksOf(memory, before === block ? null : memoryOf(before)) : [];
    if (marks.length > 0) {
      found.blocks.push(placed);
      found.marks.push(marks);
    }
    const { statements } = reading;
    const last = statements[statements.length - 1];
    if (!last || block.kind === 'table') continue;
    far = statements[statements.length - 2] ?? near;
    near = last;
    openers.push({ block, set: union(memory, reading.over ?? last.own, lead), colon: reading.leads || isEmphasised(block), title: isTitleLine(block), index });
  }
  return index;
}

/** The concepts of the headings of each section, in the order of the text. */
export function headsOf(blocks: readonly PlacedBlock[], reader: Reader): ReadonlyMap<Section, ReadonlySet<string>> {
  const heads: Heads = new Map();
  for (const { section } of blocks) headOf(titledSection(section), blocks, reader, heads);
  return heads;
}

/** The innermost section around that has a heading. */
export function titledSection(section: Section): Section {
  let found = section;
  while (found.title === '' && found.parent) found = found.parent;
  return found;
}

/** Whether `block` is said under the opener: a list item under its lead-in, or what follows a colon at once. */
function belongsTo(block: Block, index: number, opener: Opener): boolean {
  const outer = opener.block.marker;
  const inner = block.marker;
  if (!inner) return opener.title || (opener.colon && (opener.index === index - 1 || block.kind === 'table'));
  if (!opener.colon && RANK[inner.kind] < 3) return false;
  if (inner.kind === 'section-sign' || inner.kind === 'article' || inner.kind === 'annex') return false;
  if (!outer) return true;
  if (outer.kind === 'decimal' && inner.kind === 'decimal' && inner.path.length > outer.path.length) return true;
  if (opener.colon && isRomanUnder(inner, outer)) return true;
  if (RANK[inner.kind] !== RANK[outer.kind]) return RANK[inner.kind] > RANK[outer.kind] || block.indent > opener.block.indent;
  return block.indent > opener.block.indent;
}

/** A number and a few words without a full stop, on one line. */
const TITLE_LINE = /^\p{Lu}[^.:;!?\n]{2,60}$/u;
const isTitleLine = ({ kind, marker, source }: Block): boolean => kind === 'paragraph' && marker !== null && RANK[marker.kind] < 3 && TITLE_LINE.test(source.slice(marker.end).trim());

/** `*Categories of data subjects*` on a line of its own is the label of what stands below it. */
const isEmphasised = ({ kind, marker, segments }: Block): boolean => kind === 'paragraph' && marker === null && segments.length === 1 && segments[0]!.text.length <= EMPHASISED && !/[.,;]$/.test(segments[0]!.text)
  && segments[0]!.marks.some((mark) => (mark.kind === 'emphasis' || mark.kind === 'strong') && mark.start === 0 && mark.end >= segments[0]!.text.trimEnd().length - 1);
/** The longest labels of the annexes to the standard contractual clauses ask for sensitive data and their safeguards; those are no labels to read by. */
const EMPHASISED = 160;

/** `(f) … in:` and `(i)` under it: a Roman number under a letter, and not the letter that comes next. */
const isRomanUnder = (inner: Marker, outer: Marker): boolean => {
  const [roman, letter] = [inner.text, outer.text].map((text) => text.replace(/[().\s]/g, '').toLowerCase());
  return inner.kind !== 'bullet' && /^(?:i{1,3}|iv|vi{0,3}|ix|x)$/.test(roman!) && /^[a-z]$/.test(letter!) && !(roman === 'i' && letter === 'h') && !(roman === 'v' && letter === 'u') && !(roman === 'x' && letter === 'w');
};

/** Headings of clauses on duties, under which nothing describes the processing. */
const DUTIES = ['BREACH', 'SUB_PROCESSOR', 'MEASURES', 'ASSIST', 'DATA_SUBJECT_RIGHTS', 'AUDIT', 'LIABLE', 'CONFIDENTIALITY', 'PROCESSOR_DUTIES_HEADING', 'CONTROLLER_DUTIES_HEADING', 'DELETES', 'INSTRUCTION', 'ABROAD'];
const DESCRIPTIONS = ['SUBJECT_LABEL', 'NATURE_LABEL', 'DATA_TYPES_LABEL', 'DATA_SUBJECT_CATEGORIES', 'DURATION_LABEL'];

/** The title stands among the first blocks. */
const TITLE_BLOCKS = 4;

interface HeadMemo {
  readonly parent: ReadonlySet<string>;
  readonly part: Section['part'];
  readonly short: boolean;
  readonly title: boolean;
  readonly language: Language;
  readonly key: string;
  readonly set: ReadonlySet<string>;
}

const headMemo = new BlockMemo<HeadMemo>();

/** Whether everything up to the annexes stands under the heading, with chapters of its own at the end: the title of the paper, whatever its words. */
const isWhole = (section: Section, blocks: readonly PlacedBlock[]): boolean =>
  section.firstBlock < TITLE_BLOCKS && (section.endBlock >= blocks.length || (section.part === 'body' && blocks[section.endBlock]!.part === 'annex')) && titledSection(blocks[section.endBlock - 1]!.section) !== section;

/** Concepts of the section's heading and of those above it, and whether it lies in an annex of measures. */
function headOf(section: Section, blocks: readonly PlacedBlock[], reader: Reader, heads: Heads): ReadonlySet<string> {
  const known = heads.get(section);
  if (known) return known;
  let set = UNTITLED;
  const placed = blocks[section.firstBlock];
  if (section.parent && section.title !== '' && placed) {
    const above = titledSection(section.parent);
    const chain = above.parent ? headOf(above, blocks, reader, heads) : NONE;
    const parent = above.level + HEADINGS > section.level ? chain : chain.has('@measures') ? MEASURES : NONE;
    const memo = headMemo.get(placed.block);
    const { part } = section;
    const { language } = placed;
    const short = section.endBlock - section.firstBlock <= RECITAL_BLOCKS;
    const whole = !above.parent && isWhole(section, blocks);
    if (memo?.parent === parent && memo.part === part && memo.short === short && memo.title === whole && memo.language === language && memo.key === reader.key) set = memo.set;
    else {
      const words = new Set(readStatements(placed.block, placed.language, reader).statements.flatMap((s) => [...s.own].filter((name) => !name.startsWith('@'))));
      // The title of the agreement names everything and says nothing.
      const title = !above.parent && (words.has('DPA_TITLE') || (whole && words.has('PAPER_TITLE')));
      const own = new Set(!title ? [...parent, ...words] : words.has('DPA_TITLE') ? ['DPA_TITLE', '@untitled'] : []);
      if (!title) own.delete('@untitled');
      if (DESCRIPTIONS.some((name) => words.has(name))) own.delete('@dutyClause');
      // An annex of instructions describes what is to be done with which data.
      else if (!title && DUTIES.some((name) => words.has(name) && !(name === 'INSTRUCTION' && part === 'annex'))) own.add('@dutyClause');
      if (own.has('CONCRETE_MEASURE') || ((section.part === 'annex' || words.has('DOCUMENT_NAMED')) && own.has('MEASURES'))) own.add('@measures');
      if (own.has('TABLE_OF_CONTENTS')) own.add('@toc');
      if (short && words.has('RECITALS')) own.add('@recital');
      headMemo.set(placed.block, { parent, part, short, title: whole, language, key: reader.key, set: own });
      set = own;
    }
  }
  heads.set(section, set);
  return set;
}
