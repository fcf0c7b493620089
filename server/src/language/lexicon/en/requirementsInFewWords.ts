import type { Lexicon } from '../lexicon.js';

const ONE = 'parent|student|pupil|member|guest|tenant|resident|applicant|candidate|visitor|passenger|participant|subscriber|donor|volunteer|citizen|patient|employee|worker|customer|client|user|person|individual';
const WANTED = 'access|copy|correction|rectification|erasure|deletion|restriction|portability';

/** Duties that check boxes, tables and house rules say in a few words. */
export const requirementsInFewWords: Lexicon = {
  BREACH: ['a|any|each|every breach without undue|delay', 'a|any|each|every breach within ..3 hours|h'],

  BREACH_WORD: ['breach|breaches|violation|violations'],
  LEARNED_OF: ['becoming|becomes|became|become ..1 aware', 'aware of|that', 'discovery|discovering|discovered|detecting|detection|learning'],
  INCIDENT_ITSELF: ['incident|incidents'],
  FAULT_CLASS: ['priority|severity|availability|uptime|ticket|tickets', 'service level|levels'],
  LEARNS_OF_IT: ['customer|client|controller hears|learns|knows ..1 of|about it|this|that'],
  TELLS_ITSELF: ['and notifies|informs|reports|tells|alerts|notify|inform|report|tell|alert', 'and shall|will|must ..1 notify|inform|report|tell|alert'],

  // `show what is needed to prove it`
  INFORMATION: ['what|whatever|everything|anything ..5 prove|demonstrate|show|evidence it|this|that|compliance|adherence|these'],
  INFORMATION_ITSELF: ['what|whatever|everything|anything ..5 prove|demonstrate|show|evidence it|this|that|compliance|adherence|these'],
  PROOFS_SHOWN: ['furnish|furnishes|produce|produces|provide|provides|submit|submits|show|shows|supply|supplies ..1 proof|evidence of compliance|adherence|this'],
  PROOFS_CLAIMED: ['require|request|demand|ask for ..1 proof|evidence of compliance|adherence|this', 'require|request|demand ..1 proof|evidence of compliance|adherence|this'],
  CERTIFICATE_WORD: ['certificate*|certification*|attestation*|report|reports'],
  CLAIMS: ['may|can , ..7 , request|require|demand|ask', 'may|can ..2 , ..7 , request|require|demand|ask'],

  AUDIT: ['attend|attends|witness|witnesses|watch|watches|observe|observes ..3 destruction|shredding|disposal|processing', 'present at|during ..2 destruction|shredding|disposal|processing'],
  ON_SITE: ['attend|attends|witness|witnesses|watch|watches ..3 destruction|shredding|disposal', 'present at|during ..2 destruction|shredding|disposal|processing'],

  FORWARDS: ['referred to|on'],
  REQUESTS_OF_GROUP: [`request|requests|enquiry|inquiry|wish|query|complaint ..1 from|of|by ..2 ${ONE}`],
  DATA_SUBJECT_RIGHTS: ['somebody|someone|anybody|anyone|person wants|want ..1 their|his|her data|information', `${WANTED} , ..1 ${WANTED} ..2 or|and ${WANTED}`, `ask|asks|asking for ..1 ${WANTED} , ${WANTED} or|and ${WANTED}`],
  OTHERWISE_HELPS: ['otherwise ..2 help|helps|assist|assists', 'rest ..3 help|helps|assist|assists'],
  DOES_AS_DECIDED: ['does|do|carries|carry out what|whatever ..4 decides|instructs|says|asks|tells|decide|instruct|say|ask|tell', 'does|do what|whatever ..4 decides|instructs|says|asks|tells|decide|instruct|say|ask|tell', 'acts|act as ..4 decides|instructs|decide|instruct'],

  PERSONS: ['who can|may ..1 see|access|touch|open', 'who has|gets ..1 access'],

  SECURITY_HEADING: ['how we|it ..4 protect|protects|safeguard|secure|safe|look|looks after'],
  SECURITY_PAPER: ['security page|overview|statement|sheet|exhibit|schedule|annex|appendix'],
  ANNEX_NAMED: ['annex|appendix|exhibit|schedule|attachment', 'part a|b|c|d|e|f|g|h|i|ii|iii|iv|v|vi|1|2|3|4|5|6|7|8|9'],
  PART_OF_TERMS: ['is|are|forms|form|counts|count|being ..2 part of this|these|the|our terms|contract|agreement|dpa|addendum'],

  INSTRUCTION: ['brief ..1 breaches|breaks|infringes|violates|breach|break|infringe|violate ..2 gdpr|law|laws|pecr|rules|act|data|protection|privacy', 'briefs signed|given|issued|approved|from'],
  ON_INSTRUCTION: ['carry|carries|carrying|fulfil|fulfils|execute|executes out|the|any ..2 briefs|orders|instructions ..1 signed|given|issued|approved|placed', 'carry|carries|carrying out briefs|orders|instructions ..1 signed|given|issued|approved|placed'],
  DOCUMENTED: ['signed off by', 'in writing|text by', 'written or in-app'],

  RETURN_AND_DELETE: ['return and ..2 deletion|erasure|destruction'],
};
