import { judges } from '../judged.js';

/* Checks, help, secrecy, security and the end in the words of agencies, boards and vendors, each beside words that come close. */
judges('audit-inspections', [
  ['present', 'Audits # The Customer may inspect the premises. The Provider fulfils its duties by giving the auditor access and reports of earlier audits.'],
  ['present', "Audits # The Provider allows audits and inspections by the Customer. In the exercise of these rights the Customer takes the Provider's certificates into account."],
  ['present', "Audits # The Customer may audit the Provider on site. Visits need 14 days' notice. The right to inspect remains where a report has been supplied."],
  ['partial', "Audits # The Provider publishes a SOC 2 report every year. The Customer's inspection right is exhausted by receipt of that report."],
  ['partial', "Checks # You may read our yearly audit report. We'd prefer no visitors."],
  ['partial', 'Audits # The Customer contents itself with the certificate of the Provider in the matter of audits.'],
  ['partial', "Audit # Each year an independent auditor examines the Platform. The Provider sends the auditor's report on demand. The Customer accepts that report in fulfilment of any right to have audits carried out."],
  ['partial', 'Verification # The Provider hands over the summary report of its auditor in place of inspections.'],
  ['partial', 'Checks # A yearly SOC 2 report is available on request. Customer agrees that the foregoing satisfies its audit rights under data protection law.'],
  ['partial', 'Checks # Once a year an independent firm looks at our systems and you get its report. We are a small office and would rather not have visitors.'],
  ['partial', "Checks # You can send us a list of questions once a year. Visits don't make sense, because there is no office."],
  ['partial', 'Audits # The parties agree that the audits described in Article 28(3)(h) GDPR shall be performed by providing the Customer with the most recent audit report of an independent auditor.'],
  ['partial', "Audits # Customer's right to audit is satisfied by the certificates published in the Trust Centre."],
  ['partial', 'Audits # Customer acknowledges that the reports described above fully meet any inspection right granted by law.'],
  ['partial', "Audits # Upon request the Provider shall supply a copy of its third-party audit report. Customer's right of audit is exercised by requesting that report."],
  ['partial', 'Audits # Instead of an inspection of its own, the Customer relies on the ISO 27001 certificate of the Provider.'],
  ['present', "Audits # The Provider supplies its current SOC 2 report on request. If the report does not answer the Customer's questions, the Customer may inspect the premises on 30 days' notice."],
  ['present', 'Audits # The Customer may carry out inspections itself or have them carried out by an auditor. The Provider may offer an audit report in place of an inspection; the Customer need not accept it.'],
  ['present', 'Checks # You may come and see for yourself, or send an auditor. A report may save you the trip, but the choice is yours.'],
]);

judges('prior-consultation', [
  ['present', 'Impact assessment and prior consultation # The Provider shall assist the Customer with impact assessments under Article 35 and with consultations of the authority under Article 36.'],
  ['present', 'Impact assessment and prior consultation # The Provider assists the Customer on request.'],
  ['present', 'Article 35 and 36 # The Provider assists the Customer in both cases by handing over what it has.'],
  ['absent', 'Data protection impact assessments and prior consultation # Where the Customer has to carry out a data protection impact assessment, the Provider assists it with the information it holds.'],
  ['present', 'Data protection impact assessments and prior consultation # The Provider assists the Customer with both, as far as the services are concerned.'],
  ['present', 'Impact assessment and prior consultation # The Provider gives the help that the Customer needs under Articles 35 and 36 GDPR.'],
  ['absent', 'Impact assessment, consultation # On request we support your DPIA with our standard document.'],
  ['present', 'Impact assessments # The Provider gives the Customer the particulars needed for a data protection impact assessment. The same applies to a consultation of the supervisory authority.'],
]);

judges('dpia-assistance', [
  ['present', "Impact assessments # Should you need to do one, come to us. We'll let you have the technical documentation."],
  ['absent', 'Impact assessments # Contact us if you have questions. We will give you a quotation.'],
  ['absent', 'DPIA and prior consultation # The Provider helps the Customer when it has to consult the supervisory authority under Article 36 GDPR.'],
  ['present', 'DPIA and prior consultation # The Provider renders reasonable assistance to the Customer.'],
  ['present', 'Impact assessments # If you have to do a data protection impact assessment, ask us. We will give you what we know about our systems.'],
  ['present', "Impact assessments # Need to do a DPIA? Just ask. We'll hand you a description of our systems and the risks we see."],
  ['present', 'Should the Customer carry out a data protection impact assessment, it may turn to the Provider. The Provider then makes its system documentation available.'],
  ['absent', 'Impact assessments # If you have to do a data protection impact assessment, that is up to you. We will give you a newsletter about our systems.'],
  ['absent', 'The Customer has carried out a data protection impact assessment. The Provider gives the Customer an invoice for the services.'],
]);

judges('confidentiality', [
  ['present', 'Confidentiality # The staff of the Provider have agreed in writing not to pass data to anybody.'],
  ['present', 'Secrecy # Employees may not disclose the data to any other person and are sworn to secrecy.'],
  ['partial', 'Secrecy # The Provider will not disclose the data to anyone.'],
  ['absent', 'Secrecy # The Provider will not disclose the offer to anyone.'],
  ['present', 'Secrecy # All persons who see the data have given an undertaking not to disclose them to others.'],
  ['absent', 'Recitals # Article 28 GDPR requires that persons authorised to process the data are committed to confidentiality.'],
  ['absent', 'The Provider shall not disclose the price to anybody.'],
  ['absent', 'Prices # Neither the Customer nor the employees of the Provider shall disclose the prices of this offer to others.'],
  ['absent', 'Commercial terms # The staff of the Provider must keep the discount confidential.'],
  ['absent', "Terms # The content of this agreement is confidential and the parties' employees are bound to treat it so."],
  ['partial', 'Confidence # The Provider shall keep the Client Data confidential and shall not disclose it to any person other than a Permitted Recipient.'],
  ['partial', 'People # Staff of the Provider are told at induction that client information is confidential.'],
  ['present', 'People # Everyone on our team has signed a confidentiality agreement before they get access.'],
  ['present', 'People # No one gets to see the data who has not promised us in writing to keep it to themselves.'],
  ['present', 'Secrecy # Access is given solely to persons on the delegation log. Each of them has signed a declaration of secrecy.'],
]);

judges('security', [
  ['present', 'Security # Laptops are encrypted; alerts reach the duty engineer by phone, and access needs a second factor.'],
  ['absent', 'Security # The Customer receives an e-mail when its password is about to expire.'],
  ['present', 'Keeping data safe # Laptops are encrypted, lists are moved through a secure drop folder and not by e-mail, passwords live in a password manager and leavers lose access on their last day.'],
  ['present', 'Security # Production access needs a hardware key. Alerts go to the duty engineer by e-mail. Disks are encrypted.'],
  ['present', 'How we protect your data # Traffic runs over TLS, backups are encrypted, and nobody sends exports by mail.'],
  ['present', 'Safety # E-mail is filtered, laptops lock themselves after five minutes and the server room needs a badge.'],
  ['absent', 'Security # Questions on security may be sent by e-mail to the help desk.'],
  ['absent', 'Security # The Provider informs the Customer by e-mail if a laptop with encryption keys is lost.'],
  ['absent', 'Keeping data safe # Please do not send us passwords by e-mail.'],
  ['partial', 'Security # We keep the data safe.'],
]);

judges('deletion-or-return', [
  ['present', 'When we stop working together # Tell us within 30 days whether you want the data back or deleted. If we do not hear from you, we delete it. Either way we do not keep copies.'],
  ['present', 'Closing your account # Let us know whether we should return the data or erase them. Without a word from you we erase everything after 30 days.'],
  ['partial', 'At the end # At the end of the contract the Provider deletes all data.'],
  ['present', "At the end # At the Customer's choice the Provider deletes or returns all data at the end of the contract. It keeps copies only as far as Union law requires."],
  ['present', "At the end # At the Customer's choice the Provider deletes or returns all data at the end of the contract. The Provider may keep its invoices as permitted by law."],
  ['absent', 'Recitals # Under Article 28 GDPR a processor must delete or return the data after the end of the services.'],
  ['present', "Leaving # When you close your account, tell us whether you want your data returned or deleted. If we don't hear from you, we delete everything, including copies, after 60 days."],
  ['present', 'When you leave # You can export all your lists from the app at any time. When you close your account we delete your data within 30 days.'],
  ['present', 'Saying goodbye # Up to 30 days after your workspace closes you can ask us for a full export in CSV. After that we erase everything.'],
  ['partial', 'Return and deletion # For thirty days following termination the Customer may retrieve its data through the export tools. Thereafter the Provider deletes the data. The Provider may retain Customer Personal Data as permitted by applicable law.'],
  ['present', 'Return and deletion # For thirty days following termination the Customer may retrieve its data through the export tools. Thereafter the Provider deletes the data. The Provider may retain data only to the extent required by Union law.'],
  ['partial', "Deletion # At the Customer's choice the Provider deletes or returns the data at the end of the services. It may keep a copy for as long as it has a legitimate interest in doing so."],
  ['partial', "Deletion # At the Customer's choice the Provider deletes or returns all data after the end of the services. An archive copy stays with the Provider for its own records."],
]);

judges('audit-information', [
  ['partial', "Checks # We can show you that we stick to this agreement, for instance with our auditor's report."],
  ['partial', 'Audit # The Provider can evidence its compliance by presenting its quality manual.'],
  ['partial', 'Audit # Compliance may be proven by an ISO 27001 certificate.'],
  ['partial', 'Evidence # That this Schedule is being observed is demonstrated by the certificates of the Provider, which the Customer may download from the portal.'],
  ['absent', "Audit # The Customer may visit the Provider's premises and inspect systems and records on 10 days' notice. The Provider shall cooperate."],
  ['absent', 'Checks # You, or an auditor you choose, can come and check that we are keeping to these terms. We will show your auditor around.'],
  ['partial', 'Audit # On written request, once a year, the Provider supplies a summary copy of its SOC 2 report, which is its Confidential Information.'],
  ['present', 'Audit # The Provider supplies on request all records, policies and reports from which it can be seen that this Agreement is kept.'],
  ['present', 'Proof # We will give you everything you need to see that we keep our side of this agreement.'],
  ['present', 'Evidence # Whatever the Customer needs in order to satisfy itself that Article 28 is observed shall be put at its disposal by the Provider.'],
]);
