import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runWith } from '../cli/world.js';

const PAGES = ['README.md', 'README.de.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'docs/rules/README.md', 'docs/clauses.md', 'docs/clauses.de.md'];

describe('docs: pages', () => {
  for (const page of PAGES) {
    it(`${page} points to files that exist`, () => {
      const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map((m) => path.posix.join(path.posix.dirname(page), m[1]!));
      assert.deepEqual(links.filter((link) => !existsSync(link)), []);
    });
  }

  it('ARCHITECTURE.md names tests that exist', () => {
    const named = [...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/`(test\/[\w/.-]+\.ts|server\/[\w/.-]+\.json)`/g)].map((m) => m[1]!);
    assert.ok(named.length > 10);
    assert.deepEqual(named.filter((file) => !existsSync(file)), []);
  });

  it('README.md shows what the command line prints', () => {
    const shown = /```\n(examples\/broken-en\.md:[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))![1]!;
    const { out } = runWith(['check', '--lang', 'en', 'examples/broken-en.md'], { 'examples/broken-en.md': readFileSync('examples/broken-en.md', 'utf8') });
    assert.ok(out.includes(shown), shown);
  });

  it('both READMEs give the figures of docs/accuracy.md', () => {
    const [, contracts, precision, recall] = /taken together, (\d+) contracts and \d+ verdicts: precision ([\d.]+), recall ([\d.]+)/.exec(readFileSync('docs/accuracy.md', 'utf8'))!;
    const figures = (file: string): string[] => [...readFileSync(file, 'utf8').matchAll(/(\d+) (?:contracts by many hands|Verträge aus vielen Händen)|\*\*([\d.,]+) %\*\*/g)].map((m) => (m[1] ?? m[2]!).replace(',', '.'));
    for (const file of ['README.md', 'README.de.md']) assert.deepEqual(figures(file), [contracts, recall, precision], file);
  });

  it('both READMEs name the same settings and exit statuses', () => {
    const settings = (file: string): string[] => [...new Set(readFileSync(file, 'utf8').match(/`dpa\.[\w.]+`/g))].sort();
    assert.deepEqual(settings('README.de.md'), settings('README.md'));
    const manifest = readFileSync('package.json', 'utf8');
    for (const setting of settings('README.md')) assert.ok(manifest.includes(`"${setting.replaceAll('`', '')}"`), setting);
  });
});
