import { type Case, judges } from '../judged.js';

/** Whose discretion it is, and whether over the choice or over the format alone. */
const deletion: readonly Case[] = [
  ['partial', 'End # Upon termination the Provider shall, in its sole discretion, either return the data to the Customer in an open format or destroy them.'],
  ['partial', 'End # Following termination the Provider, at its own election, sends the data back on a common medium or wipes them.'],
  ['partial', 'Return and deletion # Once the Services have ended, the Provider has discretion whether to return the data to the Customer or to delete them.'],
  ['partial', 'End # When the contract ends, we return your data to you in a readable format or delete it, at our discretion.'],
  ['present', "End # After the end of the Services the Provider shall, at the Customer's discretion, surrender or erase the data in a format of its own choice."],
  ['present', 'End # Upon termination the Provider returns or deletes the data as the Customer elects. The Provider chooses the format in which it returns or deletes the data.'],
  ['present', 'End # The Customer decides at its discretion whether the Provider hands over or erases the data after the end of the Services.'],
  ['present', 'End # Upon termination the Customer may, at its discretion, require the Provider to return the data or to delete them.'],
  ['present', 'End # If the Customer so chooses at its discretion, the Provider shall return the data upon termination; otherwise it shall delete them.'],
];

/** A right of audit that is used by reading papers alone, and one that is used by reading them first or among other things. */
const inspections: readonly Case[] = [
  ['partial', "Audits # Customer shall exercise any right it may have to conduct an audit or inspection by requesting in writing a copy of the Provider's audit report."],
  ['partial', 'Audits # Any right to audit the Provider under the applicable laws and the clauses annexed hereto is exercised by asking, once a year, for the latest third-party report.'],
  ['partial', "Audits # Customer may audit the Provider's compliance by requesting the Provider's reports and replies to its questionnaire."],
  ['partial', 'Audits # You use your right of audit, which may be exercised through reviewing our certificates and our answers to your questions.'],
  ['present', "Audits # The Customer may exercise its right of audit by requesting a copy of the report, and by inspecting the Provider's premises."],
  ['present', "Audits # The Customer may audit the Provider's compliance, including by consulting its audit reports."],
  ['present', 'Audits # The Customer has the right to audit the Provider, including inspections. It exercises its right by giving written notice of 30 days.'],
  ['present', 'Audits # The Customer will exercise its audit right first by requesting a copy of the report; if that does not suffice, it may carry out an inspection on site.'],
];

/** What is serious: a disturbance beside every breach, or the breach itself. A breach told as a verb. */
const breaches: readonly Case[] = [
  ['present', 'Breach # The Provider shall notify the Customer without undue delay of personal data breaches and of significant malfunctions of the systems.'],
  ['present', 'Breach # In the event of material malfunctions, or of any personal data breach, the Provider shall inform the Customer within 24 hours.'],
  ['present', 'Breach # Provider will inform Customer within 48 hours of all personal data breaches as well as major outages of the service.'],
  ['present', 'Breach # The Provider reports without undue delay any serious interruption of operations and any breach of the protection of personal data.'],
  ['partial', 'Breach # The Provider shall inform the Customer without undue delay of serious disruptions of operations and serious personal data breaches.'],
  ['partial', 'Breach # The Provider shall inform the Customer without undue delay of any serious personal data breach or disruption of operations.'],
  ['partial', 'Breach # The Provider informs the Customer without undue delay of a personal data breach if it is serious.'],
  ['present', "Support # Where the protection of the Customer's data is infringed, the Provider notifies the Customer without undue delay."],
  ['present', 'Support # As soon as the integrity or confidentiality of personal data has been impaired, the Provider informs the Customer, at the latest within 48 hours.'],
  ['present', 'Support # The Provider tells the Customer within 24 hours where the security of personal data is breached.'],
  ['absent', 'Support # Employees who violate the confidentiality of personal data are warned. The Provider informs the Customer without undue delay of changes in personnel.'],
  ['absent', 'Support # The Provider ensures the protection and security of personal data. It informs the Customer without delay when a contractual deadline has been broken.'],
];

/** `A member asks`: somebody who is no party. */
const requests: readonly Case[] = [
  ['present', 'Support # Where an applicant asks the Customer to correct or erase his data, the Provider helps.'],
  ['present', 'Support # Should a member demand information or erasure from you, we help you to answer.'],
  ['present', 'Support # If a tenant of the Customer writes to the Provider to have an entry corrected, the Provider passes the letter on. It assists the Customer in replying to such requests.'],
  ['absent', 'Support # If the Customer asks the Provider to correct or delete a record, the Provider helps by telephone.'],
  ['absent', 'Support # If a client asks you for a refund or for an invoice, we help you as far as you cannot do it yourself in the system.'],
];

/** A material defect is no material. */
const information: readonly Case[] = [
  ['absent', 'Audits # Where an inspection reveals a material breach, the Provider shall bear what the Customer has spent on it.'],
  ['absent', 'Audits # Should the auditor find material defects, the expense of the audit is to be borne by the Provider.'],
  ['present', 'Audits # The Provider shall provide all material needed to demonstrate compliance.'],
  ['present', 'Audits # The Provider hands over the material on its compliance with this agreement to the Customer on request.'],
];

/** An annex that leaves to the controller what it should describe. */
const dataSubjects: readonly Case[] = [
  ['partial', 'Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nThe categories of data subjects are determined and controlled by the Customer in its sole discretion.'],
  ['partial', 'Details # The categories of data subjects are specified in Annex A.\n\n## Annex A: Details of the Processing\n\n**Categories of data subjects:** whichever the Customer elects to submit.'],
  ['partial', 'Details # Annex A sets out the categories of data subjects.\n\n## Annex A: Description of the Processing\n\nCategories of Data Subjects\nThe data concern such groups of people as the Customer selects.'],
  ['present', 'Details # The categories of data subjects are set out in Annex A.\n\n## Annex A: Description of the Processing\n\nCategories of Data Subjects\nCustomer may submit Personal Data at its sole discretion, relating to the following categories of data subjects: employees, drivers and recipients.'],
  ['present', 'Details # The categories of data subjects are set out in the Order Form.'],
];

/** A page that is the agreement. */
const duration: readonly Case[] = [
  ['present', 'This page is our data processing agreement with you. You agree to it when you sign up, and this page applies for as long as you have an account.'],
  ['absent', 'We thank our customers on this page. You find them here for as long as they have an account with us.'],
];

judges('deletion-or-return', deletion);
judges('audit-inspections', inspections);
judges('breach-notification', breaches);
judges('data-subject-rights', requests);
judges('audit-information', information);
judges('data-subjects', dataSubjects);
judges('duration', duration);
