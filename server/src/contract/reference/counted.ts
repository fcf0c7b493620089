import type { ReferenceFact } from '../../facts/references.js';
import type { PlacedBlock } from '../contract.js';
import type { Section } from '../sections.js';
import { endBefore, marksIn } from './marks.js';
import { resolveNumber } from './resolve.js';
import type { SectionIndex } from './sectionIndex.js';
import { namesStandardClauses } from './standardClauses.js';

const numberOf = (letter: string): number => letter.toLowerCase().charCodeAt(0) - 96;
const blocksOf = (blocks: readonly PlacedBlock[], { firstBlock, endBlock }: Section): readonly PlacedBlock[] => blocks.slice(firstBlock, endBlock);
/** So many letters of a list at least say where it ends. */
const MIN_ITEMS = 3;

/** `Part C of Annex 1` where the parts of that annex end with B. The Standard Contractual Clauses name parts of their own first annex so. */
export function missesPart({ path, owner, annex }: ReferenceFact, { block }: PlacedBlock, blocks: readonly PlacedBlock[], { scopes }: SectionIndex): boolean {
  if (owner !== 'annex' || namesStandardClauses(block)) return false;
  const annexes = scopes.filter((scope) => scope.annex !== null && (annex === '' || scope.annex === annex));
  if (annexes.length !== 1) return false;
  const parts = blocksOf(blocks, annexes[0]!.root).flatMap((one) => marksIn(one.block).part ?? []);
  return endBefore(parts.map(numberOf), numberOf(path[0] ?? ''));
}

/** `Table 5` where the tables of the contract bear the numbers 1 and 2. The British Addendum has tables of its own. */
export function missesTable({ path, owner }: ReferenceFact, blocks: readonly PlacedBlock[]): boolean {
  if (owner === 'vague') return false;
  const tables = blocks.flatMap(({ block }) => marksIn(block).table ?? []);
  return endBefore(tables, Number(path[0])) && !blocks.some(({ block }) => namesStandardClauses(block));
}

/** `unter Buchstabe g` where every list of the contract ends before it. */
export function missesItem({ path, owner }: ReferenceFact, { facts, block }: PlacedBlock, { scopes }: SectionIndex): boolean {
  if (owner === 'vague' || facts.citations.length > 0 || namesStandardClauses(block) || !scopes[0]) return false;
  const lists: number[][] = [];
  const visit = (section: Section): void => {
    const letters = section.children.flatMap(({ labelKind, path: own }) => (labelKind === 'letter' ? (own[own.length - 1] ?? 0) : []));
    if (letters.length > 0) lists.push(letters);
    section.children.forEach(visit);
  };
  visit(scopes[0].root);
  return lists.length > 0 && lists.every((list) => list.length >= MIN_ITEMS && endBefore(list, numberOf(path[0] ?? '')));
}

/** `Ziffer 3 lit. f` where the list below that clause, or in its text, ends with d; `target` is null where the clause is named in the text alone. */
export function missesLetter({ letter, path, paragraph }: ReferenceFact, target: Section | null, blocks: readonly PlacedBlock[]): boolean {
  if (letter === null || !/^[a-z]$/.test(letter)) return false;
  const wanted = numberOf(letter);
  const ends = (items: number): boolean => items >= MIN_ITEMS && wanted > items;
  if (!target) {
    const named = path.length === 1 && paragraph === null ? blocks.filter(({ block }) => String(marksIn(block).clause) === path[0]) : [];
    return named.length === 1 && ends(marksIn(named[0]!.block).items);
  }
  const letters = target.children.flatMap(({ labelKind, path: own }) => (labelKind === 'letter' ? (own[own.length - 1] ?? 0) : []));
  if (letters.length > 0) return letters.length === target.children.length && letters.length >= MIN_ITEMS && endBefore(letters, wanted);
  if (target.children.some(({ labelKind }) => labelKind !== null)) return false;
  const lists = blocksOf(blocks, target).filter(({ block }) => marksIn(block).items > 0);
  return lists.length === 1 && ends(marksIn(lists[0]!.block).items);
}

/** `Art. 11 Abs. 4` where the paragraphs of that article are counted before their text (`¹ …`, `2 Die …`) and end before it. */
export function missesParagraph(fact: ReferenceFact, place: PlacedBlock, blocks: readonly PlacedBlock[], index: SectionIndex): boolean {
  if (fact.paragraph === null || fact.to !== null || (fact.unit !== 'article' && fact.unit !== 'sign')) return false;
  const { targets } = resolveNumber({ ...fact, paragraph: null, letter: null }, place, index);
  if (targets.length !== 1) return false;
  return endBefore(blocksOf(blocks, targets[0]!).flatMap(({ block }) => marksIn(block).paragraph ?? []), Number(fact.paragraph));
}
