import { judges } from '../judged.js';

/* Small trades, public bodies and translators: photographers, schools, landlords, carriers. */
judges('subject-matter', [
  ['present', "Recitals # The Provider digitises the incoming post of the Customer and files it in the Customer's document system."],
  ['present', 'The job # We photograph your events and keep the galleries online for your guests.'],
  ['present', 'Details of the processing # **Subject matter:** scanning and indexing of personnel files'],
  ['present', 'Details of the processing # - Object of the mandate: operation of the ticketing hotline'],
  ['partial', 'Subject # The processing carried out by the Provider on behalf of the Customer is the subject of this contract.'],
  ['absent', 'Law # The courts of Edinburgh have exclusive jurisdiction over the contract.'],
]);

judges('duration', [
  ['present', 'Details of the processing # **Duration:** until the end of the school year 2026/27'],
  ['present', 'How long does this last? # It starts when you sign up and stops when you close your account.'],
  ['present', 'Commencement # This Agreement commences on the Effective Date and, unless terminated earlier, continues until all Personal Data has been deleted.'],
  ['present', 'Details of the processing # | Topic | Details |\n|---|---|\n| Duration | the term of the Principal Agreement plus the time needed to return the data |'],
  ['absent', 'Data # The Provider deletes the logs after 14 days.'],
  ['partial', 'Duration # The duration of the processing is to be agreed by the parties.'],
]);

judges('nature-and-purpose', [
  ['present', 'Details of the processing # | Topic | Details |\n|---|---|\n| Nature | receiving, recording, transcribing and archiving of calls |\n| Purpose | handling complaints of passengers |'],
  ['present', 'What happens to the data # The pictures are uploaded, sorted, retouched and published so that the guests can order prints.'],
  ['present', 'Annex I of the agreement # The Provider reads out, stores and evaluates meter data for the purpose of billing the tenants.'],
  ['partial', 'Nature # The nature of the processing comprises the collection, storage and transmission of data.'],
  ['absent', 'Fees # The fee for each month is payable in advance.'],
]);

judges('data-types', [
  ['present', 'Details of the processing # **Personal data:** pupil names, year group, reading age, special needs'],
  ['present', 'Details of the processing # - Kinds of data: meter readings, flat number, name of the tenant'],
  ['present', 'Details of the processing # | Topic | Details |\n|---|---|\n| Data concerned | audio of calls, caller ID, booking reference |'],
  ['present', 'Details of the processing # Types of data (tick as appropriate):\n\n- [x] identity data\n- [x] location data\n- [ ] biometric data'],
  ['present', 'What data do you handle for us? # Mostly names and e-mail addresses, sometimes also postal addresses and what people ordered.'],
  ['present', 'Annex I of the agreement # The personal data transferred concern the following categories of data: master data, communication data, contract data.'],
  ['partial', 'Data # Types of data: see above.'],
  ['absent', 'Access # The Provider keeps its offices locked and uses badges for the staff.'],
]);

judges('data-subjects', [
  ['present', 'Details of the processing # **Data subjects:** pupils, parents and carers, teaching staff'],
  ['present', 'Details of the processing # | Topic | Details |\n|---|---|\n| Who it is about | callers, passengers, drivers |'],
  ['present', 'Details of the processing # Data subjects (tick as appropriate):\n\n- [x] employees\n- [x] job applicants\n- [ ] customers'],
  ['present', 'Who are these people? # They are the guests at your events and your own staff.'],
  ['present', 'Annex I of the agreement # The personal data transferred concern the following data subjects: tenants and their household members.'],
  ['partial', 'Details of the processing # **Data subjects:** natural persons about whom the Customer uploads data'],
  ['partial', 'Details of the processing # **Data subjects:** to be determined by the Customer'],
  ['absent', 'Complaints # A complaint about the service is to be sent to the service desk.'],
]);

judges('controller-rights-obligations', [
  ['present', "The Customer's role # The Customer vouches for the lawfulness of the data it hands over. It may at any time give instructions to the Provider."],
  ['present', "What we need from you # Make sure you're allowed to give us the data, and keep your password to yourself. You can give us instructions at any time."],
  ['present', 'Obligations of the Customer # The assessment of the admissibility of the processing and the safeguarding of the rights of data subjects are incumbent on the Customer. The Customer has the right to issue instructions.'],
  ['partial', 'Rights of the Customer # The Customer is entitled to issue instructions and to inspect the processing.'],
  ['absent', 'Provider # The Provider employs trained staff.'],
]);

judges('documented-instructions', [
  ['present', 'Instructions # The Provider is not to process any Personal Data save as instructed by the Customer in writing, by e-mail or through the portal.'],
  ['present', 'Who decides? # You do. We do nothing with your data that you have not asked for, and we confirm everything you ask for by e-mail.'],
  ['present', "Right of instruction # The Contractor processes the data of the Customer only within the framework of the Customer's orders. Oral orders are to be confirmed in text form without delay."],
  ['present', "Instructions # The Provider shall act only on the Customer's written orders when handling the records."],
  ['partial', "Right of instruction # The Provider processes the data only within the framework of the Customer's orders."],
  ['partial', 'Instructions # The Provider will have regard to the written instructions of the Customer.'],
  ['absent', 'Instructions # The Provider trains its staff every year.'],
]);

judges('legal-requirement-notice', [
  ['present', 'Instructions # The Provider may deviate from instructions only where European or national law to which it is subject so demands; in that event it tells the Customer of that demand prior to the processing.'],
  ['present', 'Exceptions # A court or a statute may make us do something with the data that you have not asked for. If so, you will hear from us before it happens, unless the law gags us.'],
  ['partial', 'Instructions # The Provider processes data on instructions of the Customer only, unless it is legally bound to do otherwise.'],
  ['partial', 'Exceptions # The Provider processes the data on instructions unless the law requires otherwise; it may inform the Customer about that in its annual report.'],
  ['absent', 'Instructions # The Customer gives its instructions in writing.'],
]);

judges('confidentiality', [
  ['present', 'Staff # The Provider only deploys persons who have been bound to data secrecy and remain so after they leave.'],
  ['present', 'Who sees the photos? # Only me and my assistant, and she has signed a confidentiality agreement.'],
  ['present', 'Personnel # Persons with access to the records owe a contractual or statutory duty of confidence. The Provider answers for that.'],
  ['partial', "Personnel # The Provider's personnel are trained in data protection and know that the data are confidential."],
  ['partial', 'Personnel # The Provider endeavours to have its staff sign confidentiality agreements.'],
  ['partial', 'Confidentiality # The Provider treats all data of the Customer confidentially.'],
  ['absent', 'Personnel # The Provider pays its staff the statutory wage.'],
]);

judges('security', [
  ['present', 'How do you protect our data? # Our servers sit in a locked rack, disks are encrypted and we make a backup every night.'],
  ['present', 'Security of processing # The Provider takes all measures required under Article 32 GDPR, as listed in Annex B.\n\n## Annex B\n\n- access badges\n- encrypted laptops'],
  ['present', 'Safeguards # The Provider will keep a level of protection in place that is appropriate to the risk, by pseudonymisation and encryption among other means.'],
  ['partial', 'Safeguards # The Provider strives to protect the data as well as it can.'],
  ['partial', "Safeguards # The Provider's security policy can be requested from its office."],
  ['absent', 'Holidays # The Provider is closed on public holidays of the country.'],
]);

judges('subprocessor-authorisation', [
  ['present', "Helpers # You're fine with us using the companies named below."],
  ['present', 'Subcontracting # The Provider may subcontract the processing only after the Customer has given its consent in text form.'],
  ['present', 'Subcontracting # By signing, the Customer approves the sub-processors named in Annex C and, in general, the engagement of further ones.'],
  ['present', 'Subcontracting # The Provider does not pass the work on to anyone else.'],
  ['partial', 'Subcontracting # The Provider works with carefully chosen sub-processors.'],
  ['absent', 'Travel # The Provider bears its own travel costs for visits to the Customer.'],
]);

judges('subprocessor-change-notice', [
  ['present', 'Subcontracting # The Customer will be told by e-mail at least 14 days before a further sub-processor starts work and can oppose it within that time for good cause.'],
  ['present', "Helpers # We'll let you know before we start using somebody new. If you're against it, tell us and we won't."],
  ['present', 'Subcontracting # The Customer agrees in general to sub-processors. Changes are announced in the customer area one month ahead; if the Customer does not oppose the change in that month, it is deemed to be approved.'],
  ['partial', 'Subcontracting # The Customer agrees in general to sub-processors. The Provider publishes a list of them and keeps the list up to date.'],
  ['partial', 'Subcontracting # The Customer agrees in general to sub-processors. The Customer is informed of changes after they have taken place.'],
  ['not-applicable', 'Subcontracting # Each sub-processor needs the prior specific written consent of the Customer.'],
]);

judges('subprocessor-flow-down', [
  ['present', 'Subcontracting # The Provider passes on the obligations under this contract to the sub-processor by written contract.'],
  ['present', "Helpers # Each of our sub-processors has to follow the same rules on your data as we do; that's in our contracts with them."],
  ['present', 'Subcontracting # The Provider procures that every sub-processor is held by contract to duties no less strict than those of this Agreement.'],
  ['partial', 'Subcontracting # The Provider concludes a contract with each sub-processor.'],
  ['partial', 'Subcontracting # The Provider imposes suitable confidentiality terms on its sub-processors.'],
  ['absent', 'Subcontracting # The list of sub-processors is attached to the contract.'],
]);

judges('subprocessor-liability', [
  ['present', "Subcontracting # The Provider is responsible for the sub-processor's doings in the same way as for its own."],
  ['present', 'Subcontracting # Should a sub-processor fail in its data protection duties, the Provider is liable to the Customer for their fulfilment.'],
  ['partial', 'Subcontracting # The Provider is liable for a sub-processor up to a sum of EUR 10,000.'],
  ['absent', 'Subcontracting # The sub-processor is liable to the Provider.'],
]);

judges('data-subject-rights', [
  ['present', 'Enquiries # Where a passenger asserts a right to access or erasure, the Provider supports the Customer with everything necessary to respond in time.'],
  ['present', 'If someone asks # If one of your guests wants a photo taken down, tell us and we take it down; and we help you answer if they ask what we have.'],
  ['present', 'Rights of data subjects # The Provider shall render the Customer all assistance needed to comply with Articles 12 to 22.'],
  ['partial', 'Rights of data subjects # The Provider forwards all enquiries of data subjects to the Customer.'],
  ['partial', 'Rights of data subjects # The Provider will help with data subject requests where its workload allows.'],
  ['absent', 'Rights of data subjects # The Customer answers all enquiries of data subjects itself.'],
]);

judges('breach-notification', [
  ['present', "Incidents # Any loss, theft or unauthorised disclosure of the records is to be reported to the Customer's data protection officer within one working day; the Provider will also try to recover the records."],
  ['present', "When things go wrong # If somebody gets hold of the photos who shouldn't, you'll hear from us within 24 hours."],
  ['present', "Infringements # The Provider informs the Customer immediately if it becomes aware of violations of the protection of the Customer's personal data."],
  ['partial', 'Incidents # The Provider reports significant data breaches to the Customer without delay.'],
  ['partial', 'Incidents # The Provider informs the Customer about data breaches at the next quarterly meeting.'],
  ['partial', 'Incidents # The Provider can inform the Customer of a data breach if it finds this useful.'],
  ['absent', 'Incidents # The Customer reports data breaches to the supervisory authority.'],
]);

judges('dpia-assistance', [
  ['present', 'Support # If the Customer carries out an assessment under Article 35 GDPR, the Provider supplies the necessary information on the system.'],
  ['present', "Support # Need to do a DPIA? We'll help you with the part about our system."],
  ['partial', 'Support # The Provider can support the Customer with impact assessments by separate agreement.'],
  ['partial', 'Support # The Provider supports the Customer in complying with its duties under data protection law.'],
  ['absent', 'Support # The Provider answers support tickets within one day of the receipt.'],
]);

judges('prior-consultation', [
  ['present', 'Support # The Provider supports the Customer with impact assessments and any consultation of the supervisory authority that follows from them.'],
  ['present', 'Support # The Provider helps the Customer to meet its obligations in Articles 32-36 GDPR.'],
  ['partial', 'Support # The Provider will assist the Customer with its legal obligations.'],
  ['absent', 'Support # The Provider helps with the impact assessment of the Customer.'],
]);

judges('deletion-or-return', [
  ['present', "The end # When the job is done you choose: we send you everything or we destroy it. We don't hold on to copies."],
  ['present', 'Completion # After completion of the contract the Provider hands over all documents and data to the Customer and then deletes them in compliance with data protection.'],
  ['present', 'Completion # On completion the Provider shall erase or give back the data, the Customer having the choice, and destroy remaining copies.'],
  ['partial', 'Completion # On completion the Provider erases or gives back the data, as is easiest.'],
  ['partial', 'Completion # On completion the Provider gives the data back to the Customer.'],
  ['partial', 'Completion # The data will be deleted after the end of the contract.'],
  ['absent', 'Completion # On completion the Provider issues its final invoice to the Customer.'],
]);

judges('audit-information', [
  ['present', 'Control # The Provider furnishes the Customer, at its request, with all information it needs to verify that Article 28 is complied with.'],
  ['present', "Checking on us # Ask us anything about how we look after the data and we'll give you the answers and the papers that prove it."],
  ['partial', 'Control # The Provider can furnish proof of compliance by a certificate.'],
  ['partial', 'Control # If and when it chooses the Provider makes information on its compliance available.'],
  ['absent', 'Control # The Customer may visit the premises during business hours.'],
]);

judges('audit-inspections', [
  ['present', "Control # The Customer has the right to convince itself of compliance at the Provider's premises, or to have this done by an auditor. The Provider assists with this."],
  ['present', 'Checking on us # You can drop by the studio and check, just call two days ahead.'],
  ['partial', 'Control # The Customer may send the Provider a questionnaire. Visits to the premises are not provided for.'],
  ['partial', 'Control # Proof of compliance is furnished by an audit report of an independent body; the Customer accepts this in place of inspections of its own.'],
  ['absent', 'Control # The Provider furnishes all information needed to verify compliance.'],
]);

judges('unlawful-instruction-notice', [
  ['present', "Instructions # The Provider draws the Customer's attention without delay to any order that in its view offends against data protection law."],
  ['partial', 'Instructions # The Provider can inform the Customer if it regards an instruction as unlawful.'],
  ['absent', 'Instructions # The Provider has no duty to examine whether instructions are lawful.'],
]);

judges('transfer-restriction', [
  ['present', 'Place # The processing takes place exclusively in the EU or the EEA. Any relocation to a third country requires the prior consent of the Customer and may take place only if Articles 44 et seq. are met.'],
  ['present', "Place # We keep the photos in Ireland and won't move them outside the EEA without your say-so."],
  ['partial', 'Place # The servers stand in Dublin and in Cork.'],
  ['partial', 'Place # Data may also be processed in third countries as the Provider sees fit.'],
  ['absent', 'Place # Meetings take place at the offices of the Customer.'],
]);
