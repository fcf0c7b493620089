import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('corpus: accuracy command', () => {
  it('counts every kind of label of a contract', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/accuracy.mjs', '--only', '01-'], { encoding: 'utf8', env: { ...process.env, DPA_CORPUS: '' } });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^own: [1-9]\d* contracts, [1-9]\d* verdicts$/m);
  }).timeout(60_000);
});
