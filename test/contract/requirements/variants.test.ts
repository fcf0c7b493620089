import { judges } from './judged.js';

/** The same duties as other drafters put them: statute-like, plain, American, Austrian, Swiss, passive, nominal. */
describe('requirements: variants', () => {
  judges('documented-instructions', [
    ['present', 'Daten dürfen vom Auftragnehmer nur im Rahmen des Auftrags und der dokumentierten Weisungen des Auftraggebers verarbeitet werden.'],
    ['present', 'Der Auftragnehmer verpflichtet sich, Daten und Verarbeitungsergebnisse ausschließlich im Rahmen der schriftlichen Aufträge des Auftraggebers zu verarbeiten.'],
    ['present', 'The Provider will process Customer Data solely in accordance with the Customer’s documented lawful instructions.'],
    ['present', 'Provider and any person acting under its authority shall not process the data except on written instructions from the Customer.'],
    ['present', 'Weisungen #\n\n- Verarbeitung ausschließlich nach Weisung des Auftraggebers\n- Weisungen in Textform'],
    ['partial', 'Der Auftragnehmer handelt weisungsgebunden und verarbeitet die Daten ausschließlich für den Auftraggeber nach dessen Weisung.'],
  ]);
  judges('legal-requirement-notice', [
    ['present', 'Der Auftragnehmer verarbeitet die Daten nur auf Weisung. Eine Ausnahme gilt, wenn er nach Unionsrecht oder dem Recht eines Mitgliedstaats zur Verarbeitung verpflichtet ist; dann informiert er den Auftraggeber vor Beginn der Verarbeitung.'],
    ['present', 'Processing on instructions # The Provider acts only on instructions unless applicable law requires other processing, in which case it will tell the Customer before it carries out the processing.'],
    ['partial', 'Der Auftragnehmer darf Daten nur auf Weisung verarbeiten, außer es liegt eine gesetzliche Verpflichtung zur Verarbeitung vor.'],
  ]);
  judges('confidentiality', [
    ['present', 'Der Auftragnehmer erklärt rechtsverbindlich, dass er alle mit der Datenverarbeitung beauftragten Personen vor Aufnahme der Tätigkeit zur Vertraulichkeit verpflichtet hat.'],
    ['present', 'The Provider’s personnel engaged in the processing have executed written confidentiality agreements.'],
    ['present', 'Access is granted only to employees who are under an obligation of secrecy.'],
    ['partial', 'The Provider shall ensure that its staff are informed of the confidential nature of the personal data.'],
  ]);
  judges('subprocessor-authorisation', [
    ['present', 'Customer acknowledges and agrees that the Provider may engage third-party sub-processors in connection with the services.'],
    ['present', 'Der Auftragnehmer ist befugt, folgende Unternehmen als Sub-Auftragsverarbeiter heranzuziehen: Hoster AG.'],
    ['present', 'The Provider has the Customer’s general authorisation for the engagement of sub-processors from an agreed list.'],
  ]);
  judges('subprocessor-change-notice', [
    ['present', 'Der Auftragnehmer ist befugt, Sub-Auftragsverarbeiter heranzuziehen. Beabsichtigte Änderungen sind dem Auftraggeber so rechtzeitig bekannt zu geben, dass er sie untersagen kann.'],
    ['present', 'Sub-processors # The Customer generally authorises sub-processors. Provider shall give notice of a new sub-processor before authorising it to process data. Customer may object within ten days.'],
  ]);
  judges('subprocessor-flow-down', [
    ['present', 'Erteilt der Auftragnehmer Aufträge an Subunternehmer, so obliegt es ihm, seine datenschutzrechtlichen Pflichten aus diesem Vertrag auf den Subunternehmer zu übertragen.'],
    ['present', 'Dabei ist sicherzustellen, dass der Sub-Auftragsverarbeiter dieselben Verpflichtungen eingeht, die dem Auftragnehmer auf Grund dieser Vereinbarung obliegen.'],
    ['present', 'Where the Provider engages a sub-processor, it does so by a contract that imposes in substance the same data protection obligations.'],
  ]);
  judges('subprocessor-liability', [
    ['present', 'Kommt der Sub-Auftragsverarbeiter seinen Pflichten nicht nach, so haftet der Auftragnehmer gegenüber dem Auftraggeber für dessen Pflichten.'],
    ['present', 'The Provider is liable for its sub-processors to the same extent as if it performed their services directly.'],
    ['absent', 'The Provider is liable only for its own fault; its sub-processors are not covered.'],
  ]);
  judges('data-subject-rights', [
    ['present', 'Der Auftragnehmer ergreift technische und organisatorische Maßnahmen, damit der Auftraggeber die Rechte der betroffenen Personen nach Kapitel III DSGVO jederzeit erfüllen kann.'],
    ['present', 'The Provider shall, taking into account the nature of the processing, help the Customer fulfil its duty to respond to data subjects.'],
    ['present', '- Unterstützung bei Anfragen betroffener Personen (Art. 15 bis 22 DSGVO)'],
  ]);
  judges('breach-notification', [
    ['present', 'In the event of a personal data breach concerning data processed by the Provider, the Provider shall notify the Customer without undue delay.'],
    ['present', 'Der Auftragnehmer unterrichtet den Auftraggeber umgehend bei Datenschutzverletzungen.'],
    ['present', '- Unverzügliche Meldung von Datenschutzverletzungen an den Auftraggeber'],
    ['present', 'Werden dem Auftragnehmer Verletzungen des Schutzes personenbezogener Daten bekannt, so hat er diese dem Auftraggeber unverzüglich anzuzeigen.'],
    ['absent', 'Der Auftraggeber meldet Datenschutzverletzungen innerhalb von 72 Stunden der Aufsichtsbehörde.'],
  ]);
  judges('dpia-assistance', [
    ['present', 'The Provider shall furthermore assist the Customer in ensuring compliance with the following obligations:\n\n- (1) the obligation to carry out an assessment of the impact of the envisaged processing (a data protection impact assessment);\n- (2) the obligation to consult the supervisory authority prior to processing.'],
    ['present', 'Erforderlichenfalls wirkt der Auftragnehmer an einer Datenschutz-Folgenabschätzung mit.'],
  ]);
  judges('prior-consultation', [
    ['present', 'The Provider shall furthermore assist the Customer in ensuring compliance with the following obligations:\n\n- (1) the obligation to carry out an assessment of the impact of the envisaged processing (a data protection impact assessment);\n- (2) the obligation to consult the supervisory authority prior to processing.'],
    ['present', 'Unterstützung # Der Auftragnehmer unterstützt den Auftraggeber bei der DSFA (Art. 35 DSGVO) sowie im Rahmen der vorherigen Konsultation (Art. 36 DSGVO).'],
  ]);
  judges('deletion-or-return', [
    ['present', 'Daten und Datenträger sind nach Auftragsende auf Verlangen des Auftraggebers entweder herauszugeben oder zu löschen.'],
    ['present', 'Der Auftragnehmer ist nach Beendigung dieser Vereinbarung verpflichtet, alle Unterlagen dem Auftraggeber zu übergeben oder in dessen Auftrag zu vernichten.'],
    ['present', 'After termination the Provider shall return the Customer Data to the Customer and, to the extent permitted by law, delete it from its systems.'],
    ['present', 'Following termination the Provider shall, at the choice of the Customer, delete all personal data or return it to the Customer and delete existing copies.'],
    ['partial', 'After termination the Provider shall delete or return all personal data and delete existing copies.'],
    ['partial', 'Nach Vertragsende sind die Daten zu löschen oder zurückzugeben.'],
  ]);
  judges('audit-information', [
    ['present', 'Der Auftragnehmer verpflichtet sich, dem Auftraggeber jene Informationen zur Verfügung zu stellen, die zur Kontrolle der Einhaltung dieser Vereinbarung notwendig sind.'],
    ['present', 'Der Auftragnehmer weist dem Auftraggeber die Einhaltung der in diesem Vertrag niedergelegten Pflichten mit geeigneten Mitteln nach.'],
  ]);
  judges('audit-inspections', [
    ['present', 'Dem Auftraggeber wird das Recht jederzeitiger Einsichtnahme und Kontrolle der Datenverarbeitungseinrichtungen eingeräumt.'],
    ['present', 'Sollten im Einzelfall Inspektionen durch den Auftraggeber oder einen von diesem beauftragten Prüfer erforderlich sein, werden diese zu den üblichen Geschäftszeiten durchgeführt.'],
    ['present', 'At the request of the Customer, the Provider shall permit and contribute to audits of the processing; audits may include inspections at its premises.'],
    ['partial', 'Audits # The Customer agrees that its audit rights shall be satisfied by the Provider’s current audit report. The Customer may audit the Provider once a year.'],
  ]);
  judges('transfer-restriction', [
    ['present', 'Any transfer to a third country or an international organisation shall be done only on documented instructions from the Customer.'],
    ['present', 'Die Verarbeitung findet in der EU statt; für jede Verlagerung in ein Drittland müssen die besonderen Voraussetzungen der Artt. 44 bis 49 DSGVO erfüllt sein.'],
    ['partial', 'Alle Datenverarbeitungstätigkeiten werden innerhalb der EU bzw. des EWR durchgeführt.'],
  ]);
});

describe('requirements: matters told by a citation alone', () => {
  judges('dpia-assistance', [
    ['present', 'Der Auftragnehmer unterstützt den Auftraggeber bei dessen Pflichten nach Art. 35 DSGVO.'],
    ['present', 'The Provider shall assist the Customer in meeting its obligations under Article 35 GDPR.'],
    ['absent', 'Für den Auftragnehmer gilt Art. 35 DSGVO.'],
  ]);
  judges('prior-consultation', [
    ['present', 'Der Auftragnehmer unterstützt den Auftraggeber bei dessen Pflichten nach den Art. 35 und 36 DSGVO.'],
    ['absent', 'Es gilt Art. 36 DSGVO.'],
  ]);
  judges('data-subject-rights', [
    ['present', 'The Provider shall assist the Customer with its duties under Chapter III GDPR.'],
    ['present', 'Die Auftragsbearbeiterin unterstützt die Verantwortliche bei ihren Pflichten nach Art. 25 DSG.'],
  ]);
  judges('breach-notification', [
    ['present', 'Der Auftragnehmer meldet dem Auftraggeber Vorgänge im Sinne von Art. 33 DSGVO unverzüglich.'],
  ]);
});
