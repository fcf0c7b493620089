import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The command line as a process of its own: streams, pipes and exit status. */
describe('cli: process', () => {
  let folder = '';
  let program = '';
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dpa-cli-'));
    program = path.join(folder, 'cli.cjs');
    buildSync({ entryPoints: ['server/src/cli/main.ts'], outfile: program, bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'error' });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const shell = (command: string): { status: number | null; out: string; error: string } => {
    const result = spawnSync('sh', ['-c', command.replaceAll('dpa-lint', `'${process.execPath}' '${program}'`)], { encoding: 'utf8', env: { PATH: process.env['PATH'], LANG: 'C' } });
    return { status: result.status, out: result.stdout, error: result.stderr };
  };

  it('exits 0 for a clean contract, 1 for a broken one, 2 for an unreadable one', () => {
    assert.equal(shell('dpa-lint check examples/avv-de.md').status, 0);
    assert.equal(shell('dpa-lint check examples/broken-de.md').status, 1);
    const trouble = shell('dpa-lint check examples examples/avv-de.md gone.md');
    assert.equal(trouble.status, 2);
    assert.match(trouble.error, /^dpa-lint: examples: This is a directory; a file is needed\.\ndpa-lint: gone\.md: There is no such file\.\n$/);
    assert.match(trouble.out, /^1 file checked: no findings\n$/);
  });

  it('reads standard input', () => {
    assert.match(shell('dpa-lint check - < examples/broken-en.md').out, /^-:\d+:\d+ /);
  });

  it('is quiet when its reader stops early', () => {
    const { out, error } = shell('dpa-lint check --format json examples/*.md examples/*.md examples/*.md | head -c 10');
    assert.deepEqual({ out, error }, { out: '{\n  "tool"', error: '' });
  });

  it('reads the file that a contract names, and waits for no pipe', () => {
    const at = (name: string): string => path.join(folder, name);
    writeFileSync(at('avv.md'), readFileSync('test/bilingual/pair/avv.md'));
    writeFileSync(at('dpa-en.md'), readFileSync('test/bilingual/pair/dpa-en.md', 'utf8').replace('28 days', '21 days'));
    assert.match(shell(`cd '${folder}' && dpa-lint check avv.md`).out, /= dpa-en\.md:\d+:\d+ The English version\.\n/);
    rmSync(at('dpa-en.md'));
    if (process.platform !== 'win32') assert.equal(shell(`cd '${folder}' && mkfifo dpa-en.md && dpa-lint check avv.md`).out, '1 file checked: no findings\n');
  });
});
