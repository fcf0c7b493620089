import type { Lexicon } from '../lexicon.js';

/** What kind of text it is: an agreement on processing for another, or something that only speaks of one. */
export const documents: Lexicon = {
  DPA_TITLE: ['data processing agreement*', 'data processing addendum*', 'data processing annex*', 'data processing terms', 'data processing contract*', 'data processing schedule*', 'data protection agreement*', 'data protection addendum*', 'data processor agreement*', 'processor agreement*', 'processing agreement*', 'dpa', 'processing ..4 on behalf', 'data processing exhibit', 'data processing appendix', 'data processing amendment', 'gdpr addendum', 'privacy addendum', 'order processing'],
  THIS_AGREEMENT: ['this agreement', 'this dpa', 'this addendum', 'this contract', 'this annex', 'this data processing ..1', 'this schedule', 'this exhibit', 'this appendix', 'these terms', 'this amendment', 'these clauses', 'the clauses'],
  PARTIES_INTRODUCED: ['hereinafter', 'the parties', 'each a party', 'entered into', 'by and between', 'acts as ..6 processor|controller', 'parties agree'],
  SWISS_LAW_CHOSEN: ['governed ..8 swiss law', 'swiss law ..6 applies|applicable', 'governed ..8 switzerland', 'substantive swiss law'],
  // Another kind of agreement or notice.
  OTHER_TITLE: ['privacy policy', 'privacy notice', 'privacy statement', 'terms of service', 'terms of use', 'terms and conditions', 'cookie policy', 'service level agreement', 'sla', 'nondisclosure agreement', 'non disclosure agreement', 'nda', 'confidentiality agreement', 'employment agreement', 'joint controller*', 'acceptable use'],
  // A text that speaks about such agreements.
  ABOUT_TITLE: ['list', 'lists', 'guide', 'guides', 'faq', 'faqs', 'readme', 'overview', 'subprocessors', 'sub processors', 'checklist', 'blog', 'how to', 'what is', 'what are', 'frequently asked questions', 'explained', 'playbook', 'notes', 'register of', 'changelog'],
};
