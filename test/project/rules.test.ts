import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { RULES } from '../../server/src/rules/index.js';
import { RULE_IDS } from '../../server/src/rules/ruleIds.js';
import { analyse } from '../../server/src/services/analyse.js';
import { check } from '../../server/src/services/check.js';
import { describe as inWords } from '../../server/src/services/describe.js';
import { sources } from './sources.js';

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

  const judge = (where: string, german: string, english: string): void => {
    assert.doesNotMatch(german, /\bbitte\b/i, where);
    assert.doesNotMatch(german, /"|“[^“”]*”/, `${where}: German quotation marks are „ “`);
    assert.doesNotMatch(`${german}${english}`, /undefined|\[object|NaN/, where);
  };

  it('words its messages for lawyers', () => {
    // Every argument that a message may ask for is given as a figure, so that the finished sentence can be judged.
    const words = new Proxy({}, { get: () => '7' }) as Record<string, string>;
    for (const rule of RULES) for (const [key, message] of Object.entries(rule.messages)) judge(`${rule.id}/${key}`, message.de(words), message.en(words));
  });

  it('has words in both languages for whatever it finds', () => {
    for (const { path, text } of sources('examples', '.md')) for (const finding of check(analyse(text))) {
      const german = inWords(finding, 'de');
      const english = inWords(finding, 'en');
      const where = `${path}: ${finding.rule}/${finding.message}`;
      assert.match(german.message, /\p{L}.*[.!]$/u, `${where}: a full sentence`);
      assert.match(english.message, /\p{L}.*[.!]$/u, where);
      assert.notEqual(german.message, english.message, where);
      assert.equal(german.related.length, english.related.length, where);
      judge(where, german.message, english.message);
      for (const related of [...german.related, ...english.related]) assert.match(related.message, /\p{L}/u, where);
    }
  });
});
