import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { RequirementId } from '../../../server/src/knowledge/requirements.js';
import { DEFAULT_SETTINGS } from '../../../server/src/rules/finding.js';
import { analyse } from '../../../server/src/services/analyse.js';
import { insertAllClauses } from '../../../server/src/services/clause/insertAll.js';
import { repairClause } from '../../../server/src/services/clause/repair.js';
import type { Contract } from '../../../server/src/services/services.js';
import { applyEdits } from '../../../server/src/text/span.js';
import { assertStands } from './standing.js';
import { minimal } from '../../knowledge/minimal.js';

const verdict = (contract: Contract, id: RequirementId): string | undefined => contract.requirements.find((r) => r.id === id)?.verdict;

/** Incomplete clauses, and how the paragraph goes on where it is repaired. */
const CASES: readonly (readonly [language: 'de' | 'de-CH' | 'en', id: RequirementId, title: string, text: string])[] = [
  ['de', 'documented-instructions', 'Weisungen', 'Der Auftragnehmer verarbeitet die personenbezogenen Daten ausschließlich nach Weisung des Auftraggebers.'],
  ['de', 'deletion-or-return', 'Löschung', 'Nach dem Ende der Leistungen löscht der Auftragnehmer alle personenbezogenen Daten und alle Kopien.'],
  ['de', 'breach-notification', 'Verletzungen', 'Der Auftragnehmer informiert den Auftraggeber über jede Verletzung des Schutzes personenbezogener Daten.'],
  ['de-CH', 'deletion-or-return', 'Löschung', 'Nach dem Ende der Leistungen löscht die Auftragsbearbeiterin alle Personendaten und alle Kopien.'],
  ['en', 'documented-instructions', 'Instructions', 'The Supplier shall process personal data only on instructions from the Customer.'],
  ['en', 'deletion-or-return', 'Deletion', 'At the end of the services the Supplier shall delete all personal data and all copies.'],
];

describe('repair of an incomplete clause', () => {
  for (const [language, id, title, text] of CASES) {
    it(`adds what is missing of ${id} (${language}) behind the last sentence`, () => {
      const before = analyse(minimal(language, id, { title, text }));
      assert.equal(verdict(before, id), 'partial');
      const fix = repairClause(before, id, 'en', DEFAULT_SETTINGS);
      assert.ok(fix, 'a repair is offered');
      assert.equal(fix.plain.length, 1);
      const after = applyEdits(before.document.text, fix.plain);
      assert.ok(after.includes(`${text} `), 'the clause goes on');
      assert.equal(after.replace(fix.plain[0]!.text, ''), before.document.text);
      assert.equal(verdict(analyse(after), id), 'present');
    });
  }

  it('offers nothing for what is there, is absent, or stands in a table', () => {
    const whole = analyse(minimal('en', 'deletion-or-return', { title: 'Deletion', text: 'At the end of the services the Supplier shall, at the choice of the Customer, delete or return all personal data and delete existing copies.' }));
    assert.equal(repairClause(whole, 'deletion-or-return', 'en', DEFAULT_SETTINGS), null);
    assert.equal(repairClause(analyse(minimal('en', 'deletion-or-return')), 'deletion-or-return', 'en', DEFAULT_SETTINGS), null);
    const table = analyse(minimal('en', 'deletion-or-return', { title: 'Deletion', text: '| Topic | Rule |\n|---|---|\n| End | At the end of the services the Supplier shall delete all personal data and all copies. |' }));
    assert.equal(repairClause(table, 'deletion-or-return', 'en', DEFAULT_SETTINGS), null);
  });
});

describe('all missing clauses at once', () => {
  for (const language of ['de', 'de-CH', 'en'] as const) {
    it(`are drafted, placed and numbered (${language})`, () => {
      const before = analyse(minimal(language, 'deletion-or-return'));
      const fix = insertAllClauses(before, 'en', DEFAULT_SETTINGS);
      assert.ok(fix);
      const after = analyse(applyEdits(before.document.text, fix.plain));
      assert.deepEqual(after.requirements.filter((r) => r.verdict === 'absent').map((r) => r.id), []);
      const numbers = [...after.document.text.matchAll(/^## (\d+)\./gm)].map((match) => Number(match[1]));
      assert.deepEqual(numbers, numbers.map((_, i) => i + 1), 'the numbers run on');
      assertStands(before, after, fix.plain);
    });
  }

  it('are not offered for a single one', () => {
    const all = analyse(minimal('en', 'deletion-or-return'));
    const fix = insertAllClauses(all, 'en', DEFAULT_SETTINGS)!;
    assert.equal(insertAllClauses(analyse(applyEdits(all.document.text, fix.plain)), 'en', DEFAULT_SETTINGS), null);
  });
});
