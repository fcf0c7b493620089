import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { RULE_IDS } from '../../server/src/rules/ruleIds.js';
import { rulePage } from '../../server/src/lsp/identity.js';

type Json = { readonly [key: string]: Json } & string & readonly Json[];

const read = (file: string): Json => JSON.parse(readFileSync(file, 'utf8')) as Json;
const manifest = read('package.json');
const texts = { en: read('package.nls.json'), de: read('package.nls.de.json') };

describe('the manifest for editors', () => {
  it('gives each setting a default, a place, a scope and a text', () => {
    for (const [name, setting] of Object.entries(manifest['contributes']!['configuration']!['properties']!)) {
      for (const member of ['default', 'order', 'scope', 'markdownDescription']) assert.ok(Object.hasOwn(setting as object, member), `${name}: ${member}`);
      assert.match(name, /^dpa\./);
    }
  });

  it('has a page in both languages for each step of the introduction, and the examples it opens', () => {
    const { walkthroughs } = manifest['contributes'] as unknown as { walkthroughs: { steps: { id: string }[] }[] };
    const pages = walkthroughs.flatMap((one) => one.steps).flatMap(({ id }) => Object.values(texts).map((text) => String(text[`walkthrough.${id}.media`])));
    for (const file of [...pages, 'examples/broken-en.md', 'examples/broken-de.md']) assert.ok(existsSync(file), file);
  });

  it('leads to the pages of the rules in its own repository', () => {
    const repository = String(manifest['repository']!['url']).replace(/\.git$/, '');
    for (const rule of RULE_IDS) {
      assert.equal(rulePage(rule), `${repository}/blob/main/docs/rules/${rule}.md`);
      assert.ok(existsSync(`docs/rules/${rule}.md`), rule);
    }
  });

  it('pins every dependency, and names no host in the lock file', () => {
    for (const group of ['dependencies', 'devDependencies']) {
      for (const [name, version] of Object.entries(manifest[group]!)) assert.match(String(version), /^\d+\.\d+\.\d+$/, name);
    }
    assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved"|https?:\/\/[^"]*\.tgz/);
  });
});
