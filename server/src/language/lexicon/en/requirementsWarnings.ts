import type { Lexicon } from '../lexicon.js';

const ORDERS = 'instruction|instructions|order|orders|direction|directions|directive|directives|request|requests|command|commands|indication|indications';
const CLASHES = 'conflict|conflicts|clash|clashes|collide|collides|irreconcilable|odds|variance|breach|breaches|infringe|infringes|infringement|violate|violates|violation|contravene|contravenes|contravention|contradict|contradicts|contrary|offend|offends|incompatible|against';
const LAWS = 'law|laws|legislation|gdpr|fadp|dpa|regulation|regulations|rule|rules|provision|provisions|act|statute|statutes|requirements';
const HARMED = 'violation|violations|breach|breaches|infringement|infringements|compromise|compromises|impairment|impairments|failure|failures';

/** Who is warned of what: data that got lost or into other hands, and orders against the law. British, American, Irish and translated. */
export const requirementsWarnings: Lexicon = {
  BREACH: [
    'data protection|privacy|gdpr violation|violations|infringement|infringements|infraction|infractions|incident|incidents', `${HARMED} of|in|to ..2 security|confidentiality|integrity|protection ..5 data|information`, 'security violation|violations|compromise|compromises',
    'violation|violations|infringement|infringements of ..2 data security|protection', 'security of ..5 data ..3 violated|breached|compromised|affected|impaired', 'accidental|unlawful|unauthorised|unauthorized ..3 or ..3 loss|destruction|alteration|disclosure|access',
  ],
  INFORM: ['escalate|escalates|escalated|escalating', 'give|gives ..2 alarm', 'makes|make ..2 report to', 'give|gives ..2 account of'],
  PROMPTLY: [
    'as soon as ..2 possible|practicable|feasible|aware|known|discovered', 'with immediate effect', 'maximum|max ..3 hours', 'period of ..3 hours', 'term of ..3 hours', 'without ..2 unjustified|undue|improper|unnecessary|unreasonable delay|delays|postponement', 'without ..2 dilation|retard',
    'on the day', 'hours from|following ..3 knowledge|discovery|awareness|detection|moment|time|becoming|having|its|the', 'hours|days later', 'immediately|promptly',
    'straightaway|straight-away',
    'then and there',
    'without hesitating',
    'as a matter of urgency',
    'with all speed',
  ],
  // Counted from the hour in which there is no doubt any more: a period, and no inquiry first.
  CONFIRMED_AND_COUNTED: ['hours|days after|of|from|following ..4 been|is|are|being confirmed', 'hours|days after|of|from|following ..2 confirming|confirmation'],
  UNLAWFUL_INSTRUCTION: [`${ORDERS} ..6 ${CLASHES} ..6 ${LAWS}`, `${ORDERS} ..8 not ..2 comply|conform|accord|agree|square ..4 ${LAWS}`, `${ORDERS} ..4 in|of breach|violation|contravention|infringement`],
  // An order may offend other laws; of those the processor need not warn.
  ENDS_CONTRACT: ['terminate|terminates|terminated|rescind|rescinds|cancel|cancels', 'notice|right|grounds of|for|to termination|terminate|cancellation', 'end|ends this|the agreement|contract|dpa'],
  HOURS_GIVEN: ['hour|hours|hrs', '12|24|36|48|72 h', 'business|working day|days'],
  REPORTED_TO: ['recipient|recipients|addressee|addressees', 'report|reported|notify|notified|inform|informed|notification to', 'who is told|informed|notified', 'to be told|informed|notified'],
  OTHER_LAW: [
    'copyright|trademark|trademarks|patent|patents|licence|license|licensing|export|advertising|competition|antitrust|building|planning|tax|employment|labour|labor|customs|sanctions|consumer|safety|fire|environmental|accessibility law|laws|rules|regulations|rights|code|codes|control|legislation',
    "third party's|third-party|intellectual rights|property",
    'acceptable use',
    'terms of use|service',
    'house|community rules|guidelines',
    'usage policy|rules',
  ],
  PRIVACY_LAW_NAMED: ['gdpr|fadp|ccpa|dpa|hipaa|popia', 'data protection', 'privacy', 'data laws|legislation'],
  NOTICE_NOT_OWED: [
    'not ..2 obliged|required|bound|obligated|expected to raise|flag|report|notify|draw|bring|comment|point|alert|volunteer', 'no obligation|duty ..2 to|of raise|flag|report|draw|bring|comment|notification|warning|notice', 'need|needs not raise|flag|report|draw|bring|point',
  ],
  ON_REQUEST_ONLY: ['if|when|where ..4 asks|asked|requests|enquires|inquires whether', 'only ..2 if|when|where ..2 asked|requested'],
  TOLD_TO_OTHERS: [
    'notify|notifies|inform|informs|tell|tells|alert|alerts|contact|contacts ..1 affected|impacted|concerned individuals|subjects|persons|people|patients|users|consumers',
    'notify|notifies|inform|informs|tell|tells ..2 data subjects|subject',
    'notify|notifies|inform|informs ..2 press|media|public',
  ],
};
