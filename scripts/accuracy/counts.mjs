// Counting hits: precision, recall and F1 as the field reports them.

export const bag = () => ({ tp: 0, fp: 0, fn: 0 });
export const precision = ({ tp, fp }) => (tp + fp === 0 ? null : tp / (tp + fp));
export const recall = ({ tp, fn }) => (tp + fn === 0 ? null : tp / (tp + fn));
export const f1 = ({ tp, fp, fn }) => (tp + fp + fn === 0 ? null : (2 * tp) / (2 * tp + fp + fn));

/** Adds the counts of `b` to `a`. */
export function add(a, b) {
  for (const member of Object.keys(b)) a[member] = (a[member] ?? 0) + b[member];
  return a;
}

/** A share as a figure with one decimal; a dash where there was nothing to count. */
export const percent = (share) => (share === null || Number.isNaN(share) ? '–' : (100 * share).toFixed(1));
