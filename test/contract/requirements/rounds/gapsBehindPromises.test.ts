import { judges } from '../judged.js';

/** What was promised and is taken back, left open or left to the other side in the same breath or the next. */
describe('requirements: gaps behind a promise', () => {
  judges('subprocessor-authorisation', [
    ['partial', 'Unterauftragnehmer # Der Auftragnehmer holt die Zustimmung des Auftraggebers ein, wenn er Unterauftragnehmer mit Sitz außerhalb der EU einsetzt; im Übrigen ist er frei.'],
    ['partial', 'Subunternehmer # Der Anbieter kann jederzeit ohne Zustimmung des Kunden Subunternehmer einsetzen.'],
    ['partial', 'Unterauftragnehmer # Die Zustimmung zum Einsatz von Unterauftragnehmern kann der Auftragnehmer auch nachträglich einholen.'],
    ['absent', 'Unterauftragnehmer # Die Liste der zugelassenen Unterauftragnehmer: noch offen.'],
    ['partial', 'Sub-processors # Authorised sub-processors: to be completed before signature.'],
    ['partial', 'Sub-processors # The Provider may appoint sub-processors without reference to the Customer.'],
  ]);
  judges('subprocessor-change-notice', [
    ['partial', 'Unterauftragnehmer # Die allgemeine Genehmigung ist erteilt. Über neue Unterauftragnehmer wird auf Nachfrage informiert; der Auftraggeber kann widersprechen.'],
    ['partial', 'Unterauftragnehmer # Der Auftraggeber hat die allgemeine Genehmigung erteilt. Er wird vorab informiert. Einwände bleiben ohne Folgen für den Einsatz.'],
    ['partial', 'Sub-processors # General authorisation is given for sub-processors. The Provider informs the Customer in advance of new sub-processors. An objection does not affect the appointment.'],
  ]);
  judges('subprocessor-flow-down', [
    ['partial', 'Unterauftragnehmer # Der Auftragnehmer legt Unterauftragnehmern dieselben Pflichten auf, soweit diese hierzu bereit sind.'],
    ['partial', 'Unterauftragnehmer # Der Auftragnehmer legt Unterauftragnehmern dieselben Pflichten auf. Das gilt nicht für Standard-Cloud-Dienste.'],
    ['partial', 'Sub-processors # The Provider imposes the same data protection obligations on its sub-processors. This does not apply to existing suppliers.'],
  ]);
  judges('subprocessor-liability', [
    ['partial', 'Haftung # Der Auftragnehmer haftet für Unterauftragnehmer wie für sich selbst, höchstens jedoch bis zur Höhe der Jahresvergütung.'],
    ['partial', 'Haftung # Für Unterauftragnehmer, die der Auftraggeber vorgegeben hat, haftet der Auftragnehmer nicht.'],
    ['partial', 'Liability # The Provider is liable for its sub-processors only to the extent it recovers from them.'],
  ]);
  judges('audit-information', [
    ['absent', 'Nachweise # Der Auftraggeber kann die Zertifikate auf der Website einsehen. Ein Anspruch auf weitere Nachweise besteht nicht.'],
    ['absent', 'Evidence # The Provider\'s certificates can be viewed online. The Customer has no claim to further evidence.'],
  ]);
  judges('audit-inspections', [
    ['partial', 'Kontrolle # Der Auftraggeber kann die Einhaltung beim Auftragnehmer prüfen. Ein Recht auf Zutritt zu den Räumen besteht nicht.'],
    ['partial', 'Kontrolle # Der Auftraggeber kann vor Ort prüfen, sofern der Auftragnehmer dem zustimmt.'],
    ['partial', 'Audits # The Customer may audit the Provider. The right is fully satisfied by the annual report.'],
    ['partial', 'Audits # The Customer has the right to audit. There is no right to enter the Provider\'s premises.'],
  ]);
  judges('transfer-restriction', [
  ]);
});
