import type { Lexicon } from '../lexicon.js';

/** What kind of text it is: an agreement on processing for another, or something that only speaks of one. */
export const documents: Lexicon = {
  DPA_TITLE: [
    'data processing|processor|protection|privacy agreement*|addendum*|annex*|schedule*|exhibit*|appendix|amendment|attachment|terms|contract*|particulars|clauses|conditions|deed|rider|supplement', 'processor|processing agreement*|terms|addendum|contract*', 'dpa',
    'personal data processing ..2 agreement|terms|addendum', 'processing ..4 on behalf', 'commissioned|contract data processing', 'gdpr addendum|annex|schedule|agreement', 'privacy addendum|annex|schedule|exhibit', 'order processing', 'data handling agreement|terms|addendum', 'agreement ..4 processing of ..1 data',
  ],
  THIS_AGREEMENT: ['this agreement', 'this dpa', 'this addendum', 'this contract', 'this annex', 'this data processing ..1', 'this schedule', 'this deed', 'this part', 'this document', 'this order form', 'our agreement', 'the agreement that applies', 'these data ..2 terms', 'this exhibit', 'this appendix', 'these terms', 'this amendment', 'these clauses', 'the clauses'],
  PARTIES_INTRODUCED: ['hereinafter', 'the parties', 'each a party', 'entered into', 'by and between', 'acts as ..6 processor|controller', 'parties agree'],
  SWISS_LAW_CHOSEN: ['governed ..8 swiss law', 'swiss law ..6 applies|applicable', 'governed ..8 switzerland', 'substantive swiss law'],
  // Another kind of agreement or notice.
  OTHER_TITLE: ['terms of service', 'terms of use', 'terms and conditions', 'service level agreement', 'sla', 'nondisclosure agreement', 'non disclosure agreement', 'nda', 'confidentiality agreement|undertaking', 'employment agreement|contract', 'joint controller*', 'acceptable use', 'license agreement', 'licence agreement'],
  // Tells data subjects what is done with their data: no agreement, whatever duties it quotes.
  NOTICE_TITLE: ['privacy policy', 'privacy notice', 'privacy statement', 'privacy information', 'cookie policy', 'cookie notice', 'data protection notice|statement|information|declaration', 'information ..6 article 13', 'imprint'],
  // A text that speaks about such agreements.
  ABOUT_TITLE: ['list', 'lists', 'guide', 'guides', 'faq', 'faqs', 'readme', 'overview', 'subprocessors', 'sub processors', 'checklist', 'blog', 'how to', 'what is', 'what are', 'frequently asked questions', 'explained', 'playbook', 'notes', 'register of', 'changelog'],
};
