import assert from 'node:assert/strict';
import type { Contract } from '../../server/src/contract/contract.js';
import { analyse } from '../../server/src/services/analyse.js';

const TEXT = `# Vertrag zur Auftragsverarbeitung

## § 1 Zweck

Verarbeitet wird zu den in Anlage 1 beschriebenen Zwecken. Die Kontrollbefugnisse (§ 2) bleiben unberührt. Siehe § 4 Abs. 2 und § 9.

## § 2 Weisungen

Weisungen erteilt der Auftraggeber in Textform.

## § 3 Kontrollbefugnisse

Der Auftraggeber darf prüfen.

## § 4 Haftung

(1) Es gilt das Gesetz.

(2) Näheres regelt Art. 82 DSGVO.

## Anlage 1 – Liste der Unterauftragnehmer

Muster Hosting GmbH, Köln, Betrieb der Server; Beispiel AG, Bonn, Versand der Briefe an alle Kunden.
`;

const led = ({ references }: Contract): string[] => references.map(({ fact, outcome, meant, targets }) => `${fact.text}: ${outcome}${meant === undefined ? '' : ` ${meant}`} ${targets.map(({ label }) => label).join()}`.trim());

describe('references of a contract', () => {
  it('lead where the sections say', () => {
    assert.deepEqual(led(analyse(TEXT)), ['Anlage 1: other-subject Anlage 1', '§ 2: other-subject 3 § 2', '§ 4 Abs. 2: found (2)', '§ 9: missing']);
  });

  for (const [name, from, to] of [
    ['a word that the reference claims comes into the clause', 'Weisungen erteilt', 'Kontrollbefugnisse und Weisungen erteilt'],
    ['the subject comes into the annex', 'Betrieb der Server', 'zum Zweck des Betriebs der Server'],
    ['the annex shrinks to a pointer', 'Muster Hosting GmbH, Köln, Betrieb der Server; Beispiel AG, Bonn, Versand der Briefe an alle Kunden.', 'Siehe Bestellung.'],
    ['a title changes', '§ 3 Kontrollbefugnisse', '§ 3 Prüfung'],
    ['a clause goes', '(2) Näheres regelt Art. 82 DSGVO.\n\n', ''],
    ['words change that nothing looks for', 'in Textform', 'schriftlich'],
    ['the annex gets another number', '## Anlage 1', '## Anlage 2'],
  ] as const) {
    it(`are looked up anew when ${name}`, () => {
      const changed = TEXT.replace(from, to);
      const after = analyse(changed, analyse(TEXT));
      assert.deepEqual(led(after), led(analyse(changed)));
      const back = analyse(TEXT, after);
      assert.deepEqual(led(back), led(analyse(TEXT)));
    });
  }

  const standard = (named: string): string => TEXT.replace('(1) Es gilt das Gesetz.', `(1) Es gelten ${named}.\n\n(1a) Abschnitt 12 und Klausel 30 gehen vor.`);
  for (const [name, from, to] of [
    ['the British addendum comes in beside the standard clauses', 'die SCC', 'die SCC und das UK Addendum'],
    ['the standard clauses go', 'die SCC und das UK Addendum', 'die Absprachen'],
  ] as const) {
    it(`may lead into the standard clauses anew when ${name}`, () => {
      const [before, after] = [standard(from), standard(to)];
      assert.notDeepEqual(led(analyse(after)), led(analyse(before)));
      assert.deepEqual(led(analyse(after, analyse(before))), led(analyse(after)));
      assert.deepEqual(led(analyse(before, analyse(after))), led(analyse(before)));
    });
  }
});
