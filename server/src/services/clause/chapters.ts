import type { Contract } from '../../contract/contract.js';
import type { Section } from '../../contract/sections.js';

const ANNEX_TITLE = /^(?:anlage|anhang|beilage|annex|appendix|schedule|exhibit|attachment)\b/i;
const SIGNING_TITLE = /^(?:unterschrift|unterzeichnung|signatur|signed|execution)/i;
const LAST_NUMBER = (section: Section): number => section.path[section.path.length - 1] ?? 0;

/** Index of the block at which the annexes begin; the number of blocks when there are none. */
export function annexStart(contract: Contract, run: readonly Section[] = chapters(contract)): number {
  const from = run[run.length - 1]?.firstBlock ?? 0;
  let start = contract.blocks.length;
  const visit = (section: Section): void => {
    for (const child of section.children) {
      const annex = child.part === 'annex' || child.labelKind === 'annex' || ANNEX_TITLE.test(child.title);
      if (annex && child.firstBlock >= from && child.title !== '') start = Math.min(start, child.firstBlock);
      else visit(child);
    }
  };
  visit(contract.root);
  return start;
}

/** The run of sections that make up the body: `§ 1` to `§ 12`, or the headings of one level. Empty when there is none. */
export function chapters(contract: Contract): Section[] {
  const runs: Section[][] = [];
  const visit = (parent: Section, depth: number): void => {
    runs.push(...numberedRuns(parent));
    if (depth < 2) for (const child of parent.children) if (child.label === '' && child.title !== '') visit(child, depth + 1);
  };
  visit(contract.root, 0);
  const best = longest(runs);
  if (best.length > 1) return best;
  const plain: Section[][] = [];
  const gather = (parent: Section, depth: number): void => {
    plain.push(plainRun(parent));
    if (depth < 2) for (const child of parent.children) gather(child, depth + 1);
  };
  gather(contract.root, 0);
  const headings = longest(plain);
  return headings.length > 1 ? headings : [];
}

const longest = (runs: readonly Section[][]): Section[] =>
  runs.filter((run) => !isTableOfContents(run)).reduce((best, run) => (run.length > best.length ? run : best), []);

/** Headings with nothing under them. */
const isTableOfContents = (run: readonly Section[]): boolean => run.filter((s) => s.endBlock === s.firstBlock + 1).length * 2 > run.length;

/** Sections with headings whose numbers rise; a number that starts again begins another run. */
function numberedRuns(parent: Section): Section[][] {
  const runs: Section[][] = [];
  let run: Section[] = [];
  for (const section of parent.children) {
    if (section.part === 'annex' || section.labelKind === 'annex') break;
    if (section.title === '' || section.path.length === 0) continue;
    const last = run[run.length - 1];
    if (last && (last.labelKind !== section.labelKind || LAST_NUMBER(section) <= LAST_NUMBER(last))) {
      runs.push(run);
      run = [];
    }
    run.push(section);
  }
  return [...runs, run];
}

function plainRun(parent: Section): Section[] {
  const run: Section[] = [];
  for (const section of parent.children) {
    if (section.part === 'annex' || ANNEX_TITLE.test(section.title) || SIGNING_TITLE.test(section.title)) break;
    if (section.title !== '' && section.label === '') run.push(section);
  }
  return run;
}
