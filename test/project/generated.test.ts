import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('project: generated files', () => {
  it('are those the generators make', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, `${stdout}${stderr}run \`npm run generate\``);
  });
});
