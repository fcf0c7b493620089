import type { Requirement } from './requirement.js';
import { merelyPermitted, softening, SOFTENERS } from './softeners.js';

/** The choice is not the processor's. Art. 28(3)(g) GDPR gives it to the controller. */
const NOT_ITS_OWN = '(own:MEANS_OF_RETURN | !PROCESSOR_CHOOSES & !(PROCESSOR>PREFERS & !CONTROLLER>PREFERS) & !own:EASIER_FOR_ITSELF & !own:CHOICE_OF_PROCESSOR & (own:CHOICE_OF_CONTROLLER | !(own:OWN_DISCRETION & !@controllerActs)))';

const FETCHING = 'own:FETCHES_DATA & (own:MAY | own:GRACE) & !own:UNTIL_THE_END & !own:DATA_SUBJECT_RIGHTS & !near:DATA_SUBJECT_RIGHTS & !own:SUB_PROCESSOR & !own:BREACH & !@measures';
const FETCHED = `${FETCHING} & @controllerActs & (topic:AT_THE_END | near:AT_THE_END)`;

/** A copy of the data for the controller; one for tenants, authorities or auditors returns nothing to it. */
const ITS_COPY = '(@controllerActs | (WANTS_OR_GETS>CONTROLLER | CONTROLLER>WANTS_OR_GETS) & !@group) & !own:COPY_OF_PROOF & !own:AUTHORITY & !own:AUDITORS & !own:DATA_SUBJECT_WORD & !own:SUB_PROCESSOR & (topic:DELETES | near:DELETES) & (topic:AT_THE_END | near:AT_THE_END)';

/** Data that the processor keeps for ends of its own are neither deleted nor returned. Art. 28(3)(g) GDPR. */
const KEPT_FOR_ITSELF = {
  id: 'kept-for-itself', words: 'KEEPS_FOR_ITSELF', said: 'own:KEEPS_FOR_ITSELF & !own:KEEPS_NOTHING & !own:ANONYMOUS & !@controllerAlone & !own:SUB_PROCESSOR',
  text: { de: 'der Auftragsverarbeiter behält Daten zu eigenen Zwecken', en: 'the processor keeps data for purposes of its own' },
};

/** Self-service under a heading on data subjects: `through the export and deletion endpoints of the API`. */
const NOT_UNDER_RIGHTS = '!(head:DATA_SUBJECT_RIGHTS & !head:AT_THE_END & !head:DELETES & !head:RETURNS & !own:AT_THE_END & !near:AT_THE_END)';
/** What a data subject wants deleted is another matter; `ob er die Daten löschen oder zurückhaben will` is the choice of the controller. */
const NO_WISH = `!(own:DATA_SUBJECT_RIGHTS & !(own:RETURN_OR_DELETE & own:CHOICE)) & !(head:@label & head:DATA_SUBJECT_RIGHTS & !own:AT_THE_END) & ${NOT_UNDER_RIGHTS}`;
/** What sub-processors delete is theirs, but a sentence that gives the controller the choice at the end may think of them, too. */
const NOT_OF_SUBS = '!(own:SUB_PROCESSOR & !(own:AT_THE_END & own:CHOICE & @controllerActs))';

/** A row on other companies that wants consent to each and goes on to name one abroad: the consent is to the company, whatever its seat. */
const NAMED_ABROAD = '@row & (head:SUB_PROCESSOR | head:OTHER_COMPANY) & @processorActs & own:ENGAGES & @enumerates & !own:TRANSFER_BASIS';

/** Questions answered while the auditor is there: less than all that is needed. */
const ON_A_VISIT = 'own:TAKES_PART & own:INFORMATION & (own:ALLOWS_AUDIT | own:ON_SITE | own:AUDITORS | own:CONTACT_NAMED) & !own:NECESSARY & !own:DEMONSTRATES & !own:COMPLIANCE';

/** Among measures too the controller may come and see, or is let in. */
const AT_ITS_PLACE = '@controllerActs & own:ON_SITE & own:CONTROLLER & !@item & !@row | own:ALLOWS_AUDIT & @toController & !@item & !@row';

/** What the controller looks after on its own side, among its duties: whether it may process, who of its staff has access. */
const OWN_CHECKS = 'head:CONTROLLER_DUTIES_HEADING & !head:AUDIT & !head:RIGHTS_WORD & @controllerAlone & !own:PROCESSOR & !own:ON_SITE & !own:THIS_AGREEMENT & !own:MEASURES & !own:AUDITORS';

/** Words of checking in a sentence on something else: papers that are kept, checks at the sub-processor, a ground for ending the contract, visitors of a website, a lock on a door. */
const NO_AUDIT_MEANT = '!(own:SATISFIES_ITSELF & own:AUDIT_ARTICLE & !own:ON_SITE & !own:AUDIT_ITSELF) & !(own:KEEPING & own:PAPERS_OPENED & !own:AUDIT_ITSELF & !own:ON_SITE) & !((topic:SUB_PROCESSOR | head:OTHERS_ENGAGED | head:OTHER_COMPANY | lead:OTHERS_ENGAGED) & own:CHECKS_THERE) & !(@row & head:@label & !CONTROLLER & !own:ALLOWS_AUDIT & !own:ON_SITE & !own:AUDIT_ITSELF) & !(own:DATA_SUBJECT_RIGHTS & !own:AUDIT_ITSELF & !head:AUDIT) & !(own:ENDED_IF & @controllerAlone & !head:AUDIT) & !(own:VISITS_WEBSITE & !own:AUDIT_ITSELF)';

/** Records that are kept to show it, and given to nobody. */
const MERELY_KEPT = 'own:KEEPING & own:RECORDS_MAINTAINED & !CONTROLLER & !own:ALLOWS_AUDIT & !own:PAPERS_OPENED';
/** It may prove, and need not: not where all is furnished, or kept in such order that it can be proved from it. */
const MERELY_MAY = '(MAY_PROVE | own:MAY_FURNISH) & !(own:PROOF_ENABLED & own:PROVIDES & own:NECESSARY & own:CONTROLLER)';
/** All that is needed, for the controller: no certificate in its place, not for the authority alone, and no papers that are handled for it (`Digitalisierung von Belegen`). */
const NO_LESS = '!(own:INFORMANT & !own:INFORMATION_ITSELF) & !(own:ACCOUNTS & !own:DATA_PROTECTION & !own:DEMONSTRATES & !own:NECESSARY & !own:THIS_AGREEMENT) & !(own:ON_INSTRUCTION & own:ONLY & own:PROCESSING & !own:DEMONSTRATES & !own:AUDIT) & !(own:TO_AUTHORITY & !own:CONTROLLER) & !(topic:LICENCE_MATTER & !own:DATA_PROTECTION & !own:PERSONAL_DATA) & !(own:VOUCHERS & !own:PROOF_SPOKEN & !head:AUDIT & !own:NECESSARY & !own:DATA_PROTECTION & !own:MEASURES) & !(own:CHECKS_ELSE & !own:DATA_PROTECTION & !own:NECESSARY & !own:AUDIT) & !own:INFORMATION_REFUSED & !own:CERTIFICATE_ONLY & !own:AUTHORITY_ONLY & !(own:PERSONS & own:COMMITTED & own:CONFIDENTIALITY & !own:NECESSARY)';

/** Data that are given out: back, or sent to the controller or wherever it chooses. Those sent to an office or an archive are not returned, nor those that persons may send. */
const SENT = (scope: string): string => `${scope}:SENDS_DATA & (${scope}:@toController | ${scope}:CHOICE & ${scope}:DELETES & ${scope}:@controllerActs) & !${scope}:BREACH & !(${scope}:DATA_SUBJECT_KIND & ${scope}:MAY & !${scope}:DELETES)`;
const RETURNS = `(own:RETURNS | ${SENT('own')})`;
const NEAR_RETURNS = `(near:RETURNS | ${SENT('near')})`;
const TOPIC_RETURNS = '(topic:RETURNS | own:SENDS_DATA & own:@toController)';
/** `On expiry Customer instructs Provider to delete all Customer Data`: the order is given with the contract, and binds the processor. */
const ORDERS_IT = '(own:GIVES_INSTRUCTIONS & own:@toProcessor)';
/** A written order of the controller is consent to what it orders. Art. 28(3)(a) GDPR. */
const ITS_ORDER = '(own:INSTRUCTION | own:INSTRUCTS_DONE_BY_CONTROLLER) & CONTROLLER & (own:PERSONAL_DATA | own:PROCESSING | own:TRANSFERS | head:TRANSFERS) & !(@controllerAlone & !own:INSTRUCTS_DONE_BY_CONTROLLER) & !own:INFORM & !own:SUB_PROCESSOR';

/** The end of the processing, checks during it, and transfers abroad. */
export const ending: readonly Requirement[] = [
  {
    id: 'deletion-or-return',
    provision: { de: 'Art. 28 Abs. 3 lit. g DSGVO', en: 'Art. 28(3)(g) GDPR' },
    limbs: [
      {
        id: 'deletion',
        text: { de: 'die Löschung aller Daten nach dem Ende der Leistungen', en: 'the deletion of all data after the end of the services' },
        said: `own:DELETES & (topic:AT_THE_END | ${TOPIC_RETURNS} | near:AT_THE_END & (${NEAR_RETURNS} | own:THEREAFTER)) & (PERSONAL_DATA | COPIES | topic:DELETES) & ${NO_WISH} & !(own:CARRIES_OUT_RIGHTS & own:ENABLES_RIGHTS & !own:AT_THE_END) & !own:CORRECTING_ONLY & !(@operations & !topic:AT_THE_END & !own:CHOICE & !(own:THEREAFTER & near:AT_THE_END & near:RETURNS)) & !@measures & !(@controllerAlone & !own:CHOICE & !own:THEREAFTER & !${ORDERS_IT})`,
      },
      {
        id: 'return',
        text: { de: 'die Rückgabe der Daten', en: 'the return of the data' },
        said: `${RETURNS} & (topic:AT_THE_END | topic:DELETES | near:DELETES | near:AT_THE_END) & ${NOT_OF_SUBS} & !(own:BREACH & !own:DELETES) & ${NO_WISH} & !(own:CARRIES_OUT_RIGHTS & own:ENABLES_RIGHTS & !own:AT_THE_END) & !own:CORRECTING_ONLY & !(@operations & !topic:AT_THE_END & !own:CHOICE) & !@measures & !(@controllerAlone & !own:PERSONAL_DATA & !own:CHOICE)`
          // A time in which the controller may fetch its data is a form of returning them.
          + ` | ${FETCHED} | own:FETCHES_DATA & own:MAY & own:ANY_TIME & head:AT_THE_END & @controllerActs & ${NO_WISH}`
          + ` | ${RETURNS} & own:SAYS_WHETHER & (own:DELETES | near:DELETES) & (topic:AT_THE_END | near:AT_THE_END) & ${NOT_OF_SUBS}`
          + ` | own:COPY_FIRST & ${ITS_COPY}`,
      },
      {
        id: 'choice',
        text: { de: 'die Wahl des Verantwortlichen zwischen Löschung und Rückgabe', en: 'the choice of the controller between deletion and return' },
        said: `!(head:@label & head:DATA_SUBJECT_RIGHTS & !topic:AT_THE_END) & ${NOT_UNDER_RIGHTS} & !(own:ASSIST & (own:DEMANDS | near:DATA_SUBJECT_RIGHTS) & !topic:AT_THE_END) & (own:DELETES & ${RETURNS} & own:CHOICE & ${NOT_ITS_OWN} & !own:CORRECTING_ONLY & !(@operations & !topic:AT_THE_END & !own:CHOICE) & ${NOT_OF_SUBS} & (topic:AT_THE_END | CHOICE>CONTROLLER)`
          + ` | ${RETURNS} & own:SAYS_WHETHER & (own:DELETES | near:DELETES) & (topic:AT_THE_END | near:AT_THE_END)`
          + ` | ${RETURNS} & own:CHOICE & (near:DELETES | topic:DELETES) & (near:AT_THE_END | head:AT_THE_END) & ${NOT_ITS_OWN} & ${NOT_OF_SUBS} & !own:CONFIRMS`
          + ` | own:COPY_FIRST & ${ITS_COPY}`
          // `…, at the choice of the controller:` over a list of both.
          + ` | @item & lead:CHOICE & lead:@lead & CONTROLLER & (${RETURNS} & near:DELETES | own:DELETES & ${NEAR_RETURNS}) & topic:AT_THE_END & ${NOT_ITS_OWN} & !own:SUB_PROCESSOR`
          + ` | own:RETURN_AND_DELETE & !own:RETURN_OR_DELETE & (topic:AT_THE_END | topic:DELETES) & ${NOT_OF_SUBS}`
          + ` | near:FETCHES_DATA & near:MAY & near:ANY_TIME & head:AT_THE_END & own:DELETES & own:AT_THE_END & ${NOT_OF_SUBS}`
          + ` | near:FETCHES_DATA & (near:MAY | near:GRACE) & near:AT_THE_END & !near:UNTIL_THE_END & own:DELETES & (own:THEREAFTER | topic:AT_THE_END) & ${NOT_OF_SUBS}`
          // It may export its data until the end, or ask for the export.
          + ` | near:FETCHES_DATA & near:MAY & near:CLAIMS & near:@controllerActs & head:AT_THE_END & own:DELETES & own:AT_THE_END & ${NOT_OF_SUBS}`
          + ` | ${FETCHING} & topic:AT_THE_END & own:DELETES & own:THEREAFTER`
          + ` | ${NEAR_RETURNS} & near:AT_THE_END & own:DELETES & own:APPROVES & CONTROLLER & !PROCESSOR & ${NOT_OF_SUBS}`
          // `… returns or deletes. Thereafter …` leaves the choice open; who has it may be told in so many words, and the withdrawal says so.
          + ` | ${NEAR_RETURNS} & (!near:RETURN_OR_DELETE | near:PROCESSOR_CHOOSES | near:CHOICE_OF_PROCESSOR | near:OWN_DISCRETION) & own:DELETES & own:THEREAFTER & (topic:AT_THE_END | near:AT_THE_END) & ${NOT_OF_SUBS}`
          + ` | ${RETURNS} & own:DELETES & own:THEREAFTER & topic:AT_THE_END & ${NOT_ITS_OWN} & !own:RETURN_OR_DELETE & ${NOT_OF_SUBS}`
          // `What happens to the data is up to you`, before or behind the sentence that names both.
          + ` | own:DELETES & ${RETURNS} & near:WHOSE_CHOICE & near:@controllerAlone & (topic:AT_THE_END | near:AT_THE_END) & ${NOT_ITS_OWN} & ${NOT_OF_SUBS}`
          + ` | own:WHOSE_CHOICE & own:CONTROLLER & !own:PROCESSOR & !own:SUB_PROCESSOR & near:DELETES & ${NEAR_RETURNS} & (topic:AT_THE_END | near:AT_THE_END) & !own:DATA_SUBJECT_RIGHTS & !own:AUDIT`
          // The steps of a plan: first the data go back, then what is left is deleted.
          + ` | (near:RETURNS | para:RETURNS) & (near:PERSONAL_DATA | para:PERSONAL_DATA) & head:AT_THE_END & !near:RETURN_OR_DELETE & !para:RETURN_OR_DELETE & !near:PROCESSOR_CHOOSES & !para:PROCESSOR_CHOOSES & own:DELETES & !own:RETURNS & own:COPIES & (@row | !own:@processorActs & !own:@controllerActs) & ${NOT_OF_SUBS}`
          + ` | CHOICE & CONTROLLER & own:DELETES & ${RETURNS} & !own:CORRECTING_ONLY & !(@operations & !topic:AT_THE_END & !own:CHOICE) & ${NOT_ITS_OWN} & ${NOT_OF_SUBS})`,
      },
    ],
    withdrawn: [{ ...KEPT_FOR_ITSELF, id: 'kept-afterwards', said: `(${KEPT_FOR_ITSELF.said} | own:KEEPS_AS_ALLOWED & !own:KEEPS_NOTHING & (own:PERSONAL_DATA | COPIES) & !own:ANONYMOUS & !@controllerAlone) & (near:DELETES | topic:DELETES) & (topic:AT_THE_END | near:AT_THE_END | head:DELETES) & !own:SUB_PROCESSOR` }, {
      id: 'processor-chooses',
      text: { de: 'zwischen Löschung und Rückgabe wählt der Auftragsverarbeiter', en: 'the processor chooses between deletion and return' },
      said: `own:DELETES & ${RETURNS} & (PROCESSOR_CHOOSES | PROCESSOR>PREFERS & !CONTROLLER>PREFERS | own:EASIER_FOR_ITSELF | own:CHOICE_OF_PROCESSOR | own:OWN_DISCRETION & @processorActs | (own:DECIDES | own:OWN_JUDGEMENT) & @processorActs & !CONTROLLER | PROCESSOR>JUDGES_FIT) & !own:@controllerActs & (!own:CHOICE_OF_CONTROLLER | own:ONE_AT_DISCRETION) & !own:MEANS_OF_RETURN & !own:SUB_PROCESSOR`,
      words: 'PROCESSOR_CHOOSES',
    }],
    softened: [KEPT_FOR_ITSELF, ...softening(['DELETES', 'RETURNS'], [SOFTENERS.efforts, SOFTENERS.reasonable, SOFTENERS.asRule, SOFTENERS.paid]), { ...merelyPermitted('DELETES'), said: 'own:@may_DELETES & !own:@controllerActs & !own:SAYS_WHETHER' }],
    home: ['DELETES', 'AT_THE_END', 'RETURNS'],
  },
  {
    id: 'audit-information',
    provision: { de: 'Art. 28 Abs. 3 lit. h DSGVO, Art. 9 Abs. 2 DSG', en: 'Art. 28(3)(h) GDPR, Art. 9(2) FADP' },
    limbs: [{
      id: 'information',
      text: { de: 'die Pflicht, alle zum Nachweis erforderlichen Informationen bereitzustellen', en: 'the duty to make available all information needed to demonstrate compliance' },
      // A report or certificate is no information on everything.
      said: `${NO_LESS} & !(own:TOLD_TO_OTHERS & !own:CONTROLLER) & own:INFORMATION & own:PROVIDES & !(own:COSTS & !own:NECESSARY & !own:DEMONSTRATES & !own:INFORMATION_ITSELF) & !(own:MEASURES & own:BEFORE_WORK) & !(${MERELY_KEPT}) & !DEMONSTRATES>BILLS & !(own:CERTIFICATES & !own:INFORMATION_ITSELF) & !(own:REPORT_COPY & !own:DEMONSTRATES & !own:NECESSARY) & !(own:PERSONS & !CONTROLLER & !head:AUDIT & !(own:NECESSARY & own:DEMONSTRATES)) & (own:COMPLIANCE & (!ASSIST | own:AUDIT) & !head:CONFIDENTIALITY | head:@label & head:DEMONSTRATES & head:COMPLIANCE | own:DEMONSTRATES & !head:CONFIDENTIALITY | own:AUDIT_ARTICLE | head:AUDIT & !own:CERTIFICATES & !(${ON_A_VISIT}) | head:AUDIT & own:NECESSARY) & !(own:ON_SITE & @controllerActs) & !head:ABROAD & !(${MERELY_MAY}) & !@controllerAlone & !@parties & !own:BREACH & !(own:DATA_SUBJECT_RIGHTS & !head:AUDIT & !(own:DEMONSTRATES & own:COMPLIANCE & !own:DATA_SUBJECT_WORD)) & !(own:SUB_PROCESSOR & !(own:PAPERS_OF_SUBS & @processorActs & CONTROLLER & !head:SUB_PROCESSOR)) & !own:IMPACT_ASSESSMENT & !(own:DELETES & topic:AT_THE_END) & !@measures`
        + ` | ${NO_LESS} & own:DEMONSTRATES & own:COMPLIANCE & CONTROLLER & @processorActs & !(own:VERIFIES & !own:PROVES_ITSELF & !own:INFORMATION) & !DEMONSTRATES>BILLS & !(${MERELY_MAY}) & !((own:MEASURES | head:MEASURES & !own:INFORMATION) & own:BEFORE_WORK) & !own:BREACH & !own:DATA_SUBJECT_RIGHTS & !own:SUB_PROCESSOR & !own:IMPACT_ASSESSMENT & !own:ASSIST & !head:CONFIDENTIALITY & !@measures`
        // A list of all that proves it, and behind the list: `… hands over the foregoing documents`.
        + ` | ${NO_LESS} & own:PROVIDES & own:INFORMATION & own:THE_FOREGOING & @processorActs & @toController & near:INFORMATION & near:DEMONSTRATES & near:COMPLIANCE & !own:BREACH & !own:SUB_PROCESSOR & !own:COSTS & !own:MAY`
        + ` | ${NO_LESS} & (own:RECEIVES | own:CLAIMS) & own:INFORMATION & !DEMONSTRATES>BILLS & (own:COMPLIANCE | own:DEMONSTRATES) & (CONTROLLER | @pronoun & head:CONTROLLER) & !own:BREACH & !own:DATA_SUBJECT_RIGHTS & !own:SUB_PROCESSOR & !own:DELETES`,
      weak: `MAY_PROVE | own:CERTIFICATES & own:PROVIDES & (CONTROLLER | head:AUDIT | @processorActs) & !@controllerAlone & !BREACH & !own:DATA_SUBJECT_RIGHTS & !own:SUB_PROCESSOR & !own:IMPACT_ASSESSMENT & !own:DELETES & !@measures & !own:ABROAD | own:PROVING_DUTY | head:AUDIT & ${ON_A_VISIT} & !@controllerAlone & !own:SUB_PROCESSOR | own:PROVIDES & own:INFORMATION & own:NECESSARY & !DEMONSTRATES>BILLS & !@controllerAlone & !own:BREACH & !own:DATA_SUBJECT_RIGHTS & !near:BREACH & !own:SUB_PROCESSOR | (own:CERTIFICATES | own:INFORMATION & head:AUDIT) & own:PROVIDES & own:OWN_DISCRETION | own:CERTIFICATES & PROCESSOR_CHOOSES & !@controllerAlone | own:MAY_FURNISH & (own:CERTIFICATES | own:COMPLIANCE) | own:CERTIFICATES & own:DEMONSTRATES & own:KEEPING & !@controllerAlone & !own:SUB_PROCESSOR & !@measures`,
    }],
    // What it is entitled to is owed, in whatever form it may be given.
    softened: softening(['PROVIDES', 'DEMONSTRATES'], [SOFTENERS.efforts, SOFTENERS.reasonable, SOFTENERS.discretion, SOFTENERS.paid, { ...merelyPermitted('PROVIDES', 'DEMONSTRATES'), said: 'own:@may_PROVIDES & !CONTROLLER>CLAIMS | own:@may_DEMONSTRATES' }]),
    home: ['AUDIT', 'PROCESSOR_DUTIES_HEADING'],
  },
  {
    id: 'audit-inspections',
    provision: { de: 'Art. 28 Abs. 3 lit. h DSGVO', en: 'Art. 28(3)(h) GDPR' },
    limbs: [{
      id: 'inspections',
      text: { de: 'das Recht des Verantwortlichen auf Überprüfungen einschließlich Inspektionen', en: 'the right of the controller to audits including inspections' },
      // Who checks something else than the processing, or is the processor itself, grants nothing.
      // Papers that are said to use the right up grant none.
      said: `own:AUDIT & ${NO_AUDIT_MEANT} & !own:VETTING & !(own:OUGHT & own:CONCRETE_MEASURE & @controllerAlone) & !(own:WHETHER & own:LIABLE & @controllerAlone) & !(topic:LICENCE_MATTER & !own:DATA_PROTECTION & !own:PERSONAL_DATA) & !((own:ENTRY_CONTROL | own:TO_AUTHORITY) & !own:CONTROLLER) & !(own:WHETHER & own:CHOOSES_DONE_BY_PROCESSOR) & !(own:ON_SITE_OF_CONTROLLER & @processorActs & !@controllerActs & !own:ALLOWS_AUDIT & !own:AUDIT_ITSELF_OF_CONTROLLER & !own:ASSIST) & !(${OWN_CHECKS}) & !(own:AUDIT_RIGHT_SPENT & !own:AUDIT_RIGHT_KEPT & (own:PROVISION_NAMED | own:THE_FOREGOING | own:CERTIFICATES | own:INFORMATION)) & !(@processorMay & !@controllerActs & !own:AUDIT_BY_CONTROLLER & !own:@may_ALLOWS_AUDIT) & !(own:ONLY & own:AUDITORS & @byProcessor & !@controllerActs) & (CARRIES_OUT | @row & head:@label & head:AUDIT & CONTROLLER & own:ON_SITE | (own:AUDIT_BY_CONTROLLER | own:ON_SITE_BY_CONTROLLER) & (own:ON_SITE | head:AUDIT)) & !(own:CHECKS_ELSE & !own:ALLOWS_AUDIT & !own:ON_SITE & !COMPLIANCE>>CHECKS_ELSE) & !(@processorActs & !@controllerActs & !@byController & !own:ALLOWS_AUDIT & !own:ASSIST & !own:ON_SITE & !head:AUDIT) & (CONTROLLER | head:AUDIT & !@processorActs | own:ALLOWS_AUDIT) & !(own:SUB_PROCESSOR & !(own:ALLOWS_AUDIT & @processorActs & (CONTROLLER | own:AUDITORS))) & !own:AT_THE_END & !(own:DELETES & own:RETURNS) & !(head:MEASURES & !head:AUDIT & !own:ALLOWS_AUDIT & !@controllerActs) & !(own:CERTIFICATES & !CONTROLLER & !own:ON_SITE) & !own:AUDIT_BY_AUTHORITY & !own:REPORTS_ONLY & !(own:QUESTIONNAIRE & !own:ON_SITE & !own:ALLOWS_AUDIT) & !own:REPORTS_INSTEAD & !(own:REPORT_READ & !AUDIT>>REPORT_READ & !REPORT_READ>>AUDIT & !own:ON_SITE) & !(own:INSPECTIONS_REFUSED & !own:OTHER_CUSTOMERS & (!own:UNLESS | own:NO_ENTRY)) & !(@row & @dataTypes) & !own:AUDIT_REFUSED & !own:BILLS & !own:NOT_SUB_PROCESSING & !own:IMPACT_ASSESSMENT & !lead:ABROAD & !(BUSINESS_SECRETS & !own:ALLOWS_AUDIT) & !(@processorActs & @atController & !@controllerActs) & !(@measures & !(${AT_ITS_PLACE})) | @row & topic:AUDIT & own:ALLOWS_AUDIT & @processorActs & !own:AUDIT_REFUSED & !own:SUB_PROCESSOR`,
      weak: 'own:AUDIT & own:AUDIT_RIGHT_SPENT & !own:AUDIT_RIGHT_KEPT & !own:ABROAD & !@measures | own:AUDIT & own:ONLY & own:AUDITORS & @byProcessor | own:INSPECTIONS_REFUSED & !own:OTHER_CUSTOMERS & (own:ON_SITE | own:AUDIT | head:AUDIT) | AUDIT & (CONTROLLER | head:AUDIT) & (CERTIFICATES | INFORMATION) & !@measures & !head:ABROAD & !head:CONFIDENTIALITY | head:AUDIT & (own:AUDIT | own:CERTIFICATES) & @content | own:AUDIT & own:REPORTS_INSTEAD | own:AUDIT & own:PROCESSOR_MUST_AGREE & !own:SUB_PROCESSOR & !own:ABROAD | own:AUDIT & own:AUDIT_REFUSED & (near:CERTIFICATES | near:INFORMATION | near:AUDIT) & !@measures',
    }],
    withdrawn: [{
      id: 'processor-must-agree',
      text: { de: 'Kontrollen hängen von der Zustimmung des Auftragsverarbeiters ab', en: 'audits need the consent of the processor' },
      said: 'own:AUDIT & own:PROCESSOR_MUST_AGREE & !own:AUDITORS & !own:THIRD_PERSON & !own:DATE_AGREED & !own:SUB_PROCESSOR & !own:ABROAD',
      words: 'PROCESSOR_MUST_AGREE',
    }, {
      id: 'replaced-by-certificates',
      text: { de: 'Kontrollen können durch Berichte oder Zertifikate ersetzt werden', en: 'audits may be replaced by reports or certificates' },
      said: '(topic:AUDIT | near:AUDIT) & own:REPLACES_AUDITS & (own:CERTIFICATES | own:INFORMATION | own:THE_FOREGOING & (near:CERTIFICATES | near:INFORMATION)) & !own:NOT_REPLACED & !(@controllerAlone & own:DECIDES) | own:AUDIT & own:REPORTS_INSTEAD & own:REPLACES_AUDITS & !own:NOT_REPLACED & !(@controllerAlone & own:DECIDES)',
      words: 'REPLACES_AUDITS',
    }, {
      id: 'inspections-refused',
      text: { de: 'Inspektionen sind nicht geschuldet', en: 'inspections are not owed' },
      said: '(topic:AUDIT | near:AUDIT) & (own:INSPECTIONS_REFUSED & !own:OTHER_CUSTOMERS | own:INSPECTIONS_NOT_OFFERED & !INSPECTIONS_NOT_OFFERED>>OTHER_CUSTOMERS) & !own:UNANNOUNCED & (!own:UNLESS | own:NO_ENTRY) & !(own:SUB_PROCESSOR & !own:PROCESSOR)',
      words: 'INSPECTIONS_REFUSED',
    }, {
      id: 'auditor-of-processor', words: 'PROCESSOR_NAMES_AUDITOR',
      text: { de: 'den Prüfer bestimmt der Auftragsverarbeiter', en: 'the processor chooses the auditor' },
      said: '(topic:AUDIT | near:AUDIT) & own:PROCESSOR_NAMES_AUDITOR & !own:CERTIFICATES & !own:REPORT_COPY & !own:@controllerActs',
    }],
    // Experts of its choice are the controller's where it is the controller that comes.
    softened: softening(['ALLOWS_AUDIT'], [{ id: 'proven-cause-only', words: 'PROVEN_CAUSE', said: 'own:PROVEN_CAUSE', text: { de: 'geprüft werden darf nur nach einem erwiesenen Verstoß', en: 'audits wait for a proven infringement' } }, SOFTENERS.efforts, SOFTENERS.reasonable, { ...SOFTENERS.discretion, said: `(${SOFTENERS.discretion.said}) & !(head:@label & head:AUDIT & head:CONTROLLER & head:MAY & !PROCESSOR>OWN_DISCRETION)` }, SOFTENERS.paid, merelyPermitted('ALLOWS_AUDIT')]),
    home: ['AUDIT', 'PROCESSOR_DUTIES_HEADING'],
  },
  {
    id: 'transfer-restriction',
    bars: true,
    provision: { de: 'Art. 28 Abs. 3 lit. a, Art. 44 bis 49 DSGVO, Art. 16 DSG', en: 'Art. 28(3)(a), Art. 44 to 49 GDPR, Art. 16 FADP' },
    limbs: [{
      id: 'restriction',
      text: { de: 'die Bindung von Übermittlungen in Drittländer an Weisung, Zustimmung oder die Bedingungen von Kapitel V', en: 'that transfers to third countries need instructions, consent or the conditions of Chapter V' },
      said: `!(own:LAW_OF_COUNTRY & !own:MOVES_DATA & !own:TRANSFER_BASIS) & (own:ABROAD & !(${NAMED_ABROAD}) | own:TRANSFER_ARTICLE & own:TRANSFERS | near:ABROAD & topic:TRANSFERS & !own:ENGAGES | near:ABROAD & own:LEVEL_SHOWN | head:ABROAD & (@item | own:TRANSFERS | own:TRANSFER_BASIS)) & (own:TRANSFER_BASIS & !(own:CHAPTER_MERELY_APPLIES & !own:RESTRICTS & !own:CONSENT_OR_INSTRUCTION) | own:BASIS_AS_STATED | (own:CONSENT_OR_INSTRUCTION | ${ITS_ORDER}) & own:RESTRICTS & !own:CONSENT_NOT_NEEDED) & !(@controllerAlone & own:INFORM) & (!own:SUB_PROCESSOR | own:CONSENT_OR_INSTRUCTION | own:TRANSFER_BASIS & own:RESTRICTS & own:TRANSFERS & !own:LIABLE) & (topic:TRANSFERS | own:LOCATED | head:ABROAD | own:RESTRICTS | own:ENGAGES & own:MAKES_SURE | own:LEVEL_SHOWN) & !(own:WITHOUT_CONSENT & !own:TRANSFER_BASIS & (@processorMay | own:MAY & !own:RESTRICTS)) & !(own:IMPACT_ASSESSMENT & !own:TRANSFER_ASSESSMENT) & !(topic:EXPORT_CONTROL & !own:PERSONAL_DATA & !own:TRANSFER_BASIS) & !own:DEFINES & !own:ASSIGNS_CONTRACT & !(@controllerAlone & !own:CONSENT_OR_INSTRUCTION & !own:PROCESSOR & !own:INSTRUCTS_DONE_BY_CONTROLLER) & !(@row & !own:RESTRICTS)`
        // `Das gilt erst recht für eine Verarbeitung außerhalb der EU`: as just said of something else.
        + ' | own:ABROAD & own:SAME_APPLIES & near:CONTROLLER & near:CONSENT_OR_INSTRUCTION & near:RESTRICTS & (own:TRANSFERS | own:PROCESSING) & !own:CONSENT_NOT_NEEDED & !near:CONSENT_NOT_NEEDED & !own:SUB_PROCESSOR & !own:AUDIT & !own:BREACH & !own:DELETES'
        + ' | own:ABROAD & (own:TRANSFERS | own:PROCESSING) & own:TRANSFER_BARRED & !(topic:EXPORT_CONTROL & !own:PERSONAL_DATA) & !own:SUB_PROCESSOR & !own:AUDIT | (topic:LOCATED | near:LOCATED) & own:DEVIATES & !((own:LEGALLY_REQUIRED | own:LAW_WORD & own:FORCES) & !own:MOVES_DATA) & (own:CONSENT_OR_INSTRUCTION | own:TRANSFER_BASIS) & own:RESTRICTS & !own:SUB_PROCESSOR & !own:AUDIT & !own:DELETES',
      weak: 'own:ABROAD & !(own:LAW_OF_COUNTRY & !own:MOVES_DATA & !own:TRANSFER_BASIS) & (own:PERSONAL_DATA | own:PROCESSING | own:SUB_PROCESSOR | own:TRANSFER_BASIS | head:ABROAD | head:LOCATED | @row | near:PERSONAL_DATA | near:PROCESSING) | own:LOCATED & !@toc',
    }],
    softened: [SOFTENERS.efforts, SOFTENERS.reasonable],
    home: ['ABROAD', 'LOCATED', 'INSTRUCTION'],
  },
];
