import { annexKey } from '../../facts/reference/number.js';
import type { Section } from '../sections.js';

/** A part of the contract that numbers for itself: the body, or one annex. */
export interface Scope {
  readonly root: Section;
  /** Id of the annex as `annexKey` writes it, empty when it has none; null for the body. */
  readonly annex: string | null;
  /** The outermost numbered sections, also those below headings without a number. */
  readonly chapters: readonly Section[];
  /** Chapters by their number, and those with a dotted one by its first step. */
  readonly byNumber: ReadonlyMap<number, readonly Section[]>;
  /** Whether its chapters are numbered as sections of an act are (`§ 3`), or as articles. */
  readonly signs: boolean;
  readonly articles: boolean;
}

/** Where every number of the contract stands. Only what lies above and beside the chapters is walked beforehand: a contract may have thousands of clauses. */
export interface SectionIndex {
  /** The body first. */
  readonly scopes: readonly Scope[];
  readonly scopeBy: ReadonlyMap<Section, Scope>;
}

interface Draft extends Scope {
  readonly chapters: Section[];
  readonly byNumber: Map<number, Section[]>;
  signs: boolean;
  articles: boolean;
}

/** Parts that gather chapters and do not number them. */
const GROUP = /^(?:teil|part)\b/i;
const ANNEX_ID = /^\p{L}+[\s\u00a0]*(?:nr\.?[\s\u00a0]*|\.\/\s?)?(.*?)[.:)\s]*$/iu;

const isNumbered = ({ path, label, labelKind }: Section): boolean => labelKind !== null && path.length > 0 && (labelKind !== 'article' || !GROUP.test(label));
const isAnnex = ({ labelKind, part }: Section): boolean => labelKind === 'annex' && part === 'annex';
/** `Klausel 6` counts on under `Abschnitt II`, `§ 5` under `Teil B`. */
const countsOn = ({ labelKind }: Section): boolean => labelKind === 'section-sign' || labelKind === 'article';

/** Walks the tree down to its chapters. */
export function indexSections(root: Section): SectionIndex {
  const scopes: Draft[] = [];
  const scopeBy = new Map<Section, Scope>();
  const open = (section: Section, annex: string | null): Draft => {
    const scope: Draft = { root: section, annex, chapters: [], byNumber: new Map(), signs: false, articles: false };
    scopes.push(scope);
    scopeBy.set(section, scope);
    return scope;
  };
  const visit = (section: Section, scope: Draft, inChapter: boolean): void => {
    for (const child of section.children) {
      if (inChapter && !countsOn(child) && !isAnnex(child)) continue;
      if (isAnnex(child)) visit(child, open(child, annexKey(ANNEX_ID.exec(child.label)?.[1] ?? '')), false);
      else if (!isNumbered(child) || child.labelKind === 'annex') visit(child, scope, false);
      else {
        add(scope, child);
        // `Abschnitt II` holds `Klausel 6`; the clauses of other chapters are looked at when they are asked for.
        if (child.labelKind === 'article') visit(child, scope, true);
      }
    }
  };
  visit(root, open(root, null), false);
  return { scopes, scopeBy };
}

function add(scope: Draft, chapter: Section): void {
  scope.chapters.push(chapter);
  const first = chapter.path[0]!;
  const list = scope.byNumber.get(first);
  if (list) list.push(chapter);
  else scope.byNumber.set(first, [chapter]);
  // One alone may be a citation at the head of a line.
  scope.signs ||= chapter.labelKind === 'section-sign' && scope.chapters.some((other) => other !== chapter && other.labelKind === 'section-sign');
  scope.articles ||= chapter.labelKind === 'article' && scope.chapters.some((other) => other !== chapter && other.labelKind === 'article');
}

/** The part that a section lies in. */
export function scopeOf({ scopes, scopeBy }: SectionIndex, section: Section): Scope {
  for (let at: Section | null = section; at; at = at.parent) {
    const scope = scopeBy.get(at);
    if (scope) return scope;
  }
  return scopes[0]!;
}

/** The whole number of a section in its part: `(2)` in § 5 is `5.2`. Empty when it has none. */
export function numberOf(section: Section): string {
  let number = '';
  for (let at: Section | null = section; at && !isAnnex(at); at = at.parent) {
    if (!isNumbered(at)) continue;
    const own = at.path.join('.');
    number = number === '' ? own : `${own}.${number}`;
    // A dotted number is whole as it is.
    if (countsOn(at) || (at.path.length > 1 && at.labelKind === 'decimal')) break;
  }
  return number;
}

/** Numbered sections directly below one, also those below headings without a number; of the root of a part its chapters. */
export function partsOf(section: Section, scope: Scope): readonly Section[] {
  if (section === scope.root) return scope.chapters;
  return section.children.flatMap((child) => (isAnnex(child) || countsOn(child) ? [] : isNumbered(child) ? [child] : partsOf(child, scope)));
}

/** Every section of a part that bears the whole number, given by its steps. */
export function withNumber(scope: Scope, numbers: readonly string[]): readonly Section[] {
  const wanted = numbers.join('.');
  const search = (sections: readonly Section[], above: string): readonly Section[] =>
    sections.flatMap((section): readonly Section[] => {
      const own = section.path.join('.');
      const number = above === '' || countsOn(section) || (section.path.length > 1 && section.labelKind === 'decimal') ? own : `${above}.${own}`;
      if (number === wanted) return [section];
      return wanted.startsWith(`${number}.`) ? search(partsOf(section, scope), number) : [];
    });
  return search(scope.byNumber.get(Number(numbers[0])) ?? [], '');
}
