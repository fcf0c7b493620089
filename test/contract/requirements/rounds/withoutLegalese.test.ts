import { type Case, judges } from '../judged.js';

/** The order of words and the verbs of people who write English as a second language, or as they speak. */
const changeNotice: readonly Case[] = [
  ['present', "Our helpers # You're fine with us using other companies.\n\nWant to know before we add or swap one? You will: we e-mail all account owners four weeks ahead. If you don't like the newcomer, say so."],
  ['present', 'Our helpers # Other companies help us run the app.\n\nWhat if we change a helper? Simple: we write to you 30 days before. You may object.'],
  ['present', 'Sub-processors # About plans to add or replace a sub-processor the Provider writes to the technical contact at least three weeks in advance. The Customer can submit a reasoned objection within 14 days.'],
  ['present', 'Sub-processors # Before a sub-processor is replaced, the Provider mails the account owner. The Customer may object within two weeks.'],
  ['present', 'Sub-processors # Prior to adding a sub-processor the Provider sends word to the contact persons of the Customer, who may object.'],
  ['present', 'Sub-processors # The Provider messages the administrators of the Customer at least ten days before it adds a sub-processor. The Customer may object.'],
  ['partial', 'Sub-processors # Before a sub-processor starts, the Customer writes to the contact person of the Provider if it has questions. The Customer may object to sub-processors.'],
  ['partial', 'Sub-processors # The Provider writes to the contact person of a sub-processor before it is replaced. The Customer may object.'],
  ['partial', 'Sub-processors # After it has replaced a sub-processor the Provider writes to the technical contact. The Customer may object.'],
  ['partial', 'Our helpers # Want to know who helps us? You will: we publish a list of them. Object if you like.'],
];

const deletion: readonly Case[] = [
  ['present', 'End # At the end of the contract the Provider, according to the choice of the Customer, either gives the data out as CSV and then erases, or erases them right away.'],
  ['present', 'End # After the contract the Provider gives all data out to the Customer and then deletes them.'],
  ['partial', 'End # The Provider deletes all data at the end of the contract. It gives no data out.'],
  ['partial', 'End # At the end of the contract passwords that were given out are blocked and the data are deleted.'],
];

const lawNotice: readonly Case[] = [
  ['present', 'Instructions # From the instructions the Provider may only deviate if Union law obliges it to a processing. In that case it informs the Customer, previous to the processing, of that legal requirement.'],
  ['present', 'Instructions # The Provider processes data only on documented instructions, unless Union law requires otherwise; it shall inform the Customer previously to the processing.'],
  ['present', 'Instructions # The Provider processes data only on documented instructions, unless required by law. In this case the Provider notifies the Customer of the requirement preceding the processing.'],
  ['partial', 'Instructions # The Provider processes data only on documented instructions, unless required by law. In this case the Provider notifies the Customer after the processing.'],
  ['partial', 'Instructions # The Provider processes data only on documented instructions, unless required by law. Notices previous to this agreement lapse.'],
];

const information: readonly Case[] = [
  ['present', 'Checking on us # Ask us for evidence that we keep to these terms and we will provide all of what you need: certificates, policies, sub-processor contracts with prices blacked out.'],
  ['present', 'Audit # The Provider shall provide to the Customer all information required to demonstrate compliance, including copies of sub-processor agreements.'],
  ['present', 'Audit # The Provider provides the Customer with whatever the Customer needs to verify compliance with this agreement: reports, policies, the sub-processor list.'],
  ['absent', 'Sub-processors # The sub-processor agreement obliges the sub-processor to provide all information that is necessary to demonstrate compliance.'],
  ['absent', 'Sub-processors # The Provider obtains from each sub-processor all information necessary to demonstrate its compliance.'],
];

const instructions: readonly Case[] = [
  ['present', '“Instruction” means a direction issued in writing by the Customer.\n\n## 2. Processing\n\nThe Provider processes data solely in accordance with Instructions.'],
  ['present', '“**Instructions**” shall mean the written or electronic directions of the Customer to the Provider.\n\n## 2. Processing\n\nThe Provider processes personal data only on Instructions.'],
  ['present', '“Instructions” means the documented instructions that the Customer gives to the Provider.\n\n## 2. Processing\n\nThe Provider processes personal data only on Instructions.'],
  ['partial', '“Instruction” means a direction of the Customer, whether oral or in writing.\n\n## 2. Processing\n\nThe Provider processes data solely in accordance with Instructions.'],
  ['partial', '“Instruction” means a direction given by the Customer.\n\n## 2. Processing\n\nThe Provider processes data solely in accordance with Instructions.'],
  ['partial', '“Order” means an order in writing.\n\n## 2. Processing\n\nThe Provider processes data solely in accordance with instructions.'],
  ['partial', '“Manual” means the written instructions for use of the software.\n\n## 2. Processing\n\nThe Provider processes data solely in accordance with instructions.'],
];

const confidentiality: readonly Case[] = [
  ['present', 'Annex II: technical and organisational measures # | No. | Objective | Measure |\n|---|---|---|\n| 1 | Personnel | Screening before hire. Every employee with access signs a confidentiality undertaking which outlasts the employment |\n| 2 | Encryption | TLS in transit |'],
  ['present', 'Technical and organisational measures # - Encryption of backups\n- All employees are bound to confidentiality in writing\n- Alarm system'],
  ['present', 'Annex B: security measures # - Firewalls\n- Everyone who works with the data has signed a confidentiality agreement'],
  ['partial', 'Technical and organisational measures # - Encryption of backups\n- All employees are trained in confidentiality\n- Alarm system'],
  ['absent', 'Technical and organisational measures # - Encryption of backups\n- All visitors sign in\n- Confidentiality: passwords, signed updates'],
];

const subject: readonly Case[] = [
  ['present', 'Object of this DPA # This DPA sees to the processing of personal data within the framework of the Agreement, to wit the taking of surveys and the analysis of absence figures.'],
  ['present', 'Subject of this DPA # The Provider runs the payroll of the Customer and prints the pay slips.'],
  ['partial', 'Object of this DPA # This DPA sees to the processing of personal data by the Provider on behalf of the Customer.'],
  ['absent', 'Deletion # The Provider sees to the deletion of surveys and absence figures.'],
];

const dataTypes: readonly Case[] = [
  ['present', '**Kinds of personal data**\n\n☒ name and e-mail address\n☒ personnel number\n☒ salary\n☐ other: ______________'],
  ['present', 'Art der Daten # Namen, Anschriften, Telefonnummern, Kontodaten, sonstige: ________'],
  ['present', 'Types of personal data # Names, addresses, telephone numbers, further data: [●]'],
  ['partial', 'Types of personal data # Other: ________'],
  ['partial', 'Types of personal data # __________ and others: ________'],
  ['partial', 'Art der Daten # Sonstige: ________'],
];

describe('English without legalese', () => {
  judges('subprocessor-change-notice', changeNotice);
  judges('deletion-or-return', deletion);
  judges('legal-requirement-notice', lawNotice);
  judges('audit-information', information);
  judges('documented-instructions', instructions);
  judges('confidentiality', confidentiality);
  judges('subject-matter', subject);
  judges('data-types', dataTypes);
});
