import { judges } from '../judged.js';

/** Instructions and the law that goes before them, in English by many hands, with oral instructions and notices about something else. */
describe('requirements by many English hands: instructions', () => {
  judges('documented-instructions', [
    ['present', 'We only do with your data what you tell us in writing.'],
    ['present', 'The Provider acts solely on the Customer’s instructions when processing personal data; instructions given by word of mouth are confirmed by e-mail at once.'],
    ['present', 'The Provider shall not process personal data except as set out in this Agreement or as the Customer instructs in writing.'],
    ['present', 'The Provider must refrain from any processing of personal data for which no instruction recorded in text form exists.'],
    ['present', 'Without a written order from the Customer the Provider may not do anything with the personal data.'],
    ['present', 'Provider handles personal data exclusively on the basis of the contract and of instructions which the Customer issues in text form.'],
    ['present', 'We only act as you tell us. You tell us by e-mail or ticket, and if you ring us, we write it down and send it back to you.'],
    ['present', 'The Provider is bound by the Customer’s instructions alone and keeps a register of them.'],
    ['present', 'Provider shall process Personal Data strictly as directed by Customer, and all directions shall be given or confirmed in writing.'],
    ['partial', 'We use your team’s personal data only to provide the service to you and as you tell us to through the settings of your account, by phone or through support.'],
    ['partial', 'The Provider processes personal data only on the Customer’s instructions; oral instructions suffice.'],
    ['partial', 'The Provider processes the data solely in accordance with instructions. Instructions may be given in any form, in particular orally.'],
    ['partial', 'The Provider processes personal data on the Customer’s documented instructions and for the development of its own products.'],
    ['partial', 'The Provider generally follows the documented instructions of the Customer.'],
    ['partial', 'We do what you tell us # We only work with your data as you ask us to. A call to our help desk is enough.'],
    ['partial', 'The Provider shall process personal data only on documented instructions from the Customer, but may depart from them where it considers this more efficient.'],
    ['partial', 'The data may be processed solely as instructed by the Customer. Instructions need not be in writing.'],
    ['absent', 'The Provider shall issue documented instructions to its employees.'],
    ['absent', 'The Customer shall follow the operating instructions documented in the manual.'],
  ]);
  judges('legal-requirement-notice', [
    ['present', 'We only do what you tell us. If a law forces us to do something else with your data, we’ll tell you before we do, unless that law forbids it.'],
    ['present', 'If a provision of Union or Member State law obliges the Provider to carry out processing for which it has received no instruction, the Provider shall so inform the Customer in advance and in writing.'],
    ['present', 'Where domestic law demands processing otherwise than on instructions, the Provider gives the Customer notice first.'],
    ['present', 'The Provider may deviate from instructions only where compelled by statute; it then lets the Customer know beforehand.'],
    ['present', 'The Provider processes personal data only on written instructions, save where the law so requires, in which case the Customer shall be told of the requirement ahead of the processing.'],
    ['present', 'Should mandatory law leave the Provider no choice but to process data in another way, it shall draw the Customer’s attention to this prior to doing so.'],
    ['present', 'In such a case, that is where Member State law requires it to act beyond its instructions, the processor shall communicate that legal requirement to the controller prior to the processing.'],
    ['partial', 'The Provider will only process the data in accordance with the Customer’s written instructions, unless it is required to process them otherwise by domestic law. For the avoidance of doubt, filings with the tax office are made on the Customer’s instructions.'],
    ['partial', '3.1 The Provider will only process the data in accordance with the Customer’s written instructions, unless it is required to process them otherwise by domestic law.\n\n3.2 The Provider must notify the Customer promptly if, in its opinion, the Customer’s instructions do not comply with the Data Protection Legislation.'],
    ['partial', 'We do only what you ask, unless a law says otherwise. If we think that what you ask breaks the law, we’ll tell you at once.'],
    ['partial', 'The Provider processes personal data only on instructions; legal obligations to the contrary are reserved.'],
    ['partial', 'The Provider processes data on documented instructions only, unless the law requires otherwise, in which case it informs the Customer afterwards.'],
    ['partial', 'Provider acts only on instructions except as required by law, in which event Provider may inform Customer of the requirement.'],
    ['partial', 'Provider shall process Personal Data only in accordance with Customer’s documented instructions or as necessary to comply with applicable law.'],
    ['absent', 'The Provider processes personal data only on documented instructions of the Customer.'],
    ['absent', 'The Customer shall inform the Provider of legal requirements that apply to its sector.'],
    ['absent', 'Each party complies with the law that applies to it.'],
    ['absent', 'Storage beyond the end of the contract is allowed where the law requires it.'],
  ]);
});
