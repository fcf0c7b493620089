import assert from 'node:assert/strict';
import { REQUIREMENT_IDS } from '../../../server/src/knowledge/requirements.js';
import { clauseChoices } from '../../../server/src/services/clause.js';
import { judged } from '../../rules/judged.js';

describe('services/clause: choices', () => {
  it('lists the missing clauses first, then the incomplete ones', () => {
    const contract = judged('security', 'absent');
    const mixed = { ...contract, requirements: contract.requirements.map((r) => (r.id === 'duration' ? { ...r, verdict: 'partial' as const } : r)) };
    const choices = clauseChoices(mixed, 'de');
    assert.equal(choices.length, REQUIREMENT_IDS.length);
    assert.deepEqual(choices.slice(0, 2).map((c) => [c.id, c.verdict]), [['security', 'absent'], ['duration', 'partial']]);
  });
});
