import assert from 'node:assert/strict';
import { english, findingsOf, fixed, german } from './terms.js';

const swiss = (clauses: string): string => `# Vertrag zur Auftragsbearbeitung\n\nDie Bergbahn Technik AG (nachfolgend «Verantwortliche») und die Datenwerk GmbH (nachfolgend «Auftragsbearbeiterin») vereinbaren:\n\n${clauses}\n`;

/** A sentence on the wrong side, what it is about, and the sentence after the fix; null where none is offered. */
const GERMAN: readonly (readonly [text: string, id: string, fixed: string | null])[] = [
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
  ['The Customer gives the Provider a certificate of deletion of the personal data.', 'deletion-confirmed', 'The Provider gives the Customer a certificate of deletion of the personal data.'],
  ['On becoming aware of a security incident, the Customer will notify the Provider without undue delay and give such further details as are reasonably requested by the Provider.', 'breach-notice', null],
  ['Personal data are corrected or deleted by the Customer only on the instructions of the Provider.', 'instructions', 'Personal data are corrected or deleted by the Provider only on the instructions of the Customer.'],
  ['The Customer shall assist the Provider in fulfilling its obligation to inform data subjects under Chapter III GDPR.', 'assistance', 'The Provider shall assist the Customer in fulfilling its obligation to inform data subjects under Chapter III GDPR.'],
  ['The Customer shall inform the Provider without undue delay of any personal data breach.', 'breach-notice', 'The Provider shall inform the Customer without undue delay of any personal data breach.'],
  ['Customer shall tell Provider at once if it considers an instruction unlawful.', 'unlawful-instruction', 'Provider shall tell Customer at once if it considers an instruction unlawful.'],
  ["Sub-processors may only be engaged with the Provider's prior written consent.", 'subprocessor-consent', "Sub-processors may only be engaged with the Customer's prior written consent."],
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

const SILENT_GERMAN: readonly string[] = [
  'Eine Datenpanne meldet der Auftragnehmer unverzüglich und ohne Rücksicht auf eine Kenntnis des Auftraggebers.',
  'Die Meldung einer Datenpanne durch den Auftragnehmer hat unverzüglich und unabhängig von der Kenntnis des Auftraggebers zu erfolgen.',
  'Der Auftraggeber sorgt dafür, dass Einwände gegen neue Unterauftragsverarbeiter dem Auftragnehmer rechtzeitig zugehen.',
  'Der Auftraggeber bringt seine Bedenken gegenüber dem Auftragnehmer vor, wenn eine Weisung erteilt und nach seiner Ansicht gegen sie verstoßen wurde.',
  'Vor der Löschung der personenbezogenen Daten fragt der Auftragnehmer nach der Wahl, ob der Auftraggeber sie löschen oder zurückhaben will.',
  'Anträge auf Auskunft und Löschung erledigt der Auftraggeber nach der Bedienungsanweisung des Auftragnehmers.',
  'Der Auftraggeber kann verlangen, dass der Auftragnehmer Protokolle liefert, Datensätze berichtigt oder löscht.',
  'Dem Auftragnehmer steht nach Ziffer 4 das Recht zu, den Auftraggeber darauf hinzuweisen, wenn seiner Meinung nach eine Weisung gegen das Gesetz verstößt.',
  'Der Auftragnehmer wird die Gläubiger unverzüglich darüber informieren, dass das Eigentum an den Daten beim Auftraggeber liegt.',
  'Eine abweichende Verarbeitung von Daten ist dem Auftragnehmer untersagt, es sei denn, dass der Auftraggeber ihr schriftlich zugestimmt hat.',
  'Der Auftraggeber wird nach spätestens 24 Stunden informiert, wenn Daten gegen das Gesetz verarbeitet wurden.',
  'Wird der Auftraggeber von einer Behörde geprüft, unterstützt ihn der Auftragnehmer bei Anträgen betroffener Personen.',
  'Der Auftraggeber beachtet auf dem Gelände die Weisungen des Auftragnehmers.',
  'Der Auftraggeber entscheidet, ob der Auftragnehmer die personenbezogenen Daten nach Vertragsende löscht oder dem Auftraggeber zurückgibt.',
  'Prüfer des Auftraggebers dürfen Daten nur nach Weisung des Auftragnehmers einsehen.',
  'Kundendaten gibt der Auftragnehmer nur auf Weisung weiter.',
  'Der Auftragnehmer erteilt seinen Mitarbeitern die nötigen Weisungen. Der Auftragnehmer dokumentiert alle erteilten Weisungen.',
  'Der Auftragnehmer holt beim Auftraggeber die Genehmigung für weitere Auftragsverarbeiter ein. Der Auftraggeber erteilt dem Auftragnehmer die Genehmigung, weitere Auftragsverarbeiter einzusetzen.',
  'Der Auftragnehmer gibt den Unterauftragnehmern Weisungen.',
  'Unverzügliche Meldung durch den Auftragnehmer an den Auftraggeber bei Datenpannen',
  'Der Auftragnehmer meldet dem Auftraggeber unverzüglich jede Verletzung des Schutzes personenbezogener Daten.',
  'Wird dem Auftragnehmer eine Verletzung des Schutzes personenbezogener Daten bekannt, unterrichtet er den Auftraggeber.',
  'Werden dem Auftraggeber Zugangsdaten gestohlen, meldet er dies dem Auftragnehmer.',
  'Der Auftraggeber informiert den Auftragnehmer, wenn er Fehler oder Unregelmäßigkeiten in den Ergebnissen feststellt.',
  'Der Auftraggeber kann verlangen, dass der Auftragnehmer die Protokolle herausgibt und die Datensätze löscht.',
  'Der Auftraggeber teilt dem Auftragnehmer unverzüglich mit, wenn er bemerkt, dass eine seiner Weisungen nicht mit dem Datenschutzrecht vereinbar ist.',
  'Der Auftraggeber meldet dem Auftragnehmer den Verlust von Zugangsdaten und Sicherheitsvorfälle in seinem Verantwortungsbereich.',
  'Wird dem Auftragnehmer eine Verletzung des Schutzes personenbezogener Daten bekannt, meldet er sie unverzüglich dem Auftraggeber und auf dessen Weisung der Aufsichtsbehörde.',
  'Der Auftraggeber meldet Verletzungen der Aufsichtsbehörde; der Auftragnehmer unterstützt ihn dabei.',
  'Der Auftragnehmer unterstützt den Auftraggeber bei der Meldung an die Aufsichtsbehörde binnen 72 Stunden.',
  'Der Auftraggeber erteilt dem Auftragnehmer die Genehmigung, Unterauftragnehmer einzusetzen.',
  'Erhebt der Auftraggeber Einspruch gegen den Unterauftragnehmer, kann der Auftragnehmer kündigen.',
  'Im Falle eines Einspruchs darf der Auftragnehmer den Unterauftragnehmer nicht beauftragen.',
  'Der Unterauftragnehmer darf weitere Unterauftragnehmer nur mit Zustimmung des Auftragnehmers einsetzen.',
  'Eine Beauftragung von weiteren Auftragnehmern der Unterauftragnehmer bedarf der Zustimmung des Auftragnehmers.',
  'Der Unterauftragnehmer verarbeitet die Daten auf Weisung des Auftragnehmers.',
  'Mitarbeiter dürfen Daten nur auf Weisung des Auftragnehmers verarbeiten.',
  'Der Auftraggeber kann die Liste der eingesetzten Unterauftragnehmer einsehen.',
  'Der Auftraggeber gibt nach Vertragsende die Unterlagen des Auftragnehmers zurück.',
  'Nach Ende der Leistungen hat der Auftraggeber die Wahl, ob der Auftragnehmer alle personenbezogenen Daten löscht oder an den Auftraggeber zurückgibt.',
  'Der Auftragnehmer stellt sicher, dass die Kontrollrechte des Auftraggebers auch in Privatwohnungen ausgeübt werden können.',
  'Der Auftragnehmer gibt Daten nicht an Wettbewerber des Auftraggebers weiter.',
  'Bei einer Inanspruchnahme unterstützt der Auftraggeber den Auftragnehmer bei der Abwehr von Ansprüchen betroffener Personen.',
  'Handelt der Auftraggeber selbst als Auftragsverarbeiter, gelten die Weisungen seines Verantwortlichen.',
  'Wendet sich eine betroffene Person an den Auftragnehmer, leitet dieser das Anliegen unverzüglich an den Auftraggeber weiter.',
  'Der Auftragnehmer leitet Anträge betroffener Personen unverzüglich an den Auftraggeber weiter.',
  'Der Auftragnehmer darf die Ausführung der Weisung aussetzen, bis der Auftraggeber sie bestätigt.',
  'Der Auftraggeber trifft in seinem Verantwortungsbereich die erforderlichen technischen und organisatorischen Maßnahmen.',
  'Der Auftraggeber prüft die technischen und organisatorischen Maßnahmen des Auftragnehmers nach Art. 32 DSGVO.',
  'Der Auftraggeber hat sich von den technischen und organisatorischen Maßnahmen überzeugt und hält sie für angemessen.',
  'Der Auftragnehmer bestätigt dem Auftraggeber die Löschung.',
  'Der Auftraggeber bestätigt mündliche Weisungen in Textform.',
  'Die Beauftragung eines Prüfers bedarf der Zustimmung des Auftragnehmers.',
];

const SILENT_ENGLISH: readonly string[] = [
  "Before it deletes the personal data, the Provider asks whether the Customer makes use of its choice between deletion and return.",
  "The Customer helps the support team with logs and follows the Provider's instructions in doing so.",
  "The Customer answers requests for access and erasure itself in line with the Provider's instructions for use.",
  'Notice of a personal data breach by the Provider is given without undue delay, whatever prior knowledge of the Customer there is.',
  'The Customer may require the Provider to provide a certificate of deletion of the personal data.',
  'The Customer instructs the Provider and has the right to carry out audits.',
  'The Customer follows the instructions of the Provider when it uses the interface.',
  'The Customer may exercise its right to object to a new sub-processor and tells the Provider why.',
  'Customer must notify Provider within 24 hours of any leaked API key.',
  'Customer shall notify Provider immediately if it suspects misuse of its login details.',
  'Customer shall notify Provider of a security incident on its own systems.',
  'After the end of the agreement Customer may download all Personal Data or ask Provider to hand over a copy.',
  "Sub-processors act only on the Provider's instructions.",
  'Customer shall be responsible for the lawfulness of its instructions and for having in place any consent, notice or ethical approval required for the disclosure of Personal Data to Provider.',
  'Customer warrants that it complies with the law in respect of any instructions it issues to Provider and that it has given all notices necessary for Provider to process Personal Data.',
  "Provider shall ensure that any person acting under the authority of the Provider or the Provider's sub-processors is bound.",
  'Provider may replace a sub-processor if Customer objects.',
  "Customer may request a copy of Provider's agreements with sub-processors.",
  'Customer shall allow Provider reasonable access to its systems for maintenance.',
  "Customer will only exercise its audit rights by instructing Provider to comply with the requirements below.",
  'Provider shall promptly forward any request of a data subject to Customer.',
  'Customer agrees that the technical and organisational measures described in Annex 2 provide an appropriate level of security.',
  'Customer is responsible for implementing appropriate measures for its own systems in accordance with Article 32 GDPR.',
  'Customer shall confirm receipt of the data.',
  'Provider acts as controller for account data.',
  'Customer shall cooperate with Provider in the defence of data subject claims.',
  'The parties will inform each other of breaches without delay.',
  'Provider shall assist Customer with notifying authorities within 72 hours.',
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

  it('lets pass one that is introduced by its role and by pronouns', () => {
    assert.deepEqual(findingsOf('wrong-party', '# Anhang\n\nDieser Anhang gilt zwischen Ihnen als unserem Kunden („Kunde“, „Sie“) und der Kontor AG („Anbieter“, „wir“).\n\nSie sind verantwortlich, wir sind Ihr Auftragsverarbeiter.\n'), []);
  });

  it('finds a party introduced in both roles', () => {
    const text = '# Vertrag zur Auftragsverarbeitung\n\nzwischen der Nordlicht GmbH als Auftragsverarbeiter (nachfolgend „Auftraggeber“) und der Kontor AG als Verantwortlicher (nachfolgend „Auftragnehmer“)\n';
    assert.deepEqual(findingsOf('wrong-party', text).map(({ subject }) => subject), ['roles']);
  });
});
