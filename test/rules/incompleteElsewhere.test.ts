import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/rules/finding.js';
import { incompleteClause } from '../../server/src/rules/incomplete-clause/rule.js';
import { analyse } from '../../server/src/services/analyse.js';
import { describe as describeFinding } from '../../server/src/services/describe.js';
import { fixes } from '../../server/src/services/fix.js';
import { applyEdits } from '../../server/src/text/span.js';
import { english, german } from './terms.js';

const DE = (elsewhere: string): string => german(`## 5. Unterstützung

5.1 Der Auftragnehmer unterstützt den Auftraggeber bei der Beantwortung von Anträgen betroffener Personen.

## 6. Sicherheit

6.1 Der Auftragnehmer trifft die in Anlage 1 beschriebenen technischen und organisatorischen Maßnahmen nach Art. 32 DSGVO.

## 7. Meldung

7.1 Der Auftragnehmer meldet dem Auftraggeber jede Verletzung des Schutzes personenbezogener Daten unverzüglich.

## 8. Schlussbestimmungen

8.1 ${elsewhere}

## Anlage 1 – Maßnahmen

Verschlüsselung, Zutrittskontrolle, tägliche Sicherung.`);

const EN = (elsewhere: string): string => english(`## 5. Data subjects

5.1 The Provider shall assist the Customer in responding to requests from data subjects.

## 6. Security

6.1 The Provider shall take the technical and organisational measures required by Article 32 GDPR that are set out in Annex 1.

## 7. Breaches

7.1 The Provider shall notify the Customer of every personal data breach without undue delay.

## 8. General

8.1 ${elsewhere}

## Annex 1 – Measures

Encryption, access control, daily backups.`);

/** What a sentence elsewhere takes back of the three duties. */
function takenBack(text: string): string[] {
  const contract = { ...analyse(text), kind: 'dpa' as const };
  return contract.requirements.filter(({ missing }) => missing.includes('taken-back-elsewhere')).map(({ id }) => id);
}

const CASES: readonly (readonly [text: string, ids: readonly string[]])[] = [
  [DE('Unterstützungsleistungen nach Ziffer 5 schuldet der Auftragnehmer erst, wenn die Parteien eine Vergütungsvereinbarung geschlossen haben.'), ['data-subject-rights']],
  [DE('Die Pflichten nach Ziffer 7 bestehen nur bei Vorfällen, die der Auftragnehmer selbst zu vertreten hat.'), ['breach-notification']],
  [DE('Die Meldungen nach Ziffer 7.1 sind eine freiwillige Leistung.'), ['breach-notification']],
  [DE('Die in Anlage 1 genannten Maßnahmen sind unverbindlich.'), ['security']],
  [DE('Abweichend von Ziffer 5.1 ist der Auftragnehmer zur Unterstützung bei Anträgen betroffener Personen nicht verpflichtet.'), ['data-subject-rights']],
  [EN('Assistance under clause 5 is owed only to customers subscribed to the Enterprise plan.'), ['data-subject-rights']],
  [DE('Sämtliche Meldungen nach Ziffer 7 schuldet der Auftragnehmer erst nach gesonderter Vereinbarung.'), ['breach-notification']],
  [EN('Any notice under clause 7 is voluntary.'), ['breach-notification']],
  [EN('Notices under clause 7.1 are given on a voluntary basis.'), ['breach-notification']],
  [EN('The measures set out in Annex 1 are not binding on the Provider.'), ['security']],
  [EN('Notwithstanding clause 5.1, the Provider is under no obligation to assist the Customer with requests from data subjects.'), ['data-subject-rights']],
  // Without a number: the matter is named, or stands in the sentence before.
  [DE('Unterstützung bei Anträgen betroffener Personen ist nicht geschuldet.'), ['data-subject-rights']],
  [DE('Meldungen von Datenschutzverletzungen sind dem Tarif „Premium“ vorbehalten.'), ['breach-notification']],
  [DE('Technische und organisatorische Maßnahmen trifft der Auftragnehmer nach eigenem Ermessen.'), ['security']],
  [DE('Wendet sich eine betroffene Person an den Auftragnehmer, ist dies kein Teil der Leistung. Die Rechte betroffener Personen betreut er erst nach Zahlungseingang.'), ['data-subject-rights']],
  [EN('Notice of personal data breaches is given only to customers on the Enterprise plan.'), ['breach-notification']],
  [EN('The Provider decides at its sole discretion whether it responds to requests from data subjects.'), ['data-subject-rights']],
  [EN('Clause 7.1 gives rise to no obligation of the Provider.'), ['breach-notification']],
  [EN('Clause 6.1 is a statement of intent.'), ['security']],
  // What looks alike and takes nothing back.
  [DE('Bei Anträgen betroffener Personen kann der Auftragnehmer eine Vergütung nach Aufwand verlangen.'), []],
  [DE('Ob Anträge betroffener Personen begründet sind, entscheidet der Auftraggeber nach eigenem Ermessen.'), []],
  [DE('Auskünfte über Daten anderer Kunden kann der Auftragnehmer bei Anträgen betroffener Personen verweigern.'), []],
  [DE('Für die Gestaltung seiner Preise gilt: Der Auftragnehmer entscheidet nach eigenem Ermessen.'), []],
  [EN('The Customer decides in its sole discretion whether it answers requests from data subjects.'), []],
  [EN('The Provider may refuse requests from data subjects that are manifestly excessive.'), []],
  [EN('New features are reserved to customers on the Enterprise plan.'), []],
  // The other side is spared, the law sets the limit, something else is not owed, or who pays is said.
  [DE('Die Pflichten nach Ziffer 5 treffen den Auftraggeber nicht; er ist zur Vergütung nicht verpflichtet.'), []],
  [DE('Leistungen nach Ziffer 5 kann der Auftragnehmer nach Aufwand abrechnen.'), []],
  [DE('Die Meldung nach Ziffer 7 unterbleibt, soweit sie gesetzlich verboten ist; insoweit besteht keine Pflicht.'), []],
  [DE('Abweichend von Ziffer 5.1 ist der Auftragnehmer zur Beratung in Steuersachen nicht verpflichtet.'), []],
  [DE('Bei der Unterstützung nach Ziffer 5 ist der Auftragnehmer an die Weisungen gebunden und handelt nicht freiwillig.'), []],
  [EN('When performing its duties under clause 7 the Provider is not obliged to disclose data of other customers.'), []],
  [DE('Die Pflichten nach Nr. 7 sind freiwillig.'), []],
  [EN('Assistance under clause 5 may be charged at the rates of the price list.'), []],
  [EN('The Customer is under no obligation under clause 5 to use the help of the Provider.'), []],
  [EN('Notwithstanding clause 5.1, the Provider is under no obligation to store invoices.'), []],
  [EN('Participation of the Customer in the tests under clause 6 is voluntary.'), []],
];

describe('duties taken back in another passage', () => {
  for (const [text, ids] of CASES) it(`${ids.join() || 'silent'}: ${/8\.1 (.{0,90})/.exec(text)![1]}`, () => assert.deepEqual(takenBack(text), ids));

  for (const text of [CASES[0]![0], CASES[5]![0]]) {
    it('stand on the passage, lead to the clause, and are mended by a clause that prevails', () => {
      const contract = analyse(text);
      const finding = incompleteClause.check({ ...contract, kind: 'dpa' }, DEFAULT_SETTINGS).find(({ subject }) => subject === 'data-subject-rights')!;
      assert.match(text.slice(finding.span.start, finding.span.end), /^(?:Unterstützungsleistungen|Assistance) /);
      assert.match(text.slice(finding.related[0]!.span.start), /^(?:Der Auftragnehmer unterstützt|The Provider shall assist)/);
      assert.match(describeFinding(finding, 'en').message, /The duty is taken back: a passage that bears on the clause lets it not hold, or only on a condition\. .+; strike this passage, or complete the clause\.$/);
      const [fix] = fixes(contract, finding, DEFAULT_SETTINGS, 'en');
      assert.ok(fix);
      const mended = analyse(applyEdits(text, fix.plain));
      assert.equal(mended.requirements.find(({ id }) => id === 'data-subject-rights')?.verdict ?? 'present', 'present');
      assert.deepEqual(takenBack(applyEdits(text, fix.plain)), []);
    });
  }
});
