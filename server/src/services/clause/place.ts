import type { Contract, PlacedBlock } from '../../contract/contract.js';
import type { Section } from '../../contract/sections.js';
import type { RequirementId } from '../../knowledge/requirements.js';
import type { TextEdit } from '../../text/span.js';
import { chapters } from './chapters.js';
import { contentEnd, lineEndAfter } from './ending.js';
import type { Home } from './home.js';
import { firstLabelUnder, headingLike, inTitleCase, nextLabel, prefixOf } from './numbering.js';
import { gapAmongChapters, gapAmongClauses } from './room/gap.js';
import { makeRoom } from './room/room.js';

/** Where a clause goes and what stands before its words there: line breaks, a heading, a number. */
export interface Placement {
  readonly at: number;
  readonly before: string;
  /** What moves along, so that its number is free: later numbers and the references to them. */
  readonly room: readonly TextEdit[];
  /** The sections that move. */
  readonly moved: readonly Section[];
}

/**
 * Places a clause the way this contract is built: where it belongs, if what follows can surely be numbered anew, else behind the last of its kind.
 * The words of the contract stay as they are. Without `between` it always stands behind the last of its kind.
 */
export function placeClause(contract: Contract, home: Home | null, title: string, id: RequirementId, between = true): Placement {
  const eol = contract.document.text.includes('\r\n') ? '\r\n' : '\n';
  const run = chapters(contract);
  const named = contract.languages[0] === 'en' ? inTitleCase(title, run.map((s) => s.title)) : title;
  if (!home) return newChapter(contract, run, named, eol, between ? gapAmongChapters(contract, run, id) : run.length);
  return (home.besideWeak ? null : newSubsection(contract, home.section, named, eol, between)) ?? inSection(contract, home, named, eol, between);
}

/** The place among numbered siblings: behind `before`, with the label to bear and a block to look like. */
interface Slot {
  readonly before: Section;
  readonly model: Section;
  readonly label: string | null;
  readonly room: readonly TextEdit[];
  readonly moved: readonly Section[];
}

/** Before `siblings[gap]` if that and the later ones can move, else behind the last. */
function slotAmong(contract: Contract, siblings: readonly Section[], gap: number): Slot | null {
  const last = siblings[siblings.length - 1];
  if (!last) return null;
  const next = siblings[gap];
  const room = next && gap > 0 ? (next.label === '' ? [] : makeRoom(contract, siblings, gap)) : null;
  if (next && room) return { before: siblings[gap - 1]!, model: next, label: next.label === '' ? null : next.label, room, moved: room.length > 0 ? siblings.slice(gap) : [] };
  const { marker } = contract.blocks[last.firstBlock]!.block;
  return { before: last, model: last, label: marker && nextLabel(marker, isLazy(siblings) ? 0 : 1), room: [], moved: [] };
}

/** Markdown counts a list by itself, whatever its numbers say: `1.`, `1.`, `1.`. */
const isLazy = (siblings: readonly Section[]): boolean => siblings.length > 1 && siblings.every(({ labelKind, path }) => labelKind === 'decimal' && path.length === 1 && path[0] === siblings[0]!.path[0]);

const endOf = (contract: Contract, section: Section): number => lineEndAfter(contract, contentEnd(contract, section) - 1);

/** As a numbered clause of the section, as its next bullet, or as a paragraph at its end. */
function inSection(contract: Contract, { section, near }: Home, title: string, eol: string, between: boolean): Placement {
  const series = seriesOf(contract, section);
  const slot = slotAmong(contract, series, between ? gapAmongClauses(contract, series, near) : series.length);
  if (slot) {
    const placed = contract.blocks[slot.model.firstBlock]!;
    const prefix = prefixOf(placed.block);
    if (prefix && slot.label !== null) {
      const empty = placed.block.kind === 'heading';
      const after = empty ? eol + eol : prefix.after + runInTitle(placed, title);
      return { at: endOf(contract, slot.before), before: gapBefore(contract, slot.model, eol) + prefix.before + slot.label + after, room: slot.room, moved: slot.moved };
    }
  }
  const inside = section.children.find((child) => child.title !== '');
  const end = inside && section.children[0] === inside ? Math.max(inside.firstBlock, section.firstBlock + 1) : contentEnd(contract, section);
  const bullet = bulletOf(contract, section, end);
  const at = lineEndAfter(contract, end - 1);
  return { at, before: bullet === null ? eol + eol : (bullet.loose ? eol : '') + eol + bullet.text + runInTitle(contract.blocks[end - 1]!, title), room: [], moved: [] };
}

/** The clauses of a section that are counted through; empty when there are none or when they only complete a lead-in (`… verpflichtet sich:`). */
function seriesOf(contract: Contract, section: Section): Section[] {
  const items = section.children.filter((child) => child.title === '' && child.path.length > 0 && child.labelKind !== 'annex');
  const first = items[0];
  if (!first) return [];
  const before = first.firstBlock - 1 > section.firstBlock ? contract.blocks[first.firstBlock - 1] : undefined;
  const leadIn = before !== undefined && /:\s*$/.test(textOf(before)) && first.path.length < 2;
  return leadIn ? [] : items.filter((item) => item.labelKind === first.labelKind);
}

/** A new heading among the numbered subsections that the home is one of, right behind it; null when it is a chapter. */
function newSubsection(contract: Contract, home: Section, title: string, eol: string, between: boolean): Placement | null {
  const { parent } = home;
  if (!parent || home.label === '' || parent.path.length === 0 || home.path.length < 2) return null;
  const siblings = parent.children.filter((s) => s.title !== '' && s.labelKind === home.labelKind);
  const slot = slotAmong(contract, siblings, between ? siblings.indexOf(home) + 1 : siblings.length);
  if (!slot || slot.label === null) return null;
  const heading = headingLike(contract.blocks[slot.model.firstBlock]!.block, slot.label, title);
  return { at: endOf(contract, slot.before), before: eol + eol + heading + gapAfter(contract, slot.model, eol), room: slot.room, moved: slot.moved };
}

/** A chapter of its own where the order of the matters wants it, else after the last one, before signatures and annexes. */
function newChapter(contract: Contract, run: readonly Section[], title: string, eol: string, gap: number): Placement {
  const slot = slotAmong(contract, run, gap);
  if (!slot) return atTheEnd(contract, title, eol);
  const { model } = slot;
  const ahead = contract.blocks[model.firstBlock - 1];
  const rule = ahead?.block.kind === 'rule' ? eol + eol + ahead.block.source.trim() : '';
  const heading = headingLike(contract.blocks[model.firstBlock]!.block, slot.label, title);
  const path = slot.before === model ? model.path.map((n, i) => (i === model.path.length - 1 ? n + 1 : n)) : model.path;
  return { at: endOf(contract, slot.before), before: rule + eol + eol + heading + gapAfter(contract, model, eol) + firstClause(contract, run, path), room: slot.room, moved: slot.moved };
}

/** What the single clause of a new chapter begins with: `13.1 ` where every clause is numbered that way, a bullet where all are bullets. */
function firstClause(contract: Contract, run: readonly Section[], path: readonly number[]): string {
  const eol = contract.document.text.includes('\r\n') ? '\r\n' : '\n';
  for (const chapter of [...run].reverse()) {
    const item = seriesOf(contract, chapter)[0];
    const block = item ? contract.blocks[item.firstBlock]!.block : null;
    const label = block?.marker ? firstLabelUnder(path, block.marker) : null;
    const prefix = block && label !== null ? prefixOf(block) : null;
    if (block && prefix && label !== null) return prefix.before + label + (block.kind === 'heading' ? eol + eol : prefix.after);
    if (block && prefix && block.indent >= 2 && block.marker?.path[0] === 1) return prefix.before + prefix.label + prefix.after;
  }
  const bullets = run.map((chapter) => bulletOf(contract, chapter, contentEnd(contract, chapter)));
  const bullet = bullets.filter((b) => b !== null);
  return bullet.length * 2 > run.length ? bullet[bullet.length - 1]!.text : '';
}

/** The end of a contract without sections. */
function atTheEnd(contract: Contract, title: string, eol: string): Placement {
  const annex = contract.root.children.find((s) => s.part === 'annex' && s.firstBlock > contract.root.firstBlock);
  const end = contentEnd(contract, { ...contract.root, endBlock: annex?.firstBlock ?? contract.root.endBlock });
  const heading = contract.blocks.some((b) => b.block.kind === 'heading') ? `## ${title}` : title;
  return { at: lineEndAfter(contract, end - 1), before: eol + eol + heading + eol + eol, room: [], moved: [] };
}

/** The bullet that begins every paragraph of a section; null when some have none or a lead-in comes first. */
function bulletOf(contract: Contract, section: Section, end: number): { text: string; loose: boolean } | null {
  const blocks = contract.blocks.slice(section.firstBlock + 1, end);
  const first = blocks[0];
  if (!first || !blocks.every((b) => b.block.marker?.kind === 'bullet') || !/[.!]\s*$/.test(textOf(first))) return null;
  const prefix = prefixOf(first.block);
  const second = blocks[1];
  const gap = second ? contract.document.text.slice(first.start + first.block.source.length, second.start) : '\n';
  return prefix && { text: prefix.before + prefix.label + prefix.after, loose: lines(gap) > 1 };
}

/** `**Title.** ` where the contract's clauses begin with their title in bold. */
function runInTitle({ block }: PlacedBlock, title: string): string {
  const segment = block.segments[0];
  const mark = segment?.marks.find((m) => m.kind === 'strong' && m.start <= 1 && m.end - m.start < 80);
  if (!segment || !mark || mark.end >= segment.text.length - 20) return '';
  const inside = /[.:]$/.exec(segment.text.slice(mark.start, mark.end).trim())?.[0];
  return inside ? `**${title}${inside}** ` : `**${title}**${/^[.:]/.exec(segment.text.slice(mark.end))?.[0] ?? '.'} `;
}

const textOf = ({ block }: PlacedBlock): string => block.segments[block.segments.length - 1]?.text ?? '';
const lines = (text: string): number => text.split('\n').length - 1;

/** The gap before a clause of the series, so that the next one is set off alike. */
function gapBefore(contract: Contract, section: Section, eol: string): string {
  const before = contract.blocks[section.firstBlock - 1];
  if (!before) return eol + eol;
  const gap = contract.document.text.slice(before.start + before.block.source.length, contract.blocks[section.firstBlock]!.start);
  return lines(gap) > 1 ? eol + eol : eol;
}

/** The gap between a heading and its text. */
function gapAfter(contract: Contract, section: Section, eol: string): string {
  const heading = contract.blocks[section.firstBlock]!;
  const next = contract.blocks[section.firstBlock + 1];
  if (!next || section.endBlock <= section.firstBlock + 1) return eol + eol;
  return lines(contract.document.text.slice(heading.start + heading.block.source.length, next.start)) > 1 ? eol + eol : eol;
}
