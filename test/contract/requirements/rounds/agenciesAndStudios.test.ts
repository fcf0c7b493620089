import { judges } from '../judged.js';

/* Agencies and one-room firms that write their own terms, and schedules in the hand of a law firm. */
judges('duration', [
  ['present', 'What this covers # The Provider sends campaigns for the Customer. All of this goes on for as long as an Order Form is in force.'],
  ['present', 'Scope # The Provider stores booking data. It starts on 1 March 2026 and stops when the Order Form ends.'],
  ['absent', 'What this covers # The Provider stores contact lists and sends campaigns for the Customer.'],
]);

judges('confidentiality', [
  ['present', 'Who can see it? # There are seven of us. All of them have signed a non-disclosure agreement.'],
  ['present', 'Who can see it? # Both of us have promised in writing to keep your data confidential.'],
  ['present', 'Secrecy # Staff of the Unit have undertaken in writing not to disclose the data to unauthorised persons.'],
  ['partial', 'Secrecy # The Processor undertakes to treat the data as confidential and to give them to no unauthorised persons.'],
  ['partial', 'Confidentiality # The Provider shall keep the data confidential and shall not disclose it to unauthorized individuals.'],
]);

judges('security', [
  ['present', 'How do we keep everything safe? # | where | what |\n|---|---|\n| servers | disks encrypted, daily backup |'],
  ['absent', 'Keeping data safe # The Customer keeps its own password to itself.'],
]);

judges('subprocessor-change-notice', [
  ['absent', 'Freelancers # The Provider likes to work in a small team.'],
]);

judges('subprocessor-flow-down', [
  ['present', 'Freelancers # The Provider tells the Customer before it brings in another supplier. Each of them has signed up to the same data protection duties as the Provider has here.'],
  ['absent', 'Freelancers # The Provider tells the Customer before it brings in another supplier. Each of them is paid by the Provider.'],
]);

judges('subprocessor-liability', [
  ['present', 'Other companies # We use other companies as sub-processors. If one of them slips up, you can hold us to account just as if we had slipped up ourselves: that is on us.'],
  ['absent', 'Sub-processors # Should a sub-processor fail, the Customer may claim against that sub-processor alone.'],
]);

judges('data-subject-rights', [
  ['present', "When a member asks you something # Correct, export and delete buttons are on each member's page. If they are not enough, we'll help you answer."],
  ['absent', "The app # Correct, export and delete buttons are on each member's page."],
]);

judges('breach-notification', [
  ['present', 'When something goes wrong # If your data got lost or leaked, we e-mail your account owner without undue delay.'],
  ['present', 'Incidents # After a data breach we ring your nominated contact at once, or text your office.'],
  ['present', 'Incidents # Should a cyber-attack or another personal data breach occur, the Provider informs the Customer within 24 hours.'],
  ['partial', 'When something goes wrong # If your data is leaked, we mail your account owner.'],
  ['absent', 'News # From time to time we mail your account owner about new features.'],
]);

judges('dpia-assistance', [
  ['present', "Paperwork # Some customers need a data protection impact assessment. If you carry one out about our app, we'll answer your questions."],
  ['present', 'Impact assessments # The Customer decides whether a data protection impact assessment is needed. For such an assessment the Provider supplies all necessary information.'],
  ['absent', 'Paperwork # Some customers need a data protection impact assessment. If you carry one out, tell us the result.'],
]);

judges('deletion-or-return', [
  ['partial', 'End # After the end of the contract the Provider erases the data and all copies.\n\nRequests # On demand the Provider compiles extracts, corrects or erases so that the Customer can answer in good time.'],
  ['present', 'End # After the end of the contract the Provider exports the data for the Customer so that it can go on using them, or erases them, as the Customer chooses.'],
]);

judges('audit-information', [
  ['present', 'Proof # On request the Provider hands over everything the Customer needs to satisfy itself that Article 28 GDPR is being kept to, along with its Cyber Essentials certificate.'],
]);
