import type { Lexicon } from '../lexicon.js';

const COMPANY = 'company|companies|firm|firms|business|businesses|supplier|suppliers|vendor|vendors|partner|partners|host|hosts|contractor|contractors|freelancer|freelancers|provider|providers|agency|agencies|outfit';
const HANDLES = 'handle|handles|process|processes|store|stores|host|hosts|hold|holds|touch|touches|access|accesses';
const ITS_DATA = "your|customer's|client's|controller's|company's|department's|council's|authority's|principal's";
const PAY = 'price|prices|fee|fees|charge|charges|rate|rates|tariff|tariffs|terms|conditions';
const HANDING_OVER = 'hand|hands|handing|surrender|surrendering|disclose|disclosing|disclosure|produce|production|deliver|release';
const DESTROYED = 'file|files|record|records|document|documents|media|paper|papers|disk|disks|drives|archive|archives';

/** `Processing that departs from the instructions is prohibited` */
const DEPARTING_BARRED = ['processing|use|handling|operation ..3 depart|departs|departing|deviate|deviates|deviating|contrary|outside|beyond|inconsistent ..8 prohibited|forbidden|excluded|impermissible|barred|unlawful|inadmissible|banned', 'processing|use|handling ..3 depart|departs|departing|deviate|deviates|deviating|contrary|outside|beyond ..8 not ..1 permitted|allowed|admissible'];

/** A company told by what it does with the data of the other side. */
const USED_COMPANY = [`${COMPANY} that|which|who ..1 ${HANDLES} ..1 ${ITS_DATA} ..1 data|information|records|files`];

/** Turns of drafters who keep to no template: other verbs, other order, a list before its verb. */
export const requirementsOtherDrafters: Lexicon = {
  // `with every host and freelancer that handles the Client's data`
  COMPANY_WE_USE: USED_COMPANY,
  OTHERS_ENGAGED: [`${COMPANY} that|which|who help|helps|assist|assists|support|supports us with`, ...USED_COMPANY],
  GIVEN_ACCESS: ['receive|receives|given|granted|get|gets|obtain|obtains|have|has|gain|gains access'],
  WITHOUT_CONSENT: ['without ..3 agreement .|,|and|or|if|where|when|;', 'without asking'],
  CHANGED_ELSE: [`adjust|adjusts|increase|increases|amend|amends|revise|revises|vary|varies|raise|raises|change|changes ..3 ${PAY}`, `${PAY} ..4 adjusted|increased|amended|revised|varied|raised|changed`],
  // `only in so far as it can recover the loss from the sub-processor`
  LIABILITY_LIMITED: ['only|solely ..4 far|extent|insofar|where|if ..14 recover|recovers|recovered|recoup|recoups|recoverable|indemnified|compensated|reimbursed'],
  // `in such order that compliance can be shown from them`: what the papers are kept for.
  PROOF_ENABLED: ['so|such|order|manner|way|form that ..10 can|may|could be ..1 shown|demonstrated|evidenced|proved|proven|verified|substantiated|checked', 'so as to ..6 show|demonstrate|evidence|prove'],
  THE_FOREGOING: ['the|these|those above|aforementioned|foregoing|listed|said ..1 documents|information|records|evidence|reports|items|papers'],
  SIGNS_SECRECY: ['undertaking|undertakings|pledge|pledges|declaration|declarations|commitment|commitments ..1 signed|given|made|obtained ..1 by|from ..1 each|every|all', 'written|signed ..1 pledge|pledges|undertaking|undertakings|commitment|commitments|declaration|declarations|agreement|agreements|promise|promises|obligation ..3 confidentiality|secrecy|silence|non-disclosure|nondisclosure|discretion', 'confidentiality|secrecy|non-disclosure|nondisclosure pledge|pledges|undertaking|undertakings|declaration|declarations|agreement|agreements|commitment|commitments ..2 from|by|of|with|for all|every|each'],
  NO_DEFINITION: ['within|beyond|to|of|from|by|with|through its|their|his|her|your|our means'],
  NOTHING_ELSE: DEPARTING_BARRED,
  OTHER_PROCESSING_BARRED: DEPARTING_BARRED,
  // A sum that falls due runs no term.
  FALLS_DUE: ['payable|due ..2 within|in|on|after|upon|no|by ..8 days|month|months|receipt|invoice', 'pay|pays|paid|settle|settled ..4 within|in ..3 days'],
  FULLY_LISTED: ['exhaustively|fully|conclusively|completely|individually|separately ..2 listed|set|specified|described|named|enumerated', 'listed|set|specified|described|named|enumerated ..2 exhaustively|in full|for each|per'],
  TYPICALLY: ['which|that|and|it|these|this may|might|can ..2 include|includes|comprise|contain|cover|concern'],
  ANONYMOUS: ['not ..3 identify|identifying|identifiable', 'cannot|no longer ..3 identified|attributed|linked'],
  // What is done for the other, and not what becomes of its data in the end.
  DESTRUCTION_SERVICE: [`destruction|destroying|disposal|shredding|pulping ..4 ${DESTROYED}`, 'document|paper|media|file shredding|destruction|disposal'],
  // An office orders that data be handed over. Art. 28(3)(a) GDPR: a duty under the law, of which the controller is told first.
  ORDERED_TO_HAND_OVER: ['receive|receives|received|served|gets ..3 order|orders|injunction|warrant|subpoena|decree to hand|surrender|disclose|produce', `official|judicial|administrative|court|binding ..2 order|orders|injunction|decree|mandate|instruction|warrant|subpoena ..10 ${HANDING_OVER}`, `order|orders|warrant|subpoena ..3 authority|court|authorities|regulator ..6 ${HANDING_OVER}`, `ordered|compelled|obliged|required by ..4 authority|court|authorities|regulator ..4 to ${HANDING_OVER}`],
  HANDOVER_ASKED: [`authority|authorities|court|courts|police|prosecutor ..4 demand|demands|request|requests|require|requires|order|orders ..6 ${HANDING_OVER}`],
  // A check of its own on its own measures.
  EFFECT_CHECKED: ['review|reviews|test|tests|check|checks|evaluate|evaluates|assess|assesses ..3 effectiveness|adequacy'],
  // What is in the data it never looks at.
  NO_KNOWLEDGE: ['no|without ..2 knowledge|insight|visibility|awareness', 'not ..2 know|see|view|review|access|aware ..4 content|contents|data'],
  // Papers on the measures that are handed over before anything begins.
  BEFORE_WORK: ['before|prior ..3 start|commencement|beginning ..3 processing|work|services'],
  RECORDS_MAINTAINED: ['maintain|maintains|keep|keeps ..5 records|record|documentation|logs'],
  // Asked on paper, and nobody comes.
  QUESTIONNAIRE: ['send|sends|submit|submits|issue|issues ..6 questionnaire|questionnaires|checklist', 'questionnaire|questionnaires|checklist ..8 answer|answers|answered|complete|completes|completed', 'by|through|means ..3 questionnaire|questionnaires|self-assessment'],
  // Nobody may come, however many others share the platform.
  INSPECTIONS_NOT_OFFERED: ['unable to offer|accommodate|support|host|arrange|provide|permit ..4 audits|audit|inspections|visits', "cannot|can't|don't offer|accommodate|support|host|arrange|permit ..4 audits|inspections|visits", 'not ..1 offer|accommodate|support|host|arrange ..4 on-site|onsite|individual|physical ..2 audits|inspections|visits'],
  CERTIFICATES: ["audit|assurance|auditor's|auditors declaration|declarations|statement|statements|opinion|report|reports"],
  BEFORE_PROCESSING: ['prior to|before ..2 departure|departing|departs|deviation|deviating|deviates', 'before ..3 handing|surrender|surrendering|disclosure|disclosing|handover|production|release|releasing', 'prior to ..3 handing|surrender|disclosure|disclosing|handover|release|provision'],
  SUBJECT_LABEL: ['subject of ..2 order|assignment|mandate|commission|engagement|job|instruction|appointment'],
  DESCRIBED_THERE: ['follow|result|emerge|emerges|derive|derives from', 'can|may|are|is ..2 found|seen|gathered in|from'],
  ANAPHORA: ['if so', 'if it comes to that', 'should that|this happen|occur|be|arise', 'if that|this is so|the', 'if|when|where|once that|this happens|occurs|arises', 'in that|this event'],
};
