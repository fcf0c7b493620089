import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { RULE_IDS } from '../../server/src/rules/ruleIds.js';

interface Manifest {
  version: string;
  contributes: { configuration?: object; commands?: { command: string; title: string; category?: string }[]; grammars?: { path: string }[]; snippets?: { path: string }[] };
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const text = readFileSync('package.json', 'utf8');
const german = JSON.parse(readFileSync('package.nls.de.json', 'utf8')) as Record<string, string>;
const english = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;

describe('project: manifest', () => {
  it('says everything in both languages', () => {
    const used = [...text.matchAll(/"%([\w.-]+)%"/g)].map((m) => m[1]!).sort();
    assert.deepEqual([...new Set(used)], Object.keys(english).sort());
    assert.deepEqual(Object.keys(german).sort(), Object.keys(english).sort());
  });

  it('names its commands in one category', () => {
    assert.ok((manifest.contributes.commands ?? []).every((c) => c.category === 'DPA' && c.command.startsWith('dpa.')));
  });

  it('points to files that exist', () => {
    for (const { path } of [...(manifest.contributes.grammars ?? []), ...(manifest.contributes.snippets ?? [])]) assert.ok(existsSync(path), path);
  });

  it('lets every rule be given another severity', () => {
    const settings = JSON.stringify(manifest.contributes.configuration ?? {});
    assert.deepEqual(RULE_IDS.filter((id) => !settings.includes(`"${id}"`)), []);
  });

  it('carries one version', () => {
    assert.match(readFileSync('server/src/lsp/identity.ts', 'utf8'), new RegExp(`version: '${manifest.version.replaceAll('.', '\\.')}'`));
    assert.match(readFileSync('CHANGELOG.md', 'utf8'), new RegExp(`^## \\[?${manifest.version.replaceAll('.', '\\.')}\\]?`, 'm'));
  });
});
