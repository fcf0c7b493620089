import type { Lexicon } from '../lexicon.js';

/** Rights of data subjects, breaches, impact assessment, consultation. Art. 28(3)(e), (f), 32 to 36 GDPR. */
export const requirementsAssistance: Lexicon = {
  DATA_SUBJECT_RIGHTS: [
    'data subject* ..6 right*|request*', 'right*|request* ..8 data subject*', 'request* ..6 individual*', 'rights ..4 individuals', 'chapter iii', 'chapter 3', 'consumer request*|rights', 'subject access request*', 'access request*', 'data subject* ..8 assert*', 'exercis* ..8 rights', 'dsar*', 'right of access', 'rights of access', 'rectification*', 'rights of those concerned', 'requests ..4 exercise', 'articles 12 to 23', 'articles 15 to 22', 'articles 12-23', 'articles 15-22', 'portability', 'inform the registrant', 'request from ..4 data subject', 'respond* ..6 data subject*',
  ],
  FORWARDS: ['forward*', 'redirect*', 'refer|refers|referring', 'pass on', 'pass|passes ..6 to', 'direct ..6 to', 'advise ..6 to submit', 'transmit', 'submit ..4 request'],
  CARRIES_OUT_RIGHTS: ['comply with ..6 instruct*', 'rectif*', 'enable*', 'appropriate technical', 'make available', 'provide ..6 with', 'respond ..4 behalf', 'measures'],
  SELF_SERVICE: ['tools', 'functionality', 'selfservice', 'controls', 'dashboard'],

  BREACH: [
    'data breach*', 'security breach*', 'breach ..3 security', 'security incident*', 'data incident*', 'personal data incident*', 'incident', 'incidents', 'data protection breach*', 'breach of ..5 personal data', 'breach of ..3 data protection', 'data security breach*', 'data violation*', 'unauthori* ..3 access', 'violation of ..4 personal data', 'data loss', 'compromise of', 'breach notification*', 'personal data breach', 'breach of confidentiality',
  ],
  RULES_VIOLATED: ['vulnerabilit*', 'breach of ..3 agreement', 'noncompliance', 'violation*', 'irregularit*', 'malfunction*'],
  SERIOUS_ONLY: ['only material', 'material breach*', 'significant breach*', 'serious ..2 breach*'],

  IMPACT_ASSESSMENT: ['impact assessment*', 'dpia*', 'pia|pias', 'data protection assessment*', 'risk assessment* ..6 article 35', 'article 35', 'transfer impact assessment*', 'privacy assessment*'],
  PRIOR_CONSULTATION: ['prior consultation*', 'consultation|consultations ..8 authorit*|regulator*|supervisory', 'consult* ..6 authorit*|regulator*', 'article 36', 'preconsultation', 'consultation*', 'consulting ..4 authorit*'],
  ARTICLES_32_TO_36: [
    'articles|article|art.|arts.|art 32|33|34 to|-|through|until|and 36', 'articles|article|art.|arts.|art 32-36|33-36|34-36', 'articles 32 , 33 , 34 , 35 and 36', 'articles 32, 33, 34, 35, 36', 'articles|article 32 ..8 36', 'articles 33 ..6 36', 'articles 35 and 36', '32 to 36', '32-36',
  ],
  STATUTORY_DUTIES: ['obligations under ..6 law|laws|legislation|gdpr|regulation', 'compliance with ..8 law|laws|legislation|gdpr', 'legal obligations', 'statutory obligations', 'its obligations under', 'data protection standards', 'complying with ..8 obligations', 'meet ..6 obligations', 'fulfil* ..6 obligations'],
};
