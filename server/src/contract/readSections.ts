import { decide } from '../language/detect.js';
import type { Language } from '../language/language.js';
import { cellLanguages, spellingOf } from '../facts/blockFacts.js';
import type { MarkdownDocument } from '../markdown/document.js';
import type { PlacedBlock } from './contract.js';
import { type Opening, openingOf } from './headings.js';
import type { Section } from './sections.js';

interface Draft extends Omit<Section, 'children' | 'parent' | 'span' | 'endBlock'> {
  children: Draft[];
  parent: Draft | null;
  span: { start: number; end: number };
  endBlock: number;
  rank: number;
}

/** The section tree of a text and its blocks at their places. Every block lies in a section; the root is the document. */
export function readSections(document: MarkdownDocument, languages: readonly Language[]): { root: Section; blocks: PlacedBlock[] } {
  const root = draft(null, null, 0, 0, 0, 'body');
  root.span = { start: 0, end: document.text.length };
  root.endBlock = document.blocks.length;
  const blocks: PlacedBlock[] = [];
  let open: Draft = root;
  let end = 0;
  document.blocks.forEach((block, index) => {
    const start = document.starts[index]!;
    const opening = openingOf(block);
    if (opening) {
      const parent = enclosing(open, opening);
      while (open !== parent) open = closeAt(open, index, end);
      const part = opening.annex ? 'annex' : parent.part;
      const child = draft(opening, parent, start, start + block.source.trimEnd().length, index, part);
      parent.children.push(child);
      open = child;
    }
    end = start + block.source.length;
    blocks.push({ index, block, start, language: languages[index] ?? 'de', section: open });
  });
  while (open !== root) open = closeAt(open, document.blocks.length, end);
  return { root, blocks };
}

function draft(opening: Opening | null, parent: Draft | null, start: number, end: number, index: number, part: 'body' | 'annex'): Draft {
  return {
    label: opening?.marker?.text ?? '',
    labelKind: opening?.marker?.kind ?? null,
    path: opening?.marker?.path ?? [],
    title: opening?.title ?? '',
    headingSpan: { start, end },
    span: { start, end },
    level: parent ? parent.level + 1 : 0,
    part,
    parent,
    children: [],
    firstBlock: index,
    endBlock: index + 1,
    rank: opening?.rank ?? 0,
  };
}

/** Ends a section before block `index`; its last block ends at `end`. */
function closeAt(section: Draft, index: number, end: number): Draft {
  section.endBlock = index;
  section.span.end = end;
  return section.parent!;
}

/** The open section that the new one belongs into. A number that continues an open count is a sibling, whatever it is dressed as. */
function enclosing(open: Draft, opening: Opening): Draft {
  const { marker } = opening;
  if (marker && !opening.annex) {
    for (let section: Draft | null = open; section?.parent; section = section.parent) {
      // `## 3.` after the list items `1.` and `2.` is the next chapter, not the next item.
      const itemBeforeHeading = opening.rank < 20 && section.rank >= 20 && section.title === '';
      if (section.labelKind === marker.kind && !itemBeforeHeading && continues(section.path, marker.path)) return section.parent;
      if (section.part === 'annex' && section.rank <= 10.5) break;
    }
    if (marker.kind === 'decimal' && marker.path.length > 1) {
      for (let section: Draft | null = open; section?.parent; section = section.parent) {
        if (section.path.length === marker.path.length - 1 && section.path.every((n, i) => n === marker.path[i])) return section;
      }
    }
  }
  let section = open;
  while (section.parent && (section.rank >= opening.rank || (opening.annex && section.rank > 11))) section = section.parent;
  return section;
}

const continues = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.length > 0 && a.slice(0, -1).every((n, i) => n === b[i]) && b[b.length - 1]! === a[a.length - 1]! + 1;

/** The language of each block: its own where that is plain, else that of its neighbours. */
export function readLanguages(document: MarkdownDocument): { byBlock: Language[]; languages: Language[]; swiss: boolean } {
  const spellings = document.blocks.map(spellingOf);
  const total = { de: 0, en: 0 };
  let swiss = 0;
  for (const spelling of spellings) {
    total.de += spelling.score.de;
    total.en += spelling.score.en;
    swiss += spelling.swiss;
  }
  const declared = document.frontMatter.get('lang')?.slice(0, 2).toLowerCase();
  const leading: Language = declared === 'de' || declared === 'en' ? declared : total.en > total.de ? 'en' : 'de';
  const mixed = Math.min(total.de, total.en) > 0.12 * (total.de + total.en);
  const byBlock: Language[] = [];
  for (const { score } of spellings) {
    const own = score.de + score.en >= 2.5 ? decide(score) : null;
    byBlock.push(own ?? (mixed ? (decide(score) ?? byBlock[byBlock.length - 1] ?? leading) : leading));
  }
  const cells = mixed ? [] : document.blocks.filter((block) => block.kind === 'table').flatMap(cellLanguages);
  const other: Language = leading === 'de' ? 'en' : 'de';
  const both = mixed || cells.filter((language) => language === other).length > 4;
  return { byBlock, languages: both ? [leading, other] : [leading], swiss: swiss > 0 };
}
