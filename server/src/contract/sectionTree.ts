import { type Opening, PLAIN_ANNEX } from './headings.js';
import type { Ends } from './kept.js';

/** The document as a whole among the sections, each of which goes by the index of the block that opens it. */
export const DOCUMENT = -1;

/** Which sections a text has, in numbers, one item for each block: a long contract has thousands, and most are never asked for as objects. */
export interface SectionTree {
  /** How each block opens a section, if it does. */
  readonly openings: readonly (Opening | null)[];
  /** The innermost section of each block. */
  readonly owner: Int32Array;
  /** For the blocks that open a section: the section around it, one past its last block, and whether it lies in an annex. */
  readonly parent: Int32Array;
  readonly end: Int32Array;
  readonly annex: Uint8Array;
  /** From this block on every block lies in the same sections as in the earlier version. */
  readonly again: number;
}

/**
 * The tree of sections that the blocks open. What stands before an edit is taken over from the earlier tree, and what stands behind it from where
 * the same sections are open again: the tree depends on nothing but the sections that are open and on the blocks that follow.
 */
export function growTree(openings: readonly (Opening | null)[], earlier: SectionTree | null, { head, tail }: Ends): SectionTree {
  const { length } = openings;
  const tree = { openings, owner: new Int32Array(length), parent: new Int32Array(length), end: new Int32Array(length), annex: new Uint8Array(length), again: length };
  const { owner, parent, end, annex } = tree;
  if (earlier) for (const key of ['owner', 'parent', 'end', 'annex'] as const) tree[key].set(earlier[key].subarray(0, head));
  let open = head > 0 ? owner[head - 1]! : DOCUMENT;
  for (let index = head; index < length; index++) {
    const opening = openings[index];
    if (opening && !isEntry(tree, open, opening)) {
      const around = enclosing(tree, open, opening);
      for (; open !== around; open = parent[open]!) end[open] = index;
      parent[index] = around;
      annex[index] = opening.annex ? 1 : isAnnex(tree, around);
      open = index;
    }
    owner[index] = open;
    if (earlier && index >= length - tail && isOpenStill(tree, earlier, open, index, { head, tail })) {
      takeRest(tree, earlier, index + 1, head);
      for (const shift = length - earlier.owner.length; open !== DOCUMENT; open = parent[open]!) end[open] = earlier.end[open < head ? open : open - shift]! + shift;
      return { ...tree, again: index };
    }
  }
  for (; open !== DOCUMENT; open = parent[open]!) end[open] = length;
  return tree;
}

const CONTENTS = /^(?:table of contents|contents|inhalt|inhaltsverzeichnis|inhaltsübersicht)$/i;

/** `Annex I – Measures` as a line under the heading `Contents` is an entry, and opens nothing. */
function isEntry({ openings, parent }: SectionTree, open: number, { annex, rank }: Opening): boolean {
  if (!annex || rank !== PLAIN_ANNEX) return false;
  for (let section = open; section !== DOCUMENT; section = parent[section]!) if (CONTENTS.test(openings[section]!.title.trim())) return true;
  return false;
}

/** 1 when the section lies in an annex, else 0. */
export const isAnnex = ({ annex }: SectionTree, section: number): number => (section === DOCUMENT ? 0 : annex[section]!);

/** Whether the sections that are open at block `index` are those that were open at the same block of the earlier version. */
function isOpenStill(tree: SectionTree, earlier: SectionTree, open: number, index: number, { head, tail }: Ends): boolean {
  const shift = tree.owner.length - earlier.owner.length;
  let old = earlier.owner[index - shift]!;
  for (let now = open; now !== DOCUMENT; now = tree.parent[now]!) {
    if (now < head ? old !== now : now < tree.owner.length - tail || old !== now - shift) return false;
    old = earlier.parent[old]!;
  }
  return old === DOCUMENT;
}

/** Takes the sections over from block `from` on; all of them are opened there, or before the edit. */
function takeRest(tree: SectionTree, earlier: SectionTree, from: number, head: number): void {
  const shift = tree.owner.length - earlier.owner.length;
  for (const key of ['owner', 'parent', 'end', 'annex'] as const) tree[key].set(earlier[key].subarray(from - shift), from);
  if (shift === 0) return;
  const { owner, parent, end } = tree;
  for (let i = from; i < owner.length; i++) {
    if (owner[i]! >= head) owner[i]! += shift;
    if (parent[i]! >= head) parent[i]! += shift;
    end[i]! += shift;
  }
}

/** The open section that the new one belongs into. A number that continues an open count is a sibling, whatever it is dressed as. */
function enclosing({ openings, parent, annex }: SectionTree, open: number, opening: Opening): number {
  const { marker } = opening;
  if (marker && !opening.annex) {
    for (let section = open; section !== DOCUMENT; section = parent[section]!) {
      const { rank, marker: own, title } = openings[section]!;
      // `## 3.` after the list items `1.` and `2.` is the next chapter, not the next item.
      if (own?.kind === marker.kind && continues(own.path, marker.path) && !(opening.rank < 20 && rank >= 20 && title === '')) return parent[section]!;
      if (annex[section] === 1 && rank <= 10.5) break;
    }
    if (marker.kind === 'decimal' && marker.path.length > 1) {
      for (let section = open; section !== DOCUMENT; section = parent[section]!) {
        if (isPrefix(openings[section]!.marker?.path ?? [], marker.path)) return section;
      }
    }
  }
  // Anhang 3.1 belongs to Anlage 3, however deep their headings are.
  if (opening.annex && marker && marker.path.length > 1) {
    for (let section = open; section !== DOCUMENT; section = parent[section]!) {
      const around = openings[section]!;
      if (around.marker?.kind === 'annex' && isPrefix(around.marker?.path ?? [], marker.path)) return section;
    }
  }
  let section = open;
  while (section !== DOCUMENT && (openings[section]!.rank >= opening.rank || (opening.annex && openings[section]!.rank > 11))) section = parent[section]!;
  return section;
}

/** Whether `b` is the number after `a`, as `3.2` is after `3.1`. */
function continues(a: readonly number[], b: readonly number[]): boolean {
  const last = a.length - 1;
  return last >= 0 && b.length === a.length && b[last]! === a[last]! + 1 && isPrefix(a.slice(0, last), b.slice(0, last + 1));
}

/** Whether `b` is `a` with one number more. */
const isPrefix = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length - 1 && a.every((n, i) => n === b[i]);
