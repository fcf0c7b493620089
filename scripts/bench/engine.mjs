// The engine and the yardstick in this process.
import { build } from 'esbuild';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ENTRY = `
export { analyse } from './server/src/services/analyse.js';
export { check } from './server/src/services/check.js';
export { describe } from './server/src/services/describe.js';
import { unified } from 'unified';
import remarkParse from 'remark-parse';
/** The yardstick: the whole text once through remark-parse as contracts are read with it, that is with tables. */
export { parseMarkdown as parseWhole } from './server/src/markdown/remark.js';
const plain = unified().use(remarkParse).freeze();
/** The same without tables: what it takes to see less. */
export const parsePlain = (text) => plain.parse(text);
`;

/** Bundles the engine into `folder` and loads it. */
export async function loadEngine(root, folder) {
  const outfile = path.join(folder, 'engine.mjs');
  await build({ stdin: { contents: ENTRY, resolveDir: root, loader: 'js' }, bundle: true, format: 'esm', platform: 'node', target: 'node20', supported: { 'regexp-unicode-property-escapes': true }, outfile, logLevel: 'error' });
  return import(pathToFileURL(outfile).href);
}

/** Runs `once` until `runs` runs are over; milliseconds each. */
export function measure(runs, once) {
  const times = [];
  for (let i = 0; i < runs; i++) {
    const began = performance.now();
    once(i);
    times.push(performance.now() - began);
  }
  return times;
}

/** The value below which `share` of the numbers lie. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

export const median = (numbers) => percentile(numbers, 0.5);
