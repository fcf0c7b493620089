// The wordings of the lexicon one by one: which contracts hold each, and the engine without some of them.
import { build } from 'esbuild';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ENTRY = `export { analyse } from './server/src/services/analyse.js';`;
const LEXICON = 'server/src/language/lexicon/index.ts';
const PHRASES = 'server/src/language/phrases.ts';

/** Lets what a lexicon is compiled from go through `globalThis.wordings` first. */
const opened = (root) => ({
  name: 'wordings',
  setup(bundler) {
    bundler.onResolve({ filter: /\/phrases\.js$/ }, ({ importer }) => (importer === path.join(root, LEXICON) ? { path: 'phrases', namespace: 'wordings' } : undefined));
    bundler.onLoad({ filter: /.*/, namespace: 'wordings' }, () => ({
      contents: `import { compilePhrases as compile } from ${JSON.stringify(path.join(root, PHRASES))};\nexport const compilePhrases = (entries, verbs) => globalThis.wordings(entries, verbs, compile);`,
      resolveDir: root, loader: 'js',
    }));
  },
});

const isGap = (part) => part === '_' || /^\.\.\d+$/.test(part);

/** Every single wording that a phrase of the lexicon stands for: `a|b ..2 c` is `a ..2 c` and `b ..2 c`. */
function wordingsOf(phrase) {
  let wordings = [''];
  for (const part of phrase.split(' ')) {
    const words = isGap(part) ? [part] : part.split('|');
    wordings = wordings.flatMap((begun) => words.map((word) => (begun === '' ? word : `${begun} ${word}`)));
  }
  return wordings;
}

const keyOf = (concept, wording) => `${concept}\t${wording}`;

let instances = 0;

/** Bundles the engine into `folder`; gives what loads it anew with a lexicon that `compiled` has put together. */
export async function openLexicon(root, folder) {
  const outfile = path.join(folder, 'wordings.mjs');
  await build({ stdin: { contents: ENTRY, resolveDir: root, loader: 'js' }, bundle: true, format: 'esm', platform: 'node', target: 'node20', supported: { 'regexp-unicode-property-escapes': true }, outfile, plugins: [opened(root)], logLevel: 'error' });
  return async (compiled) => {
    const { analyse } = await import(`${pathToFileURL(outfile)}?${++instances}`);
    return (text) => {
      globalThis.wordings = compiled;
      return analyse(text);
    };
  };
}

/** Compiles a lexicon that tells `met` each wording as it is met in a text. */
export const telling = (met) => (entries, verbs, compile) => {
  const single = {};
  for (const [concept, phrases] of Object.entries(entries)) for (const phrase of phrases) for (const wording of wordingsOf(phrase)) single[keyOf(concept, wording)] = [wording];
  const [one, whole] = [compile(single, verbs), compile(entries, verbs)];
  return (tokens) => {
    for (const { concept } of one(tokens)) met(concept);
    return whole(tokens);
  };
};

/** Compiles a lexicon without the wordings that `isOut` names. */
export const without = (isOut) => (entries, verbs, compile) =>
  compile(Object.fromEntries(Object.entries(entries).map(([concept, phrases]) => [concept, phrases.flatMap((phrase) => {
    const all = wordingsOf(phrase);
    const left = all.filter((wording) => !isOut(keyOf(concept, wording)));
    return left.length === all.length ? [phrase] : left;
  })])), verbs);
