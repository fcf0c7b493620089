import type { Lexicon } from '../lexicon.js';

const LAW = 'law|laws|statute|statutes|legislation|regulation|regulations|court|courts|authority';
const TOLD = 'informed|notified|told|advised|alerted|warned|aware|apprised';

/** Processing that the law forces and the controller did not order, and that it is told of beforehand. Article 28(3)(a) GDPR. */
export const requirementsLegalDuty: Lexicon = {
  OTHER_THAN_TOLD: [
    'for other|different ..1 purpose|purposes|end|ends', 'for any|some|another other|different ..1 purpose|purposes', 'contrary to ..4 instruction|instructions|orders|directions', 'deviation|deviations|departure|departures ..4 instruction|instructions|orders|directions', 'deviate|deviates|deviating|depart|departs|departing from ..4 instruction|instructions|orders|directions|them|these|those', 'not ..4 covered|authorised|authorized|contemplated ..2 by ..4 instruction|instructions|order|orders|contract|agreement', 'in ..1 another|different way|manner', 'additional|further|extra|unauthorised|unauthorized processing',
  ],
  BEFORE_PROCESSING: [
    `only|not ..1 once|after|when|until ..6 ${TOLD}`, `only after ..4 notice|notification|informing|notifying|telling`, 'before ..3 measure|measures|step|steps|action|operation|disclosure|act ..2 taken|made|performed|carried|executed|begun|implemented', 'before ..2 takes|undertakes|carries|performs ..3 step|measure|action|processing|out',
  ],
  LEGALLY_REQUIRED: [`prescribed|dictated|demanded|ordered|stipulated|foreseen|commanded|called ..1 by|for ..4 ${LAW}`, 'rule|rules|provision|provisions of ..2 law ..3 requires|require|demands|demand|obliges|oblige|compels|compel'],
  OTHER_PROCESSING_BARRED: [
    'no processing ..6 without|outside|beyond|other ..4 instruction|instructions|orders|directions', 'processing ..3 without|outside|beyond|contrary ..4 instruction|instructions|orders|directions ..3 prohibited|excluded|forbidden|not|never', 'not|never ..2 process ..6 otherwise|differently|other than', 'not|never ..2 use|handle|treat ..4 data|information|them ..3 otherwise|differently|other than',
  ],
  // `The only processing that the Supplier is authorised to do is listed in Schedule 1 by the Customer`
  LISTED_PROCESSING: ['only processing ..10 listed|set|specified|described|stated|detailed|recorded'],
  // `Statutory duties take precedence over the instructions`
  LAW_PREVAILS: ['statutory|legal|mandatory|law|laws ..12 prevail|prevails|take|takes|override|overrides|supersede|supersedes|rank|ranks ..3 instruction|instructions|orders|directions'],
};
