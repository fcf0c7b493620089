import { judges } from '../judged.js';

/* What looks like a duty or a term and is less, each beside what it is taken for. */
judges('duration', [
  ['partial', 'Term # The processing lasts for as long as is necessary.'],
  ['partial', 'Duration # Data are processed for the period required.'],
  ['present', 'Duration # The processing lasts as long as the Main Agreement is in force.'],
  ['present', 'Duration # The processing takes as long as is necessary to carry out the Main Agreement and ends with it.'],
]);

judges('security', [
  ['partial', 'Security # The Provider must maintain the security of processing required by Article 32 GDPR.'],
  ['partial', 'Security # The Provider ensures security as called for by Article 32 of the GDPR.'],
  ['present', 'Security # The Provider secures the processing as Article 32 GDPR requires, by the measures in Annex 2.'],
  ['present', 'Security # The Provider implements the technical and organisational measures required by Article 32 GDPR.'],
  ['present', 'Security # The Provider protects the data against loss and unauthorised access as required by Article 32 GDPR.'],
]);

judges('audit-information', [
  ['absent', 'Audit # The Customer and the National Products Agency may visit the premises and inspect systems and records.'],
  ['absent', 'Staff # The Provider must vet its analysts and give them annual training in the handling of evidence.'],
  ['partial', 'Audits # On request the Provider makes available a copy of its most recent third-party audit report.'],
  ['partial', "Audits # The Provider hands out a summary of the certificate and the auditor's report once a year."],
  ['present', 'Audits # The Provider makes available all information necessary to demonstrate compliance, including a copy of its audit report.'],
  ['present', 'Audits # On request the Provider supplies the records and proof that are needed to show compliance with this Agreement.'],
  ['present', "Audits # The Provider answers the Customer's questions on how it complies with this Agreement and backs up the answers with documents."],
]);

judges('documented-instructions', [
  ['partial', 'Your instructions # We process the data only as you tell us to, through the app, the API or by talking to our support team.'],
  ['present', 'Your instructions # We process the data only as you tell us to, through the app or in writing.'],
]);

judges('data-subjects', [
  ['partial', 'Which data and which persons are concerned? # *Data:* master data (name, address, staff number), contract and salary data.\n\n*Persons:* all persons whose data the Customer or its users enter into the software.'],
  ['present', 'Which data and which persons are concerned? # *Data:* master data (name, address, staff number).\n\n*Persons:* employees and applicants of the Customer.'],
  ['partial', 'Details # The categories of Data Subjects are specified in Exhibit A.\n\n## Exhibit A\n\n**Categories of Data Subjects.** Customer may submit Personal Data to the Services, the extent of which is determined and controlled by Customer in its sole discretion.'],
]);

judges('audit-inspections', [
  ['partial', 'Audits # Upon request the Provider supplies a copy of its SOC 2 report. It also answers security questionnaires. Customer acknowledges that the foregoing fully satisfies any audit or inspection right granted by law.'],
  ['partial', "Audits # The Provider supplies its certificates. The above exhausts the Customer's right to audit."],
  ['present', 'Audits # The Customer may carry out inspections. The Provider supplies its certificates as well. The foregoing is without prejudice to the right to audit.'],
]);

judges('subprocessor-flow-down', [
  ['absent', "Sub-processors # The Provider shall remain liable to the Customer for the performance of each Sub-processor's data protection obligations to the same extent as for its own performance."],
  ['partial', "Sub-processors # The Provider shall enter into a written contract with each Sub-processor containing appropriate data protection terms. It shall remain liable for each Sub-processor's obligations to the same extent as for its own."],
  ['present', 'Sub-processors # The Provider shall impose the same data protection obligations on each Sub-processor and shall remain liable for its acts as for its own.'],
  ['present', 'Sub-processors # Each Sub-processor is bound by the same obligations as the Provider, which answers for it as for itself.'],
]);

judges('data-types', [
  ['partial', 'Details # The types of Personal Data are specified in Exhibit A.\n\n## Exhibit A\n\n**Types of Personal Data.** Customer may submit Personal Data, the extent of which is determined by Customer in its sole discretion.'],
  ['present', 'Details # The types of Personal Data are specified in Exhibit A.\n\n## Exhibit A\n\n**Types of Personal Data.** Names, e-mail addresses, telephone numbers and further data as determined by Customer in its sole discretion.'],
]);

judges('nature-and-purpose', [
  ['partial', 'About the data # |  |  | \n | --- | --- | \n | Why we handle guest data | so that your guests can make a booking | \n | Whose data it is | people who book with you, people they bring, and members of your team who use the app | '],
  ['present', 'About the data # |  |  | \n | --- | --- | \n | Why we handle guest data | so that your guests can make a booking | \n | What we do with it | store, show, send and delete it | '],
]);

judges('controller-rights-obligations', [
  ['partial', 'The Customer # The Customer may issue instructions, carry out audits and attach conditions to its consent.'],
  ['partial', 'The Customer # The Customer is entitled to issue instructions. It is free to inform the data subjects or not.'],
  ['present', 'The Customer # The Customer may issue instructions. It has to inform the data subjects.'],
]);
