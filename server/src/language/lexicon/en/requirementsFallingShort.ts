import type { Lexicon } from '../lexicon.js';

const LIABLE = 'liable|answerable|responsible|accountable|answers|answer|liability|responsibility';
const FAULTS = 'faults|fault|mistakes|mistake|errors|error|negligence|defects|carelessness|failure|failures|failings|shortcoming|shortcomings|lapse|lapses|breach|breaches|omission|omissions|default|deficiencies';
const CHOOSING = 'selection|choice|choosing|selecting|vetting|supervision|supervising|monitoring';

/** Further ways in which a duty falls short: by word of mouth, only if bought, for choosing well, kept for oneself, shown and not told. British, American and translated usage. */
export const requirementsFallingShort: Lexicon = {
  LIABLE: ['compensate|compensates|reimburse|reimburses|pass|passes ..10 what|whatever|amounts|sums ..6 recover|recovers|recovered|collect|collects|obtain|obtains from'],
  // Instructions that nobody writes down.
  ORAL: [
    'oral|orally', 'verbal|verbally', 'by phone|telephone', 'phone|telephone call|calls', 'on|over the phone|telephone', 'word of mouth', 'informal|informally', 'ring|rings|ringing ..1 us|it|provider|supplier', 'call|calls to ..4 support|desk|helpdesk|hotline|team',
  ],
  ORAL_SUFFICES: [
    'oral|verbal|informal|telephone|phone ..3 suffice|suffices|enough|sufficient|binding', 'call|word ..8 suffices|enough|sufficient', 'need|needs not ..4 writing|written|documented|recorded', 'no need ..6 writing|document|record', 'in any form', 'no particular|specific|special form',
  ],
  ORAL_BARRED: ['oral|orally|verbal|verbally|telephone|phone ..6 not|invalid|void|disregarded|nobody', 'not|never|no ..4 oral|orally|verbal|verbally|phone|telephone', 'tacit|tacitly|silence|implied|informal ..6 not|no|excluded|insufficient', 'not|no ..6 tacit|tacitly|silence|implied|informal'],
  TEXT_FOLLOWS: ['instruction|instructions|confirmation|text|order|orders|call|it|they|these|which|one|same ..4 follows|follow|followed ..3 in writing', 'written text|version|form ..4 follows|follow|supplied|submitted ..6 within|afterwards|later|promptly', 'supplies|supply|submits|submit|sends|send ..3 text|writing ..6 within|afterwards|later|promptly'],
  WRITTEN_DOWN: ['record|records|recorded', 'document|documents|documented', 'log|logs|logged', 'note|notes|noted', 'write|writes|written ..2 down', 'put|puts ..3 writing', 'repeat*', 'subsequently', 'follow* ..2 up', 'register ..2 instructions|them'],
  // Help and proof that must first be bought or agreed.
  HELP_IF_AGREED: [
    'only|provided|insofar|if|where|extent ..10 included|contained|foreseen|covered|agreed|part ..2 in|of|by|with ..8 scope|services|contract|agreement|plan|package|order|description|subscription', 'only|if|where|unless|provided ..3 plan|package|subscription|contract|order|tariff|agreement|description ..2 includes|include|covers|cover|provides|foresees|contains', 'can|may be ..2 ordered|booked|commissioned|purchased|bought|obtained|requested ..1 separately', 'ordered|booked|purchased|commissioned separately', 'separate|additional order|orders|mandate|assignment',
  ],
  // Told of what leaps to the eye, and of nothing else.
  OBVIOUS_ONLY: ['manifestly|obviously|patently|evidently|blatantly|flagrantly ..3 unlawful|illegal|infringes|infringing|violates|breaches|contravenes|contrary|inconsistent', 'manifest|obvious|patent|evident|blatant|flagrant ..1 breach|infringement|violation|illegality|unlawfulness|contravention', 'plainly|clearly unlawful|illegal', 'unlawful|illegal|unlawfulness|infringement on ..2 face', 'obvious to a|any layperson|layman'],
  // What the law wants of processors as such; the agreement does not say it of its own.
  LAW_DESCRIBED: ['gdpr|law|regulation|requirements|legislation|act|fadp|article ..8 requires|require|entail|entails|demands|demand|provides|provide|stipulates|prescribes|say|says ..8 that a|any|every|each|the processor', 'gdpr|law|regulation|requirements|legislation ..8 requires|require|obliges|oblige a|any|every|each processor to'],
  // What is too small to be told of.
  MINOR_CASE: ['minor|lesser|insignificant|trivial|immaterial|small|smaller|negligible ..1 incident|incidents|disruption|disruptions|breach|breaches|event|events|case|cases|fault|faults|ones|malfunctions'],
  UNANNOUNCED: ['unannounced', 'without ..3 notice|appointment|warning', 'outside ..3 hours', 'surprise'],
  ONLY_FOR_PAY: ['insofar|only|if|where|extent|provided ..8 separately ..2 remunerated|paid|charged', 'insofar|only|if|where|extent|provided ..8 commissioned|ordered|engaged|booked|mandated and ..3 remunerated|paid', 'under|on ..3 paid order|engagement|assignment|mandate|basis'],
  ONLY_IF_PAID: ['only|if|where|provided ..8 subscribes|subscribed|booked|purchased|bought|ordered|licensed ..4 package|option|module|plan|service|addon|add-on|tier'],
  MAY_FURNISH: [
    'proof|evidence|compliance|observance|information ..12 can|may ..1 be ..2 furnished|provided|supplied|given|adduced|rendered|produced|established|demonstrated|evidenced', 'can|may ..4 furnish|provide|produce|adduce|give|offer ..3 proof|evidence',
  ],
  // Judged by the one who owes it.
  OWN_JUDGEMENT: ['it|they|we ..1 considers|deems|regards|thinks|finds|believes|judges|consider|deem|regard|think|find|believe|judge ..4 efficient|economical|better|practical|best|faster|simpler'],
  JUDGES_FIT: ['considers|deems|regards|thinks|finds|believes|judges ..4 efficient|economical|better|practical|best|faster|simpler'],
  // Answering for having chosen others well, and for grave faults alone.
  // What it is liable for, right behind the word, is its own fault in choosing; what follows may be more.
  FAULT_IN_CHOOSING: [
    ...['..1 for', 'to|towards|toward ..4 for'].flatMap((link) => [
      `${LIABLE} ${link} ..3 ${FAULTS} in|when|at|during|regarding ..4 ${CHOOSING}`,
      `${LIABLE} ${link} ..3 ${FAULTS} of|on its|our own|part in|when|at|during ..4 ${CHOOSING}`,
      `${LIABLE} ${link} ..3 breach|breaches|neglect|violation of ..2 duty|duties|obligation ..8 ${CHOOSING}|select|choose|supervise`,
      `${LIABLE} ${link} ..3 failure|neglect to ..2 exercise|apply|use|take|observe|select|choose ..8 ${CHOOSING}|select|choose|supervise`,
      `${LIABLE} ${link} ..3 care|diligence ..6 ${CHOOSING}`,
      `${LIABLE} ${link} ..2 damage|damages|loss|losses ..4 caused|arising|resulting|due ..4 negligent|careless|faulty|improper|poor|deficient|culpable|own ${CHOOSING}`,
    ]),
    'culpa in eligendo',
  ],
  NOT_FOR_MORE: ['not|nor ..1 for', 'for nothing'],
  NOT_MERELY: ['not only|just|merely|solely'],
  SUBS_OF_ITS_CHOICE: ['of its|their|our ..1 choice|choosing|selection'],
  LIABLE_FOR_CHOOSING: ['liable|answerable|responsible|accountable|answers|answer|liability|responsibility ..1 for ..4 selection|choice|choosing|selecting|instruction|instructing|supervision|supervising|monitoring|vetting'],
  LIABILITY_LIMITED: ['liable|liability|answerable|responsible|accountable|answers|answer|responsibility ..6 only|solely|exclusively|merely ..4 for|of|where|if|insofar ..8 selection|choice|choosing|selecting|vetting|supervision|eligendo', 'only|solely|exclusively|merely ..1 liable|liability|answerable|responsible|accountable|answers|answer|responsibility ..6 for|of|where|if ..8 selection|choice|choosing|selecting|vetting|supervision|eligendo', 'liable|liability|answerable|responsible|accountable|answers|answer|responsibility ..4 solely|exclusively|merely where|if|when|insofar', 'no further|farther than', 'not ..1 extend|reach|go beyond', 'confined|restricted|limited|reduced to ..5 selection|choice|selecting|choosing|monitoring|supervision|supervising|instruction', 'intent|negligence|misconduct|default|intentionally|fault only|alone', 'only ..6 intent|negligence|misconduct|negligent|intentional'],
  GRADES_OF_FAULT: ['gross negligence', 'grossly negligent*', 'wilful|willful ..1 default|misconduct|intent', 'intent', 'intentional*', 'wilful|willful'],
  CHOOSING: ['culpa in eligendo', 'monitor|monitoring|vetting|instructing'],
  // Data kept for the processor's own ends.
  KEEPS_FOR_ITSELF: ['may|can|entitled|free|right ..4 keep|retain|store|hold|use|continue ..12 improve*|improving|improvement|develop*|development|train|training|analytic*|statistic*|research|benchmark*|marketing|business', 'may|can|entitled|free|right ..4 keep|retain|store|hold|use|continue ..8 own purposes'],
  ANONYMOUS: ['anonymi*', 'anonymous', 'aggregat*', 'deidentif*', 'de-identif*'],
  // A change that can be seen by those who look for it.
  CHANGES_SHOWN: [
    'change|changes|updates|additions|replacements|newcomers ..6 shown|displayed|published|posted|visible|seen|viewed|indicated|announced|found|apparent|available|noted ..8 website|portal|page|list|dashboard|site|online|web', 'website|portal|page|list|site|dashboard ..8 changes|updates ..4 seen|visible|shown|apparent|found|viewed', 'from which ..1 changes', 'check ..8 list|page|website|portal ..6 time|regularly|periodically',
  ],
  // A usual format, and no exception from a rule.
  GENERALLY_USED: ['generally|usually|normally|typically|ordinarily|commonly ..1 used|accepted|recognised|recognized|known|available|applicable|accessible|readable|acknowledged|binding|valid'],
  // Instructions that come with a thing.
  MANUAL: ['operating|operation|usage|user|assembly|installation|safety|shipping|care instructions|instruction', 'instructions|instruction for use', 'manual|manuals', 'handbook*'],
  // What stands before the end of a term.
  NAMES_THE_REST: ['other|others|further|additional|miscellaneous', 'other|further|additional ..1 data|categories|persons|information|types|groups', 'others , namely'],
  NAMES_THE_END: ['until', 'till', 'to', 'through', 'end|ends|ending|expire|expires|expiring on|at|in', 'end|expiry date', 'term|period|duration of', 'for', 'for a term|period of'],
  // What the processor does, whatever it is.
  ACTS: ['act|acts|acting'],
};
