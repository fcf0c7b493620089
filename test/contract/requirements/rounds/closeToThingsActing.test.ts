import { judges } from '../judged.js';

describe('requirements: words close to those of which things are said', () => {
  judges('confidentiality', [
    ['present', "Confidentiality # The Provider's personnel are informed of their duty of confidentiality and have entered into confidentiality agreements."],
    ['present', 'Vertraulichkeit # Die Mitarbeiter haben Vertraulichkeitsvereinbarungen abgeschlossen und werden regelmäßig über ihre Geheimhaltungspflichten informiert.'],
    ['present', 'Confidentiality # Personnel of the Provider are made aware of the duty of confidentiality which their employment contracts impose on them.'],
  ]);
  judges('documented-instructions', [
    ['partial', "Instructions # The Provider processes personal data in accordance with the Customer's documented instructions. Instructions are given in writing; nothing further is required."],
    ['partial', 'Instructions # The Provider processes personal data on documented instructions of the Customer. The scope of support is set out in Annex 2 and goes no further.'],
    ['partial', 'Weisungen # Der Auftragnehmer verarbeitet Daten auf dokumentierte Weisung des Auftraggebers. Weitergehende Leistungen werden gesondert beauftragt; darüber hinaus schuldet der Auftragnehmer nichts.'],
  ]);
  judges('dpia-assistance', [
    ['absent', 'Breaches # The Provider shall assist the Customer in evaluating the consequences of the personal data breach for the individuals concerned under Articles 33 and 34 GDPR.'],
    ['absent', 'Service changes # The Provider shall support the Customer in evaluating the impact of new software versions on its users.'],
    ['absent', 'Security measures # Following an evaluation of the risks for data subjects, the Provider implements appropriate technical and organisational measures in accordance with Article 32 GDPR.'],
    ['present', 'Assistance # The Provider assists the Customer with data protection impact assessments under Article 35 GDPR and with assessing the effects of a security incident on data subjects.'],
    ['present', 'Datenschutz-Folgenabschätzung # Der Auftragnehmer unterstützt den Auftraggeber bei der Datenschutz-Folgenabschätzung, insbesondere bei der Bewertung der Folgen eines Vorfalls.'],
  ]);
  judges('audit-inspections', [
    ['present', "Audits # The Customer may carry out audits, including on-site inspections, of the Provider; the Provider's reports and certificates do not satisfy this audit right."],
    ['present', 'Kontrollen # Der Auftraggeber darf die Einhaltung dieses Vertrags beim Auftragnehmer durch Inspektionen vor Ort überprüfen; das Kontrollrecht gemäß Absatz 1 wird nach Anmeldung während der üblichen Geschäftszeiten ausgeübt.'],
    ['present', 'Kontrollen # Der Auftraggeber darf den Auftragnehmer vor Ort kontrollieren; sein Kontrollrecht ist mit der Vorlage von Zertifikaten nicht erfüllt.'],
    ['present', "Audits # The Customer may audit the Provider's premises once a year; this right is deemed to include inspections by an independent auditor mandated by the Customer, and the Provider makes available all information needed."],
    ['present', 'Audits # The Customer may carry out on-site inspections of the Provider in order to assess the effects on data subjects.'],
  ]);
  judges('audit-information', [
    ['present', 'Nachweise # Der Auftragnehmer stellt dem Auftraggeber alle erforderlichen Informationen zum Nachweis der Einhaltung der Pflichten aus Art. 28 DSGVO zur Verfügung, insbesondere auch die Verpflichtung der Beschäftigten zur Vertraulichkeit.'],
  ]);
  judges('data-subject-rights', [
    ['absent', 'Questions from users # Users can view, correct and export their drafts. Our help desk supports the Customer by phone.'],
  ]);
  judges('unlawful-instruction-notice', [
    ['present', 'Instructions # The Provider shall immediately inform the Customer if it considers that a request of the Customer infringes data protection law or a court order.'],
  ]);
});
