import assert from 'node:assert/strict';
import { analyse } from '../../server/src/services/analyse.js';

/** `topic matter` of each period of a little contract. */
const matters = (text: string): string[] => analyse(text).periods.map((p) => `${p.topic} ${p.matter}`);

describe('what a period is about', () => {
  const german = '# Vertrag zur Auftragsverarbeitung\n\nzwischen dem Auftraggeber und dem Auftragnehmer\n\n';
  const english = '# Data Processing Agreement\n\nbetween the Controller and the Processor\n\n';
  const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
    [`${german}Der Auftragnehmer meldet dem Auftraggeber Datenpannen binnen 24 Stunden.`, 'breach breach-notice'],
    [`${german}Der Auftraggeber meldet die Verletzung binnen 72 Stunden der Aufsichtsbehörde.`, 'breach breach-authority'],
    [`${german}Der Auftragnehmer unterstützt den Auftraggeber, die 72-Stunden-Frist des Art. 33 DSGVO zu wahren.`, 'breach breach-authority'],
    [`${german}Der Unterauftragnehmer meldet dem Auftragnehmer Sicherheitsvorfälle innert 12 Stunden.`, 'breach breach-subprocessor'],
    [`${german}## Meldepflichten\n\nKritische Vorfälle werden dem Auftraggeber binnen 4 Stunden gemeldet.`, 'breach breach-notice-special'],
    [`${german}Über neue Unterauftragnehmer informiert der Auftragnehmer mindestens 30 Tage im Voraus.`, 'subprocessor-objection subprocessor-notice'],
    [`${german}## Unterauftragnehmer\n\nDer Auftraggeber kann der Änderung innerhalb von 14 Tagen nach Zugang widersprechen.`, 'subprocessor-objection subprocessor-objection'],
    [`${german}Dieser Vertrag kann mit einer Frist von drei Monaten gekündigt werden.`, 'termination termination-ordinary'],
    [`${german}Der Hauptvertrag kann mit einer Frist von sechs Monaten gekündigt werden.`, 'termination termination-main-contract'],
    [`${german}Wird der Verstoß nicht binnen 14 Tagen abgestellt, kann der Auftraggeber kündigen.`, 'termination termination-cure'],
    [`${german}Kontrollen vor Ort kündigt der Auftraggeber 10 Werktage vorher an.`, 'audit-notice audit-notice'],
    [`${german}Kontrollen finden nicht häufiger als alle 12 Monate statt.`, 'audit-notice audit-frequency'],
    [`${german}## Löschung\n\n- Nach Vertragsende werden alle Daten binnen 60 Tagen gelöscht.\n- Backups werden 90 Tage nach Vertragsende gelöscht.`, 'deletion deletion-after-end', 'deletion deletion-backup'],
    [`${german}## Ende des Vertrags\n\nWährend der Laufzeit löscht das Programm Buchungen sechs Monate nach der Abreise.`, 'deletion deletion-routine'],
    [`${german}## Ende des Vertrags\n\nDer Auftragnehmer löscht Spendenlisten vier Jahre nach Ablauf des Kalenderjahres.`, 'deletion deletion-routine'],
    [`${german}## Ende des Vertrags\n\nDer Auftragnehmer löscht Spendenlisten vier Monate nach Ende des Vertrags.`, 'deletion deletion-after-end'],
    [`${english}## End of the agreement\n\nThe Processor deletes match reports two years after the end of the season.`, 'deletion deletion-routine'],
    [`${german}## Löschung\n\nZur Fehlersuche kopierte Daten werden spätestens 14 Tage nach Abschluss des Supportfalls gelöscht. Nach Vertragsende werden alle Daten binnen 30 Tagen gelöscht.`, 'deletion deletion-routine', 'deletion deletion-after-end'],
    [`${german}## Löschung\n\nNach Vertragsende und Erledigung der Anfrage werden alle Daten binnen 30 Tagen gelöscht.`, 'deletion deletion-after-end'],
    [`${english}## Deletion\n\nThe Processor deletes dumps within ten days after the ticket is closed. After termination it deletes all data within 30 days.`, 'retention deletion-routine', 'deletion deletion-after-end'],
    [`${german}## Löschung\n\nNach Vertragsende löscht der Auftragnehmer alle Daten vier Jahre nach Ablauf des Kalenderjahres.`, 'deletion deletion-after-end'],
    [`${german}## Löschung\n\nWährend der Laufzeit und danach löscht der Auftragnehmer die Daten binnen 15 Monaten nach Vertragsende.`, 'deletion deletion-after-end'],
    [`${english}## Deletion\n\nThe Processor deletes all data within three years after the end of the year in which the Agreement ends.`, 'deletion deletion-after-end'],
    [`${english}## Deletion\n\nDuring the term the Controller clears its folders; after termination the Processor deletes all data within 300 days.`, 'deletion deletion-after-end'],
    [`${english}The Processor reports each breach no later than 20 hours after becoming aware of it to the address stored in the members' area.`, 'breach breach-notice'],
    [`${german}Der Auftragnehmer meldet jede Datenpanne spätestens 20 Stunden nach Kenntnis an die im Konto gespeicherte Nummer des Auftraggebers.`, 'breach breach-notice'],
    [`${english}Customer files are purged 45 days after the end of the agreement; backups expire in turn.`, 'deletion deletion-after-end'],
    [`${english}Backups are purged 45 days after the end of the agreement; the Controller is told.`, 'deletion deletion-backup'],
    [`${english}## End of the agreement\n\nAfter the end the Processor hands back or erases the files, as the Controller decides. Archiving the invoices for ten years is for the Controller.`, 'retention retention-data'],
    [`${english}## End of the agreement\n\n| Deutsch | English |\n|---|---|\n| Nach dem Ende des Vertrags löscht der Auftragsverarbeiter alle Dateien binnen 45 Tagen, sofern kein Gesetz entgegensteht. Das Aufbewahren der Belege bleibt Sache des Verantwortlichen. | After the end of the contract the Processor erases all files within 45 days unless a statute says otherwise. Keeping the receipts for ten years is for the Controller. |`, 'deletion deletion-after-end', 'deletion deletion-after-end', 'retention retention-data'],
    [`${german}Die Löschung ist innerhalb von 14 Tagen schriftlich zu bestätigen.`, 'deletion deletion-confirmation'],
    [`${german}Protokolle werden 12 Monate aufbewahrt.`, 'retention retention-log'],
    [`${german}Anfragen betroffener Personen leitet der Auftragnehmer innerhalb von 3 Arbeitstagen weiter.`, 'data-subject-answer request-forward'],
    [`${german}Rechnungen sind binnen 30 Tagen zahlbar.`, 'other other'],
    [`${german}Passwörter sind alle 90 Tage zu ändern.`, 'other other'],
    [`${english}The Processor shall notify the Controller of a personal data breach within 24 hours so that the Controller can notify the supervisory authority within 72 hours.`, 'breach breach-notice', 'breach breach-authority'],
    [`${english}The Processor shall give 30 days’ prior notice of any new sub-processor.`, 'subprocessor-objection subprocessor-notice'],
    [`${english}The Controller has 14 days to object to the new sub-processor.`, 'subprocessor-objection subprocessor-objection'],
    [`${english}If the parties cannot resolve the objection to the sub-processor within 30 days, the service ends.`, 'subprocessor-objection subprocessor-resolution'],
    [`${english}Either party may terminate this Agreement on ninety (90) days' written notice.`, 'termination termination-ordinary'],
    [`${english}The Controller announces audits at least 20 business days in advance.`, 'audit-notice audit-notice'],
    [`${english}Within 30 days after termination of the Agreement the Processor deletes all Personal Data.`, 'deletion deletion-after-end'],
    [`${english}The Customer may export its data within 30 days after termination of the Agreement.`, 'deletion deletion-export'],
    [`${english}Access logs are retained for one year.`, 'retention retention-log:access'],
    [`${english}The Processor forwards data subject requests within five (5) business days.`, 'data-subject-answer request-forward'],
    [`${english}| Data | Retention |\n|---|---|\n| Backups | 30 days |\n| Account data | 2 years |`, 'retention retention-backup', 'retention retention-data'],
    [`${english}Recovery time objective: 4 hours.`, 'other other'],
    // What a breach costs, what it occasions, and whom it hits.
    [`${english}## Breaches\n\nThe costs of notification and credit monitoring for up to two years shall be borne by the Processor.`, 'other other'],
    [`${english}## Audits\n\nThe Controller may audit the Processor. Ten working days' notice is given, except after an incident, when 24 hours suffice.`, 'audit-notice audit-notice', 'audit-notice audit-notice-special'],
    [`${german}## Anfragen\n\nDatenpannen meldet der Auftragnehmer den betroffenen Kunden innert 72 Stunden.`, 'breach breach-notice'],
    [`${german}A1  Wiederanlauf innert 4 Stunden, Datenverlust höchstens 15 Minuten\nA2  Meldung von Vorfällen an den Auftraggeber innert 24 Stunden`, 'other other', 'other other', 'breach breach-notice'],
    // The cells of a table that hold clauses are read like paragraphs.
    [`${english}| Sub-processing | Ending |\n|---|---|\n| 6.2 Supplier shall inform Client at least 30 days prior to any intended addition or replacement. If Client objects, Supplier may terminate the agreement by giving three months' notice. | None |`, 'subprocessor-objection subprocessor-notice', 'termination termination-extraordinary'],
    [`${english}## Our helpers\n\nIf we want to swap one vendor for another, we will e-mail you at least 30 days before.`, 'subprocessor-objection subprocessor-notice'],
    [`${german}## Wer uns hilft\n\nWechseln wir eine Firma oder kommt eine neue dazu, schreiben wir Ihnen 4 Wochen vorher eine E-Mail.`, 'subprocessor-objection subprocessor-notice'],
    // Who tells whom: an authority in brackets, a stranger, a sub-processor by another name.
    [`${german}Der Auftragnehmer teilt Störungen und Verletzungen der Datensicherheit (auch Ermittlungen der Aufsichtsbehörde) binnen 60 Stunden mit.`, 'breach breach-notice'],
    [`${german}Vorfälle meldet der Auftragnehmer dem Auftraggeber spätestens 24 Stunden nach Bekanntwerden, und er reicht die weiteren Angaben nach, sobald er sie hat.`, 'breach breach-notice'],
    [`${english}| Goal | Measures |\n|---|---|\n| Availability control | mirrored disks; backup copies are overwritten after 90 days |`, 'retention retention-backup'],
    [`${german}Weitergabe: VPN, Protokoll der Fernwartung (Aufbewahrung sechs Monate)`, 'retention retention-log'],
    [`${german}Meldung von Datenschutzverletzungen an betroffene Auftraggeber binnen 48 Stunden nach Feststellung.`, 'breach breach-notice'],
    [`${english}A data breach at sea is reported by the Harbourmaster within 5 days.`, 'breach breach-other'],
    [`${german}Jeder Nachbeauftragte zeigt Störfälle binnen 12 Stunden an.`, 'breach breach-subprocessor'],
    [`${german}Der Auftragnehmer teilt dem Auftraggeber Verstöße gegen Datenschutzvorschriften oder Weisungen binnen 10 Tagen mit.`, 'breach breach-infringement'],
    [`${english}The Processor notifies the Controller within 10 business days of becoming aware of a vulnerability that affects personal data.`, 'breach breach-notice'],
    // How long data of a kind are kept is retention, though it be said by their deletion; the copies that go after the end of the contract are deleted with the rest.
    [`${german}- Aufzeichnungen der Videoüberwachung werden nach sieben Tagen überschrieben`, 'retention deletion-routine'],
    [`${english}- Erasure of raw meter readings after 36 months`, 'retention deletion-routine'],
    [`${german}Nach Ablauf des Hauptvertrags werden alle Daten binnen 30 Tagen gelöscht. Sicherungskopien werden nach weiteren 60 Tagen überschrieben.`, 'deletion deletion-after-end', 'deletion retention-backup'],
    [`${german}Nach dem Ende des Mandats werden die Daten gelöscht oder zurückgegeben. Die Wahl zwischen Löschung und Rückgabe ist binnen vier Wochen auszuüben.`, 'deletion deletion-choice'],
    [`${german}| Löschung | Konten früherer Nutzer werden 12 Monate nach der letzten Anmeldung gelöscht; nach Ende der Lizenz Löschung aller Daten innerhalb von 3 Monaten |`, 'deletion deletion-routine', 'deletion deletion-after-end'],
    // What a word means in its expression.
    [`${german}Nach der Kündigung bleiben 20 Tage für den Export.`, 'deletion deletion-export'],
    [`${german}## Kontrollen\n\nDer Besuch wird 10 Tage im Voraus angezeigt, bei Verdacht auf einen Vorfall ohne Anzeige.`, 'audit-notice audit-notice'],
    [`${english}Access rights are removed within 24 hours after the end of employment.`, 'other other'],
    [`${english}After termination the Processor deletes all data within 60 days, unless Union law requires storage.`, 'deletion deletion-after-end'],
    [`${english}When the Customer closes its account, the Processor erases all data within 30 days.`, 'deletion deletion-after-end'],
    [`${english}If the Controller makes no choice within 20 days of termination, the Processor deletes the data.`, 'deletion deletion-choice'],
    [`${english}If the Controller has not stated its choice within 20 days after a request, the Processor deletes the data.`, 'deletion deletion-choice'],
    [`${german}Treffen die Auftraggeber die Wahl zwischen Löschung und Rückgabe nicht binnen 20 Tagen nach Vertragsende, löscht der Auftragnehmer die Daten.`, 'deletion deletion-choice'],
    [`${german}Wenn der Auftraggeber die Wahl zwischen Löschung und Rückgabe nicht binnen 20 Tagen trifft, löscht der Auftragnehmer die Daten.`, 'deletion deletion-choice'],
    [`${english}Call recordings are deleted on a rolling basis after 90 days.`, 'retention deletion-routine'],
    [`${english}Data are deleted from the live system within 30 days after termination, backups 14 days later.`, 'deletion deletion-after-end', 'deletion deletion-backup'],
    [`${german}Sicherungskopien werden nach weiteren 60 Tagen überschrieben.`, 'retention retention-backup'],
    [`${german}Nach Vertragsende löscht der Auftragnehmer alle Daten einschließlich der Sicherungskopien binnen 45 Tagen.`, 'deletion deletion-after-end'],
    [`${german}Sicherungskopien werden alle 6 Stunden erstellt und 28 Tage aufbewahrt.`, 'retention backup-interval', 'retention retention-backup'],
    [`${german}Tägliche Backups mit 30-Tage-Aufbewahrung.`, 'retention retention-backup:daily'],
    [`${german}Unmittelbar eingehende Anträge leitet der Auftragnehmer binnen vier Tagen weiter.`, 'data-subject-answer request-forward'],
    [`${german}## Kündigung\n\nDer Auftraggeber kann fristlos kündigen. Das gilt, wenn die Verletzung nicht binnen 14 Tagen nach Abmahnung abgestellt wird.`, 'termination termination-cure'],
    [`${english}## Audits\n\nThe Controller may ask for written confirmation of compliance. The Processor responds within 20 business days.`, 'audit-notice audit-answer'],
  ];
  for (const [text, ...expected] of cases) {
    it(text.slice(text.lastIndexOf('\n\n') + 2).slice(0, 90), () => assert.deepEqual(matters(text), expected));
  }

  it('places periods in the text', () => {
    const text = `${german}Die Kündigungsfrist beträgt **vier Wochen**.`;
    const [period] = analyse(text).periods;
    assert.equal(text.slice(period?.span.start, period?.span.end), 'vier Wochen');
  });

  it('tells whose period it is', () => {
    const actor = (text: string): string | undefined => analyse(text).periods[0]?.actor;
    assert.equal(actor(`${german}Der Auftraggeber kann diesen Vertrag mit einer Frist von zwei Wochen kündigen.`), 'controller');
    assert.equal(actor(`${german}Der Vertrag kann vom Auftragnehmer mit einer Frist von zwei Wochen gekündigt werden.`), 'processor');
    assert.equal(actor(`${english}Either party may terminate this Agreement on 30 days' notice.`), 'both');
  });
});
