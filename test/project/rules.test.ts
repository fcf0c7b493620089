import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { RULES } from '../../server/src/rules/index.js';
import { RULE_IDS } from '../../server/src/rules/ruleIds.js';

/** A rule is a folder, a test, a page and messages in both languages; one without the other is unfinished. */
describe('project: rules', () => {
  it('lists every rule once', () => assert.deepEqual(RULES.map((r) => r.id).sort(), [...RULE_IDS].sort()));

  it('has no page or folder without a rule', () => {
    const pages = readdirSync('docs/rules').filter((f) => f.endsWith('.md') && f !== 'README.md').map((f) => f.replace(/\.md$/, ''));
    assert.deepEqual(pages.filter((id) => !(RULE_IDS as readonly string[]).includes(id)), []);
    const folders = readdirSync('server/src/rules', { withFileTypes: true }).filter((f) => f.isDirectory()).map((f) => f.name);
    assert.deepEqual(folders.filter((id) => !(RULE_IDS as readonly string[]).includes(id) && id !== 'shared'), []);
  });

  for (const id of RULE_IDS) {
    it(`${id} is whole`, () => {
      const rule = RULES.find((r) => r.id === id);
      assert.ok(rule, 'not listed');
      for (const file of [`server/src/rules/${id}/rule.ts`, `server/src/rules/${id}/messages.ts`, `docs/rules/${id}.md`]) assert.ok(existsSync(file), `no ${file}`);
      assert.equal(existsSync(`server/src/rules/${id}/fix.ts`), rule.fix !== undefined, 'a fix stands in fix.ts');
      const tests = existsSync('test/rules') ? readdirSync('test/rules', { recursive: true }).map(String) : [];
      assert.ok(tests.some((t) => t.includes(id) && t.endsWith('.test.ts')), 'no test');
      assert.ok(rule.title.de && rule.title.en);
    });
  }

  it('words its messages for lawyers', () => {
    // Every argument that a message may ask for is given as a word, so that the finished sentence can be judged.
    const words = new Proxy({}, { get: () => '7' }) as Record<string, string>;
    for (const rule of RULES) for (const [key, message] of Object.entries(rule.messages)) {
      const german = message.de(words);
      const english = message.en(words);
      assert.ok(german.trim() && english.trim(), `${rule.id}/${key}`);
      assert.doesNotMatch(german, /\bbitte\b/i, `${rule.id}/${key}`);
      assert.doesNotMatch(german, /"|“[^“”]*”/, `${rule.id}/${key}: German quotation marks are „ “`);
      assert.doesNotMatch(`${german}${english}`, /undefined|\[object|NaN/, `${rule.id}/${key}`);
    }
  });
});
