// npm run bench: what one keystroke costs, next to parsing the whole text once. `--write` keeps the table in docs/bench.md,
// `--quick` takes the smallest contract only, `--engine` leaves the server out.
// Ends with 1 when a keystroke costs more than its share of the yardstick.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeContract, typingPlace } from './bench/contracts.mjs';
import { loadEngine, measure, median, percentile } from './bench/engine.mjs';
import { startServer } from './bench/server.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(path.join(os.tmpdir(), 'dpa-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Characters, rounds, and the share of the yardstick that a keystroke may cost. */
const SIZES = [
  { name: '23 KB', size: 23_000, rounds: 12, limit: 1 / 10 },
  { name: '230 KB', size: 230_000, rounds: 8, limit: 1 / 10 },
  { name: '1.1 MB', size: 1_100_000, rounds: 6, limit: 1 / 50 },
].slice(0, process.argv.includes('--quick') ? 1 : 3);

/** Keystrokes before anything is measured, and in each round. A person has been typing for a while. */
const WARM = 40;
const KEYS = 12;
const WORD = 'unverzüglich ';

const engineOnly = process.argv.includes('--engine');
const built = engineOnly ? { status: 0 } : spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs'), '--out', folder, '--production', '--only', 'node'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
const engine = await loadEngine(root, folder);
const everything = (contract) => engine.check(contract).map((finding) => engine.describe(finding, 'de'));

/** Every round measures all in turn, so that whatever else the machine does burdens them alike. */
async function bench({ name, size, rounds, limit }) {
  const text = makeContract(root, size);
  const place = typingPlace(text);
  const before = text.slice(0, place);
  const position = { line: before.split('\n').length - 1, character: place - before.lastIndexOf('\n') - 1 };

  let contract = engine.analyse(text);
  let typed = text;
  let count = 0;
  const type = () => {
    typed = typed.slice(0, place + count) + WORD[count % WORD.length] + typed.slice(place + count);
    count++;
    contract = engine.analyse(typed, contract);
    everything(contract);
  };
  const server = engineOnly ? null : await startServer(path.join(folder, 'server/main.cjs'));
  const open = server ? (await server.open(text)).took : 0;
  const memory = server?.memory() ?? 0;
  let sent = 0;
  const send = async () => (await server.type({ ...position, character: position.character + sent }, WORD[sent++ % WORD.length])).took;

  for (let i = 0; i < WARM; i++) {
    type();
    if (server) await send();
  }
  const times = { whole: [], cold: [], key: [], wire: [] };
  for (let round = 0; round < rounds; round++) {
    times.whole.push(...measure(1, () => engine.parseWhole(text)));
    times.cold.push(...measure(1, () => everything(engine.analyse(text))));
    times.key.push(...measure(KEYS, type));
    if (server) for (let i = 0; i < KEYS; i++) times.wire.push(await send());
  }
  await server?.stop();
  return { name, length: text.length, yardstick: median(times.whole), ...times, open, memory, limit };
}

const ms = (value) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));
const pair = (times) => `${ms(median(times))} / ${ms(percentile(times, 0.95))}`;
const share = (value, yardstick) => (value > yardstick ? `${(value / yardstick).toFixed(1)} ×` : `1/${(yardstick / value).toFixed(0)}`);

const results = [];
for (const size of SIZES) results.push(await bench(size));

const rows = [
  ['Contract', 'Whole `remark-parse`', 'Cold check', 'Keystroke, engine', 'Open, stdio', 'Keystroke, stdio', 'Server memory'],
  ...results.map((r) => [
    `${r.name} (${r.length.toLocaleString('en')} characters)`, `${pair(r.whole)} ms`, `${pair(r.cold)} ms, ${share(median(r.cold), r.yardstick)}`, `${pair(r.key)} ms, **${share(median(r.key), r.yardstick)}**`,
    ...(engineOnly ? ['–', '–', '–'] : [`${ms(r.open)} ms`, `${pair(r.wire)} ms, **${share(median(r.wire), r.yardstick)}**`, `${r.memory} MB`]),
  ]),
];
const table = rows.map((row, i) => `| ${row.join(' | ')} |${i === 0 ? `\n|${'---|'.repeat(row.length)}` : ''}`).join('\n');
console.log(table);

const slow = results.filter((r) => median(r.key) > r.limit * r.yardstick || (r.wire.length > 0 && median(r.wire) > r.limit * r.yardstick));
for (const r of slow) console.error(`${r.name}: a keystroke costs more than 1/${Math.round(1 / r.limit)} of parsing the whole text`);

if (process.argv.includes('--write')) {
  writeFileSync(path.join(root, 'docs/bench.md'), `# Bench

\`npm run bench\` measures in one run, in turns, on contracts made from the examples: parsing the whole text once with \`remark-parse\` (the yardstick), a cold check,
and one keystroke in the middle of the contract until its findings are there, in the engine and through the language server over stdio.
Median / 95th percentile; the share is that of the yardstick. Times depend on the machine, the shares hardly do.
A keystroke must cost less than a tenth of the yardstick at 23 KB and less than a fiftieth at 1.1 MB; the command fails otherwise.

${table}

Node ${process.versions.node}, ${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'unknown processor'}.
`);
}
process.exitCode = slow.length ? 1 : 0;
