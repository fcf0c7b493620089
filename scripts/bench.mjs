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

/**
 * Runs, each with a server of its own, since they differ; characters, the rounds before the shares are measured (three thousand letters in the smallest, as of somebody who drafts, the yardstick warmed up alike;
 * a thousand in the larger ones, which take long to parse), rounds, and the share of the yardstick that a keystroke may cost. */
const SIZES = [
  { name: '23 KB', runs: 5, warm: 50, size: 23_000, rounds: 12, limit: 1 / 10 },
  { name: '230 KB', runs: 1, warm: 17, size: 230_000, rounds: 8, limit: 1 / 10 },
  { name: '1.1 MB', runs: 1, warm: 17, size: 1_100_000, rounds: 6, limit: 1 / 50 },
].slice(0, process.argv.includes('--quick') ? 1 : 3);

/** What is typed in each round, letter by letter, and then taken away again, so that the contract keeps its size. */
const WORDS = 'unverzüglich und in Textform, spätestens am nächsten Werktag, ';
/** Up to here the whole text is parsed in the rounds of warming up, too. */
const SMALL = 100_000;
/** Times the whole text is parsed in each round. */
const PARSES = 3;
/** And in those of warming up. */
const WARMING = 5;

const engineOnly = process.argv.includes('--engine');
const built = engineOnly ? { status: 0 } : spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs'), '--out', folder, '--production', '--only', 'node'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
const engine = await loadEngine(root, folder);
const everything = (contract) => engine.check(contract).map((finding) => engine.describe(finding, 'de'));

/** Every round measures all in turn, so that whatever else the machine does burdens them alike. */
async function bench({ name, size, warm, rounds, limit }) {
  const text = makeContract(root, size);
  const place = typingPlace(text);
  const before = text.slice(0, place);
  const position = { line: before.split('\n').length - 1, character: place - before.lastIndexOf('\n') - 1 };

  let contract = engine.analyse(text);
  const show = (written) => {
    contract = engine.analyse(written, contract);
    everything(contract);
  };
  const type = () => measure(WORDS.length, (i) => show(before + WORDS.slice(0, i + 1) + text.slice(place)));
  const server = engineOnly ? null : await startServer(path.join(folder, 'server/main.cjs'));
  const open = server ? (await server.open(text)).took : 0;
  const memory = server?.memory() ?? 0;
  const send = async () => {
    const times = [];
    for (let i = 0; i < WORDS.length; i++) times.push((await server.change({ ...position, character: position.character + i }, 0, WORDS[i])).took);
    return times;
  };

  const times = { whole: [], plain: [], cold: [], key: [], wire: [], first: [] };
  const shares = { key: [], wire: [] };
  for (let round = -warm; round < rounds; round++) {
    const whole = measure(round >= 0 ? PARSES : size > SMALL ? 0 : WARMING, () => engine.parseWhole(text));
    const key = type();
    show(text);
    const wire = server ? await send() : [];
    await server?.change(position, WORDS.length, '');
    if (round === -warm) times.first.push(...wire);
    if (round < 0) continue;
    for (const [name, found] of Object.entries({ whole, key, wire })) times[name].push(...found);
    shares.key.push(median(key) / median(whole));
    if (server) shares.wire.push(median(wire) / median(whole));
  }
  // Apart from the rounds: what a cold check leaves to be collected would burden the letters typed behind it, and nobody checks anew between two letters.
  // Two parsers in turn would slow each other down.
  if (size <= SMALL) measure(warm * WARMING, () => engine.parsePlain(text));
  times.plain.push(...measure(rounds, () => engine.parsePlain(text)));
  times.cold.push(...measure(rounds, () => everything(engine.analyse(text))));
  await server?.stop();
  return { name, length: text.length, yardstick: median(times.whole), ...times, shares: { key: median(shares.key), wire: server ? median(shares.wire) : 0 }, open, memory, limit };
}

const ms = (value) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));
const pair = (times) => `${ms(median(times))} / ${ms(percentile(times, 0.95))}`;
const part = (share) => `1/${(1 / share).toFixed(0)}`;
/** A share, and where several runs were made those of the best and the worst. */
const shareOf = ({ shares, spread }, name) => `**${part(shares[name])}**${spread[name].length > 1 ? ` (${part(spread[name][0])} to ${part(spread[name].at(-1))})` : ''}`;

/** The run in the middle by its share, with the shares of all. */
function middleOf(runs) {
  const sorted = [...runs].sort((a, b) => a.shares.wire - b.shares.wire || a.shares.key - b.shares.key);
  const spread = Object.fromEntries(['key', 'wire'].map((name) => [name, runs.map(({ shares }) => shares[name]).sort((a, b) => a - b)]));
  return { ...sorted[Math.floor(runs.length / 2)], spread };
}

const results = [];
for (const size of SIZES) {
  const runs = [];
  while (runs.length < size.runs) runs.push(await bench(size));
  results.push(middleOf(runs));
}

const rows = [
  ['Contract', 'Whole `remark-parse`', 'the same without tables', 'Cold check', 'Keystroke, engine', 'Open, stdio', 'First letters, stdio', 'Keystroke, stdio', 'Server memory'],
  ...results.map((r) => [
    `${r.name} (${r.length.toLocaleString('en')} characters)`, `${pair(r.whole)} ms`, `${pair(r.plain)} ms`, `${pair(r.cold)} ms, ${(median(r.cold) / r.yardstick).toFixed(1)} ×`, `${pair(r.key)} ms, ${shareOf(r, 'key')}`,
    ...(engineOnly ? ['–', '–', '–', '–'] : [`${ms(r.open)} ms`, `${pair(r.first)} ms`, `${pair(r.wire)} ms, ${shareOf(r, 'wire')}`, `${r.memory} MB`]),
  ]),
];
const table = rows.map((row, i) => `| ${row.join(' | ')} |${i === 0 ? `\n|${'---|'.repeat(row.length)}` : ''}`).join('\n');
console.log(table);

const slow = results.filter(({ shares, limit }) => shares.key > limit || shares.wire > limit);
for (const r of slow) console.error(`${r.name}: a keystroke costs more than 1/${Math.round(1 / r.limit)} of parsing the whole text`);

if (process.argv.includes('--write')) {
  writeFileSync(path.join(root, 'docs/bench.md'), `# Bench

\`npm run bench\` measures in one run, in turns, on contracts made from the examples: parsing the whole text once with \`remark-parse\` as contracts are read with it, that is with the tables of GFM (the yardstick),
and one keystroke in the middle of the contract until its findings are there, in the engine and through the language server over stdio.
Median / 95th percentile; the share is the median of the shares of each round, in which all are measured in turn. Times depend on the machine, the shares hardly do.
A cold check, and parsing without tables, which would see less of a contract, are measured behind the rounds: what they leave to be collected would burden the letters typed next.
What is typed is taken away again after each round, so that the contract keeps its size. The shares are measured after three thousand letters and 250 parses in the smallest contract,
a thousand letters in the larger ones, when the programs run as they do for somebody who drafts; what the first ${WORDS.length} letters after opening cost stands beside.
The smallest contract is measured in five runs, each with a server of its own: its row is the run in the middle, with the shares of the best and the worst in brackets.
A keystroke must cost less than a tenth of the yardstick at 23 KB and less than a fiftieth at 1.1 MB; the command fails otherwise.

${table}

Node ${process.versions.node}, ${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'unknown processor'}.
`);
}
process.exitCode = slow.length ? 1 : 0;
