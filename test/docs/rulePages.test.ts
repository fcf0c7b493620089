import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS, type Finding } from '../../server/src/rules/finding.js';
import { RULES } from '../../server/src/rules/index.js';
import { RULE_IDS, type RuleId } from '../../server/src/rules/ruleIds.js';
import { analyse } from '../../server/src/services/analyse.js';

const HEADINGS = ['What it finds', 'Why it matters', 'Examples', 'When to ignore it', 'Sources'];

/** What the rule says to an example. Examples are short, so they are taken for contracts even where they would not pass for one alone. */
function findingsOf(id: RuleId, example: string): readonly Finding[] {
  const contract = analyse(example);
  return RULES.find((rule) => rule.id === id)?.check({ ...contract, kind: 'dpa' }, DEFAULT_SETTINGS) ?? [];
}

/** The page of each rule is run: what it calls incorrect gives a finding of the rule, what it calls correct gives none. */
describe('docs: rule pages', () => {
  for (const id of RULE_IDS) {
    const file = `docs/rules/${id}.md`;
    describe(id, () => {
      const page = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const prose = page.replace(/^(`{3,}|~{3,})[\s\S]*?^\1$/gm, '');
      const examples = [...page.matchAll(/^(`{3,}|~{3,})md (incorrect|correct)\n([\s\S]*?)^\1$/gm)].map((m) => ({ kind: m[2]!, text: m[3]! }));

      it('has its title and headings in order', () => {
        assert.match(page, new RegExp(`^# .*\`?${id}\`?`));
        assert.deepEqual([...prose.matchAll(/^## (.*)$/gm)].map((m) => m[1]), HEADINGS);
      });

      it('shows both sides and names a source', () => {
        assert.ok(examples.some((e) => e.kind === 'incorrect') && examples.some((e) => e.kind === 'correct'));
        assert.match(prose.slice(prose.indexOf('## Sources')), /\S+\s+.*(Art|Article|§|DSG|GDPR|EDPB|contract|law)/i);
      });

      examples.forEach(({ kind, text }, i) => {
        it(`example ${i + 1} is ${kind}`, () => {
          const found = findingsOf(id, text);
          assert.equal(found.length > 0, kind === 'incorrect', `${text}\n${JSON.stringify(found.map((f) => [f.message, f.subject]))}`);
        });
      });
    });
  }

  it('are all listed in the index', () => {
    const index = readFileSync('docs/rules/README.md', 'utf8');
    assert.deepEqual([...index.matchAll(/^\| \[`([a-z-]+)`\]\(\1\.md\) \|/gm)].map((m) => m[1]), [...RULE_IDS]);
  });
});
