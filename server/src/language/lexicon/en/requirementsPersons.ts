import type { Lexicon } from '../lexicon.js';

/** Confidentiality of the persons who process, and the security of processing. Art. 28(3)(b), (c), Art. 32 GDPR. */
export const requirementsPersons: Lexicon = {
  PERSONS: [
    'employees', 'human beings', 'team member|members', 'members of ..2 team|staff|personnel', 'operators', 'interns', 'subordinates', 'those who', 'all who', 'any who',
    'employee*', 'personnel', 'staff', 'person|persons', 'individual|individuals', 'people', 'worker*', 'agents', 'representative*', 'team members', 'anyone', 'authorised|authorized users', 'those authorised|authorized', 'officers', 'consultants', 'contractors who', 'associates',
    'everyone', 'every ..10 who', 'workforce', 'colleague*', 'team', 'those involved', 'all those', 'no one', 'nobody', 'operatives', 'each person', 'anybody', 'whoever', 'agency workers', 'contractors', 'technician*', 'engineer*', 'guards', 'crew',
    'subordinates', 'temps', 'temporary', 'human resources', 'individuals who', 'people who', 'trainees', 'freelancer*',
  ],
  CONFIDENTIALITY: [
    'confidential', 'confidentiality', 'secrecy', 'nondisclosure', 'nda|ndas', 'non disclosure', 'professional secrecy', 'confidentially', 'in confidence', 'data secrecy',
    'secret', 'confidence', 'not to disclose', 'not disclose', 'undertaking of secrecy', 'keep ..4 quiet', 'disclosed to no', 'duty of confidence',
  ],
  COMMITTED: [
    'commit*', 'bound', 'bind|binds', 'obligat*', 'oblige*', 'undertak*', 'undertook', 'subject to', 'agree*', 'sign|signs|signed|signing|signature|signatures|signatory|signatories',
    // `whose duties so require` tells of their work.
    'duty|duties to|not|lasts|continues|continue|survives|survive|remains|remain|applies|apply|ends|binds|bind|extends|extend', 'duty|duties of ..2 confidential*|confidence|secrecy|discretion|silence', 'duty|duties which|that ..1 survive|survives|continue|continues|last|lasts|outlast|outlasts|apply|applies', 'has|have the duty', 'a|this|that|same|strict|statutory|professional|legal|contractual|written|continuing|permanent|lasting|express|confidentiality|secrecy|discretion|silence duty|duties', 'duty|duties ..3 confidential*|secrecy|secret|silence|discretion', 'under ..4 confidentiality', 'execut*', 'comply with ..3 confidentiality', 'required to ..6 confidential*', 'pledge*', 'contractual obligations', 'imposed', 'imposes',
    'promise*', 'binds', 'entered into', 'owe|owes', 'under a ..6 duty', 'contain ..2 duty', 'contracts contain', 'contract|contracts of employment', 'place ..10 under', 'sworn', 'signing', 'signed', 'contractual', 'legally obliged',
    'included in ..4 contracts', 'given a ..2 confidentiality|undertaking', 'vow*', 'contractually', 'written undertaking', 'covenant*', 'accepted ..3 duty|obligation*', 'enter into', 'undertaking', 'confidentiality clause*',
    'confidentiality agreement|agreements', 'observe|observes ..3 confidentiality',
  ],
  BUSINESS_SECRETS: ['source code', 'trade secret*', 'business secret*', 'confidential information', 'disclosing party', 'receiving party'],

  MEASURES: [
    'technical|organisational|organizational ..4 measure|measures|safeguard|safeguards|controls', 'security measure|measures|controls', 'data security measures', 'security of ..3 processing', 'toms', 'administrative|physical ..8 safeguards|measures', 'level of security', 'protective measures', 'measures to protect', 'information security program*', 'security standards', 'measures ..3 article 32',
    'technical and|or|as organisational|organizational', 'organisational|organizational and technical', 'safeguards of ..4 nature', 'security controls', 'measures ..6 security', 'technical ..3 physical', 'level of protection',
    'security procedures|practices|arrangements|safeguards|protections|precautions', 'safeguards|measures ..4 schedule|annex|appendix|exhibit',
  ],
  TAKES_MEASURES: ['implement*', 'maintain*', 'take|takes|taken|taking', 'adopt*', 'ensure*', 'employ*', 'apply|applies|applied', 'undertake*', 'put in place', 'establish*', 'guarantee*', 'protect*', 'binding', 'provide|provides', 'set out', 'described', 'comply', 'has in place', 'have in place', 'safeguard', 'following', 'operate|operates|operated|operating', 'secure|secures', 'keep|keeps', 'observed', 'observe|observes', 'deploy*', 'put|puts ..6 place', 'kept in place', 'run|runs', 'uses', 'in place', 'secured', 'kept up', 'kept', 'upheld', 'uphold*', 'use ..3 measures|safeguards|controls', 'abide*', 'provided', 'including ..2 measures'],
  CONCRETE_MEASURE: ['locked', 'cctv', 'https', 'ssh', 'hardware key*|token*', 'two-step', 'key cards', 'single sign*', 'audit log*', 'segregat*', 'monitoring', 'security updates', 'screen lock*', 'limit ..3 access', 'restricted access', 'access is limited|restricted', 'wpa2|wpa3', 'alarm*', 'hardened', 'access control*', 'encrypt*', 'pseudonymi*', 'backup*', 'firewall*', 'authentication', 'password*', 'tls', 'rolebased', 'resilien*', 'restore', 'penetration test*', 'multifactor', 'antivirus', 'vpn', 'aes256', 'hashing', 'logging', 'vulnerability', 'twofactor', 'twostep', 'mfa', '2fa', 'penetration', 'intrusion*', 'malware', 'key card*', 'badge*', 'least privilege', 'patch*', 'disaster recovery', 'business continuity', 'encryption', 'access right*', 'tries to break in', 'log of'],
  SECURITY_PAPER: ['security policy', 'security program*', 'security documentation', 'information security', 'security practices', 'security report*', 'annex ii', 'security whitepaper'],
  MEASURE_WORD: ['measure|measures', 'safeguard|safeguards', 'control|controls', 'protection|protections', 'precaution*', 'arrangements', 'level of security'],
  // Security said without the set phrase: a heading, a verb of protecting, the article, what it protects from.
  SECURITY_HEADING: ['protect|protects ..4 data|information', 'how we look after', 'measures', 'information security', 'technical', 'security', 'keeping ..4 safe|secure', 'protect|protecting ..4 data|information', 'how we ..2 protect', 'data protection measures', 'safeguards', 'safety'],
  SECURES: ['requirements of data protection', 'internal organi* ..12 data protection', 'look|looks after ..4 data|information', 'take|takes care of ..4 data|information', 'guard|guards ..4 data|information', 'safeguard|safeguards|safeguarding ..6 data|information', 'keep* ..6 secure|safe', 'secure|secures|securing ..6 data|information', 'protect|protects|protecting|protected ..8 data|information', 'protection of ..5 data|information', 'data|information ..8 kept secure|safe', 'data ..8 protected', 'so that ..8 data ..6 neither|not lost', 'data are neither lost'],
  AGAINST_LOSS: ['against|from ..6 loss|unauthori*|accidental|unlawful|destruction|misuse|disclosure|theft', 'neither lost|disclosed'],
  PROTECTION_GOALS: ['confidentiality ..3 integrity|availability', 'integrity ..4 availability|confidentiality', 'availability ..4 integrity|confidentiality'],
  SECURITY_ARTICLE: ['article|art.|art 32'],
  BARE_CITATION: ['article|art.|art 32 ..6 applies|apply', 'subject to article 32'],
  LEFT_OPEN: ['to be agreed', 'to be determined', 'yet to be', 'will be agreed|determined later', 'website|web page'],
  // Those from whom the data are kept; no word on those who process them.
  OUTSIDERS: ['disclose|disclosed|reveal|pass|transmit|release ..12 to any|no|another ..1 person|persons|individual|individuals|body', 'to any other person|persons|individual|individuals', 'to any person other', 'unauthorised|unauthorized person|persons|people|individual|individuals|party|parties', 'person|persons|people not authorised|authorized|entitled'],
  // Nobody is left out: no mere catchword in a list of measures.
  SIGNS_SECRECY: ['sign|signs|signed|signing ..3 confidentiality|secrecy|non-disclosure|nda', 'bound|obliged|obligated|committed|sworn|subject ..3 to ..3 confidentiality|secrecy|non-disclosure|confidential'],
  GUESTS_OF_HOUSE: ['visitor|visitors|cleaning|cleaners|outside|external|guest|guests'],
  ALL_PERSONS: ['all|every|each|any ..3 employee|employees|staff|personnel|person|persons|worker|workers|contractor|contractors|individual|individuals|member|members|people|colleague|colleagues|team', 'everyone|everybody|anyone|anybody'],
  EACH_OF_THEM: ['each', 'all', 'everyone', 'they', 'these', 'those', 'such', 'both', 'every'],
  MERELY_TOLD: ['aware', 'briefed', 'briefs', 'trained', 'training', 'train|trains', 'instructed', 'informed', 'informs', 'reminded', 'told', 'familiar', 'educated', 'sensiti*', 'read our|the ..3 handbook|policy|guideline|guidelines', 'knows|know'],
  DATA_PROTECTION: ['data protection', 'privacy', 'data security', 'handling ..3 data'],
  KEEPS_SECRET: ['keep|keeps|kept|hold|holds|treat|treats|maintain|maintains|preserve|preserves|observe|observes ..8 confidential|confidentiality|confidence|secret|secrecy', 'not ..4 disclose', 'required to ..6 confidential*'],
};
