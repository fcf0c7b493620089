import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Contract } from '../../server/src/contract/contract.js';
import { POSITIONS } from '../../server/src/knowledge/clauses/position.js';
import { DEFAULT_SETTINGS, type Finding } from '../../server/src/rules/finding.js';
import { analyse } from '../../server/src/services/analyse.js';
import { insertAllClauses } from '../../server/src/services/clause/insertAll.js';
import { check } from '../../server/src/services/check.js';
import { fixes } from '../../server/src/services/fix.js';
import { applyEdits, type TextEdit } from '../../server/src/text/span.js';
import { assertStands } from '../services/clause/standing.js';
import { contracts } from './contracts.js';

/** A clause that is no longer missing but incomplete is the same finding, and a milder one. */
const name = ({ rule, subject }: Finding): string => `${rule === 'incomplete-clause' ? 'missing-clause' : rule} ${subject}`;

/** Findings of `after` that `before` had fewer of. */
function added(before: readonly Finding[], after: readonly Finding[]): string[] {
  const left = before.map(name);
  return after.map(name).filter((n) => {
    const i = left.indexOf(n);
    if (i >= 0) left.splice(i, 1);
    return i < 0;
  });
}

/** The contract with the change, and what the change added in findings. */
function mend(text: string, contract: Contract, plain: readonly TextEdit[]): { after: Contract; worse: string[] } {
  const mended = applyEdits(text, plain);
  const inserted = plain.reduce((sum, edit) => sum + edit.text.length - (edit.span.end - edit.span.start), 0);
  assert.equal(mended.length, text.length + inserted);
  const after = analyse(mended, contract);
  return { after, worse: added(check(contract), check(after)) };
}

const verdict = (contract: Contract, id: string): string | undefined => contract.requirements.find((r) => r.id === id)?.verdict;

describe('standard clauses in real contracts', () => {
  for (const { name: file, text } of contracts()) {
    const contract = analyse(text);
    if (contract.kind !== 'dpa') continue;
    for (const finding of check(contract).filter((f) => f.rule === 'missing-clause' || f.rule === 'incomplete-clause')) {
      for (const clausePosition of POSITIONS) {
        it(`${file}: ${finding.subject}, ${clausePosition}`, () => {
          const offered = fixes(contract, finding, { ...DEFAULT_SETTINGS, clausePosition }, 'en');
          assert.ok(offered.length > 0, 'a fix is offered');
          for (const fix of offered) {
            const { after, worse } = mend(text, contract, fix.plain);
            assert.equal(verdict(after, finding.subject), 'present', fix.title);
            assertStands(contract, after, fix.plain, fix.title);
            assert.deepEqual(worse, [], fix.title);
          }
        });
      }
    }
    const missing = contract.requirements.filter((r) => r.verdict === 'absent');
    it(`${file}: all that is missing at once`, () => {
      const all = insertAllClauses(contract, 'en', DEFAULT_SETTINGS);
      assert.equal(all !== null, missing.length > 1, `offered, with ${missing.length} missing`);
      if (!all) return;
      const { after, worse } = mend(text, contract, all.plain);
      assert.deepEqual(after.requirements.filter((r) => r.verdict === 'absent').map((r) => r.id), [], all.title);
      assert.deepEqual(worse, []);
      assertStands(contract, after, all.plain);
    });
  }
});
