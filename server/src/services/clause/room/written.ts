import type { ReferenceFact } from '../../../facts/references.js';
import type { Span } from '../../../text/span.js';

/** Where the numbers of a reference stand in its own words: each step of its path, its paragraph, the end of its range. */
export interface Written {
  /** Empty where a further item of a list takes the number of the one before it: `§ 5 Abs. 2 und 3`. */
  readonly path: readonly Span[];
  readonly paragraph: Span | null;
  /** Each step of the end of a range; the last is `ReferenceFact.to`. */
  readonly to: readonly Span[];
}

/** The numbers in `text`, the source of a reference; spans count from its start. Null where the text does not write what was read (`IV`). */
export function writtenNumbers({ path, paragraph, to }: ReferenceFact, text: string): Written | null {
  const found = [...text.matchAll(/\d+(?:\.\d+)*/g)].map((match) => stepsOf(match[0], match.index));
  const says = (at: number, numbers: readonly string[]): boolean =>
    found[at]?.length === numbers.length && numbers.every((number, i) => Number(text.slice(found[at]![i]!.start, found[at]![i]!.end)) === Number(number));
  const end = to === null ? [] : (found.pop() ?? []);
  const last = end[end.length - 1];
  if (to !== null && (!last || Number(text.slice(last.start, last.end)) !== Number(to))) return null;
  if (paragraph === null) return says(0, path) ? { path: found[0]!, paragraph: null, to: end } : null;
  const between = found[1] ? text.slice(found[0]![found[0]!.length - 1]!.end, found[1][0]!.start) : '';
  if (says(0, path) && says(1, [paragraph]) && /abs|para|\(/i.test(between)) return { path: found[0]!, paragraph: found[1]![0]!, to: end };
  return /^\d/.test(text) && says(0, [paragraph]) ? { path: [], paragraph: found[0]![0]!, to: end } : null;
}

/** The steps of `9.2.1`, which begins at `start`. */
export function stepsOf(number: string, start: number): Span[] {
  return [...number.matchAll(/\d+/g)].map((step) => ({ start: start + step.index, end: start + step.index + step[0].length }));
}
