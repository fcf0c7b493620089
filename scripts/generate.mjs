// Makes what is derived from other files: the clause library as TypeScript, the snippets, and the colours. `--check` only says whether they are up to date.
import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { GRAMMAR, grammar } from './generate/grammar.mjs';
import { readClauses } from './generate/readClauses.mjs';
import { snippets } from './generate/snippets.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const onlyCheck = process.argv.includes('--check');
const stale = [];

function emit(file, text) {
  const full = path.join(root, file);
  if (existsSync(full) && readFileSync(full, 'utf8').replaceAll('\r\n', '\n') === text) return;
  stale.push(file);
  if (onlyCheck) return;
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

/** The exports of a module of the engine, bundled in memory. */
async function engine(source) {
  const { outputFiles } = await build({ absWorkingDir: root, stdin: { contents: source, resolveDir: root, loader: 'ts' }, bundle: true, write: false, format: 'esm', platform: 'neutral', logLevel: 'warning' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

const { REQUIREMENT_IDS } = await engine("export { REQUIREMENT_IDS } from './server/src/knowledge/requirements.ts';");
const clauses = readClauses(path.join(root, 'server/src/knowledge/clauses'), REQUIREMENT_IDS);

const quote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const key = (name) => (/^[A-Za-z]+$/.test(name) ? name : quote(name));
const literal = (value) => {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  return `{ ${Object.entries(value).map(([name, member]) => `${key(name)}: ${literal(member)}`).join(', ')} }`;
};
const tables = Object.entries(clauses).map(([language, byId]) => `  ${quote(language)}: {\n${Object.values(byId).map((clause) => `    ${quote(clause.id)}: ${literal(clause)},`).join('\n')}\n  },`);
emit('server/src/knowledge/clauses/generated.ts', `// Made by scripts/generate.mjs from the Markdown files beside this one. Change those.
import type { RequirementId } from '../requirements.js';
import type { ClauseEntry, ClauseLanguage } from './clause.js';

/** The clause library, compiled. */
export const GENERATED_CLAUSES: Readonly<Record<ClauseLanguage, Readonly<Record<RequirementId, ClauseEntry>>>> = {
${tables.join('\n')}
};
`);

const wording = await engine(`
  export { fillTemplate } from './server/src/services/clause/template.ts';
  export { germanWording } from './server/src/services/clause/germanWording.ts';
  export { englishWording } from './server/src/services/clause/englishWording.ts';`);
for (const [file, content] of Object.entries(snippets(clauses, wording))) emit(file, `${JSON.stringify(content, null, 2)}\n`);
emit(GRAMMAR, `${JSON.stringify(grammar(root), null, 2)}\n`);

if (stale.length > 0) console.log(`${onlyCheck ? 'Out of date' : 'Written'}: ${stale.join(', ')}`);
process.exit(onlyCheck && stale.length > 0 ? 1 : 0);
