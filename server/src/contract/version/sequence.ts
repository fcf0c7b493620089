import { likeness, type Traits, traitsOf } from './likeness.js';
import type { Passage } from './passage.js';

/** More than so many comparisons are not made: texts so long have numbers to go by, or say nothing. */
const MOST = 10_000;
const SKIP = 0.9;
const PAIRED = 1;
const LEFT = 2;
const RIGHT = 3;

/**
 * Pairs two sequences in order, where either may have passages that the other lacks: by length, and by the numbers, names and words they have
 * in common. Indices; -1 for a passage that stands alone. Null when the sequences are too long to compare.
 */
export function alignSequence(a: readonly Passage[], b: readonly Passage[]): (readonly [number, number])[] | null {
  const [n, m] = [a.length, b.length];
  if (n * m > MOST) return null;
  const [left, right] = [a.map(traitsOf), b.map(traitsOf)];
  const width = m + 1;
  const cost = new Float64Array((n + 1) * width);
  const step = new Uint8Array((n + 1) * width);
  for (let i = 0; i <= n; i++) for (let j = 0; j <= m; j++) {
    if (i === 0 && j === 0) continue;
    const paired = i > 0 && j > 0 ? cost[(i - 1) * width + j - 1]! + distance(a[i - 1]!, b[j - 1]!, left[i - 1]!, right[j - 1]!) : Infinity;
    const skipLeft = i > 0 ? cost[(i - 1) * width + j]! + SKIP : Infinity;
    const skipRight = j > 0 ? cost[i * width + j - 1]! + SKIP : Infinity;
    const least = Math.min(paired, skipLeft, skipRight);
    cost[i * width + j] = least;
    step[i * width + j] = least === paired ? PAIRED : least === skipLeft ? LEFT : RIGHT;
  }
  const path: (readonly [number, number])[] = [];
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const taken = step[i * width + j]!;
    path.push([taken === RIGHT ? -1 : i - 1, taken === LEFT ? -1 : j - 1]);
    if (taken !== RIGHT) i--;
    if (taken !== LEFT) j--;
  }
  return path.reverse();
}

/** 0 for the same length and much in common, above two skips for what cannot belong together. */
function distance(a: Passage, b: Passage, left: Traits, right: Traits): number {
  const slack = 15;
  return 1.5 * Math.abs(Math.log((a.size + slack) / (b.size + slack))) - 1.2 * likeness(left, right) + 0.3;
}
