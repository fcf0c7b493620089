import type { PlacedBlock } from '../contract.js';
import { likeness, traitsOf } from './likeness.js';
import { headsOf, type Key, keysOf } from './keys.js';
import { alikeInLength, type Alignment, isSentence, type Lone, type Passage, pairOf, type VersionPair } from './passage.js';
import { alignSequence } from './sequence.js';

/** Passages in a row in one language. */
export type Run = readonly Passage[];

/** So many passages of either version must have a number that the other has, for numbers to lead. */
const NUMBERED = 0.6;
/** Of so many pairs something is alike when they are versions of each other: numbers, names, words of one origin. */
const MANY = 6;
const ALIKE = 1.5;
const LEAST = 0.025;

/** Aligns a stretch in one language with its counterpart in the other: by their numbers, one by one where there are as many, else by likeness. */
export function alignRuns(a: Run, b: Run, blocks: readonly PlacedBlock[]): Alignment {
  const numbered = a.length > 1 || b.length > 1 ? alignByNumber(a, b, blocks) : null;
  const aligned = numbered ?? alignInOrder(a, b);
  return aligned.pairs.length < MANY || belongTogether(aligned.pairs) ? aligned : { pairs: [], lone: [] };
}

/** Whether pairs have more in common than either has with the next: an annex in the other language is numbered from 1 too. */
function belongTogether(pairs: readonly VersionPair[]): boolean {
  const traits = pairs.map(({ de, en }) => [traitsOf(de[0]!), traitsOf(en[0]!)] as const);
  let [together, beside] = [0, 0];
  traits.forEach(([german, english], i) => {
    together += likeness(german, english);
    beside += likeness(german, traits[(i + 1) % traits.length]![1]);
  });
  return together >= ALIKE * beside && together >= LEAST * pairs.length;
}

function alignInOrder(a: Run, b: Run): Alignment {
  if (a.length === b.length && a.every((one, i) => alikeInLength(one.size, b[i]!.size))) return { pairs: a.map((one, i) => pairOf(one, b[i]!, true)), lone: [] };
  const path = alignSequence(a, b);
  if (!path) return { pairs: [], lone: [] };
  const pairs: VersionPair[] = [];
  const lone: Lone[] = [];
  let [left, right]: [Passage | null, Passage | null] = [null, null];
  for (const [i, j] of path) {
    const [one, other] = [a[i], b[j]];
    if (one && other) pairs.push(pairOf(one, other, false));
    else if (one && isSentence(one)) lone.push({ passage: one, label: labelOf(one), after: right, sure: false });
    else if (other && isSentence(other)) lone.push({ passage: other, label: labelOf(other), after: left, sure: false });
    left = one ?? left;
    right = other ?? right;
  }
  return { pairs, lone };
}

/** Null where the numbers do not lead. */
function alignByNumber(a: Run, b: Run, blocks: readonly PlacedBlock[]): Alignment | null {
  const [left, right] = [grouped(a, blocks), grouped(b, blocks)];
  const numbered = (own: ReadonlyMap<Key, Run>, other: ReadonlyMap<Key, Run>): number => [...own].reduce((sum, [key, run]) => sum + (key !== '' && other.has(key) ? run.length : 0), 0);
  if (left.size < 2 || numbered(left, right) < NUMBERED * a.length || numbered(right, left) < NUMBERED * b.length) return null;
  const pairs: VersionPair[] = [];
  const lone: Lone[] = [];
  for (const [key, run] of left) {
    const other = right.get(key);
    if (!other) continue;
    const inside = alignInOrder(run, other);
    pairs.push(...inside.pairs);
    lone.push(...inside.lone);
  }
  lone.push(...missing(left, right), ...missing(right, left));
  return { pairs, lone };
}

function grouped(run: Run, blocks: readonly PlacedBlock[]): Map<Key, Passage[]> {
  const groups = new Map<Key, Passage[]>();
  keysOf(run, blocks).forEach((key, i) => {
    const group = groups.get(key);
    if (group) group.push(run[i]!);
    else groups.set(key, [run[i]!]);
  });
  return groups;
}

/** What `own` has and `other` lacks: once for a clause with all its paragraphs. Annexes are often attached in one language only. */
function missing(own: ReadonlyMap<Key, Run>, other: ReadonlyMap<Key, Run>): Lone[] {
  const there = new Set([...other.keys()].flatMap(headsOf));
  const told = new Set<Key>();
  const found: Lone[] = [];
  let after: Passage | null = null;
  for (const [key, run] of own) {
    const opposite = other.get(key);
    if (opposite) after = opposite[opposite.length - 1]!;
    else if (key !== '') {
      const head = headsOf(key).find((one) => !there.has(one));
      const passage = run.find(isSentence) ?? run.find(({ prose }) => prose);
      if (!passage || head === undefined || told.has(head) || /^A[\d.]*$/.test(head)) continue;
      told.add(head);
      found.push({ passage, label: labelOf(passage) || head, after, sure: true });
    }
  }
  return found;
}

const labelOf = ({ block: { block } }: Passage): string => (block.marker && block.marker.kind !== 'bullet' ? block.marker.text : '');
