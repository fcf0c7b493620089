// docs/accuracy.md: the prose of docs/accuracy/*.md around tables that are counted afresh.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rowsOf, shareOf } from './contradictions.mjs';
import { add, f1, percent, precision, recall } from './counts.mjs';

const table = (head, rows) => [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const TITLES = { own: 'Contracts of our own', published: 'Published contracts' };
const json = (root, file) => (existsSync(path.join(root, file)) ? JSON.parse(readFileSync(path.join(root, file), 'utf8')) : null);

/** Counts of findings by severity, the gravest first. */
export const bySeverity = (t) => ['error', 'warning', 'information', 'hint'].filter((severity) => t.severities[severity]).map((severity) => [severity, t.severities[severity]]);

/** So many findings of one contract may be noise. */
const BEARABLE = 3;

/** What three readers did not want to be told; empty where nobody was asked. */
export function unwantedIn({ contracts, unwanted }) {
  const counts = Object.entries(unwanted).map(([file, one]) => ({ name: path.basename(file, '.md'), ...one })).sort((a, b) => b.most - a.most);
  if (counts.length === 0) return '';
  const sum = (kind) => counts.reduce((total, one) => total + one[kind], 0);
  const named = (over, count) => (over.length === 0 ? 'none' : over.map((one) => `${one.name} ${count(one)}`).join(', '));
  const many = counts.filter(({ most }) => most > BEARABLE);
  const alone = [0, 1, 2].map((reader) => named(counts.filter(({ each }) => each[reader] > BEARABLE), ({ each }) => each[reader]));
  return `Three further readers, each alone and as a data protection lawyer reviewing the contract, were asked of every finding, hints among them, whether they want it shown at its weight (\`test/corpus/unwanted.json\`).
At least two of the three would rather not have been shown ${sum('most')} of them, ${sum('wrong')} of these because they hold them to be wrong; ${sum('hints')} are hints, and ${sum('labelled')} are what those who labelled the contracts saw there, too.
Contracts with more than ${BEARABLE} such findings, of ${contracts}: ${named(many, ({ most }) => most)}. By each reader alone: ${alone.join('; ')}.`;
}

/** What was judged of the findings, with a table only where something was. */
function judgements(t) {
  const all = { right: 0, wrong: 0, open: 0 };
  for (const [, row] of bySeverity(t)) add(all, row);
  const judged = all.right + all.wrong;
  if (judged === 0) return `None of the ${all.open} findings was judged one by one.`;
  const head = (name) => [name, 'right', 'wrong', 'not judged', 'precision'];
  const row = ([name, c]) => [name, c.right, c.wrong, c.open, percent(c.right + c.wrong === 0 ? null : c.right / (c.right + c.wrong))];
  return `${all.open === 0 ? `Each of the ${judged} findings was read` : `${judged} of ${judged + all.open} findings were read`} and judged by fingerprint in \`test/corpus/judged.json\`:

${table(head('Rule'), Object.entries(t.rules).sort().map(row))}

${table(head('Severity'), [...bySeverity(t), ['**all**', all]].map(row))}

${unwantedIn(t)}`.trimEnd();
}

/** What is found of the labelled contradictions, where they were looked at one by one: the row of the table above counts them whether a rule compares such things or not. */
function contradictory({ contradictions }) {
  if (contradictions.length === 0) return '';
  return `${shareOf(contradictions)} The row above holds all of them against the labelled line;
here a finding of the rule named counts, within two lines of either end. \`test/corpus/contradictions.json\` says which rule compares each, the findings tell whether it is found.

${table(['Contract', 'contradiction', 'rule that compares it', 'found'], rowsOf(contradictions))}

`;
}

function figures(set, t) {
  const requirements = table(['Requirement', 'violated, found', 'too many', 'missed', 'precision', 'recall', 'exact verdict'], [
    ...Object.entries(t.requirements).sort().map(([id, c]) => [id, c.tp, c.fp, c.fn, percent(precision(c)), percent(recall(c)), percent(c.exact / c.cells)]),
    ['**all**', t.all.tp, t.all.fp, t.all.fn, `**${percent(precision(t.all))}**`, `**${percent(recall(t.all))}**`, `**${percent(t.all.exact / t.all.cells)}**`],
  ]);
  const facts = table(['Fact', 'found', 'too many', 'missed', 'precision', 'recall'], Object.entries(t.facts).map(([kind, c]) => [kind, c.tp, kind === 'citations' ? '–' : c.fp, c.fn, kind === 'citations' ? '–' : percent(precision(c)), percent(recall(c))]));
  const defects = table(['Labelled defect', 'found', 'missed', 'recall'], Object.entries(t.defects).sort().map(([kind, c]) => [kind, c.tp, c.fn, percent(recall(c))]));
  return `## ${TITLES[set]}

${t.contracts} contracts, ${t.all.cells} verdicts: F1 ${percent(f1(t.all))}, accuracy ${percent(t.all.right / t.all.cells)}. ${t.noisy} of ${t.negatives} documents that are no agreement give a finding.

${requirements}

${facts}

${defects}

${contradictory(t)}${judgements(t)}
`;
}

/** How many of the verdicts are violations, and how many of the clauses in place were reported all the same, from the figures of a row; null where it does not tell. */
function ratesOf({ cells, precision: p, recall: r, accuracy }) {
  if (cells === null || accuracy === null) return [null, null];
  const alarms = ((r / 100) * (100 - p)) / p;
  const violated = (cells * (1 - accuracy / 100)) / (1 - r / 100 + alarms);
  return [violated / cells, (alarms * violated) / (cells - violated)];
}

/** So many of the newest rows are taken together: contracts of every kind, each labelled twice or with as many gaps as published ones. */
const ALIKE = 10;

/** The newest rows as one measure; their counts follow from their figures. */
function together(rows) {
  const newest = rows.slice(-ALIKE);
  const sum = { cells: 0, tp: 0, fp: 0, fn: 0, contracts: 0 };
  for (const row of newest) {
    const violated = Math.round(row.cells * ratesOf(row)[0]);
    const tp = Math.round((violated * row.recall) / 100);
    sum.cells += row.cells;
    sum.tp += tp;
    sum.fp += Math.round((tp * (100 - row.precision)) / row.precision);
    sum.fn += violated - tp;
    sum.contracts += Number.parseInt(row.contracts, 10);
  }
  return `The last ${ALIKE} rows taken together, ${sum.contracts} contracts and ${sum.cells} verdicts: precision ${percent(sum.tp / (sum.tp + sum.fp))}, recall ${percent(sum.tp / (sum.tp + sum.fn))}, F1 ${percent(f1(sum))}, accuracy ${percent(1 - (sum.fp + sum.fn) / sum.cells)}.`;
}

/** How many single clauses are read rightly, of those written to mislead the reading, of those worded as they are published, and of duties that are weakened. */
function single(misleading, usual, weakened) {
  const counted = (byRequirement) => {
    const clauses = Object.values(byRequirement).flat();
    return { all: clauses.length, right: clauses.filter(({ misread }) => misread === undefined).length };
  };
  const [hard, plain] = [counted(misleading), counted(usual)];
  const only = (byRequirement, present) => counted({ all: Object.values(byRequirement).flat().filter(({ wanted }) => wanted.includes('present') === present) });
  const [gaps, limits] = [only(weakened, false), only(weakened, true)];
  if (hard.all === 0 || plain.all === 0) return '';
  const apart = Object.values(usual).flat().reduce((n, { silent = [], stillSaid = [] }) => ({ silent: n.silent + silent.length, said: n.said + stillSaid.length }), { silent: 0, said: 0 });
  const share = ({ all, right }) => `${right} of them are read rightly (${percent(right / all)} %)`;
  return `Single clauses, too: sceptical readers wrote ${hard.all} to mislead the reading, each like one that it knows. ${share(hard)}. Ten writers worded ${plain.all} as such clauses are published, a third of them with the gaps that real ones have; ${share(plain).replace(' of them', '')}.
${apart.silent} times a clause on one matter was read as saying another one in full, too, which a reader denied; ${apart.said} times it still is.
Four writers weakened ${gaps.all} duties as the counsel of processors does, in the same sentence, the next one or another section, and set beside them ${limits.all} limits that weaken nothing: of the first ${gaps.right} are found (${percent(gaps.right / gaps.all)} %), of the second ${limits.right} left alone (${percent(limits.right / limits.all)} %).
What the others are taken for stands in \`test/corpus/hardClauses.json\`, \`usualClauses.json\` and \`weakenedClauses.json\`, and a test tells when one is mended.`;
}

/** What the rates of the newest row would give where as many clauses are violated as in the published contracts. */
function comparable(rows, published) {
  const [row] = rows.filter((r) => ratesOf(r)[1] !== null).slice(-1);
  if (!row || !published) return '';
  const share = (published.all.tp + published.all.fn) / published.all.cells;
  const [found, alarms] = [(share * row.recall) / 100, (1 - share) * ratesOf(row)[1]];
  const [p, r] = [found / (found + alarms), row.recall / 100];
  return `In the published contracts below ${percent(share)} % of the verdicts are violations. There the rates of the last row would give precision ${percent(p)}, recall ${percent(r)}, F1 ${percent((2 * p * r) / (p + r))}, accuracy ${percent(1 - (share - found) - alarms)}.`;
}

/** How each group of published contracts is read without the wordings that only it holds. */
function heldOutTable(rows) {
  const all = rows.reduce((sum, { contracts, wordings, requirements, facts }) => {
    add(sum.requirements, requirements);
    for (const [kind, counts] of Object.entries(facts)) add((sum.facts[kind] ??= {}), counts);
    return { ...sum, contracts: sum.contracts + contracts, wordings: sum.wordings + wordings };
  }, { group: '**all**', contracts: 0, wordings: 0, requirements: {}, facts: {} });
  return table(['Group', 'contracts', 'wordings taken out', 'precision', 'recall', 'F1', 'accuracy', 'exact verdict', ...Object.keys(all.facts).map((kind) => `${kind}, F1`)], [...rows, all].map(({ group, contracts, wordings, requirements: r, facts }) =>
    [group, contracts, wordings, percent(precision(r)), percent(recall(r)), percent(f1(r)), percent(r.right / r.cells), percent(r.exact / r.cells), ...Object.values(facts).map((counts) => percent(f1(counts)))]));
}

/** The page, from the counts of each set of contracts. */
export function page(root, sets) {
  const first = json(root, 'test/corpus/firstSight.json') ?? [];
  const mutation = json(root, 'test/corpus/mutation.json');
  const held = json(root, 'test/corpus/heldOut.json');
  const prose = (name) => readFileSync(path.join(root, 'docs/accuracy', `${name}.md`), 'utf8').trim();
  const sight = table(['Date', 'Contracts', 'Written by', 'verdicts', 'of them violated', 'clauses in place reported', 'precision', 'recall', 'F1', 'accuracy'], first.map((r) => [r.date, r.contracts, r.by, r.cells, ...ratesOf(r).map(percent), r.precision, r.recall, r.f1, r.accuracy].map((value) => value ?? '–')));
  const planted = mutation
    ? `${mutation.contracts} contracts.\n\n${table(['Rule', 'planted', 'found', 'recall'], mutation.defects.map((d) => [d.rule, d.planted, d.found, percent(d.planted ? d.found / d.planted : null)]))}\n\n${table(['Harmless change', 'made', 'new findings'], mutation.harmless.map((d) => [d.name, d.made, d.findings]))}`
    : '';
  return `${prose('introduction')}

## First sight

${prose('first-sight')}

${sight}

${[together(first), comparable(first, sets.published), single(json(root, 'test/corpus/hardClauses.json') ?? {}, json(root, 'test/corpus/usualClauses.json') ?? {}, json(root, 'test/corpus/weakenedClauses.json') ?? {})].filter(Boolean).join('\n')}

${held ? `## Held out, in five groups\n\n${prose('held-out')}\n\n${heldOutTable(held.besideAll)}\n\n${heldOutTable(held.besidePublished)}\n\n` : ''}${Object.entries(sets).map(([set, t]) => figures(set, t)).join('\n')}
${mutation ? `## Planted defects\n\n${prose('planted')}\n\n${planted}\n\n` : ''}${prose('confusions')}
`;
}
