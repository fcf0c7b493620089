import { judges } from './judged.js';
describe('requirements: help that is only tried, and breaches on the other side', () => {
  judges('dpia-assistance', [
    ['partial', 'Der Auftragnehmer wird sich bemühen, den Auftraggeber bei Datenschutz-Folgenabschätzungen zu unterstützen.'],
    ['partial', 'Der Auftragnehmer ist bestrebt, den Auftraggeber bei Datenschutz-Folgenabschätzungen zu unterstützen.'],
    ['partial', 'The Provider will endeavour to assist the Customer with data protection impact assessments.'],
    ['partial', 'The Provider shall use reasonable efforts to assist the Customer with data protection impact assessments.'],
  ]);
  judges('breach-notification', [
    ['absent', 'The Customer must tell the Provider at once if its login data have been compromised.'],
    ['absent', 'Customer shall notify Provider immediately if a password has been disclosed to third parties.'],
    ['absent', 'Der Auftraggeber unterrichtet den Auftragnehmer unverzüglich, wenn seine Zugangsdaten in fremde Hände gelangt sind.'],
    ['present', 'The Provider must tell the Customer at once if personal data have been compromised.'],
  ]);
});
