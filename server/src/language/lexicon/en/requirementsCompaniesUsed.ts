import type { Lexicon } from '../lexicon.js';

const COMPANIES = 'company|companies|firm|firms|business|businesses|supplier|suppliers|vendor|vendors|partner|partners|organisation|organisations|organization|organizations|contractor|contractors|freelancer|freelancers';
const US = 'we|processor|provider|supplier|vendor|contractor';
const USE = 'use|uses|engage|engages|employ|employs|hire|hires|appoint|appoints|retain|retains|instruct|instructs|involve|involves|enlist|enlists|commission|commissions';
const PROMISE = 'owe|owes|owed|promise|promises|promised|undertake|undertakes|undertaken|guarantee|guarantees|guaranteed';
const TERMS = 'terms|obligations|duties|provisions|requirements|commitments';
const HANDED_ON = 'passed|imposed|flowed|handed|extended|agreed';

/** `a company we use`, `every supplier that handles your data for us` */
const COMPANY_WE_USE = [
  `${COMPANIES} ${US} ..1 ${USE}`, `${COMPANIES} that|which|whom|who ..1 ${US} ..1 ${USE}`, `${COMPANIES} ${US} ..1 bring|brings|call|calls|take|takes in|on`, `${COMPANIES} that|which|whom|who ..1 ${US} ..1 bring|brings|call|calls|take|takes in|on`,
  `${COMPANIES} ${US} ..1 work|works|rely|relies with|on`, `${COMPANIES} that|which|whom|who ..1 ${US} ..1 work|works|rely|relies with|on`,
  `${COMPANIES} that|which|who handle|handles|process|processes|store|stores|host|hosts|hold|holds|touch|touches|see|sees ..6 for us`, `${COMPANIES} that|which|who handle|handles|process|processes|store|stores|host|hosts|hold|holds|touch|touches|see|sees ..6 on our behalf`,
];

/** `you can come to us for it` */
const COMES_TO_PROCESSOR = ['look to ..1 vendor|provider|supplier|processor|contractor|us', 'come|turn to ..1 vendor|provider|supplier|processor|contractor|us ..1 for|about|with|as|and', 'come to us'];

/** Companies that do a part of the work, how their contract is tied to this one, and what of it they are spared. Art. 28(4) GDPR. */
export const requirementsCompaniesUsed: Lexicon = {
  OTHERS_ENGAGED: [...COMPANY_WE_USE, `use|uses|using|engage|engages|engaging|bring|hire|hires|appoint|appoints|add|adds|adding|replace|replaces|replacing|change|changes|changing|swap|switch ..3 new|additional|different|replacement|existing ${COMPANIES}`],
  COMPANY_WE_USE,
  SAME: ['on this page|sheet|form|website', 'in these pages'],
  IMPOSES: ['abide|abides|abiding by', 'conform|conforms to'],
  BOUND_ALIKE: [
    'agreement|contract|terms ..6 conform|conforms|correspond|corresponds|equivalent|identical|equal to|with ..1 this|these|present agreement|dpa|addendum|contract|terms|annex|clauses', 'terms ..10 same|equivalent|identical as|to ..3 this|these',
    `what|everything|whatever ${US} ..1 ${PROMISE} ..12 ${PROMISE} us`, `${PROMISE} ..5 what|everything|whatever ${US} ..1 ${PROMISE}`,
  ],
  NOT_IMPOSED: [`no other|further|additional ..2 ${TERMS} ..8 ${HANDED_ON}`],
  // What else the processor owes is not handed on.
  REST_NOT_PASSED_ON: [
    `no other|further|additional ..2 ${TERMS} ..8 ${HANDED_ON}`, `other|remaining|rest ..3 ${TERMS} ..6 not ..4 ${HANDED_ON}`, `not ..3 pass|impose|flow|hand|extend ..2 other|remaining|rest ..3 ${TERMS}`,
  ],
  LEFT_OUT: ['not apply ..2 to|in|for ..1 the|those ..2 listed|named|specified|identified', 'except|excepting|excluding|save|barring for|in|with|as', 'excluding|excepting', 'other than', 'with the exception of'],
  AUTHORISATION: ['permissible', 'admissible', 'allowable'],
  ATTRIBUTED: ["it's|that's|it|that|this our|vendor's|provider's|supplier's|processor's ..1 mistake|fault|failure|problem|doing", "it|that|this is ..1 our|vendor's|provider's|supplier's|processor's ..1 mistake|fault|failure|problem|doing"],
  CONSENT_NOT_NEEDED: ['may|can at any time ..6 without ..4 consent|approval|authorisation|authorization|permission', 'free to ..8 without ..4 consent|approval|authorisation|authorization|permission'],
  CONSENT_ONLY_ABROAD: ['otherwise ..1 is|are ..1 free'],
  AGREED_LATER: ['to be completed|confirmed|determined|specified|inserted'],
  IF_POSSIBLE: ['to the extent|insofar|so far as they|it|those|the|such ..2 accept|accepts|agree|agrees|willing|prepared'],
  // The customer lets others use the service.
  SERVICE_USED: ['use|uses|using|access|accesses|accessing ..2 service|services|software|platform|product|products|application|applications|system|systems|app'],
  // All but those that were spoken of.
  NOT_SUB_PROCESSING: ['they|these|those are not ..1 subprocessors|sub-processors|subcontractors'],
  THE_OTHERS: ['all|any|for|the other|remaining ..2 subprocessor|subprocessors|sub-processor|sub-processors|subcontractor|subcontractors|companies|suppliers|vendors|parties'],
  // Companies of the group, at work for the processor.
  GROUP_COMPANY_ENGAGED: [`${USE}|using|engaging|engagement ..4 affiliate|affiliates`, 'group companies|company ..8 used|engaged|instructed|appointed|employed|involved|process|processes', 'affiliate|affiliates ..6 used|engaged|instructed|appointed|employed|involved'],
  // `… correspond to the provisions between the parties`, said of a contract with others.
  AS_BETWEEN_PARTIES: ['correspond|corresponds|conform|conforms|satisfy|satisfies|meet|meets ..8 between ..4 vendor|provider|supplier|processor|contractor|parties|customer|controller|client'],
  // `bound no less strictly` denies nothing.
  NO_LESS_BOUND: ['no|not less|any strictly|tightly|stringently|strict|stringent|firmly|extensively'],
  // `by e-mail to the contact person`: to whom, not what about.
  SENT_TO_CONTACT: ['e-mail|email|mail|writing|letter|notice|message|sent|send|sends to ..5 contact|contacts|manager|managers|address|addresses|signatory|representative'],
  // Neither companies nor the list of them.
  CHANGE_OF_SERVICE: ['price|fee|fees|charge|charges change|changes|increase|increases', 'maintenance', 'version|versions|release|releases', 'feature|features|functionality', 'change|changes|update|updates|updating ..1 to|of ..1 service|services|product|software|platform', 'invoice|invoices|invoiced'],
  TOLD_NOTHING: ['do|does|will|shall not ..1 email|e-mail|notify|inform|tell|announce|alert', 'no ..2 notice|notification is|are|will ..1 given|sent|provided|due|owed'],
  LIST_OF_NAMES: ['list|lists|register|overview'],
  NOTICE_OF_ITS: ["vendor's|provider's|supplier's|processor's|contractor's|company's|our ..3 notice|notification|announcement|information", 'after|of|from|following|on ..2 receiving|receipt|getting ..4 notice|notification|announcement|information'],
  OBJECTION_REFUSED: ['no|without ..2 right|ability|possibility ..6 object|oppose|refuse|reject|veto|block|objection', 'but ..1 not object|oppose|refuse|reject|veto|block', 'not have ..2 right ..2 object|oppose|refuse|reject|veto', 'objection|objections ..3 not|neither possible|available|permitted|provided|allowed'],
  LIABLE: COMES_TO_PROCESSOR,
  COMES_TO_PROCESSOR,
  CERTAIN_COMPANIES: ['supplier|suppliers', 'centre|centres|center|centers', 'carrier|carriers'],
  LIABILITY_LIMITED: ['not otherwise ..1 for|liable|responsible|accountable', 'not otherwise', 'nothing beyond|more|further'],
  OWN_TERMS_APPLY: [`own|standard|usual|published ..1 ${TERMS}|conditions ..3 apply|applies|prevail|prevails|govern`],
  // `to impose confidentiality obligations`, and nothing else.
  SECRECY_IMPOSED: [`impose|imposes|imposed|imposing ..2 confidentiality|secrecy|nondisclosure|non-disclosure ..3 ${TERMS}|undertakings|undertaking|agreement|agreements`],
  PASSED_TO_CONTROLLER: ['on|down|through to ..1 customer|client|controller|you'],
};
