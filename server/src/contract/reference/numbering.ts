import type { ReferenceUnit } from '../../facts/references.js';
import type { Section } from '../sections.js';
import type { Scope } from './sectionIndex.js';

/** Whether a number that no section bears is surely not there: the numbers around it are counted without a gap and end before it. */
export type Absence = 'surely' | 'likely' | 'unclear';

const MIN_CHAPTERS = 3;

const lastOf = ({ path }: Section): number => path[path.length - 1] ?? 0;

/** Whether the sections are numbered 1, 2, 3 … without gap or repetition; some begin with 0. */
function isWhole(sections: readonly Section[]): boolean {
  const numbers = new Set(sections.map(lastOf));
  return numbers.size === sections.length && Math.max(...numbers) === sections.length - (numbers.has(0) ? 1 : 0);
}

/** Whether chapter `number` is missing among the chapters of `scope`, of the kind that `unit` names. */
export function chapterAbsence(scope: Scope, number: number, unit: ReferenceUnit): Absence {
  const all = scope.chapters.filter(({ path }) => path.length === 1);
  if (all.length === 0) return dottedAbsence(scope, number);
  const ofUnit = all.filter(({ labelKind }) => (unit === 'sign' ? labelKind === 'section-sign' : unit === 'article' ? labelKind === 'article' : true));
  // One chapter may lack its title; items of a list before the first chapter are none.
  const whole = [ofUnit.filter(({ title }) => title !== ''), ofUnit].map(largestKind).find((chapters) => chapters.length >= MIN_CHAPTERS && isWhole(chapters));
  if (!whole || whole.some((section) => lastOf(section) === number)) return 'unclear';
  // A list item elsewhere that bears the number is hardly meant, but the list may be a chapter that was not known as one.
  return ofUnit.some((section) => lastOf(section) === number) ? 'likely' : 'surely';
}

/** `Ziffer 27` where all clauses are numbered `1.1` to `7.2` and no chapter stands above them. */
function dottedAbsence({ byNumber }: Scope, number: number): Absence {
  const whole = byNumber.size >= MIN_CHAPTERS && number > byNumber.size && [...byNumber.keys()].every((key) => key >= 1 && key <= byNumber.size);
  return whole ? 'likely' : 'unclear';
}

/** Of the sections those that are labelled in the way most are: `1.`, `Ziff. 1`, `IV.` */
function largestKind(sections: readonly Section[]): readonly Section[] {
  const kinds = new Map<string, Section[]>();
  for (const section of sections) {
    const kind = `${section.labelKind ?? ''} ${section.labelKind === 'roman' ? '' : (/^\p{L}*/u.exec(section.label)?.[0].toLowerCase() ?? '')}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), section]);
  }
  return [...kinds.values()].reduce<Section[]>((most, group) => (group.length > most.length ? group : most), []);
}

/** Whether `number` is missing below a section whose parts are `parts`; `blocks` counts what stands in it. */
export function partAbsence(parts: readonly Section[], number: number, blocks: number): Absence {
  if (parts.length === 0) return blocks > 0 && number > Math.max(blocks, 1) ? 'likely' : 'unclear';
  if (!isWhole(parts) || parts.some((part) => lastOf(part) === number)) return 'unclear';
  return 'surely';
}
