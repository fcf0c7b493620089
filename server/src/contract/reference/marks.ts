import type { Block } from '../../markdown/block.js';
import { BlockMemo } from '../../markdown/blockMemo.js';

/** What a block begins with that counts parts of the contract without being a section: `Part B – People`, `Tabelle 2: Rollen`, `² Der Auftragnehmer …`. */
export interface Marks {
  readonly part: string | null;
  readonly table: number | null;
  readonly paragraph: number | null;
  /** Number of a clause that is named where its text begins: `Section 3. The Supplier shall …`. */
  readonly clause: number | null;
  /** How many items the block counts with letters in its text: `(a) …; (b) …; and (c) …`. */
  readonly items: number;
}

const PART = /^[\s>#*_|-]{0,12}(?:Part|PART|Teil|TEIL)[\s\u00a0]+([A-Z])[*_]{0,3}(?:[\s\u00a0]*(?:[–—:.|-]|$|\n)|[\s\u00a0]+\p{Lu})/u;
const TABLE = /^[\s>#*_]{0,12}(?:table|tabelle)[\s\u00a0]+(\d{1,2})[*_]{0,3}[\s\u00a0]*(?:[–—:.-]|$|\n)/iu;
const RAISED = '¹²³⁴⁵⁶⁷⁸⁹';
const PARAGRAPH = /^(?:([¹²³⁴⁵⁶⁷⁸⁹])|(\d{1,2})[\s\u00a0]+\p{Lu})/u;

const CLAUSE = /^[\s>*_]{0,6}(?:section|clause|article|art\.|ziffer|ziff\.|punkt|klausel|artikel|§)[\s\u00a0]*(\d{1,2})[*_]{0,3}[.:)][*_]{0,3}\s/i;
const ITEM = /(?:^|[\s:;,])(?:\(([a-z])\)|([a-z])\))[\s\u00a0]+(?=\S)/g;

const memo = new BlockMemo<Marks>();
const NONE: Marks = { part: null, table: null, paragraph: null, clause: null, items: 0 };

/** The marks of a block, remembered by it. */
export function marksIn(block: Block): Marks {
  let marks = memo.get(block);
  if (!marks) memo.set(block, (marks = block.kind === 'code' || block.kind === 'html' ? NONE : read(block.source)));
  return marks;
}

function read(source: string): Marks {
  const table = TABLE.exec(source)?.[1];
  const paragraph = PARAGRAPH.exec(source);
  const part = PART.exec(source)?.[1] ?? null;
  const clause = CLAUSE.exec(source)?.[1];
  const items = itemsIn(source);
  if (table === undefined && !paragraph && part === null && clause === undefined && items === 0) return NONE;
  return { part, table: numberIn(table), paragraph: paragraph?.[1] ? RAISED.indexOf(paragraph[1]) + 1 : numberIn(paragraph?.[2]), clause: numberIn(clause), items };
}

const numberIn = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** The last of the letters a, b, c … where they stand in the text each once and in order; 0 where they do not. */
function itemsIn(source: string): number {
  if (!source.includes('b)')) return 0;
  const letters = [...source.matchAll(ITEM)].map((match) => (match[1] ?? match[2]!).charCodeAt(0) - 96);
  return letters.every((letter, i) => letter === i + 1) ? letters.length : 0;
}

/** The last of numbers that are 1, 2, 3 … without a gap; 0 where they are not, or where one alone counts nothing. */
export function countedTo(numbers: readonly number[]): number {
  const distinct = new Set(numbers);
  return distinct.size >= 2 && [...distinct].every((number) => number >= 1 && number <= distinct.size) ? distinct.size : 0;
}
