import { judges } from '../judged.js';

describe('requirements: others at work, in single clauses of many hands', () => {
  judges('subprocessor-authorisation', [
    ['present', 'Sub-processors # | Item | Arrangement |\n|---|---|\n| Kind of authorisation by the Customer | General |\n| Notice | 30 days |'],
    ['present', 'Sub-processors # Kind of authorisation: general, granted by the Customer with its signature.'],
    ['present', 'It is for the Customer alone to decide whether another processor may be brought in.'],
    ['present', 'Sub-processors # **May the Provider add a company?** Only after the Customer has said yes in writing.'],
    ['present', 'The Customer’s consent to sub-processors must be obtained beforehand in writing. No consent is needed for cleaning, postal and telephone services that have no access to personal data.'],
    ['partial', 'The Provider may engage sub-processors with the consent of the Customer, which may be given verbally.'],
    ['partial', 'The Provider may engage a sub-processor in urgent cases if the approval of the Customer is obtained within two weeks of the engagement.'],
    ['partial', 'The prior written consent of the Customer is required for every sub-processor. No consent is needed for technicians who have access to personal data during maintenance.'],
    ['absent', 'The Customer may not let any third party use the Service without the prior written consent of the Provider.'],
    ['partial', 'Sub-processors # The parties will agree on the conditions for sub-processors at a later stage.'],
    ['partial', 'The sub-processors of the Provider may not outsource any work to another company without the written approval of the Provider.'],
  ]);

  judges('subprocessor-change-notice', [
    ['present', 'The Customer agrees to sub-processing in general, provided that the Provider:\n\n(a) informs the Customer of each planned addition or replacement of sub-processors four weeks before; and\n\n(b) gives the Customer the chance to object.'],
    ['present', 'Sub-processors # If a firm on the list is to be exchanged, a notice goes out to the Customer four weeks beforehand; the Customer may speak against it within two weeks.'],
    ['present', 'Before a new sub-processor is brought in we email you three weeks ahead. Not happy with the firm? Write back and we keep the old one.'],
    ['partial', 'The Provider announces new sub-processors 30 days in advance and the Customer may object. The Provider is not obliged to announce sub-processors engaged for support.'],
    ['absent', 'Each sub-processor shall notify the Provider in advance of intended changes of its subcontractors, and the Provider may object.'],
    ['absent', 'Sub-processors # The Provider shall notify the Customer of a change of its account manager in advance. The Customer may object to a new account manager.'],
  ]);

  judges('subprocessor-flow-down', [
    ['present', 'The contract with every sub-processor must replicate the data protection and, where applicable, the anti-bribery obligations of this Agreement.'],
    ['partial', 'Where a sub-processor is established in a third country, the Provider shall impose on it the same data protection obligations as in this Agreement.'],
    ['absent', 'The Provider shall impose on its subcontractors the same obligations on health and safety and on working conditions as apply to it.'],
  ]);

  judges('subprocessor-liability', [
    ['present', 'Towards the Customer the Provider and its sub-processor are jointly and severally liable for the damage that the sub-processor causes.'],
    ['present', 'Sub-processors # | Question | Answer |\n|---|---|\n| Who is answerable to the Customer where a sub-processor of the Provider does not keep its obligations? | The Provider, as if it had failed itself |'],
    ['present', 'The Provider remains fully liable for its sub-processors. In addition, the Customer may bring claims directly against the sub-processor.'],
    ['partial', 'The Provider answers for its sub-processors only where they have acted with gross negligence or wilfully.'],
    ['partial', 'For its sub-processors the Provider is liable only for having selected and supervised them properly.'],
    ['partial', 'The Provider is fully liable for its sub-processors. Claims of the Customer from the work of other sub-processors must be brought against the sub-processor concerned.'],
    ['absent', 'Sub-processors # The parties are jointly and severally liable to data subjects under Article 82 GDPR. Between them the Provider is only liable for damage which it has itself caused.'],
  ]);
});
