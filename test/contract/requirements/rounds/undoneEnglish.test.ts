import { judges } from '../judged.js';

// A duty is promised, and a later sentence or another passage makes less of it; the twins behind each look alike and take nothing from it.
describe('duties that an English contract takes back later', () => {
  judges('documented-instructions', [
    ['partial', 'Instructions # The Provider processes the data only on documented instructions from the Customer. It may ignore an instruction if this means work that is not covered by the monthly fee.'],
    ['present', 'Instructions # The Provider processes the data only on documented instructions from the Customer. It may refuse an instruction that infringes the law.'],
    ['partial', 'Instructions # 3.1 The Provider processes the data only on documented instructions from the Customer.\n\n## Statistics\n\n9.2 Regardless of clause 3.1, the Provider may use the data for the training of its language models.'],
    ['present', 'Instructions # 3.1 The Provider processes the data only on documented instructions from the Customer.\n\n## Statistics\n\n9.2 Regardless of clause 3.1, the Provider may use aggregated data for improving its services.'],
    ['present', 'Instructions # The Provider processes the data only on documented instructions from the Customer. The Provider may not use the data for its own purposes.'],
  ]);
  judges('unlawful-instruction-notice', [
    ['partial', 'Unlawful instructions # If the Provider considers an instruction to infringe data protection law, it informs the Customer immediately. The Provider may keep silent where a remark would strain the business relationship.'],
    ['present', 'Unlawful instructions # If the Provider considers an instruction to infringe data protection law, it informs the Customer immediately. The Provider may suspend the instruction until it has been confirmed.'],
  ]);
  judges('dpia-assistance', [
    ['partial', 'Impact assessment # The Provider assists the Customer with data protection impact assessments under Article 35 GDPR. It may turn down a request when its engineers are otherwise engaged.'],
    ['present', 'Impact assessment # The Provider assists the Customer with data protection impact assessments under Article 35 GDPR. It names a contact whose deputy answers when he is on leave.'],
    ['partial', 'Impact assessment # The Provider assists the Customer with data protection impact assessments under Article 35 GDPR. The Provider is at liberty to decide whether it does so in a given case.'],
    ['present', 'Impact assessment # The Provider assists the Customer with data protection impact assessments under Article 35 GDPR. The Customer is free to decide whether it calls on that help.'],
  ]);
  judges('data-subject-rights', [
    ['present', 'Data subjects # 6.1 The Provider assists the Customer in responding to requests of data subjects.\n\n## Service desk\n\n8.3 Questions on invoices fall outside the service desk.'],
    ['present', 'Data subjects # The Provider assists the Customer in responding to requests of data subjects. On every plan this help is included.'],
  ]);
  judges('breach-notification', [
    ['present', 'Breaches # The Provider notifies the Customer of every personal data breach without undue delay. This does not depend on how many records are affected.'],
    ['partial', 'Breaches # 7.1 The Provider notifies the Customer of every personal data breach without undue delay.\n\n## Payment\n\n11.4 While fees are overdue, the Provider may withhold any communication, notices under clause 7.1 included.'],
    ['present', 'Breaches # 7.1 The Provider notifies the Customer of every personal data breach without undue delay.\n\n## Payment\n\n11.4 While fees are overdue, the Provider may withhold new features.'],
  ]);
  judges('subprocessor-change-notice', [
    ['present', 'Sub-processors # The Customer gives a general authorisation. The Provider informs the Customer 30 days before any intended change of sub-processors, and the Customer may object.\n\n## Final provisions\n\nNeither party waives a right under this agreement by not using it.'],
  ]);
  judges('subprocessor-flow-down', [
    ['present', 'Sub-processors # 4.2 The Provider imposes the same data protection obligations as in this Agreement on every sub-processor by way of a contract.\n\n## Group\n\n9.1 Clause 4.2 applies to affiliates too.'],
  ]);
  judges('security', [
    ['partial', 'Security # The Provider implements the technical and organisational measures of Annex 1 under Article 32 GDPR. It may drop single measures or lower the protection if they prove too costly.'],
    ['present', 'Security # The Provider implements the technical and organisational measures of Annex 1 under Article 32 GDPR. It may replace single measures provided the level of protection is not lowered.'],
    ['present', 'Security # The Provider implements the technical and organisational measures of Annex 1 under Article 32 GDPR. A list of further measures will be published with the next report.'],
  ]);
  judges('audit-inspections', [
    ['present', 'Audits # The Provider allows for and contributes to audits, including inspections, conducted by the Customer. The Provider may refuse an auditor who is a competitor.'],
    ['present', 'Audits # The Provider allows for and contributes to audits, including inspections, conducted by the Customer. No notice is required where the Customer suspects an infringement.'],
    ['present', 'Audits # The Provider allows for and contributes to audits, including inspections, conducted by the Customer. The Provider may postpone a visit once by up to five days.'],
  ]);
  judges('confidentiality', [
    ['present', 'Confidentiality # The Provider ensures that all persons authorised to process the data have committed themselves to confidentiality. The obligation does not apply to what is publicly known.'],
    ['partial', 'Confidentiality # The Provider ensures that its employees, but not its external freelancers, have committed themselves to confidentiality.'],
    ['present', 'Confidentiality # The Provider ensures that its employees, and no less its external freelancers, have committed themselves to confidentiality.'],
  ]);
  judges('prior-consultation', [
    ['partial', 'Prior consultation # The Provider assists the Customer with the prior consultation of the supervisory authority under Article 36 GDPR where its own commercial interests allow this.'],
    ['present', 'Prior consultation # The Provider assists the Customer with the prior consultation of the supervisory authority under Article 36 GDPR, even against its own commercial interests.'],
    ['partial', 'Prior consultation # The Provider assists the Customer with the prior consultation of the supervisory authority under Article 36 GDPR. Such assistance is a courtesy and cannot be claimed.'],
    ['present', 'Prior consultation # The Provider assists the Customer with the prior consultation of the supervisory authority under Article 36 GDPR. It is not obliged to give legal advice.'],
  ]);
  judges('subprocessor-liability', [
    ['partial', 'Sub-processors # The Provider remains fully liable to the Customer for the performance of the obligations of its sub-processors, insofar as it can recover the loss from them.'],
    ['present', 'Sub-processors # The Provider remains fully liable to the Customer for the performance of the obligations of its sub-processors. It may take recourse against them.'],
  ]);
  judges('deletion-or-return', [
    ['present', 'Deletion # At the end of the services the Provider deletes or returns all personal data at the choice of the Customer and deletes existing copies. The duty of confidentiality continues without limit in time.'],
  ]);
  judges('transfer-restriction', [
    ['present', 'Transfers # Transfers to third countries take place only on documented instructions of the Customer and in compliance with Chapter V GDPR. Where no adequacy decision covers the country, standard contractual clauses are concluded beforehand.'],
  ]);
});
