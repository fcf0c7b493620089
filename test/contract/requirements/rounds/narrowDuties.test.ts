import { type Case, judges } from '../judged.js';

/** What is serious: a disturbance beside every breach, or the breach itself. The protection of data is violated, and not a rule on it. */
const breaches: readonly Case[] = [
  ['present', 'Breach # The Provider shall notify the Customer within 24 hours of any personal data breach, and of any significant malfunction of the platform.'],
  ['present', 'Breach # The Provider shall inform the Customer without undue delay of every breach of the protection of personal data and about any major disturbance of its services.'],
  ['partial', 'Breach # The Provider shall inform the Customer without undue delay of any serious personal data breach, and of any serious disruption of operations.'],
  ['partial', 'Breach # In the case of personal data breaches the Provider informs the Customer without undue delay where they lead to a serious disruption of operations.'],
  ['partial', 'Breach # The Provider shall inform the Customer without undue delay of serious disruptions that go back to a personal data breach.'],
  ['partial', 'Breach # The Provider shall notify the Customer without undue delay of personal data breaches that entail loss of data and a serious disturbance.'],
  ['partial', 'Breach # Personal data breaches are recorded. The Provider informs the Customer without undue delay of serious disruptions.'],
  ['present', 'Support # Where the protection of personal data is infringed, the Provider notifies the Customer without undue delay.'],
  ['present', 'Support # Once the protection of the personal data has been breached, the Provider informs the Customer within 48 hours.'],
  ['present', 'Support # The Provider tells the Customer without undue delay if the protection of personal data has been violated.'],
  ['absent', 'Support # The Provider informs the Customer without undue delay if the protection of personal data is violated by an instruction.'],
  ['absent', 'Support # The Provider ensures the protection of personal data. It informs the Customer without delay when a deadline has been violated.'],
  ['absent', 'Support # If the protection of personal data has been agreed upon and a deadline is breached, the Provider informs the Customer without delay.'],
  ['absent', 'Support # The Provider informs the Customer without delay that the protection of personal data has not been violated.'],
  ['absent', 'Support # If the protection of personal data is not violated, the Provider informs the Customer yearly.'],
  ['partial', 'Breach # The Provider shall inform the Customer without undue delay of any material personal data breach and of any significant interference.'],
  ['absent', 'Support # The Provider informs the Customer without delay if rules on the protection of personal data are changed.'],
  ['present', 'Verletzungen # Der Auftragnehmer informiert den Auftraggeber unverzüglich über jede Verletzung des Schutzes personenbezogener Daten und über jede erhebliche Störung des Betriebs.'],
  ['partial', 'Verletzungen # Der Auftragnehmer informiert den Auftraggeber unverzüglich über jede erhebliche Störung infolge einer Verletzung des Schutzes personenbezogener Daten.'],
];

/** Somebody who is no party wants the rights of data subjects, or something else. */
const requests: readonly Case[] = [
  ['present', 'Support # If a tenant of the Customer contacts the Provider to have information, correction or deletion, the Provider passes the letter on. It assists the Customer in answering.'],
  ['present', 'Support # Should a member ask you for access, rectification or erasure, we help you where you cannot see to it yourself.'],
  ['present', 'Support # When any visitor asks for information, rectification or deletion, the Provider helps the Customer.'],
  ['absent', 'Support # If the Customer asks the Provider for information, correction or deletion of a record, the Provider helps by telephone.'],
  ['absent', 'Support # If a client asks you for a refund or for an invoice, we help you as far as you cannot do it yourself in the system.'],
  ['absent', 'Support # If a user asks for information on prices or for the correction of an invoice, the Provider helps the Customer.'],
  ['absent', 'Support # The Provider helps the Customer with the correction, moving and deletion of records. If a technician contacts the Provider for access, it opens the door.'],
  ['absent', 'Support # As a rule the Customer asks for information, correction or deletion of files, and the Provider helps.'],
  ['absent', 'Support # Where a party asks the other for information, correction or deletion of an entry, the Provider helps.'],
  ['absent', "Support # If a member of the Customer's board contacts the support on invoices, the Provider helps."],
  ['absent', 'Support # If any user asks for access to a folder, the Provider helps with the correction and deletion of its settings.'],
  ['present', 'Support # If a client asks you for information, correction, erasure or a copy, we help you as far as you cannot see to it yourself.'],
];

/** A right of audit that is used by reading papers alone, and one that is used by a visit too. */
const inspections: readonly Case[] = [
  ['partial', 'Audits # Customer agrees that any right of audit under the applicable laws, including under the annexed clauses, will be exercised by Customer requesting, no more than once a year, a copy of the latest report.'],
  ['partial', 'Audits # Customer agrees that any right of audit under the applicable laws, including under the annexed clauses, will be exercised by Customer requesting a copy of the most recent certificates and answers to its questions.'],
  ['present', 'Audits # Customer agrees that any right of audit under the applicable laws, including under the annexed clauses, will be exercised by Customer requesting, no more than once a year, a copy of the latest report and inspecting the premises.'],
  ['present', 'Audits # Customer agrees that any right of audit under the applicable laws, including under the annexed clauses, will be exercised by Customer requesting an inspection in writing, and that it gets a copy of the report.'],
  ['present', 'Audits # Customer agrees that any right of audit under the applicable laws, including under the annexed clauses, will be exercised by Customer requesting a date thirty days ahead; a copy of the report is sent to the Provider.'],
  ['present', 'Audits # Customer agrees that any right of audit under the applicable laws, including under the annexed clauses, will be exercised by Customer giving notice thirty days ahead; it then gets a copy of the report.'],
  ['present', 'Audits # Customer agrees that any right of audit under the applicable laws, including under the annexed clauses, will be exercised by Customer first requesting a copy of the latest report. If that does not suffice, it may inspect the premises.'],
  ['present', 'Audits # Customer agrees that any right of audit under the applicable laws, including under the annexed clauses, will be exercised by Customer requesting a copy of the latest report. Customer may also inspect the premises.'],
  ['present', 'Audits # Customer agrees that any right of audit under the applicable laws, including under the annexed clauses, will be exercised by Customer requesting, by letter, access to the premises. A copy of the report goes to the Provider.'],
  ['partial', 'Audits # Customer agrees that any right of audit under the applicable laws, including under the annexed clauses, shall be exercised by asking once a year for a report.'],
  ['present', 'Audits # Customer agrees that any right of audit will be exercised by Customer requesting, no more than once a year, a copy of the latest report and inspecting the premises.'],
  ['partial', 'Audits # Customer agrees that any right of audit under the applicable laws, including under the annexed clauses, will be exercised by Customer requesting a copy of the last audit report, and not by inspecting the premises.'],
  ['present', 'Audits # Customer agrees that any right of audit under the applicable laws, including under the annexed clauses, will be exercised by Customer requesting an audit in writing. It gets a copy of the report.'],
  ['partial', "Audits # The Provider's report satisfies any right of the Customer of auditing and inspecting the Provider."],
  ['partial', 'Audits # The Customer may audit the Provider. The report of its auditor takes the place of auditing or inspecting the premises.'],
];

judges('breach-notification', breaches);
judges('data-subject-rights', requests);
judges('audit-inspections', inspections);
