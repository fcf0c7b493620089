import { judges } from '../judged.js';

/* Schools, workshops, charities and bureaus that name things by the job, each duty beside words that come close. */
judges('subject-matter', [
  ['present', '1. Scope of the mandate # The Processor transcribes recorded interviews for the Customer.'],
  ['present', ' | Item | Particulars | \n | --- | --- | \n | Object of the commission | Letter shop: printing and posting of member letters | '],
  ['partial', 'Subject # The Provider processes personal data on behalf of the Customer.'],
  ['present', "Recitals # (A) The Customer uses the Provider's cloud library system to lend books to pupils, and the Provider hosts it."],
]);

judges('duration', [
  ['present', 'Term # These terms bite from the day the order form is signed and fall away ninety days after the last project is handed over.'],
  ['present', ' | Item | Particulars | \n | --- | --- | \n | Period | 1 January 2026 to 31 December 2028 | '],
  ['present', 'How long # As long as you keep a subscription with us, and for 30 days after.'],
  ['absent', 'Prices # The prices hold for 12 months.'],
  ['absent', 'Opening hours # The shop is open from January to December.'],
]);

judges('nature-and-purpose', [
  ['present', 'What happens to the data # We receive the recordings, type them up, check the text and wipe the audio, so that the Customer can evaluate its interviews.'],
  ['present', 'Purpose # The Provider prints, folds and posts letters in order that members receive their renewal notices in time.'],
  ['partial', 'Purpose # The purpose is to remind members of their fees.'],
  ['present', ' | Row | Content | \n | --- | --- | \n | Operations | reading, sorting, storage, deletion | \n | Aim | planning of routes for home care | '],
]);

judges('data-types', [
  ['present', 'Kinds of information # Contact particulars, health questionnaire, fitness goals, body measurements, payment status.'],
  ['partial', 'Kinds of information # Such information as the Customer may choose to upload.'],
  ['present', 'Annex I # *Categories of personal data:* names, staff numbers, badge photographs, access logs.'],
  ['absent', 'Catalogue # The catalogue shows names, prices and numbers of the goods.'],
  ['absent', 'Contact # Write to the Provider with your name and telephone number.'],
]);

judges('data-subjects', [
  ['present', 'Whose data # Pupils, parents, teaching staff and volunteers who help in the library.'],
  ['present', 'Annex I # *Categories of data subjects:* tenants, applicants for a flat, caretakers.'],
  ['partial', 'Whose data # Anyone whose details the Customer enters.'],
  ['present', 'People # The recordings come from patients, their relatives and nursing staff.'],
  ['absent', "People # The Provider's consultants hold a university degree."],
  ['partial', 'Whose data # Everybody whose particulars you put into the system.'],
  ['partial', 'Data subjects # Persons whose records the Customer loads into the platform.'],
  ['present', 'Whose data # Guests, and their travel companions, whose details the Customer enters.'],
]);

judges('controller-rights-obligations', [
  ['present', 'Your part # You make sure that you have a legal ground for the data, and that they are right. You may give us instructions and check on us.'],
  ['present', "The Customer's role # It falls to the Customer to inform participants and obtain their consent. The Customer may issue instructions and carry out audits."],
  ['absent', 'Tools # The Provider keeps its tools in order.'],
]);

judges('documented-instructions', [
  ['present', 'How we work # We touch the recordings only as your written orders say and for nothing else.'],
  ['present', 'Instructions # Save as set out in a written instruction of the Customer, the Provider shall do nothing with the data.'],
  ['partial', "Instructions # The Provider acts on the Customer's instructions."],
  ['present', 'Instructions # No processing takes place other than that which the Customer has ordered in text form.'],
  ['present', 'Instructions # Nothing is done with the data other than what the Customer has ordered in writing.'],
  ['partial', 'Instructions # Nothing is done with the data other than what the Customer has ordered.'],
  ['absent', 'Orders # Goods the Customer has ordered in writing are delivered within a week.'],
]);

judges('legal-requirement-notice', [
  ['present', 'Instructions # The Provider works only to written instructions. If statute compels it to go beyond them, it gives the Customer word of that beforehand, so far as it may.'],
  ['partial', 'Instructions # The Provider works only to written instructions, unless statute compels it to go beyond them.'],
  ['absent', 'Instructions # The Provider works only to written instructions and keeps to the law.'],
  ['absent', 'Orders # Where the law requires it the Provider issues an invoice, and the Customer is told beforehand.'],
]);

judges('unlawful-instruction-notice', [
  ['present', "Instructions # Where an order appears to the Provider to offend against data protection rules, it draws the Customer's attention to this without delay."],
  ['present', "Instructions # If we reckon something you want isn't allowed under privacy law, you'll hear from us straight away."],
  ['absent', 'Instructions # The Provider may decline an instruction that is unlawful.'],
  ['absent', 'Orders # If an order breaks the rules of the auction, the Provider tells the Customer at once.'],
]);

judges('confidentiality', [
  ['present', 'Staff # Whoever handles the recordings for us has put a promise of secrecy in writing.'],
  ['present', 'Staff # The Provider only lets people work on the data who are under a contractual or statutory duty of confidence.'],
  ['partial', 'Staff # The Provider trains its staff in confidentiality.'],
  ['absent', 'Staff # The Provider employs qualified staff only.'],
  ['absent', 'Parking # All persons on site must be quiet and are bound by the rules of the house.'],
]);

judges('security', [
  ['present', 'Safekeeping # Paper is kept in locked cabinets, the office is alarmed, discs are encrypted and only two people have a key.'],
  ['present', 'Security # The Provider shall put in place and keep up safeguards, technical as well as organisational, fitting the risk.'],
  ['absent', 'Precautions # Please keep the cabinets locked.'],
  ['present', 'Safe custody # Files lie in locked cabinets and old lists are shredded.'],
]);

judges('subprocessor-authorisation', [
  ['present', "Other firms # You're happy for us to bring in the firms in the box below."],
  ['present', 'Subcontracting # Subcontracting is allowed only if the Customer has said yes to it in writing for the case in hand.'],
  ['absent', 'Other firms # We are a small firm with three partners.'],
  ['absent', 'Holidays # The Provider may bring in a substitute driver.'],
]);

judges('subprocessor-flow-down', [
  ['present', 'Subcontracting # A subcontractor must sign up to everything that this agreement demands of the Provider.'],
  ['present', 'Subcontracting # Each subcontractor must accept all that this agreement asks of the Provider.'],
]);

judges('subprocessor-liability', [
  ['present', "Subcontracting # For a subcontractor's blunders the Provider stands in as for its own."],
  ['present', "Subcontracting # The Provider is answerable for a subcontractor's errors as for its own."],
]);

judges('data-subject-rights', [
  ['present', 'Requests # Should a pupil or parent want to see or change what is held, the Provider sends the letter on to the Customer and gives it a hand with the answer.'],
  ['absent', 'Menu # Guests who want to change what they ordered ask the waiter.'],
  ['present', 'Requests # If a guest asks to see or delete her record, the Provider passes it on to the Customer and lends a hand with the reply.'],
]);

judges('breach-notification', [
  ['present', "Mishaps # The Provider rings the Customer's data officer the moment it learns that data have gone astray or been seen by the wrong eyes."],
  ['partial', 'Mishaps # The Provider tells the Customer of data breaches in its yearly report.'],
  ['present', "Mishaps # If details have got into the wrong hands, the Provider phones the Customer's contact as soon as it notices."],
  ['partial', "Mishaps # If records have gone missing, the Provider calls the Customer's office."],
]);

judges('dpia-assistance', [
  ['present', 'Assessments # Where the Customer draws up an impact assessment the Provider contributes a description of its system.'],
  ['absent', 'Assessments # The Customer has drawn up an impact assessment.'],
  ['absent', 'Assessments # The Provider assesses the impact of price changes and tells the Customer.'],
]);

judges('prior-consultation', [
  ['present', 'Assessments # If the Customer has to go to the ICO before it starts, the Provider lends its support.'],
  ['absent', 'Planning # The Customer consults the Provider before it orders.'],
]);

judges('deletion-or-return', [
  ['present', "When it's over # At the end the Customer says whether it wants the data back or wiped; the Provider does as it is told and keeps nothing."],
  ['partial', "When it's over # At the end everything is shredded."],
]);

judges('audit-information', [
  ['present', 'Proof # The Provider lays before the Customer, on demand, whatever is needed to show that it keeps this agreement.'],
  ['absent', 'Invoices # The Provider shows the Customer the records of its working hours.'],
]);

judges('audit-inspections', [
  ['present', "Proof # The Customer, or somebody it sends, may look round the Provider's premises by appointment, and the Provider helps with that."],
  ['partial', 'Proof # Once a year the Provider sends the Customer its certificate. Visits are not foreseen.'],
  ['partial', 'Audit # The Provider sends the Customer its audit report.'],
]);

judges('transfer-restriction', [
  ['present', "Places # Nothing leaves the United Kingdom unless the Customer has agreed in writing and the law's conditions for exports of data are met."],
  ['partial', 'Places # The data are in Ireland.'],
]);
