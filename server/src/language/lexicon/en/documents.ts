import type { Lexicon } from '../lexicon.js';

/** What kind of text it is: an agreement on processing for another, or something that only speaks of one. */
export const documents: Lexicon = {
  DPA_TITLE: [
    'data processing|processor|protection|privacy agreement*|addendum*|annex*|schedule*|exhibit*|appendix|amendment|attachment|terms|contract*|particulars|clauses|conditions|deed|rider|supplement', 'processor|processing agreement*|terms|addendum|contract*', 'dpa',
    'personal data processing ..2 agreement|terms|addendum', 'processing ..4 on behalf', 'commissioned|contract data processing', 'gdpr addendum|annex|schedule|agreement', 'privacy addendum|annex|schedule|exhibit', 'order processing', 'data handling agreement|terms|addendum', 'agreement ..4 processing of ..1 data',
  ],
  // The matter without a word for a contract.
  PROCESSING_TOPIC: ['processing ..4 on behalf', 'contract data processing', 'commissioned data processing', 'order processing'],
  PRIVACY_TOPIC: ['data processing', 'data protection', 'privacy', 'personal data', 'gdpr', 'processing of data', 'processor terms', 'data security'],
  THIS_AGREEMENT: ['this agreement', 'this dpa', 'the dpa|addendum forms ..1 part', 'this addendum', 'this contract', 'this annex', 'this data processing ..1', 'this data|personal|customer|client|gdpr|privacy ..3 agreement|addendum', 'this schedule', 'this module', 'this deed', 'this part', 'this document', 'this order form', 'our agreement', 'the agreement that applies', 'these data ..2 terms', 'this exhibit', 'this appendix', 'these terms', 'this amendment', 'these clauses', 'the clauses'],
  PARTIES_INTRODUCED: ['hereinafter', 'the parties', 'each a party', 'entered into', 'by and between', 'acts as ..6 processor|controller', 'parties agree'],
  SWISS_LAW_CHOSEN: ['governed ..8 swiss law', 'swiss law ..6 applies|applicable', 'governed ..8 switzerland', 'substantive swiss law'],
  // Another kind of agreement or notice.
  // An agreement named by its matter alone, unless the title says that it is of another kind.
  DPA_MATTER_TITLE: [
    'agreement|contract|terms|addendum on|about|for|regarding|concerning|covering ..2 data protection|processing|privacy|handling', 'agreement|contract|terms on|about|for|regarding|concerning|covering ..3 personal data', 'agreement|contract|terms|rules|handling|care|treatment ..3 handling|processing|use|care|looking ..4 data', 'handling|care|treatment of ..2 data', 'gdpr|privacy ..1 terms|rules|conditions|contract|letter', 'data protection|privacy ..1 side letter', 'processing ..2 data for', 'order data processing',
  ],
  OTHER_TITLE: ['terms of service', 'terms of use', 'terms and conditions', 'service level agreement', 'sla', 'nondisclosure agreement', 'non disclosure agreement', 'nda', 'confidentiality agreement|undertaking', 'employment agreement|contract', 'joint controller*', 'data sharing|exchange|disclosure', 'sharing|exchange ..3 data', 'acceptable use', 'license agreement', 'licence agreement',
    'master services|service|subscription agreement', 'msa', 'services|subscription|framework|saas|hosting|consulting|consultancy|reseller|supply|maintenance|development|cooperation|partnership agreement', 'terms ..2 service', 'general terms', 'statement of work', 'data sharing agreement', 'controller to controller', 'letter of intent', 'security measures', 'security policy', 'technical and organisational|organizational measures', 'service terms', 'customer terms', 'terms of business|supply|sale'],
  // Two controllers: Art. 26 GDPR.
  JOINT_TITLE: ['joint|jointly|shared ..2 processing|control|controller|controllers|controllership|responsibility', 'article|art. 26'],
  // Tells data subjects what is done with their data: no agreement, whatever duties it quotes.
  NOTICE_TITLE: ['privacy policy', 'privacy notice', 'privacy statement', 'privacy information', 'cookie policy', 'cookie notice', 'data protection notice|statement|information|declaration', 'information ..6 article 13', 'imprint'],
  // A text that speaks about such agreements.
  ABOUT_TITLE: ['list', 'lists', 'guide', 'guides', 'faq', 'faqs', 'readme', 'overview', 'subprocessors', 'sub processors', 'checklist', 'blog', 'how to', 'what is', 'what are', 'frequently asked questions', 'explained', 'playbook', 'notes', 'register of', 'changelog',
    'memo', 'memorandum', 'minutes', 'review', 'report', 'questionnaire', 'comparison', 'training', 'webinar', 'whitepaper', 'white paper', 'job', 'vacancy', 'hiring', 'tips', 'explainer', 'commentary', 'annotated', 'updating our', 'updates to', 'update to', 'changes to our', 'is changing', 'signing', 'sign|signed ..3 dpa', 'please ..2 sign|countersign', 'need ..2 dpa', 'understanding', 'introduction to', 'requesting', 'regulation (eu)', 'glossary', 'survey', 'audit report', 'assessment', 'slides', 'what ..3 should', 'learn', 'lesson'],
  /** A paper that changes another one. */
  AMENDMENT_TITLE: ['amendment no|number|to', 'first|second|third|fourth|fifth amendment', 'amending agreement', 'deed|agreement of variation|amendment', 'variation agreement'],
  /** A rule called by its name: `Least Privilege Principle`. */
  CATCHWORD: ['principle'],
  /** What shows an article, news or an assessment in the first line, and may well be a heading further down. */
  ABOUT_FIRST_TITLE: ['why', 'for immediate release', 'press release', 'impact assessment', 'at a glance', 'in a nutshell', 'in brief', 'in ..1 page|pages', 'summary'],
};
