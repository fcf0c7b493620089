import type { Lexicon } from '../lexicon.js';

/** Confidentiality of the persons who process, and the security of processing. Art. 28(3)(b), (c), Art. 32 GDPR. */
export const requirementsPersons: Lexicon = {
  PERSONS: ['employee*', 'personnel', 'staff', 'person|persons', 'individual|individuals', 'people', 'worker*', 'agents', 'representative*', 'team members', 'anyone', 'authorised|authorized users', 'those authorised|authorized', 'officers', 'consultants', 'contractors who', 'associates'],
  CONFIDENTIALITY: ['confidential', 'confidentiality', 'secrecy', 'nondisclosure', 'nda|ndas', 'non disclosure', 'professional secrecy', 'confidentially', 'in confidence', 'data secrecy'],
  COMMITTED: ['commit*', 'bound', 'bind|binds', 'obligat*', 'oblige*', 'undertak*', 'undertook', 'subject to', 'agree*', 'sign*', 'duty', 'duties', 'under ..4 confidentiality', 'execut*', 'comply with ..3 confidentiality', 'maintain ..4 confidential*', 'required to ..6 confidential*', 'pledge*', 'keep ..8 confidential', 'treat ..8 confidential*', 'contractual obligations', 'imposed', 'imposes'],
  BUSINESS_SECRETS: ['source code', 'trade secret*', 'business secret*', 'audit report*', 'confidential information', 'release process', 'disclosing party', 'receiving party'],

  MEASURES: [
    'technical|organisational|organizational ..4 measure|measures|safeguard|safeguards|controls', 'security measure|measures|controls', 'data security measures', 'security of ..3 processing', 'toms', 'administrative|physical ..8 safeguards|measures', 'level of security', 'protective measures', 'measures to protect', 'information security program*', 'security standards', 'measures ..3 article 32', 'article 32',
  ],
  TAKES_MEASURES: ['implement*', 'maintain*', 'take|takes|taken|taking', 'adopt*', 'ensure*', 'employ*', 'apply|applies|applied', 'undertake*', 'put in place', 'establish*', 'guarantee*', 'protect*', 'binding', 'provide|provides', 'set out', 'described', 'comply', 'has in place', 'have in place', 'safeguard', 'following'],
  CONCRETE_MEASURE: ['access control*', 'encrypt*', 'pseudonymi*', 'backup*', 'firewall*', 'authentication', 'password*', 'tls', 'rolebased', 'resilien*', 'restore', 'penetration test*', 'multifactor', 'antivirus', 'vpn', 'aes256', 'hashing', 'logging', 'vulnerability'],
  SECURITY_PAPER: ['security policy', 'security program*', 'security documentation', 'information security', 'security practices', 'security report*', 'annex ii', 'security whitepaper'],
};
