import { judges } from './judged.js';

describe('requirements: recitals, pronouns, receiving, and who audits', () => {
  judges('breach-notification', [
    ['absent', 'Präambel # (B) Die Parteien sind sich bewusst, dass der Auftragnehmer den Auftraggeber nach dem Gesetz von jeder Verletzung des Schutzes personenbezogener Daten unverzüglich zu unterrichten hat.'],
    ['present', 'Datenschutzverletzungen # Der Auftragnehmer hat den Auftraggeber von jeder Verletzung des Schutzes personenbezogener Daten unverzüglich zu unterrichten.'],
  ]);
  judges('unlawful-instruction-notice', [
    ['absent', 'Background # (B) The law requires that the processor tells the controller at once if it thinks that an instruction is unlawful.'],
    ['absent', 'Sub-processors # Each sub-processor has to tell the Provider at once if it believes that an instruction infringes data protection law.'],
    ['present', 'Instructions # If we think that something you ask us to do is against the GDPR, we will tell you at once.'],
  ]);
  judges('dpia-assistance', [
    ['present', 'Folgenabschätzung # Muss der Auftraggeber eine Datenschutz-Folgenabschätzung erstellen, erhält er vom Auftragnehmer die dafür nötigen Angaben.'],
    ['present', 'Impact assessments # Some customers have to carry out a data protection impact assessment. We will give you the information that you need to do yours.'],
    ['absent', 'Folgenabschätzung # Muss der Auftraggeber eine Datenschutz-Folgenabschätzung erstellen, nimmt er sie selbst vor.'],
  ]);
  judges('data-subject-rights', [
    ['present', 'Betroffene # Verlangt eine betroffene Person Auskunft, finden Sie die nötigen Funktionen im Portal. Reichen diese nicht, helfen wir Ihnen.'],
    ['present', 'Betroffenenrechte # Anträge betroffener Personen werden an den Auftraggeber weitergegeben. Auf Ersuchen des Auftraggebers führt der Auftragnehmer Berichtigungen, Löschungen und Sperrungen durch.'],
  ]);
  judges('prior-consultation', [
    ['absent', 'Folgenabschätzung # Die Verantwortliche nimmt die Datenschutz-Folgenabschätzung selber vor. Sie holt bei hohem Restrisiko vorgängig die Stellungnahme des EDÖB ein.'],
    ['present', 'Konsultation # Muss sich der Auftraggeber vorher mit der Aufsichtsbehörde beraten, gibt ihm der Auftragnehmer die Auskünfte, die er dafür braucht.'],
  ]);
  judges('audit-inspections', [
    ['absent', 'Behörden # Prüfungen der für den Auftraggeber zuständigen Aufsichtsbehörde duldet der Auftragnehmer im gesetzlichen Umfang.'],
    ['present', 'Kontrollen # Der Auftragnehmer duldet Prüfungen des Auftraggebers und der Aufsichtsbehörde in seinen Räumen.'],
    ['present', 'Audits # Once a year the Customer may audit the Provider on its premises.'],
  ]);
  judges('subprocessor-liability', [
    ['absent', 'Sub-processors # The Provider and its sub-processors are liable to data subjects in accordance with Article 82 GDPR.'],
    ['absent', 'Unterauftragsverarbeiter # Der Auftragnehmer und seine Unterauftragsverarbeiter haften gegenüber betroffenen Personen nach Art. 82 DSGVO.'],
  ]);
  judges('duration', [
    ['present', '**How long does it last?**\nFor as long as you have a workspace, and until the data are erased.'],
  ]);
  judges('data-types', [
    ['present', '**Which data?**\n\n- Names, work e-mail addresses, job titles\n- Start and end times, breaks, overtime balances'],
  ]);
  judges('nature-and-purpose', [
    ['present', 'Die Verarbeitung # Die Verarbeitung besteht im Speichern, Übermitteln, Sichern und Löschen von Daten. Sie dient dem störungsfreien Betrieb der bestellten Dienste.'],
  ]);
});

describe('requirements: help within its means, laws that force, authorisation by a plain "may"', () => {
  judges('data-subject-rights', [
    ['present', 'Betroffenenrechte # Der Auftragnehmer unterstützt den Auftraggeber im Rahmen seiner Möglichkeiten durch geeignete Maßnahmen bei der Erfüllung der Ansprüche nach Kapitel III DSGVO.'],
  ]);
  judges('legal-requirement-notice', [
    ['present', 'Weisungen # Der Auftragnehmer verarbeitet die Daten nur nach Weisung des Auftraggebers. Gesetzlich vorgeschriebene Verarbeitungen bleiben unberührt; von ihnen erhält der Auftraggeber vor ihrer Durchführung Kenntnis, es sei denn, die Vorschrift steht dem entgegen.'],
  ]);
  judges('subprocessor-authorisation', [
    ['present', 'Subverarbeiter # Der Auftragnehmer kann Unterauftragsverarbeiter hinzuziehen. Er hat den Auftraggeber von der beabsichtigten Hinzuziehung so rechtzeitig zu verständigen, dass er dies untersagen kann.'],
  ]);
  judges('subprocessor-change-notice', [
    ['present', 'Sub-processors # If the Provider intends to engage a new sub-processor, the Provider shall inform the Customer so that the Customer may object.'],
  ]);
  judges('subprocessor-liability', [
    ['partial', 'Subverarbeiter # Für Auswahl und Überwachung des Unterauftragsverarbeiters haftet der Auftragnehmer.'],
  ]);
  judges('breach-notification', [
    ['present', 'Datenschutzverletzungen # Der Auftragnehmer meldet dem Auftraggeber jede Verletzung des Schutzes personenbezogener Daten unverzüglich, in der Regel binnen 24 Stunden ab Kenntnis.'],
    ['partial', 'Datenschutzverletzungen # In der Regel meldet der Auftragnehmer dem Auftraggeber Verletzungen des Schutzes personenbezogener Daten unverzüglich.'],
  ]);
});
