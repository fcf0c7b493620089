import { listFiles, PackageManager } from '@vscode/vsce';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

/** What the extension ships, file by file: a new entry is a decision, not an accident. */
describe('project: package', () => {
  const expected = readFileSync('test/project/package.txt', 'utf8').split('\n').filter(Boolean);

  it('ships what is listed and nothing else', async function () {
    this.timeout(60_000);
    const built = existsSync('dist');
    const shipped = (await listFiles({ cwd: process.cwd(), packageManager: PackageManager.None })).filter((file) => built || !file.startsWith('dist/')).sort();
    assert.deepEqual(shipped, expected.filter((file) => built || !file.startsWith('dist/')).sort());
  });
});
