import type { Contract, PlacedBlock } from '../../../contract/contract.js';
import type { Section } from '../../../contract/sections.js';
import type { Marker, MarkerKind } from '../../../markdown/block.js';
import { shift, type TextEdit } from '../../../text/span.js';
import { isDoubtful } from './doubts.js';
import { moveReferences, type Moving } from './moveReferences.js';
import { stepsOf } from './written.js';

/** Kinds of numbers that are moved; a letter is referred to in too many ways. */
const COUNTED: ReadonlySet<MarkerKind | null> = new Set<MarkerKind>(['section-sign', 'article', 'decimal', 'parenthesised', 'number-parenthesis']);
/** Kinds that write the number of what they stand in: `9.2` under `§ 9`. */
const DOTTED: ReadonlySet<MarkerKind> = new Set<MarkerKind>(['decimal', 'article']);

/**
 * The changes by which `siblings[at]` and those after it grow by one, with the numbers under them and every reference to them, so that the number
 * of `siblings[at]` is free. Null where the count has gaps or doubles, or where it is unsure what refers to them: then nothing may be put before it.
 */
export function makeRoom(contract: Contract, siblings: readonly Section[], at: number): readonly TextEdit[] | null {
  const sections = siblings.slice(at);
  if (sections.length === 0 || !countsThrough(siblings)) return null;
  const set = new Set(sections);
  const around = (section: Section): Section | null => {
    for (let one: Section | null = section; one; one = one.parent) if (set.has(one)) return one;
    return null;
  };
  const moving: Moving = { sections, around };
  const labels = sections.map((section) => relabel(contract, section));
  if (labels.some((edits) => edits === null) || isDoubtful(contract, moving)) return null;
  const references = moveReferences(contract, moving);
  return references && [...labels.flatMap((edits) => edits!), ...references];
}

/** Whether the sections are counted in one way and without a gap. */
function countsThrough(siblings: readonly Section[]): boolean {
  const [first] = siblings;
  if (!first || !COUNTED.has(first.labelKind)) return false;
  const level = first.path.length - 1;
  const shape = first.label.replace(/\d+/g, '#');
  return siblings.every((section, i) => section.labelKind === first.labelKind && section.path.length === level + 1 && section.label.replace(/\d+/g, '#') === shape
    && section.path[level] === first.path[level]! + i && section.path.slice(0, level).every((step, k) => step === first.path[k]));
}

/** The numbers of a section and of all that bears its number inside; null where a number inside is that of another section. */
function relabel({ blocks }: Contract, section: Section): TextEdit[] | null {
  const level = section.path.length - 1;
  const own = blocks[section.firstBlock];
  const first = own?.block.marker ? grow(own, own.block.marker, level) : null;
  if (!first) return null;
  const edits = [first];
  for (const placed of blocks.slice(section.firstBlock + 1, section.endBlock)) {
    const { marker } = placed.block;
    if (!marker || !DOTTED.has(marker.kind) || marker.path.length < 2) continue;
    if (section.labelKind === 'parenthesised' || section.labelKind === 'number-parenthesis' || !section.path.every((step, i) => step === marker.path[i])) return null;
    const edit = grow(placed, marker, level);
    if (!edit) return null;
    edits.push(edit);
  }
  return edits;
}

/** The change that lets one step of a marker grow by one; null where it is not written in figures. */
function grow({ block, start }: PlacedBlock, marker: Marker, level: number): TextEdit | null {
  const source = block.source.slice(marker.start, marker.end);
  const steps = stepsOf(source, 0);
  const step = steps[level];
  if (!step || steps.length !== marker.path.length || steps.some((one, i) => Number(source.slice(one.start, one.end)) !== marker.path[i])) return null;
  return { span: shift(step, start + marker.start), text: String(marker.path[level]! + 1) };
}
