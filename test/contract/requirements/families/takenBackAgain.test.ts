import { judges } from '../judged.js';

/* Duties given in one sentence and taken back in the next, or tied to payment, leisure or evidence. */
judges('audit-inspections', [
  ['partial', 'Audits # The Customer may audit the processing once a year at the premises of the Provider. The Provider may instead decide that the audit is replaced by a current report of an independent auditor.'],
  ['partial', 'Audits # The Customer may inspect the facilities of the Provider on ten days’ notice. At its election the Provider may substitute a valid ISO 27001 certificate for the inspection.'],
  ['partial', 'Audits # The Customer has the right to carry out audits on site. In place of an audit the Provider can submit its latest SOC 2 report, whereupon the right to audit is regarded as fulfilled.'],
  ['partial', 'Audits # The Customer may check the Provider at its premises. The Provider may elect to furnish a third-party attestation in lieu of any on-site audit.'],
  ['present', 'Audits # The Customer may audit the Provider at its premises. The Customer may instead decide that a current report of an independent auditor is enough.'],
  ['present', 'Audits # The Customer may inspect the facilities of the Provider. Certificates may support the inspection but do not replace it.'],
  ['partial', 'Kontrollen # Der Auftraggeber darf die Verarbeitung jährlich vor Ort prüfen. Der Auftragnehmer kann stattdessen bestimmen, dass ein Prüfbericht eines unabhängigen Prüfers an die Stelle der Prüfung tritt.'],
  ['partial', 'Kontrollen # Der Auftraggeber ist zu Inspektionen in den Räumen des Auftragnehmers berechtigt. Legt der Auftragnehmer ein gültiges Zertifikat vor, gilt das Kontrollrecht für dieses Jahr als ausgeübt.'],
  ['partial', 'Kontrollen # Der Auftraggeber darf prüfen, ob der Auftragnehmer den Vertrag einhält. Der Auftragnehmer beantwortet dazu einmal im Jahr einen Fragenkatalog. Besuche vor Ort sind nicht vorgesehen.'],
  ['partial', 'Prüfen # Du darfst prüfen, ob wir uns an den Vertrag halten. Dafür füllen wir dir einen Fragebogen aus. Vor-Ort-Termine bieten wir nicht an.'],
  ['partial', 'Prüfen # Sie können uns kontrollieren. Besichtigungen bei uns im Haus gibt es nicht, wir haben nur ein Gemeinschaftsbüro.'],
  ['partial', 'Checks # You may check that we keep to this agreement. For that we fill in your questionnaire once a year. We do not do office visits.'],
  ['present', 'Prüfen # Du darfst uns prüfen, auch vor Ort. Besuche ohne Anmeldung machen wir nicht mit.'],
  ['present', 'Kontrollen # Der Auftraggeber darf vor Ort prüfen. Vorab beantwortet der Auftragnehmer auf Wunsch einen Fragebogen.'],
]);

judges('data-subject-rights', [
  ['partial', 'Betroffene # Bei Anträgen betroffener Personen hilft der Auftragnehmer, soweit er dazu gegen gesonderte Vergütung beauftragt wird.'],
  ['partial', 'Betroffene # Der Auftragnehmer unterstützt den Auftraggeber bei Anträgen betroffener Personen, soweit freie Kapazitäten bestehen.'],
  ['partial', 'Betroffene # Bei der Beantwortung von Auskunftsersuchen wirkt der Auftragnehmer nur mit, soweit dies gesondert beauftragt und vergütet ist.'],
  ['partial', 'Betroffene # Anfragen von Betroffenen leitet der Auftragnehmer weiter. Bei der Beantwortung wirkt er nur mit, wenn dies eigens bestellt und bezahlt wurde.'],
  ['partial', 'Betroffene # Der Auftragnehmer hilft bei Auskunft und Löschung gegenüber Betroffenen, sofern ein kostenpflichtiger Zusatzauftrag erteilt ist.'],
  ['partial', 'Data subjects # The Provider assists the Customer with requests of data subjects insofar as this has been separately commissioned and remunerated.'],
  ['partial', 'Data subjects # Requests are forwarded by the Provider. The Provider only participates in answering requests of data subjects if it has been separately engaged and paid for this.'],
  ['partial', 'Data subjects # The Provider helps the Customer to answer requests of data subjects under a separate paid order and where it has free capacity.'],
  ['present', 'Betroffene # Der Auftragnehmer unterstützt den Auftraggeber bei Anträgen betroffener Personen; der Aufwand wird nach der Preisliste vergütet.'],
  ['present', 'Data subjects # The Provider assists the Customer with requests of data subjects. Effort of more than two hours a month is paid at the agreed rates.'],
]);

judges('unlawful-instruction-notice', [
  ['partial', 'Weisungen # Bei offensichtlicher Rechtswidrigkeit einer Weisung erfolgt ein Hinweis des Auftragnehmers.'],
  ['partial', 'Weisungen # Ist eine Weisung offenkundig rechtswidrig, weist der Auftragnehmer den Auftraggeber darauf hin.'],
  ['partial', 'Weisungen # Der Auftragnehmer macht den Auftraggeber aufmerksam, wenn eine Weisung auf den ersten Blick erkennbar gegen Datenschutzrecht verstößt.'],
  ['partial', 'Instructions # The Provider informs the Customer where an instruction is manifestly unlawful.'],
  ['partial', 'Instructions # If an instruction obviously infringes data protection law, the Provider will let the Customer know.'],
  ['present', 'Weisungen # Hält der Auftragnehmer eine Weisung für rechtswidrig, weist er den Auftraggeber unverzüglich darauf hin. Offensichtlich rechtswidrige Weisungen darf er ablehnen.'],
  ['present', 'Instructions # If in its opinion an instruction infringes the GDPR, the Provider informs the Customer without delay. It may refuse to follow instructions that are manifestly unlawful.'],
]);

judges('data-types', [
  ['partial', 'Gegenstand # Welche Daten und welche Personen betroffen sind, richtet sich danach, was der Auftraggeber ablegt.'],
  ['partial', 'Gegenstand # Welche Arten von Daten verarbeitet werden, hängt davon ab, was der Auftraggeber eingibt. Der Auftragnehmer nimmt davon keine Kenntnis.'],
  ['partial', 'Datenarten # Die Art der Daten bestimmt sich nach den Inhalten, die der Auftraggeber hochlädt.'],
  ['partial', 'Description of transfer # Categories of personal data transferred: Customer may submit personal data to the service, the extent of which is determined and controlled by Customer in its sole discretion.'],
  ['partial', 'Types of data # Which personal data are processed depends on what the Customer chooses to upload.'],
  ['partial', 'Annex 1 # | Item | Particulars |\n|---|---|\n| Subject-matter | Payroll for the staff of the Customer |\n| Types of personal data | [To be completed by the business owner prior to signature] |\n| Categories of data subjects | Employees |'],
]);

judges('data-subjects', [
  ['partial', 'Gegenstand # Welche Daten und welche Personen betroffen sind, richtet sich danach, was der Auftraggeber ablegt.'],
  ['partial', 'Gegenstand # Wer von der Verarbeitung betroffen ist, hängt davon ab, was der Auftraggeber speichert.'],
  ['partial', 'Data subjects # Whose personal data are processed depends on what the Customer chooses to upload.'],
]);

judges('breach-notification', [
  ['partial', 'Disruptions # The Provider shall report to the Customer within 48 hours serious disruptions in which data of the Customer have become known to third parties to a considerable extent. Minor incidents are listed in the annual report.'],
  ['partial', 'Störungen # Der Auftragnehmer meldet dem Auftraggeber binnen 48 Stunden schwerwiegende Störungen, bei denen Daten in erheblichem Umfang Dritten bekannt geworden sind. Kleinere Vorfälle stehen im Jahresbericht.'],
  ['partial', 'Incidents # The Provider reports major security incidents involving personal data within 24 hours. Minor ones are summarised once a year.'],
  ['present', 'Incidents # The Provider reports every security incident involving personal data within 24 hours, serious ones also by telephone.'],
]);
