import { judges } from '../judged.js';

describe('requirements: clauses in English that look like others', () => {
  judges('subprocessor-liability', [
    ['present', 'The Provider shall engage sub-processors solely where the Customer has consented, and shall remain fully liable to the Customer for the performance of their obligations.'],
    ['present', 'The Provider may engage sub-processors exclusively where they offer sufficient guarantees and remains fully liable to the Customer for their performance.'],
    ['present', 'The Provider shall remain fully liable to the Customer for the performance of the sub-processor\'s obligations, solely where the sub-processor fails to fulfil them.'],
    ['partial', 'The Provider is liable for negligence in the selection of sub-processors, not for failures of the sub-processors.'],
    ['partial', 'The Provider is liable for its sub-processors of its choice only in the event of faulty selection.'],
    ['partial', 'The Provider is liable for breach of its duty to choose sub-processors with care, and for nothing else; sub-processors are liable for their own failures.'],
  ]);

  judges('data-types', [
    ['present', 'Subject # The Provider processes, for the Customer as the controller, names, addresses, dates of birth and bank details.'],
    ['present', 'Subject # We store names, e-mail addresses and phone numbers for you as the controller.'],
    ['present', 'Subject # The Provider processes names, addresses, dates of birth and bank details; health data are not covered by this Agreement.'],
    ['present', 'Subject # The Provider processes names, e-mail addresses and IP addresses and shall not use them outside the scope of the services.'],
  ]);

  judges('duration', [
    ['absent', 'Guests # We have a contract with each host. It runs from the day they start and ends when they leave.'],
    ['absent', 'Support # Our support contract with you covers the app. It counts from the moment you call and ends when the ticket is closed.'],
  ]);

  judges('confidentiality', [
    ['partial', 'Annex: Technical and organisational measures # Confidentiality: all staff sign in with two-factor authentication.'],
    ['partial', 'Annex: Technical and organisational measures # Confidentiality: every member of staff has a smart card with a digital signature.'],
    ['present', 'Annex: Technical and organisational measures # Confidentiality: every employee signs a confidentiality undertaking before the first day of work.'],
  ]);

  judges('documented-instructions', [
    ['partial', 'Definitions # “Instructions” means all directions of the Customer, whether documented or not.\n\n## 4. Processing\n\nThe Provider processes personal data only in accordance with Instructions.'],
    ['partial', 'Definitions # “Payment Instructions” means written orders to the bank.\n\n## 4. Processing\n\nThe Provider processes personal data only in accordance with Instructions.'],
  ]);

  judges('controller-rights-obligations', [
    ['present', 'The Customer gives instructions. You will handle requests from your own customers.'],
    ['partial', 'You may instruct us. You will only hear from us when something goes wrong.'],
    ['partial', 'You may instruct us. You will never lose access to your data.'],
  ]);

  judges('subprocessor-change-notice', [
    ['partial', 'Sub-processors # Before engaging a sub-processor the Provider writes to its data protection officer. The Customer may object to a sub-processor.'],
  ]);

  judges('deletion-or-return', [
    ['partial', 'Termination # After the end of the services the Provider deletes all data, giving five days\' notice out of courtesy.'],
  ]);
});
