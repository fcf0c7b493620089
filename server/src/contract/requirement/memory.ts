import type { Language } from '../../language/language.js';
import type { Block } from '../../markdown/block.js';
import { BlockMemo } from '../../markdown/blockMemo.js';
import type { Mark } from './marks.js';
import type { Reading, Statement } from './statement.js';

/** What is remembered of a block between two versions of a text, and what it was made from. All of it can be made anew. */
export interface Memory {
  language: Language | null;
  /** Stands for the reader. */
  reader: string;
  reading: Reading | null;
  lead: ReadonlySet<string> | null;
  head: ReadonlySet<string> | null;
  near: Statement | null;
  far: Statement | null;
  marks: readonly Mark[] | null;
  /** The last statement and the lead-in in one set, for what stands under it. */
  union: { readonly own: ReadonlySet<string>; readonly lead: ReadonlySet<string>; readonly set: ReadonlySet<string> } | null;
}

const memories = new BlockMemo<Memory>();

/** The memory of a block, empty at first. */
export function memoryOf(block: Block): Memory {
  let memory = memories.get(block);
  if (!memory) memories.set(block, (memory = { language: null, reader: '', reading: null, lead: null, head: null, near: null, far: null, marks: null, union: null }));
  return memory;
}

/** Notes what stands around a block; its marks are forgotten when any of it says something else than before. */
export function place(memory: Memory, reading: Reading, lead: ReadonlySet<string>, head: ReadonlySet<string>, near: Statement | null, far: Statement | null): Memory {
  const same = memory.reading === reading && sameSet(memory.lead, lead) && sameSet(memory.head, head) && sameSet(memory.near?.own, near?.own) && sameSet(memory.far?.own, far?.own);
  const marks = same ? memory.marks : null;
  return Object.assign(memory, { reading, lead, head, near, far, marks });
}

/** Whether two blocks say the same, whatever their words, and the same stands around them. */
export function sayAlike(a: Memory, b: Memory): boolean {
  if (!a.reading || !b.reading || a.reading.statements.length !== b.reading.statements.length) return false;
  return sameSet(a.lead, b.lead) && sameSet(a.head, b.head) && sameSet(a.near?.own, b.near?.own) && sameSet(a.far?.own, b.far?.own) && sameSet(a.reading.header, b.reading.header)
    && a.reading.statements.every((statement, i) => sameStatement(statement, b.reading!.statements[i]!));
}

const sameStatement = (a: Statement, b: Statement): boolean => sameSet(a.own, b.own) && sameSet(a.label, b.label) && a.hits.length === b.hits.length
  && a.hits.every(({ concept, from, to }, i) => b.hits[i]!.concept === concept && b.hits[i]!.from === from && b.hits[i]!.to === to);

/** Whether both hold the same concepts. While somebody types, the sentence before is a new one at every letter and still says the same. */
function sameSet(a: ReadonlySet<string> | null | undefined, b: ReadonlySet<string> | null | undefined): boolean {
  if (a === b) return true;
  if (!a || !b || a.size !== b.size) return false;
  for (const name of a) if (!b.has(name)) return false;
  return true;
}

/** Both sets in one; the same object as long as the two are the same. */
export function union(memory: Memory, own: ReadonlySet<string>, lead: ReadonlySet<string>): ReadonlySet<string> {
  if (lead.size === 0) return own;
  if (memory.union?.own !== own || memory.union.lead !== lead) memory.union = { own, lead, set: new Set([...lead, ...own]) };
  return memory.union.set;
}
