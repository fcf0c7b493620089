import { type Case, judges } from '../judged.js';

/** Data that the processor handles as a controller, or that the agreement leaves out, are not what the agreement is about. */
const dataTypes: readonly Case[] = [
  ['absent', "Scope # Log-ins, billing contacts and e-mail addresses of the Customer's administrators are processed by the Provider as controller and are outside this Agreement."],
  ['absent', 'Scope # The Provider acts as controller for account data, that is names, e-mail addresses, invoices and payment details.'],
  ['absent', 'Services # Names, e-mail addresses and payment details of the account holder are not subject to this Agreement.'],
  ['absent', 'Subject matter # Names, invoices and bank details of the contact persons do not fall under this Agreement.'],
  ['absent', 'Services # This Agreement does not apply to names, invoices and telephone numbers of the contact persons.'],
  ['partial', 'Details # | Field | Content |\n|---|---|\n| Personal data | As the Customer determines by what it uploads |\n\nNames, log-ins and invoices are processed by the Provider as an independent controller.'],
  ['present', 'Scope # The Provider processes names, e-mail addresses and invoices on behalf of the Customer as controller.'],
  ['present', 'Scope # The Customer, as controller, has the Provider process names, e-mail addresses and telephone numbers.'],
  ['present', 'Scope # Processed are names, e-mail addresses and telephone numbers, of which the Customer is controller.'],
  ['present', 'Types of data # Names, addresses, telephone numbers; health data are not covered by this Agreement.'],
  ['present', 'Details # | Field | Content |\n|---|---|\n| Personal data | Names, addresses and orders; payment data are outside this Agreement |'],
  ['present', 'Types of data # The Provider stores names, addresses and invoices of the Customer, which is and remains controller of these data.'],
  ['present', 'Scope # The Provider processes the following data: names, addresses, orders. For telephone numbers of its own contacts it is itself controller.'],
];

/** Everybody is nobody in particular. */
const dataSubjects: readonly Case[] = [
  ['absent', 'WHEREAS in the course of the services the Provider has access to and stores information relating to individuals which is protected by law.'],
  ['absent', 'Scope # The Provider processes information about individuals which is subject to privacy law.'],
  ['absent', 'Scope # The services consist of storing data about people that is subject to data protection law.'],
  ['present', 'Scope # The processing concerns information about individuals which are employees or guests of the Customer.'],
  ['present', 'Scope # The data relates to persons, and these are tenants of the Customer.'],
  ['present', 'Scope # Information relating to employees is processed, which includes apprentices.'],
];

/** Dates among the data set no term. */
const duration: readonly Case[] = [
  ['partial', 'Particulars # | Heading | Details |\n|---|---|\n| Duration | ……………………… |\n| Personal data | Name, salary, sickness and holiday dates |'],
  ['partial', 'Particulars # | Heading | Details |\n|---|---|\n| Duration | ____________ |\n| Personal data | Name, start and end of employment, dates of birth |'],
  ['absent', 'Particulars # | Heading | Details |\n|---|---|\n| Records handled | Arrival dates, room number, invoices |\n| People | Guests |'],
  ['absent', 'Particulars # | Heading | Details |\n|---|---|\n| Personal data | Journeys from A to B, fares |\n| People | Passengers |'],
  ['present', 'Particulars # | Heading | Details |\n|---|---|\n| Dates | 1 January 2025 to 31 December 2026 |\n| Personal data | Name, salary |'],
  ['present', 'Particulars # | Heading | Details |\n|---|---|\n| Contract dates | 1 January 2025 to 31 December 2026 |\n| Personal data | Name, salary |'],
  ['present', 'Particulars # | Heading | Details |\n|---|---|\n| Start and end | 1 January 2025, 31 December 2026 |\n| Personal data | Name, salary |'],
  ['present', 'Description # | Field | Entry |\n|---|---|\n| Purpose | Running the platform |\n| Period | The term of the MSA plus the wind-down and the erasure period |'],
  ['present', 'Description # | Field | Entry |\n|---|---|\n| Term | Life of the subscription and the thirty days in which data are erased |'],
  ['present', 'Description # | Field | Entry |\n|---|---|\n| Duration of processing | The term of the order and any grace period |'],
  ['absent', 'Description # | Field | Entry |\n|---|---|\n| Prices | Fixed for the term of the order |'],
  ['absent', 'Security # During the term of the subscription the Provider encrypts backups.'],
  ['present', 'The data bit # The law wants a contract between us about the personal data in the app. It counts from the moment you register and ends when you close your account.'],
  ['present', 'This agreement # Here is our data processing contract. It applies from the day you sign up and it ends when your account is deleted.'],
  ['present', 'The data bit # You and we need an agreement about the data in the app. It runs from the minute you register until you leave.'],
  ['absent', 'Notice # The contract knows a complaint. It counts from the moment we receive it.'],
  ['absent', 'Helpers # We have a contract with each sub-processor. It runs from the day we engage it and ends when we drop it.'],
];

describe('what the agreement is not about', () => {
  judges('data-types', dataTypes);
  judges('data-subjects', dataSubjects);
  judges('duration', duration);
});
