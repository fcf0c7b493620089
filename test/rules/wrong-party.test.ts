import assert from 'node:assert/strict';
import { english, findingsOf, fixed, german } from './terms.js';
import { SILENT_ENGLISH, SILENT_GERMAN } from './wrongPartySilent.js';

const swiss = (clauses: string): string => `# Vertrag zur Auftragsbearbeitung\n\nDie Bergbahn Technik AG (nachfolgend «Verantwortliche») und die Datenwerk GmbH (nachfolgend «Auftragsbearbeiterin») vereinbaren:\n\n${clauses}\n`;

/** A sentence on the wrong side, what it is about, and the sentence after the fix; null where none is offered. */
const GERMAN: readonly (readonly [text: string, id: string, fixed: string | null])[] = [
  ['Für die Rechtmäßigkeit der Datenverarbeitung ist der Auftragnehmer allein verantwortlich.', 'lawfulness', 'Für die Rechtmäßigkeit der Datenverarbeitung ist der Auftraggeber allein verantwortlich.'],
  ['Der Auftragnehmer ist für die Einhaltung der Gesetze, insbesondere für die Zulässigkeit der Zusendung von Werbung, allein verantwortlich.', 'lawfulness', 'Der Auftraggeber ist für die Einhaltung der Gesetze, insbesondere für die Zulässigkeit der Zusendung von Werbung, allein verantwortlich.'],
  ['Der Auftragnehmer ist für die Rechtmäßigkeit der Datenweitergabe an den Auftraggeber verantwortlich.', 'lawfulness', 'Der Auftraggeber ist für die Rechtmäßigkeit der Datenweitergabe an den Auftragnehmer verantwortlich.'],
  ['Wendet sich eine betroffene Person an den Auftraggeber, leitet dieser den Antrag an den Auftragnehmer weiter und beantwortet ihn nicht selbst.', 'request-forwarded', 'Wendet sich eine betroffene Person an den Auftragnehmer, leitet dieser den Antrag an den Auftraggeber weiter und beantwortet ihn nicht selbst.'],
  ['Nach Ende der Leistungen hat der Auftragnehmer die Wahl, ob der Auftraggeber die personenbezogenen Daten löscht oder zurückgibt.', 'deletion', 'Nach Ende der Leistungen hat der Auftraggeber die Wahl, ob der Auftragnehmer die personenbezogenen Daten löscht oder zurückgibt.'],
  ['Der Auftraggeber gibt die personenbezogenen Daten bei Vertragsende heraus oder löscht sie, je nachdem, was der Auftragnehmer wünscht.', 'deletion', 'Der Auftragnehmer gibt die personenbezogenen Daten bei Vertragsende heraus oder löscht sie, je nachdem, was der Auftraggeber wünscht.'],
  ['Der Auftraggeber haftet dem Auftragnehmer für das Verhalten seiner Unterauftragnehmer wie für eigenes.', 'subprocessor-engagement', 'Der Auftragnehmer haftet dem Auftraggeber für das Verhalten seiner Unterauftragnehmer wie für eigenes.'],
  ['Der Auftraggeber stellt dem Auftragnehmer alle Informationen zur Verfügung, die zum Nachweis der Einhaltung der Pflichten aus Art. 28 DSGVO erforderlich sind.', 'audits', 'Der Auftragnehmer stellt dem Auftraggeber alle Informationen zur Verfügung, die zum Nachweis der Einhaltung der Pflichten aus Art. 28 DSGVO erforderlich sind.'],
  ['Der Auftragnehmer kann der Beauftragung eines Unterauftragnehmers durch den Auftraggeber innerhalb von 14 Tagen widersprechen.', 'subprocessor-objection', 'Der Auftraggeber kann der Beauftragung eines Unterauftragnehmers durch den Auftragnehmer innerhalb von 14 Tagen widersprechen.'],
  ['Die Verarbeitung durch den Auftraggeber erfolgt im Auftrag des Auftragnehmers.', 'mandate', 'Die Verarbeitung durch den Auftragnehmer erfolgt im Auftrag des Auftraggebers.'],
  ['Eine Verarbeitung in einem Drittland durch den Auftraggeber bedarf der Zustimmung des Auftragnehmers.', 'instructions', 'Eine Verarbeitung in einem Drittland durch den Auftragnehmer bedarf der Zustimmung des Auftraggebers.'],
  ['Geht es um Rechte betroffener Personen, befolgt der Auftraggeber die Weisungen des Auftragnehmers.', 'instructions', 'Geht es um Rechte betroffener Personen, befolgt der Auftragnehmer die Weisungen des Auftraggebers.'],
  ['Der Auftraggeber handelt ausschließlich so, wie es der Auftragnehmer anordnet.', 'instructions', 'Der Auftragnehmer handelt ausschließlich so, wie es der Auftraggeber anordnet.'],
  ['Der Auftragnehmer beauftragt den Auftraggeber mit der Verarbeitung der personenbezogenen Daten.', 'mandate', 'Der Auftraggeber beauftragt den Auftragnehmer mit der Verarbeitung der personenbezogenen Daten.'],
  ['Die Daten darf der Auftraggeber nur dann in einem Drittland verarbeiten, wenn der Auftragnehmer zuvor zugestimmt hat.', 'instructions', 'Die Daten darf der Auftragnehmer nur dann in einem Drittland verarbeiten, wenn der Auftraggeber zuvor zugestimmt hat.'],
  ['Soweit eine Mitwirkung des Auftraggebers – etwa bei Auskunft oder Löschung – durch den Auftragnehmer verlangt wird, beantwortet der Auftraggeber Anträge betroffener Personen nach Weisung des Auftragnehmers.', 'instructions', null],
  ['Der Auftraggeber stellt sicher, dass es den mit der Verarbeitung der Daten des Auftragnehmers befassten Mitarbeitern untersagt ist, die Daten außerhalb der erteilten Weisungen zu verarbeiten.', 'instructions', 'Der Auftragnehmer stellt sicher, dass es den mit der Verarbeitung der Daten des Auftraggebers befassten Mitarbeitern untersagt ist, die Daten außerhalb der erteilten Weisungen zu verarbeiten.'],
  ['Der Auftraggeber wird die Gläubiger unverzüglich darüber informieren, dass das Eigentum an den Daten beim Auftragnehmer liegt.', 'seizure-notice', 'Der Auftragnehmer wird die Gläubiger unverzüglich darüber informieren, dass das Eigentum an den Daten beim Auftraggeber liegt.'],
  ['Eine abweichende Verarbeitung von Daten ist dem Auftraggeber untersagt, es sei denn, dass der Auftragnehmer ihr schriftlich zugestimmt hat.', 'instructions', 'Eine abweichende Verarbeitung von Daten ist dem Auftragnehmer untersagt, es sei denn, dass der Auftraggeber ihr schriftlich zugestimmt hat.'],
  ['Der Auftraggeber wird den Auftragnehmer unverzüglich darauf hinweisen, wenn eine vom Auftragnehmer erteilte Weisung nach seiner Ansicht gegen geltendes Recht verstößt.', 'unlawful-instruction', null],
  ['Der Auftraggeber wird den Auftragnehmer mit geeigneten organisatorischen Mitteln dabei unterstützen, Anträge betroffener Personen zu beantworten.', 'assistance', 'Der Auftragnehmer wird den Auftraggeber mit geeigneten organisatorischen Mitteln dabei unterstützen, Anträge betroffener Personen zu beantworten.'],
  ['Wird der Auftragnehmer von einer Behörde geprüft, unterstützt der Auftraggeber ihn bei Anträgen betroffener Personen und unterstützt den Auftragnehmer bei Auskünften.', 'assistance', null],
  ['Der Auftraggeber darf Daten betroffener Personen nur auf Weisung des Auftragnehmers verarbeiten.', 'instructions', 'Der Auftragnehmer darf Daten betroffener Personen nur auf Weisung des Auftraggebers verarbeiten.'],
  ['Anträge betroffener Personen beantwortet der Auftraggeber nach Weisung des Auftragnehmers.', 'instructions', 'Anträge betroffener Personen beantwortet der Auftragnehmer nach Weisung des Auftraggebers.'],
  ['Nach Vertragsende hat der Auftraggeber alle personenbezogenen Daten und Ergebnisse der Verarbeitung dem Auftragnehmer auszuhändigen oder nach dessen Zustimmung zu vernichten.', 'deletion', null],
  ['Die Meldung einer Datenschutzverletzung hat binnen 24 Stunden ab Kenntnis des Auftraggebers an eine vom Auftragnehmer benannte Adresse zu erfolgen.', 'breach-notice', 'Die Meldung einer Datenschutzverletzung hat binnen 24 Stunden ab Kenntnis des Auftragnehmers an eine vom Auftraggeber benannte Adresse zu erfolgen.'],
  ['Der Auftraggeber meldet dem Auftragnehmer unverzüglich jede Verletzung des Schutzes personenbezogener Daten.', 'breach-notice', 'Der Auftragnehmer meldet dem Auftraggeber unverzüglich jede Verletzung des Schutzes personenbezogener Daten.'],
  ['Der Auftragnehmer wird vom Auftraggeber unverzüglich über jede Datenpanne benachrichtigt.', 'breach-notice', 'Der Auftraggeber wird vom Auftragnehmer unverzüglich über jede Datenpanne benachrichtigt.'],
  ['Der Auftraggeber informiert den Auftragnehmer unverzüglich über Datenschutzverletzungen beim Auftragnehmer.', 'breach-notice', null],
  ['Wird dem Auftraggeber eine Verletzung des Schutzes personenbezogener Daten bekannt, unterrichtet er den Auftragnehmer.', 'breach-notice', 'Wird dem Auftragnehmer eine Verletzung des Schutzes personenbezogener Daten bekannt, unterrichtet er den Auftraggeber.'],
  ['Ist der Auftraggeber der Meinung, eine Weisung verstoße gegen die DSGVO, so informiert er den Auftragnehmer.', 'unlawful-instruction', 'Ist der Auftragnehmer der Meinung, eine Weisung verstoße gegen die DSGVO, so informiert er den Auftraggeber.'],
  ['Der Einsatz von Unterauftragnehmern bedarf der vorherigen Zustimmung des Auftragnehmers.', 'subprocessor-consent', 'Der Einsatz von Unterauftragnehmern bedarf der vorherigen Zustimmung des Auftraggebers.'],
  ['Die genannten Subunternehmen werden vom Auftragnehmer akzeptiert.', 'subprocessor-consent', 'Die genannten Subunternehmen werden vom Auftraggeber akzeptiert.'],
  ['Der Auftraggeber behält sich das Recht vor, Subunternehmer zu beschäftigen oder zu ersetzen.', 'subprocessor-engagement', 'Der Auftragnehmer behält sich das Recht vor, Subunternehmer zu beschäftigen oder zu ersetzen.'],
  ['Der Auftraggeber erlegt den Unterauftragnehmern dieselben Datenschutzpflichten auf.', 'subprocessor-engagement', 'Der Auftragnehmer erlegt den Unterauftragnehmern dieselben Datenschutzpflichten auf.'],
  ['Der Auftraggeber kündigt dem Auftragnehmer jeden Austausch von Subunternehmern vorab an.', 'subprocessor-changes', 'Der Auftragnehmer kündigt dem Auftraggeber jeden Austausch von Subunternehmern vorab an.'],
  ['Der Auftragnehmer kann gegen den Einsatz eines neuen Unterauftragnehmers Einspruch erheben.', 'subprocessor-objection', 'Der Auftraggeber kann gegen den Einsatz eines neuen Unterauftragnehmers Einspruch erheben.'],
  ['Der Auftraggeber verarbeitet die Daten ausschließlich auf Weisung des Auftragnehmers.', 'instructions', 'Der Auftragnehmer verarbeitet die Daten ausschließlich auf Weisung des Auftraggebers.'],
  ['Das Weisungsrecht steht allein dem Auftragnehmer zu.', 'instructions', 'Das Weisungsrecht steht allein dem Auftraggeber zu.'],
  ['Der Auftraggeber speichert die Daten im Auftrag des Auftragnehmers.', 'mandate', 'Der Auftragnehmer speichert die Daten im Auftrag des Auftraggebers.'],
  ['Der Auftraggeber löscht alle personenbezogenen Daten nach Wahl des Auftragnehmers.', 'deletion', 'Der Auftragnehmer löscht alle personenbezogenen Daten nach Wahl des Auftraggebers.'],
  ['Der Auftragnehmer führt beim Auftraggeber Inspektionen durch.', 'audits', 'Der Auftraggeber führt beim Auftragnehmer Inspektionen durch.'],
  ['Der Auftraggeber gestattet dem Auftragnehmer die Durchführung von Audits.', 'audits', 'Der Auftragnehmer gestattet dem Auftraggeber die Durchführung von Audits.'],
  ['Nach Anmeldung ist der Auftragnehmer berechtigt, sich beim Auftraggeber vor Ort von der Einhaltung der Maßnahmen zu überzeugen.', 'audits', 'Nach Anmeldung ist der Auftraggeber berechtigt, sich beim Auftragnehmer vor Ort von der Einhaltung der Maßnahmen zu überzeugen.'],
  ['Anträge betroffener Personen, die beim Auftragnehmer eintreffen, leitet der Auftraggeber umgehend an den Auftragnehmer weiter.', 'request-forwarded', null],
  ['Der Auftraggeber informiert den Auftragnehmer unverzüglich, wenn in dessen Bereich eine Verletzung des Schutzes personenbezogener Daten eintritt.', 'breach-notice', null],
  ['Der Prüfer darf kein Wettbewerber des Auftraggebers sein.', 'auditor', 'Der Prüfer darf kein Wettbewerber des Auftragnehmers sein.'],
  ['Der Auftraggeber unterstützt den Auftragnehmer bei der Datenschutz-Folgenabschätzung.', 'assistance', 'Der Auftragnehmer unterstützt den Auftraggeber bei der Datenschutz-Folgenabschätzung.'],
  ['Die Meldung der Verletzung an die Aufsichtsbehörde binnen 72 Stunden obliegt dem Auftragnehmer.', 'authority-notice', 'Die Meldung der Verletzung an die Aufsichtsbehörde binnen 72 Stunden obliegt dem Auftraggeber.'],
  ['Die Parteien melden eine Verletzung der Datensicherheit innert 72 Stunden der Aufsichtsbehörde.', 'authority-notice', null],
  ['Wird dem Auftragnehmer eine Verletzung des Schutzes personenbezogener Daten bekannt, hat er diese unverzüglich der Aufsichtsbehörde anzuzeigen.', 'authority-notice', 'Wird dem Auftraggeber eine Verletzung des Schutzes personenbezogener Daten bekannt, hat er diese unverzüglich der Aufsichtsbehörde anzuzeigen.'],
  ['Der Auftraggeber ist berechtigt, die Durchführung der Weisung auszusetzen, bis sie vom Auftragnehmer bestätigt wird.', 'instruction-suspended', 'Der Auftragnehmer ist berechtigt, die Durchführung der Weisung auszusetzen, bis sie vom Auftraggeber bestätigt wird.'],
  ['Verstößt eine Weisung nach Ansicht des Auftraggebers gegen Datenschutzrecht, ist der Auftragnehmer unverzüglich zu informieren.', 'unlawful-instruction', 'Verstößt eine Weisung nach Ansicht des Auftragnehmers gegen Datenschutzrecht, ist der Auftraggeber unverzüglich zu informieren.'],
  ['Der Auftraggeber verarbeitet die Daten ausschließlich wie vom Auftragnehmer angewiesen.', 'instructions', 'Der Auftragnehmer verarbeitet die Daten ausschließlich wie vom Auftraggeber angewiesen.'],
  ['Auf Wunsch des Auftragnehmers bestätigt der Auftraggeber die vollständige Löschung schriftlich.', 'deletion-confirmed', 'Auf Wunsch des Auftraggebers bestätigt der Auftragnehmer die vollständige Löschung schriftlich.'],
  ['Wendet sich eine betroffene Person mit einem Antrag an den Auftraggeber, leitet er diesen unverzüglich an den Auftragnehmer weiter.', 'request-forwarded', 'Wendet sich eine betroffene Person mit einem Antrag an den Auftragnehmer, leitet er diesen unverzüglich an den Auftraggeber weiter.'],
  ['Der Auftraggeber ergreift die technischen und organisatorischen Maßnahmen nach Art. 32 DSGVO.', 'security', 'Der Auftragnehmer ergreift die technischen und organisatorischen Maßnahmen nach Art. 32 DSGVO.'],
  ['Werden die Daten durch Pfändung gefährdet, hat der Auftraggeber den Auftragnehmer zu informieren.', 'seizure-notice', 'Werden die Daten durch Pfändung gefährdet, hat der Auftragnehmer den Auftraggeber zu informieren.'],
  ['Der Auftraggeber verpflichtet sich,\n\n- den Auftragnehmer unverzüglich über Verletzungen des Schutzes personenbezogener Daten zu unterrichten.', 'breach-notice', 'Der Auftraggeber verpflichtet sich,\n\n- den Auftraggeber unverzüglich über Verletzungen des Schutzes personenbezogener Daten zu unterrichten.'],
  ['Der Auftragnehmer erteilt alle Aufträge und Weisungen in Textform.', 'instructions', 'Der Auftraggeber erteilt alle Aufträge und Weisungen in Textform.'],
  ['Der Auftragnehmer hat das Recht, jederzeit ergänzende Weisungen zu erteilen.', 'instructions', 'Der Auftraggeber hat das Recht, jederzeit ergänzende Weisungen zu erteilen.'],
  ['Der Auftragnehmer erteilt dem Auftraggeber die allgemeine Genehmigung, weitere Auftragsverarbeiter einzusetzen.', 'subprocessor-consent', 'Der Auftraggeber erteilt dem Auftragnehmer die allgemeine Genehmigung, weitere Auftragsverarbeiter einzusetzen.'],
  ['Der Auftraggeber informiert den Auftragnehmer unverzüglich über jeden Antrag, den er von einer betroffenen Person erhalten hat.', 'request-forwarded', 'Der Auftragnehmer informiert den Auftraggeber unverzüglich über jeden Antrag, den er von einer betroffenen Person erhalten hat.'],
  ['Unverzügliche Meldung durch den Auftraggeber an den Auftragnehmer bei Datenpannen', 'breach-notice', 'Unverzügliche Meldung durch den Auftragnehmer an den Auftraggeber bei Datenpannen'],
];

const SWISS: readonly (readonly [text: string, id: string, fixed: string | null])[] = [
  ['Die Verantwortliche meldet der Auftragsbearbeiterin jede Verletzung der Datensicherheit.', 'breach-notice', 'Die Auftragsbearbeiterin meldet der Verantwortlichen jede Verletzung der Datensicherheit.'],
  ['Die Verantwortliche bearbeitet die Personendaten nur auf Weisung der Auftragsbearbeiterin.', 'instructions', 'Die Auftragsbearbeiterin bearbeitet die Personendaten nur auf Weisung der Verantwortlichen.'],
  ['Die Auftragsbearbeiterin meldet dem EDÖB Verletzungen der Datensicherheit innert 72 Stunden.', 'authority-notice', null],
];

const ENGLISH: readonly (readonly [text: string, id: string, fixed: string | null])[] = [
  ['The Provider is solely responsible for the lawfulness of the processing of the data.', 'lawfulness', 'The Customer is solely responsible for the lawfulness of the processing of the data.'],
  ['The Customer will notify the Provider without undue delay if it receives any request from an individual exercising rights in Personal Data or any inquiry from a supervisory authority.', 'request-forwarded', 'The Provider will notify the Customer without undue delay if it receives any request from an individual exercising rights in Personal Data or any inquiry from a supervisory authority.'],
  ["If someone asks the Customer for access to their data, the Customer will pass the request on to the Provider and won't answer it itself.", 'request-forwarded', null],
  ['The Provider hereby gives its general written authorisation to the engagement of Sub-processors.', 'subprocessor-consent', 'The Customer hereby gives its general written authorisation to the engagement of Sub-processors.'],
  ['The Customer will act solely as directed by the Provider.', 'instructions', 'The Provider will act solely as directed by the Customer.'],
  ['The Customer shall process the personal data only in the way the Provider instructs.', 'instructions', 'The Provider shall process the personal data only in the way the Customer instructs.'],
  ['On expiry the Customer shall, as the Provider elects, hand over or erase the personal data.', 'deletion', 'On expiry the Provider shall, as the Customer elects, hand over or erase the personal data.'],
  ['At the end of the term the Customer must return the personal data or destroy them, whichever the Provider prefers.', 'deletion', 'At the end of the term the Provider must return the personal data or destroy them, whichever the Customer prefers.'],
  ['The Customer remains fully liable to the Provider for the acts and omissions of its sub-processors.', 'subprocessor-engagement', 'The Provider remains fully liable to the Customer for the acts and omissions of its sub-processors.'],
  ['The Customer shall make available to the Provider all information needed to demonstrate compliance with Article 28 GDPR.', 'audits', 'The Provider shall make available to the Customer all information needed to demonstrate compliance with Article 28 GDPR.'],
  ['If the Provider objects to a new sub-processor, the parties shall look for another one together.', 'subprocessor-objection', 'If the Customer objects to a new sub-processor, the parties shall look for another one together.'],
  ['The Provider has the right to object to the use of a sub-processor.', 'subprocessor-objection', 'The Customer has the right to object to the use of a sub-processor.'],
  ['The Customer shall not inform the supervisory authority of a personal data breach unless the Provider has approved the wording.', 'authority-notice', 'The Provider shall not inform the supervisory authority of a personal data breach unless the Customer has approved the wording.'],
  ['If the Customer believes that an instruction of the Provider infringes data protection law, it shall tell the Provider at once.', 'unlawful-instruction', null],
  ['The Customer shall report personal data breaches to the Provider at the latest 48 hours after their discovery.', 'breach-notice', 'The Provider shall report personal data breaches to the Customer at the latest 48 hours after their discovery.'],
  ['The Customer shall permit the auditors of the Provider to carry out audits.', 'audits', 'The Provider shall permit the auditors of the Customer to carry out audits.'],
  ['The Customer shall permit the Provider and its auditors to enter its premises.', 'audits', 'The Provider shall permit the Customer and its auditors to enter its premises.'],
  ['Should the Customer receive a request from a data subject, it shall pass that request on to the Provider promptly and shall not answer it itself.', 'request-forwarded', 'Should the Provider receive a request from a data subject, it shall pass that request on to the Customer promptly and shall not answer it itself.'],
  ['The Customer shall refer every request of a data subject to the Provider within two days, and the Provider shall pay for the work this causes.', 'request-forwarded', null],
  ['The Provider appoints the Customer to process personal data.', 'mandate', 'The Customer appoints the Provider to process personal data.'],
  ['The Customer shall give the Provider a certificate of deletion of the personal data if the Provider asks for one.', 'deletion-confirmed', null],
  ['The Customer gives the Provider a certificate of deletion of the personal data.', 'deletion-confirmed', 'The Provider gives the Customer a certificate of deletion of the personal data.'],
  ['On becoming aware of a security incident, the Customer will notify the Provider without undue delay and give such further details as are reasonably requested by the Provider.', 'breach-notice', null],
  ['Personal data are corrected or deleted by the Customer only on the instructions of the Provider.', 'instructions', 'Personal data are corrected or deleted by the Provider only on the instructions of the Customer.'],
  ['The Customer shall assist the Provider in fulfilling its obligation to inform data subjects under Chapter III GDPR.', 'assistance', 'The Provider shall assist the Customer in fulfilling its obligation to inform data subjects under Chapter III GDPR.'],
  ['The Customer shall inform the Provider without undue delay of any personal data breach.', 'breach-notice', 'The Provider shall inform the Customer without undue delay of any personal data breach.'],
  ['Customer shall tell Provider at once if it considers an instruction unlawful.', 'unlawful-instruction', 'Provider shall tell Customer at once if it considers an instruction unlawful.'],
  ["Sub-processors may only be engaged with the Provider's prior written consent.", 'subprocessor-consent', "Sub-processors may only be engaged with the Customer's prior written consent."],
  ['Provider will not transfer personal data to a Subprocessor unless Provider has approved the Subprocessor.', 'subprocessor-consent', null],
  ['Customer may appoint subprocessors.', 'subprocessor-engagement', 'Provider may appoint subprocessors.'],
  ['Customer shall give Provider notice before adding a new sub-processor.', 'subprocessor-changes', 'Provider shall give Customer notice before adding a new sub-processor.'],
  ['The Provider may object to any new sub-processor.', 'subprocessor-objection', 'The Customer may object to any new sub-processor.'],
  ["Personal data are processed solely on the Provider's instructions.", 'instructions', "Personal data are processed solely on the Customer's instructions."],
  ['Customer processes personal data on behalf of Provider.', 'mandate', 'Provider processes personal data on behalf of Customer.'],
  ["Customer shall at Provider's election delete or return the personal data.", 'deletion', "Provider shall at Customer's election delete or return the personal data."],
  ["The Provider may audit the Customer's compliance with this Agreement.", 'audits', "The Customer may audit the Provider's compliance with this Agreement."],
  ['Customer shall implement appropriate technical and organisational measures in accordance with Article 32 GDPR.', 'security', 'Provider shall implement appropriate technical and organisational measures in accordance with Article 32 GDPR.'],
  ['Customer shall promptly forward any request of a data subject to Provider.', 'request-forwarded', 'Provider shall promptly forward any request of a data subject to Customer.'],
  ['Customer shall confirm the deletion to Provider in writing.', 'deletion-confirmed', 'Provider shall confirm the deletion to Customer in writing.'],
  ['The auditor must not be a competitor of the Customer.', 'auditor', 'The auditor must not be a competitor of the Provider.'],
  ['Customer shall assist Provider with data protection impact assessments.', 'assistance', 'Provider shall assist Customer with data protection impact assessments.'],
  ['Provider shall notify the breach to the supervisory authority within 72 hours.', 'authority-notice', 'Customer shall notify the breach to the supervisory authority within 72 hours.'],
];

describe('wrong-party', () => {
  it('lets pass what the controller itself might do', () =>
    assert.deepEqual(findingsOf('wrong-party', swiss('Die Auftragsbearbeiterin bearbeitet die Personendaten nur so, wie es die Verantwortliche selbst tun dürfte, und einzig nach deren in Textform erteilten Weisungen.')), []));

  for (const [wrap, cases] of [[german, GERMAN], [swiss, SWISS], [english, ENGLISH]] as const) {
    for (const [text, id, after] of cases) it(`finds ${text.slice(0, 90)}`, () => {
      assert.deepEqual(findingsOf('wrong-party', wrap(text)).map(({ subject }) => subject), [id]);
      const mended = fixed('wrong-party', wrap(text));
      assert.equal(mended, after === null ? null : wrap(after));
      if (mended) assert.deepEqual(findingsOf('wrong-party', mended), []);
    });
  }
  for (const text of SILENT_GERMAN) it(`lets pass ${text.slice(0, 90)}`, () => assert.deepEqual(findingsOf('wrong-party', german(text)), []));
  for (const text of SILENT_ENGLISH) it(`lets pass ${text.slice(0, 90)}`, () => assert.deepEqual(findingsOf('wrong-party', english(text)), []));

  it('takes a second notice of breaches for meant where the first stands rightly, unless it speaks of the processor', () => {
    const right = 'Der Auftragnehmer meldet dem Auftraggeber unverzüglich jede Verletzung des Schutzes personenbezogener Daten.\n\n';
    assert.deepEqual(findingsOf('wrong-party', german(`${right}Der Auftraggeber teilt dem Auftragnehmer Verletzungen des Schutzes personenbezogener Daten mit.`)), []);
    assert.equal(findingsOf('wrong-party', german(`${right}Der Auftraggeber teilt dem Auftragnehmer Datenschutzverletzungen beim Auftragnehmer mit.`)).length, 1);
  });

  it('reads an objection to a change with the sub-processors spoken of before it', () => {
    const told = 'The Provider tells the Customer of every intended change of a sub-processor. ';
    assert.deepEqual(findingsOf('wrong-party', english(`${told}If the Provider objects to the change, the parties will look for another solution.`)).map(({ subject }) => subject), ['subprocessor-objection']);
    assert.deepEqual(findingsOf('wrong-party', english(`${told}If the Customer objects to the change, the Provider may object to the date of its exit.`)), []);
  });

  it('lets pass one that is introduced by its role and by pronouns', () => {
    assert.deepEqual(findingsOf('wrong-party', '# Anhang\n\nDieser Anhang gilt zwischen Ihnen als unserem Kunden („Kunde“, „Sie“) und der Kontor AG („Anbieter“, „wir“).\n\nSie sind verantwortlich, wir sind Ihr Auftragsverarbeiter.\n'), []);
  });

  it('finds a party introduced in both roles', () => {
    const text = '# Vertrag zur Auftragsverarbeitung\n\nzwischen der Nordlicht GmbH als Auftragsverarbeiter (nachfolgend „Auftraggeber“) und der Kontor AG als Verantwortlicher (nachfolgend „Auftragnehmer“)\n';
    assert.deepEqual(findingsOf('wrong-party', text).map(({ subject }) => subject), ['roles']);
  });

  it('knows a short name in capitals without article', () => {
    const named = (clause: string): string => `# Data Processing Agreement\n\nThis agreement is made between Acme Ltd (the "Customer") and Plum Services Inc. ("PSI", the processor).\n\nPSI processes the personal data on behalf of Customer.\n\n${clause}\n`;
    const wrong = named('Customer will notify PSI without undue delay if it receives a request from an individual to exercise rights in Personal Data.');
    assert.deepEqual(findingsOf('wrong-party', wrong).map(({ subject }) => subject), ['request-forwarded']);
    assert.deepEqual(findingsOf('wrong-party', named('PSI will notify Customer without undue delay if it receives a request from an individual to exercise rights in Personal Data.')), []);
    assert.deepEqual(findingsOf('wrong-party', named("Sub-processors of PSI act only on PSI's instructions.")), []);
  });
});
