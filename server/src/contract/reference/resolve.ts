import type { ReferenceFact, ReferenceUnit } from '../../facts/references.js';
import type { PlacedBlock } from '../contract.js';
import type { Section } from '../sections.js';
import { chapterAbsence, type Absence, partAbsence } from './numbering.js';
import { numberOf, partsOf, type Scope, scopeOf, type SectionIndex, withNumber } from './sectionIndex.js';

/** Where a number leads, or how sure it is that it leads nowhere. */
export interface Resolved {
  readonly targets: readonly Section[];
  readonly absence: Absence;
  /** The number that is not there, as the contract would write it: `5.6`. */
  readonly wanted: string;
}

const UNCLEAR: Resolved = { targets: [], absence: 'unclear', wanted: '' };

/** Parts of the contract in which a reference is looked up, the nearest first. */
function scopesFor({ owner, annex }: ReferenceFact, place: PlacedBlock, index: SectionIndex): readonly Scope[] {
  const [body] = index.scopes;
  const here = scopeOf(index, place.section);
  if (owner === 'annex') return index.scopes.filter((scope) => scope.annex === annex);
  if (owner === 'this-annex') return here === body ? [body!] : [here];
  if (owner === 'this' || here === body) return body === here ? [body!] : [body!, here];
  return [here, body!];
}

/** Looks up a reference by number: `Ziffer 5.6`, `§ 5 Abs. 2`, `Absatz 2`, `Clause 9`. */
export function resolveNumber(fact: ReferenceFact, place: PlacedBlock, index: SectionIndex): Resolved {
  // A part that numbers nothing says nothing about numbers.
  const scopes = scopesFor(fact, place, index).filter(({ chapters }) => chapters.length > 0);
  if (scopes.length === 0) return UNCLEAR;
  if (fact.unit === 'paragraph' && fact.path.length === 1) return resolveParagraph(fact, place, scopes, index);
  const numbers = [...fact.path, ...(fact.paragraph === null ? [] : [fact.paragraph])];
  let absence: Absence = 'surely';
  for (const scope of scopes) {
    const found = lookUp(fact, numbers, scope, place, index);
    if (found.targets.length > 0) return found;
    absence = weaker(absence, found.absence);
  }
  return { targets: [], absence, wanted: numbers.join('.') };
}

const ORDER: readonly Absence[] = ['unclear', 'likely', 'surely'];
const weaker = (a: Absence, b: Absence): Absence => ORDER[Math.min(ORDER.indexOf(a), ORDER.indexOf(b))]!;

function lookUp(fact: ReferenceFact, numbers: readonly string[], scope: Scope, place: PlacedBlock, index: SectionIndex): Resolved {
  const found = (numbered: readonly string[]): readonly Section[] => withNumber(scope, numbered).filter((section) => suits(fact, chapterOf(section, scope), scope));
  const targets = found(numbers);
  if (targets.length > 0) return fact.to === null ? { targets: nearest(targets, place), absence: 'unclear', wanted: '' } : endOfRange(fact, numbers, scope, targets);
  // `Ziffer 3` inside § 5 may be its third item; those are not under the empty number.
  if (numbers.length === 1) {
    for (let section: Section | null = place.section; section && section !== scope.root; section = section.parent) {
      const child = partsOf(section, scope).find(({ path, title }) => title === '' && String(path[path.length - 1]) === numbers[0]);
      if (child && fact.unit === 'section' && fact.owner !== 'this') return { targets: [child], absence: 'unclear', wanted: '' };
    }
    return { targets: [], absence: suitsAny(fact, scope) ? chapterAbsence(scope, Number(numbers[0]), unitIn(fact, scope)) : bareNumber(fact, scope), wanted: numbers.join('.') };
  }
  const head = found(numbers.slice(0, -1));
  // `3.1`, `3.2`, `3.3` without a heading of their own above them.
  const beside = head.length > 0 ? [] : (scope.byNumber.get(Number(numbers[0])) ?? []).filter(({ path }) => path.length === numbers.length && path.slice(0, -1).join('.') === numbers.slice(0, -1).join('.'));
  if (beside.length > 1) return { targets: [], absence: partAbsence(beside, Number(numbers[numbers.length - 1]), 0), wanted: numbers.join('.') };
  if (head.length === 0) return lookUp({ ...fact, to: null }, numbers.slice(0, -1), scope, place, index);
  if (head.length > 1 || !suitsAny(fact, scope)) return UNCLEAR;
  return { targets: [], absence: partAbsence(partsOf(head[0]!, scope), Number(numbers[numbers.length - 1]), contentOf(head[0]!)), wanted: numbers.join('.') };
}

/** `Ziffern 3 bis 7`: the first is there; the last may not be. */
function endOfRange(fact: ReferenceFact, numbers: readonly string[], scope: Scope, targets: readonly Section[]): Resolved {
  const last = [...numbers.slice(0, -1), fact.to ?? ''];
  const there = withNumber(scope, last);
  if (there.length > 0) return { targets: [...targets, ...there], absence: 'unclear', wanted: '' };
  const [above] = withNumber(scope, numbers.slice(0, -1));
  const absence = numbers.length === 1 ? chapterAbsence(scope, Number(fact.to), unitIn(fact, scope)) : partAbsence(above ? partsOf(above, scope) : [], Number(fact.to), 0);
  return absence === 'surely' ? { targets: [], absence, wanted: last.join('.') } : { targets, absence: 'unclear', wanted: '' };
}

/** `Absatz 2`: of the clause that the reference stands in, or of one around it. */
function resolveParagraph(fact: ReferenceFact, place: PlacedBlock, scopes: readonly Scope[], index: SectionIndex): Resolved {
  const wanted = Number(fact.path[0]);
  const scope = scopeOf(index, place.section);
  if (fact.owner === 'this' || fact.owner === 'annex') return UNCLEAR;
  let nearestParts: readonly Section[] | null = null;
  for (let section: Section | null = place.section; section && section !== scope.root; section = section.parent) {
    // A chapter with a title is no paragraph of what it stands in.
    const parts = section.children.filter((part) => part.path.length > 0 && (part.title === '' || place.language === 'en' || numberOf(part).includes('.')));
    const target = parts.find(({ path }) => path[path.length - 1] === wanted);
    const end = fact.to === null ? target : parts.find(({ path }) => path[path.length - 1] === Number(fact.to));
    if (target && end) return { targets: end === target ? [target] : [target, end], absence: 'unclear', wanted: '' };
    if (target) return { targets: [], absence: partAbsence(parts, Number(fact.to), 0), wanted: fact.to ?? '' };
    if (parts.length > 1) nearestParts = parts;
  }
  // In English `paragraph 6` is a numbered clause of the part, too.
  const numbered = place.language === 'en' ? withNumber(scope, [String(wanted)]) : [];
  if (numbered.length === 1 && fact.to === null) return { targets: numbered, absence: 'unclear', wanted: '' };
  if (place.language === 'en' && fact.to === null && !scope.articles && !scope.signs && beyond(scope, wanted)) return { targets: [], absence: weaker('likely', chapterAbsence(scope, wanted, 'section')), wanted: String(wanted) };
  const elsewhere = place.language === 'en' && scopes.some((other) => withNumber(other, [String(wanted)]).length > 0);
  return { targets: [], absence: nearestParts && !elsewhere ? partAbsence(nearestParts, wanted, 0) : 'unclear', wanted: String(wanted) };
}

/** `§ 5` means a chapter numbered so, `Artikel 5` an article, unless the text says that it is of this contract. */
function suits({ unit, owner }: ReferenceFact, chapter: Section, scope: Scope): boolean {
  if (unit === 'sign') return chapter.labelKind === 'section-sign' || !scope.signs;
  if (unit === 'article') return chapter.labelKind === 'article' || (owner === 'this' && !scope.articles);
  return true;
}

const suitsAny = ({ unit, owner }: ReferenceFact, scope: Scope): boolean => owner === 'this' || (unit === 'sign' ? scope.signs : unit !== 'article');

/** So little beyond the last chapter a number is rather that of one struck out than of an act. */
const BEYOND = 2;
const lastOf = ({ chapters }: Scope): number => Math.max(...chapters.map(({ path }) => path[0] ?? 0));
const beyond = (scope: Scope, number: number): boolean => number > lastOf(scope);

/** `the procedure of Article 14` where the contract has thirteen, `§ 12` where it has chapters 1 to 10: an act would be named. */
function bareNumber({ unit, path }: ReferenceFact, scope: Scope): Absence {
  const number = Number(path[0]);
  if ((unit === 'article' && !scope.articles) || !beyond(scope, number) || number > lastOf(scope) + BEYOND) return 'unclear';
  return weaker('likely', chapterAbsence(scope, number, unit === 'article' ? 'article' : 'section'));
}

/** The kind of chapter that is meant: `§ 9 dieses Vertrags` is a chapter of any kind where none is numbered so. */
const unitIn = ({ unit }: ReferenceFact, scope: Scope): ReferenceUnit => ((unit === 'sign' && !scope.signs) || (unit === 'article' && !scope.articles) ? 'section' : unit);

function chapterOf(section: Section, scope: Scope): Section {
  let chapter = section;
  for (let above = section.parent; above && above !== scope.root; above = above.parent) if (above.path.length > 0) chapter = above;
  return chapter;
}

/** Blocks in a section below its heading. */
const contentOf = ({ firstBlock, endBlock }: Section): number => endBlock - firstBlock - 1;

/** Of several sections with one number those in the same chapter, or those with a title; all where none is nearer. */
function nearest(targets: readonly Section[], place: PlacedBlock): readonly Section[] {
  if (targets.length === 1) return targets;
  for (let section: Section | null = place.section; section; section = section.parent) {
    const near = targets.filter(({ parent }) => parent === section);
    if (section.parent && near.length === 1) return near;
  }
  const titled = targets.filter(({ title }) => title !== '');
  return titled.length === 1 ? titled : targets;
}
