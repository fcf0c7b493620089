import type { Requirement } from './requirement.js';
import { merelyPermitted, softening, SOFTENERS } from './softeners.js';

/** Sub-processors, or other companies in a clause of their own or entrusted with the processing. */
const ABOUT_SUBS = '(topic:SUB_PROCESSOR | topic:OTHERS_ENGAGED | head:OTHER_COMPANY)';
/** Companies that are the processor's by their possessive: `unsere Dienstleister`, `our helpers`. */
const ITS_COMPANIES = 'topic:OTHER_COMPANY_OF_PROCESSOR | near:OTHER_COMPANY_OF_PROCESSOR | topic:SERVICE_COMPANY_OF_PROCESSOR | near:SERVICE_COMPANY_OF_PROCESSOR';
/** A sentence on such a company, or one that goes on about the company just named. */
const OF_SUBS = `(topic:SUB_PROCESSOR | near:SUB_PROCESSOR | topic:OTHERS_ENGAGED | near:OTHERS_ENGAGED | head:OTHER_COMPANY | topic:GROUP_COMPANY_ENGAGED | ${ITS_COMPANIES})`;
/** Consent that is taken for granted, or to something else: terms, one's own people. */
const NOT_PRESUPPOSED = '!(!own:GENERAL_AUTHORISATION & !own:SPECIFIC_AUTHORISATION & (own:CONSENT_PRESUPPOSED | own:TERMS_ACCEPTED & !own:CONSENT_NOUN & !@controllerActs & !@byController | own:PERSONS_AUTHORISED & own:CONFIDENTIALITY & !own:CONSENT_NOUN)) & !(own:LIABLE & @controllerAlone & !own:SUB_PROCESSOR & !own:CONSENT_NOUN & !own:ENGAGES) & !(own:TOLD_TO_THIRD & !own:SUB_PROCESSOR & !own:OTHERS_ENGAGED & !own:ENGAGES)';
/** Given now, and not by the processor: to the controller that lets others use the service, or to a sub-processor that engages another. */
const GIVEN_BY_CONTROLLER = `${NOT_PRESUPPOSED} & !own:AGREED_LATER & !(@controllerAlone & (own:SERVICE_USED & !own:SUB_PROCESSOR)) & !(own:MANDATES_DONE_BY_CONTROLLER & !own:APPROVES & !own:CONTROLLER_APPROVES & !own:SPECIFIC_AUTHORISATION & !own:GENERAL_AUTHORISATION) & !(own:CONSENT_NOT_NEEDED & @processorActs & !own:GENERAL_AUTHORISATION & !own:DOCUMENT_NAMED & !own:DESCRIBED_THERE & !own:NOT_SUB_PROCESSING) & !((@controllerAlone | @subActs & !own:CONTROLLER) & (own:CONSENT_NOUN_OF_PROCESSOR | own:CONSENT_NOUN_BY_PROCESSOR)) & !(@subProcessorAlone & own:PROCESSOR & !own:CONTROLLER)`;
/** That rights and duties pass to somebody else entrusts no processing, and consent for companies abroad leaves out the others. */
const NOT_ASSIGNED = '!(own:CONTRACT_ASSIGNED & !own:SUB_PROCESSOR) & !own:CONSENT_ONLY_ABROAD';
/** Consent to audits, transfers or a sub-processor of the second row is another consent; a processor that decides alone needs none. */
const NO_OTHER_CONSENT = `!LIABILITY_ELSEWHERE & !own:OWN_TERMS_APPLY & !own:AUDIT & !own:TRANSFER_BASIS & !own:SUB_OF_SUB & !(own:OWN_DISCRETION & !own:APPROVES) & !(own:CONSENT_NOT_NEEDED & !own:GENERAL_AUTHORISATION) & ${NOT_ASSIGNED} & ${GIVEN_BY_CONTROLLER}`;
/** Liability in general, joint liability, or tasks set apart. */
const NO_OTHER_LIABILITY = '!(LIABILITY_ELSEWHERE & !own:EXCUSE_WAIVED & !own:NO_CAP & !(own:JOINTLY & own:SUB_PROCESSOR & own:PROCESSOR & own:CONTROLLER & !own:LIABLE_TO_OTHERS)) & !(own:LIABLE_TO_OTHERS & !own:CONTROLLER) & !RESPONSIBILITIES_DELIMITED & !(own:LIABILITY_LIMITED & !own:EXCUSE_WAIVED & !own:NOT_MERELY) & !(own:LIST_KEPT & !(LIST_KEPT>>LIABLE & (LIST_KEPT>>AS_FOR_ITS_OWN | LIST_KEPT>>FAILS))) & !(@controllerAlone & !((own:ATTRIBUTED & own:AS_FOR_ITS_OWN | ATTRIBUTED>PROCESSOR | own:COMES_TO_PROCESSOR) & own:PROCESSOR)) & !(@subProcessorAlone & !own:ATTRIBUTED & !(own:NOT_RELIEVED & own:PROCESSOR)) & !(own:PERSONS & !own:SUB_PROCESSOR & !own:OTHER_COMPANY & !own:PRONOUN)';

/** Its own fault in choosing, and nothing of the sub-processor's behind it. */
const OWN_FAULT_IN_CHOOSING = 'own:FAULT_IN_CHOOSING & !(FAULT_IN_CHOOSING>>FAILS & !FAULT_IN_CHOOSING>>NOT_FOR_MORE) & !FAULT_IN_CHOOSING>>AS_FOR_ITS_OWN & !(FAULT_IN_CHOOSING>>LIABLE & !FAULT_IN_CHOOSING>>NOT_FOR_MORE) & !own:ATTRIBUTED & !own:EXCUSE_WAIVED & !own:NOT_MERELY';
/** A limit that is about sub-processors; one on the liability of the parties in general is theirs to agree. Art. 28(4) third sentence GDPR: fully liable. */
const CAPPED = '(own:SUB_PROCESSOR | near:SUB_PROCESSOR & head:SUB_PROCESSOR) & own:LIABLE & own:LIABILITY_CAPPED & !own:NO_CAP & !@controllerAlone & !@subProcessorAlone & !(own:LIABLE_TO_OTHERS & !own:CONTROLLER)';
/** What sub-processors tell the processor the controller need never hear of. */
const HEARD_BY_CONTROLLER = '!(@subActs & @processorMay & own:OBJECTS & own:PROCESSOR & !own:CONTROLLER) & !(@subProcessorAlone & own:PROCESSOR & !own:CONTROLLER) & !(@subActs & @toProcessor & !CONTROLLER) & !(own:OWN_DETAILS & !own:SENT_TO_CONTACT & !own:SUB_PROCESSOR & !own:OTHER_COMPANY) & !own:TOLD_NOTHING & !(own:CHANGE_OF_SERVICE & !own:SUB_PROCESSOR & !own:OTHERS_ENGAGED & !own:OTHER_COMPANY & !own:LIST_OF_NAMES) & !((own:TOLD_BY_SUB | own:CONTACT_OF_SUB) & !own:CONTROLLER) & !(own:CHANGED_ELSE & !own:LISTED & !own:SUB_PROCESSOR & !own:OTHERS_ENGAGED & !own:OTHER_COMPANY)';
/** Changes of the list are told, of companies as far as one can see. */
const LIST_ANNOUNCED = `own:LIST_OF_NAMES & own:LIST_CHANGES & own:INFORM & @processorActs & ${HEARD_BY_CONTROLLER} & !own:MEASURES & !own:PRICES & !own:AGREEMENT_CHANGED & !own:AUDIT & !own:DATA_SUBJECT_WORD & !head:MEASURES`;
/** Duties of trade in general are no data protection obligations: wages, bribery, safety at work. */
const NOT_OF_TRADE = '!(own:OTHER_FIELD & !own:DATA_PROTECTION & !own:PERSONAL_DATA)';
/** The contract passes to somebody else, the processor answers for what others keep to, or their contracts are papers to be shown. */
const NO_MERE_MENTION = '!((own:CONTRACT_ASSIGNED | own:ASSIGNS_CONTRACT) & own:RIGHTS_WORD & !topic:SUB_PROCESSOR) & !(own:ANSWERS_FOR_COMPLIANCE & !own:PUTS_UNDER) & !(own:PAPERS_OF_SUBS & own:DEMONSTRATES & !own:PUTS_UNDER)';
/** `nicht weniger streng gebunden` denies nothing. */
const NOT_DENIED = '!(own:NOT_IMPOSED & !own:NO_LESS_BOUND)';
/** By the processor, to others than its staff, and more than secrecy or the bill. */
const HANDED_ON = `${NOT_DENIED} & !own:PASSED_TO_CONTROLLER & !@controllerAlone & !@processorMay & !own:COSTS & !own:CONTRACT_ASSIGNED & !(own:PERSONS & !own:SUB_PROCESSOR & !own:THEM & !own:OTHER_COMPANY) & !(own:CONFIDENTIALITY & !own:DATA_PROTECTION) & ${NOT_OF_TRADE}`;
/** Companies of a kind are left out of what was said of all; those that come by no data may be. */
const SOME_LEFT_OUT = '(LEFT_OUT>CERTAIN_COMPANIES | LEFT_OUT>SUB_PROCESSOR | CERTAIN_COMPANIES>LEFT_OUT) & !own:NOT_SUB_PROCESSING & !own:NO_ACCESS_TO_DATA';
/** Where nobody may be engaged there is nothing to announce, to pass on or to answer for. Art. 28(2), (4) GDPR speak of a processor that engages another. */
const BARRED = {
  by: 'topic:SUB_PROCESSOR & own:SUBS_BARRED & !own:SPECIFIC_AUTHORISATION & !own:GENERAL_AUTHORISATION & !own:UNLESS & !own:INFORM & !own:SUB_OF_SUB & !own:ABROAD & !@subActs',
  unless: 'topic:SUB_PROCESSOR & (own:SPECIFIC_AUTHORISATION | own:GENERAL_AUTHORISATION | own:APPROVES & !own:SUBS_BARRED | own:LIST_CHANGES & own:INFORM | own:LIABLE | own:IMPOSES & own:DUTIES)',
} as const;

/** Engaging other processors. */
export const subprocessing: readonly Requirement[] = [
  {
    id: 'subprocessor-authorisation',
    bars: true,
    provision: { de: 'Art. 28 Abs. 2, Abs. 3 lit. d DSGVO, Art. 9 Abs. 3 DSG', en: 'Art. 28(2), (3)(d) GDPR, Art. 9(3) FADP' },
    limbs: [{
      id: 'authorisation',
      text: { de: 'die vorherige gesonderte oder allgemeine Genehmigung des Verantwortlichen', en: 'the prior specific or general authorisation of the controller' },
      said: `${ABOUT_SUBS} & own:AUTHORISATION & own:ENGAGES & ${NO_OTHER_CONSENT}`
        + ` | (own:SUB_PROCESSOR | head:SUB_PROCESSOR & @item) & own:APPROVES & ${NO_OTHER_CONSENT}`
        + ` | (own:SUB_PROCESSOR | own:OTHERS_ENGAGED | (head:SUB_PROCESSOR | head:OTHER_COMPANY) & (own:ENGAGES | own:OTHER_COMPANY | head:@label & (head:ENGAGES | head:LIST_CHANGES))) & (own:APPROVES | own:CONTROLLER_APPROVES) & ${NO_OTHER_CONSENT}`
        + ` | (own:SUB_PROCESSOR | head:SUB_PROCESSOR & CONTROLLER & !own:AUDIT & !own:ABROAD) & (own:SPECIFIC_AUTHORISATION | own:GENERAL_AUTHORISATION) & ${NOT_ASSIGNED} & ${GIVEN_BY_CONTROLLER}`
        // `Type of authorisation | general`
        + ` | ${ABOUT_SUBS} & head:@label & head:AUTHORISATION & own:GENERAL_WORD & ${NO_OTHER_CONSENT}`
        // `Whether another processor is brought in is for the controller to decide.`
        + ` | ${ABOUT_SUBS} & (own:SUB_PROCESSOR | own:OTHERS_ENGAGED | own:OTHER_COMPANY & own:ENGAGES) & (own:ENGAGES | own:LIST_CHANGES) & own:DECIDES & own:WHETHER & CONTROLLER & (@controllerActs | !own:PROCESSOR) & !@processorActs & !own:INFORM & !own:OBJECTS & ${NO_OTHER_CONSENT}`
        + ` | (head:SUB_PROCESSOR | head:OTHER_COMPANY) & (own:APPROVES | own:CONTROLLER_APPROVES) & CONTROLLER & (own:LISTED | own:DESCRIBED_THERE | own:DOCUMENT_NAMED | own:OTHER_COMPANY | own:DOCUMENTED) & !own:INSTRUCTION & !own:OBJECTS & !own:INFORM & !own:TRANSFER_BASIS & ${NOT_ASSIGNED} & ${GIVEN_BY_CONTROLLER}`
        + ` | near:SUB_PROCESSOR & (own:GENERAL_AUTHORISATION | own:OTHERS_ENGAGED & own:SPECIFIC_AUTHORISATION) & ${NO_OTHER_CONSENT}`
        + ` | ${ABOUT_SUBS} & own:OBJECTS & own:DEEMED`
        // `Der Wechsel ist zulässig, soweit er angezeigt wird und der Auftraggeber nicht widerspricht.`
        + ` | ${ABOUT_SUBS} & own:AUTHORISATION & own:LIST_CHANGES & own:INFORM & own:OBJECTS & CONTROLLER & ${NO_OTHER_CONSENT}`
        + ` | head:SUB_PROCESSOR & own:APPROVES & own:DEEMED & (own:DOCUMENT_NAMED | own:DESCRIBED_THERE) & !own:PROCESSOR & ${NO_OTHER_CONSENT}`
        // `The processor may engage sub-processors`: what both sides sign is the authorisation.
        + ` | own:SUB_PROCESSOR & own:ENGAGES & @processorMay & !own:OWN_DISCRETION & !own:ABROAD & ${NO_OTHER_CONSENT}`
        + ` | ${BARRED.by}`,
    }],
    withdrawn: [{
      id: 'some-without-consent',
      text: { de: 'Unternehmen mit Zugang zu den Daten bedürfen keiner Zustimmung', en: 'companies with access to the data need no consent' },
      said: `(${ABOUT_SUBS} | near:SUB_PROCESSOR | near:OTHERS_ENGAGED) & own:CONSENT_NOT_NEEDED & !own:GENERAL_AUTHORISATION & (own:PERSONAL_DATA | own:DATA_REACHED | (own:SUB_PROCESSOR | own:OTHERS_ENGAGED) & (own:THE_OTHERS | own:LOCATED)) & !own:NO_ACCESS_TO_DATA & !own:NOT_SUB_PROCESSING & !own:LISTED & !own:DOCUMENT_NAMED & !own:CONTROLLER & !own:ABROAD & !own:AUDIT`
        // `Provider engages other third parties at its own discretion`, behind consent to some
        + ` | near:APPROVES & (own:SUB_PROCESSOR | own:OTHERS_ENGAGED) & own:ENGAGES & own:OWN_DISCRETION & (@processorActs | @processorMay) & !@controllerActs & !own:APPROVES & !own:SPECIFIC_AUTHORISATION & !near:GENERAL_AUTHORISATION & !near:INFORM & !own:OBJECTS & !own:DOCUMENT_NAMED & !own:DESCRIBED_THERE & !own:LIABLE & !own:NOT_SUB_PROCESSING & !own:NO_ACCESS_TO_DATA`
        // `This does not apply to freelancers, who may be given access to the data without consent.`
        + ` | near:APPROVES & near:SUB_PROCESSOR & own:LEFT_OUT & own:WITHOUT_CONSENT & (own:OTHER_COMPANY | own:CERTAIN_COMPANIES | own:PERSONS | own:SUB_PROCESSOR) & own:PERSONAL_DATA & (!own:NO_ACCESS_TO_DATA | own:GIVEN_ACCESS) & !own:NOT_SUB_PROCESSING & !own:INFORM & !own:ABROAD & !own:AUDIT & !near:GENERAL_AUTHORISATION`
        // `Aus wichtigem Grund kann er Unterauftragnehmer auch ohne Zustimmung einsetzen.`
        + ' | own:SUB_PROCESSOR & own:WITHOUT_CONSENT & own:MAY & (own:ENGAGES | own:ENGAGE_VERB) & !@controllerActs & !@subProcessorAlone & !own:GENERAL_AUTHORISATION & !own:NEGATES & (!own:INFORM | own:AFTER_THE_FACT) & !own:OBJECTS & !own:ABROAD & !own:NOT_SUB_PROCESSING & !own:NO_ACCESS_TO_DATA',
      words: 'CONSENT_NOT_NEEDED',
    }, {
      id: 'engaged-before-consent', words: 'CONSENT_AFTERWARDS',
      text: { de: 'die Genehmigung darf erst nach dem Einsatz eingeholt werden', en: 'authorisation may be sought after the engagement' },
      said: '(topic:SUB_PROCESSOR | near:SUB_PROCESSOR) & own:CONSENT_AFTERWARDS & (own:MAY | own:ENGAGES | near:APPROVES) & !own:AFTERWARDS_BARRED',
    }],
    softened: [
      { id: 'unwritten', words: 'CONSENT_UNWRITTEN', said: 'own:CONSENT_UNWRITTEN & own:APPROVES & !own:ORAL_BARRED & !own:CONFIRMS & !own:GENERAL_AUTHORISATION', text: { de: 'die Zustimmung muss nicht schriftlich sein', en: 'consent need not be written' } },
      { id: 'consent-afterwards', words: 'AFTER_THE_FACT', said: 'own:AFTER_THE_FACT & own:APPROVES & !own:BEFOREHAND & !own:GENERAL_AUTHORISATION & !own:OBJECTS', text: { de: 'die Zustimmung kommt erst nach der Beauftragung', en: 'consent comes only after the engagement' } },
    ],
    touched: 'head:SUB_PROCESSOR & @content | head:OTHER_COMPANY & own:ENGAGES | own:NO_SUBPROCESSORS | own:SUB_PROCESSOR & (own:OWN_DISCRETION | own:ENGAGES & (own:LISTED | @processorActs)) | SUB_PROCESSOR & @row | own:OTHERS_ENGAGED & own:OWN_DISCRETION',
    home: ['SUB_PROCESSOR'],
  },
  {
    id: 'subprocessor-change-notice',
    provision: { de: 'Art. 28 Abs. 2 Satz 2 DSGVO, Art. 7 Abs. 2 DSV', en: 'Art. 28(2) second sentence GDPR, Art. 7(2) DPO' },
    limbs: [
      {
        id: 'prior-notice',
        text: { de: 'die Mitteilung jeder beabsichtigten Änderung bei Unterauftragsverarbeitern', en: 'notice of every intended change of sub-processors' },
        said: `(${ABOUT_SUBS} | (near:SUB_PROCESSOR | near:OTHERS_ENGAGED) & own:LIST_CHANGES & !own:AGREEMENT_CHANGED) & ${HEARD_BY_CONTROLLER} & own:INFORM & (topic:CHANGE | near:CHANGE) & !own:AUDIT & (own:INTENDED | own:BEFOREHAND | near:BEFOREHAND) & !(@controllerAlone & !own:RECEIVES & !own:@toController & !own:NOTICE_OF_ITS) & !head:MEASURES`
          // `Ändert sich die Liste, kündigen wir das vorab an`: what list it is, the sentence behind it says.
          + ` | ${LIST_ANNOUNCED} & (own:INTENDED | own:BEFOREHAND)`
          + ` | ${ABOUT_SUBS} & ${HEARD_BY_CONTROLLER} & own:INFORM & own:CHANGE & own:AFTER_THE_FACT & !@controllerAlone`
          + ` | ${ABOUT_SUBS} & ${HEARD_BY_CONTROLLER} & near:INFORM & own:CHANGE & own:INTENDED & own:INFORM & !@controllerAlone`
          // Told in time to object, it is told beforehand and of what is intended.
          + ` | (${ABOUT_SUBS} | near:SUB_PROCESSOR) & ${HEARD_BY_CONTROLLER} & own:INFORM & own:OBJECTS & (own:INTENDED | own:BEFOREHAND) & (own:ENGAGES | own:PRONOUN) & !@controllerAlone`,
        weak: `${ABOUT_SUBS} & ${HEARD_BY_CONTROLLER} & own:INFORM & own:CHANGE & !@controllerAlone | own:SUB_PROCESSOR & own:LIST_CHANGES & ${HEARD_BY_CONTROLLER} & (own:LISTED | own:LIST_KEPT) | (${ABOUT_SUBS} | near:SUB_PROCESSOR | near:OTHERS_ENGAGED) & own:CHANGES_SHOWN`,
        short: {
          said: `(${ABOUT_SUBS} | (near:SUB_PROCESSOR | near:OTHERS_ENGAGED) & own:LIST_CHANGES) & ${HEARD_BY_CONTROLLER} & own:INFORM & (own:CHANGE | own:ENGAGES | own:LIST_CHANGES) & !@controllerAlone & !own:AUDIT & !own:IMPOSES & !own:APPROVES & !own:SPECIFIC_AUTHORISATION & !own:NOTICE_NOT_OWED`,
          text: { de: 'dass die Mitteilung vor der Änderung kommt', en: 'that notice comes before the change' },
        },
      },
      {
        id: 'objection',
        text: { de: 'die Möglichkeit des Verantwortlichen, Einspruch zu erheben', en: 'the opportunity of the controller to object' },
        said: `(${ABOUT_SUBS} | near:SUB_PROCESSOR | near:OTHERS_ENGAGED | para:SUB_PROCESSOR | para:OTHERS_ENGAGED | ${LIST_ANNOUNCED} | near:LIST_OF_NAMES & near:LIST_CHANGES & near:INFORM & own:LIST_CHANGES & !near:MEASURES & !near:PRICES | near:ADDED_OR_REPLACED & near:INFORM & !own:PRICES & !own:COSTS | head:LIST_OF_NAMES & near:LIST_OF_NAMES & near:LIST_CHANGES & near:INFORM & near:@processorActs & !near:MEASURES & !near:PRICES) & (own:OBJECTS | head:@label & head:OBJECTS & (own:INFORM | own:OBJECTION_RAISED) | own:OBJECTION_REFUSED | own:ONLY_BY_TERMINATING & (own:CHANGE | near:CHANGE)) & !(own:AGREEMENT_CHANGED & !own:SUB_PROCESSOR) & ${HEARD_BY_CONTROLLER} & !(own:DATA_SUBJECT_RIGHTS & !(head:SUB_PROCESSOR & @controllerActs & !own:DATA_SUBJECT_WORD)) & !(own:INSTRUCTION & !head:SUB_PROCESSOR & !head:OTHER_COMPANY & !near:CHANGE) & !own:AUDIT`,
      },
    ],
    withdrawn: [{
      id: 'some-unannounced',
      text: { de: 'ein Teil der Änderungen muss nicht mitgeteilt werden', en: 'some of the changes need not be notified' },
      said: 'topic:SUB_PROCESSOR & own:SUB_PROCESSOR & own:NOTICE_NOT_OWED & !@controllerAlone & !@subProcessorAlone & !own:BREACH & !own:AUDIT & !own:LIABLE',
      words: 'NOTICE_NOT_OWED',
    }],
    softened: [
      { id: 'after-the-fact', of: ['prior-notice'], words: 'AFTER_THE_FACT', said: 'own:AFTER_THE_FACT', text: { de: 'die Mitteilung kommt erst nach der Änderung', en: 'notice comes only after the change' } },
      { id: 'objection-refused', of: ['objection'], words: 'OBJECTION_REFUSED', said: 'own:OBJECTION_REFUSED', text: { de: 'widersprechen darf der Verantwortliche nicht', en: 'the controller may not object' } },
      { id: 'only-by-terminating', of: ['objection'], words: 'ONLY_BY_TERMINATING', said: 'own:ONLY_BY_TERMINATING & !own:OBJECTS', text: { de: 'statt eines Einspruchs bleibt nur die Kündigung', en: 'termination takes the place of an objection' } },
      ...softening(['INFORM'], [SOFTENERS.efforts, SOFTENERS.reasonable]), merelyPermitted('INFORM'),
    ],
    exempt: {
      by: `(topic:SUB_PROCESSOR | own:OTHERS_ENGAGED) & own:SPECIFIC_AUTHORISATION & !own:NEED_NOT_APPROVE & !(own:MUST_APPROVE & !own:CONTROLLER) & !own:ABROAD & (!own:GENERAL_AUTHORISATION | own:GENERAL_DENIED) | ${BARRED.by}`,
      unless: 'topic:SUB_PROCESSOR & own:GENERAL_AUTHORISATION & !own:GENERAL_DENIED & !own:SUB_OF_SUB | topic:SUB_PROCESSOR & own:INFORM & own:LIST_CHANGES & !own:SPECIFIC_AUTHORISATION & !@controllerAlone',
    },
    home: ['SUB_PROCESSOR'],
  },
  {
    id: 'subprocessor-flow-down',
    provision: { de: 'Art. 28 Abs. 4 Satz 1 DSGVO', en: 'Art. 28(4) first sentence GDPR' },
    limbs: [{
      id: 'same-duties',
      text: { de: 'die Pflicht, Unterauftragsverarbeitern dieselben Datenschutzpflichten aufzuerlegen', en: 'the duty to impose the same data protection obligations on sub-processors' },
      said: `!(own:NEGATES & own:RIGHTS_WORD & !own:SUB_PROCESSOR) & ${OF_SUBS} & own:DUTIES & (own:SAME | own:THIS_AGREEMENT) & own:IMPOSES & ${NOT_DENIED} & ${NO_MERE_MENTION} & !own:PASSED_TO_CONTROLLER & (own:SUB_PROCESSOR | near:SUB_PROCESSOR | own:OTHERS_ENGAGED | near:OTHERS_ENGAGED | head:OTHER_COMPANY | own:GROUP_COMPANY_ENGAGED | head:GROUP_COMPANY_ENGAGED & own:CERTAIN_COMPANIES | ${ITS_COMPANIES} | head:SUB_PROCESSOR & (own:THEM | @item | own:CONTRACT_WITH_SUB)) & !own:NOT_SUB_PROCESSING & ${NOT_OF_TRADE} & !(own:PERSONS & !own:SUB_PROCESSOR & !own:CONTRACT_WITH_SUB) & !(own:OWN_STAFF & !own:SUB_PROCESSOR & !own:OTHER_COMPANY & !near:SUB_PROCESSOR) & !(own:LIABLE & own:FAILS & !own:CONTRACT_WITH_SUB) & !(own:LIABLE & own:AS_FOR_ITS_OWN & !own:PUTS_UNDER & !own:CONTRACT_WITH_SUB) & !own:INFORM & !own:GENERAL_AUTHORISATION & !LIABILITY_ELSEWHERE & !(own:APPROVES & @controllerActs) & !(own:@controllerAlone & !own:PROCESSOR & !own:DEMANDS) & !(own:@controllerAlone & own:OTHER_LAW & !own:SUB_PROCESSOR)`
        + ` | (own:SUB_PROCESSOR | ${OF_SUBS} & (own:CONTRACT_WITH_SUB & !own:APPROVES | own:THEM & !@processorActs & !own:PERSONS) | own:THESE_OTHERS & own:CONTRACT_WITH_SUB & own:PROCESSOR | own:OTHERS_ENGAGED & (!PROCESSOR>BOUND_ALIKE | own:COMPANY_WE_USE)) & own:BOUND_ALIKE & ${NOT_DENIED} & !@controllerAlone & !(own:CONFIDENTIALITY & !own:DUTIES & !own:DATA_PROTECTION) & ${NOT_OF_TRADE}`
        // `Die Verträge sind so zu gestalten, dass sie den Bestimmungen zwischen Auftraggeber und Auftragnehmer entsprechen.`
        + ` | ${OF_SUBS} & (CONTRACT_WITH_SUB>>AS_BETWEEN_PARTIES | PUTS_UNDER>>AS_BETWEEN_PARTIES) & ${HANDED_ON}`
        // `Pflichten werden durchgereicht.`
        + ` | ${OF_SUBS} & own:DUTIES_PASSED_ON & ${HANDED_ON}`
        // `New helpers: 45 days' notice, same contractual duties`
        + ` | (${OF_SUBS} | own:OTHER_COMPANY) & own:DUTIES_BY_CONTRACT & ${HANDED_ON}`
        // `Mit jedem Partner haben wir einen Vertrag, der ihm dasselbe auferlegt.`
        + ` | own:OTHER_COMPANY & own:PROCESSOR & own:CONTRACT_WITH_SUB & own:DUTIES & own:SAME & own:IMPOSES & ${NO_MERE_MENTION} & ${NOT_OF_TRADE} & !own:PERSONS & !own:INFORM & !own:LIABLE & !own:CONFIDENTIALITY & !own:AUDIT & !@controllerAlone`
        // `Jedes dieser Unternehmen hat mit uns einen Vertrag, der ihm dasselbe abverlangt wie uns.`
        + ` | own:THESE_OTHERS & own:CONTRACT_WITH_SUB & own:BOUND_ALIKE & own:PROCESSOR & (own:DATA_PROTECTION | own:PERSONAL_DATA | own:THIS_AGREEMENT) & ${NOT_OF_TRADE} & !own:INFORM & !own:LIABLE & !own:APPROVES & !own:AUDIT & !@controllerAlone`
        // `Vorher wird ein Vertrag geschlossen. Darin stehen dieselben Pflichten.`
        + ' | near:SUB_PROCESSOR & near:CONTRACT_WITH_SUB & own:SAME & own:DUTIES & own:CONTAINS & !own:PERSONS & !own:INFORM & !own:LIABLE & !own:APPROVES & !@controllerAlone'
        // `Welche Regeln gelten für Unterauftragnehmer? Dieselben.`
        + ' | head:@label & head:SUB_PROCESSOR & head:DUTIES & own:SAME & own:IMPOSES & !own:PERSONS & !own:INFORM & !own:LIABLE & !own:APPROVES & !@controllerAlone'
        + ` | ${OF_SUBS} & own:SIMILAR_ONLY & own:IMPOSES & !own:INFORM & !own:APPROVES & !@controllerAlone`,
      weak: `${OF_SUBS} & own:TERMS_WITH_THEM & ${NOT_OF_TRADE} & @processorActs & !own:INFORM & !own:APPROVES & !own:PERSONS & !own:LIABLE & !own:CONFIDENTIALITY & !@controllerAlone | (${ITS_COMPANIES}) & own:CONTRACT_WITH_SUB & own:IMPOSES & own:DPA_TITLE & !@controllerAlone & !own:INFORM | (own:SUB_PROCESSOR | head:SUB_PROCESSOR & near:SUB_PROCESSOR) & own:CONTRACT_WITH_SUB & ${NOT_OF_TRADE} & !@controllerAlone & own:IMPOSES & !own:NOT_SUB_PROCESSING & !own:APPROVES & !own:INFORM & !own:OBJECTS & !(own:AUTHORISATION & own:ENGAGES) | own:SUB_PROCESSOR & own:IMPOSES & own:DUTIES & ${NOT_OF_TRADE} & !own:APPROVES & !own:DEFINES & !own:INFORM & !own:LIABLE & !own:PERSONS & !own:CONFIDENTIALITY & !@controllerAlone & !@controllerActs & (own:DOCUMENTED | @processorActs) | head:SUB_PROCESSOR & own:THEM & own:CONTRACT_WITH_SUB & own:IMPOSES & own:DUTIES & !own:APPROVES & !own:INFORM`,
    }],
    withdrawn: [{
      id: 'subs-left-out', words: 'LEFT_OUT',
      text: { de: 'ein Teil der Unterauftragsverarbeiter ist davon ausgenommen', en: 'some sub-processors are left out of it' },
      said: `near:SUB_PROCESSOR & near:DUTIES & near:IMPOSES & (${SOME_LEFT_OUT} | own:LEFT_OUT & own:DUTIES & own:THEM | own:OWN_TERMS_APPLY | own:REST_NOT_PASSED_ON) & !own:TRANSFER_BASIS & !own:CAP_WORD & !own:LIABLE & !own:AUDIT & !(own:APPROVES & CONTROLLER) & !own:INFORM`,
    }],
    softened: [{ id: 'secrecy-only', words: 'SECRECY_IMPOSED', said: 'own:SECRECY_IMPOSED & !own:DATA_PROTECTION & !own:MEASURES & !own:PERSONAL_DATA & !own:THIS_AGREEMENT', text: { de: 'auferlegt wird nur Verschwiegenheit', en: 'only secrecy is imposed' } }, { id: 'similar-only', words: 'SIMILAR_ONLY', said: 'own:SIMILAR_ONLY', text: { de: 'auferlegt werden nur ähnliche oder angemessene Pflichten', en: 'merely similar or appropriate duties are imposed' } }, { id: 'only-abroad', words: 'ABROAD', said: 'own:CASE_STATED & own:ESTABLISHED & own:ABROAD & own:SUB_PROCESSOR & !own:LOCATED', text: { de: 'die Pflichten werden nur Unterauftragsverarbeitern in Drittländern auferlegt', en: 'only sub-processors in third countries are put under the duties' } }, ...softening(['IMPOSES'], [SOFTENERS.efforts, SOFTENERS.reasonable, SOFTENERS.possible, SOFTENERS.discretion, SOFTENERS.paid]), merelyPermitted('IMPOSES')],
    touched: 'topic:SUB_PROCESSOR & @row & CONTRACT_WITH_SUB & !own:TRANSFER_BASIS',
    exempt: BARRED,
    home: ['SUB_PROCESSOR'],
  },
  {
    id: 'subprocessor-liability',
    provision: { de: 'Art. 28 Abs. 4 Satz 3 DSGVO', en: 'Art. 28(4) third sentence GDPR' },
    limbs: [{
      id: 'liability',
      text: { de: 'die Haftung des Auftragsverarbeiters für den Unterauftragsverarbeiter', en: 'the liability of the processor for the sub-processor' },
      said: `SUB_PROCESSOR & own:LIABLE & (PROCESSOR | AS_FOR_ITS_OWN) & !own:INFORM & ${NO_OTHER_LIABILITY}`
        + ` | ${OF_SUBS} & own:LIABLE & own:AS_FOR_ITS_OWN & (own:SUB_PROCESSOR | own:PROCESSOR | own:PRONOUN | own:THEM | own:OTHER_COMPANY) & ${NO_OTHER_LIABILITY}`
        + ` | own:THESE_OTHERS & own:LIABLE & own:AS_FOR_ITS_OWN & own:PROCESSOR & ${NO_OTHER_LIABILITY}`
        + ` | near:SUB_PROCESSOR & own:LIABLE & own:AS_FOR_ITS_OWN & own:OWN_FAULT & ${NO_OTHER_LIABILITY}`
        // `It keeps the list current. It vouches for every listed firm as for itself.`
        + ` | near:LIST_KEPT & own:LISTED_FIRM & own:LIABLE & own:AS_FOR_ITS_OWN & ${NO_OTHER_LIABILITY}`
        + ` | head:SUB_PROCESSOR & near:SUB_PROCESSOR & own:LIABLE & own:PROCESSOR & own:GUARANTEES_COMPLIANCE & ${NO_OTHER_LIABILITY}`
        + ` | ${OF_SUBS} & own:LIABLE & own:FAILS & (own:PRONOUN | own:THEM | own:OTHER_COMPANY | own:SERVICE_COMPANY_OF_PROCESSOR | own:OTHER_COMPANY_OF_PROCESSOR) & own:PROCESSOR & ${NO_OTHER_LIABILITY}`
        + ` | ${OF_SUBS} & (own:NOT_RELIEVED & (own:LIABLE | own:DUTIES & (!own:LEFT_AS_IT_IS | own:CONTROLLER)) | own:ATTRIBUTED & !own:LEFT_AS_IT_IS) & !near:NOT_SUB_PROCESSING & ${NO_OTHER_LIABILITY}`
        + ` | ${OF_SUBS} & own:LIABLE & own:LIABILITY_LIMITED & own:CHOOSING & (own:SUB_PROCESSOR | own:PRONOUN | own:THEM | own:OTHER_COMPANY) & !@controllerAlone & !@subProcessorAlone`,
      weak: `near:SUB_PROCESSOR & own:LIABLE & (own:PRONOUN | own:SUB_PROCESSOR & own:LIABILITY_LIMITED) & !own:LIST_KEPT & !LIABILITY_ELSEWHERE & !RESPONSIBILITIES_DELIMITED & !@controllerAlone & !@subProcessorAlone & !(own:LIABLE_TO_OTHERS & !own:CONTROLLER)`
        + ` | ${OF_SUBS} & own:LIABLE & !own:LIST_KEPT & !LIABILITY_ELSEWHERE & !RESPONSIBILITIES_DELIMITED & (own:PRONOUN | !own:CONTROLLER) & (own:SUB_PROCESSOR | own:PRONOUN | own:OTHER_COMPANY) & (own:PROCESSOR | own:AS_FOR_ITS_OWN) & !@controllerAlone & !@subProcessorAlone & !(own:LIABLE_TO_OTHERS & !own:CONTROLLER)`
        + ` | (near:SUB_PROCESSOR | head:SUB_PROCESSOR | topic:OTHERS_ENGAGED | head:OTHER_COMPANY) & (own:SUB_PROCESSOR | own:PRONOUN | own:OTHER_COMPANY) & own:LIABLE & own:LIABILITY_LIMITED & !@controllerAlone & !@subProcessorAlone & !(own:LIABLE_TO_OTHERS & !own:CONTROLLER)`
        + ` | ${CAPPED}`,
    }],
    withdrawn: [{
      id: 'liability-capped',
      text: { de: 'die Haftung für Unterauftragsverarbeiter ist begrenzt oder nimmt Schäden aus', en: 'the liability for sub-processors is capped or leaves out some damage' },
      said: CAPPED,
      words: 'LIABILITY_CAPPED',
    }, {
      id: 'some-not-answered-for', words: 'LEFT_OUT',
      text: { de: 'für einen Teil der Unterauftragsverarbeiter wird nicht gehaftet', en: 'there is no liability for some sub-processors' },
      said: `near:SUB_PROCESSOR & near:LIABLE & (${SOME_LEFT_OUT} | own:THE_OTHERS & own:SUB_PROCESSOR & own:LIABLE & own:NOTHING_ELSE & @subProcessorAlone) & !own:CAP_WORD & !own:LIABILITY_LIMITED & !own:AUDIT & !own:APPROVES & !own:INFORM`,
    }, {
      id: 'claims-against-others',
      text: { de: 'Ansprüche richten sich nur gegen den Unterauftragsverarbeiter', en: 'claims lie only against the sub-processor' },
      said: 'own:SUB_PROCESSOR & CLAIM_AGAINST>SUB_PROCESSOR & own:CONTROLLER & !own:PROCESSOR & !@subProcessorAlone',
      words: 'CLAIM_AGAINST',
    }],
    softened: [{ id: 'choice-only', words: 'LIABILITY_LIMITED', said: `own:LIABILITY_LIMITED & own:CHOOSING & !own:NOT_MERELY | own:LIABLE_FOR_CHOOSING & !own:AS_FOR_ITS_OWN & !own:FAILS & !own:ATTRIBUTED & !(own:SUBS_OF_ITS_CHOICE & !own:LIABILITY_LIMITED) | ${OWN_FAULT_IN_CHOOSING}`, text: { de: 'gehaftet wird nur für Auswahl und Überwachung', en: 'liability is only for choosing and supervising well' } }, { id: 'grave-fault-only', words: 'GRADES_OF_FAULT', said: 'own:LIABILITY_LIMITED & own:GRADES_OF_FAULT', text: { de: 'gehaftet wird nur für schweres Verschulden', en: 'liability is only for grave fault' } }, merelyPermitted('LIABLE')],
    exempt: BARRED,
    home: ['SUB_PROCESSOR', 'LIABLE'],
  },
];
