import type { Lexicon } from '../lexicon.js';

const CONSENT = 'authorisation|authorization|consent|approval|permission';
const SUBS = 'sub|subs|subprocessor|subprocessors|subcontractor|subcontractors|supplier|suppliers|firm|firms|company|companies|processor|processors|party|parties';

/** Consent to others, its form and its time; what is told of changes among them; and whom a claim is against. Art. 28(2), (4) GDPR. */
export const requirementsConsent: Lexicon = {
  GENERAL_AUTHORISATION: [`${CONSENT} : general|generic|blanket`],
  // Somebody has to consent: the controller, or a body of the processor's own.
  MUST_APPROVE: ['must|shall ..2 approve|authorise|authorize', 'has|have to ..1 approve|authorise|authorize|consent'],
  NEED_NOT_APPROVE: ['need|needs not ..3 approve|approved|authorise|authorize|authorised|authorized|consent', 'does|do not ..1 have|need to ..2 approve|authorise|authorize|consent'],
  GENERAL_DENIED: ['no general ..3 authorisation|authorization|consent|approval|permission', 'general ..3 authorisation|authorization|consent|approval|permission ..3 not ..2 given|granted|conferred|implied'],
  SPECIFIC_AUTHORISATION: [`${CONSENT} : specific|individual|separate`],
  // Behind the label `Authorisation`.
  GENERAL_WORD: ['general', 'generic'],
  APPROVES: ['in the affirmative', 'answers|answered|replies|replied yes', 'is|are content'],
  AUTHORISATION: ['in the affirmative', 'answers|answered|replies|replied yes'],
  ENGAGES: ['added|adds|add ..2 firm|company|supplier|helper', 'taken on', 'brought in|on', 'enlisted'],
  // Consent that the law wants in writing and that here need not be.
  CONSENT_UNWRITTEN: [
    'need|needs|does|do not ..3 particular|specific|special|written|any ..1 form', 'need|needs not ..3 in writing|written', 'no ..2 form ..2 required|needed|necessary', 'orally', 'verbally', 'by silence', 'tacit|tacitly', 'by word of mouth', 'oral|verbal|tacit|implied ..1 authorisation|authorization|consent|approval|permission|agreement',
  ],
  // Helpers that come by no data.
  NO_ACCESS_TO_DATA: ['not ..2 involve|concern|relate|include|entail ..6 data', 'without ..3 processing|reference ..4 data', 'no|without ..4 access ..6 data', 'not ..6 access|see|view|process|handle|touch ..4 data', 'cannot ..2 access|see|view ..3 data'],
  AFTER_THE_FACT: [
    `${CONSENT} ..8 within ..6 of|after|from ..3 appointment|engagement|start|commencement`, `${CONSENT} ..6 after|following ..3 appointment|engagement|start|commencement`, `subsequent|retroactive|retrospective|later ..2 ${CONSENT}`, 'ratif*', 'retroactively', 'after it|they|he has|have started|begun',
  ],
  // What the parties will only agree upon.
  AGREED_LATER: [
    'will|shall|to be ..1 settled|agreed|determined|regulated|negotiated|defined|discussed|clarified|specified ..8 separate|separately|later|subsequently|subsequent|future|need|protocol|stage|occasion|case', 'to be agreed|settled|negotiated|discussed', 'agree|agreed|settle|settled|negotiate|discuss|discussed ..8 later|subsequently|stage|if|when|once', 'whether and how|to ..14 agreed|settled|decided|discussed|negotiated', 'will|shall negotiate|reach', 'subject of ..2 separate|later|future|subsequent agreement|protocol|arrangement|contract',
  ],
  CHANGE: ['list ..6 amended', 'amend|amends|amending|amendment|amendments ..4 list', 'exchang*', 'added', 'swapped', 'joined', 'taken on', 'brought in|on', 'starts|start|begin|begins work|working|processing'],
  LIST_CHANGES: ['list ..6 amended', 'amend|amends|amending|amendment|amendments ..4 list', 'exchang*', 'added', 'swapped', 'taken on', 'brought in|on'],
  INFORM: [
    'message|messages|notice|mail|mails|email|emails|e-mail|alert|alerts|letter|notification|circular ..1 goes|go|is|are|will ..2 out|sent|issued|dispatched|mailed|posted|delivered', 'write|writes|reply|replies|answer|answers back', 'customer|client|controller|you ..2 gets|get|receive|receives ..3 message|mail|email|e-mail|alert|letter|notification|notice',
  ],
  OBJECTS: ['against the|this|that choice|choices|firm|company', 'customer|client|controller|you|we|it ..3 not agree|happy with', 'disagreement', 'has|have|raise|raises|express|expresses|voice|voices ..2 misgivings|reservations|doubts', 'speak against', 'raise doubts'],
  INTENDED: ['about to ..2 added|exchanged|replaced|engaged|appointed|join|start', 'each|every time ..8 about to'],
  NOTICE_NOT_OWED: ['no duty|obligation|need|requirement to announce|report|disclose|mention|notify|inform', 'not obliged|required|bound|obligated to announce|report|mention', 'need|needs not ..2 announced|notified', 'is|are|will not ..1 announced|notified ..1 to|separately|individually', 'may|can|entitled|free ..10 without ..2 notice|announcement'],
  // Details of a party and of its own people, which change without any sub-processor.
  OWN_DETAILS: ['contact|contacts person|persons|details|partner|partners', 'authorised|authorized|legal representative|representatives', 'account|project|relationship|customer manager|managers', 'registered office', 'bank details|account', 'signatory|signatories', 'postal|email|e-mail address|addresses'],
  // Obligations of trade in general, beside data protection.
  OTHER_FIELD: [
    'minimum wage', 'wages', 'bribery', 'antibribery|anti-bribery', 'corruption', 'anticorruption|anti-corruption', 'slavery', 'supply chain', 'child labour|labor', 'health and safety', 'occupational safety', 'working conditions', 'sustainability', 'environmental', 'protection of the environment', 'insurance cover', 'tax|taxes law|laws|obligations|duties', 'export control', 'sanctions law|laws|lists', 'equality', 'equal treatment|opportunities|opportunity', 'diversity', 'anti-discrimination|antidiscrimination', 'money laundering', 'quality management', 'delivery dates', 'warranty obligations', 'human rights',
  ],
  ESTABLISHED: ['established|based|located|seated|incorporated|resident|domiciled'],
  LIABLE: ['jointly and severally', 'pay|pays|compensates|compensate ..4 customer|client|controller', 'made good', 'makes|make ..2 good'],
  // Liable together, towards whoever is named.
  JOINTLY: ['are|is|be|remain|stand|stands jointly', 'jointly and|, severally', 'joint and several'],
  LIABILITY_LIMITED: [
    'only|solely|exclusively|merely for ..8 selected|chosen|supervised|instructed|selecting|choosing|supervising',     'extends|extend|relates|relate|covers|cover|applies|refers ..2 only|solely|exclusively|merely', 'only|solely|exclusively|merely extends|extend|relates|covers|for ..4 selection|choice|supervision', 'confined|restricted to ..6 selection|choosing|choice|supervision', 'far as ..8 intent|gross|grossly|wilful|willful|wilfully|intentionally', 'insofar|only ..8 intent|gross|grossly|wilful|willful|wilfully|intentionally', 'to the extent ..8 intent|gross|grossly|wilful|willful|wilfully|intentionally', 'liable|liability ..3 where|if|when ..4 acted|intent|gross|grossly|wilful|willful|wilfully|intentionally',
  ],
  CHOOSING: ['vet|vets|vetted|vetting', 'instructed carefully', 'careful|diligent|proper selection|choice|instruction|supervision'],
  // Whoever suffers damage must turn to the other company.
  CLAIM_AGAINST: ['claim|claims|damages|compensation|loss|losses|recourse ..14 only|solely|exclusively|shall|must ..3 pursued|asserted|directed|brought|raised|made|enforced|addressed against|to|with', 'must|shall|only ..2 pursue|assert|bring|raise|enforce ..2 claim|claims|it|them ..2 against|with', 'only|solely|exclusively ..1 turn|look to', 'turn|look ..2 only|solely|exclusively to'],
  LIABILITY_ELSEWHERE: ['damage|damages|loss|losses|harm ..4 itself ..1 caused', 'liable|responsible|answerable ..3 only ..3 for ..2 itself|own|their', 'answers only ..2 itself', `claims ..3 ${SUBS} ..8 own ..2 relationship`],
};
