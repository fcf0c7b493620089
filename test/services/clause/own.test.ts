import assert from 'node:assert/strict';
import { readOwnClause } from '../../../server/src/services/clauseFile.js';
import type { OwnClause } from '../../../server/src/knowledge/clauses/ownClause.js';
import { DEFAULT_SETTINGS } from '../../../server/src/rules/finding.js';
import { analyse } from '../../../server/src/services/analyse.js';
import { check } from '../../../server/src/services/check.js';
import { clauseChoices } from '../../../server/src/services/clause.js';
import { insertAllClauses } from '../../../server/src/services/clause/insertAll.js';
import { fixes } from '../../../server/src/services/fix.js';
import { applyEdits } from '../../../server/src/text/span.js';
import { minimal } from '../../knowledge/minimal.js';

const own = (source: string, head: string, body: string): OwnClause => {
  const { clause, faults } = readOwnClause(source, `---\n${head}\n---\n\n${body}\n`, 'en');
  assert.deepEqual(faults, []);
  return clause!;
};

const BREACH = own('b.md', 'id: breach-notification\nlanguage: en\ntitle: Incidents', '{Processor.nom} shall notify {controller.obj} of every personal data breach without undue delay and in any event within 20 hours. Audits follow {section.audit-inspections:the usual rules}.');
const GERMAN = own('g.md', 'id: breach-notification\nlanguage: de\ntitle: Vorfälle', '{Processor.nom} meldet jede Verletzung unverzüglich.');
const WEAK = own('w.md', 'id: deletion-or-return\nlanguage: en\ntitle: Clean desk', 'Paper shall be shredded.');

const offered = (text: string, subject: string, clauses: readonly OwnClause[]) => {
  const contract = analyse(text);
  const settings = { ...DEFAULT_SETTINGS, ownClauses: clauses };
  const finding = check(contract, settings).find((one) => one.subject === subject);
  assert.ok(finding, subject);
  return fixes(contract, finding, settings, 'en');
};

describe('services/clause: the user’s own clauses', () => {
  const text = minimal('en', 'audit-inspections');

  it('come first, by their titles, and alone are preferred', () => {
    const fix = offered(minimal('en', 'breach-notification'), 'breach-notification', [GERMAN, BREACH]);
    assert.deepEqual(fix.map(({ title, preferred }) => [title, preferred]).slice(0, 2), [['Insert own clause “Incidents”', true], ['Insert clause “Notification of personal data breaches”', false]]);
    assert.equal(fix.filter(({ title }) => title.includes('Vorfälle')).length, 0, 'none in another language');
    assert.match(fix[0]!.plain[0]!.text, /Incidents\n\n.*within 20 hours/s);
  });

  it('are listed before the standard ones', () => {
    const choices = clauseChoices(analyse(text), 'en', [WEAK, GERMAN, BREACH]);
    assert.deepEqual(choices.slice(0, 3).map((one) => [one.title, one.own]), [['Incidents', 'b.md'], ['Clean desk', 'w.md'], ['Subject matter of the processing', undefined]].map(([title, source], i) => (i < 2 ? [title, source] : [choices[2]!.title, undefined])));
    assert.equal(choices.length, 25);
  });

  it('are taken for all that is missing where they say what the law asks for', () => {
    const contract = analyse(text);
    const all = insertAllClauses(contract, 'en', { ...DEFAULT_SETTINGS, ownClauses: [BREACH, WEAK] });
    const after = applyEdits(text, all?.plain ?? []);
    assert.ok(after.includes('within 20 hours') && !after.includes('shredded'), after);
    assert.deepEqual(analyse(after).requirements.filter((r) => r.verdict === 'absent'), []);
  });

  it('refer to the sections of the contract by the numbers that these have afterwards', () => {
    const contract = [
      '# Data Processing Agreement', 'between Northlight Ltd (the "Customer") and Cloudhome plc (the "Supplier")',
      '## 1. Scope', 'The Supplier processes personal data on behalf of the Customer.', '## 2. Instructions', 'The Supplier shall process the data only on documented instructions from the Customer.',
      '## 3. Staff', 'The Supplier shall bind all staff to confidentiality in writing.', '## 4. Requests', 'The Supplier shall assist the Customer in answering requests from data subjects.', '## 5. Audits', '5.1 Questions are answered.', '5.2 The Supplier shall allow for and contribute to audits, including inspections, conducted by the Customer.', '## 6. General', 'English law applies.', '',
    ].join('\n\n');
    const [fix] = offered(contract, 'breach-notification', [BREACH]);
    const after = applyEdits(contract, fix!.plain);
    assert.ok(after.includes('## 5. Incidents') && after.includes('6.2 The Supplier shall allow'), after);
    assert.ok(after.includes('Audits follow Section 6.2.'), after);
    assert.match(applyEdits(minimal('en', 'breach-notification'), offered(minimal('en', 'breach-notification'), 'breach-notification', [BREACH])[0]!.plain), /Audits follow the usual rules\./);
  });

  it('say what is wrong in both languages', () => {
    for (const [reader, says] of [['de', /ist kein Pflichtinhalt. Ist „confidentiality“ gemeint\? Die Klausel wird nicht angeboten\.$/], ['en', /is no mandatory content. Is “confidentiality” meant\?/]] as const) {
      const { clause, faults } = readOwnClause('c.md', '---\nid: confidential\nlanguage: en\ntitle: T\n---\nText.', reader);
      assert.equal(clause, null);
      assert.match(faults[0]!.message, says);
    }
    assert.deepEqual(readOwnClause('c.md', null, 'en').faults.map(({ severity, message }) => [severity, message]), [['error', 'The file is not saved as UTF-8. The clause is not offered.']]);
  });
});
