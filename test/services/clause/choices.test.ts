import assert from 'node:assert/strict';
import { POSITIONS } from '../../../server/src/knowledge/clauses/position.js';
import { REQUIREMENT_IDS } from '../../../server/src/knowledge/requirements.js';
import { clauseChoices, insertClause } from '../../../server/src/services/clause.js';
import { judged } from '../../rules/judged.js';

describe('services/clause: choices', () => {
  it('lists the missing clauses first, then the incomplete ones', () => {
    const contract = judged('security', 'absent');
    const mixed = { ...contract, requirements: contract.requirements.map((r) => (r.id === 'duration' ? { ...r, verdict: 'partial' as const } : r)) };
    const choices = clauseChoices(mixed, 'de');
    assert.equal(choices.length, REQUIREMENT_IDS.length);
    assert.deepEqual(choices.slice(0, 2).map((c) => [c.id, c.verdict]), [['security', 'absent'], ['duration', 'partial']]);
  });

  it('names the side in the title of a fix where the clause is not balanced', () => {
    const titles = POSITIONS.map((position) => insertClause(judged('security', 'absent'), 'security', 'en', { position }).title);
    assert.match(titles[0]!, /^Insert clause “[^”]+”$/);
    assert.match(titles[1]!, /” \(controller-friendly\)$/);
    assert.match(titles[2]!, /” \(processor-friendly\)$/);
    assert.match(insertClause(judged('security', 'partial'), 'security', 'de', { position: 'processor' }).title, /“ ergänzen \(zugunsten des Auftragsverarbeiters\)$/);
  });
});
