import type { Lexicon } from '../lexicon.js';

const EXEMPT = 'freelancer|freelancers|temporary|temps|interns|trainees|students|contractors|volunteers|cleaners|casual|external';
const TELLS = 'inform|notify|tell|advise|warn|alert|mention|point';

/** Duties told from the one side or the other: what the controller orders and owes, what the processor must say to it, and words that put a duty where it does not help. */
export const requirementsSides: Lexicon = {
  // What the controller orders, and how it is kept.
  INSTRUCTION: [
    'mandate|mandates|order|orders|task|tasks ..2 which|that|given|issued|placed ..4 issued|given|placed|by', 'give|gives|giving|issue|issues|issuing|place|places orders|commands', 'say|says|decide|decides|determine|determines|settle|settles ..2 what ..2 done|happens|happen ..1 with|to', 'setting|settings|deletion|step|steps|operation|handling ordered|requested|demanded', 'what ..4 says|orders|decides|commands',
  ],
  ON_INSTRUCTION: [
    'without ..2 ticket|word|order|mandate|request|go-ahead ..2 from|of',
    'within|inside ..4 framework|limits|bounds|confines ..3 mandate|mandates|order|orders', 'act|acts|acting ..1 on|upon ..3 order|orders|request|requests|command|commands', 'bound|guided|governed by ..1 what ..6 says|say|orders|decides|wants', 'as ..8 have|has|may|shall requested|ordered|commissioned|decided|prescribed', 'as ..2 controller|customer|client wishes|decides|prescribes|orders|commands', 'within the ..3 mandate|mandates',
    'otherwise than ..10 requested|ordered|wished|decided|prescribed',
  ],
  DOCUMENTED: ['on paper', 'request|order|change|task form|forms', 'kept ..2 on file', 'keep|keeps ..2 on file', 'secure message|messages', 'by fax|letter|message', 'signed form|forms|note|order', 'stored with date'],
  // `but may depart from them where it sees fit`: the tie is loosened again.
  MAY_DEPART: ['may|can depart|deviate|derogate|diverge ..2 from', 'may|can then|also|still|nevertheless|however depart|deviate|derogate|diverge ..2 from', 'reserves ..4 depart|deviate|derogate|diverge ..2 from', 'may|can disregard|override|overrule|vary|ignore ..3 instruction|instructions|them|these|it'],
  OTHER_PROCESSING_BARRED: ['no discretion|latitude|leeway|freedom|choice ..3 beyond|of its own|outside|therein', 'no other|others'],
  ONLY: ['no others', 'upon|on no other|others', 'neither ..12 otherwise'],
  ORDER_WORD: ['request|requests|order|orders|wish|wishes|demand|demands|command ..2 of|by|from|which|that', 'ordered|requested|demanded|commanded|wished by', 'task|tasks given|set', 'setting|deletion|step ordered|requested'],

  // A law that forces more than what was ordered, and the word sent ahead of it.
  LEGALLY_REQUIRED: ['statutory|legal|mandatory duty|duties|obligation|obligations ..2 to process|disclose|keep|use'],
  OTHER_THAN_TOLD: ['nobody|no-one|none ..2 ordered|asked|instructed|requested', 'no one ..2 ordered|asked|instructed|requested', 'not ..2 order|ordered|request|requested|commission|commissioned|want|wanted', 'unordered', 'uninstructed', 'unrequested', 'different|differently than|from ..6 wants|wishes|asked|ordered|instructed|told', 'other than ..4 ordered|told|instructed|wants|asked|commissioned', 'beyond ..3 ordered|instructed|instructions|asked|mandate', 'departs from ..3 instructions|orders'],
  OTHER_PROCESSING: ['different|differently than|from'],
  BEFORE_PROCESSING: ['previous|previously|antecedent to ..6 processing|doing|complying|carrying', 'preceding ..2 processing', 'up front', 'upfront', 'before ..3 use|uses|touches|hands|moves', 'before ..2 law ..2 takes|has', 'ahead of ..3 step|use|processing'],
  INFORM: ['to be disclosed|announced|reported|shown to', 'raise|raises|sound|sounds ..1 alarm', 'message|letter|e-mail|word to', 'explain|explains ..2 where|why|what|how|that', 'contact|contacts ..6 and|to explain|say|tell|ask|discuss', 'lets|let ..3 know', 'makes|make ..4 concern|concerns|objection|doubt|doubts ..2 known', 'brings|bring ..6 notice'],
  FORCES: ['bans', 'leaves ..2 no choice', 'by reason of which'],

  // An instruction at odds with the law, and what is said of it late or not at all.
  INFRINGES: [
    'something|anything|step|thing|action ..8 law|laws|gdpr|act|rules|regulation|regulations ..2 not ..1 allow|permit',
    'irreconcilable', 'cannot|not ..2 squared|square|reconciled|reconcile', 'not sit well', 'at variance', 'inadmissible', 'problematic under', 'overstep|oversteps', 'forbidden by', 'prohibited by', 'in conflict', 'collides|collide', 'clash|clashes', 'transgress*', 'trespass*', 'incompatible', 'not ..2 stand up', 'exceeds ..3 law|lawful',
  ],
  TOLD_LATER: ['at|in|on ..2 next ..2 meeting|review|occasion|opportunity|call|visit|report', 'when ..2 next meet', 'when ..3 suits|convenient', 'jour fixe'],
  NOTICE_NOT_OWED: [`no obligation|duty|need|responsibility ..12 ${TELLS}`, `not ..2 obliged|required|bound|obligated|responsible ..10 ${TELLS}`, `need not ..4 ${TELLS}`, `without ..3 obliged|obligation ..6 ${TELLS}`],

  // Places told by translators; contracts that change hands and no data.
  ABROAD: ['third land|lands|nation|nations', 'third-country|third-countries', 'eu/eea', 'outside ..3 eu/eea|eea/eu', 'beyond ..3 eea|eu|union|europe'],
  TRANSFERS: ['view|viewing|views|read|reading|reads ..6 from|outside'],
  ASSIGNS_CONTRACT: ['transfer|transfers|assign|assigns|cede|cedes|novate this|the|its|any|all ..1 agreement|contract|rights|obligations|claims|receivables'],

  // Who must be sworn in, and who is let off.
  PERSONS: ['typist|typists', 'translator|translators', 'interpreter|interpreters', 'courier|couriers', 'administrator|administrators', 'call|call-centre takers|agents', 'nurse|nurses', 'programmer|programmers', 'assessor|assessors', 'archivist|archivists', 'accountant|accountants', 'apprentice|apprentices', 'helper|helpers', 'technician|technicians'],
  CONFIDENTIALITY: ['pledge|vow|oath|promise|undertaking|duty ..1 of silence|discretion|secrecy', 'silence'],
  SOME_LET_OFF: [`not ..3 called|required|asked|needed|necessary|expected|apply|signed ..6 ${EXEMPT}`, `${EXEMPT} ..8 exempt|exempted|excepted|excluded|spared`, `except|excepting|excluding|save ..3 ${EXEMPT}`, `${EXEMPT} ..4 not ..3 sign|signed|bound|committed|asked|required`, `no ..6 ${EXEMPT} ..3 required|needed|signed`],

  SECURES: ['shield|shields|shielding|shielded ..6 data|information', 'produce|establish|establishes|provide|guarantee|guarantees ..2 security|safety', 'defend|defends ..4 data|information', 'secured|shielded against'],
  TAKES_MEASURES: ['in force|operation|place|use|effect ..1 at|with|by'],
  // Advice on what the other side should do in its own house.
  ADVISES_ON: ['advise|advises|counsel|counsels|recommend|recommends|consults ..8 measures|security|safeguards'],

  // What the controller owes and answers for.
  CONTROLLER_MATTER: [
    'admissibility', 'permissibility', 'whether ..8 permitted|allowed|lawful|admissible|permissible|processed|passed', 'legal|lawful bases', 'lawfully obtained|collected|acquired|gathered|come', 'accurate ..4 data|information', 'accurate and', 'correct and complete', "safeguarding|protection ..2 patients'|subjects'|employees' rights", 'notification|notifying ..3 authority', 'data subjects|patients|employees|users|residents|individuals ..6 informed|told|answered',
    'mistakes|errors|irregularities|faults', 'complaints|requests|enquiries|inquiries ..2 of|from|by ..3 candidates|residents|patients|employees|individuals|subjects|citizens|members|people', 'retention periods|period', 'deletion|erasure periods|period', 'employees|patients|residents|members|people who ask', 'impact assessment|assessments', 'justification', 'grounds for ..2 processing', 'minimisation|minimization', 'entitled to ..4 process|collect|use',
  ],
  DUTY_VERB: ['incumbent on|upon', 'duty|task|job to|of', 'has|have to ..3 supply|examine|decide|check|inform|answer'],
  CONTROLLER_RESPONSIBLE: ['matter|question|decision|task|issue for ..3', 'incumbent on|upon'],
  UNDECIDED: ['settle|agree|determine|regulate|define ..4 details|particulars|rest ..4 separate|separately|later|protocol', 'settled|agreed|regulated|defined ..3 separately|later'],
};
