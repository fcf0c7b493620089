import assert from 'node:assert/strict';
import type { ClauseLanguage } from '../../server/src/knowledge/clauses/clause.js';
import { POSITIONS } from '../../server/src/knowledge/clauses/position.js';
import { REQUIREMENT_IDS } from '../../server/src/knowledge/requirements.js';
import { analyse } from '../../server/src/services/analyse.js';
import { check } from '../../server/src/services/check.js';
import { clauseLanguage } from '../../server/src/services/clause/wording.js';
import { insertClause } from '../../server/src/services/clause.js';
import { applyEdits } from '../../server/src/text/span.js';
import { minimal } from './minimal.js';

const LANGUAGES: readonly ClauseLanguage[] = ['de', 'de-CH', 'en'];

describe('knowledge/clauses: every position', () => {
  for (const language of LANGUAGES) {
    it(`${language}: the minimal contracts are agreements in this language`, () => {
      for (const id of REQUIREMENT_IDS) {
        const contract = analyse(minimal(language, id));
        assert.equal(contract.kind, 'dpa');
        assert.equal(clauseLanguage(contract), language);
        assert.equal(contract.requirements.find((r) => r.id === id)?.verdict, 'absent', id);
      }
    });

    for (const position of POSITIONS) {
      for (const id of REQUIREMENT_IDS) {
        it(`${language} ${position} ${id}: makes the requirement present and gives no finding`, () => {
          const text = minimal(language, id);
          const before = new Set(check(analyse(text)).map((f) => f.subject));
          const { plain } = insertClause(analyse(text), id, 'en', { position });
          const after = analyse(applyEdits(text, plain));
          const result = after.requirements.find((r) => r.id === id);
          assert.equal(result?.verdict, 'present', `lacks ${result?.missing.join(', ')}: ${plain[0]?.text}`);
          assert.deepEqual(check(after).filter((f) => !before.has(f.subject)).map((f) => `${f.rule} ${f.subject}: ${plain[0]?.text}`), []);
        });
      }

      it(`${language} ${position}: all clauses together make a contract without findings`, () => {
        const full = REQUIREMENT_IDS.reduce((so, id) => {
          const now = analyse(so);
          return now.requirements.find((r) => r.id === id)?.verdict === 'present' ? so : applyEdits(so, insertClause(now, id, 'en', { position }).plain);
        }, minimal(language, 'security'));
        const contractual = analyse(full);
        assert.deepEqual(contractual.requirements.filter((r) => r.verdict !== 'present' && r.verdict !== 'not-applicable').map((r) => `${r.id} lacks ${r.missing.join(', ')}`), []);
        assert.deepEqual(check(contractual).map((f) => `${f.rule} ${f.subject} ${full.slice(f.span.start, f.span.end)}`), []);
      });
    }
  }
});
