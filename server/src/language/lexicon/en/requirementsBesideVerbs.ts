import type { Lexicon } from '../lexicon.js';

const COUNTRIES = 'england|scotland|wales|britain|ireland|germany|austria|switzerland|france|italy|spain|sweden|norway|denmark|finland|belgium|netherlands|luxembourg|poland|uk|eu|eea|europe|union|country|territory';

/** Further words beside those of `requirementsVerbs.ts`: what stands elsewhere in the sentence than the verb of the duty. */
export const requirementsBesideVerbs: Lexicon = {
  // Out of a place that is named, or away from it.
  ABROAD: ['from ..2 eea|eu|union|uk|switzerland|europe|kingdom', `leave|leaves|leaving ..3 ${COUNTRIES}`, `out of|beyond ..3 ${COUNTRIES}`, `borders|border of ..2 ${COUNTRIES}`],
  RESTRICTS: ['never ..8 unless|without', 'not ..24 unless|without'],
  INFRINGES: ['wrong side ..2 law', 'on the right side ..2 law', 'on thin ice', 'afoul', 'trouble with ..2 law|regulator|authority'],
  UNLAWFUL_INSTRUCTION: ["what|something|anything you|customer|controller|client ..2 want|wants|ask|asks|asked|request|requests ..12 law|gdpr|illegal|unlawful|unlawfully|legally", "doesn't|does not allow|permit ..6 say so|tell", "you ..2 ask|want ..6 believe|think ..4 doesn't|does not|isn't|is not ..1 allow|permit|legal|lawful|allowed"],
  REPORTS_INSTEAD: ['audit|audits|inspection|inspections|review|reviews ..4 limited|restricted|confined|reduced ..8 document|documents|documentation|video|call|remote|paper|papers|desk', 'audit|audits|inspection|inspections ..3 remote|remotely|virtually|online only'],
  INSPECTIONS_REFUSED: ['premises|facilities|offices|data centre|center|systems ..4 not ..2 entered|visited|inspected|accessed|open|opened', 'not ..3 enter|visit|inspect ..3 premises|facilities|offices|data centre|center|systems'],
  AUDIT: ['call|calls round', 'come|comes to see', 'have|has|take|takes ..2 look', 'inspect*', 'check|checks ..1 up on'],
  CARRIES_OUT: ['call|calls round', 'come|comes to see how'],
  COMPLIANCE: ['observance|fulfilment|performance of ..2 contract|agreement|terms|clause|obligations|duties', 'rules|promises|duties|terms|obligations ..2 is|are|being ..1 kept|followed|observed|respected|honoured|honored|met', 'keep|keeps|keeping ..2 rules|promises|word', 'everything is ..2 order', 'sure that|of ..6 rules|law|agreement|kept'],
  DEMONSTRATES: ['from which ..10 seen|apparent|evident|inferred|gathered|concluded|appears|appear|follows|emerges', 'be|is sure', 'sure that', 'satisfied that', 'proof that', 'to see for'],
  INFORMATION: ['whatever ..4 see|need|needs|know', 'anything ..4 see|need|needs|know|ask|asks', 'papers', 'paperwork'],
  DOES_FOR: ['look|looks ..2 up', 'dig|digs ..2 out', 'find|finds it|them|out', 'pull|pulls ..3 out|together', 'search|searches', 'see|sees to it', 'sort|sorts'],
  DATA_SUBJECT_WISH: ['want|wants|wish|wishes|ask|asks ..2 know ..8 about', 'want|wants ..2 copy|deletion|correction'],
  DATA_SUBJECT_RIGHTS: ['want|wants|wish|wishes|ask|asks ..2 know what ..8 about', 'want|wants|wish|wishes ..2 copy|deletion|correction|access'],
  LIABLE: ['treat|treats|treated|regard|regards|regarded|see|count|counts ..3 as ..2 our|its|own|provider|supplier|processor', 'our|its|own mistake|fault|problem|responsibility'],
  AS_FOR_ITS_OWN: ['treat|treats|treated|regard|regards|regarded|see|count|counts ..3 as ..2 our|its|own', 'as if we|it|provider|supplier|processor had|did', 'as our|its own', 'as our mistake|fault|doing'],
  FAILS: ['gets|get|got it wrong', 'does|do|did ..2 wrong', 'makes|make ..2 mistake'],
  OTHERS_ENGAGED: ['anyone|anybody|somebody|someone|nobody|no-one|others else ..3 help|helps|work|works|touch|touches|process|processes|see|sees|handle|handles|get|gets|access|receive|receives', 'no one else ..3 help|helps|work|works|touch|touches|process|processes|see|sees|handle|handles|get|gets|access', 'let|lets anyone|anybody|someone|others else|other', 'rope|ropes ..3 in'],
  ENGAGES: ['gets to work', 'help|helps us', 'rope|ropes ..3 in', 'give|gives ..4 job|work to', 'let|lets anyone|anybody|someone|others'],
  IMPOSES: ['sign|signs|signed ..2 contract|agreement|deal|terms', 'make|makes ..3 promise'],
  DUTIES: ['promise|promises', 'undertakings', 'what we ..1 promise|promised'],
  LEFT_OPEN: ['specified|determined|defined|agreed|set|settled|described ..2 at a later|later', 'still to be|follow', 'will follow', 'tbd|tba', 'to follow', 'separately agreed'],
  COMMITTED: ['give|gives|given|gave ..5 promise|word|undertaking', 'written|solemn promise|word', 'vowed'],
  CONFIDENTIALITY: ['not|never ..1 tell|disclose|repeat|reveal|talk|speak|gossip|pass', 'keep ..5 secret', 'tell|tells no one|nobody'],
  ON_INSTRUCTION: ['respect|respects|heed|heeds|honour|honours|honor|honors|obey|obeys|observe|observes ..3 instructions|instruction|orders|directions|wishes', 'as ..4 ordered|commissioned|asked|requested', 'as per ..6 directions|direction|instructions|orders|instruction', 'work|works|working from ..2 tickets|orders|instructions|requests'],
  PERSONAL_DATA: ['records', 'the register', 'the photos|pictures|images|files|records', 'the data'],
  CONTROLLER_DECIDES: ['such as ..3 may|shall|will|does decide|decides|determine|choose|select|direct|elect', 'those|whatever ..4 decides|chooses|determines|selects|elects|pleases', 'any|such ..1 data|information ..1 that|which|as ..6 elect|elects|choose|chooses|decide|decides|submit|submits|upload|uploads|enter|enters|provide|provides', 'any|such ..1 data|information users|customers ..2 elect|choose|decide|submit|upload|enter'],
  CIRCULAR: ['individuals|persons|people|those|anyone whose|about whom ..2 data ..6 submit|submits|upload|uploads|enter|enters|provide|provides|process|processes|store|stores', 'persons|people|individuals ..2 affected|concerned by ..2 processing'],
  TOUCHES_DATA: ['give|gives|send|sends|pass|passes|hand|hands|provide|provides|supply|supplies|entrust|entrusts us|provider|processor|supplier', 'receive|receives from you|customer|client|controller', 'we|provider|processor|supplier ..1 receive|receives|get|gets|see|sees'],
  OPERATION: ['transcri*', 'searchable', 'digiti*', 'retouch*', 'photograph*', 'film*', 'crop*', 'convert*', 'dial*', 'interview*', 'evaluate|evaluates|evaluating|evaluated', 'reads out', 'typed|typing', 'keyed', 'labelling|labeling|labels', 'annotat*', 'scoring', 'verify|verifies', 'filing', 'calculates', 'issuing', 'entering ..2 data|details|records'],
  RUNS_SERVICE: ['calculates', 'files', 'photograph|photographs', 'film|films', 'translate|translates', 'moderate|moderates', 'handle|handles', 'install|installs', 'repair|repairs', 'design|designs', 'keep|keeps', 'looks|look after', 'compile|compiles', 'process|processes ..6 payroll|orders|payments|claims|bookings|invoices', 'answer|answers ..2 calls|phone|enquiries|letters', 'send|sends out', 'type|types up', 'make|makes available'],
  SUBJECT_HEADING: ['purpose|object|aim|matter of ..2 engagement|contract|agreement|mandate|assignment|order|collaboration|cooperation', 'background'],
};
