import { factsOf } from '../facts/blockFacts.js';
import type { BlockFacts } from '../facts/blockFacts.js';
import type { Language } from '../language/language.js';
import type { Block, MarkerKind } from '../markdown/block.js';
import type { MarkdownDocument } from '../markdown/document.js';
import type { Span } from '../text/span.js';
import type { Contract, PlacedBlock } from './contract.js';
import { type Opening, openingOf } from './headings.js';
import type { Ends } from './kept.js';
import type { Section } from './sections.js';
import { DOCUMENT, growTree, isAnnex, type SectionTree } from './sectionTree.js';

/** The sections of one text as objects, each made when it is first asked for. */
class Sections {
  readonly document: MarkdownDocument;
  readonly tree: SectionTree;
  readonly #made = new Map<number, Node>();

  constructor(document: MarkdownDocument, tree: SectionTree) {
    this.document = document;
    this.tree = tree;
  }

  at(index: number): Node {
    let node = this.#made.get(index);
    if (!node) this.#made.set(index, (node = new Node(this, index)));
    return node;
  }
}

const WHOLE: Opening = { rank: 0, marker: null, title: '', annex: false, heading: false, length: 0 };

class Node implements Section {
  readonly #sections: Sections;
  readonly #opening: Opening;
  #children: Node[] | null = null;
  readonly level: number;
  readonly labelKind: MarkerKind | null;
  readonly parent: Node | null;
  readonly part: 'body' | 'annex';
  readonly firstBlock: number;
  readonly endBlock: number;

  constructor(sections: Sections, index: number) {
    const { tree, document } = sections;
    const whole = index === DOCUMENT;
    this.#sections = sections;
    this.#opening = whole ? WHOLE : tree.openings[index]!;
    this.parent = whole ? null : sections.at(tree.parent[index]!);
    this.level = this.parent ? this.parent.level + 1 : 0;
    this.labelKind = this.#opening.marker?.kind ?? null;
    this.part = isAnnex(tree, index) === 1 ? 'annex' : 'body';
    this.firstBlock = Math.max(index, 0);
    this.endBlock = whole ? document.blocks.length : tree.end[index]!;
  }

  get label(): string {
    return this.#opening.marker?.text ?? '';
  }

  get path(): readonly number[] {
    return this.#opening.marker?.path ?? [];
  }

  get title(): string {
    return this.#opening.title;
  }

  get headingSpan(): Span {
    const start = this.#start;
    return { start, end: start + this.#opening.length };
  }

  get span(): Span {
    const { text, blocks, starts } = this.#sections.document;
    const last = this.endBlock - 1;
    return { start: this.#start, end: this.parent ? starts[last]! + blocks[last]!.source.length : text.length };
  }

  get children(): readonly Node[] {
    if (!this.#children) {
      const { owner, end } = this.#sections.tree;
      this.#children = [];
      for (let i = this.parent ? this.firstBlock + 1 : 0; i < this.endBlock; i = owner[i] === i ? end[i]! : i + 1) if (owner[i] === i) this.#children.push(this.#sections.at(i));
    }
    return this.#children;
  }

  get #start(): number {
    return this.parent ? this.#sections.document.starts[this.firstBlock]! : 0;
  }
}

/** A long contract has thousands, made anew on every keystroke: whatever can be asked of others is not copied. */
class Placed implements PlacedBlock {
  readonly index: number;
  readonly block: Block;
  readonly start: number;
  readonly language: Language;
  readonly facts: BlockFacts;
  readonly sections: Sections;

  constructor(index: number, block: Block, start: number, language: Language, facts: BlockFacts, sections: Sections) {
    this.index = index;
    this.block = block;
    this.start = start;
    this.language = language;
    this.facts = facts;
    this.sections = sections;
  }

  get section(): Section {
    return this.sections.at(this.sections.tree.owner[this.index]!);
  }

  get part(): 'body' | 'annex' {
    const { tree } = this.sections;
    return isAnnex(tree, tree.owner[this.index]!) === 1 ? 'annex' : 'body';
  }
}

/**
 * The section tree of a text and its blocks at their places. Every block lies in a section; the root is the document. The blocks that an earlier
 * version has at its `ends`, in the same language, are not asked again.
 */
export function readSections(document: MarkdownDocument, languages: readonly Language[], ends: Ends, before?: Contract): Pick<Contract, 'root' | 'tree' | 'blocks' | 'sectionAt'> {
  const { length } = document.blocks;
  const { head, tail } = ends;
  const known = before?.tree ?? null;
  const fresh = document.blocks.slice(head, length - tail).map(openingOf);
  const openings = known ? known.openings.slice(0, head).concat(fresh, tail > 0 ? known.openings.slice(-tail) : []) : fresh;
  const tree = growTree(openings, known, ends);
  const sections = new Sections(document, tree);
  const old = before?.blocks ?? [];
  const shift = length - old.length;
  const blocks: PlacedBlock[] = [];
  for (let index = 0; index < length; index++) {
    const block = document.blocks[index]!;
    const language = languages[index]!;
    const facts = index < head ? old[index]!.facts : index >= length - tail ? old[index - shift]!.facts : factsOf(block, language);
    blocks.push(new Placed(index, block, document.starts[index]!, language, facts, sections));
  }
  return { root: sections.at(DOCUMENT), tree, blocks, sectionAt: (index) => sections.at(index) };
}
