// Contradictions that readers labelled in the published contracts. A rule compares some kinds of them and not others: `test/corpus/contradictions.json`
// says which rule compares each, if any, and whether it is found is told here by the findings.
import path from 'node:path';
import { percent } from './counts.mjs';

/** Lines between a finding and an end of the contradiction. */
const NEAR = 2;

/** Whether a finding of the rule that compares such a contradiction, or another place it shows, stands at either of its ends; null where no rule compares it. */
function isFound({ rule, subject, line, other }, { findings, lineOf }) {
  if (rule === null) return null;
  const ends = [line, other].filter((end) => end !== null);
  const at = ({ span }) => ends.some((end) => Math.abs(lineOf(span.start) - end) <= NEAR);
  return findings.some((finding) => finding.rule === rule && (subject === undefined || finding.subject === subject) && [finding, ...finding.related].some(at));
}

/** Each labelled contradiction whose contract is among the samples, with what compares it and whether it is found. */
export const contradictionsIn = (labelled, samples) => labelled.flatMap((one) => {
  const sample = samples.find(({ set, file }) => set === 'published' && file === `${one.contract}.md`);
  return sample ? [{ contract: path.basename(one.contract), what: one.what, rule: one.rule, found: isFound(one, sample) }] : [];
});

/** The share found of those that a rule compares, in one sentence. */
export function shareOf(contradictions) {
  const compared = contradictions.filter(({ rule }) => rule !== null);
  const found = compared.filter((one) => one.found).length;
  return `Of the ${contradictions.length} labelled contradictions ${compared.length} are of a kind that a rule compares; ${found} of them are found (${percent(compared.length ? found / compared.length : null)} %).`;
}

/** Rows for a table: which contract, what contradicts what, which rule compares it, and whether it is found. Those that a rule compares come first. */
export const rowsOf = (contradictions) => contradictions.toSorted((a, b) => Number(a.rule === null) - Number(b.rule === null))
  .map(({ contract, what, rule, found }) => [contract, what, rule === null ? '–' : `\`${rule}\``, found === null ? 'not compared' : found ? 'yes' : 'no']);
