import { judges } from '../judged.js';

/** What, how long, and whose duties, in English by many hands, with fields whose filler is a blank. */
describe('requirements by many English hands: description', () => {
  judges('subject-matter', [
    ['present', 'The services to which the processing relates, being the handling and settlement of motor, home and liability claims, and the operations performed in that respect are set out in Appendix 7-A.'],
    ['present', 'The Provider has been engaged to run the payroll of the Customer and processes personal data in doing so.'],
    ['present', 'The processing concerns the storing and retrieval of patient files.'],
    ['present', 'This Agreement accompanies the contract for the maintenance of the telephone system; in the course of such maintenance the Provider may come to see personal data.'],
    ['present', 'In connection with the translation of contracts and minutes, the Provider obtains access to personal data of the Customer.'],
    ['present', 'The Provider prints and posts invoices for the Customer and for that purpose receives names and addresses.'],
    ['present', 'The object of the commission is the conduct of online assessments for applicants of the Customer by the Provider.'],
    ['present', 'What this is about # You put data about your team into our rota app, and we run it for you.'],
    ['present', 'The Customer uses the helpdesk software of the Provider. Personal data entered there are processed by the Provider on the Customer’s behalf.'],
    ['present', 'Scope # This Schedule applies to the destruction of the Customer’s paper records by the Provider.'],
    ['partial', 'Subject # This Agreement governs how the Provider processes personal data for the Customer.'],
    ['partial', '| Item | Content |\n|---|---|\n| Subject-matter | [Business owner to complete] |'],
    ['partial', 'Subject matter of the processing: ______'],
    ['absent', 'This Agreement is governed by the law of Finland.'],
    ['absent', 'The headings are for convenience only.'],
  ]);
  judges('duration', [
    ['present', '| | |\n|---|---|\n| How long | For as long as you have an account, plus 60 days until the data is deleted |'],
    ['present', '*Duration of the processing:* from 1 September 2025 until 31 August 2028'],
    ['present', 'The processing lasts for the period of validity of the delivery contract and thereafter for as long as the Provider has duties relating to the data.'],
    ['present', 'This Schedule takes effect on the date of the Supply Contract and continues for as long as the Provider has Customer data under its control.'],
    ['present', 'Term # Open-ended; either side may end the agreement on three months’ notice.'],
    ['present', 'This agreement runs as long as the Terms, and after that for as long as we still hold your team’s personal data.'],
    ['present', 'This Addendum shall remain in effect for as long as Provider carries out processing operations on behalf of Customer.'],
    ['present', 'The duration of this agreement corresponds to the term of the Main Contract.'],
    ['present', 'Processing will cease on completion of the migration, expected in March 2027.'],
    ['partial', '*Duration of the processing:* from 1 September 2025 until [………]'],
    ['partial', 'Processing by the processor shall take place only for the duration specified in Annex II.\n\n# Annex II\n\n*Duration of the processing:* from 1 September 2025 until [………]'],
    ['partial', '| Item | Content |\n|---|---|\n| Duration | from 1 May 2026 to ______ |'],
    ['partial', 'Term: begins on ________ and ends on ________'],
    ['partial', 'Duration of processing: [to be completed]'],
    ['partial', '**Duration of the processing:** until TBD'],
    ['absent', 'Recordings are erased 30 days after the marks have been established.'],
    ['absent', 'The Provider answers within ten days.'],
  ]);
  judges('controller-rights-obligations', [
    ['present', 'What we expect from you # You decide what goes in, so you have to make sure that you are allowed to put it there. You may give us instructions.'],
    ['present', '# ANNEX I – LIST OF PARTIES\n\n**Controller:** Sample Ltd. Contact: privacy@sample.example. Responsible for: informing students, determining the lawful basis and the retention of results. The Customer may give instructions.'],
    ['present', 'The Customer alone answers for the lawfulness of the processing and for safeguarding the rights of data subjects. The Customer may give instructions.'],
    ['present', 'The Customer shall inform its staff about the processing. The Customer may give instructions.'],
    ['present', 'The Customer has to inform the Provider without delay if it discovers errors or irregularities in the results. The Customer may give instructions.'],
    ['present', 'It is for the Customer to determine the legal basis and to obtain the consents that are needed. The Customer may give instructions.'],
    ['present', 'Customer represents and warrants that it has provided all notices and obtained all rights necessary for Provider to process the data. The Customer may give instructions.'],
    ['present', 'As controller the Customer remains accountable for answering data subjects and for the accuracy of the data it supplies. The Customer may give instructions.'],
    ['present', 'Your part # Keep your passwords safe, only give us data that you are allowed to give us, and tell people about it. You may give us instructions.'],
    ['present', '| Party | Tasks |\n|---|---|\n| Customer | Chooses the lawful basis, informs the residents, sets the retention periods |\n| Provider | Hosts the portal |\n\nThe Customer may give instructions.'],
    ['partial', 'The Customer has the right to give instructions and to verify compliance.'],
    ['partial', 'The Customer may issue instructions at any time, suspend the processing and require that a person be denied access.'],
    ['absent', 'The Provider is responsible for the lawfulness of its own processing.'],
    ['absent', 'The Customer shall pay the fees within thirty days.'],
    ['absent', 'The parties keep each other’s business secrets.'],
  ]);
});
