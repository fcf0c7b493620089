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
];
