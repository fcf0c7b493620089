import { judges } from '../judged.js';

/* One sentence, one slot: the verbs and nouns that drafters put there for sub-processors, the end, audits and transfers. */

/** The sentence with each of the fillings in its gap. */
const each = (sentence: string, fillings: readonly string[]): (readonly ['present', string])[] => fillings.map((filling) => ['present', sentence.replace('…', filling)]);

judges('subprocessor-authorisation', each('Others # The Provider … without the prior written consent of the Customer.', [
  'shall not engage another processor', 'shall not appoint a sub-processor', 'shall not subcontract the processing', 'shall not outsource the processing',
  'shall not hire sub-contractors', 'shall not bring in third parties for the processing', 'shall not use other processors',
  'shall not entrust a third party with the processing', 'shall not delegate the processing to others', 'shall not assign any part of the processing',
  'shall not call in sub-contractors', 'shall not involve further processors', 'shall not make use of sub-processors', 'shall not commission subcontractors',
  'shall not pass the processing on to third parties', 'shall not deploy sub-processors', 'shall not retain any sub-processor',
]));

judges('subprocessor-authorisation', each('Sub-processors # The Provider may engage sub-processors only ….', [
  'with the prior written authorisation of the Customer', 'with the consent of the Customer', 'if the Customer has approved them', 'if the Customer has agreed',
  'after approval by the Customer', 'if permitted by the Customer', 'with the permission of the Customer', 'with leave of the Customer',
  'if the Customer gives its go-ahead', 'once the Customer has said yes', 'if the Customer has cleared them', 'subject to the approval of the Customer',
  'with the blessing of the Customer', 'if the Customer has signed off on them', 'with the assent of the Customer', 'upon release by the Customer',
  'if the Customer has given the green light', 'with the agreement of the Customer', 'if the Customer does not object within 14 days of notice',
  'as authorised in Annex 3',
]));

judges('subprocessor-change-notice', each('Sub-processors # The Provider informs the Customer 30 days before it engages a new sub-processor. The Customer may ….', [
  'object', 'oppose the change', 'raise objections', 'refuse the sub-processor', 'reject it', 'veto it', 'say no', 'decline the sub-processor',
  'challenge the appointment', 'withhold its approval', 'disagree', 'contradict', 'lodge an objection', 'speak out against it',
  'express reservations, in which case it will not be engaged', 'turn it down', 'file an opposition', 'enter an objection', 'protest', 'insist that it is not used',
]));

judges('subprocessor-change-notice', each('Sub-processors # The Provider informs the Customer 30 days in advance of …. The Customer may object.', [
  'any intended change concerning sub-processors', 'the addition or replacement of sub-processors', 'any new sub-processor', 'the appointment of a sub-processor',
  'the engagement of further sub-processors', 'any change to the list of sub-processors', 'a swap of sub-processors', 'a planned sub-processor',
  'sub-processors it wishes to add', 'a switch of sub-processor', 'the use of another sub-processor', 'a substitute for a sub-processor',
  'bringing a sub-processor on board', 'modifications to the sub-processors', 'a sub-processor joining',
]));

judges('subprocessor-flow-down', each('Sub-processors # The Provider ….', [
  'imposes on sub-processors the same data protection obligations as in this contract', 'passes the obligations of this contract on to its sub-processors',
  'binds sub-processors to the same duties by contract', 'ensures that sub-processors are subject to equivalent obligations',
  'flows down the terms of this contract to its sub-processors', 'obliges sub-processors to the same level of protection',
  'concludes contracts with sub-processors that mirror this contract', 'makes sure its sub-processors comply with the same obligations',
  'holds sub-processors to the same standards by written contract', 'subjects sub-processors to terms at least as strict as these',
  'enters into agreements with sub-processors containing the same obligations as this one', 'requires sub-processors to accept the same obligations in writing',
  'places sub-processors under the same duties', 'designs its contracts with sub-processors so that they correspond to this contract',
  'puts the same duties on its sub-processors', 'secures from sub-processors commitments identical to its own',
  'signs with each sub-processor a contract with no weaker terms than these', 'transfers its obligations under this contract to the sub-processor by contract',
  'has each sub-processor sign terms that give the data the same protection', 'commits its sub-processors to everything it has committed to here',
]));

judges('subprocessor-liability', each('Sub-processors # The Provider ….', [
  'is liable for its sub-processors as for itself', 'remains fully liable to the Customer for the performance of sub-processors',
  'is responsible for the acts of sub-processors as if they were its own', 'answers for the faults of sub-processors as for its own',
  'stands in for its sub-processors towards the Customer', 'bears full responsibility for sub-processors', 'vouches to the Customer for its sub-processors',
  'is accountable to the Customer for what sub-processors do', 'takes full responsibility for its sub-processors',
  'warrants to the Customer the compliance of sub-processors and is liable for it', 'remains responsible towards the Customer for the sub-processors it engages',
  'is answerable for sub-processors', 'carries the liability for sub-processors towards the Customer',
  'will make good any damage caused by sub-processors as if caused by itself', 'is held to account for its sub-processors like for itself',
  'is treated as if the acts of sub-processors were its own acts', 'assumes liability for the acts and omissions of sub-processors',
  'owes the Customer the performance of the sub-processors and is liable if they fail',
]));

judges('deletion-or-return', each('The end # After the end of the services the Provider … at the choice of the Customer.', [
  'deletes or returns all personal data', 'erases or returns all personal data', 'destroys or hands back all data', 'wipes the data or gives them back',
  'returns or securely disposes of all data', 'surrenders or deletes the data', 'delivers up or destroys the data', 'purges or returns the data',
  'hands over or deletes all data', 'transfers back or erases the data', 'removes the data from its systems or returns them', 'sends back or shreds all records',
  'either releases the data to the Customer or deletes them', 'exports the data to the Customer or deletes them',
  'returns the data to the Customer or has them destroyed',
]));

judges('deletion-or-return', each('Duties # … the Provider, at the choice of the Customer, deletes or returns all personal data.', [
  'At the end of the contract', 'Upon termination', 'On expiry', 'When the services end', 'Once the contract is over', 'After completion of the services',
  'Upon completion of the work', 'On conclusion of the mandate', 'When the contract ceases', 'After cancellation', 'Following the end of the engagement',
  'When the processing is finished', 'When the contractual relationship comes to an end', 'At the latest 30 days after the contract has ended',
  'As soon as the services are no longer provided', 'On the winding up of the engagement', 'When the job is done', 'On exit',
  'After the assignment has been carried out', 'When the parties go their separate ways',
]));

judges('audit-information', each('Control # The Provider … to demonstrate compliance with Article 28.', [
  'makes available to the Customer all information necessary', 'provides the Customer with all information needed', 'supplies the Customer with everything required',
  'gives the Customer all information it needs', 'furnishes the Customer with the information necessary', 'hands the Customer all documents necessary',
  'places at the disposal of the Customer all information necessary', 'discloses to the Customer all information necessary',
  'submits to the Customer the evidence needed', 'shares with the Customer whatever is needed', 'presents to the Customer the records needed',
  'lets the Customer have all information required', 'delivers to the Customer the proof required', 'grants the Customer access to all information needed',
  'sends the Customer the documentation required', 'opens to the Customer all the information necessary',
]));

judges('audit-inspections', each('Control # The Provider ….', [
  'allows for and contributes to audits, including inspections, by the Customer', 'permits the Customer to inspect its premises', 'submits to audits by the Customer',
  'enables the Customer to carry out audits on site', 'tolerates inspections by the Customer', 'grants the Customer the right to audit',
  'gives the Customer access to its premises to check compliance', 'lets the Customer check on site', 'accepts on-site audits by the Customer',
  'admits auditors of the Customer to its premises', 'opens its premises to the Customer for audits', 'facilitates inspections by the Customer',
  'agrees to be audited by the Customer', 'cooperates with audits carried out by the Customer', 'welcomes visits of the Customer to verify compliance',
  'undergoes audits by the Customer', 'receives the Customer or its auditor for inspections',
]));

judges('audit-inspections', each('Control # The Customer ….', [
  'may audit the Provider', 'has the right to inspect the premises of the Provider', 'may verify compliance on site', 'is entitled to carry out inspections',
  'may satisfy itself of compliance at the offices of the Provider', 'may examine the processing at the place of the Provider', 'may check the measures on the spot',
  'may visit the Provider to see how the data are handled', 'is allowed to review the operations of the Provider on its premises',
  'may have the Provider audited by a third party', 'can come and look at how the Provider works', 'may conduct an audit once a year',
  'may at any time control the Provider, also on site', 'shall have the right of inspection', 'may supervise the processing in person at the Provider',
]));

judges('transfer-restriction', each('Place # The Provider … the Customer.', [
  'transfers data to third countries only with the consent of', 'shall not transfer data outside the EEA without the written agreement of',
  'may move data to a third country only on instruction of', 'shall not relocate the processing to a third country without the approval of',
  'processes data outside the Union only after permission of', 'does not let data leave the EU unless authorised by',
  'exports data to third countries only if approved by', 'shall not give access from third countries without the consent of',
  'shall not send data abroad without asking', 'shall not store data outside of Switzerland or the EU without prior notice to and consent of',
  'will keep data inside the EEA unless otherwise agreed with',
]));
