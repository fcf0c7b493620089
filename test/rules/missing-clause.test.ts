import assert from 'node:assert/strict';
import type { Contract } from '../../server/src/contract/contract.js';
import { REQUIREMENT_IDS } from '../../server/src/knowledge/requirements.js';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { missingClause } from '../../server/src/rules/missing-clause/rule.js';
import { analyse } from '../../server/src/services/analyse.js';
import { describe as describeFinding } from '../../server/src/services/describe.js';
import { fixes } from '../../server/src/services/fix.js';
import { judged, only, words } from './judged.js';

describe('rules/missing-clause', () => {
  for (const id of REQUIREMENT_IDS) {
    it(`says in both languages that ${id} is missing, with its provision`, () => {
      const finding = only(missingClause.check(judged(id, 'absent'), DEFAULT_SETTINGS));
      assert.equal(finding.subject, id);
      assert.match(describeFinding(finding, 'de').message, /^„.+“ fehlt\. Der Vertrag muss .+ \(Art\. 28 .+DSGVO\); ergänzen Sie eine solche Klausel\.$/);
      assert.match(describeFinding(finding, 'en').message, /^“.+” is missing\. The agreement must .+ \(Art\. 28.+GDPR\); add such a clause\.$/);
      assert.equal(fixes(judged(id, 'absent'), finding, DEFAULT_SETTINGS, 'de').length, 1);
    });
  }

  it('stands on the title, or on the heading where the clause belongs', () => {
    const contract = judged('security', 'absent');
    assert.equal(words(only(missingClause.check(contract, DEFAULT_SETTINGS))), '# Vertrag zur Auftragsverarbeitung');
    const home = contract.root.children[0]?.children.find((s) => s.title === 'Haftung') ?? contract.root.children.find((s) => s.title === 'Haftung');
    assert.ok(home);
    assert.equal(words(only(missingClause.check(judged('security', 'absent', { home }), DEFAULT_SETTINGS))), '## 2. Haftung');
  });

  it('names Swiss law where it applies', () => {
    const message = (law: Contract['law']): string => describeFinding(only(missingClause.check(judged('breach-notification', 'absent', {}, law), DEFAULT_SETTINGS)), 'de').message;
    assert.match(message('dsg'), /\(Art\. 24 Abs\. 3 DSG\)/);
    assert.match(message('both'), /DSGVO; Art\. 24 Abs\. 3 DSG\)/);
  });

  for (const [said, ...severities] of [
    ['The Provider does not engage sub-processors.', 'hint', 'hint', 'hint'],
    ['The Provider does not use any subprocessors for the processing of the data.', 'hint', 'hint', 'hint'],
    ['The Provider engages the sub-processors listed in Annex 2.', 'error', 'error', 'error'],
    ['The Provider does not sell data.', 'error', 'error', 'error'],
  ] as const) {
    it(`weighs the duties towards sub-processors: ${said}`, () => {
      const text = `# Data Processing Agreement\n\nThis agreement is made between Acme Ltd (the "Customer") and Widget Inc. (the "Provider").\n\n## 1. Sub-processors\n\n${said}\n`;
      const found = missingClause.check({ ...analyse(text), kind: 'dpa' }, DEFAULT_SETTINGS).filter(({ subject }) => /^subprocessor-(?!authorisation)/.test(subject));
      assert.deepEqual(found.map(({ severity }) => severity), severities);
      for (const finding of found) assert.equal(/no sub-processor is engaged/.test(describeFinding(finding, 'en').message), finding.severity === 'hint');
    });
  }

  for (const [id, severity, says] of [
    ['security', 'error', /muss .+\(Art\. 8 DSG\)/], ['breach-notification', 'error', /muss .+Art\. 24 Abs\. 3 DSG/], ['audit-inspections', 'information', /Das DSG verlangt dies nicht, doch dient es Art\. 9 Abs\. 2 DSG; .+Art\. 28 .+DSGVO/],
    ['unlawful-instruction-notice', 'hint', /Das DSG verlangt dies nicht; es ist üblich und nach Art\. 28 .+ DSGVO nötig, sobald die DSGVO gilt\.$/],
  ] as const) {
    it(`says of ${id} how far Swiss law alone demands it`, () => {
      const finding = only(missingClause.check(judged(id, 'absent', {}, 'dsg'), DEFAULT_SETTINGS));
      assert.equal(finding.severity, severity);
      assert.match(describeFinding(finding, 'de').message, says);
      assert.equal(only(missingClause.check(judged(id, 'absent', {}, 'both'), DEFAULT_SETTINGS)).severity, 'error');
    });
  }

  it('weighs a missing duty more than a missing description', () => {
    assert.equal(only(missingClause.check(judged('security', 'absent'), DEFAULT_SETTINGS)).severity, 'error');
    assert.equal(only(missingClause.check(judged('duration', 'absent'), DEFAULT_SETTINGS)).severity, 'warning');
  });

  for (const verdict of ['present', 'partial', 'not-applicable'] as const) {
    it(`is silent on ${verdict}`, () => assert.deepEqual(missingClause.check(judged('security', verdict), DEFAULT_SETTINGS), []));
  }
});
