import { annexKey } from '../../facts/reference/number.js';
import type { Section } from '../sections.js';

/** A part of the contract that numbers for itself: the body, or one annex. */
export interface Scope {
  readonly root: Section;
  /** Id of the annex as `annexKey` writes it, empty when it has none; null for the body. */
  readonly annex: string | null;
  /** Sections by their whole number in this part: `§ 5` `(2)` is `5.2`. */
  readonly byNumber: ReadonlyMap<string, readonly Section[]>;
  /** Sections by the number they stand under; those under the empty one are the chapters. */
  readonly under: ReadonlyMap<string, readonly Section[]>;
}

/** Where every number of the contract stands. */
export interface SectionIndex {
  /** The body first. */
  readonly scopes: readonly Scope[];
  /** The part that a section lies in. */
  scopeOf(section: Section): Scope;
  /** The whole number of a section in its part, empty when it has none. */
  numberOf(section: Section): string;
  /** Every section with a title. */
  readonly titled: readonly Section[];
}

interface Draft extends Scope {
  readonly byNumber: Map<string, Section[]>;
  readonly under: Map<string, Section[]>;
}

/** Parts that gather chapters and do not number them. */
const GROUP = /^(?:teil|part)\b/i;
const ANNEX_ID = /^\p{L}+[\s\u00a0]*(?:nr\.?[\s\u00a0]*)?(.*?)[.:)\s]*$/iu;

/** Walks the tree once. */
export function indexSections(root: Section): SectionIndex {
  const scopes: Draft[] = [];
  const scopeBy = new Map<Section, Draft>();
  const numbers = new Map<Section, string>();
  const titled: Section[] = [];
  const open = (section: Section, annex: string | null): Draft => {
    const scope: Draft = { root: section, annex, byNumber: new Map(), under: new Map() };
    scopes.push(scope);
    return scope;
  };
  const visit = (section: Section, scope: Draft, above: string): void => {
    scopeBy.set(section, scope);
    for (const child of section.children) {
      if (child.title !== '') titled.push(child);
      if (child.labelKind === 'annex' && child.part === 'annex') {
        visit(child, open(child, annexKey(ANNEX_ID.exec(child.label)?.[1] ?? '')), '');
        continue;
      }
      const [parent, number] = numbered(child, above);
      if (child.path.length > 0 && !GROUP.test(child.label)) {
        numbers.set(child, number);
        put(scope.byNumber, number, child);
        put(scope.under, parent, child);
      }
      visit(child, scope, number);
    }
  };
  visit(root, open(root, null), '');
  return { scopes, titled, scopeOf: (section) => scopeBy.get(section) ?? scopes[0]!, numberOf: (section) => numbers.get(section) ?? '' };
}

/** The number that a section stands under, and its own whole one. A dotted number is whole as it is. */
function numbered({ path, label, labelKind }: Section, above: string): readonly [parent: string, number: string] {
  if (path.length === 0 || GROUP.test(label)) return [above, above];
  // `Klausel 6` counts on under `Abschnitt II`, `§ 5` under `Teil B`.
  if (labelKind === 'section-sign' || labelKind === 'article') above = '';
  if (path.length > 1 && (labelKind === 'decimal' || labelKind === 'article')) return [path.slice(0, -1).join('.'), path.join('.')];
  const last = path.join('.');
  return [above, above === '' ? last : `${above}.${last}`];
}

function put(map: Map<string, Section[]>, key: string, section: Section): void {
  const list = map.get(key);
  if (list) list.push(section);
  else map.set(key, [section]);
}
