import { judges } from '../judged.js';

/* Duties in the words of agencies, boards and vendors: what is said some sentences later, what a report takes the place of, what a rule leaves aside, what stays behind after the end. */
judges('subprocessor-change-notice', [
  ['partial', 'Sub-processors # We tell you four weeks before a new sub-processor starts. You cannot object to it.'],
  ['present', 'Sub-processors # We tell you four weeks before a new sub-processor starts. If you do not object within those four weeks, it counts as approved.'],
  ['partial', 'The Provider has general authorisation to use sub-processors and publishes a list of them. Changes to these terms are notified 30 days ahead.\n\nThe Customer may object to a change of the terms within 30 days.'],
  ['present', "Other companies # We use other companies as sub-processors. We e-mail you 30 days before a new one starts. The mail says who it is, what it does and where it sits. It also has a link to its privacy page. If you don't want it, say so within those 30 days."],
  ['present', 'Article 28(2) # The Provider shall inform the Customer in writing of each intended replacement at least one month ahead. The notice shall state the name of the company and the place of processing. It shall further describe the safeguards taken. The Customer may raise an objection within that month.'],
  ['present', 'The Customer grants general authorisation to engage sub-processors. The Provider notifies the Customer of intended additions six weeks in advance. The notice names the new company. Silence counts as agreement. Until the six weeks have passed the Customer is free to object.'],
  ['present', 'Sub-contracting # General written authorisation is given for the firms in Schedule 2. Three weeks before any addition or replacement, the Supplier shall write to the Customer. It shall give the reasons. Particulars of the firm are enclosed. An objection raised in that period prevents the change.'],
  ['partial', 'Sub-contracting # General written authorisation is given for the firms in Schedule 2. Three weeks before any addition or replacement, the Provider shall write to the Customer. It shall give the reasons. Particulars of the firm are enclosed.'],
  ['partial', "We tell you four weeks before a new sub-processor starts. The mail says what it does. We keep the list up to date. You can't object, but you may leave at any time."],
  ['present', '8. *Article 28(2) and (4).*\n\n8.1 The Customer authorises the engagement of other processors in general. The present ones are named in Appendix C.\n\n8.2 The Provider informs the Customer of an intended addition or replacement 30 days beforehand. The Customer may object within that time, in which case the change shall not be made.'],
  ['partial', '8.1 The Customer authorises the engagement of other processors in general. The present ones are named in Appendix C.\n\n8.2 The Provider informs the Customer of an intended addition or replacement 30 days beforehand.\n\n9.1 The Customer may object to an invoice within 30 days.'],
]);

judges('legal-requirement-notice', [
  ['present', 'Instructions # The Provider acts on instructions only. Duties laid upon it by the law of the Union or of a Member State to process the data otherwise remain unaffected; it tells the Customer of them before it begins.'],
  ['absent', 'Instructions # The Provider processes data only on documented instructions. The Provider must comply with the law that applies to it.'],
  ['present', "Instructions # The Provider processes personal data solely in accordance with the Customer's documented instructions. The preceding sentence does not prevent processing that the Provider is compelled to perform by the law of the Union or of a Member State, provided the Provider first makes that requirement known to the Customer."],
  ['partial', 'Instructions # 3.1 The Provider shall process the data solely upon the instructions of the Customer.\n\n3.2 Clause 3.1 shall not apply to processing which the Provider is obliged to carry out by European Union law.'],
  ['present', 'Instructions # The Provider handles data only on instructions. Nothing in this clause stops the Provider from processing that Union or Member State law imposes on it; the Provider then notifies the Customer before it begins.'],
  ['present', "Do you ever use it for something else? # No. We handle the data solely to do what you ask in writing. The one exception: a law of the EU or of the Netherlands obliges us. Then we'll give you a heads-up beforehand if we're allowed to."],
  ['present', 'Instructions # The Provider acts only on documented instructions. Processing laid upon the Provider by Irish or Union law is not affected, on condition that the Customer is told of it in advance.'],
  ['present', 'Compelled processing # Notwithstanding Section 2.2, the Provider may process Customer Personal Data to the extent required by any law to which it is subject. In such a case the Provider shall inform the Customer of the legal requirement before processing.'],
  ['absent', 'Instructions # The Provider acts only on documented instructions. Clause 3 does not apply to anonymous data, of which the Provider informs the Customer first.'],
  ['absent', 'End # The Provider deletes the data. Clause 3 does not apply to data which the law requires the Provider to keep. The Customer is told before the backups are erased.'],
]);

judges('subprocessor-flow-down', [
  ['present', 'Sub-processors # The contracts with our sub-processors are no less strict than this one.'],
  ['present', 'Sub-processors # Each Sub-processor works under a written agreement which affords the data the same level of protection as this Agreement.'],
  ['absent', 'Sub-processors # Our prices are no less strict than those of our sub-processors.'],
  ['partial', 'Other suppliers # We use other companies as sub-processors. We have contracts with each of these.'],
  ['absent', 'Other suppliers # We use other companies as sub-processors. We keep in touch with each of these.'],
  ['partial', 'Helpers # You agree that we may use other companies. We call them "Helpers". We sign appropriate agreements with all of them.'],
  ['partial', 'Other suppliers # You agree that we may use the suppliers listed below to process your data. We have terms in place with each of them.'],
  ['partial', 'Sub-processors # We will have a contract with each Sub-processor that requires it to keep the data secure and confidential.'],
  ['partial', 'Sub-processors # The Provider has suitable contracts with its sub-processors.'],
  ['partial', 'Sub-processors # Each sub-processor has signed a data processing agreement with the Provider.'],
  ['present', 'Sub-processors # With every Sub-processor the Provider has a written contract that is no less protective of the data than this Agreement.'],
  ['present', 'Sub-processors # Every helper signs a contract that gives your data the same protection as this page does.'],
  ['present', 'Sub-processors # Our agreements with sub-processors are at least as strict as this one.'],
  ['present', 'Sub-processors # They come under terms which protect the data to the standard of this Agreement. Sub-processors are bound by them in writing.'],
  ['absent', 'Sub-processors # We pay all of them ourselves under our agreements and you need not deal with the sub-processors.'],
]);

judges('documented-instructions', [
  ['present', 'You decide # We use the data only as you tell us. You do this by clicking in the app or by writing to us.'],
  ['partial', 'You decide # We use the data only as you tell us. You do this by calling us.'],
  ['present', "Who's the boss? # We only do with the data what you tell us to. Telling us means: what you click in the app, what's written in this agreement, or what you send to us by e-mail. If you ring us we'll ask you to follow up with a mail, so there's a trace of it."],
  ['present', "You decide # We only use subscriber data the way you tell us to. You do that by clicking around in the app, and by what's in this agreement. If you want something out of the ordinary, send us an e-mail and we'll keep it on file."],
  ['partial', 'Your instructions # We will only process the data as you tell us to, whether through the app or by speaking to our support team.'],
  ['partial', "Instructions # The Provider uses the data only on the Customer's instructions. Briefs may be given by phone, in meetings or by e-mail."],
]);

judges('breach-notification', [
  ['partial', 'Incidents # The Provider notifies the Customer of personal data breaches.'],
  ['absent', 'Recitals # The GDPR obliges a processor to notify the controller of a personal data breach without undue delay.'],
]);

judges('subprocessor-liability', [
  ['absent', 'Background # The law makes a processor liable for its sub-processors.'],
  ['absent', 'Background # Article 28 of the GDPR requires that the Provider be liable for any other processor it engages. The parties enter into this Agreement to meet that requirement.'],
]);

judges('unlawful-instruction-notice', [
  ['absent', 'Background # UK data protection legislation requires a written contract under which the processor must, among other things, tell the controller if it thinks that an instruction is unlawful.'],
  ['absent', 'Instructions # Should the Customer consider that any processing by the Provider infringes Data Protection Law, the Customer may say so and the Provider shall forthwith desist.'],
  ['absent', 'Instructions # The Provider is not obliged to carry out an instruction which it considers unlawful.'],
]);
