import { judges } from '../judged.js';

/** Help, consultation and silence that is owed, beside help that is left to be agreed, considered or taken back, and persons who are let off. */
judges('data-subject-rights', [
  ['present', 'Betroffene # Der Auftragnehmer stellt sicher, dass der Auftraggeber Anträge betroffener Personen fristgerecht beantworten kann, indem er Daten auf Weisung berichtigt, löscht oder herausgibt.'],
  ['present', 'Betroffenenanfragen # Anfragen Betroffener werden dem Auftraggeber binnen zwei Werktagen zugeleitet; die zur Beantwortung nötigen Auskünfte erteilt der Auftragnehmer auf Anforderung.'],
  ['present', 'Auskunft # Der Auftragnehmer hilft mit, wenn der Auftraggeber Auskunft nach Art. 15 DSGVO erteilen muss.'],
  ['present', 'Rechte # Soweit ein Betroffener Rechte nach Art. 15 bis 21 DSGVO geltend macht, ist der Auftragnehmer zur Mitwirkung verpflichtet.'],
  ['present', "Subject access # The Provider shall provide the Customer with a copy of the personal data it holds on a data subject within ten days of the Customer's request so that the Customer can answer a subject access request."],
  ['present', 'Data subjects # Processor shall take appropriate measures to assist Controller in fulfilling its obligations to respond to data subjects.'],
  ['present', "Individuals' rights # The service includes functions to search, correct and erase records, and the Provider will help the Customer where these do not suffice to answer an individual's request."],
  ['absent', 'Betroffene # Betroffene Personen haben das Recht auf Auskunft, Berichtigung und Löschung.'],
  ['partial', 'Betroffene # Der Auftragnehmer unterstützt den Auftraggeber bei Betroffenenanfragen, soweit ihm dies zumutbar ist und Kapazitäten frei sind.'],
  ['partial', 'Betroffene # Der Auftragnehmer wird den Auftraggeber bei Betroffenenanfragen nach Aufwand und nur aufgrund eines angenommenen Angebots unterstützen.'],
  ['partial', 'Betroffene # Anfragen betroffener Personen leitet der Auftragnehmer weiter. Eine Beantwortung oder sonstige Unterstützung ist nicht Gegenstand des Vertrags.'],
  ['partial', 'Data subjects # The Provider will refer data subjects to the Customer. The Provider has no further duties in that respect.'],
  ['absent', 'Data subjects # The Customer is solely responsible for responding to data subjects.'],
  ['partial', 'Data subjects # Assistance with data subject requests: to be completed.'],
]);

judges('dpia-assistance', [
  ['present', 'DSFA # Zur Durchführung einer Datenschutz-Folgenabschätzung stellt der Auftragnehmer dem Auftraggeber die Dokumentation der eingesetzten Verfahren zur Verfügung.'],
  ['present', 'DSFA # Erforderlichenfalls unterstützt der Auftragnehmer den Auftraggeber bei der Datenschutz-Folgenabschätzung sowie bei der Konsultation der Aufsichtsbehörde.'],
  ['present', 'Hilfe # Der Auftragsverarbeiter ist dem Verantwortlichen bei der Erstellung der DSFA behilflich.'],
  ['present', "Assistance # The processor will at the controller's request provide the input it needs for a DPIA."],
  ['present', "Assistance # Upon request, Provider shall provide Customer with reasonable cooperation and assistance needed to fulfil Customer's obligation to carry out a data protection impact assessment related to Customer's use of the services."],
  ['absent', 'DSFA # Der Auftraggeber prüft, ob eine Datenschutz-Folgenabschätzung nötig ist, und informiert den Auftragnehmer über das Ergebnis.'],
  ['absent', 'DSFA # Eine Unterstützung bei der Datenschutz-Folgenabschätzung schuldet der Auftragnehmer nicht.'],
  ['partial', 'DSFA # Unterstützung bei der Datenschutz-Folgenabschätzung: bei Bedarf zu regeln.'],
  ['absent', 'DSFA # Ein Muster für eine Datenschutz-Folgenabschätzung findet der Auftraggeber im Hilfebereich.'],
  ['absent', 'DPIA # The Provider has carried out a DPIA of its platform and keeps it under review.'],
  ['absent', 'DPIA # Assistance with DPIAs is not included in the services.'],
  ['partial', 'DPIA # Provider will give reasonable consideration to requests for help with DPIAs.'],
]);

judges('prior-consultation', [
  ['present', 'Konsultation # Führt die Folgenabschätzung zu einer Konsultation der Aufsichtsbehörde, beantwortet der Auftragnehmer deren Fragen zur Technik über den Auftraggeber.'],
  ['present', 'Konsultation # Der Auftragnehmer unterstützt den Auftraggeber bei der vorherigen Anhörung der Aufsichtsbehörde.'],
  ['present', 'Consultation # Provider shall assist Customer in consulting the competent supervisory authority under Article 36 GDPR.'],
  ['present', 'Art 36 # The Processor shall make available to the Controller all information required for a consultation with the supervisory authority.'],
  ['absent', 'Konsultation # Bevor der Auftragnehmer die Aufsichtsbehörde konsultiert, informiert er den Auftraggeber.'],
  ['partial', 'Konsultation # Die Unterstützung bei der Konsultation der Aufsichtsbehörde erfolgt freiwillig.'],
  ['absent', 'Consultation # The Customer shall consult the Provider before contacting the supervisory authority.'],
  ['partial', 'Consultation # Help with a consultation of the supervisory authority may be ordered separately.'],
]);

judges('confidentiality', [
  ['present', 'Vertraulichkeit # Zugang erhalten ausschließlich Mitarbeiter, die zuvor schriftlich zur Geheimhaltung verpflichtet wurden.'],
  ['present', 'Personal # Der Auftragnehmer hat seine Leute auf Verschwiegenheit eingeschworen und lässt sich das schriftlich geben.'],
  ['present', 'Amtsgeheimnis # Die Mitarbeitenden der Auftragsbearbeiterin unterstehen dem Amtsgeheimnis.'],
  ['present', 'Confidentiality # Provider shall ensure that its personnel engaged in the processing are informed of the confidential nature of the data and are bound by written confidentiality obligations.'],
  ['present', 'Confidentiality # Any person authorised by the Processor to process the data shall be subject to a strict duty of confidentiality.'],
  ['partial', 'Vertraulichkeit # Der Auftragnehmer weist seine Mitarbeiter auf die Vertraulichkeit der Daten hin.'],
  ['partial', 'Vertraulichkeit # Führungskräfte des Auftragnehmers sind zur Vertraulichkeit verpflichtet; für Aushilfen gilt dies nicht.'],
  ['partial', 'Confidentiality # The Provider requires visitors to sign a confidentiality form.'],
  ['absent', 'Confidentiality # Pricing and terms of this agreement are confidential and staff must keep them secret.'],
]);
