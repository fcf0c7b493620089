import type { Lexicon } from '../lexicon.js';

const SIZE = 'strict|stringent|protective|restrictive|onerous|rigorous|demanding|exacting|high|comprehensive';
const RIGHT = 'audit|audits|auditing|inspection|inspections|inspect|verification';

/** Further families from agencies, boards and vendors who write their own terms: what is described in running words, told in another sentence, or let stand beside a duty. */
export const requirementsOtherHands: Lexicon = {
  // What holds data, with what is in it.
  HOLDS_DATA: [
    'list|lists|file|files|record|records|entry|entries|profile|profiles|account|accounts|ticket|tickets|register|form|forms|card|cards|dataset|datasets|database|databases|spreadsheet|spreadsheets|upload|uploads|row|rows|folder|folders ..3 hold|holds|contain|contains|show|shows|include|includes|comprise|comprises|carry|carries|give|gives', 'there ..2 find|see', 'what ..2 see|get ..1 is|are',
  ],
  // The operations follow from the service named in the sentence before.
  FOR_THAT_SERVICE: ['to do that|this|so|it', 'doing so|that|this ..1 involves|means|entails|requires', 'that|this involves|means|entails|includes|requires', 'for that|this|which ..1 purpose|end|work|task|job|aim|reason', 'to that|this end', 'in doing so|that|this', 'in the process|course ..1 of|that|this', 'for this it|we|they|the', 'for that it|we|they|the', 'it|they|we ..1 thereby'],
  DATA_RELATES: ['file|files|record|records|entry|entries|profile|profiles|list|lists ..1 concern|concerns|cover|covers|relate|relates|are|is about|to', 'file|files|record|records|entry|entries|profile|profiles|list|lists concern|concerns|cover|covers'],
  // Both in one breath can only be sub-processors.
  ADDED_OR_REPLACED: ['addition|additions|involvement|engagement|appointment|inclusion|hiring or|and|/ ..2 replacement|replacements|substitution|change|removal|exchange', 'replacement|replacements|substitution|exchange or|and|/ ..2 addition|additions|involvement|engagement|appointment', 'add|adds|added|adding|appoint|involve|engage|bring|take or|and ..1 replace|replaces|replaced|replacing|swap|swaps|substitute|exchange'],
  // Reports in place of audits: the right is said to be met by them, or taken as met.
  REPLACES_AUDITS: [
    `fulfilment|fulfillment|satisfaction|discharge|exercise|performance|lieu of ..2 any|its|your|all|the|every ..1 right|rights|request|requests|entitlement ..6 ${RIGHT}`, `meet|meets|met|satisfy|satisfies|satisfied|fulfil|fulfils|fulfill|fulfills|discharge|discharges|exhaust|exhausts|cover|covers ..4 ${RIGHT} ..1 right|rights|obligation|obligations|requirement|requirements|entitlement`,
    `${RIGHT} ..4 right|rights|obligation|obligations|requirement|requirements|entitlement ..4 met|satisfied|fulfilled|discharged|exhausted|covered`, `right|rights|entitlement ..1 of|to ${RIGHT} ..4 exercised|met|satisfied|fulfilled|discharged|exhausted|covered`,
    `${RIGHT} ..10 performed|conducted|carried|effected|deemed ..3 by|through ..2 providing|supplying|sending|handing|delivering|submission|provision`, 'content|contents itself|themselves|himself with',
  ],
  NOT_REPLACED: ['not ..2 obliged|required|bound|have|need ..2 accept|content|settle', 'need|needs|must not accept|content|settle', 'choice is yours|customer|controller', 'free to ..3 insist|refuse|decline', 'unless ..6 insist|insists|require|requires', 'does not ..4 take ..2 place', 'right ..6 remains|stays'],
  INSPECTIONS_REFUSED: ['prefer ..1 no|without visitors|visits|inspections', 'rather|prefer ..1 not ..2 visitors|visits|visitor|inspections|inspected', 'visits|visitors|inspections ..2 make|makes|serve|serves ..1 no sense|purpose|point', "visits|visitors|inspections don't|do not make sense", 'no ..1 visitors|visits|inspections ..1 are|is|please', 'visits|visitors|inspections ..2 not ..1 wanted|welcome|desired|needed|necessary|possible|practicable', 'nowhere|nothing ..1 to visit|inspect'],
  MAY_PROVE: ['can|could|may ..6 show|evidence|prove|substantiate|document ..8 comply|compliance|stick|keep|keeps|observe|observes|observed|adhere|adherence|honour|meet|meets', 'compliance|adherence|observance ..4 may|can ..1 be ..1 shown|evidenced|proved|proven|substantiated|documented'],
  // A contract with them that gives the same protection, said of the contract.
  BOUND_ALIKE: [
    `contract|contracts|agreement|agreements|terms|arrangements|clauses|undertaking|undertakings ..8 no|not less ${SIZE}`, `contract|contracts|agreement|agreements|terms|arrangements|clauses|undertaking|undertakings ..10 at least as|equally ${SIZE}`, `contract|contracts|agreement|agreements|terms ..10 as ${SIZE} as ..2 this|these|ours|here`, 'contract|contracts|agreement|agreements|terms ..10 gives|give|affords|afford|offers|offer|provides|provide ..6 same|equal|equivalent ..1 protection|safeguards', 'contract|contracts|agreement|agreements|terms ..10 gives|give|affords|afford|offers|offer|provides|provide ..6 same|equal|equivalent ..1 level|degree of ..2 protection|security|confidentiality|care',
  ],
  // A contract with them, and not a word on what it says.
  TERMS_WITH_THEM: ['agreement|agreements|contract|contracts|terms|arrangements|paperwork ..4 with ..1 them|each|every|all|these|those|such', 'agreement|agreements|contract|contracts|terms|arrangements ..1 in place'],
  // `Ask us`, `just ask`: whose help is wanted.
  TURNS_TO_PROCESSOR: ['ask|asks us', 'just ask', 'turn|turns ..1 to ..1 us|provider|processor|supplier|contractor|vendor', 'get in touch with us', 'come|comes to us', 'contact|contacts ..1 us|provider|processor|supplier|contractor|vendor', 'let us know', 'approach|approaches ..1 us|provider|processor|supplier|contractor|vendor'],
  MATERIAL: ['what we|it|provider|processor ..1 know|knows|have|has|hold|holds', 'description|descriptions', 'system|technical|product documentation', 'what we have', 'fact sheet|sheets', 'standard document|documents'],
  FURNISHES: ['hand|hands ..1 you', 'let|lets ..1 you have', 'pass|passes ..2 to you', 'makes ..6 available'],
  // To whom nothing is told; they are not those who keep silent.
  RECIPIENTS: ['to any|another|other ..2 person|persons|people|individual|individuals|body|company|party', 'to anybody|anyone|nobody|no-one|others|outsiders|somebody|someone', 'to no one|person|other|individual', 'to persons|people|individuals ..1 other than|outside'],
  PRICES: ['price|prices|pricing|discount|discounts|rebate|rebates|fees|remuneration|offer|offers|quotation|invoice|invoices', 'content|contents|existence of ..2 this|the agreement|contract|offer'],
  // `Nothing in this clause stops the Provider from …`: a rule stands aside.
  UNLESS: ['not ..2 prevent|prevents|preclude|precludes|stop|stops|bar|bars|hinder|hinders|restrict|affect ..6 processing|process', 'nothing ..6 prevents|prevent|stops|stop|precludes|bars|bar|restricts|restrict|affects ..6 processing|process', 'not|n\'t apply to|where|if|when', 'process|processing|processed ..12 not ..1 affected', 'process|processing|processed ..12 unaffected|untouched', 'remain|remains permitted|lawful|allowed', 'leaves ..4 unaffected|untouched ..6 processing|process', 'subject to ..4 law|laws|statutory|legal', 'this ..2 apart|aside'],
  LEGALLY_REQUIRED: ['law|laws|statute|legislation ..4 imposes|impose|lays|lay|places|place|puts ..4 on|upon', 'imposed|laid|placed ..6 by ..4 law|laws|statute|legislation', 'obliged|bound|compelled|obligated|required|forced ..6 by ..4 law|laws|statute|legislation|regulation', 'law|laws ..6 obliges|oblige|binds|bind'],
  INFORM: ['make|makes|making|made ..6 known', 'give|gives ..1 you|customer|client|controller ..3 heads-up|shout|warning'],
  DESPITE_CLAUSE: ['notwithstanding|despite ..2 section|clause|paragraph|article|foregoing|sentence', 'irrespective of ..2 section|clause|paragraph|article'],
  // The controller is asked which it wants.
  SAYS_WHETHER: ['tell|tells|say|says|let|lets|inform|informs|notify|notifies|advise|advises|state|states|indicate|indicates ..8 whether|if ..8 returned|return|back|deleted|deletion|destroyed|erased', 'whether ..6 want|wants|wishes|wish|prefers|prefer ..6 back|returned|return|deleted|erased|destroyed|deletion'],
  // A copy is wanted, or given, before all is deleted.
  COPY_FIRST: ['want|wants|wish|wishes|need|needs ..4 copy|export ..8 gets|get|receive|receives|send|sends|sent|given|provided', 'would like ..4 copy|export ..8 gets|get|receive|receives|send|sends|sent|given|provided', 'receives|receive|gets|get|obtains|obtain|given ..4 copy|export ..3 beforehand|first|before'],
  // One of both is left to whoever does it, whatever was said of the other.
  ONE_AT_DISCRETION: ['or ..1 delete|deletes|destroy|destroys|erase|erases ..3 at|in its own ..1 discretion'],
  WANTS_OR_GETS: ['want|wants|wish|wishes|need|needs|receive|receives|get|gets|obtain|obtains', 'would like'],
  COPY_OF_PROOF: ['copy|copies of ..4 log|logs|protocol|record|records|proof|confirmation|certificate'],
  RETURNS: ['want|wants|have|has|get|gets ..3 data|it|them|everything back'],
  ANY_TIME: ['any time', 'anytime', 'whenever', 'around the clock', 'at all times'],
  // Kept as far as the law allows is kept as long as one likes; only what the law requires may stay.
  KEEPS_NOTHING: ['not|never|nor|neither ..3 keep|retain|store|hold', 'keep|keeps|retain|retains|store|stores|hold|holds no', 'no ..4 copy|copies ..6 stay|stays|remain|remains|kept|retained'],
  KEEPS_AS_ALLOWED: [
    'retain|retains|keep|keeps|store|stores|hold|holds ..8 permitted|allowed ..2 by|under ..2 law|laws|legislation|regulation', 'may|can|entitled|free ..4 keep|retain|store|hold ..10 legitimate interest|interests', 'archive|archival|file|reference copy|copies ..6 stay|stays|remain|remains|kept|retained ..4 provider|processor|supplier|contractor|us|own', 'keep|keeps|retain|retains ..3 copy|copies ..4 for|as ..3 own|its|our records|files|archive|reference|documentation',
  ],
  // How the processor is told, where every way leaves a trace.
  // With or without quotation marks.
  PAPERS_BACK: ['documents'],
  OTHER_INSTRUCTIONS: ['operating|payment|delivery|shipping|user|use|safety|work|working|assembly|installation|standing|technical instruction|instructions'],
  INSTRUCTION_DEFINED: ['instruction|instructions ..2 means|mean ..4 documented|written|recorded ..4 instruction|instructions|direction|directions|order|orders|request|requests|command|commands', 'instruction|instructions ..2 means|mean ..3 instruction|instructions|direction|directions|order|orders|request|requests|command|commands ..6 in|by writing|text|e-mail|email|electronic', 'instruction|instructions ..2 shall|will mean ..4 documented|written|recorded ..4 instruction|instructions|direction|directions|order|orders|request|requests|command|commands', 'instruction|instructions ..2 shall|will mean ..3 instruction|instructions|direction|directions|order|orders|request|requests|command|commands ..6 in|by writing|text|e-mail|email|electronic'],
  TELLING_MEANS: ['telling ..1 us|it|provider ..1 means|is', 'you ..1 do|does that|this|so ..1 by|in|through|via', 'instructions|orders ..2 given|issued|placed|come ..2 by|through|via|in', 'tell|tells us|it ..1 by|through|in|via', 'instruct|instructs ..2 by|through|via'],
  RECORDED_CHANNEL: ['click|clicks|clicking', 'in|through ..1 app|dashboard|portal|console|platform|ticket|tickets', 'api', 'settings', 'written', 'agreement'],
  OBJECTION_REFUSED: ["can't|cannot|couldn't ..1 object", 'may|can not ..1 object', 'no ..1 right ..2 object|objection', 'not ..1 entitled ..2 object', 'objection|objections ..3 excluded|barred|disregarded'],
  COMPLIANCE: ['agreement|contract|clause|schedule|annex|article ..1 is|are|being ..1 kept|observed|followed|respected|honoured|honored'],
  AT_THE_END: ['stop|stops|stopped ..1 working|trading together|with', 'the end'],
  // A request to the other side, and no measure.
  ASKED_POLITELY: ['please'],
  // What is changed is the paper itself, and no sub-processor.
  AGREEMENT_CHANGED: ['change|changes|amend*|modif*|update|updates ..2 of|to ..2 this|these|the|our agreement|terms|dpa|contract|policy|addendum|conditions|page', 'change|changes|amend|amends|modify|modifies|update|updates this|these|the|our agreement|terms|dpa|contract|policy|addendum|conditions'],
  // Reading about an audit of somebody else is no audit.
  REPORT_READ: ["read|reads|see|sees|view|views|download|downloads|consult|consults|request|requests|obtain|obtains|receive|receives|get|gets ..5 audit|audits|auditor's|auditors'|inspection report|reports|findings|result|results|summary|certificate"],
  NO_DEFINITION: ['telling us|it|provider|processor'],

  // How the one for whom it is done makes use of a service.
  USES_SERVICE: ['use|usage|input|inputs|configuration|settings', 'uses|enters|records|configures|inputs|feeds|populates'],
  // Incidents just spoken of.
  SUCH_INCIDENTS: ['such|these|those incident|incidents|event|events|occurrence|occurrences'],
  // What is tried with a thing that is promised.
  TRIED_WITH_IT: ['which|that ..2 we|it|they ..2 try|tries|endeavour|endeavours|endeavor|endeavors|seek|seeks|strive|strives'],
  CHOICE: ['depending on what|which ..2 controller|customer|client|you ..3 want|wants|wish|wishes|choose|chooses|ask|asks|request|requests|decide|decides|prefer|prefers|tell|tells|select|selects|elect|elects|instruct|instructs|consider|considers|deem|deems|think|thinks'],
};
