import { judges } from '../judged.js';

describe('requirements: help, notice, proof and endings, in single clauses of many hands', () => {
  judges('data-subject-rights', [
    ['present', 'It falls to the Provider to back the Customer up whenever former members of staff invoke their data protection rights.'],
    ['present', '| Member requests received by | What happens |\n|---|---|\n| Provider | Passed on to the Customer the same day |\n| Customer | Provider amends, blocks or deletes the records within three working days of being asked by the Customer |'],
    ['partial', 'In so far as it considers this feasible, the Provider will assist the Customer with requests by data subjects.'],
    ['absent', 'Staff of the Customer may at any time request from the Provider access to the contact data that the Provider stores about them as a controller for its own billing purposes.'],
  ]);

  judges('breach-notification', [
    ['present', 'What the Provider does in the event of a data mishap:\n\n1. Stop the leak.\n2. Phone the Customer straight away.\n3. Follow up by email with the particulars of Article 33(3) GDPR.'],
    ['present', 'Within thirty hours of detection, particulars of any breach of security leading to the loss of personal data shall be given by the Provider to the Customer.'],
    ['present', 'Personal data breaches are reportable to the Customer. The report must reach the Customer by telephone without delay.'],
    ['present', 'The duty officer of the Provider alerts the Customer without delay as soon as there are signs that personal data have been sent to the wrong persons.'],
    ['absent', 'Staff of the Provider shall report suspected breaches to their line manager at once.'],
    ['partial', 'The Provider requires each sub-processor to report personal data breaches to the Provider within 24 hours.'],
  ]);

  judges('dpia-assistance', [
    ['present', '| DPIA support | Included. The Provider completes its sections of the template of the Customer within 15 working days and takes part in one workshop. |\n|---|---|'],
    ['present', 'The Provider has to cooperate with the Customer when the latter evaluates the impact of new processing on the protection of personal data.'],
    ['present', 'It is for the Customer to carry out the impact assessment under Article 35 GDPR. It is for the Provider to supply the Customer with everything about its device that the assessment calls for.'],
    ['present', 'The Provider shall assist the Customer with data protection impact assessments and with transfer impact assessments.'],
    ['partial', 'For data protection impact assessments the Provider makes a general white paper available that is published on its website.'],
    ['absent', 'The Provider shall assist the Customer in carrying out transfer impact assessments for exports to third countries.'],
    ['absent', 'The Provider shall help the Customer with its environmental impact assessment and supply the data needed for it.'],
    ['absent', 'Assistance # **Data protection impact assessment.** Whether and how the Provider supports the Customer will be agreed if and when the need arises.'],
  ]);

  judges('prior-consultation', [
    ['present', 'If the assessment shows that a high risk remains, the Customer turns to the supervisory authority. The Provider supports it in doing so.'],
    ['absent', 'Assistance # Whether and when to consult the supervisory authority in advance is for the Customer alone to decide.'],
    ['absent', 'Assistance # The Provider shall not change its security measures to a significant extent without prior consultation with the Customer.'],
  ]);

  judges('deletion-or-return', [
    ['present', 'The Customer is entitled to determine whether, on completion of the project, the Provider transmits the data to it or renders them unrecoverable. No copy may be kept.'],
    ['present', 'When the agreement ends the Provider must either deliver up the personal data or put them beyond recovery, as the Customer may direct, and destroy all copies.'],
  ]);

  judges('deletion-or-return', [
    ['present', 'At the end of the services the Provider undertakes, at the choice of the Customer:\n\n- to destroy all personal data, or\n- to return all personal data to the Customer.\n\nThe return is accompanied by the destruction of all copies.'],
    ['partial', 'At the end of the services the Provider shall, at its own choice:\n\n- destroy all personal data, or\n- return all personal data to the Customer.'],
  ]);

  judges('audit-information', [
    ['present', 'Need proof that we keep our side of this agreement? Ask, and we give you whatever you need to see it for yourself.'],
    ['present', 'Questions of the Customer as to whether and how this Schedule is complied with are to be answered by the Provider fully and with supporting documents.'],
    ['present', 'The Provider lets the Customer have any information needed to prove compliance with this Agreement, whenever the Customer asks.'],
    ['present', '| Evidence | The Provider gives the Customer within ten working days every document and explanation needed to show that this agreement is being observed |\n|---|---|'],
    ['present', 'The Customer has the right to obtain from the Provider any information it needs in order to establish that the obligations under this Agreement are met.'],
    ['absent', 'The Provider shall keep books and make available to the Customer all information necessary to demonstrate the correctness of its invoices.'],
  ]);

  judges('audit-inspections', [
    ['present', '**May the Customer check up on the Provider?** Yes, through its own staff or an external auditor, at the offices of the Provider too.'],
    ['present', 'Can the Customer visit the data centre? Yes, on five days’ notice, together with experts of its choice, and the Provider answers their questions.'],
    ['present', '| Audit right | The Customer or an auditor appointed by it, on site and remotely |\n|---|---|\n| Notice | 10 working days |\n| Part of the Provider | grant access and answer questions |'],
    ['partial', 'Audits # Audits shall be performed solely by an independent auditor selected and retained by the Provider, whose report is shared with the Customer.'],
    ['absent', 'The Supplier shall carry out audits on site of its sub-processors, and these shall contribute to them.'],
    ['absent', 'The Provider may audit the use of the Software by the Customer on ten days’ notice; the Customer shall allow and contribute to such audits, including inspections.'],
  ]);
});
