import assert from 'node:assert/strict';
import { readBare } from '../../../server/src/contract/citations.js';
import { readTermMatters } from '../../../server/src/contract/requirement/termMatters.js';
import { readRequirements } from '../../../server/src/contract/requirements.js';
import type { RequirementId } from '../../../server/src/knowledge/requirements.js';
import { analyse } from '../../../server/src/services/analyse.js';

const CONTRACT = `# Vertrag zur Auftragsverarbeitung

zwischen der Muster GmbH (nachfolgend „Auftraggeber“) und der Dienst GmbH (nachfolgend „Auftragnehmer“).

## 1. Weisungen

Der Auftragnehmer verarbeitet die Daten ausschließlich auf Weisung des Auftraggebers.

## 2. Unterauftragnehmer

Unterauftragnehmer dürfen nur mit vorheriger Zustimmung des Auftraggebers eingesetzt werden.

## 3. Löschung

Nach Vertragsende löscht der Auftragnehmer die Daten.
`;

function result(id: RequirementId, text = CONTRACT) {
  const contract = analyse(text);
  return readRequirements(contract.blocks, contract.parties, readBare(contract.holding), readTermMatters(contract.terms.definitions, contract.parties), null).requirements.find((r) => r.id === id)!;
}

describe('requirements: verdicts', () => {
  it('point to the words they rest on', () => {
    const [span] = result('documented-instructions').evidence;
    assert.ok(span);
    assert.equal(CONTRACT.slice(span.start, span.end), 'Der Auftragnehmer verarbeitet die Daten ausschließlich auf Weisung des Auftraggebers.');
  });

  it('name the limbs that are missing', () => {
    assert.deepEqual(result('documented-instructions').missing, ['documented']);
    assert.deepEqual(result('deletion-or-return').missing, ['return', 'choice']);
    assert.deepEqual(result('breach-notification').missing, ['notice', 'promptly']);
  });

  it('give a home to what is missing', () => {
    assert.equal(result('subprocessor-liability').home?.title, 'Unterauftragnehmer');
    assert.equal(result('legal-requirement-notice').home?.title, 'Weisungen');
    assert.equal(result('deletion-or-return').home?.title, 'Löschung');
    assert.equal(result('audit-inspections').home, null);
  });

  it('are the same after an edit as from scratch', () => {
    const before = analyse(CONTRACT);
    const text = CONTRACT.replace('löscht der Auftragnehmer die Daten', 'löscht der Auftragnehmer nach Wahl des Auftraggebers die Daten oder gibt sie zurück');
    const edited = analyse(text, before);
    const scratch = analyse(text);
    const plain = (c: typeof edited) => readRequirements(c.blocks, c.parties, readBare(c.holding), readTermMatters(c.terms.definitions, c.parties), null).requirements.map(({ id, verdict, missing, evidence }) => ({ id, verdict, missing, evidence }));
    assert.deepEqual(plain(edited), plain(scratch));
    assert.equal(plain(edited).find((r) => r.id === 'deletion-or-return')?.verdict, 'present');
  });

  it('do not rest on headings, tables of contents, questions or definitions', () => {
    const table = CONTRACT.replace('## 1. Weisungen', '## Inhaltsverzeichnis\n\n- Unverzügliche Meldung von Datenschutzverletzungen an den Auftraggeber\n\n## 1. Weisungen');
    assert.equal(result('breach-notification', table).verdict, 'absent');
    assert.equal(result('breach-notification', `${CONTRACT}\n## 4. Unverzügliche Meldung von Datenschutzverletzungen\n`).verdict, 'absent');
    assert.equal(result('breach-notification', `${CONTRACT}\nWird der Auftraggeber unverzüglich über Datenschutzverletzungen informiert?\n`).verdict, 'absent');
    assert.equal(result('subprocessor-authorisation', `${CONTRACT.replace(/## 2[^#]*/, '')}\n„Unterauftragnehmer“ bezeichnet einen mit Zustimmung des Auftraggebers eingesetzten Dritten.\n`).verdict, 'absent');
  });
});
