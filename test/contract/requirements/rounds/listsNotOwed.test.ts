import { judges } from '../judged.js';

const GERMAN = '\n\n- den Auftraggeber bei der Beantwortung von Anträgen betroffener Personen zu unterstützen;\n- ihm Verletzungen des Schutzes personenbezogener Daten unverzüglich zu melden;\n- Überprüfungen einschließlich Inspektionen durch den Auftraggeber zu ermöglichen.';
const ENGLISH = '\n\n(a) assist the Customer with data subject requests;\n\n(b) notify the Customer of personal data breaches without undue delay;\n\n(c) allow audits, including inspections, by the Customer.';
const RUNNING = '(i) assist the Customer with data subject requests; (ii) notify the Customer of personal data breaches without undue delay; and (iii) allow audits, including inspections, by the Customer.';

/* A list of what is not owed says none of it, and a list of what is owed says all. */
judges('data-subject-rights', [
  ['present', `Pflichten # Der Auftragnehmer ist verpflichtet:${GERMAN}`],
  ['absent', `Pflichten # Der Auftragnehmer ist nicht verpflichtet:${GERMAN}`],
  ['present', `Pflichten # Auch soweit er hierzu gesetzlich nicht verpflichtet wäre, hat der Auftragnehmer:${GERMAN}`],
  ['absent', `Zusatzleistungen # Folgende Leistungen erbringt der Auftragnehmer nur gegen gesonderten Auftrag:${GERMAN}`],
  ['present', `Duties # The Provider shall:${ENGLISH}`],
  ['absent', `Exclusions # The Provider is under no obligation to:${ENGLISH}`],
  ['absent', `Exclusions # The Provider shall not be required to ${RUNNING}`],
  ['present', `Duties # The Provider shall ${RUNNING}`],
]);
judges('breach-notification', [
  ['present', `Pflichten # Der Auftragnehmer hat folgende Pflichten:${GERMAN}`],
  ['absent', `Pflichten # Der Auftragnehmer ist nicht verpflichtet:${GERMAN}`],
  ['absent', 'Optional services # The following services are not included and must be ordered separately:\n\n- assisting the Customer with data subject requests;\n- notifying the Customer of personal data breaches without undue delay;\n- allowing audits on site by the Customer.'],
  ['present', 'Services # The following services are included and need not be ordered separately; the Provider shall:\n\n- assist the Customer with data subject requests;\n- notify the Customer of personal data breaches without undue delay.'],
  ['absent', `Exclusions # If the Customer buys the Premium plan, the Provider shall ${RUNNING}`],
  ['present', `Duties # If the Customer is established in the Union, the Provider shall ${RUNNING}`],
]);
judges('audit-inspections', [
  ['absent', `Exclusions # The Provider is under no obligation to:${ENGLISH}`],
  ['present', `Duties # Without being obliged to do so by law, the Provider will:${ENGLISH}`],
  ['present', 'Audits # The Customer may inspect the premises of the Provider. In doing so, it is not obliged to:\n\n- give reasons;\n- use an auditor.'],
]);
