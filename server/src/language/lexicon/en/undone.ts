import type { Lexicon } from '../lexicon.js';

const ITS = 'its|our|their|own';
const DUTY = 'duty|duties|obligation|obligations|commitment|commitments|undertaking|claim|entitlement';
const PLAN = 'plan|plans|package|packages|tier|tiers|edition|editions|subscription|tariff|tariffs|add-on|addon';
const SOME_PLAN = 'basic|standard|starter|free|professional|premium|enterprise|gold|silver|plus|pro|business|legal|compliance|trial|extended|higher|paid';
const OWED = 'owed|due|enforceable|guaranteed|promised|warranted';

/** Things the processor does under such a contract. */
const DEED = 'notice|notices|notification|notifications|announcement|warning|warnings|assistance|support|help|inspection|inspections|audits|deletion|erasure|contract|contracts|terms|agreement|safeguards|information|evidence';
const CONSENT = 'approval|authorisation|authorization|consent|instruction|instructions|permission';

/**
 * Words by which a later sentence, or another passage on the matter, leaves a duty to the processor's will or makes nothing of it. Art. 28(3) GDPR: the
 * contract binds the processor.
 */
export const undone: Lexicon = {
  // It does as it likes; counts where the processor acts.
  AT_WILL: [
    'free to|in ..2 decide|decides|choose|determine|deciding', 'free ..1 whether', `at|in|within|exercise ${ITS} ..3 discretion`, 'sole|free|absolute|unfettered|full discretion', 'decide|decides|determine|determines|chooses|choose ..6 whether', 'it|we|they sees|see|thinks|think|deems|deem ..1 fit', 'if|when|where|as it|we|they ..2 wishes|wish|likes|like|pleases|please',
    'if|when|where|that it|we|they ..2 considers|consider|regards|deems|deem|finds|find|thinks|think|believes|believe ..4 useful|convenient|inconvenient|expedient|advisable|worthwhile|sensible|commercially', `left|leaves to ${ITS} ..3 discretion|decision|judgement|judgment|choice`,
    'may|can|is entitled|free to ..3 decline|refuse|reject|omit|withhold|disregard|ignore|skip|discontinue|stop', 'may|can ..6 unanswered|undone', 'leave|leaves ..4 unanswered|undone|aside', 'when|if|where ..2 suits|convenient',
    'capacity|capacities|workload|resources|staffing|schedule|business|projects|commitments ..3 permits|permit|allows|allow|available', 'free|spare|available ..2 capacity|capacities|resources', 'busy with|on',
  ],
  // Nothing is owed after all, or to some only, or once it is paid.
  NOTHING_OWED: [
    `no ..3 ${DUTY} ..6 arises|arise|follows|follow|created|exists|exist|assumed|accepted|undertaken|established`, `gives|give|gave rise to no`, `create|creates|constitute|constitutes|impose|imposes|establish|establishes no ..3 ${DUTY}`, 'not ..1 bind|binding', 'no binding', 'without ..2 binding|legal force|effect',
    'statement|declaration|expression of ..1 intent|intention', 'describe|describes|sets out ..4 aims|intentions|objectives|goals only|merely', `is|are|be not ..2 ${OWED}`, 'not ..2 part of ..2 services|service|scope|support', 'gives no ..2 undertaking', 'assumes no ..3 obligation|duty', 'owes no', 'not ..2 entitled to ..4 further|more|anything|assistance|support|help', 'released|exempt|exempted from ..3 duty|obligation|undertaking|clause|section',
    `only|solely|exclusively|reserved ..8 ${SOME_PLAN} ..2 ${PLAN}`, `only|solely|exclusively|reserved ..5 ${PLAN}`, `part|component of ..3 ${SOME_PLAN} ..2 ${PLAN}`, `not ..6 included|part|available ..4 ${PLAN}`, `reserved ..3 customers|clients|users`, `without ..3 ${PLAN}`, 'additional|optional service|services|module|extra',
    'only ..4 if|where|when|once|after ..12 paid|pays|prepaid', 'until ..10 has|have paid', 'until ..6 fee|fees|invoice|invoices ..4 paid|settled', 'without ..2 payment', 'conditional|contingent|dependent ..3 prior|advance|payment ..2 payment', 'failing which ..4 may|need|not', 'ordered|booked and paid', 'only ..3 prepayment|advance', 'against prepayment',
  ],
  // The controller gives up what the duty is for, or what it says counts for nothing.
  GIVES_UP: [
    `waives|waive|waived|renounces|renounce|relinquishes|relinquish|forgoes|forgo ..5 objection|objections|right|rights|claim|claims|${DEED}|${CONSENT}`, 'gives|give up ..5 objection|objections|right|rights|claim|claims',
    'objection|objections|refusal|instruction|instructions|request|requests ..8 no|without ..2 effect|consequence|consequences|influence|bearing', 'objection|objections|refusal ..6 not ..2 prevent|prevents|bind|binds|hinder|hinders|stop|stops|suspend|suspends', 'not ..1 entitled to ..2 object|demand|require|inspect|audit|information|assistance|notice|support', 'look|looks|turn|turns ..3 to ..5 alone|only|exclusively',
  ],
  // What looks alike and takes nothing from the duty: instructions that break the law, other customers, abuse, remuneration, and what the law or the controller decides.
  DUTY_STANDS: [
    'unlawful|infringing|illegal instruction|instructions', 'infringes|infringe|violates|violate|impossible', 'other|another|third customers|customer|clients|parties|party', 'law|laws|court|statutory|legally|regulatory|lawful', 'until|unless ..8 confirmed|confirms|agreed|agrees|amended|changed|clarified|withdrawn|settled', 'excessive|repetitive|vexatious|abusive|manifestly|unreasonable|repeated',
    'trade|business secrets|secret', 'competitor|competitors|competition', 'customer|controller|client|charity|hospital|bank|council|you ..4 discretion|decide|decides|choose|chooses|choice|option|terminate|cancel', 'refund|refunds|refunded|prorated', 'consent|authorisation|authorization|approval ..12 withhold|withheld|grant|give|refuse', 'shall have the right', 'claim|invoice|invoiced|charge|charged|bill|billed ..6 remuneration|rates|rate|fee|fees|cost|costs|effort|hourly', 'at ..3 rates|rate', 'at least ..2 equivalent', 'level of', 'overall', 'phases',
  ],
};
