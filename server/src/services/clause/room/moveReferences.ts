import type { Contract, PlacedBlock } from '../../../contract/contract.js';
import { resolveNumber } from '../../../contract/reference/resolve.js';
import { indexSections, numberOf, type SectionIndex } from '../../../contract/reference/sectionIndex.js';
import { speaksOfClauses } from '../../../contract/reference/standardClauses.js';
import type { ContractReference } from '../../../contract/references.js';
import type { Section } from '../../../contract/sections.js';
import type { ReferenceFact } from '../../../facts/references.js';
import { shift, type Span, type TextEdit } from '../../../text/span.js';
import { writtenNumbers } from './written.js';

/** Sections whose number grows by one, all of one list. */
export interface Moving {
  readonly sections: readonly Section[];
  /** The section that moves and holds `section`, or is it; null where it stays. */
  readonly around: (section: Section) => Section | null;
}

const NUMBERED: ReadonlySet<ReferenceFact['unit']> = new Set(['section', 'sign', 'article', 'paragraph']);

/** The changes that let every reference lead where it led, once the sections have moved; null where one may lead there and one cannot be sure. */
export function moveReferences(contract: Contract, moving: Moving): TextEdit[] | null {
  const index = indexSections(contract.root);
  const edits: TextEdit[] = [];
  for (const reference of contract.references) {
    const moved = NUMBERED.has(reference.fact.unit) ? moveOne(contract, reference, moving, index) : moveLink(reference, moving);
    if (moved === null) return null;
    edits.push(...moved);
  }
  return edits;
}

/** A link goes by the words of its heading, and stays as long as no number is among them. */
const moveLink = ({ fact, targets }: ContractReference, { around }: Moving): TextEdit[] | null =>
  fact.unit === 'link' && /\d/.test(fact.word) && targets.some((target) => around(target)) ? null : [];

function moveOne(contract: Contract, { fact, block, span }: ContractReference, moving: Moving, index: SectionIndex): TextEdit[] | null {
  const start = pointOf(contract, { ...fact, to: null }, block, moving, index);
  const end = fact.to === null ? STAYS : pointOf(contract, endOf(fact, fact.to), block, moving, index);
  if (start === null || end === null) return null;
  if (start === STAYS && end === STAYS) return [];
  const written = writtenNumbers(fact, contract.document.text.slice(span.start, span.end));
  if (!written) return null;
  const steps = [...(written.path.length > 0 ? written.path : fact.path.map(() => null)), ...(written.paragraph ? [written.paragraph] : [])];
  const edits: TextEdit[] = [];
  const add = (at: Span | null | undefined, number: number): boolean => at !== undefined && (at === null || edits.push({ span: shift(at, span.start), text: String(number) }) > 0);
  if (start !== STAYS && !add(steps[start.step], start.number + 1)) return null;
  if (end !== STAYS) {
    // The end of a range may say its last step alone.
    const at = end.step - (steps.length - written.to.length);
    if (at >= 0 && !add(written.to[at], end.number + 1)) return null;
  }
  return edits;
}

/** The step of a written number that moves, and what it says; `STAYS` when none does. */
type Point = { readonly step: number; readonly number: number } | typeof STAYS;
const STAYS = 'stays';

/** The last number of a range as a reference of its own. */
const endOf = (fact: ReferenceFact, to: string): ReferenceFact =>
  fact.paragraph !== null ? { ...fact, paragraph: to, to: null } : { ...fact, path: [...fact.path.slice(0, -1), to], to: null };

function pointOf(contract: Contract, fact: ReferenceFact, place: PlacedBlock, moving: Moving, index: SectionIndex): Point | null {
  const found = leads(contract, fact, place, index);
  if (!found) return mayMean(fact, place, moving) ? null : STAYS;
  const readings = [...found.targets, ...otherReadings(fact, found.targets, place)];
  const movers = readings.map((target) => moving.around(target));
  if (movers.every((mover) => mover === null)) return STAYS;
  const [mover] = movers;
  const [target] = readings;
  if (!mover || !target || movers.length > 1 || fact.owner === 'vague' || speaksOfClauses(fact, place, contract.blocks)) return null;
  const full = numberOf(target).split('.');
  const whole = numberOf(mover).split('.');
  if (full.slice(-found.used.length).some((step, i) => Number(step) !== Number(found.used[i]))) return null;
  const step = whole.length - 1 - (full.length - found.used.length);
  return step < 0 ? STAYS : { step, number: Number(whole[whole.length - 1]) };
}

/** Where a reference leads, as far as its number can be followed: `§ 9 Abs. 2` to § 9 when its paragraphs have no numbers. */
function leads(contract: Contract, fact: ReferenceFact, place: PlacedBlock, index: SectionIndex): { targets: readonly Section[]; used: readonly string[] } | null {
  for (let shorter: ReferenceFact | null = fact; shorter; shorter = shorten(shorter)) {
    const { targets } = resolveNumber(shorter, place, index);
    if (targets.length === 0) continue;
    const used = [...shorter.path, ...(shorter.paragraph === null ? [] : [shorter.paragraph])];
    return { targets: targets.length > 1 ? ofLanguage(contract, targets, place) : targets, used };
  }
  return null;
}

function shorten(fact: ReferenceFact): ReferenceFact | null {
  if (fact.paragraph !== null) return { ...fact, paragraph: null };
  return fact.path.length > 1 ? { ...fact, path: fact.path.slice(0, -1) } : null;
}

/** In a contract in two languages a reference leads to its own version. */
function ofLanguage({ blocks, languages }: Contract, targets: readonly Section[], { language }: PlacedBlock): readonly Section[] {
  const own = languages.length > 1 ? targets.filter(({ firstBlock }) => blocks[firstBlock]?.language === language) : [];
  return own.length > 0 ? own : targets;
}

/** `Ziffer 3` that was led to a chapter, though an item of the clause around it has the number too. */
function otherReadings({ unit, owner, path, paragraph }: ReferenceFact, targets: readonly Section[], place: PlacedBlock): Section[] {
  if (unit !== 'section' || owner === 'this' || path.length > 1 || paragraph !== null) return [];
  const found: Section[] = [];
  for (let section: Section | null = place.section; section?.parent; section = section.parent) {
    found.push(...section.children.filter((child) => child.title === '' && String(child.path[child.path.length - 1]) === path[0] && !targets.includes(child)));
  }
  return found;
}

/** Whether a number that leads nowhere could be one that moves, or lead somewhere once they have moved. */
function mayMean({ path, paragraph, unit }: ReferenceFact, place: PlacedBlock, { sections, around }: Moving): boolean {
  const [first, last] = [sections[0]!, sections[sections.length - 1]!];
  const [low, ...above] = numberOf(first).split('.').reverse();
  const isBetween = (step: string | undefined): boolean => step !== undefined && Number(step) >= Number(low) && Number(step) <= Number(numberOf(last).split('.').pop()) + 1;
  const written = [...path, ...(paragraph === null ? [] : [paragraph])];
  const depth = above.length;
  if (above.reverse().every((step, i) => Number(step) === Number(written[i])) && isBetween(written[depth]) && (depth > 0 || unit !== 'paragraph')) return true;
  const near = (section: Section | null): boolean => section !== null && (section === first.parent || around(section) !== null || near(section.parent));
  return written.length <= depth + 1 && depth > 0 && isBetween(written[0]) && near(place.section);
}
