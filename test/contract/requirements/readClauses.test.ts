import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Verdict } from '../../../server/src/contract/requirements.js';
import type { RequirementId } from '../../../server/src/knowledge/requirements.js';
import { judge, opening } from './judged.js';

/** A clause and the verdicts that readers gave it; `misread` is what it is taken for as yet, and goes when that is mended. */
interface ReadClause {
  readonly wanted: readonly Verdict[];
  readonly clause: string;
  /** Names of controller and processor, where the clause was written for them. */
  readonly parties?: readonly [string, string];
  readonly language?: 'de' | 'ch' | 'en';
  readonly misread?: Verdict;
  /** What it does not say beside its own matter, as a reader judged who saw it taken for that; and what of it is said as yet. */
  readonly silent?: readonly RequirementId[];
  readonly stillSaid?: readonly RequirementId[];
}

function readsAsMarked(title: string, file: string): void {
  const all = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<RequirementId, readonly ReadClause[]>>;
  describe(`requirements: ${title}`, () => {
    for (const [id, clauses] of Object.entries(all)) {
      it(id, () => {
        const wrong = clauses.flatMap(({ wanted, clause, misread, parties, language }) => {
          const { verdict } = judge(id as RequirementId, clause, parties && language ? opening(language, parties) : undefined);
          if (misread === undefined) return wanted.includes(verdict) ? [] : [`${verdict} instead of ${wanted.join(' or ')}: ${clause}`];
          if (verdict === misread) return [];
          return [`${wanted.includes(verdict) ? 'read rightly now, so its mark goes' : `misread otherwise than before, ${verdict}`}: ${clause}`];
        });
        assert.deepEqual(wrong, []);
      });
    }
  });
}

/** Clauses on one matter that must not stand in for another one. */
function keepsApart(file: string): void {
  const all = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<RequirementId, readonly ReadClause[]>>).flat();
  it('requirements: clauses do not stand in for one another', () => {
    const wrong = all.flatMap(({ clause, parties, language, silent = [], stillSaid = [] }) => silent.flatMap((id) => {
      const said = judge(id, clause, parties && language ? opening(language, parties) : undefined).verdict === 'present';
      return said === stillSaid.includes(id) ? [] : [`${id} ${said ? 'is said by' : 'is said no more, so its mark goes'}: ${clause}`];
    }));
    assert.deepEqual(wrong, []);
  });
}

readsAsMarked('clauses written to mislead', 'test/corpus/hardClauses.json');
readsAsMarked('clauses as they are published', 'test/corpus/usualClauses.json');
readsAsMarked('weakened duties, and limits that weaken nothing', 'test/corpus/weakenedClauses.json');
keepsApart('test/corpus/usualClauses.json');
