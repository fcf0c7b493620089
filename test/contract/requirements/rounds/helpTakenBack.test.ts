import { judges } from '../judged.js';

/** Help and what takes it back in the next sentence; consulting the authority and assessing effects in translated words; promises of silence in tables. */
judges('data-subject-rights', [
  ['partial', 'Anfragen # Der Anbieter leitet Anfragen betroffener Personen an den Kunden weiter und unterstützt ihn bei der Beantwortung. Eine Verpflichtung hierzu besteht nicht.'],
  ['partial', 'Requests # The Provider assists the Customer with data subject requests. It is not obliged to do so.'],
  ['partial', 'Requests # The Provider forwards requests of data subjects to the Customer. No further assistance is owed.'],
  ['present', 'Requests # The Provider assists the Customer in responding to data subject requests. It does not answer them itself and is not obliged to do so.'],
  ['present', 'Anfragen # Der Auftragnehmer unterstützt den Auftraggeber bei Anfragen betroffener Personen. Eine Pflicht zur rechtlichen Prüfung besteht nicht.'],
  ['present', 'Anfragen # Der Auftragnehmer unterstützt den Auftraggeber bei Anfragen betroffener Personen. Er beantwortet sie nicht selbst; hierzu ist er nicht verpflichtet.'],
  ['present', "Information requests under the FADP # The Provider supplies to the Customer all details that it needs to satisfy a person's right of access."],
  ['absent', "Information requests under the FADP # The Customer supplies to the Provider all details needed to satisfy a person's right of access."],
  ['absent', 'Information requests # The Provider supplies to the authority all details needed to satisfy its right to information.'],
  ['absent', "Rights # The Provider's staff have a right to information under employment law. The Provider helps the Customer with that."],
]);

judges('dpia-assistance', [
  ['present', 'Folgenabschätzung # Ist eine Datenschutz-Folgenabschätzung durchzuführen, stellt der Auftragnehmer die nötigen Systemangaben bei.'],
  ['present', 'Assistance # The Provider helps the Customer in carrying out impact analyses relating to data protection.'],
  ['present', 'Assistance # The Provider assists the Customer with privacy impact evaluations.'],
  ['present', 'DPIA # Where the Customer must carry out a data protection impact assessment, the Provider shall supply the information on its systems and its sub-processors that the Customer needs.'],
  ['absent', 'DPIA # Where the Customer must carry out a data protection impact assessment, the sub-processor shall supply the information it needs.'],
  ['absent', 'Business continuity # The Provider helps the Customer with business impact analyses.'],
  ['absent', 'Environment # The Provider helps the Customer with environmental impact studies.'],
  ['partial', 'Folgenabschätzung # Der Anbieter unterstützt den Kunden bei der Datenschutz-Folgenabschätzung. Ein Anspruch darauf besteht nicht.'],
  ['absent', 'Folgenabschätzung # Der Auftraggeber führt die Datenschutz-Folgenabschätzung durch und stellt dem Auftragnehmer die Unterlagen bei.'],
  ['partial', 'DPIA # The Provider supports the Customer with data protection impact assessments. There is no entitlement to such support.'],
  ['present', 'Folgenabschätzung # Der Anbieter unterstützt den Kunden bei der Datenschutz-Folgenabschätzung. Darüber hinausgehende Beratung ist nicht geschuldet.'],
  ['present', 'Folgenabschätzung # Der Anbieter unterstützt den Kunden bei der Datenschutz-Folgenabschätzung. Für die Durchführung bleibt der Kunde verantwortlich.'],
]);

judges('prior-consultation', [
  ['present', 'Aufsicht # Muss der Auftraggeber vor der Aufnahme der Verarbeitung die Datenschutzaufsicht einschalten, unterstützt ihn der Auftragnehmer mit Unterlagen.'],
  ['present', 'Konsultation # Musst du deine Datenschutzbehörde vorab konsultieren, bekommst du von uns alle Infos dafür.'],
  ['present', 'Leistungen # Zu den Leistungen des Auftragnehmers gehört die Bereitstellung von Unterlagen für das Konsultationsverfahren vor der Aufsichtsbehörde.'],
  ['absent', 'Mitwirkung # Zu den Mitwirkungsleistungen des Auftraggebers zählt die Bereitstellung der Unterlagen für das Konsultationsverfahren bei der Aufsichtsbehörde.'],
  ['present', 'High risk # Where the regulator must be consulted ahead of new processing, the Provider shall co-operate in preparing the submission.'],
  ['absent', 'High risk # Where the regulator must be consulted ahead of new processing, the Customer shall prepare the submission and the Provider shall be told.'],
  ['absent', "Consultation # The Provider supports the Customer's works council consultation."],
  ['absent', 'Aufsicht # Vor Beginn der Bauarbeiten bindet der Auftragnehmer die Baubehörde ein und unterstützt den Auftraggeber.'],
  ['absent', 'Audits # If the regulator has asked questions, the Provider shall help the Customer in advance.'],
]);

judges('confidentiality', [
  ['present', 'Verschwiegenheit # Zugriff auf deine Daten erhält bei uns nur, wer sich schriftlich zur Verschwiegenheit verpflichtet hat.'],
  ['present', 'TOM # | Maßnahme | Umsetzung |\n|---|---|\n| Verschwiegenheitserklärung | von allen Beschäftigten unterschrieben |'],
  ['absent', 'TOM # | Maßnahme | Umsetzung |\n|---|---|\n| Verschwiegenheitserklärung | von Besuchern unterschrieben |'],
  ['absent', 'Verschwiegenheit # Zugriff auf unsere Preise erhält bei euch nur, wer sich zur Verschwiegenheit verpflichtet hat.'],
]);

judges('breach-notification', [
  ['partial', 'Pannen # Der Anbieter meldet dem Kunden Datenpannen unverzüglich. Eine Verpflichtung hierzu besteht nicht.'],
  ['present', 'Pannen # Der Anbieter meldet dem Kunden Datenpannen unverzüglich. Eine Pflicht, die Aufsichtsbehörde zu informieren, besteht für ihn nicht.'],
  ['partial', 'Breach # The Provider tells the Customer of data breaches without undue delay. It is under no obligation to do so.'],
]);

judges('unlawful-instruction-notice', [
  ['partial', 'Weisungen # Der Anbieter weist den Kunden unverzüglich auf rechtswidrige Weisungen hin. Eine Pflicht hierzu besteht nicht.'],
  ['present', 'Weisungen # Der Anbieter weist den Kunden unverzüglich hin, wenn eine Weisung gegen Datenschutzrecht verstößt. Eine Pflicht zur rechtlichen Prüfung besteht nicht.'],
  ['present', 'Weisungen # Der Anbieter weist den Kunden unverzüglich hin, wenn eine Weisung gegen Datenschutzrecht verstößt. Er muss Weisungen nicht prüfen; eine Pflicht hierzu besteht nicht.'],
  ['present', 'Instructions # The Provider informs the Customer immediately if an instruction infringes the GDPR. It need not review instructions and is not obliged to do so.'],
]);
