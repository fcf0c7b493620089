import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RULES } from '../../server/src/rules/index.js';

/** The index of the rules says what the rules themselves say. Clauses are inserted by a service of their own. */
const INSERTED = ['missing-clause', 'incomplete-clause'];

describe('docs: index of rules', () => {
  const rows = new Map([...readFileSync('docs/rules/README.md', 'utf8').matchAll(/^\| \[`([a-z-]+)`\].*\| (\w+) \| (.+) \|$/gm)].map((m) => [m[1]!, { severity: m[2]!, fix: m[3]! !== '–' }]));
  for (const rule of RULES) {
    it(`gives ${rule.id} its severity and its quick fix`, () => assert.deepEqual(rows.get(rule.id), { severity: rule.severity, fix: rule.fix !== undefined || INSERTED.includes(rule.id) }));
  }
});
