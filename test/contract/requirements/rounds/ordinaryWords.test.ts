import assert from 'node:assert/strict';
import { judge, judges } from '../judged.js';

/* Words that plain drafters use for a duty, where they mean something else. */

judges('data-types', [
  ['absent', 'Use # The Provider processes personal data if the Customer so wishes and notes the marks on each file.'],
  ['absent', 'Use # The Provider notes the wishes of the Customer and reviews the data it stores.'],
]);

judges('nature-and-purpose', [
  ['absent', 'Forms # The parties shall agree in writing on the type of data and label each file before the Customer may submit or enter it.'],
]);

judges('audit-inspections', [
  ['absent', 'Welcome # The Customer may call in at the office for a coffee.'],
  ['absent', 'Joining in # See how to contribute to the software of the Provider.'],
  ['present', 'Looking in # The Customer may call round and see for itself how its data are kept.'],
]);

judges('security', [
  ['absent', 'Security # To report a vulnerability, please write to the security contact.'],
]);

// Publishing a list informs nobody of a change, nor does what is shown to somebody else.
judges('subprocessor-change-notice', [
  ['partial', 'Unterauftragsverarbeiter # Der Auftragnehmer darf Unterauftragsverarbeiter einsetzen. Beabsichtigte Änderungen veröffentlicht der Auftragnehmer auf seiner Website. Der Auftraggeber kann widersprechen.'],
  ['partial', 'Unterauftragsverarbeiter # Die Liste der Unterauftragsverarbeiter steht im Internet; geplante Änderungen werden dort im Voraus publiziert. Der Auftraggeber kann widersprechen.'],
  ['partial', 'Unterauftragsverarbeiter # Bevor ein neuer Unterauftragsverarbeiter eingesetzt wird, wird der Vertrag der Rechtsabteilung des Auftragnehmers vorgelegt. Der Auftraggeber kann widersprechen.'],
  ['present', 'Unterauftragsverarbeiter # Bevor ein neuer Unterauftragsverarbeiter eingesetzt wird, wird er dem Auftraggeber offengelegt. Der Auftraggeber kann widersprechen.'],
  ['partial', 'Unterauftragsverarbeiter # Der Auftragnehmer informiert den Auftraggeber vor jeder Änderung der Unterauftragsverarbeiter. Nebenleistungen sind dagegen keine Unterauftragsverarbeitung.'],
  ['present', 'Unterauftragsverarbeiter # Der Auftragnehmer informiert den Auftraggeber über Änderungen im Voraus. Ist der Auftraggeber dagegen, teilt er dies binnen 14 Tagen mit.'],
]);

judges('breach-notification', [
  ['absent', 'Datenpannen # Verletzungen des Schutzes personenbezogener Daten veröffentlicht der Auftragnehmer unverzüglich auf seiner Statusseite.'],
  ['absent', 'Datenpannen # Verletzungen des Schutzes personenbezogener Daten werden unverzüglich der Geschäftsleitung des Auftragnehmers vorgelegt.'],
  ['absent', 'Datenpannen # Stellt der Auftragnehmer eine Verletzung des Schutzes personenbezogener Daten fest, ruft er unverzüglich die Sicherungskopien ab und wendet die Maßnahmen an.'],
  ['absent', 'Datenpannen # Bei einer Verletzung des Schutzes personenbezogener Daten bewahrt der Auftragnehmer unverzüglich jedes Schreiben auf.'],
  ['absent', 'Datenpannen # Der Auftragnehmer untersucht jede Verletzung des Schutzes personenbezogener Daten. Zugleich schreibt er ihr Ende in das Protokoll.'],
  ['absent', 'Datenpannen # Bei einer Verletzung des Schutzes personenbezogener Daten sagt der Auftragnehmer eine Reaktion an Werktagen unverzüglich zu.'],
  ['present', 'Datenpannen # Stellt sich heraus, dass eine Verletzung des Schutzes personenbezogener Daten vorliegt, meldet der Auftragnehmer dies dem Auftraggeber unverzüglich.'],
  ['absent', 'Delivery # When a file has been read by the importer, the Provider informs the Customer immediately.'],
]);

// What does not suit the software, the timetable or the taste breaks no law.
judges('unlawful-instruction-notice', [
  ['absent', 'Weisungen # Der Auftragnehmer verarbeitet die Daten auf Weisung. Er informiert den Auftraggeber, wenn eine Weisung nicht rechtzeitig ausgeführt sein darf.'],
  ['absent', 'Weisungen # Der Auftragnehmer informiert den Auftraggeber unverzüglich, wenn eine Weisung technisch heikel ist.'],
  ['absent', 'Weisungen # Der Auftragnehmer informiert den Auftraggeber unverzüglich, wenn eine Weisung wirtschaftlich fragwürdig ist.'],
  ['absent', 'Weisungen # Der Auftragnehmer informiert den Auftraggeber unverzüglich, wenn sich eine Weisung mit der eingesetzten Software nicht verträgt.'],
  ['absent', 'Weisungen # Der Auftragnehmer teilt dem Auftraggeber unverzüglich mit, wenn einer Weisung betriebliche Gründe entgegenstehen.'],
  ['absent', 'Vergütung # Steht einem Auftrag die Auslastung des Auftragnehmers entgegen, so informiert er den Auftraggeber unverzüglich.'],
  ['absent', 'Lieferung # Der Auftragnehmer informiert den Auftraggeber unverzüglich, wenn Ware zu einem Auftrag faul ist.'],
  ['present', 'Weisungen # Der Auftragnehmer informiert den Auftraggeber unverzüglich, wenn eine Weisung datenschutzrechtlich bedenklich ist.'],
  ['present', 'Weisungen # Der Auftragnehmer teilt dem Auftraggeber unverzüglich mit, wenn sich eine Weisung nicht mit dem Datenschutzrecht verträgt.'],
  ['present', 'Weisungen # Der Auftragnehmer teilt dem Auftraggeber unverzüglich mit, wenn einer Weisung eine Vorschrift des Datenschutzes entgegensteht.'],
]);

judges('legal-requirement-notice', [
  ['absent', 'Instructions # The Provider processes personal data only on documented instructions of the Customer. Duties imposed by law on the Customer remain unaffected.'],
  ['absent', 'Instructions # The Provider processes personal data only on documented instructions. The Provider is obliged by law to keep accounts and nothing in this clause affects its accounts.'],
]);

judges('documented-instructions', [
  ['partial', 'Instructions # The Provider processes personal data only on instructions of the Customer. Instructions to staff are given through the dashboard of the Provider.'],
]);

judges('deletion-or-return', [
  ['partial', 'Vertragsende # Nach Vertragsende löscht der Auftragnehmer alle Daten, die bei ihm noch vorhanden sind, und gibt die gemieteten Datenträger zurück.'],
  ['absent', 'Vertragsende # Mit dem Vertragsende kommen die Zugangsrechte des Auftraggebers weg. Die Daten bleiben gespeichert.'],
  ['present', 'End # At the end of the agreement, the Provider shall at the choice of the Customer delete or return all personal data. The Provider shall not keep copies of personal data for its own records.'],
  ['present', 'End # At the end of the agreement, the Provider shall at the choice of the Customer delete or return all personal data and shall keep no copy for its own reference.'],
  ['present', 'Ende # Nach Vertragsende hat der Auftragnehmer nach Wahl des Auftraggebers alle personenbezogenen Daten zu löschen oder zurückzugeben. Er darf keine Archivkopie der personenbezogenen Daten behalten.'],
  ['partial', 'End # At the end of the agreement, the Provider shall at the choice of the Customer delete or return all personal data. The Provider may keep copies to the extent permitted by law.'],
]);

// A copy of the protocol returns no data.
describe('a copy of another paper', () => {
  for (const paper of ['einen Auszug aus dem Löschprotokoll', 'eine Kopie des Löschprotokolls', 'einen Ausdruck der Bestätigung']) {
    it(paper, () => assert.ok(judge('deletion-or-return', `Vertragsende # Nach Vertragsende löscht der Auftragnehmer alle personenbezogenen Daten. Der Auftraggeber erhält ${paper}.`).missing.includes('return')));
  }
});

judges('audit-inspections', [
  ['present', 'Kontrollrechte # Der Auftraggeber darf die Einhaltung dieses Vertrags und seiner Weisungen überprüfen.'],
  ['absent', 'Schulung # Der Auftraggeber kann zur Schulung einen Besuch bei uns im Büro vereinbaren.'],
  ['absent', 'Termine # Der Auftraggeber kann jederzeit Besuche in unserem Büro machen, um Waren abzuholen.'],
]);

// Secrecy promised for prices too is secrecy all the same.
judges('confidentiality', [
  ['present', 'Vertraulichkeit # Die Mitarbeiter sind auf die Vertraulichkeit verpflichtet; dies gilt auch für Preise und Konditionen.'],
  ['present', 'Confidentiality # The staff of the Provider are bound by written confidentiality undertakings, which also cover the contents of this agreement.'],
]);

judges('subprocessor-flow-down', [
  ['partial', 'Sub-processors # The Provider may engage sub-processors. Its contracts with them provide the same level of discounts and no less comprehensive insurance.'],
]);

judges('subprocessor-liability', [
  ['absent', 'Sub-processors # The Provider may stand in as replacement for a sub-processor.'],
]);

// One sentence may help with both, whatever the heading names.
judges('dpia-assistance', [
  ['present', 'DPIA # The Provider assists the Customer, including with any prior consultation of the supervisory authority that follows from it.'],
  ['present', 'Datenschutz-Folgenabschätzung # Der Auftragnehmer unterstützt den Auftraggeber, auch bei einer vorherigen Konsultation der Aufsichtsbehörde.'],
]);
