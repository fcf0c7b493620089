import type { Lexicon } from '../lexicon.js';

/** Instructions, statutory exceptions from them and unlawful ones. Art. 28(3)(a), last subparagraph, Art. 29 GDPR. */
export const requirementsInstructions: Lexicon = {
  INSTRUCTION: [
    'written|documented|recorded order|orders',
    'ask for', 'not ask', 'did not ..2 ask|request|instruct', 'not told', 'wishes of', 'in ..4 way you', 'commanded',
    'a|any|the|such directive',
    'direction|directions from|of|given', 'orders of|from',
    'instruction*', 'instruct*', 'directions', 'direction of', 'written orders', 'documented orders', 'directives',
    'directs', 'may|shall|can|will|must|customer|controller|client|you|they direct', 'direct us|it|provider|processor|supplier', 'told us', 'tell us', 'asked us', 'you have told', "you've told", 'you have asked', "you've asked", 'you tell', 'you ask', 'asks it to', 'asks the provider|supplier|processor', 'written direction', 'commands',
    'requests ..3 documented', 'directed',
  ],
  ON_INSTRUCTION: [
    'without ..3 written|documented order', 'for which no ..2 instruction',
    'on|upon|under|following|per|pursuant|within ..8 instruction|instructions', 'accordance with ..12 instruction|instructions', 'compliance with ..8 instruction|instructions', 'accordance with ..30 instructions', 'as instructed', 'as ..4 instructed', 'in line with ..6 instructions', 'on behalf ..8 instructions', 'based on ..6 instructions', 'according to ..6 instructions', 'unless ..6 instructed', 'on the basis of ..6 instructions', 'by ..4 instructions', 'follow ..6 instructions', 'abide by ..4 instructions', 'comply with ..6 instructions', 'outside ..6 instructions', 'except ..10 instructions', 'subject to ..6 instructions', 'consistent with ..6 instructions', 'directed by', 'as directed', 'bound by ..4 instructions', 'without ..6 instructions', 'other than ..10 instructions',
    'you have ..4 told|asked|instructed|requested', 'as ..4 directs|directed|instructs|tell|tells|told', 'what ..6 tell|tells|told|instructs|directs|asks|instructions', 'documented instructions', 'has instructed', 'instructions alone',
    'instructions ..3 allow|allows|permit|permits|govern', 'pursuant to ..6 directions', 'under ..4 direction|directions', 'only what ..4 asked|told|instructed', 'ways you', 'follows ..6 instructions', 'acts on ..4 instructions',
    'working to instructions', 'within the ..4 instructions', 'at ..3 direction', 'directions of', 'abides by ..4 instructions', 'confine* ..10 instructions', 'limits ..6 instructions', 'at your request', 'upon your', 'instructed to do',
    'work|works to ..3 instructions', 'adhere* to ..6 instructions', 'in conformity with ..6 instructions', 'observ* ..6 instructions', 'you instruct', 'you have asked', 'you ask', 'you tell',
  ],
  IN_AGREEMENT_SCOPE: ['accordance with ..4 dpa|agreement|contract|addendum', 'as contractually agreed', 'as agreed', 'as|way ..1 that|which|as ..6 order|agreement|contract|dpa|addendum|terms ..8 provide|provides|describe|describes|stipulate|stipulates|specify|specifies .|,|;|and|or', 'as|way ..1 that|which|as ..6 order|agreement|contract|dpa|addendum|terms ..8 lay|lays|set|sets out|down|forth .|,|;|and|or', 'as set out in ..4 dpa|agreement|addendum', 'in compliance with ..4 agreement|dpa|addendum'],
  AS_CONTROLLER_ITSELF: ['as ..4 controller|customer|client itself ..4', 'itself ..6 permitted to process', 'itself be permitted'],
  DOCUMENTED: [
    'register of ..3 instructions|them', 'write|writes ..3 down', 'e-mail|e-mails',
    'document', 'documented', 'documents', 'documenting', 'documentation', 'written', 'writing', 'in writing', 'text form', 'electronic*', 'email*', 'recorded', 'in text', 'support ticket*', 'ticket*', 'set out in this', 'set forth in this', 'as set out in', 'logged', 'api', 'configuration',
    'record|records', 'by email', 'settings', 'portal', 'by letter', 'order form', 'documentary', 'trackable', 'traceable',
  ],
  GIVES_INSTRUCTIONS: [
    'instructs', 'hereby instruct*', 'right to ..6 instruct*', 'issue ..4 instructions', 'give ..4 instructions', 'provide ..4 instructions', 'instructions ..4 given|issued|provided', 'may ..4 instruct*', 'issues ..8 instructions',
    'as you tell', 'written instructions', 'documented instructions',
  ],

  LEGALLY_REQUIRED: [
    'or|except|unless|save|where|extent ..5 comply with ..3 law|laws|legislation|regulation|obligation|obligations',
    'law|laws|court|courts|statute ..3 tells|tell|orders|order|obliges|oblige|forces|force|leaves|leave', 'where|if ..6 law forces|force|obliges|oblige|requires|compels', 'made to ..6 by law', 'legally ..2 compelled|forced|bound|required|obliged', 'mandatory ..2 law|laws|provisions', 'by virtue of ..4 law', 'under compulsion', 'a law',
    'law ..4 demands|wants|says|orders', 'by ..3 operation of law', 'mandatory provision*', 'legal ground', 'court order', 'required ..4 statute',
    'law|laws|statute|statutes|regulation ..4 makes|make us|it|provider|vendor|processor|supplier', 'statute|statutes|regulation|act ..8 demands|demand|requires|require|obliges|compels|binding', 'have to ..10 by law', 'because ..4 law', 'legal obligations|obligation|duty|requirement|requirements|compulsion', 'under ..4 legal|statutory obligation|duty',
    'required ..10 law|laws|legislation|regulation', 'required to do so', 'requires ..12 to process', 'law|laws|legislation requires|require|obliges|oblige|required', 'law|laws|legislation ..8 requires|require|obliges|oblige|compels|compel', 'required|obliged|compelled ..4 under ..6 law|laws', 'legally ..3 obliged|required|obligated|compelled', 'legal|statutory obligation|obligations|requirement|requirements|duty', 'union or member state law', 'union law', 'member state law', 'mandatory law', 'obliged ..4 by law', 'compelled ..4 by law', 'obligated ..4 by law', 'imposed by law', 'prohibited ..6 by ..3 law|laws', 'applicable law ..6 require*', 'law to which ..8 subject', 'laws to which ..8 subject', 'otherwise required',
    'law ..12 compels|compel|requires|require|obliges|oblige|forces|force|dictates|demands|mandates|commands|prevents', 'law ..3 may force', 'law|laws|legislation ..8 so requires|require|demand*',
    'laws ..12 compel|require|oblige|force|dictate|demand|mandate', 'demanded by ..3 law', 'statutory duty|obligation|requirement', 'legally ..3 bound|forced|required', 'bound by law', 'legal provision*', 'required by ..4 law|laws|legislation',
    'mandated by ..3 law', 'legal duty', 'law leaves', 'domestic law ..6 require*|oblige*', 'law otherwise requires', 'statute ..6 requires|obliges|compels', 'compulsion of law', 'compelled', 'forced by', 'law ..2 obliges', 'if mandatory law',
    'under a legal',
    'law so demands|requires|provides',
  ],
  UNLESS: [
    'for which ..5 no ..2 instruction*',
    'or as necessary|needed|required', 'or to comply',
    'notwithstanding ..2 section|clause|paragraph|article|foregoing|instructions',
    'other processing', 'disregard', 'ignore', 'go beyond', 'outside', 'not ask', 'in a way', 'against ..3 wishes',
    'some other way', 'differently', 'a different way', 'other way', 'outside ..4 instructions', 'only ..8 where|if|when ..8 law|statute|legal*',
    'unless', 'except', 'other than where', 'save where', 'save as', 'to the extent required', 'if ..10 require*', 'where ..10 require*', 'provided that', 'exception*', 'in which case', 'in such case', 'in such a case', 'in that case', 'or as required', 'or to ..4 legal obligations', 'if such obligations', 'legal obligations',
    'only if', 'sole exception', 'one exception', 'does not apply', 'departs', 'depart', 'deviate*', 'deviat*', 'otherwise', 'other than', 'something else', 'beyond ..6 instruction*', 'without instructions', 'without ..4 instruction*',
    'in another way', 'save', 'save to', 'than instructed', 'notwithstanding', 'contrary to', 'against ..4 instructions', 'compels', 'forces',
    'disregard*', 'beyond', 'set aside',
  ],
  BEFORE_PROCESSING: [
    'advance warning|notice', 'forewarn*', 'before ..3 happens', 'before the start', 'hear ..4 first', 'first inform|informed|notify|notified|tell|told', 'prior written notice',
    'before ..4 start|starts|begin|begins|comply|complies|follow|follows', 'prior ..2 notice|notification|information', 'ahead of time',
    'before ..6 processing', 'before process*', 'prior to ..6 processing', 'before ..4 carrying out', 'before ..6 commences', 'prior to ..4 carrying', 'before such', 'prior to such', 'in advance', 'beforehand', 'before doing so', 'prior to doing so', 'before it ..4 process*', 'before the relevant', 'prior to any such processing', 'before complying', 'prior to process*', 'before ..2 starting', 'before ..4 performing', 'prior to performing', 'before ..3 executing', 'before disclos*',
    'before it does', 'before acting', 'first', 'before the processing', 'ahead of', 'prior notice', 'before ..4 does so', 'before ..3 complied|complying|comply', 'before we', 'before it is', 'before any', 'before ..6 begins|starts|commences',
    'prior warning', 'before ..3 act|acts', 'before ..3 carrying',
    'after giving|informing|notifying|telling', 'having first', 'once it has informed|notified|told',
  ],
  LEGAL_REQUIREMENT_NAMED: [
    'that legal requirement', 'the legal requirement', 'such requirement', 'legal requirement|requirements', 'such legal requirement', 'any such requirement', 'such obligation', 'such obligations', 'these', 'this requirement', 'of this', 'thereof', 'of that requirement', 'such a requirement', 'law requires',
    'of that', 'that duty', 'that obligation', 'of which', 'we will tell', 'it will', 'it shall', 'then', 'so', 'any such', 'this', 'such processing', 'that law', 'those laws', 'the law',
  ],

  INFRINGES: [
    'infring*', 'violat*', 'breach|breaches|breached|breaching', 'contraven*', 'unlawful*', 'illegal*', 'not compl* with', 'noncompliant', 'conflict with', 'conflicts with', 'contrary to', 'inconsistent with ..6 law|laws|legislation', 'in breach', 'in violation', 'not ..4 lawful',
    'breaks', 'break', 'breaking', 'incompatible', 'not compliant', 'offend*', 'lawfulness', 'legality', 'unlawful', 'not lawful', 'doubts', 'fall foul', 'falls foul', 'against the law', 'against ..2 gdpr|law|laws|rules|legislation|regulation|regulations', 'not permitted', 'not allowed', 'impermissible',
    'run counter', 'runs counter', 'flout*', 'not in compliance', 'not in line with', 'not comply', 'not ..3 conform', 'at odds',
    'cannot lawfully', 'cannot ..3 lawfully',
  ],
  UNLAWFUL_INSTRUCTION: [
    'directive ..16 offend*|infring*|contraven*|violat*|breach*|unlawful|contrary', 'instruction|instructions ..6 looks|seems|appears|sounds ..3 illegal|unlawful|wrong',
    'direction|directions|order|orders|directive|directives ..16 unlawful|illegal|infring*|contraven*|violat*|breach*|lawful|compliant', 'ask|asks|asked|want|wants ..10 against ..3 law|laws|gdpr|rules|legislation', 'ask|asks|asked ..12 unlawful|illegal|breaks|break|breach|breaches',
    'unlawful|illegal|infringing instruction|instructions', 'instruction|instructions ..30 infring*|violat*|breach*|contraven*|unlawful|illegal|noncompliant', 'instruction|instructions ..10 not compl*|conflict*', 'instructed ..12 unlawful*|violat*|infring*', 'lawfulness of ..4 instruction*', 'conflict ..4 between ..6 instructions', 'instructions ..8 conflict*', 'conflict ..8 instruction|instructions ..6 law|laws',
    'lawfulness|legality of ..4 instruction*', 'instruction|instructions ..16 contrary|incompatible|break*|offend*|unlawful|lawful|compliant|odds|foul|conform|illegal', 'following ..3 instruction* ..8 break*|breach*|infring*',
    'something you ..6 breaks|infringes|violates|breach*', 'asked for ..4 breaks|infringes|violates', 'doubt* ..8 instruction*',
    'instruction|instructions ..4 cannot ..3 lawfully|legally', 'lawfully ..6 instruction*',
  ],
  OTHER_THAN_TOLD: [
    'for which ..5 no ..2 instruction*', 'no ..2 instruction|instructions',
    'act otherwise', 'process ..6 otherwise', 'other processing', 'otherwise than', 'process ..6 differently', 'do something else', 'further processing', 'not ..2 asked ..1 for', "haven't|hasn't asked", 'not ..2 instructed', 'without ..2 asking|instructing',
  ],
  MAY_OBJECT: ['may ..4 object|question|query|raise|voice', 'free to', 'concerns'],
  LAW_WORD: ['law|laws', 'statute|statutes|statutory', 'legal|legally', 'legislation', 'court|courts', 'regulation|regulations', 'rule of law', 'enactment*'],
  FORCES: ['require|requires|required', 'oblige*', 'obligat*', 'compel*', 'force|forces|forced', 'must', 'demand|demands', 'mandate*', 'impose*', 'order|orders|ordered', 'bound|bind|binds', 'duty', 'dictat*', 'prescrib*', 'need|needs|have to', 'makes'],
  MAY_INSTRUCT: ['give|gives|issue|issues|provide|provides ..6 instructions', 'instructions ..4 given|issued|provided', 'entitled|right ..4 instruct*', 'may ..3 instruct'],
};
