import assert from 'node:assert/strict';
import { LIMBS } from '../../../server/src/knowledge/requirements/limbs.js';
import type { RequirementId } from '../../../server/src/knowledge/requirements.js';
import { analyse } from '../../../server/src/services/analyse.js';
import { judge } from './judged.js';

/** A duty given and limited in one breath: the limit is named. */
const CASES: readonly (readonly [RequirementId, limit: string, clause: string])[] = [
  ['data-subject-rights', 'if-agreed', 'Der Auftragnehmer unterstützt den Auftraggeber bei Anträgen betroffener Personen, sofern dies gesondert vereinbart wird.'],
  ['data-subject-rights', 'only-for-pay', 'Der Auftragnehmer unterstützt den Auftraggeber bei Anträgen betroffener Personen nur gegen Vergütung.'],
  ['data-subject-rights', 'help-not-owed', 'The Provider may assist the Customer with requests from data subjects.'],
  ['dpia-assistance', 'if-agreed', 'The Provider assists the Customer with data protection impact assessments where separately agreed.'],
  ['prior-consultation', 'help-not-owed', 'Der Auftragnehmer kann bei einer Konsultation der Aufsichtsbehörde behilflich sein.'],
  ['breach-notification', 'serious-only', 'Der Auftragnehmer meldet dem Auftraggeber schwerwiegende Datenschutzverletzungen unverzüglich.'],
  ['breach-notification', 'after-inquiry', 'Following completion of its investigation, the Provider will promptly inform the Customer of any data breach.'],
  ['subprocessor-change-notice', 'after-the-fact', 'Unterauftragnehmer # Der Auftraggeber wird im Nachhinein über neue Unterauftragnehmer informiert und kann widersprechen.'],
  ['subprocessor-change-notice', 'objection-refused', 'Der Auftragnehmer teilt beabsichtigte Änderungen bei Unterauftragnehmern vorab mit. Ein Widerspruchsrecht steht dem Auftraggeber nicht zu.'],
  ['subprocessor-change-notice', 'only-by-terminating', 'The Provider will inform the Customer of intended new sub-processors. The Customer’s sole remedy is to terminate the sub-processed service.'],
  ['subprocessor-flow-down', 'similar-only', 'Der Auftragnehmer legt Unterauftragnehmern vertraglich ähnliche Pflichten auf.'],
  ['subprocessor-liability', 'choice-only', 'Der Auftragnehmer haftet für Unterauftragnehmer nur, soweit ihn bei deren Auswahl ein Verschulden trifft.'],
];

describe('requirements: limits', () => {
  for (const [id, limit, clause] of CASES) {
    it(`${limit}: ${clause.slice(0, 80)}`, () => {
      const { verdict, missing } = judge(id, clause);
      assert.deepEqual({ verdict, named: missing.includes(limit) }, { verdict: 'partial', named: true });
      assert.ok(LIMBS[id].some((limb) => limb.id === limit));
    });
  }

  it('shows the words that limit, and not the whole sentence', () => {
    const text = '# Auftragsverarbeitungsvertrag nach Art. 28 DSGVO\n\nzwischen der Muster GmbH (nachfolgend „Auftraggeber“) und der Dienst GmbH (nachfolgend „Auftragnehmer“).\n\n'
      + 'Der Auftragnehmer verarbeitet Daten nur auf dokumentierte Weisung des Auftraggebers.\n\nDer Auftragnehmer verpflichtet alle Beschäftigten auf die Vertraulichkeit.\n\nDer Auftragnehmer trifft die Maßnahmen nach Art. 32 DSGVO.\n\n'
      + 'Der Auftragnehmer meldet dem Auftraggeber schwerwiegende Datenschutzverletzungen unverzüglich.\n\nNach Ende der Leistungen löscht der Auftragnehmer alle Daten oder gibt sie nach Wahl des Auftraggebers zurück.\n';
    const [span] = analyse(text).requirements.find((r) => r.id === 'breach-notification')!.evidence;
    assert.match(text.slice(span!.start, span!.end), /^schwerwiegende Datenschutzverletzungen$/);
  });
});
