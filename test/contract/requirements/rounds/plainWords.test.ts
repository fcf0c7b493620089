import { judges } from '../judged.js';

/* Contracts as founders, volunteers and small firms write them, and lists, fields and tables in annexes. */
judges('subject-matter', [
  ['present', 'Background # Serve runs the online membership register of the Customer and, in doing so, handles details of members for it.'],
  ['present', 'Scope # This document governs the payroll runs and expense reimbursements which Provider performs for Customer.'],
  ['present', 'What is this about? # We send out your newsletters and keep your mailing list for you.'],
  ['present', 'About the work # | Item | Detail |\n|---|---|\n| What we do | Remote maintenance of the patient scheduling software |'],
  ['absent', 'Governing law # This Agreement shall be governed by the laws of Ireland.'],
  ['partial', 'Subject matter # The subject matter is the processing of personal data by the Provider on behalf of the Customer.'],
]);

judges('duration', [
  ['present', 'Term # These terms take effect on signature and remain in force for as long as Provider holds Customer Personal Data.'],
  ['present', 'About the work # | Field | Entry |\n|---|---|\n| How long | 3 years from 1 May 2026, renewing yearly |'],
  ['present', 'For how long do we do this? # As long as you have an account with us.'],
  ['present', "Term # The engagement is open-ended and may be ended by either side with three months' notice."],
  ['partial', 'Term of the agreement # Duration: ____________'],
  ['absent', 'Security # Backups are kept for thirty days.'],
]);

judges('nature-and-purpose', [
  ['present', 'Nature and purpose # Provider hosts, stores and backs up case files so that Customer can run its advice line.'],
  ['present', 'What do we do with the data, and why? # We collect sign-ups, store them and send them on to your door staff so that guests get in without queueing.'],
  ['present', 'Annex 1 of the agreement # **Nature:** collection, storage, printing, despatch\n\n**Purpose:** posting annual statements to pensioners'],
  ['partial', 'Annex 1 of the agreement # **Nature:** collection, storage, printing, despatch'],
  ['partial', 'Purpose # The purpose of the processing is the delivery of the newsletter.'],
  ['absent', 'Confidentiality # Each party shall keep the commercial terms of this Agreement secret.'],
]);

judges('data-types', [
  ['present', 'Which data? # Names, e-mail addresses, dietary wishes and photos.'],
  ['present', 'About the data # | Heading | Details |\n|---|---|\n| Information involved | surname, postcode, pupil number, attendance marks |'],
  ['present', 'Types of the data # [x] contact details\n[ ] bank details\n[x] health data'],
  ['present', 'Annex A to the agreement # The following are processed:\n\n- job titles and work e-mail\n- salary and bank details\n- sickness absence'],
  ['partial', 'Data # The personal data are those which Customer in its sole discretion uploads.'],
  ['partial', 'Types of data # As determined by the Customer.'],
  ['absent', 'Security # Passwords are stored hashed.'],
]);

judges('data-subjects', [
  ['present', 'Whose data? # Volunteers, donors and the people who ring our helpline.'],
  ['present', 'About the data # | Heading | Details |\n|---|---|\n| Persons concerned | tenants, applicants for housing, neighbours who complain |'],
  ['present', 'Categories of the data subjects # ☒ employees ☐ customers ☒ applicants'],
  ['present', 'Annex 1 # The processing concerns patients of the clinic and their next of kin.'],
  ['partial', 'Data subjects # The individuals whose personal data is uploaded by the Customer.'],
  ['partial', 'Data subjects # Depends on how Customer uses the Service.'],
  ['absent', 'Fees # Invoices are payable by the Customer within 30 days.'],
]);

judges('controller-rights-obligations', [
  ['present', 'Your side # You decide what goes into the system and must have a lawful ground for it. You may give us instructions and check on us.'],
  ['present', 'Responsibilities of the Customer # Customer warrants that it has provided all notices to, and obtained all consents from, data subjects. It may issue instructions at any time.'],
  ['partial', 'Rights # Customer may issue instructions and inspect the premises of the Provider.'],
  ['absent', 'Term # This Agreement runs until terminated.'],
]);

judges('documented-instructions', [
  ['present', 'Instructions # Provider acts solely upon directions from Customer that have been recorded in writing.'],
  ['present', 'What are we allowed to do? # We only touch your data when you have told us to, and we keep a note of every request in the ticket system.'],
  ['present', "Instructions # Other than as set out in Customer's documented instructions, Provider shall not process Customer Personal Data."],
  ['present', 'Instructions # The Provider will process the data exclusively in accordance with this contract and orders given by the Customer by letter or e-mail.'],
  ['partial', "Instructions # Provider shall process the data in accordance with the Customer's instructions."],
  ['partial', 'Instructions # We only use your data the way you tell us to.'],
  ['absent', 'Instructions # Provider may use the data to improve its services.'],
]);

judges('legal-requirement-notice', [
  ['present', 'Instructions # If a statute forces Provider to go beyond those instructions, it says so to Customer first, unless the statute forbids it.'],
  ['present', 'Instructions # Where the law of the Union or a Member State compels us to do something else with the data, you get a heads-up before we do it.'],
  ['partial', 'Instructions # Provider shall process personal data only on instructions, except where required by applicable law.'],
  ['partial', 'Instructions # Provider may depart from instructions where a court order obliges it to.'],
  ['absent', 'Instructions # Provider shall process personal data only on documented instructions.'],
]);

judges('confidentiality', [
  ['present', 'Staff # Everyone who works on your data has signed an NDA.'],
  ['present', 'Staff # All personnel handling Customer Personal Data are under a written or statutory duty of secrecy.'],
  ['present', 'People # Only people who have undertaken in writing to keep quiet about what they see get access to the register. The Provider sees to that.'],
  ['partial', 'Staff # Our staff are made aware of the confidential nature of the data.'],
  ['partial', 'Confidentiality # The Provider shall keep the personal data confidential.'],
  ['partial', 'Staff # Provider may ask its personnel to sign confidentiality undertakings.'],
  ['absent', 'Term # The Agreement lasts two years.'],
]);

judges('security', [
  ['present', 'Is it safe? # Everything is encrypted in transit, passwords are salted, and only two of us can get into the database.'],
  ['present', 'Protection # Provider keeps in place the safeguards of a technical and organizational nature set out in Schedule 2.\n\n## Schedule 2\n\n- locked server room\n- encryption at rest'],
  ['present', 'Security # Having regard to the state of the art, Provider implements measures apt to guard the data against loss and unauthorised access.'],
  ['partial', 'Security # Provider will use reasonable efforts to protect the data.'],
  ['partial', 'Security # Technical and organisational measures are to be agreed.'],
  ['absent', 'Payment # Fees fall due monthly.'],
]);

judges('subprocessor-authorisation', [
  ['present', 'Helpers # You give us a general go-ahead to work with the firms on the list below.'],
  ['present', 'Sub-processing # No other processor shall be brought in unless Customer has agreed to it in writing beforehand.'],
  ['present', 'Sub-processors # Customer hereby consents to Provider appointing third parties to process Customer Personal Data.'],
  ['partial', 'Sub-processors # Provider uses sub-processors. A list is at example.com/subs.'],
  ['partial', 'Sub-processors # Provider may engage sub-processors at its own discretion without consulting Customer.'],
  ['absent', 'Audit # Customer may audit the Provider.'],
]);

judges('subprocessor-change-notice', [
  ['present', "Sub-processors # Provider shall give no less than thirty days' notice by e-mail of any new sub-processor, within which Customer can raise an objection."],
  ['present', "Other companies # If we want to swap one of our sub-processors we write to you three weeks ahead. You can say no; then we'll look for another way or you can cancel."],
  ['partial', "Sub-processors # We'll drop you a note when we take on a new sub-processor."],
  ['partial', 'Sub-processors # Provider shall update the list of sub-processors on its website. Customer should visit it regularly.'],
  ['partial', 'Sub-processors # Customer generally authorises sub-processors. Provider informs Customer of intended additions or replacements two weeks in advance.'],
  ['absent', 'Sub-processors # Customer gives general authorisation to engage sub-processors.'],
]);

judges('subprocessor-flow-down', [
  ['present', 'Sub-processors # Provider shall bind each sub-processor in writing to terms that protect the data to the same degree as these.'],
  ['present', 'Other companies # Before a sub-processor gets any of your data we make it sign up to the same rules we follow here.'],
  ['present', 'Sub-processors # Any sub-processor shall be subject to a contract containing data protection commitments substantially the same as those herein.'],
  ['partial', 'Sub-processors # We have terms in place with each of our sub-processors.'],
  ['partial', 'Sub-processors # Provider shall use reasonable efforts to impose the same data protection obligations on its sub-processors.'],
  ['absent', 'Sub-processors # Customer may object to a new sub-processor within 14 days.'],
]);

judges('subprocessor-liability', [
  ['present', "Sub-processors # If one of our sub-processors messes up, that's on us, just as if we'd done it."],
  ['present', 'Sub-processors # Provider answers to Customer for every act and omission of a sub-processor as if they were its own.'],
  ['present', "Sub-processors # The engagement of a sub-processor does not relieve the Provider of any of its obligations, and it stays fully responsible for the sub-processor's performance."],
  ['partial', 'Sub-processors # Provider is liable for sub-processors only insofar as it chose them carelessly.'],
  ['absent', 'Liability # Each party is liable for its own breaches of this agreement.'],
]);

judges('data-subject-rights', [
  ['present', 'Requests # Should someone want to see, fix or remove what is stored about them, we will lend you a hand.'],
  ['present', 'Data subjects # Taking into account the nature of the processing, Provider aids Customer by suitable measures in meeting its duty to answer requests under Chapter III.'],
  ['present', 'Requests # Provider shall promptly pass on any request from an individual and give such cooperation as Customer reasonably needs to deal with it.'],
  ['partial', 'Requests # If a data subject writes to Provider, Provider forwards the letter to Customer.'],
  ['partial', 'Requests # Provider may help Customer with requests from data subjects, at its option.'],
  ['absent', 'Requests # Customer alone deals with requests of data subjects.'],
]);

judges('breach-notification', [
  ['present', 'If things go wrong # If we find out your data has leaked, we ring you the same day and make reasonable efforts to find out why.'],
  ['present', 'Incidents # Provider notifies Customer without undue delay of any Security Incident and shall use reasonable endeavours to identify its cause and, to the extent reasonable, to mitigate its effects.'],
  ['present', 'Breach # The Provider shall report every personal data breach to the Customer no later than 36 hours after becoming aware of it.'],
  ['partial', 'Breach # Provider shall use reasonable efforts to notify Customer of personal data breaches without undue delay.'],
  ['partial', 'Breach # Provider shall notify Customer of personal data breaches.'],
  ['absent', 'Breach # Provider keeps an incident log.'],
]);

judges('dpia-assistance', [
  ['present', 'Help # Provider gives Customer reasonable help with data protection impact assessments.'],
  ['present', "Help # When you have to do a DPIA, we'll give you what you need for it."],
  ['present', 'Assistance # Provider assists Customer in complying with Articles 32 to 36 GDPR.'],
  ['partial', 'Assistance # Provider assists Customer with its statutory obligations.'],
  ['partial', 'DPIA # On request and against payment Provider may provide information for an impact assessment.'],
  ['absent', 'DPIA # Customer is responsible for conducting impact assessments.'],
]);

judges('prior-consultation', [
  ['present', 'Help # Provider helps Customer with impact assessments. The same applies to a consultation of the authority beforehand.'],
  ['present', "Help # If you need to talk to the regulator before you start, we'll give you the facts for it."],
  ['present', 'Assistance # Provider assists Customer with consulting the supervisory authority under Article 36.'],
  ['partial', 'Assistance # Provider supports Customer in fulfilling its legal duties in return for remuneration.'],
  ['absent', 'Assistance # Provider assists with data protection impact assessments.'],
]);

judges('deletion-or-return', [
  ['present', 'At the end # When we part ways, you tell us whether to wipe your data or hand it back; we keep no copies.'],
  ['present', 'Termination # On expiry Provider shall, as Customer elects, either return all Customer Personal Data or destroy it together with all copies.'],
  ['present', 'End # For 30 days after the end you can export everything. After that we delete it.'],
  ['partial', 'Termination # On termination the Provider shall at its option return or delete the personal data.'],
  ['partial', 'Termination # On termination the data are returned or deleted, whichever Provider prefers.'],
  ['partial', 'Termination # After the end of the services Provider erases all personal data.'],
  ['absent', "Term # Either party may terminate on three months' notice."],
]);

judges('audit-information', [
  ['present', "Checks # Just ask, and we'll send you any info you need to see that we stick to this."],
  ['present', "Audit # Provider shall place at Customer's disposal everything required to evidence compliance with Article 28."],
  ['partial', 'Audit # Provider may furnish a summary of its SOC 2 report on request.'],
  ['partial', 'Audit # On request Provider can provide evidence of its compliance.'],
  ['absent', 'Audit # Customer may inspect the premises of the Provider once a year.'],
]);

judges('audit-inspections', [
  ['present', "Checks # You or somebody you send can come round and have a look at how we work, after giving us a week's notice."],
  ['present', 'Audit # Provider permits audits, on-site inspections included, by Customer or an auditor it mandates, and cooperates in them.'],
  ['partial', 'Audit # Once a year Provider answers a written questionnaire of Customer and sends its latest audit report. Access to the premises is not given.'],
  ['partial', "Audit # Customer's audit right is met by the provision of the annual ISO certificate."],
  ['absent', 'Audit # Provider makes available all information needed to demonstrate compliance.'],
]);

judges('unlawful-instruction-notice', [
  ['present', "Instructions # If we think something you've asked for isn't legal, we'll tell you straight away."],
  ['present', 'Instructions # Should an instruction appear to Provider to infringe the GDPR, Provider alerts Customer at once and may suspend its execution.'],
  ['partial', 'Instructions # Provider may point out to Customer instructions that it holds unlawful.'],
  ['absent', 'Instructions # Provider may rely on Customer that its instructions are lawful.'],
  ['absent', 'Instructions # Customer shall not give instructions that infringe data protection law.'],
]);

judges('transfer-restriction', [
  ['present', 'Where # Your data stays in the EU. If that is to change, we ask you first.'],
  ['present', "Transfers # Provider shall not take personal data out of the EEA save with Customer's written consent and subject to Chapter V."],
  ['partial', 'Location # The data centre is in Frankfurt.'],
  ['partial', 'Transfers # Provider may transfer personal data worldwide wherever it has facilities.'],
  ['absent', 'Audit # Customer may audit Provider.'],
]);
