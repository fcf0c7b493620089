import type { ReferenceFact } from '../../facts/references.js';
import type { PlacedBlock } from '../contract.js';
import type { Section } from '../sections.js';
import { countedTo, marksIn } from './marks.js';
import { resolveNumber } from './resolve.js';
import type { SectionIndex } from './sectionIndex.js';
import { namesStandardClauses } from './standardClauses.js';

/** So many letters of a list at least say where it ends. */
const MIN_ITEMS = 3;

const numberOf = (letter: string): number => letter.toLowerCase().charCodeAt(0) - 96;
const lettersOf = ({ children }: Section): number[] => children.flatMap(({ labelKind, path }) => (labelKind === 'letter' ? (path[path.length - 1] ?? 0) : []));

type Blocks = readonly PlacedBlock[];

/** How far a section counts what is no section of its own; 0 where it counts nothing. */
interface Ends {
  readonly parts: number;
  readonly paragraphs: number;
  readonly letters: number;
}

/**
 * What the contract counts beside its sections: tables, parts of an annex, letters of lists, raised paragraphs. Each count is taken once, when a
 * reference first asks for it, so that many references cost no more than the text is long.
 */
export class Counted {
  readonly #blocks: Blocks;
  readonly #index: SectionIndex;
  readonly #ends = new Map<Section, Ends>();
  #tables: number | null = null;
  #items: number | null = null;
  #clauses: ReadonlyMap<number, readonly PlacedBlock[]> | null = null;

  constructor(blocks: Blocks, index: SectionIndex) {
    this.#blocks = blocks;
    this.#index = index;
  }

  /** `Part C of Annex 1` where the parts of that annex end with B. The Standard Contractual Clauses name parts of their own first annex so. */
  missesPart({ path, owner, annex }: ReferenceFact, { block }: PlacedBlock): boolean {
    if (owner !== 'annex' || namesStandardClauses(block)) return false;
    const annexes = this.#index.scopes.filter((scope) => scope.annex !== null && (annex === '' || scope.annex === annex));
    return annexes.length === 1 && isBehind(this.#endsOf(annexes[0]!.root).parts, numberOf(path[0] ?? ''));
  }

  /** `Table 5` where the tables of the contract bear the numbers 1 and 2. The British Addendum has tables of its own. */
  missesTable({ path, owner }: ReferenceFact): boolean {
    if (owner === 'vague') return false;
    this.#tables ??= this.#blocks.some(({ block }) => namesStandardClauses(block)) ? 0 : countedTo(this.#blocks.flatMap(({ block }) => marksIn(block).table ?? []));
    return isBehind(this.#tables, Number(path[0]));
  }

  /** `unter Buchstabe g` where every list of the contract ends before it. */
  missesItem({ path, owner }: ReferenceFact, { facts, block }: PlacedBlock): boolean {
    if (owner === 'vague' || facts.citations.length > 0 || namesStandardClauses(block)) return false;
    this.#items ??= lastItem(this.#index);
    return isBehind(this.#items, numberOf(path[0] ?? ''));
  }

  /** `Ziffer 3 lit. f` where the list below that clause, or in its text, ends with d; `target` is null where the clause is named in the text alone. */
  missesLetter({ letter, path, paragraph }: ReferenceFact, target: Section | null): boolean {
    if (letter === null || !/^[a-z]$/.test(letter)) return false;
    if (target) return isBehind(this.#endsOf(target).letters, numberOf(letter));
    const named = path.length === 1 && paragraph === null ? (this.#clausesInText().get(Number(path[0])) ?? []) : [];
    return named.length === 1 && isBehind(listIn(named), numberOf(letter));
  }

  /** `Art. 11 Abs. 4` where the paragraphs of that article are counted before their text (`¹ …`, `2 Die …`) and end before it. */
  missesParagraph(fact: ReferenceFact, place: PlacedBlock): boolean {
    if (fact.paragraph === null || fact.to !== null || (fact.unit !== 'article' && fact.unit !== 'sign')) return false;
    const { targets } = resolveNumber({ ...fact, paragraph: null, letter: null }, place, this.#index);
    return targets.length === 1 && isBehind(this.#endsOf(targets[0]!).paragraphs, Number(fact.paragraph));
  }

  #endsOf(section: Section): Ends {
    let ends = this.#ends.get(section);
    if (!ends) {
      const blocks = this.#blocks.slice(section.firstBlock, section.endBlock);
      const marks = blocks.map(({ block }) => marksIn(block));
      ends = { parts: countedTo(marks.flatMap(({ part }) => (part === null ? [] : numberOf(part)))), paragraphs: countedTo(marks.flatMap(({ paragraph }) => paragraph ?? [])), letters: lettersEnd(section, blocks) };
      this.#ends.set(section, ends);
    }
    return ends;
  }

  #clausesInText(): ReadonlyMap<number, readonly PlacedBlock[]> {
    if (this.#clauses) return this.#clauses;
    const clauses = new Map<number, PlacedBlock[]>();
    for (const block of this.#blocks) {
      const { clause } = marksIn(block.block);
      if (clause === null) continue;
      const same = clauses.get(clause);
      if (same) same.push(block);
      else clauses.set(clause, [block]);
    }
    return (this.#clauses = clauses);
  }
}

/** Whether what is wanted lies behind the last that is counted; where nothing is counted nothing can be said. */
const isBehind = (last: number, wanted: number): boolean => last > 0 && wanted > last;

/** Where the letters end that stand below a section or, where it has no parts, in its text. */
function lettersEnd(section: Section, blocks: readonly PlacedBlock[]): number {
  const letters = lettersOf(section);
  if (letters.length > 0) return letters.length === section.children.length && letters.length >= MIN_ITEMS ? countedTo(letters) : 0;
  return section.children.some(({ labelKind }) => labelKind !== null) ? 0 : listIn(blocks);
}

/** Where the one list ends that stands in the text of the blocks; 0 where there are none or several. */
function listIn(blocks: readonly PlacedBlock[]): number {
  const lists = blocks.map(({ block }) => marksIn(block).items).filter((items) => items > 0);
  return lists.length === 1 && lists[0]! >= MIN_ITEMS ? lists[0]! : 0;
}

/** The last letter of the longest list of the body, where all of its lists are counted without a gap. */
function lastItem({ scopes }: SectionIndex): number {
  let last = 0;
  let plain = true;
  const visit = (section: Section): void => {
    const letters = lettersOf(section);
    if (letters.length > 0) {
      const end = letters.length >= MIN_ITEMS ? countedTo(letters) : 0;
      plain &&= end > 0;
      last = Math.max(last, end);
    }
    section.children.forEach(visit);
  };
  if (scopes[0]) visit(scopes[0].root);
  return plain ? last : 0;
}
