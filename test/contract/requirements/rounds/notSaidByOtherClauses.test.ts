import { judges } from '../judged.js';

/** A clause on one requirement says nothing in full of another, though it holds some of its words; a clause that says both says both. */
describe('requirements: not said by clauses on other matters', () => {
  judges('security', [
    ['partial', 'Help # Taking into account the nature of the processing, the Provider shall help the Customer by suitable technical and organisational measures to answer the requests of data subjects. It assists the Customer in doing so by appropriate technical and organisational measures.'],
    ['present', 'Duties # The Provider takes the technical and organisational measures of Article 32 GDPR and assists the Customer with impact assessments.'],
    ['partial', 'Zusammenarbeit # Der Auftragnehmer unterstützt den Auftraggeber bei den Pflichten aus Art. 32 bis 36 DSGVO (Maßnahmen der Datensicherheit, Meldung von Datenpannen, Folgenabschätzung, vorherige Konsultation).'],
    ['partial', 'Nachweise # Der Auftragnehmer hat dem Auftraggeber die Umsetzung der technischen und organisatorischen Maßnahmen nachzuweisen.'],
    ['present', 'Sicherheit # Der Auftragnehmer trifft die technischen und organisatorischen Maßnahmen nach Art. 32 DSGVO und weist sie dem Auftraggeber auf Verlangen nach.'],
    ['partial', 'Folgenabschätzung # Für eine Folgenabschätzung stellt der Auftragnehmer dem Auftraggeber die nötigen Unterlagen zu Risiken und Schutzmaßnahmen bereit.'],
    ['absent', 'Unterauftragnehmer # Nicht hierzu zählen Nebenleistungen wie Post und Reinigung sowie Maßnahmen zur Sicherstellung der Vertraulichkeit und Verfügbarkeit der Anlagen.'],
  ]);
  judges('breach-notification', [
    ['partial', 'Instructions # The Provider shall alert the Customer immediately to any instruction that it considers to be in breach of data protection law.'],
    ['present', 'Notices # The Provider shall alert the Customer immediately to any instruction that it considers to be in breach of the law and, without undue delay, to any personal data breach.'],
  ]);
  judges('duration', [
    ['absent', 'Security # The Provider will not lower the overall security of the Services during a subscription term.'],
    ['absent', 'Certificates # The Provider is certified under ISO 27001 and will keep the certificate for the life of this agreement.'],
    ['absent', 'Breach of contract # Either party may terminate the Agreement if the other commits a material breach and fails to remedy it within twenty days.'],
    ['absent', 'Beneficiaries # Nobody else has a right to enforce any term of this DPA.'],
    ['absent', 'Vertragsende # Endet der Vertrag, gibt der Anbieter dem Kunden die Daten als Export zurück.'],
    ['present', 'Dauer # Die Vereinbarung läuft so lange wie der Hauptvertrag. Endet der Vertrag, gibt der Anbieter dem Kunden die Daten als Export zurück.'],
    ['present', 'Term # This DPA remains in force for the term of the Agreement. Either party may terminate it if the other commits a material breach.'],
  ]);
  judges('subject-matter', [
    ['absent', 'Leistungen im Datenschutz # | Leistung | Vergütung |\n|---|---|\n| Hilfe bei Betroffenenanträgen (Auskunft, Löschung) | nach Aufwand |'],
    ['absent', 'Services # | Task | Lead |\n|---|---|\n| Subject access requests | Customer |\n| Rectification, erasure | Customer |'],
    ['absent', 'Purpose of the agreement # The purpose of this agreement is to fulfil the requirements that data protection law places on a written contract.'],
    ['present', 'Subject matter # The subject matter is the operation of a booking platform for the Customer; this agreement serves to fulfil the requirements of Article 28 GDPR.'],
    ['partial', 'Gegenstand # Gegenstand der Verarbeitung sind folgende Datenarten: Stammdaten, Vertragsdaten, Zahlungsdaten.'],
    ['present', 'Gegenstand # Gegenstand ist der Versand von Rechnungen. Folgende Datenarten sind betroffen: Stammdaten, Vertragsdaten, Zahlungsdaten.'],
  ]);
  judges('nature-and-purpose', [
    ['absent', 'Aufbewahrung # Dokumentationen, die dem Nachweis der ordnungsgemäßen Datenverarbeitung dienen, bewahrt der Auftragnehmer über das Vertragsende hinaus auf.'],
  ]);
  judges('data-types', [
    ['absent', 'Aufbewahrung # Dokumentationen, die dem Nachweis der ordnungsgemäßen Datenverarbeitung dienen, sind durch den Auftragnehmer über das Vertragsende hinaus aufzubewahren.'],
    ['absent', 'Gegenstand # Zweck: Nutzung einer Branchensoftware zur Verwaltung von Kunden, Angeboten, Aufträgen, Rechnungen'],
    ['partial', 'Schedule 1 # **Categories of data subjects:** as set out in Annex 2 of the Order Form.'],
    ['present', 'Schedule 1 # **Categories of data subjects and types of personal data:** as set out in Annex 2 of the Order Form.'],
    ['present', 'Gegenstand # Gegenstand ist die Verarbeitung von Namen, Anschriften und Telefonnummern der Mitglieder.'],
  ]);
  judges('data-subjects', [
    ['absent', 'Anwendungsbereich # Diese Vereinbarung gilt für alle Tätigkeiten, bei denen Mitarbeiter des Auftragnehmers oder durch ihn beauftragte Dritte mit personenbezogenen Daten in Berührung kommen.'],
    ['absent', 'Information # It is the task of the Customer to inform the data subjects about the processing and to respond to their requests.'],
    ['present', 'Data subjects # The data subjects are customers and employees of the Customer.'],
  ]);
  judges('controller-rights-obligations', [
    ['partial', 'Instructions # The Provider may suspend an instruction until the Customer confirms or changes it.'],
    ['present', 'Instructions # The Customer is responsible for the lawfulness of its instructions. The Provider may suspend an instruction until the Customer confirms it.'],
  ]);
  judges('deletion-or-return', [
    ['absent', 'Support # | Support | Terms |\n|---|---|\n| Access and erasure requests of data subjects | The Provider exports or erases the records at the request of the Customer |'],
  ]);
  judges('data-subject-rights', [
    ['absent', 'Proof # On request the Provider shall give the Customer access to all information, including records and logs, needed to establish that the Agreement is complied with.'],
  ]);
});
