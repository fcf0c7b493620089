import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DEFAULT_SETTINGS, type Finding } from '../../server/src/rules/finding.js';
import { analyse } from '../../server/src/services/analyse.js';
import { check } from '../../server/src/services/check.js';
import { fixes } from '../../server/src/services/fix.js';
import { applyEdits } from '../../server/src/text/span.js';
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

describe('standard clauses in real contracts', () => {
  for (const { name: file, text } of contracts()) {
    const contract = analyse(text);
    if (contract.kind !== 'dpa') continue;
    const before = check(contract);
    for (const finding of before.filter((f) => f.rule === 'missing-clause' || f.rule === 'incomplete-clause')) {
      it(`${file}: ${finding.subject}`, () => {
        const [fix] = fixes(contract, finding, DEFAULT_SETTINGS, 'en');
        assert.ok(fix, 'a fix is offered');
        const mended = applyEdits(text, fix.plain);
        const inserted = fix.plain.reduce((sum, edit) => sum + edit.text.length - (edit.span.end - edit.span.start), 0);
        assert.equal(mended.length, text.length + inserted);
        const after = analyse(mended, contract);
        assert.equal(after.requirements.find((r) => r.id === finding.subject)?.verdict, 'present');
        assert.deepEqual(added(before, check(after)), []);
      });
    }
  }
});
