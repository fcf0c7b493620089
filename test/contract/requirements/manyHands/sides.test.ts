import { judges } from '../judged.js';

/** Duties put on one side or the other by passives, nouns, tables and questions, and what takes them back. */
judges('controller-rights-obligations', [
  ['present', 'Obligations of the parties # It is incumbent on the Customer to examine whether the transfer of its files is permitted. It may inspect and instruct at any time.'],
  ['present', 'Obligations of the parties # Duties of the Customer: examination of admissibility, notification of the authority. Rights of the Customer: instructions, audits.'],
  ['present', 'Obligations of the parties # Whether the data may be handed over is a question for the Customer. The Customer can instruct and inspect.'],
  ['present', 'Obligations of the parties # Patients are to be informed and legal bases documented by the Customer, who may also instruct and audit.'],
  ['present', 'Obligations of the parties # **What must the Customer do?** Decide on complaints of candidates and set the deletion periods.\n\n**What can the Customer demand?** Instructions are followed and audits allowed.'],
  ['partial', 'Obligations of the parties # The Customer shall pay the invoices within ten days and provide a desk for technicians. It may inspect and give instructions.'],
  ['partial', 'Obligations of the parties # The rights and obligations of the Customer are those laid down in the GDPR. It may give instructions.'],
]);

judges('documented-instructions', [
  ['present', 'Instructions # The Provider touches the files only within the limits of the orders which the Customer has given on paper or by secure message.'],
  ['present', 'Instructions # The Provider undertakes neither to sort, merge nor send data otherwise than as the Customer has requested by means of the change form.'],
  ['present', 'Instructions # The Customer decides what happens with the data and says so on paper or by e-mail. The Provider is bound by what the Customer says and has no latitude beyond it.'],
  ['partial', 'Instructions # The Provider processes personal data only on instructions. The Customer has no right to issue instructions to the Provider\'s personnel, who document their hours.'],
  ['present', 'Instructions # Without a written order from the Customer, the Provider does nothing with the data.'],
  ['partial', 'Instructions # The Provider processes data only on documented instructions but may depart from instructions where this is faster.'],
]);

judges('legal-requirement-notice', [
  ['present', 'Instructions # The Provider acts on instructions. Statutory duties to process otherwise are reserved; they are to be disclosed to the Customer ahead of the processing.'],
  ['present', 'Instructions # The Provider processes data only on instructions. If a law of the Union obliges it to any processing other than that ordered, the Customer is to be made aware in advance.'],
  ['present', 'Instructions # Union or Irish law may force upon the Provider a use of the data which nobody requested. It shall announce this to the Customer beforehand.'],
  ['present', 'Instructions # The Provider warns the Customer up front of any mandatory law by which it has to deal with the data differently than the Customer wants.'],
]);

judges('unlawful-instruction-notice', [
  ['present', 'Instructions # If the Customer asks for something that in the Provider\'s view the GDPR does not allow, the Provider raises the alarm at once.'],
  ['absent', 'Instructions # The Provider processes data only on instructions, unless a law requires otherwise; it informs the Customer before, unless that law does not allow it.'],
  ['present', 'Instructions # The Customer is to be told without delay of any direction which in the Provider\'s opinion offends against data protection law.'],
  ['present', 'Instructions # Should the Provider regard a request of the Customer as irreconcilable with data protection law, it makes that concern known at once.'],
  ['partial', 'Instructions # Where the Provider holds an instruction to be inadmissible under data protection law, it mentions this to the Customer at the next meeting.'],
  ['partial', 'Instructions # The Provider has no duty to review whether instructions infringe the law or to advise the Customer thereon.'],
]);

judges('transfer-restriction', [
  ['present', 'Place of processing # Viewing data from places outside the EU/EEA is prohibited.'],
  ['present', 'Place of processing # Processing takes place within the Union. Any shift into a third land needs the prior approval of the Customer.'],
  ['absent', 'Final provisions # Neither party may assign this Agreement to a company in a third country without the consent of the other.'],
]);

judges('confidentiality', [
  ['present', 'Confidentiality # Before they first open a file, interpreters and typists sign a pledge of silence, which the Provider keeps.'],
  ['partial', 'Confidentiality # The Provider\'s staff, except freelancers and temporary workers, have signed a commitment to confidentiality.'],
]);

judges('security', [
  ['present', 'Security # Precautions of a technical and organisational kind are in force at the Provider; they are listed in Annex 2.'],
  ['present', 'Security # The Provider shields the data against loss, theft and unauthorised access by the controls in Annex 2.'],
  ['partial', 'Security # The Provider advises the Customer on the security measures which the Customer takes in its own offices.'],
]);
