import { judges } from '../judged.js';

/** Help with impact assessments and the consultation of the authority, by as many hands as possible. */
describe('requirements by many hands: impact assessment and consultation', () => {
  judges('dpia-assistance', [
    ['present', 'Ist eine Abschätzung nach Art. 35 DSGVO durchzuführen, steuert der Auftragnehmer die Beschreibung seiner Systeme bei.'],
    ['present', 'Für Datenschutz-Folgenabschätzungen hält der Auftragnehmer eine Systemdokumentation vor und überlässt sie dem Auftraggeber.'],
    ['present', 'Dem Auftragnehmer obliegt die Zuarbeit zu Datenschutz-Folgenabschätzungen des Auftraggebers.'],
    ['present', 'Der Auftragnehmer beantwortet Fragen, die sich im Rahmen einer DSFA stellen.'],
    ['present', 'Muss die Verantwortliche eine Datenschutz-Folgenabschätzung (Art. 22 DSG) erstellen, stellt ihr die Auftragsbearbeiterin die technischen Grundlagen zusammen.'],
    ['present', 'Mitwirkungspflichten # Der Auftragnehmer unterstützt den Auftraggeber bei:\n\n1. der Sicherheit der Verarbeitung,\n2. der Folgenabschätzung,\n3. der Konsultation der Behörde.'],
    ['present', 'Brauchen Sie für Ihre Datenschutz-Folgenabschätzung Unterlagen, bekommen Sie die von uns.'],
    ['present', 'The Provider shall take part in any assessment under Article 35 GDPR.'],
    ['present', 'For each DPIA the Provider shall answer the Customer’s questionnaire within 14 days.'],
    ['present', 'Need to run a DPIA? We’ll fill in the sections about our service.'],
    ['present', 'The Provider is to collaborate with the Customer on privacy impact assessments.'],
    ['present', 'Where an assessment of the impact of the processing on data protection is needed, the facts about the system are to be furnished by the Provider.'],
    ['present', 'Provider shall assist Customer with the obligations in Articles 32 through 36.'],
    ['partial', 'Der Auftragnehmer unterstützt den Auftraggeber bei der Datenschutz-Folgenabschätzung, soweit dies gesondert beauftragt und vergütet wird.'],
    ['partial', 'Der Auftragnehmer hilft dem Auftraggeber bei der Erfüllung seiner sonstigen Pflichten aus der DSGVO.'],
    ['partial', 'Provider may support Customer in carrying out data protection impact assessments for a separate fee to be agreed.'],
    ['partial', 'The Provider shall provide assistance with the Customer’s compliance with Data Protection Law.'],
    ['absent', 'Die Datenschutz-Folgenabschätzung ist Aufgabe des Auftraggebers.'],
    ['absent', 'Der Auftraggeber hat vor Vertragsschluss eine Datenschutz-Folgenabschätzung durchgeführt.'],
    ['absent', 'The Customer is responsible for carrying out any data protection impact assessment.'],
    ['absent', '“DPIA” means a data protection impact assessment under Article 35 GDPR.'],
    ['absent', 'Der Auftragnehmer schuldet keine Unterstützung bei Datenschutz-Folgenabschätzungen.'],
  ]);

  judges('prior-consultation', [
    ['present', 'Holt der Auftraggeber nach Art. 36 DSGVO den Rat der Aufsichtsbehörde ein, liefert der Auftragnehmer die nötigen Angaben.'],
    ['present', 'Der Auftragnehmer steht dem Auftraggeber bei, wenn die Aufsichtsbehörde vor Beginn der Verarbeitung zu Rate zu ziehen ist.'],
    ['present', 'Legt die Verantwortliche das Vorhaben dem EDÖB zur Stellungnahme vor (Art. 23 DSG), wirkt die Auftragsbearbeiterin mit.'],
    ['present', 'Dem Auftragnehmer obliegt die Mitwirkung bei der Folgenabschätzung und einer sich anschließenden Konsultation der Aufsichtsbehörde.'],
    ['present', 'Mitwirkung # Der Auftragnehmer liefert die Angaben, die der Auftraggeber für die Folgenabschätzung und für eine etwaige Vorabkonsultation benötigt.'],
    ['present', 'If you have to ask the regulator before you start, we help you put the file together.'],
    ['present', 'The Provider shall contribute to any consultation with a supervisory authority that must precede the processing.'],
    ['present', 'Support is owed for DPIAs and any resulting consultation of the supervisory authority.'],
    ['present', 'Provider will lend Customer reasonable support with impact assessments and, where Article 36 so requires, with consulting the ICO.'],
    ['present', 'The Provider shall aid the Customer in fulfilling Articles 33 to 36 of the GDPR.'],
    ['partial', 'Der Auftragnehmer unterstützt den Auftraggeber bei allen gesetzlichen Pflichten.'],
    ['partial', 'Der Auftragnehmer kann bei einer Konsultation der Aufsichtsbehörde gegen gesonderte Vergütung behilflich sein.'],
    ['absent', 'Die vorherige Konsultation der Aufsichtsbehörde obliegt dem Auftraggeber.'],
    ['absent', 'Der Auftragnehmer arbeitet mit der Aufsichtsbehörde auf Anfrage zusammen.'],
    ['absent', 'Der Auftragnehmer unterstützt den Auftraggeber bei Kontrollen der Aufsichtsbehörde.'],
    ['absent', 'The Provider shall assist the Customer with data protection impact assessments.'],
    ['absent', 'The Customer shall consult the supervisory authority where required.'],
    ['absent', 'Before engaging a subcontractor the Provider shall consult the Customer.'],
  ]);
});
