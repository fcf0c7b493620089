// npm run accuracy: how well contracts are read, against labels that people gave by reading. The contracts of `test/contracts` are our own; where
// DPA_CORPUS names a folder of labelled contracts (`*.md` beside `*.gold.json`), those are counted too and never copied.
// `--write` keeps the figures in docs/accuracy.md, `--unjudged` lists findings that nobody has judged yet, `--only TEXT` takes some contracts.
// `--held-out` reads each group of published contracts without the wordings that only its contracts hold, and keeps the figures in test/corpus/heldOut.json.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { contradictionsIn, shareOf } from './accuracy/contradictions.mjs';
import { add, bag, percent, precision, recall, f1 } from './accuracy/counts.mjs';
import { fingerprint } from './accuracy/fingerprint.mjs';
import { heldOut } from './accuracy/heldOut.mjs';
import { bySeverity, page, unwantedIn } from './accuracy/page.mjs';
import { isLabelled, score } from './accuracy/score.mjs';
import { loadEngine } from './bench/engine.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const folder = mkdtempSync(path.join(os.tmpdir(), 'dpa-accuracy-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const engine = await loadEngine(root, folder);
const kept = (name) => JSON.parse(readFileSync(path.join(root, 'test/corpus', name), 'utf8'));
const judged = kept('judged.json');
/** What three further readers say of findings that one of them at least would not have wanted, a letter each: useful, noise, wrong. */
const unwanted = kept('unwanted.json');
const labelled = kept('contradictions.json');

/** Every Markdown file of a folder with what the engine finds in it. */
function read(directory, name) {
  return readdirSync(directory, { recursive: true }).map((file) => path.join(directory, String(file))).filter((file) => file.endsWith('.md') && (!option('--only') || file.includes(option('--only')))).sort().flatMap((file) => {
    const gold = file.replace(/\.md$/, '.gold.json');
    const negative = /negative/.test(path.relative(directory, file));
    if (!existsSync(gold) && !negative) return [];
    const text = readFileSync(file, 'utf8');
    const contract = engine.analyse(text);
    const starts = [...text.matchAll(/^/gm)].map((match) => match.index);
    const lineOf = (offset) => { let line = 0; while (line < starts.length && starts[line] <= offset) line++; return line; };
    return [{ set: name, file: path.relative(directory, file), text, contract, lineOf, negative, findings: engine.check(contract), labels: negative ? null : JSON.parse(readFileSync(gold, 'utf8')) }];
  });
}

const samples = [
  ...read(path.join(root, 'test/contracts'), 'own'),
  ...(process.env['DPA_CORPUS'] ? read(process.env['DPA_CORPUS'], 'published') : []),
];

/** The counts of a set of contracts. */
function tally(set) {
  const contracts = samples.filter((sample) => sample.set === set && !sample.negative);
  const total = { contracts: contracts.length, requirements: {}, all: {}, facts: {}, defects: {}, rules: {}, severities: {}, unwanted: {}, contradictions: set === 'published' ? contradictionsIn(labelled, samples) : [], negatives: samples.filter((s) => s.set === set && s.negative).length, noisy: samples.filter((s) => s.set === set && s.negative && s.findings.length > 0).length };
  for (const sample of contracts) {
    const { requirements, facts, defects } = score(sample.labels, sample.contract, sample.findings, sample.lineOf);
    for (const [id, counts] of Object.entries(requirements)) {
      add((total.requirements[id] ??= bag()), counts);
      add(total.all, counts);
    }
    for (const [kind, counts] of Object.entries(facts)) add((total.facts[kind] ??= bag()), counts);
    for (const [kind, counts] of Object.entries(defects)) add((total.defects[kind] ??= bag()), counts);
    for (const finding of sample.findings) {
      const verdict = judged[`${set}/${sample.file}`]?.[fingerprint(finding, sample.text)];
      const rows = [(total.rules[finding.rule] ??= { right: 0, wrong: 0, open: 0 }), (total.severities[finding.severity] ??= { right: 0, wrong: 0, open: 0 })];
      for (const row of rows) row[verdict ?? 'open']++;
      const called = unwanted[`${set}/${sample.file}`]?.[fingerprint(finding, sample.text)];
      if (called) {
        const against = [...called].map((letter) => Number(letter !== 'u'));
        const most = against.filter(Boolean).length >= 2;
        const counts = (total.unwanted[sample.file] ??= { most: 0, wrong: 0, hints: 0, labelled: 0, each: [0, 0, 0] });
        against.forEach((one, reader) => (counts.each[reader] += one));
        if (!most) continue;
        counts.most++;
        if ([...called].filter((letter) => letter === 'w').length >= 2) counts.wrong++;
        if (finding.severity === 'hint') counts.hints++;
        if (isLabelled(finding, sample.labels, sample.lineOf)) counts.labelled++;
      }
    }
  }
  return total;
}

if (process.argv.includes('--held-out')) {
  const measured = {};
  for (const [name, own] of [['besideAll', true], ['besidePublished', false]]) measured[name] = await heldOut(root, folder, samples, kept('groups.json'), { own });
  for (const [name, rows] of Object.entries(measured)) for (const { group, requirements: r } of rows) console.log(`${name} ${group}: F1 ${percent(f1(r))}, accuracy ${percent(r.right / r.cells)}`);
  writeFileSync(path.join(root, 'test/corpus/heldOut.json'), `${JSON.stringify(measured, null, 2)}\n`);
} else if (process.argv.includes('--unjudged')) {
  for (const { set, file, text, findings, lineOf } of samples) for (const finding of findings) {
    const id = fingerprint(finding, text);
    if (judged[`${set}/${file}`]?.[id] !== undefined) continue;
    console.log(`${set}/${file} ${id} ${finding.rule} ${finding.severity} line ${lineOf(finding.span.start)}: ${engine.describe(finding, 'en').message}\n    ${JSON.stringify(text.slice(Math.max(0, finding.span.start - 80), finding.span.end + 80))}`);
  }
} else {
  const sets = Object.fromEntries(['own', 'published'].filter((set) => samples.some((s) => s.set === set)).map((set) => [set, tally(set)]));
  for (const [set, t] of Object.entries(sets)) {
    console.log(`\n${set}: ${t.contracts} contracts, ${t.all.cells} verdicts`);
    for (const [id, row] of Object.entries(t.requirements).sort()) console.log(`${id.padEnd(30)} P ${percent(precision(row)).padStart(5)}  R ${percent(recall(row)).padStart(5)}  exact ${percent(row.exact / row.cells).padStart(5)}`);
    console.log(`${'violated'.padEnd(30)} P ${percent(precision(t.all)).padStart(5)}  R ${percent(recall(t.all)).padStart(5)}  F1 ${percent(f1(t.all))}  accuracy ${percent(t.all.right / t.all.cells)}  exact ${percent(t.all.exact / t.all.cells)}`);
    for (const [kind, row] of [...Object.entries(t.facts), ...Object.entries(t.defects)]) console.log(`${kind.padEnd(30)} P ${percent(kind in t.facts && kind !== 'citations' ? precision(row) : null).padStart(5)}  R ${percent(recall(row)).padStart(5)}`);
    for (const [name, row] of [...Object.entries(t.rules).sort(), ...bySeverity(t)]) console.log(`${name.padEnd(30)} right ${row.right}, wrong ${row.wrong}, not judged ${row.open}`);
    if (t.contradictions.length > 0) console.log(shareOf(t.contradictions));
    console.log(unwantedIn(t));
    console.log(`other documents with findings: ${t.noisy} of ${t.negatives}`);
  }
  if (process.argv.includes('--write')) writeFileSync(path.join(root, 'docs/accuracy.md'), page(root, sets));
}
