import { judges } from '../judged.js';

/** The usual clause on one matter does not say another one, however many words they share; one that says both does. */
describe('what the clause on another matter does not say', () => {
  judges('transfer-restriction', [
    ['absent', 'Processing # The Provider processes personal data only on documented instructions from the Customer, unless required to do otherwise by Union or Member State law to which the Provider is subject.'],
    ['absent', 'Processing # The Provider acts only on documented instructions unless the law of the country in which it is established demands other processing of personal data.'],
    ['absent', 'Exceptions # Where a Member State law to which the Provider is subject requires processing beyond the instructions, it tells the Customer before it processes anything.'],
    ['present', 'Processing # The Provider processes personal data only on documented instructions from the Customer, including transfers to a third country, unless required to do otherwise by Union or Member State law to which the Provider is subject.'],
    ['present', 'Place # Personal data are kept in a Member State of the European Union and may go elsewhere only with the prior consent of the Customer.'],
    ['present', 'Place # Data may be transferred to countries that offer no adequate protection only on the instructions of the Customer.'],
    ['absent', 'Weisungen # Der Auftragnehmer verarbeitet Daten nur auf dokumentierte Weisung, es sei denn, das Recht eines anderen Staates, dem er unterliegt, verlangt etwas anderes.'],
    ['present', 'Ort # In einen anderen Staat darf der Auftragnehmer die Daten nur mit vorheriger Zustimmung des Auftraggebers übermitteln.'],
  ]);
  judges('unlawful-instruction-notice', [
    ['absent', 'Compelled processing # If a court order or statute obliges the Provider to process personal data otherwise than instructed, it gives the Customer notice beforehand, except where notice would itself be unlawful.'],
    ['absent', 'Gesetzliche Pflichten # Muss der Auftragnehmer Daten kraft Gesetzes entgegen einer Weisung verarbeiten, informiert er den Auftraggeber unverzüglich vorher, sofern ihm das nicht verboten ist.'],
    ['present', 'Instructions # If a statute obliges the Provider to process otherwise than instructed, or if it believes an instruction infringes data protection law, it informs the Customer without delay.'],
    ['present', 'Weisungen # Hält der Auftragnehmer eine Weisung für rechtswidrig, weist er den Auftraggeber unverzüglich darauf hin.'],
  ]);
  judges('subprocessor-authorisation', [
    ['partial', 'Sub-contractors # The Provider shall pass on to each sub-contractor in writing obligations equal to those it has accepted under this Agreement.'],
    ['partial', 'Liability # The Provider answers for a sub-processor as for itself, whether or not the Customer approved its appointment.'],
    ['absent', 'Affiliates # The Customer is liable for the acts of its authorised affiliates as if they were its own.'],
    ['absent', 'Auskünfte an Dritte # Auskünfte an Dritte oder Betroffene darf der Auftragnehmer nur nach vorheriger schriftlicher Zustimmung des Auftraggebers erteilen.'],
    ['present', 'Sub-contractors # With the prior written consent of the Customer the Provider may engage sub-contractors, who must accept the same obligations.'],
    ['present', 'Unterauftragnehmer # Der Auftragnehmer darf Unterauftragnehmer nur mit vorheriger Zustimmung des Auftraggebers einsetzen; sie müssen dieselben Pflichten übernehmen.'],
  ]);
  judges('subprocessor-flow-down', [
    ['absent', 'Assignment # Neither party may transfer rights and obligations under this contract to a third party without the written consent of the other.'],
    ['absent', 'Abtretung # Rechte und Pflichten aus diesem Vertrag darf der Auftragnehmer nur mit Zustimmung des Auftraggebers auf Dritte übertragen.'],
    ['partial', 'Proof # The Provider gives the Customer evidence of compliance with every requirement of this Schedule, including training records and sub-processor contracts.'],
    ['present', 'Sub-processors # The Provider imposes the obligations of this DPA on each Sub-processor by contract and is responsible for each Sub-processor’s compliance with them.'],
  ]);
  judges('subprocessor-liability', [
    ['absent', 'Subdienstleister # Du bist einverstanden, dass wir Subdienstleister einsetzen. Wen wir gerade einsetzen, steht auf unserer Seite.'],
    ['present', 'Subdienstleister # Für Fehler unserer Subdienstleister stehen wir gerade wie für eigene.'],
  ]);
  judges('dpia-assistance', [
    ['absent', 'Konsultation # Ergibt die Folgenabschätzung ein hohes Risiko, unterstützt der Auftragnehmer den Auftraggeber bei der vorherigen Konsultation der Aufsichtsbehörde.'],
    ['absent', 'Consultation # Where the impact assessment indicates a high risk, the Provider assists the Customer in consulting the supervisory authority before processing.'],
    ['present', 'Unterstützung # Der Auftragnehmer unterstützt den Auftraggeber bei der Datenschutz-Folgenabschätzung und, sofern sie ein hohes Risiko zeigt, bei der vorherigen Konsultation der Aufsichtsbehörde.'],
    ['present', 'Assistance # The Provider assists the Customer with data protection impact assessments and, where the impact assessment indicates a high risk, in consulting the supervisory authority.'],
  ]);
  judges('prior-consultation', [
    ['absent', 'Vorabprüfung der Risiken # Der Auftragnehmer ist dem Auftraggeber bei der Abschätzung der Folgen der Verarbeitung für den Schutz personenbezogener Daten behilflich.'],
    ['present', 'Vorabprüfung durch die Aufsichtsbehörde # Der Auftragnehmer unterstützt den Auftraggeber bei der vorherigen Konsultation der Aufsichtsbehörde.'],
  ]);
  judges('audit-information', [
    ['absent', 'Orders # If the Provider is ordered to hand over data of the Customer, it verifies the legal basis and informs the Customer before doing so.'],
    ['absent', 'Authorities # The Provider gives the supervisory authority access to all information it needs to demonstrate compliance.'],
    ['present', 'Audits # The Provider makes available to the Customer all information needed to verify its compliance with this Agreement.'],
    ['present', 'Kontrolle # Der Auftragnehmer stellt alle Informationen bereit, die zum Nachweis der Einhaltung seiner Pflichten nötig sind, und nennt eine Ansprechperson.'],
  ]);
  judges('audit-inspections', [
    ['absent', 'Website # When you visit our website we use cookies to remember your language.'],
    ['absent', 'Kündigung # Der Auftraggeber ist zur fristlosen Kündigung berechtigt, wenn der Auftragnehmer ihm den Zutritt zu seinen Räumen verweigert.'],
    ['absent', 'Requests # The Provider gives the Customer such help as it needs to comply with verified requests of individuals for access to their data.'],
    ['present', 'Kontrolle # Der Auftraggeber darf die Einhaltung dieses Vertrags vor Ort prüfen. Dieselben Kontrollrechte hat er gegenüber Unterauftragnehmern.'],
  ]);
  judges('documented-instructions', [
    ['partial', 'Transfers # The Provider refrains from moving personal data to third countries unless the Customer has directed it to do so in documented form.'],
    ['present', 'Instructions # The Provider processes personal data, including transfers to third countries, only on documented instructions of the Customer.'],
  ]);
});
