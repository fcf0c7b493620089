import { judges } from '../judged.js';

/** What is processed, of whom, what for and how long, said in running words and without the usual labels. */
judges('data-types', [
  ['present', 'Details of the processing # The scanners record faces, movements and number plates.'],
  ['present', 'Details of the processing # The booking form hands the Provider the guest\'s first name and surname, the mobile number, the party size and any allergy.'],
  ['present', 'Details of the processing # Uploaded to the platform are staff photographs, job titles, office phone numbers and e-mail addresses.'],
  ['present', 'Details of the processing # Surname, forename, postal address, donation history.'],
  ['present', 'Details of the processing # Data concerned: licence plates, entry and exit times, payment card tokens.'],
  ['present', 'Details of the processing # On the tapes there are voices, names mentioned by callers, order numbers and, now and then, card details.'],
  ['absent', 'Details of the processing # The Customer keeps the invoices, contracts, and letters of the Provider for ten years.'],
  ['absent', 'Details of the processing # The Provider offers mobile, postal, and voice support.'],
]);

judges('data-subjects', [
  ['present', 'Details of the processing # Only ratepayers are concerned.'],
  ['present', 'Details of the processing # The letters come from pensioners, their carers and their lawyers.'],
  ['present', 'Details of the processing # Tenants, guarantors and neighbours have their details kept in the system.'],
  ['present', 'Details of the processing # Those photographed are pupils, teachers and helpers at the school fair.'],
  ['present', 'Details of the processing # In the pictures one may recognise visitors to the museum, attendants and cleaning staff.'],
  ['absent', 'Details of the processing # The Provider trains the Customer\'s employees, managers and agents in the use of the software.'],
  ['absent', 'Details of the processing # Support is open to administrators and key users named by the Customer on weekdays.'],
]);

judges('nature-and-purpose', [
  ['present', 'Details of the processing # Readings are imported, checked and turned into bills, in order that tenants pay for what they use.'],
  ['present', 'Details of the processing # The Provider picks up the returned parcels, reads the labels and refunds the buyers. That way the Customer need not run a returns desk of its own.'],
  ['present', 'Details of the processing # The Provider types up dictated letters and sends them back for signature; the aim is to relieve the Customer\'s secretaries.'],
  ['present', 'Details of the processing # Incoming applications are sorted and ranked by the Provider so that the Customer finds suitable candidates faster.'],
  ['present', 'Details of the processing # To what end and in what manner the data are processed is set out in Schedule 1 to the Main Agreement.'],
  ['partial', 'Details of the processing # Processing: storage, retrieval, erasure.'],
  ['partial', 'Details of the processing # The data are collected, stored, transmitted and erased.'],
  ['partial', 'Details of the processing # The Provider may use the data for whatever services the parties may agree from time to time.'],
]);

judges('duration', [
  ['present', 'Details of the processing # The assignment starts on 1 March and finishes on 30 June 2026.'],
  ['present', 'Details of the processing # This addendum lives and falls with the licence agreement.'],
  ['present', 'Details of the processing # The annex lapses when the framework contract does.'],
  ['present', 'Details of the processing # Term: that of the underlying maintenance contract.'],
  ['present', 'Details of the processing # The processing takes place over eight weeks from the go-live and is then finished.'],
  ['present', 'Details of the processing # The term of this addendum is that of the Main Agreement, save that clause 4 survives.'],
  ['partial', 'Details of the processing # The Provider processes the data for as long as it reasonably considers appropriate.'],
  ['absent', 'Confidentiality # Confidentiality survives for five years.'],
]);
