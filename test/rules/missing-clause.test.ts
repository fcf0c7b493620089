import assert from 'node:assert/strict';
import { REQUIREMENT_IDS } from '../../server/src/knowledge/requirements.js';
import type { Contract } from '../../server/src/contract/contract.js';
import type { RequirementResult, Verdict } from '../../server/src/contract/requirements.js';
import { DEFAULT_SETTINGS, type Finding } from '../../server/src/rules/finding.js';
import { incompleteClause } from '../../server/src/rules/incomplete-clause/rule.js';
import { missingClause } from '../../server/src/rules/missing-clause/rule.js';
import { analyse } from '../../server/src/services/analyse.js';
import { clauseChoices } from '../../server/src/services/clause.js';
import { describe as describeFinding } from '../../server/src/services/describe.js';
import { fixes } from '../../server/src/services/fix.js';

const TEXT = '# Vertrag zur Auftragsverarbeitung\n\n## 1. Gegenstand\n\nDer Auftragnehmer verarbeitet Daten.\n\n## 2. Haftung\n\nEs gilt das Gesetz.\n';

/** The contract with one requirement judged as given and all others present. */
function judged(id: string, verdict: Verdict, more: Partial<RequirementResult> = {}, law: Contract['law'] = 'gdpr'): Contract {
  const requirements = REQUIREMENT_IDS.map((r): RequirementResult =>
    r === id ? { id: r, verdict, evidence: [], missing: [], home: null, ...more } : { id: r, verdict: 'present', evidence: [], missing: [], home: null });
  return { ...analyse(TEXT), kind: 'dpa', law, requirements };
}
const only = (findings: readonly Finding[]): Finding => {
  assert.equal(findings.length, 1);
  return findings[0]!;
};

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
    assert.equal(TEXT.slice(...place(only(missingClause.check(contract, DEFAULT_SETTINGS)))), '# Vertrag zur Auftragsverarbeitung');
    const home = contract.root.children[0]?.children.find((s) => s.title === 'Haftung') ?? contract.root.children.find((s) => s.title === 'Haftung');
    assert.ok(home);
    assert.equal(TEXT.slice(...place(only(missingClause.check(judged('security', 'absent', { home }), DEFAULT_SETTINGS)))), '## 2. Haftung');
  });

  it('names Swiss law where it applies', () => {
    const message = (law: Contract['law']): string => describeFinding(only(missingClause.check(judged('breach-notification', 'absent', {}, law), DEFAULT_SETTINGS)), 'de').message;
    assert.match(message('dsg'), /\(Art\. 24 Abs\. 3 DSG\)/);
    assert.match(message('both'), /DSGVO; Art\. 24 Abs\. 3 DSG\)/);
  });

  it('weighs a missing duty more than a missing description', () => {
    assert.equal(only(missingClause.check(judged('security', 'absent'), DEFAULT_SETTINGS)).severity, 'error');
    assert.equal(only(missingClause.check(judged('duration', 'absent'), DEFAULT_SETTINGS)).severity, 'warning');
  });

  for (const verdict of ['present', 'partial', 'not-applicable'] as const) {
    it(`is silent on ${verdict}`, () => assert.deepEqual(missingClause.check(judged('security', verdict), DEFAULT_SETTINGS), []));
  }
});

describe('rules/incomplete-clause', () => {
  it('names the missing limb on the words that fall short', () => {
    const start = TEXT.indexOf('Der Auftragnehmer');
    const contract = judged('deletion-or-return', 'partial', { missing: ['choice'], evidence: [{ start, end: start + 17 }] });
    const finding = only(incompleteClause.check(contract, DEFAULT_SETTINGS));
    assert.equal(TEXT.slice(...place(finding)), 'Der Auftragnehmer');
    assert.match(describeFinding(finding, 'de').message, /^„Löschung oder Rückgabe“ ist unvollständig\. Es fehlt: .+\. Der Vertrag muss .+ergänzen Sie die Klausel\.$/);
    assert.match(describeFinding(finding, 'en').message, /^“Deletion or return” is incomplete\. Missing: .+complete the clause\.$/);
    assert.match(fixes(contract, finding, DEFAULT_SETTINGS, 'de')[0]!.plain[0]!.text, /geht diese Bestimmung vor\.$/);
  });

  it('says how a duty is taken back', () => {
    const contract = judged('audit-inspections', 'partial', { missing: ['replaced-by-certificates'] });
    assert.match(describeFinding(only(incompleteClause.check(contract, DEFAULT_SETTINGS)), 'en').message, /taken back/);
  });

  for (const verdict of ['present', 'absent', 'not-applicable'] as const) {
    it(`is silent on ${verdict}`, () => assert.deepEqual(incompleteClause.check(judged('security', verdict), DEFAULT_SETTINGS), []));
  }
});

describe('services/clause: choices', () => {
  it('lists the missing clauses first, then the incomplete ones', () => {
    const contract = judged('security', 'absent');
    const mixed = { ...contract, requirements: contract.requirements.map((r) => (r.id === 'duration' ? { ...r, verdict: 'partial' as const } : r)) };
    const choices = clauseChoices(mixed, 'de');
    assert.equal(choices.length, REQUIREMENT_IDS.length);
    assert.deepEqual(choices.slice(0, 2).map((c) => [c.id, c.verdict]), [['security', 'absent'], ['duration', 'partial']]);
  });
});

const place = ({ span }: Finding): [number, number] => [span.start, span.end];
