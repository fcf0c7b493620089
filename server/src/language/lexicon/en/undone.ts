import type { Lexicon } from '../lexicon.js';

const ITS = 'its|our|their|own';
const DUTY = 'duty|duties|obligation|obligations|commitment|commitments|undertaking|claim|entitlement';
const PLAN = 'plan|plans|package|packages|tier|tiers|edition|editions|subscription|tariff|tariffs|add-on|addon';
const SOME_PLAN = 'basic|comfort|standard|starter|free|professional|premium|enterprise|gold|silver|plus|platinum|ultimate|advanced|corporate|pro|business|legal|compliance|trial|extended|higher|paid';
const FREE_TO = 'may|can|free|liberty|entitled';
const LEAVES_OUT = 'dispense|forgo|forego|omit|refrain|skip|defer|postpone|withhold|ignore|disregard|decline|refuse|reject';
const HELPS = 'report|notify|inform|assist|help|support|delete|erase|return|impose|cooperate|contribute|permit|allow|implement|warn';
/** Things the processor does under such a contract. */
const DEED = 'notice|notices|notification|notifications|assistance|support|help|inspection|inspections|audits|deletion|erasure';

/**
 * Words by which a later sentence, or another passage on the matter, leaves a duty to the processor's will or makes nothing of it. Art. 28(3) GDPR: the
 * contract binds the processor. What contracts also say of fees, plans and liability is as near; better too few of them than one too many.
 */
export const undone: Lexicon = {
  // It does as it likes; counts where the processor acts.
  AT_WILL: [
    'free to|in ..2 decide|decides|choose|determine|deciding', 'free ..1 whether', `at|in|within|exercise ${ITS} ..3 discretion`, 'sole|free|absolute|unfettered|full discretion', 'decide|decides|determine|determines|chooses|choose ..6 whether', 'it|we|they sees|see|thinks|think|deems|deem ..1 fit', 'if|when|where|as|whether it|we|they ..2 wishes|wish|likes|like|pleases|please',
    'if|when|where|that it|we|they ..2 considers|consider|regards|deems|deem|finds|find|thinks|think|believes|believe ..4 useful|convenient|inconvenient|expedient|advisable|worthwhile|sensible|commercially', `left|leaves to ${ITS} ..3 discretion|decision|judgement|judgment|choice`, 'at will', `at ${ITS} own ..1 choice|option|election|pleasure`,
    `${FREE_TO} ..3 ${LEAVES_OUT}`, 'may|can|is entitled|free to ..3 discontinue|stop', 'may|can ..6 unanswered|undone', 'leave|leaves ..4 unanswered|undone|aside', 'when|if|where ..2 suits|convenient', 'reserves|reserve ..2 right ..3 refuse|decline|discontinue|withdraw|suspend|stop|withhold',
    'may|can ..1 be ..1 omitted|dropped|waived|skipped|refused|declined|postponed|withheld|deferred|dispensed', 'may|can|free|entitled ..3 lower|reduce|relax|drop|abandon|weaken ..3 level|measures|protection|safeguards|standard', 'is|are not ..1 bound by|to',
    // Its staff and its other work come first.
    'capacity|capacities|workload|resources|staffing|schedule|business|projects|commitments ..3 permits|permit|allows|allow|available', 'free|spare|available ..2 capacity|capacities', 'busy with|on', 'staff|team|teams|personnel|employees|engineers|people|specialists|colleagues ..3 otherwise|elsewhere engaged|occupied|needed|busy', 'otherwise engaged|occupied|busy', 'time permits|permitting|allows|allowing', 'workload|schedule permitting|allowing',
  ],
  // Nothing is owed after all, or to some only, or once it is paid.
  NOTHING_OWED: [
    `no ..3 ${DUTY} ..6 arises|arise|follows|follow|created|assumed|accepted|undertaken|established`, 'gives|give|gave rise to no', `create|creates|constitute|constitutes|impose|imposes|establish|establishes no ..3 ${DUTY}`, 'no binding effect|force', 'without ..2 binding|legal force|effect', 'statement|declaration|expression of ..1 intent|intention', 'describe|describes|sets out ..4 aims|intentions|objectives|goals only|merely', 'describe|describes ..1 aims|intentions|goals',
    'is|are ..1 not ..2 owed|enforceable', 'not ..2 part of ..2 services|service|scope|support', `assumes|accepts|accept|assume|undertakes no ..3 ${DUTY}`, 'owes no', 'not ..1 bind|binding', 'non binding', 'no entitlement to', 'voluntary basis', 'may|can|free|entitled ..2 remain|stay|keep silent|quiet', 'is|are|remains|remain ..1 optional|voluntary|discretionary', 'gesture of courtesy|goodwill', `need not ${HELPS}`, `not ..1 obliged|obligated|required|bound to ..1 ${HELPS}`, 'cannot|not be ..1 claimed|demanded|enforced',
    `is|are ..2 reserved ..8 ${PLAN}`, `only|solely|exclusively ..8 ${SOME_PLAN} ..2 ${PLAN}`, `only|solely|exclusively ..3 in|on|with|under|of ..3 ${PLAN}`, `part|component of ..3 ${SOME_PLAN} ..2 ${PLAN}`, `not ..3 included|part|available ..4 ${SOME_PLAN} ..1 ${PLAN}`,
    'only ..4 if|where|when|once|after ..12 paid|pays|prepaid', 'until ..10 has|have paid', 'until ..6 fee|fees|invoice|invoices ..4 paid|settled', 'without ..1 prior|advance payment', 'conditional|contingent|dependent ..3 prior|advance|payment ..2 payment', 'failing which ..4 may|need|not', 'ordered|booked and paid', 'only ..3 prepayment', 'against prepayment',
    `treated|regarded|understood as ..2 suggestion|suggestions|recommendation|recommendations`, 'instead ..6 brochure|leaflet|website|faq|faqs', 'copies|copy|backups ..14 indefinitely', 'not answer|answerable|liable|responsible for ..4 subprocessors|sub-processors|subprocessor|sub-processor|subcontractors',
  ],
  // The controller gives up what the duty is for, or what it says counts for nothing.
  GIVES_UP: [
    `waives|waive|renounces|renounce|relinquishes|relinquish ..5 objection|objections|${DEED}`, 'objection|objections ..8 no|without ..2 effect|consequence|consequences', 'objection|objections ..6 not ..2 prevent|prevents|bind|binds|hinder|hinders', `has|have no ..1 claim|entitlement ..2 to ..3 ${DEED}`, 'not ..1 entitled to ..2 object|inspect|audit',
  ],
  // What looks alike and takes nothing from the duty: instructions that break the law, other customers, abuse, remuneration, and what the law or the controller decides.
  DUTY_STANDS: [
    'contain|contains|hold|holds no ..3 data', 'limit|limits|limitation|limitations|cap|caps|exclusion|exclusions|limited ..2 liability', 'liability ..4 limited|limit|limitation|cap', 'court|authority order|orders', 'unlawful|infringing|illegal instruction|instructions|things|acts', 'evidently|obviously|clearly|manifestly unlawful', 'infringes|infringe|violates|violate|impossible', 'other|another|third customers|customer|clients|parties|party', 'law|laws|statutory|legally|regulatory|lawful',
    'until|unless ..8 confirmed|confirms|agreed|agrees|amended|changed|clarified|withdrawn|settled|replied|answered|responded|decided|instructed|decision|reply|answer', 'excessive|repetitive|vexatious|abusive|unreasonable|repeated', 'trade|business secrets|secret', 'competitor|competitors|competition', 'customer|controller|client|charity|hospital|bank|council|you ..4 discretion|decide|decides|choose|chooses|choice|option|terminate|cancel',
    'refund|refunds|refunded|prorated', 'not|unreasonably ..4 withhold|withheld', 'consent|authorisation|authorization|approval ..12 withhold|withheld|grant|give|refuse', 'shall have the right', 'claim|invoice|invoiced|charge|charged|bill|billed ..6 remuneration|rates|rate|fee|fees|cost|costs|effort|hourly', 'at ..3 rates|rate', 'equivalent|comparable measure|measures', 'postpone|defer|postponed|deferred ..12 once|days|hours|week|weeks', 'at least ..2 equivalent', 'level of|overall', 'phases', 'anonymised|anonymized|aggregated|anonymous|statistical',
    'ancillary services|service', 'unsuccessful', 'publicly|generally known|available', 'check|verify|examine|legal review|advice|assessment', 'legal review|advice', 'further|specific|separate|additional ..3 consent|authorisation|authorization|approval', 'additional|further|extraordinary|second ..2 audits|audit|inspections|inspection', 'without ..1 delay', 'free of charge', 'remain|remains|continue|continues ..2 unaffected|unchanged|force|restriction', 'not|neither|nor|never ..4 dependent|conditional|depend|depends', `may|can|shall|must|will not ..4 ${LEAVES_OUT}`, 'not ..1 free|liberty to', 'personal data ..1 excepted', 'recourse', 'selects|select ..6 discretion', 'not|no sub-processors|subprocessors|sub-processor|subprocessor', 'remains|remain ..2 liable|responsible',
  ],
};
