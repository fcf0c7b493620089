import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, type Finding } from '../../server/src/rules/finding.js';
import { analyse } from '../../server/src/services/analyse.js';
import { check, MAX_FINDINGS } from '../../server/src/services/check.js';
import { describe as describeFinding } from '../../server/src/services/describe.js';
import { fixes } from '../../server/src/services/fix.js';
import { atMost, MORE } from '../../server/src/services/more.js';

const finding = (rule: Finding['rule'], severity: Finding['severity'], start: number): Finding => ({ rule, severity, span: { start, end: start + 1 }, message: 'line', args: {}, related: [], subject: `${start}` });

describe('at most so many findings', () => {
  it('keeps all where they are few', () => {
    const few = [finding('placeholder', 'hint', 0), finding('outdated-law', 'error', 1)];
    assert.equal(atMost(few, 2), few);
  });

  it('keeps the gravest in the order of the text and says how many of which rules are left out', () => {
    const many = [finding('placeholder', 'hint', 0), finding('outdated-law', 'error', 1), finding('placeholder', 'hint', 2), finding('undefined-term', 'information', 3), finding('wrong-party', 'warning', 4)];
    const kept = atMost(many, 3);
    assert.deepEqual(kept.map(({ rule, span, message }) => [rule, span.start, message]), [['outdated-law', 1, 'line'], ['wrong-party', 4, 'line'], ['placeholder', 0, MORE]]);
    assert.equal(describeFinding(kept[2]!, 'de').message, '3 weitere Befunde sind nicht einzeln aufgeführt (2 × „Platzhalter“, 1 × „Nicht definierter Begriff“). Sie erscheinen, sobald andere behoben sind.');
    assert.match(describeFinding(kept[2]!, 'en').message, /^3 further findings are not listed \(2 × “Placeholder”, 1 × “[^”]+”\)\. They appear as others are mended\.$/);
  });

  it('caps what a contract gives', () => {
    const terms = Array.from({ length: MAX_FINDINGS + 20 }, (_, i) => `${i + 1}. Es gilt § ${800 + i} DSGVO und Art. ${200 + i} DSGVO.`).join('\n\n');
    const contract = { ...analyse(`# Vertrag zur Auftragsverarbeitung\n\n${terms}\n`), kind: 'dpa' as const };
    const found = check(contract);
    assert.equal(found.length, MAX_FINDINGS);
    const last = found[MAX_FINDINGS - 1]!;
    assert.equal(last.message, MORE);
    assert.ok(Number(last.args['count']) >= 20);
    assert.deepEqual(fixes(contract, last, DEFAULT_SETTINGS, 'de'), []);
  });
});
