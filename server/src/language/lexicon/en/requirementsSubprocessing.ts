import type { Lexicon } from '../lexicon.js';

/** Engaging sub-processors. Art. 28(2), (4) GDPR. */
export const requirementsSubprocessing: Lexicon = {
  AUTHORISATION: [
    'authori*', 'preauthori*', 'consent*', 'approv*', 'preapprov*', 'permit*', 'permission', 'agrees', 'agree', 'allowed', 'entitled', 'may ..3 engage|use|appoint|subcontract|employ|hire', 'accept|accepts|accepted', 'acknowledges ..4 agrees', 'acknowledges ..8 may', 'right to engage|employ|use', 'signoff', 'sign-off', 'sign off', 'agreed', 'agreement of', 'green light', 'general mandate', 'mandate', 'allow|allows', 'prior approval', 'clearance', 'leave of', 'endorse*', 'say yes', 'said yes', 'ok', 'approves',
  ],
  ENGAGES: ['engag*', 'appoint*', 'use|uses|using|used', 'subcontract*', 'retain*', 'employ|employs|employing', 'hire*', 'commission*', 'delegat*', 'disclose', 'provide ..10 to', 'involve*', 'contracting', 'outsourc*', 'assign*', 'bring|brings|bringing', 'rely|relies|relying', 'work with', 'works with', 'working with', 'involv*', 'entrust*', 'onboard*', 'select*', 'contract* with', 'pass ..6 to', 'perform* ..8 by', 'process* ..6 by'],
  SPECIFIC_AUTHORISATION: [
    'not ..20 without ..10 authorisation|authorization|consent|approval|permission', 'only ..10 with ..8 consent|approval|authorisation|authorization', 'specific ..4 authorisation|authorization|consent', 'prior ..3 specific', 'require* ..10 prior ..4 consent|approval|authorisation|authorization', 'unless ..10 approved|consented|authorised|authorized', 'express ..3 consent', 'subject to ..8 prior ..4 consent|approval', 'case by case', 'prior written ..2 consent|approval',
    'except ..3 with ..8 permission|consent|approval', 'absence of ..4 consent|approval|authorisation|authorization|permission', 'obtain ..8 sign-off|signoff|consent|approval ..4 before', 'precondition', 'not ..14 unless ..8 agreed|approved|consented', 'no part ..20 unless ..8 agreed|approved|consented', 'permission|consent|approval|authorisation|authorization ..8 individual|each|every case|instance', 'permission|consent|approval|authorisation|authorization ..6 needed|required|necessary',
  ],
  GENERAL_AUTHORISATION: ['general ..5 authorisation|authorization|consent|approval', 'generally authori*', 'generally ..3 consent*|agree*|approve*', 'general written authori*', 'authori* ..4 generally', 'general ..3 permission|mandate|sign-off|leave', 'in general terms', 'general written ..2 authorisation|authorization|consent|approval|permission', 'generally ..4 allow*|permit*|accept*'],
  LIST_CHANGES: ['chang*', 'new', 'replac*', 'addition*', 'updat*', 'alteration*', 'swap*', 'replac*', 'intended', 'proposed', 'add|adds|adding', 'onboard*', 'substitut*'],
  CHANGE: ['chang*', 'new', 'replac*', 'addition*', 'add|adds|adding', 'intended', 'intend*', 'appointment', 'engagement', 'prior to engaging', 'before engaging', 'updat*', 'substitut*', 'any sub*', 'further', 'after informing', 'modif*', 'additional', 'proposed', 'before ..6 begin*', 'prior to ..4 beginning', 'alteration*', 'onboard*', 'another processor', 'one more', 'swap*', 'appointing', 'engaging', 'revis*'],
  OBJECTS: [
    'object|objects|objected|objecting', 'objection*', 'oppose*', 'reject*', 'veto', 'refus*', 'disapprov*', 'withhold* ..4 consent', 'not agree', 'disagree*', 'say no', 'says no', 'said no', 'contest*', 'oppos*', 'challenge*', 'raise ..5 concern*', 'reasonable concerns', "don't ..3 want", 'do not ..3 want', 'does not ..3 want', 'vetoes', 'forbid*', 'prohibit ..4 use|appointment', 'right of refusal', 'turn ..3 down', 'decline*', 'block', 'not want', 'unhappy', 'dislike*', 'not acceptable', 'not agree', 'disapprove*', 'resist*', 'raise ..2 objection*', 'lodge*', 'concerns', 'raise ..3 concern*',
  ],
  DUTIES: ['obligation*', 'terms', 'requirement*', 'dut*', 'protection|protections', 'restrictions', 'provisions', 'standards', 'conditions', 'commitments', 'safeguards', 'level of protection', 'standard', 'protection', 'promises', 'rules', 'responsibilities', 'undertaking*', 'clauses', 'guarantees', 'level of ..3 protection', 'covenants', 'guarantee*'],
  SAME: ['correspond|corresponds', 'agreed here|herein|above', 'same', 'equivalent', 'no less', 'not less', 'at least', 'similar', 'comparable', 'substantially', 'materially', 'as those', 'as restrictive', 'as protective', 'consistent with', 'compatible with', 'identical', 'set out in this', 'in this dpa', 'in this agreement', 'under this agreement', 'under this dpa', 'in article 28*', 'article 28*', 'corresponding', 'equal', 'as set out', 'mirror*', 'flow down', 'described in this', 'as stringent', 'no more favourable', 'of this agreement', 'of this dpa', 'of this addendum', 'in this addendum', 'replicat*', 'reflect*', 'those herein', 'as it|they apply|applies', 'as this one', 'likewise', 'of this annex', 'of these terms', 'in these terms', 'under these terms', 'as we', 'as the provider|supplier|processor|vendor|company|contractor', 'no weaker', 'not weaker', 'not less onerous', 'no lower', 'its obligations', 'its own obligations', "provider's|processor's|supplier's|vendor's ..1 obligations|duties|commitments", 'provider’s|supplier’s own', 'alike', 'here', 'obligations of this', 'match*', 'parallel*', 'back-to-back', 'like obligations', 'in line with', 'equally', 'just as', 'to this agreement', 'that we|it owe*'],
  IMPOSES: ['impos*', 'bound', 'bind*', 'subject', 'contract|contracts|contractual*', 'written agreement*', 'agreement', 'enter* ..4 into', 'flow down', 'require|requires|requiring', 'passed', 'pass on', 'ensure*', 'sign|signs|signed|signing', 'oblig*', 'undertak*', 'complied', 'comply', 'complies', 'governed', 'adhere*', 'commit*', 'apply|applies', 'put in place', 'puts in place', 'contain|contains|containing', 'holds|hold|held', 'makes|make ..3 sign', 'accept|accepts', 'procur*', 'in writing', 'written', 'place* ..6 under', 'replicat*', 'mirror*', 'agree|agrees', 'offer|offers|offering', 'secure*', 'extend*', 'insist*', 'includ*', 'pass* ..4 on', 'pass* ..4 down', 'flow* ..6 down'],
  CONTRACT_WITH_SUB: ['dpa', 'written agreement*', 'written contract*', 'data processing agreement*', 'agreement with ..4 sub*', 'contract with ..4 sub*', 'contractual', 'contracts', 'written ..2 terms', 'agreements with', 'contract with', 'by contract', 'written duties', 'contracts ..4 in place', 'contractually'],
  LISTED: ['following', 'list|listed|lists', 'currently', 'current', 'name', 'table', 'provider', 'location'],
  // Nobody else may be engaged, at all.
  SUBS_BARRED: [
    'subprocess*|subcontract* ..8 prohibited|excluded|forbidden', 'sub processing|contracting ..8 prohibited|excluded|forbidden', 'sub processing|contracting ..6 not permitted|allowed|authorised|authorized', 'subprocess*|subcontract* ..6 not permitted|allowed|authorised|authorized',
    'shall|may|must|will not ..4 engage|use|appoint|employ|instruct ..2 subprocessor|subprocessors|subcontractor|subcontractors', 'shall|may|must|will not ..2 subcontract ..2 processing', 'no subprocessor|subprocessors|subcontractor|subcontractors ..2 may|shall|will ..1 be',
  ],
  NO_SUBPROCESSORS: ['not ..4 engage subprocessors that', 'no subprocessor*', 'does not ..4 use ..2 subprocessor*', 'does not engage'],

  LIABLE: [
    'liable', 'liability', 'responsible', 'responsibility', 'accountable', 'answerable', 'accepts ..4 responsibility', 'answer|answers to|for', 'answer|answers ..6 for', 'takes|take responsibility', 'assumes|assume ..3 liability|responsibility', 'vouch*', 'stand* behind', 'bear|bears ..4 responsibility|liability|risk', 'responsibl*', 'on the hook', 'guarantee* ..4 performance', 'hold|holds ..3 account|responsible|liable', 'held ..2 account|responsible|liable',
  ],
  AS_FOR_ITS_OWN: [
    'as if ..8 own', 'as for its own', 'as though', 'to the same extent', 'fully liable', 'fully responsible', 'remain* ..4 liable', 'remain* ..4 responsible', 'acts|act ..3 omissions', 'acts, errors|omissions', 'as if', 'as though', 'as for its own', 'same degree', 'same extent', 'same way', 'stays|stay ..3 liable|responsible', 'continues|continue ..6 liable|responsible', 'full liability', 'full responsibility', 'towards|to|vis-à-vis the customer|client|controller|subscriber ..2 for', 'does|do or fails|fail|omits|omit', 'acts and omissions', 'conduct', 'in full', 'as its own', 'as our own', 'were its|our own', 'retain|retains ..3 responsibility|liability', 'remain|remains ..4 accountable|answerable',
  ],
  LIABLE_TO_OTHERS: ['liable|liability|responsible to|towards|toward ..2 data subject|subjects', 'liable|liability|responsible to|towards|toward ..2 individuals', 'liable|liability|responsible to|towards|toward ..2 third party|parties'],
  RESPONSIBILITIES_DELIMITED: ['responsibilities of', 'clearly differentiated', 'delineated', 'separated from', 'responsibilities'],
  LIABILITY_ELSEWHERE: ['jointly', 'joint and several', 'only for its own', 'only ..3 own fault', 'own fault only|alone', 'through|by|due its|their own fault', 'not liable', 'not be liable', 'no liability', 'indemnif*', 'not be responsible', 'not responsible', 'each party'],
  // Less common words for a sub-processor, beside those every clause shares.
  SUB_PROCESSOR: [
    'downstream processor*', 'onward processor*', 'secondary processor*', 'lower tier processor*', 'subservice*', 'subcontracted', 'third party processors', 'delegate processor*',
  ],
  // Other companies, where the clause does not call them sub-processors.
  OTHER_COMPANY: [
    'third|other|outside|external party|parties|company|companies|firm|firms|provider|providers|business|businesses|supplier|suppliers|vendor|vendors|organisation|organisations|organization|organizations', 'another company|firm|business|supplier|provider|vendor|organisation|organization', 'contractor|contractors', 'helper|helpers', 'affiliates', 'who ..3 help*', 'companies that|which|who help*|work*|listed|named',
  ],
  // A clause on sub-processors that speaks of others doing the work.
  // Those that were engaged, pointed at.
  THESE_OTHERS: ['these|those|such|their|other|engaged|appointed companies|company|firms|firm|providers|provider|helpers|helper|suppliers|supplier|partners|partner|others'],
  OTHERS_ENGAGED: [
    'use|uses|using|engage|engages|engaging|appoint|appoints|appointing|retain|retains|involve|involves|involving|employ|employs|hire|hires|hiring|bring|brings|bringing|rely|relies|work|works|contract|contracts|outsource|outsources|outsourcing|delegate|delegates|delegated|delegating|assign|assigns|entrust|entrusts|entrusting|pass|passes|instruct|instructs|commission|commissions|farm|farms ..8 third|other|outside|external|another party|parties|company|companies|firm|firms|provider|providers|business|businesses|supplier|suppliers|vendor|vendors|organisations|organizations|processor|processors|hands', 'use|uses|using|engage|engages|engaging|appoint|appoints|appointing|retain|retains|involve|involves|involving|employ|employs|hire|hires|hiring|bring|brings|bringing|rely|relies|work|works|contract|contracts|outsource|outsources|outsourcing|delegate|delegates|delegated|delegating|assign|assigns|entrust|entrusts|entrusting|pass|passes|instruct|instructs|commission|commissions|farm|farms ..4 contractor|contractors|helper|helpers|vendors', 'another|other|third company|companies|firm|party|parties|business process|processes|handles|handle', 'performed|done|handled|carried|processed|processing|rendered|provided|supplied ..3 by other|third|another|external|outside party|parties|company|companies|firm|firms|provider|providers|supplier|suppliers|vendor|vendors',
  ],
  // The processor decides as it likes.
  OWN_DISCRETION: [
    'of|at its|our|their own choice|choosing|discretion', 'of|at its|our|their choice|choosing|discretion|option', 'at|in its|our|their sole|absolute|own|full discretion', 'in its|our|their discretion', 'it|we|they sees|see|thinks|think|deems|deem|considers|consider fit|appropriate|suitable', 'whom we select', 'without ..4 reference to', 'as it sees|thinks|deems fit|appropriate', 'free to choose|select|use|engage', 'freely ..1 choose|select|use|engage',
  ],
  // Further words for consent, counted only in clauses on sub-processors.
  CONTROLLER_APPROVES: [
    'signoff', 'sign off', 'agreed', 'agree', 'agrees', 'mandate', 'allow|allows|allowed', 'green light', 'permission', 'permit*', 'right to engage|use|employ|outsource|appoint', 'clearance', 'let|lets us|provider|supplier|processor', 'fine with', 'happy for',
  ],
  INTENDED: [
    'contemplat*', 'beforehand', 'ahead', 'want ..3 to', 'wants ..3 to', 'wish* ..2 to', 'plan|plans|planning', 'in good time', 'upcoming', 'future', 'envisag*', 'forthcoming', 'day|days|week|weeks|month|months ..4 notice', "days'|weeks'|months' ..4 notice", 'days’|weeks’|months’ ..4 notice', 'day*|week*|month* ..4 warning', 'want|wants ..3 add|use|replace|engage',
  ],
  INFORM: [
    'email|emails|emailed', 'will|shall|must e-mail', 'write to', 'be|is|are told', 'warning', 'keep ..3 informed', 'hear from', 'informs', 'post updates', 'days|weeks|months ..2 warning', 'give|gives ..4 warning', 'name|names ..3 new', 'advance warning', 'publish* ..8 notif*',
  ],
  // Engaging a sub-processor changes nothing in what the processor owes.
  NOT_RELIEVED: [
    'not ..4 relieve*|release*|discharge*|absolve*|excuse*|exempt*|free', 'not ..4 affect|diminish|reduce|limit ..8 obligation*|liability|responsibility|duties', 'remain* ..4 unaffected', 'without ..3 relieving|releasing', 'no ..10 relieve*|release*|discharge*',
  ],
  // What the sub-processor does counts as done by the processor.
  ATTRIBUTED: [
    'treated|deemed|regarded|considered ..4 act|acts|default|breach|breaches|omission|omissions|failure|failures|conduct of|by', 'attribut*', 'imputed', 'deemed ..3 its own', 'breach* ..8 deemed ..2 breach*',
  ],
  // Liability for others that is limited to choosing them well, or refused.
  LIABILITY_LIMITED: [
    'only ..4 where|if|when|insofar', 'only ..4 for ..6 selection|choice|choosing', 'limited to ..6 selection|choice|choosing|select*|gross|wilful|willful', 'liab* ..14 excluded', 'no ..3 responsibility|liability', 'not ..3 be liable|responsible', 'not liable|responsible|accountable', 'due care in ..4 selection|selecting', 'disclaim*', 'excluded ..3 except', 'responsible for exercising', 'only ..4 to the extent', 'only if', 'only where',
  ],
  // Pronouns for companies named before.
  THEM: ['them', 'they', 'it', 'each of them', 'such a company|party|person', 'that contract', 'these'],
  BOUND_ALIKE: [
    'correspond|corresponds|conform|conforms|line ..8 provisions|arrangements|obligations|terms|rules|agreements ..5 between|relationship',
    'bound ..4 same way|terms|rules|standards', 'bound|committed ..4 just as', 'held to ..3 same', 'bound ..6 as the provider|supplier|processor is', 'mirror*|match*|replicat*|correspond* ..3 this|these agreement|dpa|addendum|terms|annex', 'back-to-back',
  ],
  FAILS: [
    'fail|fails|failed|failure|failures', 'breach|breaches|breached', 'mistake|mistakes', 'lets|let you|customer|client|controller down', 'default|defaults', 'does wrong', 'goes wrong', 'infringe*', 'not ..3 compl*|perform*|fulfil*',
  ],
  RECEIVES: ['receive|receives', 'hear|hears', 'get|gets', 'be|is told|informed|notified|given'],
  // Where `means` is no verb that defines a term.
  NO_DEFINITION: ['by means', 'means of', 'other|any|automated|electronic|suitable|appropriate|technical|reasonable|such|these|the means'],
  // Keeping the list of sub-processors.
  LIST_KEPT: ['list ..8 date|current|updated', 'keep*|maintain* ..3 list'],
};
