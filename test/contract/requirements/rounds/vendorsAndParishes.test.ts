import { judges } from '../judged.js';

/* American vendors, bureaus and a parish that has its register typed up. */
judges('subject-matter', [
  ['present', 'Scope # The Provider makes available to the Customer a cloud platform for managing veterinary appointments.'],
  ['present', 'SCHEDULE 1 to the agreement # 1. Subject-matter of processing: archiving of fund investor correspondence'],
  ['absent', 'Entire agreement # This Agreement is the entire agreement between the parties and supersedes all earlier ones.'],
]);

judges('duration', [
  ['present', 'SCHEDULE 1 to the agreement # 2. Duration of processing: co-terminous with the Services Agreement'],
  ['present', "Term # We start on 1 March and carry on until one of us calls it a day with a month's notice."],
  ['partial', 'SCHEDULE 1 to the agreement # 2. Duration of processing: [to be completed]'],
  ['absent', 'Retention # Call recordings are erased after six weeks by the Provider.'],
]);

judges('nature-and-purpose', [
  ['present', 'SCHEDULE 1 to the agreement # 3. Nature and purpose of processing: hosting and delivery of e-learning for the onboarding of new hires'],
  ['partial', 'SCHEDULE 1 to the agreement # 3. Nature of processing: collection, recording, storage and erasure'],
  ['partial', 'SCHEDULE 1 to the agreement # 3. Nature and purpose of processing: as set out in the Services'],
]);

judges('data-types', [
  ['present', 'SCHEDULE 1 to the agreement # 4. Type of personal data: owner name, address, telephone number; animal health history'],
  ['present', 'SCHEDULE 1 to the agreement # Data elements\n\n* forename and surname\n* IBAN\n* tax code'],
  ['partial', 'SCHEDULE 1 to the agreement # 4. Type of personal data: any data that Users elect to submit'],
  ['partial', 'SCHEDULE 1 to the agreement # 4. Type of personal data: ______'],
  ['absent', 'Support # The help desk answers by phone or chat during office hours of the Provider.'],
]);

judges('data-subjects', [
  ['present', 'SCHEDULE 1 to the agreement # 5. Categories of data subject: pet owners, staff of the practice'],
  ['present', 'SCHEDULE 1 to the agreement # The data relate to investors, beneficial owners and authorised signatories.'],
  ['present', "Whose data is it? # Your parishioners' and your choir members'."],
  ['partial', 'SCHEDULE 1 to the agreement # 5. Categories of data subject: individuals whose data Users submit'],
  ['absent', "Support # The Provider's help desk is staffed from nine to five."],
]);

judges('controller-rights-obligations', [
  ['present', 'Customer undertakings # The Customer represents that it is entitled to disclose the data to the Provider, and shall respond to data subjects. It may audit the Provider.'],
  ['present', "Your part of the deal # It's your job to tell people what you do with their data. You can tell us at any time how to handle it."],
  ['partial', 'Control # The Customer may issue instructions to, and audit, the Provider.'],
]);

judges('documented-instructions', [
  ['present', 'Processing # Provider shall Process Customer Personal Data solely for the purposes of this Agreement and as per the lawful written directions of Customer.'],
  ['partial', 'Processing # The Provider respects the instructions of the Customer.'],
  ['partial', 'Processing # The Provider processes the data solely on the instructions of the Customer, which may be given by word of mouth.'],
  ['absent', 'Processing # The Provider processes the data to develop products of its own.'],
]);

judges('legal-requirement-notice', [
  ['present', "Processing # Provider may process outside Customer's instructions solely where mandated by EU or Member State law, and shall, to the extent lawful, give Customer prior notice of the mandate."],
  ['present', 'Processing # We only use the data on your written instructions, unless the law makes us do something else, and then we tell you first.'],
  ['partial', 'Processing # We only use the data on your written instructions, unless the law makes us do something else.'],
  ['absent', 'Processing # The Provider complies with all laws that apply to the Provider.'],
]);

judges('confidentiality', [
  ['present', 'Workforce # Provider shall restrict access to personnel who need it and who have executed written confidentiality covenants that survive their employment.'],
  ['present', 'Workforce # The volunteers who type up the register have each given the Provider a written promise not to tell anyone what they read.'],
  ['present', 'Workforce # All employees of the Provider handling the records are bound by professional secrecy.'],
  ['partial', 'Workforce # The Provider reminds its employees regularly of the need for confidentiality.'],
  ['partial', 'Workforce # Access is limited by the Provider to employees who need it, who should treat the data confidentially.'],
  ['absent', 'Workforce # The Provider pays social security for its workforce.'],
]);

judges('security', [
  ['present', 'Information security # Provider maintains a written information security program with administrative, technical and physical safeguards designed to protect Customer Personal Data.'],
  ['present', 'Keeping it safe # The register lives on an encrypted drive in a locked cupboard, and the Provider updates the computer every week.'],
  ['present', 'Information security # The Provider shall implement the controls in ISO 27001 Annex A and shall use reasonable endeavours to obtain certification.'],
  ['partial', 'Information security # The Provider aims at a reasonable level of security.'],
  ['partial', 'Information security # The measures will be specified at a later date by the Provider.'],
  ['absent', 'Warranty # The Provider warrants that the software is free of viruses.'],
]);

judges('subprocessor-authorisation', [
  ['present', 'Vendors # Customer grants Provider a general written authorization to engage the Subprocessors in Schedule 3 and others.'],
  ['present', 'Vendors # Nobody else gets to work on your data unless you have said yes in writing.'],
  ['present', 'Vendors # The use of the sub-processors in Schedule 3 is hereby authorised by the Customer.'],
  ['partial', 'Vendors # Provider may use Subprocessors as it sees fit.'],
  ['absent', 'Vendors # The Customer pays the vendors of the Provider nothing.'],
]);

judges('subprocessor-change-notice', [
  ['present', 'Vendors # Provider will notify Customer at least ten business days prior to authorizing any new Subprocessor; Customer may object on reasonable grounds in that window.'],
  ['present', 'Vendors # We post new sub-processors on our status page and e-mail subscribers 30 days before they go live. You may raise an objection by replying.'],
  ['partial', 'Vendors # Customer grants a general authorization to engage Subprocessors. Provider will notify Customer of new Subprocessors without undue delay after engaging them.'],
  ['partial', "Vendors # Customer grants a general authorization. Provider notifies Customer in advance of new Subprocessors, and Customer's sole remedy is to end the Agreement."],
  ['absent', 'Vendors # Customer grants a general authorization to engage Subprocessors.'],
]);

judges('subprocessor-flow-down', [
  ['present', 'Vendors # Provider shall enter into a written agreement with each Subprocessor imposing obligations no less onerous than those in this Addendum.'],
  ['present', 'Vendors # Before anyone else helps us with your data, they sign a contract with the same promises that we make you here. We call them sub-processors.'],
  ['partial', 'Vendors # Provider assesses the security of each Subprocessor and signs a contract with it.'],
  ['partial', 'Vendors # Provider will try to agree the same data protection obligations with each Subprocessor.'],
  ['absent', 'Vendors # Subprocessors are located in Ireland and in France.'],
]);

judges('subprocessor-liability', [
  ['present', 'Vendors # Provider shall remain liable for the acts and omissions of its Subprocessors to the same extent Provider would be liable if performing their services directly.'],
  ['present', 'Vendors # If a sub-processor gets it wrong, treat it as our mistake.'],
  ['partial', "Vendors # Provider's liability for Subprocessors is limited to having selected them with care."],
  ['absent', 'Vendors # Subprocessors carry insurance of their own to the benefit of the Provider.'],
]);

judges('data-subject-rights', [
  ['present', 'Individual rights # Provider shall, taking into account the nature of the Processing, provide reasonable cooperation to enable Customer to respond to Data Subject requests.'],
  ['present', "People's rights # When a parishioner wants to know what is in the register about them, the Provider looks it up for the Customer."],
  ['present', 'Individual rights # Customer can export, correct and delete data itself in the console; where this is not enough, Provider will assist with the request of the data subject.'],
  ['partial', 'Individual rights # Provider will redirect any data subject who makes a request to Customer.'],
  ['partial', 'Individual rights # Provider will use commercially reasonable efforts to assist with data subject requests.'],
  ['absent', 'Individual rights # Customer is responsible for responding to data subject requests.'],
]);

judges('breach-notification', [
  ['present', "Incident response # If the register is lost, stolen or read by someone it shouldn't be, the Provider rings the Customer the same day."],
  ['present', 'Incident response # Upon becoming aware of a Personal Data Breach Provider shall without undue delay provide Customer with the information listed in Article 33(3).'],
  ['partial', 'Incident response # Provider notifies Customer of Personal Data Breaches which it considers material within 72 hours.'],
  ['absent', 'Incident response # Provider tests its incident response plan once a year.'],
]);

judges('dpia-assistance', [
  ['present', "Assessments # Provider shall provide reasonable assistance to Customer with any data protection impact assessments, at Customer's cost for effort above two hours."],
  ['present', "Assessments # If you must write a DPIA, we'll fill in the bits about our system."],
  ['partial', 'Assessments # Provider may, if resources allow, help with impact assessments.'],
  ['absent', 'Assessments # Customer shall carry out impact assessments.'],
]);

judges('prior-consultation', [
  ['present', 'Assessments # Provider shall assist with impact assessments and with prior consultations with supervisory authorities.'],
  ['present', "Assessments # Should you have to ask the ICO before starting, we'll help you with that too."],
  ['partial', 'Assessments # Provider assists Customer in ensuring compliance with its obligations under Data Protection Laws.'],
  ['absent', 'Assessments # Provider consults with Customer before each release of the software.'],
]);

judges('deletion-or-return', [
  ['present', "Exit # Upon termination Provider shall, at Customer's election, delete or return all Customer Personal Data and delete existing copies unless law requires storage."],
  ['present', 'When we stop # At the end of our work the register goes back to the Customer and the Provider then wipes its own copies.'],
  ['present', 'Exit # Customer may retrieve its data for thirty days after termination, whereupon Provider deletes it.'],
  ['partial', 'Exit # Upon termination Provider may delete all Customer Personal Data.'],
  ['partial', 'Exit # Provider will, in its sole discretion, delete or return the data upon termination.'],
  ['partial', 'Exit # Provider deletes the data within 90 days of termination.'],
  ['absent', 'Exit # Upon termination all fees become due to the Provider.'],
]);

judges('audit-information', [
  ['present', 'Assurance # Upon request Provider shall make available its SOC 2 report and such other information as is necessary to demonstrate compliance with this Addendum.'],
  ['present', 'Assurance # The Provider shows the Customer whatever it needs to see to be sure that the rules are kept.'],
  ['partial', 'Assurance # Provider will provide a copy of its SOC 2 report once a year.'],
  ['absent', 'Assurance # Customer may inspect the data centre.'],
]);

judges('audit-inspections', [
  ['present', "Assurance # Customer or its independent third-party auditor may, on thirty days' notice and during business hours, audit Provider's facilities and records."],
  ['present', 'Assurance # The Customer can call round at any reasonable time to see how the register is kept.'],
  ['partial', "Assurance # Customer agrees that Provider's SOC 2 report satisfies its audit rights under Article 28."],
  ['partial', 'Assurance # Audits are limited to a review of documents by video call; the premises of the Provider may not be entered.'],
  ['absent', 'Assurance # Provider is audited each year by its accountants for the purposes of its accounts.'],
]);

judges('unlawful-instruction-notice', [
  ['present', 'Processing # Provider shall promptly inform Customer if, in its opinion, an instruction violates Data Protection Laws.'],
  ['present', "Processing # If what you want would get us on the wrong side of the law, we'll tell you before we do it."],
  ['partial', 'Processing # Provider will use reasonable efforts to tell Customer if an instruction infringes the GDPR.'],
  ['absent', 'Processing # Provider may refuse instructions which it regards as unlawful.'],
]);

judges('transfer-restriction', [
  ['present', 'International # Provider shall not transfer Customer Personal Data from the EEA unless it has taken such measures as are necessary to ensure the transfer complies with Data Protection Laws, e.g. the Standard Contractual Clauses.'],
  ['present', 'International # The register never leaves England unless the Customer agrees.'],
  ['partial', 'International # Customer acknowledges that Provider may transfer data to the United States.'],
  ['partial', 'International # Customer data is hosted in Germany.'],
  ['absent', "International # The Provider's staff speak English and French to the Customer."],
]);
