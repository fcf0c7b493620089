/** Agreements one chapter of which might be taken for the whole. */
export const WHOLE: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'a schedule that gives its title below its number',
    text: `SCHEDULE 4

DATA PROCESSING

to the Services Agreement between Tamsin Freight Limited and the Customer

This Schedule is supplemental to clause 11 of that agreement.

1. STATUS

1.1 The Customer is the Controller and the Supplier is the Processor of Stock Data.

2. OBLIGATIONS OF THE SUPPLIER

2.1 The Supplier shall process Stock Data only on the documented instructions of the Customer.

2.2 The Supplier shall ensure that its personnel are bound by confidentiality.

3. SECURITY

3.1 The Supplier shall implement appropriate technical and organisational measures.

4. SUB-PROCESSORS

4.1 The Customer gives its general written authorisation to the engagement of Sub-Processors. The Supplier shall inform the Customer of any intended change at least 30 days in advance, and the Customer may object to it.

4.2 The Supplier shall by a written contract impose on each Sub-Processor the same data protection obligations as those in this Schedule.

4.3 The Supplier shall remain fully liable to the Customer for the acts of each Sub-Processor, and no Sub-Processor shall transfer Stock Data outside the United Kingdom without the prior written consent of the Customer.

5. RIGHTS OF DATA SUBJECTS

5.1 The Supplier shall assist the Customer with requests of data subjects.

5.2 The Supplier shall notify the Customer of a personal data breach without undue delay.

6. END

6.1 On expiry the Supplier shall, at the Customer's choice, delete or return all Stock Data.

7. AUDIT

7.1 The Supplier shall make available all information necessary to show compliance and shall allow for and contribute to audits, including inspections.`,
  },
  {
    name: 'an agreement whose sides go by names that nothing introduces, and that tells of roles at large',
    text: `# Data Processing Agreement

1. Where Customer is a controller, Provider is a processor; where Customer is a processor itself, Provider acts for it as a processor of another controller. This Agreement applies to both.

2. Provider will process the data only on documented instructions from Customer, and tells Customer of every breach without undue delay.

3. A processor engaged by Provider is bound to this Agreement by contract, and Provider stays liable for it. Provider tells Customer of each new one 30 days ahead, and Customer may object.

4. Provider assists Customer with requests of data subjects. This Agreement ends with the services; Provider then deletes or returns the data, as Customer chooses.

5. Customer may audit Provider once a year. Persons who handle the data are bound by confidentiality. Nothing in this Agreement makes a processor a controller.
`,
  },
  {
    name: 'an addendum of another name, whose sides nothing introduces',
    text: `# Data Protection Addendum

1. Where Customer is a controller, Provider is a processor; where Customer is a processor itself, Provider acts for it as a processor of another controller. This Data Protection Addendum applies to both.

2. Provider will process the data only on documented instructions from Customer, and tells Customer of every breach without undue delay.

3. A processor engaged by Provider is bound to this Data Protection Addendum by contract, and Provider stays liable for it. Provider tells Customer of each new one 30 days ahead, and Customer may object.

4. Provider assists Customer with requests of data subjects. This Data Protection Addendum ends with the services; Provider then deletes or returns the data, as Customer chooses.

5. Customer may audit Provider once a year. Persons who handle the data are bound by confidentiality. Nothing in this Data Protection Addendum makes a processor a controller.
`,
  },
  {
    name: 'a module of general terms that names its sides in two words each',
    text: `# General Conditions of Velm Hosting - Module D: Data handled for customers

*This module belongs to the General Conditions (Modules A to E) and applies wherever an Order covers personal data of Customer.*

## D.1 Words

"Controller", "Processor" and "Personal Data Breach" are read as in the GDPR.

## D.2 Who is who

Customer is Controller. Velm is Processor.

## D.3 What Velm does

D.3.1 Velm processes personal data only on the documented instructions of Customer.

D.3.2 Velm ensures that everyone with access is bound to confidentiality.

D.3.3 Velm tells Customer of a Personal Data Breach without undue delay.

D.3.4 Velm helps Customer to answer requests of data subjects.

D.3.5 Velm keeps appropriate technical and organisational measures in place.

D.3.6 When the Order ends Velm deletes or returns all personal data at the choice of Customer.

D.3.7 Velm tells Customer if an instruction breaks data protection law.

D.3.8 Customer may inspect Velm's records and premises once a year.

## D.4 Others

D.4.1 Velm engages others only with the prior consent of Customer, binds them to what this module says and is liable for them as for itself.

D.4.2 In matters of data this module prevails over Module A.`,
  },
];
