import { factsOf } from '../facts/blockFacts.js';
import type { Language } from '../language/language.js';
import type { Block, MarkerKind } from '../markdown/block.js';
import type { MarkdownDocument } from '../markdown/document.js';
import type { Span } from '../text/span.js';
import type { Contract, PlacedBlock } from './contract.js';
import { type Opening, openingOf } from './headings.js';
import { sharedEnds } from './kept.js';
import type { Section } from './sections.js';

/** A section while the tree is built and after. A long contract has thousands, made anew on every keystroke: what the opening tells is not copied. */
class Node implements Section {
  children: Node[] = CHILDLESS;
  endBlock: number;
  end: number;
  readonly level: number;
  readonly rank: number;
  readonly labelKind: MarkerKind | null;
  readonly opening: Opening;
  readonly parent: Node | null;
  readonly part: 'body' | 'annex';
  readonly firstBlock: number;
  readonly start: number;

  constructor(opening: Opening, parent: Node | null, part: 'body' | 'annex', firstBlock: number, start: number) {
    this.opening = opening;
    this.parent = parent;
    this.part = part;
    this.firstBlock = firstBlock;
    this.start = start;
    this.end = start;
    this.endBlock = firstBlock + 1;
    this.level = parent ? parent.level + 1 : 0;
    this.rank = opening.rank;
    this.labelKind = opening.marker?.kind ?? null;
  }

  get label(): string {
    return this.opening.marker?.text ?? '';
  }

  get path(): readonly number[] {
    return this.opening.marker?.path ?? [];
  }

  get title(): string {
    return this.opening.title;
  }

  get headingSpan(): Span {
    return { start: this.start, end: this.start + this.opening.length };
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }
}

/** Most clauses hold no others; they share one empty list, which is never added to. */
const CHILDLESS: Node[] = [];
const DOCUMENT: Opening = { rank: 0, marker: null, title: '', annex: false, heading: false, length: 0 };

/** What the tree is made from, one item for each block. */
interface Outline {
  /** How many blocks of the earlier version stand at the beginning and at the end. */
  readonly head: number;
  readonly tail: number;
  readonly openings: readonly (Opening | null)[];
  /** Length of each block's source. */
  readonly lengths: Int32Array;
}

const memo = new WeakMap<MarkdownDocument, Outline>();

/** Asks only the blocks that an earlier version did not have. */
function outlineOf(document: MarkdownDocument, before: MarkdownDocument | undefined): Outline {
  const { blocks } = document;
  const known = before && memo.get(before);
  const { head, tail } = before && known ? sharedEnds<Block>(before.blocks, blocks) : { head: 0, tail: 0 };
  const fresh = blocks.slice(head, blocks.length - tail);
  const lengths = new Int32Array(blocks.length);
  if (known) {
    lengths.set(known.lengths.subarray(0, head));
    lengths.set(known.lengths.subarray(known.lengths.length - tail), blocks.length - tail);
  }
  lengths.set(fresh.map((block) => block.source.length), head);
  const old = known?.openings ?? [];
  const outline = { head, tail, openings: old.slice(0, head).concat(fresh.map(openingOf), tail > 0 ? old.slice(-tail) : []), lengths };
  memo.set(document, outline);
  return outline;
}

/** The section tree of a text and its blocks at their places. Every block lies in a section; the root is the document. */
export function readSections(document: MarkdownDocument, languages: readonly Language[], before?: Contract): { root: Section; blocks: PlacedBlock[] } {
  const { openings, lengths, head, tail } = outlineOf(document, before?.document);
  const root = new Node(DOCUMENT, null, 'body', 0, 0);
  root.end = document.text.length;
  root.endBlock = document.blocks.length;
  const blocks: PlacedBlock[] = [];
  let open: Node = root;
  let end = 0;
  const old = before?.blocks ?? [];
  const shift = document.blocks.length - old.length;
  for (let index = 0; index < document.blocks.length; index++) {
    const block = document.blocks[index]!;
    const start = document.starts[index]!;
    const opening = openings[index] ?? null;
    if (opening) {
      const parent = enclosing(open, opening);
      while (open !== parent) open = closeAt(open, index, end);
      const child = new Node(opening, parent, opening.annex ? 'annex' : parent.part, index, start);
      if (parent.children === CHILDLESS) parent.children = [child];
      else parent.children.push(child);
      open = child;
    }
    end = start + lengths[index]!;
    const language = languages[index] ?? 'de';
    const known = index < head ? old[index] : index >= document.blocks.length - tail ? old[index - shift] : undefined;
    blocks.push({ index, block, start, language, facts: known?.language === language ? known.facts : factsOf(block, language), section: open });
  }
  while (open !== root) open = closeAt(open, document.blocks.length, end);
  return { root, blocks };
}

/** Ends a section before block `index`; its last block ends at `end`. */
function closeAt(section: Node, index: number, end: number): Node {
  section.endBlock = index;
  section.end = end;
  return section.parent!;
}

/** The open section that the new one belongs into. A number that continues an open count is a sibling, whatever it is dressed as. */
function enclosing(open: Node, opening: Opening): Node {
  const { marker } = opening;
  if (marker && !opening.annex) {
    for (let section: Node | null = open; section?.parent; section = section.parent) {
      // `## 3.` after the list items `1.` and `2.` is the next chapter, not the next item.
      if (section.labelKind === marker.kind && continues(section.path, marker.path) && !(opening.rank < 20 && section.rank >= 20 && section.title === '')) return section.parent;
      if (section.part === 'annex' && section.rank <= 10.5) break;
    }
    if (marker.kind === 'decimal' && marker.path.length > 1) {
      for (let section: Node | null = open; section?.parent; section = section.parent) {
        if (section.path.length === marker.path.length - 1 && section.path.every((n, i) => n === marker.path[i])) return section;
      }
    }
  }
  let section = open;
  while (section.parent && (section.rank >= opening.rank || (opening.annex && section.rank > 11))) section = section.parent;
  return section;
}

function continues(a: readonly number[], b: readonly number[]): boolean {
  const last = a.length - 1;
  if (last < 0 || b.length !== a.length || b[last]! !== a[last]! + 1) return false;
  for (let i = 0; i < last; i++) if (a[i] !== b[i]) return false;
  return true;
}
