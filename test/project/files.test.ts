import assert from 'node:assert/strict';
import { codeOnly, sources } from './sources.js';

const LIMIT = 300;
const MEDIAN = 80;
const lines = (text: string): number => text.split('\n').length - 1;

describe('project: files', () => {
  const code = [...sources('server/src', '.ts'), ...sources('client/src', '.ts')];
  const tests = sources('test', '.ts');
  const scripts = sources('scripts', '.mjs');

  it(`keeps every file within ${LIMIT} lines`, () => {
    assert.deepEqual([...code, ...tests, ...scripts].filter((f) => lines(f.text) > LIMIT).map((f) => `${f.path}: ${lines(f.text)}`), []);
  });

  it(`keeps the median within ${MEDIAN} lines`, () => {
    const sizes = code.map((f) => lines(f.text)).sort((a, b) => a - b);
    assert.ok(sizes[Math.floor(sizes.length / 2)]! <= MEDIAN);
  });

  it('has no file that gathers odds and ends', () => {
    assert.deepEqual([...code, ...tests].filter((f) => /\/(utils?|helpers?|misc|common)\b/.test(f.path)).map((f) => f.path), []);
  });

  it('leaves nothing for later', () => {
    assert.deepEqual([...code, ...tests, ...scripts].filter((f) => /\b(TO{1}DO|FIX{1}ME|XX{1}X|HACK)\b(?!.*(blank|placeholder|Platzhalter))/.test(f.text.replace(/'[^'\n]*'|`[^`]*`|"[^"\n]*"/g, ''))).map((f) => f.path), []);
  });

  it('has no default exports, enums or parameter properties', () => {
    const wrong = /^export default\b|^(export )?(const )?enum\b|constructor\([^)]*\b(private|public|protected|readonly) /m;
    assert.deepEqual(code.filter((f) => wrong.test(codeOnly(f.text))).map((f) => f.path), []);
  });

  it('explains what it exports from the engine', () => {
    const bare = code
      .filter((f) => /^server\/src\/(text|markdown|contract|services|rules)\//.test(f.path))
      .flatMap((f) => [...f.text.matchAll(/(^|\n)(\/\*\*[\s\S]*?\*\/\n)?export (?:async )?function (\w+)/g)].filter((m) => !m[2]).map((m) => `${f.path}: ${m[3]}`));
    assert.deepEqual(bare, []);
  });
});
