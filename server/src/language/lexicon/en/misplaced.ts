import type { Lexicon } from '../lexicon.js';

/** Words by which a duty on the wrong side is told from one that a side may well have. */
export const misplaced: Lexicon = {
  /** A breach that the controller itself has to watch for. */
  OWN_SPHERE: ['credential*', 'password*', 'account|accounts', 'login*', 'key|keys', 'token|tokens', 'own', 'its|their ..3 systems|users|employees|personnel|environment|devices|network', 'misuse', 'unauthori* use', "controller|customer|client|customer's|controller's|client's systems"],
  FINDS: ['discover*', 'detect*', 'identif*', 'finds|find|finding', 'notices|noticing', 'realises|realizes|realise|realize', 'comes across', 'suspects'],
  MAY: ['may', 'can', 'entitled', 'right to', 'reserves the right', 'free to'],
  ENGAGE_VERB: ['engage', 'employ', 'appoint', 'retain', 'hire', 'use ..3 sub*', 'replace', 'involve', 'contract with', 'add ..2 sub*'],
  DEMANDS: ['request*', 'require*', 'demand*', 'ask*', 'view', 'inspect', 'obtain', 'receive'],
  PUBLISHES: ['publish*', 'posts|post', 'announce*'],
  SEVENTY_TWO_HOURS: ['72 hours', 'seventytwo hours', 'seventy two hours', 'article 33(1)', 'art. 33(1)', 'article 33 para 1', 'article 33 paragraph 1'],
  COMPETITOR: ['competitor|competitors', 'compete|competes|competing'],
  CLAIMS_DEFENDED: ['defend*', 'defence|defense', 'claim|claims against|for|brought|asserted|made|arising|by', 'article 82', 'litigation', 'indemnif*', 'damages'],
  SEIZURE: ['seizure', 'seized', 'confiscat*', 'insolvency', 'bankruptcy', 'settlement proceedings', 'attachment by'],
  CONSENT_NOUN: ['consent|consents', 'approval|approvals', 'authorisation|authorization', 'authorisations|authorizations', 'permission', 'agreement to'],
  CONSENTS: ['consent*', 'approval|approvals', 'approve|approves|approved', 'authorisation|authorization', 'authorisations|authorizations', 'authorise|authorises|authorised|authorize|authorizes|authorized', 'permission', 'agreement to', 'accept|accepts|accepted'],
  /** Consent is given, not asked for. */
  GRANTS_CONSENT: ['grant|grants|give|gives|provides|provide ..8 authorisation|authorization|consent|approval|permission', 'hereby authorises|authorizes|consents'],
  /** Instructions are given, not merely those that were. */
  ISSUES_INSTRUCTIONS: ['issues|gives ..6 instruction|instructions', 'shall|will|may|can issue|give ..6 instruction|instructions', 'right|entitled to issue|give ..6 instruction|instructions'],
  /** Whether the duties are kept, which an audit shows. */
  KEEPING: ['compliance', 'premises', 'facilities', 'offices', 'sites', 'records', 'systems'],
  AUDIT_ITSELF: ['audit|audits|auditing', 'inspection|inspections', 'inspect|inspects', 'onsite visit|visits', 'satisfy|satisfies itself|themselves'],
  GRANTS_AUDIT: ['allow|allows', 'permit|permits', 'grant|grants', 'submit|submits', 'tolerate|tolerates', 'enable|enables', 'admit|admits'],
  /** An objection that was raised already. */
  OBJECTION_RAISED: ['in case|event ..3 objection|objections', 'upon|following|after|despite|on|receives|receiving ..4 objection|objections', 'if|where ..6 object|objects|objection'],
  /** The notice that reaches somebody, from which a period runs. */
  NOTICE_ARRIVES: ['receipt of ..3 notice|notification|information'],
  RIGHT_LIES: ['belongs to', 'vested in', 'rests with', 'lies with', 'reserved to'],
  ENDANGERED: ['endanger*', 'jeopardi*', 'threaten*', 'affected', 'at risk', 'property'],
  OWNERSHIP: ['ownership|title ..4 data', 'owner of ..3 data'],
  /** From whose knowledge a period runs. */
  KNOWLEDGE: ['from|after|upon|on|following ..2 knowledge|awareness|discovery', 'hours|days|hour|day of ..3 knowledge|awareness|discovery'],
  /** How something is used is no processing on instructions. */
  INSTRUCTION_FOR_USE: ['instructions for ..2 use|operation|users', 'operating|user|usage instructions'],
  /** Not the instruction infringes the law, somebody infringes the instruction. */
  INSTRUCTION_BROKEN: ['breached|violated|disregarded|ignored ..3 instruction|instructions', 'instruction|instructions ..4 disregarded|ignored|not ..1 followed'],
  /** Who says which of two things is to be done. */
  CHOOSES: ['choice', 'option', 'election', 'discretion', 'preference', 'chooses|choose|chosen', 'elects|elect|elected', 'prefers|prefer', 'decides|decide|decided', 'decision', 'directs|direct|directed', 'selects|select|selected', 'wishes|wish'],
  /** What came is confirmed, and not what was done. */
  RECEIPT: ['receipt of', 'received'],
  INSTRUCTS: ['instructs|instructed|instruct', 'directs|directed|direct', 'orders|ordered', 'prescribes|prescribed'],
  FOLLOWS: ['follow|follows', 'comply|complies with', 'observe|observes', 'adhere|adheres to', 'act|acts', 'abide|abides by', 'bound by'],
  /** Who passes a request on does not answer it. */
  NOT_ANSWERING: ["not|won't|don't|mustn't ..3 answer|respond|reply", 'without answering|responding|replying', 'instead of answering|responding|replying', 'refrain|refrains ..2 answering|responding|replying'],
  /** Who answers for something, and for what the controller alone can answer. */
  ANSWERS_FOR: ['responsible for', 'accountable for', 'answerable for', 'responsibility for'],
  LAWFULNESS: ['lawfulness|legality|legitimacy|admissibility|permissibility of ..4 processing|collection|disclosure|transfer|provision|mailing|mailings|advertising|instructions', 'legal|lawful basis|bases|ground|grounds for|of ..4 processing|collection|disclosure', 'consent|consents of ..3 subjects|persons|individuals|users|patients|employees'],
  /** What the processor does for itself, or what everybody keeps to. */
  ITS_OWN: ['its|his|their own', 'own', 'carried out by it|him|them', 'performed by it', 'in so far|insofar|extent', 'each|both|either party|parties', 'respective', 'also|equally|likewise|jointly'],
  MANDATES: ['engages|engage|engaged', 'appoints|appoint|appointed', 'commissions|commission|commissioned', 'mandates|mandate|mandated', 'instructs|instruct|instructed'],
};
