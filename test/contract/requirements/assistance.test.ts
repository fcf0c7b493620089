import { judges } from './judged.js';

describe('requirements: assistance', () => {
  judges('data-subject-rights', [
    ['present', 'Der Auftragnehmer unterstützt den Auftraggeber bei der Beantwortung von Anträgen betroffener Personen.'],
    ['present', 'Betroffenenrechte # Der Auftragnehmer wirkt im erforderlichen Umfang mit, damit der Auftraggeber Auskunfts- und Löschbegehren erfüllen kann.'],
    ['present', 'Der Auftragnehmer unterstützt den Auftraggeber bei:\n\n- der Erfüllung der Rechte der betroffenen Personen nach Kapitel III DSGVO;\n- der Führung des Verzeichnisses.'],
    ['present', 'Die Auftragsbearbeiterin hilft der Verantwortlichen, Auskunftsbegehren fristgerecht zu beantworten.'],
    ['present', 'The Provider shall assist the Customer in responding to requests from data subjects exercising their rights.'],
    ['present', 'Data subject rights # The Provider will, to the extent possible, support the Customer with appropriate measures.'],
    ['partial', 'Wendet sich eine betroffene Person an den Auftragnehmer, leitet dieser das Ersuchen unverzüglich an den Auftraggeber weiter.'],
    ['partial', 'The Provider will forward any data subject request it receives to the Customer.'],
    ['absent', 'Der Auftraggeber ist für die Wahrung der Betroffenenrechte allein verantwortlich.'],
  ]);

  judges('breach-notification', [
    ['present', 'Der Auftragnehmer meldet dem Auftraggeber jede Verletzung des Schutzes personenbezogener Daten unverzüglich, spätestens nach 24 Stunden.'],
    ['present', 'Datenpannen sind dem Auftraggeber ohne schuldhaftes Zögern anzuzeigen.'],
    ['present', 'Die Auftragsbearbeiterin meldet der Verantwortlichen eine Verletzung der Datensicherheit so rasch als möglich.'],
    ['present', 'Meldung von Datenschutzvorfällen # Der Auftragnehmer setzt den Auftraggeber sofort in Kenntnis, wenn ihm ein Vorfall bekannt wird.'],
    ['present', 'The Provider shall notify the Customer without undue delay after becoming aware of a personal data breach.'],
    ['present', 'Security incidents # Provider will inform Customer within 48 hours of discovering any security incident affecting Customer Personal Data.'],
    ['partial', 'Der Auftragnehmer informiert den Auftraggeber über Verletzungen des Schutzes personenbezogener Daten.'],
    ['partial', 'Der Auftragnehmer teilt dem Auftraggeber Störungen des Betriebs unverzüglich mit.'],
    ['absent', 'Der Auftraggeber benachrichtigt den Auftragnehmer unverzüglich, wenn er eine Datenpanne feststellt.'],
    ['absent', 'The Provider informs the Customer without undue delay about changes of the services.'],
  ]);

  judges('dpia-assistance', [
    ['present', 'Der Auftragnehmer unterstützt den Auftraggeber bei Datenschutz-Folgenabschätzungen.'],
    ['present', 'Der Auftragnehmer unterstützt den Auftraggeber bei der Einhaltung der Pflichten aus den Art. 32 bis 36 DSGVO.'],
    ['present', 'Der Auftragnehmer unterstützt den Auftraggeber bei der Einhaltung der in Art. 32–36 DSGVO genannten Pflichten.'],
    ['present', 'Mitwirkung # Die Auftragsbearbeiterin unterstützt die Verantwortliche insbesondere:\n\n- bei der Datenschutz-Folgenabschätzung;\n- bei der Konsultation des EDÖB.'],
    ['present', 'The Provider shall assist the Customer in ensuring compliance with Articles 32 to 36 GDPR.'],
    ['present', 'The Provider provides reasonable cooperation with any DPIA the Customer is required to carry out.'],
    ['partial', 'Der Auftragnehmer unterstützt den Auftraggeber bei der Einhaltung seiner gesetzlichen Pflichten.'],
    ['absent', 'Datenschutz-Folgenabschätzung # Der Auftragnehmer meldet Verletzungen unverzüglich.'],
    ['absent', 'Der Auftraggeber führt eine Datenschutz-Folgenabschätzung durch.'],
  ]);

  judges('prior-consultation', [
    ['present', 'Der Auftragnehmer unterstützt den Auftraggeber bei einer vorherigen Konsultation der Aufsichtsbehörde.'],
    ['present', 'Der Auftragnehmer unterstützt den Auftraggeber bei der Einhaltung der Pflichten aus Art. 32 bis 36 DSGVO.'],
    ['present', 'Die Auftragsbearbeiterin wirkt bei der Konsultation des EDÖB mit.'],
    ['present', 'The Provider will assist the Customer with prior consultations of the supervisory authority.'],
    ['partial', 'The Provider shall support the Customer in fulfilling its obligations under data protection law.'],
    ['absent', 'Der Auftragnehmer unterstützt den Auftraggeber bei Datenschutz-Folgenabschätzungen.'],
  ]);
});
