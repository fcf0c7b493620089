import type { Lexicon } from '../lexicon.js';

/** Rights of data subjects, breaches, impact assessment, consultation. Art. 28(3)(e), (f), 32 to 36 GDPR. */
export const requirementsAssistance: Lexicon = {
  DATA_SUBJECT_RIGHTS: [
    'obliged|required|bound|owes|owe|has|have|must ..1 give|provide|furnish|supply ..1 information|access|copy ..3 person|persons|individual|individuals affected|concerned', 
    'data subject* ..6 right*|request*', 'right*|request* ..8 data subject*', 'request* ..6 individual*', 'rights ..4 individuals', 'chapter iii', 'chapter 3', 'consumer request*|rights', 'subject access request*', 'access request*', 'data subject* ..8 assert*', 'exercis* ..8 rights', 'dsar*', 'right of access', 'rights of access', 'rectification*', 'rights of those concerned', 'requests ..4 exercise', 'articles 12 to 23', 'articles 15 to 22', 'articles 12-23', 'articles 15-22', 'portability', 'inform the registrant', 'request from ..4 data subject', 'respond* ..6 data subject*',
    "individual|individuals|individuals'|individual's ..6 right*|request*", "consumer|consumer's|consumers' ..3 request*|right*", 'someone|somebody|anyone|people|person|guests|individual* ..4 ask|asks|right|rights|want|wants ..6 see|access|correct|delete|erase', 'access , correct*|rectif*|eras*|delet*', 'see , correct*|rectif*|eras*|delet*', 'request* ..4 access|erasure|deletion|rectification|correction', 'access , delete', 'rectification or erasure', 'erasure or rectification', 'exercis* ..4 right|rights', 'data subject ..8 exercis*', 'subject request*', 'subject right*', 'answer* data subject*', 'individuals ..4 contact',
    'data subject ..4 demands|asks|requests|wishes|complains|insists', 'ask|asks|asking for ..4 copy ..3 their', 'person ..4 invokes|exercises|asserts',
    'request* ..4 their rights', 'answer|answering|respond* ..3 users|individuals|consumers',
    'rights of individuals|persons|people', 'requests from ..2 customers|users|guests|employees|patients|individuals', 'refer* ..2 data subject*', 'answering your users', 'about their rights',
  ],
  FORWARDS: ['forward*', 'redirect*', 'refer|refers|referring', 'pass on', 'pass|passes ..6 to', 'direct ..6 to', 'advise ..6 to submit', 'transmit', 'submit ..4 request', 'send|sends|sent|sending on', 'passed', 'passes', 'passed on', 'address ..6 to', 'sent to', 'sent on', 'relay*', 'route|routes|routed', 'hand|hands ..8 on'],
  CARRIES_OUT_RIGHTS: ['comply with ..6 instruct*', 'rectif*', 'enable*', 'appropriate technical', 'make available', 'provide ..6 with', 'respond ..4 behalf', 'measures', 'carries out', 'carry out', 'correct', 'corrects', 'erase|erases', 'delete|deletes', 'locate', 'find', 'do so', 'comply with', 'take such steps', 'take ..3 steps', 'retrieve', 'amend', 'export', 'rectify'],
  SELF_SERVICE: ['button|buttons', 'self-service', 'tools', 'functionality', 'selfservice', 'controls', 'dashboard'],

  BREACH: [
    'data breach*', 'security breach*', 'breach ..3 security', 'security incident*', 'data incident*', 'personal data incident*', 'incident', 'incidents', 'data protection breach*', 'breach of ..5 personal data', 'breach of ..3 data protection', 'data security breach*', 'data violation*', 'unauthori* ..3 access', 'violation of ..4 personal data', 'data loss', 'compromise of', 'breach notification*', 'personal data breach', 'breach of confidentiality',
    'compromised', 'data|information ..6 lost|stolen|leaked|compromised|exfiltrated', 'disclosed without', 'lost , stolen|leaked', 'unauthori* ..3 acquisition|disclosure|use|access|destruction', 'leak|leaks|leaked|leakage', 'loss of ..4 data|information', 'goes wrong', 'there is|be|has a|been ..2 breach', 'breach response|management|reporting', 'breaches', 'privacy incident*', 'data leak*', 'cyber attack|attacks|breach|breaches|crime|event|events|incident|incidents|intrusion|intrusions', 'cyberattack*', 'cyber-attack|cyber-attacks', 'cyberincident*', 'cyber-incident|cyber-incidents', 'cybercrime*',
    'data|information ..4 destroyed|altered|accessed|corrupted', 'at your data', 'without permission',
  ],
  RULES_VIOLATED: ['vulnerabilit*', 'breach of ..3 agreement', 'noncompliance', 'violation*', 'irregularit*', 'malfunction*'],
  SERIOUS_ONLY: ['only material', 'material breach*', 'significant breach*', 'serious ..2 breach*', 'serious|significant|major|material ..3 breach|breaches|leak|incident|incidents|loss', 'opinion|view|judgment|judgement ..2 is|are ..2 significant|serious|material|notifiable', 'considers|deems ..3 significant|serious|material', 'determine|determines|determined|judges ..4 material|significant|serious'],

  IMPACT_ASSESSMENT: ['assess* ..2 consequences|effects|implications of ..6 processing', 'assessment of ..2 consequences|effects|implications of ..6 processing', 'impact assessment*', 'dpia*', 'pia|pias', 'data protection assessment*', 'risk assessment* ..6 article 35', 'article 35', 'transfer impact assessment*', 'privacy assessment*', 'assess* ..2 impact of ..4 processing', 'assessment of ..3 impact of ..4 processing', 'privacy impact', 'assess* ..6 article 35'],
  PRIOR_CONSULTATION: ['prior consultation*', 'consultation|consultations ..8 authorit*|regulator*|supervisory', 'consult* ..6 authorit*|regulator*', 'article 36', 'preconsultation', 'consultation*', 'consulting ..4 authorit*', 'consult* ..5 commissioner', 'check with ..6 authority|regulator|commissioner', 'prior opinion|advice|approval ..5 authorit*|regulator*|commissioner', 'approach* ..4 regulator|authority|commissioner', 'seek* ..6 opinion|advice|view ..5 authorit*|regulator*|commissioner', 'authority|regulator ..6 before ..6 start*|begin*|process*', 'consult* ..4 ico|cnil|edpb|fdpic|dpc', 'ico|fdpic ..4 in advance'],
  ARTICLES_32_TO_36: [
    'articles|article|art.|arts.|art 32|33|34 to|-|through|until 36', 'articles|article|art.|arts.|art 32-36|33-36|34-36', 'articles 32 , 33 , 34 , 35 and 36', 'articles 32, 33, 34, 35, 36', 'articles|article|art.|arts.|art 32|33|34 ..8 35 ..4 36', 'articles 35 and 36', '32 to 36', '32-36',
  ],
  STATUTORY_DUTIES: ['obligations under ..6 law|laws|legislation|gdpr|regulation', 'compliance with ..8 law|laws|legislation|gdpr', 'legal obligations', 'statutory obligations', 'its obligations under', 'data protection standards', 'complying with ..8 obligations', 'meet ..6 obligations', 'fulfil* ..6 obligations', 'statutory|legal|regulatory duties|duty|obligations|requirements', 'complying with ..6 law|laws|legislation|gdpr|regulation', 'comply with ..6 law|laws|legislation|gdpr|duties|obligations'],
  // Giving the controller what it needs is helping it, too.
  FURNISHES: ['provide*', 'supply|supplies|supplied|supplying', 'make|makes|making ..12 available', 'made available', 'furnish*', 'give|gives|given|giving', 'deliver*', 'hand|hands over', 'answer|answers|answering', 'share|shares', 'input', 'respond to ..4 questions'],
  MATERIAL: ['information', 'details', 'facts', 'description|descriptions', 'documentation', 'documents', 'input', 'questions', 'data', 'records', 'evidence', 'particulars', 'what you need', 'what ..3 customer|controller|client needs'],
  NEEDED_FOR: ['needed', 'needs', 'need', 'required', 'requires', 'require', 'necessary', 'reasonably'],
  ON_DEMAND: ['directs|asks|instructs|requests|requires|directed|instructed|requested', 'at|on|upon ..4 request|instruction|instructions|direction', 'when ..4 asks|requests', 'being asked', 'designates|specifies|identifies'],
  // Notice of some breaches only, or only when all is known.
  AFTER_INQUIRY: ['once|after|when ..8 finished|completed|concluded|complete|completion ..5 investigat*|looking|inquiry|enquiry|analysis|assessment', 'confirmed incident*', 'after ..6 investigation', 'following ..4 investigation', 'once ..14 confirmed'],
  // Help that is tried, or may be given, is not owed.
  HELP_IF_CONVENIENT: ['when|if|as ..6 time|capacity', 'resources permit|allow', 'where convenient'],
  NOTICE_MEANT: ['do so', 'this notice|notification|report', 'the notice|notification|report', 'such notice|notification'],
  INFORM: ['email|emails|emailing ..1 you|customer|controller|client', 'hear|hears from', 'word to'],
  PROMPTLY: ['within a|one day', 'within _ hour*|day*', 'next business|working day'],
  HELP_NOT_OWED: ['not ..2 obliged|required|obligated ..2 assist|help|support|respond|provide', 'no ..2 assistance|support|obligation', 'may ..3 assist|help|support', 'separate ..3 agreement|order|statement', 'at its ..2 discretion', 'does|will|shall not ..2 assist|help|support', 'goodwill'],
  TELL_PROCESSOR: ['to the support desk', 'to ..2 provider|processor|supplier|vendor immediately|promptly'],
};
