import type { Lexicon } from '../lexicon.js';

/** Engaging sub-processors. Art. 28(2), (4) GDPR. */
export const requirementsSubprocessing: Lexicon = {
  AUTHORISATION: ['authori*', 'preauthori*', 'consent*', 'approv*', 'preapprov*', 'permit*', 'permission', 'agrees', 'agree', 'allowed', 'entitled', 'may ..3 engage|use|appoint|subcontract|employ|hire', 'accept|accepts|accepted', 'acknowledges ..4 agrees', 'acknowledges ..8 may', 'right to engage|employ|use'],
  ENGAGES: ['engag*', 'appoint*', 'use|uses|using|used', 'subcontract*', 'retain*', 'employ|employs|employing', 'hire*', 'commission*', 'delegat*', 'disclose', 'provide ..10 to', 'involve*', 'contracting', 'outsourc*', 'assign*'],
  SPECIFIC_AUTHORISATION: [
    'not ..20 without ..10 authorisation|authorization|consent|approval|permission', 'only ..10 with ..8 consent|approval|authorisation|authorization', 'specific ..4 authorisation|authorization|consent', 'prior ..3 specific', 'require* ..10 prior ..4 consent|approval|authorisation|authorization', 'unless ..10 approved|consented|authorised|authorized', 'express ..3 consent', 'subject to ..8 prior ..4 consent|approval', 'case by case', 'prior written ..2 consent|approval',
  ],
  GENERAL_AUTHORISATION: ['general ..5 authorisation|authorization|consent|approval', 'generally authori*', 'generally ..3 consent*|agree*|approve*', 'general written authori*', 'authori* ..4 generally'],
  LIST_CHANGES: ['chang*', 'new', 'replac*', 'addition*', 'updat*'],
  CHANGE: ['chang*', 'new', 'replac*', 'addition*', 'add|adds|adding', 'intended', 'intend*', 'appointment', 'engagement', 'prior to engaging', 'before engaging', 'updat*', 'substitut*', 'any sub*', 'further', 'after informing', 'modif*', 'additional', 'proposed', 'before ..6 begin*', 'prior to ..4 beginning'],
  OBJECTS: ['object|objects|objected|objecting', 'objection*', 'oppose*', 'reject*', 'veto', 'refus*', 'disapprov*', 'withhold* ..4 consent', 'not agree', 'disagree*'],
  DUTIES: ['obligation*', 'terms', 'requirement*', 'dut*', 'protection|protections', 'restrictions', 'provisions', 'standards', 'conditions', 'commitments', 'safeguards', 'level of protection'],
  SAME: ['same', 'equivalent', 'no less', 'not less', 'at least', 'similar', 'comparable', 'substantially', 'materially', 'as those', 'as restrictive', 'as protective', 'consistent with', 'compatible with', 'identical', 'set out in this', 'in this dpa', 'in this agreement', 'under this agreement', 'under this dpa', 'in article 28*', 'article 28*', 'corresponding', 'equal', 'as set out', 'mirror*', 'flow down', 'described in this', 'as stringent', 'no more favourable', 'of this agreement', 'of this dpa', 'of this addendum', 'in this addendum'],
  IMPOSES: ['impos*', 'bound', 'bind*', 'subject', 'contract|contracts|contractual*', 'written agreement*', 'agreement', 'enter* ..4 into', 'flow down', 'require|requires|requiring', 'passed', 'pass on', 'ensure*', 'sign*', 'oblig*', 'undertak*', 'complied', 'comply', 'complies', 'governed', 'adhere*', 'commit*'],
  CONTRACT_WITH_SUB: ['dpa', 'written agreement*', 'written contract*', 'data processing agreement*', 'agreement with ..4 sub*', 'contract with ..4 sub*', 'contractual'],
  LISTED: ['following', 'list|listed|lists', 'currently', 'current', 'name', 'table', 'provider', 'location'],
  NO_SUBPROCESSORS: ['not ..4 engage subprocessors that', 'no subprocessor*', 'does not ..4 use ..2 subprocessor*', 'does not engage'],

  LIABLE: ['liable', 'liability', 'responsible', 'responsibility', 'accountable', 'answerable', 'accepts ..4 responsibility'],
  AS_FOR_ITS_OWN: ['as if ..8 own', 'as for its own', 'as though', 'to the same extent', 'fully liable', 'fully responsible', 'remain* ..4 liable', 'remain* ..4 responsible', 'acts|act ..3 omissions', 'acts, errors|omissions'],
  RESPONSIBILITIES_DELIMITED: ['responsibilities of', 'clearly differentiated', 'delineated', 'separated from', 'responsibilities'],
  LIABILITY_ELSEWHERE: ['jointly', 'joint and several', 'only for its own', 'own fault', 'not liable', 'not be liable', 'no liability', 'indemnif*', 'not be responsible', 'not responsible', 'each party'],
};
