import assert from 'node:assert/strict';
import { analyse } from '../../server/src/services/analyse.js';

const german = '# Vertrag zur Auftragsverarbeitung\n\nzwischen dem Auftraggeber und dem Auftragnehmer\n\n';
const english = '# Data Processing Agreement\n\nbetween the Controller and the Processor\n\n';

/** The matter of each period of a little contract. */
const matters = (text: string): string[] => analyse(text).periods.map(({ matter }) => matter);

/** Many ways of saying one thing: the second column is what each is about. */
const families: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'an ordinary end of the contract': [
    [`${english}This agreement runs for an indefinite time. Each party may end it by giving three months' written notice.`, 'termination-ordinary'],
    [`${english}The Controller and the Processor may each end this contract with two months' notice.`, 'termination-ordinary'],
    [`${english}Either party may bring this agreement to an end on six weeks' notice. The right to end it for good cause is unaffected.`, 'termination-ordinary'],
    [`${english}This agreement may be ended by either side with four weeks' notice; the right to terminate for cause remains unaffected.`, 'termination-ordinary'],
    [`${english}Ordinary termination is possible on six weeks' notice to the end of a quarter, without prejudice to termination for good cause.`, 'termination-ordinary'],
    [`${german}Die ordentliche Beendigung ist mit einer Frist von sechs Wochen möglich; das Recht zur außerordentlichen Kündigung bleibt unberührt.`, 'termination-ordinary'],
    [`${german}Der Vertrag ist von jeder Partei mit zwei Monaten zum Jahresende kündbar; die Kündigung aus wichtigem Grund bleibt vorbehalten.`, 'termination-ordinary'],
    [`${german}Jede Partei kann das Vertragsverhältnis unter Einhaltung einer Frist von vier Wochen auflösen.`, 'termination-ordinary'],
    [`${german}Beide Seiten können die Vereinbarung mit drei Monaten Vorlauf beenden.`, 'termination-ordinary'],
    [`${german}Das Recht zur Kündigung aus wichtigem Grund besteht binnen zwei Wochen ab Kenntnis.`, 'termination-extraordinary'],
    [`${english}The Controller may terminate for good cause within two weeks of learning of it.`, 'termination-extraordinary'],
  ],
  'data that go when the contract ends': [
    [`${english}Production databases are wiped 40 days after the agreement has ended.`, 'deletion-after-end'],
    [`${english}Twenty days after the mandate has come to its end, all copies are destroyed.`, 'deletion-after-end'],
    [`${english}Once the services have ended, the Processor surrenders all records with personal data within two weeks.`, 'deletion-after-end'],
    [`${english}The Processor hands over all data to the Controller within 20 days after the contract has come to an end.`, 'deletion-after-end'],
    [`${english}The handover of the data takes place within 15 days after expiry of the mandate.`, 'deletion-after-end'],
    [`${english}The Processor sends back all data carriers within ten days of the end of the contract.`, 'deletion-after-end'],
    [`${german}Die Übergabe der Datenbestände an den Auftraggeber erfolgt binnen drei Wochen nach Ende der Zusammenarbeit.`, 'deletion-after-end'],
    [`${german}Nach Ende der Zusammenarbeit übergibt der Auftragnehmer dem Auftraggeber alle Daten innerhalb von 20 Tagen.`, 'deletion-after-end'],
    [`${german}Für die Aushändigung der Daten nach Vertragsende hat der Auftragnehmer 30 Tage Zeit.`, 'deletion-after-end'],
    [`${german}Ist der Vertrag beendet, überlässt der Auftragnehmer dem Auftraggeber die Daten binnen zehn Tagen und vernichtet die Kopien.`, 'deletion-after-end'],
    [`${german}Die Übergabe der Aufgaben an den Nachfolger dauert nach Vertragsende bis zu drei Monate.`, 'other'],
    [`${english}The handover meeting takes place within 15 days after expiry of the mandate.`, 'other'],
  ],
  'records of what was done': [
    [`${english}Records of every access to the data are kept for 12 months.`, 'retention-log:access'],
    [`${english}Access records are stored for six months.`, 'retention-log:access'],
    [`${english}It is recorded who accessed the data; these records remain available for one year.`, 'retention-log:access'],
    [`${german}Aufzeichnungen über Zugriffe werden 90 Tage aufbewahrt.`, 'retention-log:access'],
    [`${german}Die Zugriffsprotokolle werden sechs Monate lang gespeichert.`, 'retention-log:access'],
    [`${german}Die Aufzeichnungen aller Datenbankzugriffe stehen zwölf Monate lang bereit.`, 'retention-log:access'],
    [`${german}Protokolle über Zugriffe sind ein Jahr lang einsehbar.`, 'retention-log:access'],
    [`${english}The Processor gives access to its records within ten days.`, 'other'],
  ],
  'copies kept for restoring': [
    [`${english}Backup media are subject to a ten-day rotation.`, 'retention-backup'],
    [`${english}Backups rotate on a 21-day cycle and are then destroyed.`, 'retention-backup'],
    [`${english}Each backup is held for six weeks.`, 'retention-backup'],
    [`${english}Backup sets of the last 30 days are available for a restore.`, 'retention-backup'],
    [`${german}Jede Sicherung wird nach 20 Tagen überschrieben.`, 'retention-backup'],
    [`${german}Die nächtliche Sicherung wird 14 Tage aufbewahrt.`, 'retention-backup'],
    [`${german}Sicherungsstände sind 45 Tage lang abrufbar.`, 'retention-backup'],
    [`${german}Für die Wiederherstellung stehen die Backups der letzten 30 Tage bereit.`, 'retention-backup'],
    [`${german}Zur Sicherung der Ansprüche ist die Rechnung binnen 20 Tagen vorzulegen.`, 'other'],
    [`${english}The keys of the backups are rotated every 90 days.`, 'other'],
  ],
  'secrecy that outlives the contract': [
    [`${english}The duty of confidentiality survives for three years after termination of this agreement.`, 'secrecy-after-end'],
    [`${english}The Processor's duty of secrecy continues for a further five years after the end of the contract.`, 'secrecy-after-end'],
    [`${english}For two years following expiry the Processor keeps confidential what it has learnt.`, 'secrecy-after-end'],
    [`${german}Die Geheimhaltungspflicht besteht nach Vertragsende fünf Jahre fort.`, 'secrecy-after-end'],
    [`${german}Die Verschwiegenheit gilt über das Ende des Vertrags hinaus für weitere drei Jahre.`, 'secrecy-after-end'],
    [`${german}Der Auftragnehmer behandelt die Daten vertraulich. Diese Pflicht endet zwei Jahre nach Beendigung des Vertrags.`, 'secrecy-after-end'],
    [`${german}Nach Auflösung des Vertrags bleibt der Auftragnehmer sieben Jahre zum Stillschweigen verpflichtet.`, 'secrecy-after-end'],
    [`${german}Geschäftsgeheimnisse sind nach Vertragsende zehn Jahre geheim zu halten.`, 'secrecy-after-end:secrets'],
    [`${german}Nach Vertragsende löscht der Auftragnehmer vertrauliche Daten binnen 30 Tagen.`, 'deletion-after-end'],
    [`${english}Staff sign a confidentiality undertaking within two months of joining.`, 'other'],
  ],
  'payment for audits': [
    [`${english}The invoice for an audit is payable within 30 days of receipt.`, 'payment-audit'],
    [`${english}The Processor may charge for further audits. Its invoices are to be settled within 14 days.`, 'payment-audit'],
    [`${english}| Item | Rate | Payable within |\n|---|---|---|\n| Support of an audit, per hour | 120 euro | 30 days |`, 'payment-audit'],
    [`${german}Rechnungen über Prüfungskosten sind innert 30 Tagen zu begleichen.`, 'payment-audit'],
    [`${german}Der Aufwand für weitere Audits wird vergütet. Die Rechnung ist binnen zwei Wochen zahlbar.`, 'payment-audit'],
    [`${german}| Leistung | Ansatz | Zahlungsziel |\n|---|---|---|\n| Begleitung einer Kontrolle | 120 Euro | 45 Tage |`, 'payment-audit'],
    [`${english}Invoices are payable within 30 days.`, 'other'],
    [`${german}Rechnungen sind binnen 30 Tagen zahlbar.`, 'other'],
    [`${english}Audits are announced 30 days in advance; their costs are paid by the Controller.`, 'audit-notice'],
  ],
  'what persons ask for': [
    [`${english}If a data subject contacts the Processor, it passes the request on to the Controller within two business days and shall not answer it itself.`, 'request-forward'],
    [`${english}Any enquiry from an individual about his or her data shall be relayed to the Controller within five business days.`, 'request-forward'],
    [`${english}Without replying to it, the Processor transfers a data subject's request to the Controller within three days.`, 'request-forward'],
    [`${german}Anträge betroffener Personen reicht der Auftragnehmer binnen vier Tagen weiter und beantwortet sie nicht selbst.`, 'request-forward'],
    [`${german}Ohne sie zu beantworten, leitet der Auftragnehmer Anfragen betroffener Personen binnen zwei Tagen weiter.`, 'request-forward'],
    [`${english}The Processor sends the Controller a copy of that contract on request and checks every 24 months how it fares.`, 'other'],
    [`${english}The Processor assists the Controller in answering requests of data subjects within ten days.`, 'request-assist'],
  ],
  'objections to whoever is engaged': [
    [`${german}Erhebt der Auftraggeber binnen drei Wochen keine Einwendungen gegen das neue Unternehmen, gilt dessen Einsatz als genehmigt.`, 'subprocessor-objection'],
    [`${german}Widerspricht der Auftraggeber dem neuen Partner nicht innerhalb von 20 Tagen, gilt der Einsatz als genehmigt.`, 'subprocessor-objection'],
    [`${english}Unless the Controller raises objections to the new firm within 20 days, its engagement is deemed approved.`, 'subprocessor-objection'],
  ],
  'the rest in passing': [
    [`${english}The Controller may carry out on-site checks once it has given three weeks' warning.`, 'audit-notice'],
    [`${english}The Processor alerts the Controller to a loss of data no later than 24 hours after noticing it.`, 'breach-notice'],
    [`${english}Any compromise of personal data is brought to the Controller's attention within two days.`, 'breach-notice'],
    [`${english}Silence for 20 days after the announcement counts as consent to the new subcontractor.`, 'subprocessor-objection'],
    [`${english}Proof that the data have been erased follows within a month.`, 'deletion-confirmation'],
    [`${english}After the end of the contract the data can be downloaded for 60 days.`, 'deletion-export'],
    [`${english}Letters from data subjects go to the Controller within three working days.`, 'request-forward'],
    [`${german}Der Auftraggeber darf die Räume nach einer Vorwarnung von zehn Werktagen besichtigen.`, 'audit-notice'],
    [`${german}Ein Verlust von Daten ist dem Auftraggeber spätestens 24 Stunden nach Entdeckung anzuzeigen.`, 'breach-notice'],
    [`${german}Logdateien werden nach 180 Tagen gelöscht.`, 'retention-log'],
    [`${german}Schreiben betroffener Personen gelangen innert drei Arbeitstagen an den Auftraggeber.`, 'request-forward'],
    [`${german}Der Auftragnehmer hat 45 Tage nach Ende der Leistungen Zeit, die Daten zu tilgen.`, 'deletion-after-end'],
    [`${german}Die Schweigepflicht wirkt fünf Jahre nach.`, 'secrecy-after-end'],
    [`${english}Availability: the loss of data does not exceed four hours.`, 'other'],
    [`${german}Verfügbarkeit: höchster Verlust von Daten vier Stunden.`, 'other'],
  ],
  'breaches in plain words': [
    [`${german}Sind Daten unbefugt offengelegt worden, so erhält der Auftraggeber hiervon Nachricht; dem Auftragnehmer stehen dafür sechs Tage zur Verfügung.`, 'breach-notice'],
    [`${german}Ein Sicherheitsvorfall ist dem Auftraggeber binnen einer Woche zur Kenntnis zu bringen.`, 'breach-notice'],
    [`${english}The Controller receives word of a security incident within five days of its discovery.`, 'breach-notice'],
  ],
};

for (const [family, cases] of Object.entries(families)) {
  describe(`periods in other words: ${family}`, () => {
    for (const [text, ...expected] of cases) it(text.slice(text.lastIndexOf('\n\n') + 2).slice(0, 110), () => assert.deepEqual(matters(text), expected));
  });
}
