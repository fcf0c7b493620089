import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { incompleteClause } from '../../server/src/rules/incomplete-clause/rule.js';
import { describe as describeFinding } from '../../server/src/services/describe.js';
import { fixes } from '../../server/src/services/fix.js';
import { judged, only, TEXT, words } from './judged.js';

describe('rules/incomplete-clause', () => {
  it('names the missing limb on the words that fall short', () => {
    const start = TEXT.indexOf('Der Auftragnehmer');
    const contract = judged('deletion-or-return', 'partial', { missing: ['choice'], evidence: [{ start, end: start + 17 }] });
    const finding = only(incompleteClause.check(contract, DEFAULT_SETTINGS));
    assert.equal(words(finding), 'Der Auftragnehmer');
    assert.match(describeFinding(finding, 'de').message, /^„Löschung oder Rückgabe“ ist unvollständig\. Es fehlt: .+\. Der Vertrag muss .+ergänzen Sie die Klausel\.$/);
    assert.match(describeFinding(finding, 'en').message, /^“Deletion or return” is incomplete\. Missing: .+complete the clause\.$/);
    assert.match(fixes(contract, finding, DEFAULT_SETTINGS, 'de')[0]!.plain[0]!.text, /geht diese Bestimmung vor\.$/);
  });

  it('says how a duty is taken back', () => {
    const contract = judged('audit-inspections', 'partial', { missing: ['replaced-by-certificates'] });
    assert.match(describeFinding(only(incompleteClause.check(contract, DEFAULT_SETTINGS)), 'en').message, /taken back/);
  });

  it('says what makes less than a duty of it', () => {
    const contract = judged('security', 'partial', { missing: ['efforts-only'] });
    const finding = only(incompleteClause.check(contract, DEFAULT_SETTINGS));
    assert.match(describeFinding(finding, 'de').message, /Die Pflicht ist abgeschwächt: geschuldet ist nur ein Bemühen\./);
    assert.match(describeFinding(finding, 'en').message, /watered down: only efforts are owed\./);
  });

  for (const [missing, severity] of [['documented', 'information'], ['only-on-instruction', 'warning']] as const) {
    it(`weighs ${missing} under Swiss law alone`, () => {
      const finding = only(incompleteClause.check(judged('documented-instructions', 'partial', { missing: [missing] }, 'dsg'), DEFAULT_SETTINGS));
      assert.equal(finding.severity, severity);
      assert.equal(/The FADP does not require this/.test(describeFinding(finding, 'en').message), severity === 'information');
    });
  }

  for (const verdict of ['present', 'absent', 'not-applicable'] as const) {
    it(`is silent on ${verdict}`, () => assert.deepEqual(incompleteClause.check(judged('security', verdict), DEFAULT_SETTINGS), []));
  }

  it('names of a limb that is said in part what is missing, and leaves out one that is said of something less', () => {
    const reason = (missing: readonly string[], short: readonly string[]): string =>
      describeFinding(only(incompleteClause.check(judged('breach-notification', 'partial', { missing, short }), DEFAULT_SETTINGS)), 'en').message.replace(/^[^.]+\. | The agreement must[^]*$/g, '');
    assert.match(reason(['notice', 'promptly'], ['notice', 'promptly']), /^Missing: notice .* and not only of infringements[^;]*\.$/);
    assert.match(reason(['notice', 'promptly'], []), /^Missing: notice [^;]*; without undue delay[^;]*\.$/);
    assert.match(reason(['promptly'], ['promptly']), /^Missing: without undue delay/);
  });
});
