import { type Case, judges } from '../judged.js';

/** What somebody's duties at work require binds nobody to secrecy. */
const confidentiality: readonly Case[] = [
  ['partial', 'Confidentiality # The Provider keeps Customer Data confidential.\n\nThe Provider shall restrict access to Customer Data to those employees whose duties so require and who have been trained.'],
  ['absent', 'Confidentiality # Only staff who need the data in the performance of their duties have access. They receive training in confidentiality.'],
  ['partial', 'Confidentiality # Access to confidential data is given to employees whose job duties make it necessary.'],
  ['partial', 'Confidentiality # The Provider keeps the data secret. Its personnel access it solely for their official duties.'],
  ['present', 'Confidentiality # The Provider restricts access to those employees whose duties so require and who have undertaken to keep the data confidential.'],
  ['present', 'Confidentiality # All employees are under a duty of confidentiality.'],
  ['present', 'Confidentiality # Its staff owe duties of secrecy which survive their employment.'],
  ['present', 'Confidentiality # Its personnel have statutory duties of confidentiality.'],
  ['present', 'Confidentiality # Every employee with access is subject to confidentiality duties.'],
  ['present', 'Confidentiality # Employees are bound to secrecy. This duty continues after they leave.'],
];

/** What the controller will get is no duty of it. */
const controller: readonly Case[] = [
  ['partial', 'Your say # We only process on your instructions. Before we change a helper you will hear from us.'],
  ['partial', 'Your say # We only process on your instructions. You will be told of every breach.'],
  ['partial', 'Your say # We only process on your instructions. You will receive a copy of the data whenever you like.'],
  ['partial', 'Your say # We only process on your instructions. You will have thirty days to object to a new sub-processor.'],
  ['partial', 'Your say # We only process on your instructions. Want to know who helps us? You will: we publish the list.'],
  ['present', 'Your say # We only process on your instructions. You will not upload data for which you have no legal basis.'],
  ['present', 'Your say # We only process on your instructions. You will keep your passwords secret and inform your customers.'],
  ['present', 'Your say # We only process on your instructions. You will be responsible for the lawfulness of the processing.'],
  ['present', 'Your say # We only process on your instructions. You will tell your guests about the processing.'],
];

/** Papers handed over at the end document no instruction. */
const instructions: readonly Case[] = [
  ['partial', 'Who does what # We act on your instructions only. At the end, tell us whether you want an export (documents in a ZIP archive) or deletion.'],
  ['partial', 'Who does what # We process the data on your instructions only.\n\n## 4. When you leave\n\nInstruct us at the end of the contract whether we delete the records or return documents.'],
  ['present', 'Who does what # We act on your instructions only. Instructions are given in writing.'],
  ['present', 'Who does what # We process the data on your documented instructions only, also when deleting them at the end of the contract.'],
  ['present', 'Instructions # The Provider processes data only on instructions. Instructions, including those on deletion at the end of the contract, are given in writing.'],
];

describe('words of everyday work', () => {
  judges('confidentiality', confidentiality);
  judges('controller-rights-obligations', controller);
  judges('documented-instructions', instructions);
});
