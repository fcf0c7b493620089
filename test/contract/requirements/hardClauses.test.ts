import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Verdict } from '../../../server/src/contract/requirements.js';
import type { RequirementId } from '../../../server/src/knowledge/requirements.js';
import { judge } from './judged.js';

/** A clause written to mislead the reading; `misread` is what it is taken for as yet, and goes when that is mended. */
interface HardClause {
  readonly wanted: readonly Verdict[];
  readonly clause: string;
  readonly misread?: Verdict;
}

const CLAUSES = JSON.parse(readFileSync('test/corpus/hardClauses.json', 'utf8')) as Readonly<Record<RequirementId, readonly HardClause[]>>;

describe('requirements: clauses written to mislead', () => {
  for (const [id, clauses] of Object.entries(CLAUSES)) {
    it(id, () => {
      for (const { wanted, clause, misread } of clauses) {
        const { verdict } = judge(id as RequirementId, clause);
        if (misread === undefined) assert.ok(wanted.includes(verdict), `${verdict} instead of ${wanted.join(' or ')}: ${clause}`);
        else assert.equal(verdict, misread, wanted.includes(verdict) ? `read rightly now, so its mark goes: ${clause}` : `misread otherwise than before: ${clause}`);
      }
    });
  }
});
