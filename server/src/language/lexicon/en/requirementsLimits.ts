import type { Lexicon } from '../lexicon.js';

/** Words that tell near misses apart: headings of whole clauses, definitions, exceptions, other recipients, other secrets. */
export const requirementsLimits: Lexicon = {
  DEFINES: ['means', 'shall mean', 'has the meaning*', 'have the meaning*', 'meaning given', 'have the same meaning', 'refers to'],
  TABLE_OF_CONTENTS: ['table of contents', 'contents'],
  PROCESSOR_DUTIES_HEADING: ['processor|provider|vendor|supplier|company|contractor obligations|responsibilities|duties', "processor's|provider's|vendor's|supplier's|contractor's obligations|responsibilities|duties", 'obligations|responsibilities|duties of ..2 processor|provider|vendor|supplier|contractor'],
  CONTROLLER_DUTIES_HEADING: [
    'controller|customer|client obligations|responsibilities|responsibility|duties|warranties', "controller's|customer's|client's obligations|responsibilities|responsibility|duties", 'obligations|responsibilities|duties of ..2 controller|customer|client', 'rights and obligations of ..2 controller|customer|client',
    'what you do', 'what ..3 customer|client|controller does', 'your responsibilities|obligations|duties', 'customer|client|controller role', 'role of ..2 customer|client|controller', 'your part', 'your side', 'your job', 'your end', 'your tasks|homework|commitments', 'what we need from you', 'what we ask of you', 'what you ..3 do', 'responsibilities of ..2', 'tasks of ..2 controller|customer|client',
  ],
  ON_BEHALF: ['on behalf', 'on its behalf'],
  AGREEMENT_WORD: ['agreement|agreements', 'dpa', 'addendum', 'contract', 'annex', 'services', 'platform'],
  SERVICES_DEFINED: ['services means', 'service means', 'services ..2 means', 'service ..2 means'],
  IN_RELATION_TO_SERVICES: ['in relation to the services', 'in connection with the services', 'details missing'],
  DATA_SUBJECT_CATEGORIES: ['categor* ..6 data subject*', 'data subject categor*', 'types|groups|kinds ..4 data subject*', 'categor* ..5 individuals|persons', 'circle of ..6 affected|concerned|subjects|data', 'data subjects whose', 'personal data concern* ..4 following', 'following ..4 data subjects', 'data subjects are|include|comprise|may include', 'data subjects :'],
  CORRECTING_ONLY: ['corrected, deleted|blocked', 'correct* ..4 delet*'],
  OTHER_PROCESSING: ['other than', 'otherwise', 'contrary to', 'to process', 'certain processing', 'other processing', 'different processing', 'additional processing', 'further processing', 'such processing', 'that processing', 'do so'],
  RESPONDS: ['respond|responds|responding|response'],
  OPINION: [
    'opinion', 'believes', 'considers', 'view', 'becomes aware', 'if', 'determines', 'thinks', 'where',
    'think', 'believe', 'consider', 'appear*', 'judgement', 'judgment', 'doubts', 'doubt', 'would', 'feels', 'suspects', 'finds',
  ],
  SUSPENDS: ['suspend*'],
  REFUSES: ['not ..4 obliged|required|bound|obligated ..6 follow|carry|execute|comply|implement|act', 'not follow|execute|carry|implement', 'disregard', 'reject*', 'refus*', 'decline*', 'not be obliged'],
  OUTSIDE_FORBIDDEN: ['prohibited', 'not process ..10 other than|except', 'do not process'],
  AUDITORS: ['auditor|auditors'],
  DEEMED: ['deemed ..4 approved|accepted|authorised|authorized|consented', 'is approved', 'considered ..3 approved|accepted'],
  SUB_OF_SUB: ['by the subcontractor', 'by the subprocessor', 'by subprocessors of'],
  NOT_SUB_PROCESSING: ['ancillary', 'additional services', 'not considered sub*'],
  OWN_FAULT: ['as for its own', 'as if ..8 own'],
  PRONOUN: ['they', 'it', 'he', 'these'],
  SPECIFIC_DUTY: ['inform the', 'notification*', 'registrant', 'safety'],
  PROCESSOR_CHOOSES: ['processor|provider|vendor|supplier|contractor|company ..2 decides|chooses|elects|selects|decide|choose|elect', 'we decide|choose', 'whichever we|it', 'decision ..3 rests|lies ..3 processor|provider|vendor|supplier|contractor|us', 'as we see|think|prefer', 'up to us', "processor's|provider's|vendor's|supplier's|company's|contractor's ..1 option|choice|discretion|election", 'at its ..2 option|choice|discretion|election', 'option|choice|discretion of ..2 processor|provider|vendor|supplier|contractor', 'whichever it ..2 considers|deems|prefers|thinks', 'as it sees fit', 'as it ..2 considers|deems', 'our|its ..2 sole|own discretion|choice|option', 'our choice|option|discretion', "service provider's ..1 option|choice|discretion"],
  CONSISTS_OF: [
    'being',
    'is|are', 'include|includes|including', 'comprise*', 'consist*', 'following', 'concern|concerns', 'may include',
  ],
  // Headings of what only tells how the agreement came about.
  RECITALS: ['recitals', 'background', 'whereas', 'preamble'],
  INTRODUCTION: [
    'introduction', 'recitals', 'background', 'whereas', 'definitions', 'preamble', 'interpretation', 'general', 'roles', 'scope', 'parties', 'processing of ..3 personal data', 'how to use this document',
    'engagement', 'overview', 'purpose', 'about', 'subject matter', 'description of ..2 services', 'the services',
  ],
  CONFIDENTIAL_TREATMENT: [
    'hold|holds|held ..8 confidence', 'in strict|strictest|complete confidence', 'strictly confidential',
    'keep|keeps|treat|treats|maintain|maintains|ensure|preserve|observe|protect ..8 confidential|confidentiality|secrecy', 'undertakes ..8 confidentiality', 'bound ..4 confidentiality|secrecy', 'subject to ..4 confidentiality', 'confidentiality undertaking*',
    'as confidential', 'keep ..4 secret', 'keeps ..4 secret', 'in confidence',
    'preserves|observes|protects|ensures|safeguards ..8 confidential|confidentiality|secrecy',
  ],
  AUDIT_BY_AUTHORITY: ['audit|audits|inspection|inspections|investigation|investigations of the ..2 authority|authorities|regulator|regulators|commissioner', 'authorities|authority ..10 entitled|access', 'audit|audits|inspection|inspections|investigation|investigations ..5 by ..5 supervisory|authority|authorities|regulator'],
  PURPOSE_CLAUSE: [
    'in order to', 'for the purpose*', 'so as to',
    'so that', 'to enable|allow|produce|manage', 'with a view to', 'with the aim', 'to help', 'aimed at', 'for the purposes', 'to the end',
  ],
  DUTY_VERB: [
    'has|have to ..6 inform|notify|ensure|obtain|provide|check|keep|tell|report',
    'shall|will|must ..4 comply|ensure|provide|obtain|inform|notify|maintain|establish|document|confirm', 'warrants', 'represents', 'undertakes', 'ensures', 'guarantees', 'responsible', 'obliged', 'accountable',
    'make sure', 'makes sure', 'must ..2 tell', 'sees to it', 'must have', 'has a lawful basis',
  ],
  // Return and deletion both, one after the other; and one or the other.
  RETURN_AND_DELETE: ['return|returns|returned ..12 and ..12 delete|deletes|deleted|destroy|destroys|destroyed|erase|erases|erased|wipe|wipes|purge|purges', 'hand|hands|handed|surrender|surrendered|send|sends|sent|give|gives|given|transfer|transferred|restored ..14 and ..12 delete|deletes|deleted|destroy|destroys|destroyed|erase|erases|erased|wipe|wipes|wiped|purge|purges|purged|remove|removes|removed'],
  RETURN_OR_DELETE: ['delet*|destroy*|eras* ..8 or ..6 return*', 'return* ..14 or ..8 delet*|destroy*|eras*', 'either'],
  ENABLES_RIGHTS: ['so that ..20 can', 'enable* ..6 to'],
  // Who pays is another matter than who owes what.
  COSTS: ['cost', 'costs', 'fee', 'fees', 'charges', 'expenses', 'provided the ..4 pay'],
  COSTS_CLAIMED: ['cost|costs|fees|expenses ..14 borne|charged|reimbursed', 'may|shall|will|can|must|to|not|and|or|provider|processor charge|charges ..6 fee*|customer|client'],
  ACKNOWLEDGED: ['is aware that', 'are aware that', 'acknowledges that'],
  NOT_TOLD: ['shall|will|must|does not ..8 inform|notify|communicate|disclose'],
  RIGHTS_WORD: ['rights', 'right'],
  ANAPHORA: ['do|carry|run|conduct|need|perform|prepare|start one', 'such assessment|assessments', 'such an assessment', 'thereby', 'in this respect', 'in doing so', 'such requests', 'such request', 'for this purpose', 'to this end', 'these requests', 'the request', 'such ..1 notifications|inquiries|enquiries|communications|notices', 'in such cases', 'in that case', 'in such a case', 'with this', 'with that', 'these do not suffice', 'time limit*', 'so that ..4 time', 'where ..4 not suffice', 'therewith', 'in such event'],
  RECORDS: ['records of processing', 'record of processing'],
  APPROVES: ['authori*', 'preauthori*', 'consent*', 'approv*', 'preapprov*', 'permit*', 'accept|accepts|accepted', 'agrees'],
  TAKING_ACCOUNT: ['taking into account', 'having regard', 'take account', 'taking into consideration', 'take into account'],
  INTENDED: ['intend*', 'intended', 'before', 'prior', 'in advance', 'advance', 'days notice', "days' notice", 'proposed', 'at least ..8 days', 'planned', 'only after informing', 'beforehand'],
  GUARANTEES_COMPLIANCE: ['liable to', 'responsible to', 'liable towards', 'responsible for ..6 compliance', 'liable for ..8 performance'],
  RESULTS_FROM: ['results from', 'follows from', 'see'],
  OTHER_PURPOSES: ['other purpose*', 'own purposes', 'own business', 'internal purposes', 'its ..3 business purposes', 'improve|improving|develop|developing|train|training ..3 its|our|their'],
  CONFIRMS: ['confirm*', 'certif*'],
  PROVING_DUTY: ['duty to demonstrate'],
  NECESSARY: ['necessary', 'relevant', 'required'],
  REPORTS_ONLY: ['audit on ..4 documents|documentation|information', 'only|solely|exclusively|limited ..6 questionnaire*|report|reports|certificate*'],
  SERVES_PURPOSE: [
    'serves|serve', 'in order to', 'for the purpose*', 'so that', 'with a view to', 'with the aim', 'to enable', 'so as to', 'intended to',
  ],
  NOTHING_ELSE: [
    'refrain* ..14 no|without|unless',
    'nothing ..12 unless', 'no authority ..12 save|except|other', 'except as', 'alone govern', 'confine* its|the', 'only in the ways', 'only ever', 'save in accordance', 'save as', 'not ..10 any other purpose', 'only', 'solely', 'exclusively',
    'alone', 'not deviate', 'never ..8 other than', 'no processing ..10 without|unless|except', 'nothing else', 'strictly',
    'without ..12 not', 'without ..12 no',
  ],
  RAISES: [
    'raise|raises', 'says so', 'say so', 'flag|flags', 'point out|points out', 'warn|warns', 'tell|tells', 'alert|alerts', 'let ..3 know', 'speak up', 'query|queries', 'object',
  ],
  ONLY: [
    'refrain* ..14 no|without|unless', 'without ..12 not do|process|use|touch',
    'nothing ..10 unless', 'save in accordance', 'save as', 'save on', 'alone', 'no authority', 'confine*', 'not ..10 except', 'not ..10 save', 'only ever', 'except on', 'except as', 'restrict* ..3 to', 'never ..8 except',
  ],
  NOTICES: [
    'notices under', 'delivery of notice', 'deemed ..4 received', 'notices must|shall|are', 'all notices', 'any notice', 'notices and communications', 'mailing list', 'governing law', 'laws of _ apply',
  ],
};
