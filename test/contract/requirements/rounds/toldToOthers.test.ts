import { judges } from '../judged.js';

describe('requirements: a breach that others are told of', () => {
  judges('breach-notification', [
    ['absent', 'The Processor informs its insurer of any personal data breach without undue delay.'],
    ['absent', 'A personal data breach is reported to its board of directors within 24 hours by the Processor.'],
    ['present', 'The Processor informs its insurer and the Controller of any personal data breach without undue delay.'],
    ['present', 'The Processor notifies the Controller of a personal data breach without undue delay and, once the Controller agrees, law enforcement.'],
    ['absent', 'Der Auftragnehmer meldet eine Verletzung des Schutzes personenbezogener Daten unverzüglich seinem Versicherer.'],
    ['absent', 'Eine Datenpanne meldet der Auftragnehmer unverzüglich der Polizei, sie ist eine Verletzung des Schutzes personenbezogener Daten.'],
    ['present', 'Der Auftragnehmer meldet eine Verletzung des Schutzes personenbezogener Daten unverzüglich dem Auftraggeber und seinem Cyberversicherer.'],
  ]);
});

describe('requirements: what the controller picks', () => {
  judges('data-subjects', [
    ['partial', 'Kategorien betroffener Personen: diejenigen Kategorien von Personen, die der Auftraggeber auswählt.'],
    ['present', 'Kategorien betroffener Personen: Kunden und Lieferanten sowie Bewerber, die der Auftraggeber auswählt.'],
  ]);
});
