import { judges } from '../judged.js';

/* What is processed, told in running words, in forms with numbered rows, in lines of a form, and below labels in italics as in the annexes to the standard contractual clauses. */
judges('data-types', [
  ['present', "What this covers # The Provider sends campaigns for the Customer. Lists hold the Customer's customers and prospects with names, e-mail addresses, postcode, date of last purchase and marketing preferences."],
  ['present', "The work # Each ticket holds the caller's name, telephone number, department and the description of the fault."],
  ['present', 'Key terms # | Ref | Heading | Terms agreed | \n | --- | --- | --- | \n | A1 | Subject | Running of monthly payroll | \n | A4 | Data | Name, address, date of birth, tax code, bank details | '],
  ['present', 'B. Description of transfer # *Categories of personal data transferred*\n\nName, date of birth, sample number, result of the test.'],
  ['present', 'Particulars # Subject matter: handling of insurance claims\nNature: recording, examining, paying\nData types: identity and contact data; policy numbers; accident reports; medical reports (Article 9 of the GDPR)\nData subjects: policyholders, drivers, witnesses'],
  ['absent', 'Reports # The Provider reports the number of calls and the name of its contact person every month.'],
  ['absent', 'Finding entries # To find an entry, look at the file name in this field or at the name of the list.'],
  ['absent', 'Invoices # Each invoice list contains the name and address of the Provider.'],
  ['present', "What we do # We run the enrolment form for you. Each form shows the pupil's name, date of birth, school and a photograph."],
]);

judges('data-subjects', [
  ['present', "What this covers # The Provider sends campaigns for the Customer. Lists hold the Customer's customers, newsletter readers and prospects with names, e-mail addresses and postcode."],
  ['present', 'The work # The files concern members, their spouses and children, and former members.'],
  ['present', 'A.2 Data and persons:\n\n<table>\n<tr><th>Persons</th><th>Data</th><th>Number</th></tr>\n<tr><td>Participants (adults after intensive care)</td><td>Study code, year of birth, sex, spirometry</td><td>1,140</td></tr>\n<tr><td>Study staff</td><td>Name, role</td><td>25</td></tr>\n</table>'],
  ['partial', 'Key terms # | Ref | Heading | Terms agreed | \n | --- | --- | --- | \n | A1 | Subject | Running of monthly payroll | \n | A5 | Individuals | The individuals whose data are processed under this Schedule | '],
  ['present', 'Particulars # | No. | Matter | Entry | \n | --- | --- | --- | \n | 1.1 | Subject matter | Hosting of a donor database | \n | 1.2 | Data subjects | Donors, volunteers and employees | '],
  ['present', 'B. Description of transfer # *Categories of data subjects whose personal data is transferred*\n\nPatients, doctors and laboratory staff of the data exporter.'],
  ['present', 'Definitions and scope # The processing concerns the categories of Data Subjects as set out in Annex I.\n\n# Annex I\n\nCategories of data subjects: tenants and caretakers.'],
  ['absent', "Staff # The Provider's employees and freelancers use two-factor sign-in."],
  ['absent', 'Contact # The list in Annex 2 names the employees and the manager of the Provider.'],
  ['present', 'Subject matter # The Unit evaluates answers to a survey. The records cover patients, relatives and nurses.'],
]);

judges('nature-and-purpose', [
  ['present', 'What this covers # The Provider designs and sends campaigns for the Customer. To do that it stores contact lists, uploads them to the sending platform and produces response reports.'],
  ['present', 'B. Description of transfer # *Nature of the processing*\n\nStorage, sorting and display of test results.\n\n*Purpose(s) of the data transfer and further processing*\n\nReporting results to the treating doctor.'],
  ['partial', 'The work # The Provider sends newsletters for the Customer. The Customer stores its addresses. For this purpose it uses its own database.'],
  ['present', 'What we do # We run your booking page for you. Doing so involves storing, displaying and deleting the bookings of your guests.'],
]);

judges('subject-matter', [
  ['present', 'Key terms # | Ref | Heading | Terms agreed | \n | --- | --- | --- | \n | A1 | Subject | Running of monthly payroll and pension returns | \n | A2 | How long | Until the Main Agreement ends | '],
  ['present', 'Particulars # | Ref | Matter | Obligation | \n | --- | --- | --- | \n | P1 | Subject matter | Digitising of paper membership files | '],
]);

judges('duration', [
  ['present', 'B. Description of transfer # *The period for which the personal data will be retained, or, if that is not possible, the criteria used to determine that period*\n\nFor the term of the Main Agreement.'],
  ['present', "What's this about? # We store your bookings. It starts when you open an account and stops when the account is closed and emptied."],
  ['present', 'Term # This runs from the day you sign up to the day we have wiped the last of your data.'],
  ['absent', "Support # Support starts at 8 o'clock and stops at 18 o'clock on working days."],
]);
