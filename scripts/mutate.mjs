// npm run mutate: plants defects in contracts and counts which of them are found, and makes changes that leave the meaning as it is and counts
// what is found all the same. Tried on the contracts of `examples` and `test/bilingual` and, where DPA_CORPUS names a folder of contracts, on those;
// `--own` takes those of `test/contracts` besides, which takes several times as long.
// `--per N` defects for each rule and contract (20), `--rule ID` one rule only, `--harmless` the changes only, `--verbose` lists what was missed, `--keep FOLDER` keeps the texts, `--json FILE` keeps the figures.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from './bench/engine.mjs';
import { DEFECTS } from './mutate/defects.mjs';
import { HARMLESS } from './mutate/harmless.mjs';
import { randomFrom, seedOf } from './mutate/random.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const per = Number(option('--per') ?? 20);
const only = option('--rule');
const verbose = process.argv.includes('--verbose');
/** A blank line between paragraphs and the line around them are the same place. */
const NEAR = 2;

const folder = mkdtempSync(path.join(os.tmpdir(), 'dpa-mutate-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const engine = await loadEngine(root, folder);

const markdownIn = (directory) => readdirSync(directory, { recursive: true }).map((name) => path.join(directory, String(name))).filter((file) => file.endsWith('.md') && !/README|negative/.test(file)).sort();
const folders = [path.join(root, 'examples'), path.join(root, 'test/bilingual'), ...(process.env['DPA_CORPUS'] ? [process.env['DPA_CORPUS']] : []), ...(process.argv.includes('--own') ? [path.join(root, 'test/contracts')] : [])];
const contracts = folders.flatMap(markdownIn).map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  .map((sample) => ({ ...sample, contract: engine.analyse(sample.text) })).filter(({ contract }) => contract.kind === 'dpa');

const marked = (text, { start, end }) => text.slice(start, end).slice(0, 60).replace(/\s+/g, ' ');
/** With the other places that a finding shows: a contradiction that gains a place tells something new. */
const key = (text, { rule, subject, span, related }) => [rule, subject, ...[span, ...related.map((place) => place.span)].map((place) => marked(text, place))].join(' ');
const apply = (text, edits) => [...edits].sort((a, b) => b.span.start - a.span.start).reduce((t, e) => t.slice(0, e.span.start) + e.text + t.slice(e.span.end), text);
const lineOf = (text, offset) => text.slice(0, offset).split('\n').length;

/** Without the words, which a harmless change alters inside what is marked. */
const bare = (text, finding) => `${finding.rule} ${finding.subject}`;

/** Findings that the changed text has more of. */
function added(before, after, text, changed, name = key) {
  const had = before.map((finding) => name(text, finding));
  return after.filter((finding) => {
    const at = had.indexOf(name(changed, finding));
    if (at >= 0) had.splice(at, 1);
    return at < 0;
  });
}

/** Lines of the changed text that the edits touched. */
function touched(edits, changed) {
  let shift = 0;
  return [...edits].sort((a, b) => a.span.start - b.span.start).map(({ span, text }) => {
    const start = span.start + shift;
    shift += text.length - (span.end - span.start);
    return [lineOf(changed, start) - NEAR, lineOf(changed, start + text.length) + NEAR];
  });
}

function plant(rule, planter, { file, text, contract }, before) {
  const random = randomFrom(seedOf(`${rule} ${path.basename(file)}`));
  const seen = new Set();
  const result = { planted: 0, found: 0, missed: [] };
  for (let turn = 0; turn < per * 3 && result.planted < per; turn++) {
    const defect = planter(contract, text, random, before);
    if (!defect) continue;
    const changed = apply(text, defect.edits);
    if (changed === text || seen.has(changed)) continue;
    seen.add(changed);
    result.planted++;
    const rules = defect.rules ?? [rule];
    const lines = touched(defect.edits, changed);
    const near = (span) => lines.some(([from, to]) => lineOf(changed, span.start) >= from && lineOf(changed, span.start) <= to);
    const fresh = added(before, engine.check(engine.analyse(changed, contract)), text, changed);
    const hit = fresh.some((f) => rules.includes(f.rule) && (!defect.subject || rule === 'undefined-term' || f.subject === defect.subject) && (defect.anywhere || near(f.span) || f.related.some((r) => near(r.span))));
    if (hit) result.found++;
    else result.missed.push(`${path.basename(file)}: ${defect.edits.map((e) => JSON.stringify(e.text.slice(0, 120) || `- ${text.slice(e.span.start, e.span.end).slice(0, 100)}`)).join(' + ')} (line ${lines.map(([from]) => from + NEAR).join(', ')})`);
    if (!hit && option('--keep')) writeFileSync(path.join(option('--keep'), `${rule} ${result.missed.length} ${path.basename(file)}`), changed);
  }
  return result;
}

function spare(name, change, { file, text, contract }, before) {
  const random = randomFrom(seedOf(`${name} ${path.basename(file)}`));
  const result = { made: 0, findings: 0, list: [] };
  for (let turn = 0; turn < per; turn++) {
    const edits = change(contract, text, random);
    if (!edits) continue;
    const changed = apply(text, edits);
    result.made++;
    const fresh = added(before, engine.check(engine.analyse(changed, contract)), text, changed, bare);
    result.findings += fresh.length;
    for (const f of fresh) result.list.push(`${path.basename(file)}: ${name}: ${f.rule} ${f.subject} (line ${lineOf(changed, f.span.start)}) after ${JSON.stringify(edits[0].text.slice(0, 40))}`);
    if (edits.length > 1) break;
  }
  return result;
}

const findings = new Map(contracts.map((sample) => [sample, engine.check(sample.contract)]));
const share = (a, b) => (b === 0 ? '–' : ((100 * a) / b).toFixed(1));
const defects = [];
for (const [rule, planter] of Object.entries(DEFECTS)) {
  if ((only && only !== rule) || process.argv.includes('--harmless')) continue;
  const results = contracts.map((sample) => plant(rule, planter, sample, findings.get(sample)));
  const planted = results.reduce((sum, r) => sum + r.planted, 0);
  const found = results.reduce((sum, r) => sum + r.found, 0);
  defects.push({ rule, planted, found });
  console.log(`${rule.padEnd(28)} ${String(planted).padStart(5)} planted  ${share(found, planted).padStart(6)} % found`);
  if (verbose) for (const line of results.flatMap((r) => r.missed)) console.log(`    missed ${line}`);
}
const harmless = [];
for (const [name, change] of Object.entries(HARMLESS)) {
  if (only) continue;
  const results = contracts.map((sample) => spare(name, change, sample, findings.get(sample)));
  const made = results.reduce((sum, r) => sum + r.made, 0);
  const fresh = results.reduce((sum, r) => sum + r.findings, 0);
  harmless.push({ name, made, findings: fresh });
  console.log(`${name.padEnd(28)} ${String(made).padStart(5)} changes  ${String(fresh).padStart(4)} new findings`);
  if (verbose) for (const line of results.flatMap((r) => r.list)) console.log(`    ${line}`);
}
const sum = (list, member) => list.reduce((total, item) => total + item[member], 0);
console.log(`\n${contracts.length} contracts; ${sum(defects, 'planted')} defects, ${share(sum(defects, 'found'), sum(defects, 'planted'))} % found; ${sum(harmless, 'made')} harmless changes, ${sum(harmless, 'findings')} new findings`);
if (option('--json')) writeFileSync(option('--json'), JSON.stringify({ contracts: contracts.length, defects, harmless }, null, 2));
