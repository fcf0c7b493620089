import type { Lexicon } from '../lexicon.js';

const AUTHORITY = 'authority|authorities|regulator|regulators|commissioner|ombudsman|ico|cnil|dpc|fdpic';
const CONTROLLER = 'customer|client|controller|you';

/** Help with the controller's own duties, notice of breaches, proof and audits, and the end of the processing: families that many trades write. Art. 28(3)(e) to (h) GDPR. */
export const requirementsHelp: Lexicon = {
  ASSIST: [`back|backs|backing ..1 ${CONTROLLER} up`, `serves|serve|relieve|relieves ..1 ${CONTROLLER} in|with|of`, `stands|stand ready|behind ..2 ${CONTROLLER}`, `do|does ..1 share`, `attends|attend to ..4 with ${CONTROLLER}`],
  DATA_SUBJECT_RIGHTS: [
    'patient|pupil|employee|member|tenant|guest|parent|donor|resident|passenger|participant|subscriber request|requests', 'assert*|invok*|enforc*|exercis*|claim*|rely|relies ..6 data protection|privacy ..1 right|rights', 'data protection|privacy right|rights ..2 asserted|invoked|exercised|claimed', 'rights under|of ..3 data protection ..1 law|laws|legislation|act',
  ],
  DATA_SUBJECT_WISH: ['patient|pupil|employee|member|tenant|guest|parent|donor|resident|passenger|participant|subscriber request|requests'],
  CARRIES_OUT_RIGHTS: ['amends', 'blocks', 'supplies', 'looks up', 'finds', 'retrieves', 'restricts', 'rectifies'],
  OWN_JUDGEMENT: ['it|they|we ..1 considers|deems|regards|thinks|finds|believes|judges|consider|deem|regard|think|find|believe|judge ..3 feasible|possible|workable|realistic|acceptable|tolerable|manageable'],
  JUDGES_FIT: ['considers|deems|regards|thinks|finds|believes|judges|consider|deem|regard|think|find|believe|judge ..3 feasible|possible|workable|realistic|acceptable|tolerable|manageable'],
  HELP_AS_IN_CONTRACT: ['covered|included|contained|foreseen ..1 by|in ..2 scope|services|package|plan ..2 of|agreed|booked|ordered|,', 'as far as ..1 covered|included|agreed|booked', 'within ..2 agreed|booked|ordered scope|services'],
  HELP_REFUSED: [
    'requests|enquiries|inquiries|questions|assistance|support|help ..8 not ..1 covered|included|owed|part|within ..3 duties|duty|obligations|services|service|scope', 'does|do|will|shall not ..2 answer|complete|deal|handle|process ..3 questionnaire|questionnaires|enquiries|inquiries|requests ..4 individual|other|further|customers',
    'will|shall|does|do not answer|complete ..2 questionnaire|questionnaires', 'no duties|duty|obligation|obligations ..4 other|further requests|enquiries|rights',
  ],
  // Held as a controller: those whose data they are ask their own controller.
  HELD_AS_CONTROLLER: ['stores|store|holds|hold|processes|process|keeps|keep|uses|collects|stored|held|processed|collected ..6 as a|an|its|independent|own|sole ..1 controller', 'for its|our own ..3 purposes as ..2 controller', 'own customers|staff|employees'],
  INFORM: [
    `reportable|notifiable to`, `ring|rings|phone|phones|call|calls|text|texts|mail|mails|email|emails|message|messages|telephone|telephones|alert|alerts ..1 ${CONTROLLER}`, `ring|rings|phone|phones|call|calls|text|texts|mail|mails|email|emails|message|messages|telephone|telephones|alert|alerts ..1 customer's|client's|controller's`, 'particulars|details|word|news ..18 given|passed|sent|communicated ..6 to', 'given|passed|sent|communicated ..6 particulars of', 'sends|send|pass|passes on ..2 report|word|news|alarm',
  ],
  // Incidents that sub-processors report to the processor.
  REQUIRES_OF_SUBS: ['requires|require|obliges|oblige|demands|demand ..1 each|every|its|all|any|these|the ..2 sub|subs|subprocessor|subprocessors|sub-processor|sub-processors|subcontractor|subcontractors|supplier|suppliers ..2 to'],
  BREACH: ['data|information|records|details|files ..6 disclosed|sent|shown|handed|released|mailed ..3 wrong|unauthorised|unauthorized people|person|persons|recipient|recipients|party|parties|hands|company|address'],
  // Told to one's own superiors.
  INSIDE_THE_HOUSE: ['to|inform|informs|tell|tells|alert|alerts their|his|her|its ..1 manager|managers|superior|superiors|supervisor|supervisors|boss', 'line manager|managers'],
  IMPACT_ASSESSMENT: ['evaluat*|analys*|examin*|estimat*|gauge|gauges|weigh|weighs ..3 impact|effect|effects|consequences|risk|risks of ..6 processing', 'impact|effects|consequences|risks of ..6 processing ..3 on|for', 'gauge|estimate ..4 risks ..3 data subjects', 'assessment under ..2 art|article|art. 35'],
  // Assessments of another kind.
  OTHER_ASSESSMENT: ['transfer|equality|environmental|social|regulatory|economic|business|health|climate|financial|quality|conformity|human ..1 impact assessment|assessments', 'transfer|equality|environmental risk|impact assessment|assessments', 'tia|tias'],
  PRIVACY_ASSESSMENT: ['data protection ..1 impact|assessment|assessments', 'privacy impact|assessment|assessments', 'dpia*', 'article|art. 35'],
  PRIOR_CONSULTATION: [`risk ..14 turn|turns|consult|consults|consulted|consulting|approach|approaches|refer|refers|involve|involves|apply|applies ..3 ${AUTHORITY}`, `turn|turns|consult|consults|approach|approaches|refer|refers|involve|involves|apply|applies ..3 ${AUTHORITY} ..10 risk`],
  // The other side, and no authority, is consulted.
  CONSULTS_PARTY: [`consultation|consultations|consult|consulting ..1 with|between ..1 ${CONTROLLER}|provider|processor|supplier|parties`, `consult|consults|consulting ${CONTROLLER}`, `consult|consults|consulting the ${CONTROLLER}|provider|processor|supplier`],
  ANAPHORA: ['doing so', 'the|this|that|its|each assessment|consultation|evaluation|analysis', 'helps|help|supports|assists there', 'to that effect', 'in that regard|respect'],
  NEEDED_FOR: ['calls|call for', 'asks|ask for', 'demands'],
  MATERIAL: ['everything about', 'sections|section', 'annex|annexes', 'technical annex|description|descriptions', 'figures'],
  TAKES_PART: ['attend|attends|attending', 'comment|comments|commenting on', 'complete|completes', 'prepare|prepares|drafts|draft', 'answer|answers'],
  FURNISHES: ['complete|completes ..3 section|sections|template|form', 'comment|comments on'],

  DELETES: ['beyond recovery', 'unrecoverable', 'irrecoverable|irrecoverably', 'irretrievable|irretrievably', 'made|make|makes|render|renders|rendered|rendering ..4 unreadable|unusable|illegible', 'obliterat*', 'discard*'],
  RETURNS: ['handover', 'hand-over', 'handing over|back', `transmit|transmits|transmitted|transfers|transfer|convey|conveys|release|releases|pass|passes ..4 to ${CONTROLLER}|it|them`, `transmit|transmits|transfers|transfer|convey|conveys|release|releases|pass|passes ..4 to the ${CONTROLLER}`, 'giving|sending ..4 back', 'deliver|delivers|delivered|delivery up'],
  KEEPS_FOR_ITSELF: ['copy|copies|duplicate|duplicates ..2 remain|remains|stay|stays with|at ..1 provider|processor|supplier|us'],
  CHOICE: ['options', 'determine|determines|determined ..4 whether', 'tell|tells|say|says ..2 which|whether'],

  PROVIDES: ['answered', 'provision to|of', 'supply of|to', 'disclosure of|to', 'opens|open ..2 books', 'shown', 'explain|explains', 'put|puts ..4 before', 'lay|lays ..4 open|before'],
  COMPLIANCE: [
    'keep|keeps|kept|keeping our|its|their side', 'keep|keeps|kept|keeping our|its|their word|promise|promises|end', 'how|whether ..10 complied', 'obligations|duties|requirements|provisions|terms|promises ..6 met|fulfilled|observed|kept|honoured|honored|respected|followed|performed', 'fulfil|fulfils|fulfilling|performs|meets|observes|honours|keeps ..2 agreement|contract|obligations|duties|schedule|addendum|dpa|terms', 'living up', 'conformity',
  ],
  DEMONSTRATES: ['establish|ascertain|assess|judge|see|satisfy|determine|review ..4 that|whether|how', 'supporting documents|evidence|records', 'whether and how', 'how it|we|they fulfils|fulfil|meets|meet|observes|observe|keeps|keep', 'for itself|yourself|themselves', 'as evidence', 'account|accounts for'],
  BILLS: ['books', 'licence|license fee|fees', 'royalties', 'charges|fees ..1 due|payable|invoiced', 'turnover'],
  AUDIT: ['check|checks up', 'audit right|rights', 'inspections|inspection ..2 by'],
  CARRIES_OUT: ['admit|admits|admitted', 'check|checks up', 'accompany|accompanies|accompanied'],
  // The side that is helped stands as the subject: `The Client is to be assisted by the Provider`.
  IS_TO_BE_HELPED: ['shall|must|will|is|are ..3 be assisted|supported|helped|aided ..8 by', 'assisted|supported|helped|aided by'],
};
