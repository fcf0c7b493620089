import type { Lexicon } from '../lexicon.js';

/** Further ways in which the processor's side takes from a duty: own judgement, capacity, thresholds, requests to the staff, choice. British, American and translated usage. */
export const requirementsWeakening: Lexicon = {
  NONE_UNCOMMITTED: ['nobody|no-one|no one|person|employee ..8 who|that has|is not ..8 committed|bound|signed|undertaken', 'no|nobody|none|never|cannot ..12 unless|until|before ..6 committed|bound|signed|undertaken', 'shall|may|will|does|do not ..1 be|have|get|given|work|see|access|handle|touch|enter ..10 unless|until|before ..6 committed|bound|signed|undertaken'],
  // With the processor before it: `measures that the Provider regards as adequate`.
  JUDGES_FIT: [
    'considers|deems|regards|thinks|finds|believes|judges|consider|deem|regard|think|find|believe|judge ..3 appropriate|fit|necessary|reasonable|suitable|adequate|sufficient|useful|expedient|sensible|justified|warranted|advisable|desirable|relevant|important|legitimate|safe|proper|practicable|prudent|helpful|well-founded|wellfounded|harmless', 'sees|see fit',
  ],
  OWN_JUDGEMENT: [
    'it|they|we ..1 considers|deems|regards|thinks|finds|believes|judges|consider|deem|regard|think|find|believe|judge ..3 appropriate|fit|necessary|reasonable|suitable|adequate|sufficient|useful|expedient|sensible|justified|warranted|advisable|desirable|relevant|important|legitimate|safe|proper|practicable|prudent|helpful|well-founded|wellfounded|harmless', 'it|they|we sees|see fit',
  ],
  CAPACITY_PERMITTING: [
    'its|our|their|the ..2 workload|capacity|resources|schedule|staffing|availability|operations|budget|staff permits|allows|permit|allow|permitting', 'subject to ..4 capacity|availability|resources|workload|staffing|budget', 'capacity|availability|resources|workload|time permitting', 'within ..3 available ..1 resources|capacity|budget', 'depending on ..4 availability|capacity|workload', 'where|if|when ..4 spare|free|sufficient capacity|resources', 'as far as ..4 bargaining|negotiat*', 'where|if|when|extent ..3 commercially reasonable|practicable|feasible|viable',
    'own|commercial|business interests ..3 speak|favour|favor|allow|permit|require', 'subject to ..2 staff|team|personnel|engineers ..2 free|available', 'where|if|when ..6 convenient|convenience',
  ],
  MERELY_ASKED: ['encourag*', 'invite|invites|invited|inviting', 'are|is|be asked to', 'asks|ask ..8 to sign|keep|treat', 'urge|urges|urged|urging', 'requested to sign|keep|treat', 'recommend*', 'suggest*'],
  TOLD_OR_BOUND: ['aware of ..8 confidential*|secrecy ..2 or', 'informed|told|reminded of|about ..6 confidential*|secrecy ..2 or', 'encouraged to ..5 confidential*|secrecy ..2 or'],
  SIMILAR_ONLY: ['broadly|roughly|generally similar|comparable ..4 obligations|terms|duties|provisions'],
  ON_REQUEST_ONLY: ['only ..2 on|upon|at ..4 request', 'on|upon request , ..6 inform|informs|notify|notifies|tell|tells', 'on|upon ..3 request ..4 shall|will inform|notify', 'only if|when ..4 asks|asked|requests|requested'],
  SERIOUS_ONLY: [
    'more than|exceeding ..3 records|subjects|individuals|persons|users|people|customers|entries', 'over|least 1*|2*|3*|5* ..2 records|subjects|individuals|persons|users|people',
    'of ..2 major|significant|material|serious|grave|substantial|considerable ..1 significance|importance|impact|gravity|nature|severity|scale|concern', 'result in|cause|causes ..4 significant|serious|material|substantial ..1 harm|damage|impact|loss', 'rated|rates|classified|classifies|classed|assessed|graded|ranked|regards|considers|deems|confirmed ..3 as|to ..2 serious|significant|material|critical|high|severe|major|grave|notifiable|reportable',
    'severity threshold', 'above ..3 threshold', 'serious|significant|material|severe|major enough', 'that|which is|are ..2 serious|significant|material|severe|major|notifiable|reportable',
  ],
  AFTER_INQUIRY: ['once|after|when ..5 forensic|investigation|inquiry|enquiry|analysis|review ..6 established|confirmed|shown|found|verified', 'established|confirmed|verified that ..8 in fact', 'as soon as ..8 investigation|inquiry|enquiry|analysis|review ..6 completed|concluded|finished|closed', 'management|board|directors|headquarters|lawyers|counsel has|have ..2 approved|released|cleared|agreed'],
  EFFORTS_ONLY: ['endeavour|endeavours|endeavor|endeavors to', 'will|shall ..1 try|seek|aim|attempt to', 'consider|considers|contemplate assisting|helping|supporting|providing|imposing|notifying', 'work|works towards'],
  OWN_DISCRETION: [
    "processor's|provider's|vendor's|supplier's|contractor's|company's own|sole|absolute|reasonable discretion|choosing|choice", "processor's|provider's|vendor's|supplier's|contractor's|company's choosing|choice|discretion|selection", 'chosen|selected|determined by ..3 processor|provider|vendor|supplier|contractor', 'as it|they|we ..2 chooses|choose|wishes|wish|pleases|prefers|determine|decide|decides', 'such ..6 it|they|we chooses|choose', 'sees|see fit', 'free to', 'at ..2 convenience', 'staff have|has time', 'in its ..2 judgement|judgment|estimation', 'holds|hold ..4 advisable|useful|expedient|desirable', 'without giving|stating ..2 reason|reasons', 'not ..2 bound|obliged|required to give|state ..1 reasons|reason',
  ],
  PROCESSOR_CHOOSES: [
    "processor's|provider's|vendor's|supplier's|contractor's|company's ..2 option|choice|discretion|election|choosing", 'discretion|choice|election|option of ..2 processor|provider|vendor|supplier|contractor', 'as ..2 processor|provider|vendor|supplier|contractor ..1 considers|deems|sees|thinks|chooses|prefers|decides|elects',
  ],
  // Inspections that are not granted at all; hours, areas and reasons are usual limits.
  INSPECTIONS_REFUSED: ['visit|visits|inspection|inspections|audits ..5 not ..1 part|included|provided|foreseen|envisaged|granted|offered|allowed|permitted|possible', 'visit|visits|inspection|inspections|audits to|at|of|in our|its|the|any ..6 offices|premises|facilities|sites|centres|centers is|are|be not ..1 part|included|provided|foreseen|envisaged|granted|offered|allowed|permitted|possible',
    'onsite|on-site|physical visits|visit|audits|inspections|checks|access ..3 excluded|barred|ruled|unavailable', 'visits|visit|inspections|audits ..2 on|to ..2 site|premises ..3 excluded|barred', 'nothing ..6 requires|require|obliges|entitles|gives|shall ..10 access|inspect|visit|premises|facilities',
    'onsite|on-site|physical inspections|inspection|audits|audit|visits|checks ..3 not owed|offered|granted|provided|available|accepted|foreseen', 'inspections|audits|visits ..4 do not take place', 'no onsite|on-site|physical inspections|audits|visits|access', 'access to ..5 premises|facilities|offices|systems ..3 not ..1 owed|offered|granted|provided|available|given|afforded|permitted|allowed', 'no access ..5 premises|facilities|offices|systems|site', 'no access ..8 afforded|given|granted|permitted|allowed|provided', 'shall|will|may not conduct|carry|perform|undertake ..4 inspections|audits ..3 own', 'no right|entitlement ..3 inspect|audit|inspection|audits', 'waives ..4 inspections|audits|inspection|inspect', 'inspections|audits on site ..2 not owed|offered|granted',
  ],
  REPLACES_AUDITS: [
    'audit|audits|inspection|inspections|visit|visits ..4 replaced by|with|through', 'considered|regarded|treated|deemed ..3 fulfilled|satisfied|exercised|discharged|met|complied|exhausted', 'take|takes ..1 place of',
    'right|rights|obligation|obligations|duty|duties|entitlement|requirement|request|requests ..10 met|fulfilled|satisfied|discharged|exhausted|exercised ..1 where|if|when|by|once|with|through|upon', 'certificate|certificates|certification|report|reports|attestation ..6 suffices|suffice|sufficient|satisfies|satisfy|conclusive', 'accepts|accept ..8 certificate|certificates|certification|report|reports|attestation ..8 sufficient|conclusive|adequate|satisfactory', 'right|rights|entitlement ..6 lapses|lapse|ceases|falls away',
  ],
  NOT_REPLACED: ['not ..3 satisfy|suffice|sufficient|fulfil|discharge|release|enough|lapse|cease', 'insufficient', 'whether ..12 sufficient|suffice|suffices|satisfies|enough', 'if|where|unless|when ..8 sufficient|suffice|suffices|insufficient'],
  // An instruction by word of mouth of which nothing is left in writing.
  ORAL: ['oral|orally', 'verbal|verbally', 'by telephone|phone', 'spoken'],
  NOT_DOCUMENTED: [
    'without ..2 documentation|confirmation|record', 'without ..1 writing|written', 'need not ..4 documented|confirmed|recorded|written', 'not ..4 documented|recorded|confirmed ..1 in writing', 'no ..2 documentation|confirmation|record|writing ..8 required|needed|necessary', 'documentation|confirmation|record ..6 not ..1 required|needed|necessary', 'does|do|shall not ..2 require ..4 documentation|confirmation|writing|record',
  ],
  NOT_BINDING: ['need|needs|must|shall|may not ..2 follow|execute|carry|observe|carried|executed|followed|acted', 'not ..1 obliged|required|bound ..2 follow|act|execute', 'not ..2 binding|valid|effective|sufficient|permitted|accepted|suffice|followed', 'invalid', 'no effect', 'only ..2 binding|valid|effective'],
  // Liability for others up to a sum, not for some damage, or as far as they pay.
  LIABILITY_CAPPED: [
    'maximum of', 'up to ..5 eur|euro|euros|usd|gbp|chf|€|amount|$|£', 'capped', 'liability ..10 limited to ..6 fees|amount|sum|eur|euro|usd|gbp|chf|€|charges|price', 'liability ..6 shall|will not exceed', 'except ..2 for ..3 loss|damage|damages|outages|failures|interruption*|profits', 'liability for ..8 damage|damages|loss|losses|outages|profits ..10 excluded|disclaimed', 'not ..1 liable ..1 for ..5 outage|outages|loss|losses|damage|damages|failure|failures|interruption*|downtime',
    'only ..2 in|for ..4 intent|gross|wilful|willful', 'only ..3 case ..2 intent|gross|wilful|willful', 'to the extent ..3 it|they|we ..2 recover|recovers|collect|collects|reimbursed|indemnified', 'insofar|far as ..6 recover|recovers|reimbursed|indemnified', 'for|of what|whatever|such ..6 recover|recovers|recovered|collect|collects|obtain|obtains from',
  ],
  NO_CAP: ['no ..3 limitation|limit|cap|restriction', 'without ..1 limit|limitation|cap', 'unlimited', 'not ..2 limited|capped|excluded', 'uncapped'],
  OTHER_CUSTOMERS: ['other|third customers|clients|tenants', "other customers'|clients'", 'multi-tenant|shared'],
  // How data are given back is for the processor to say.
  MEANS_OF_RETURN: ['format|formats', 'media|medium', 'means|manner|method of ..2 return|deletion|transfer'],
  // Weighing what measures are needed is not taking them.
  ASSESSING: ['in|when assessing|evaluating|determining ..6 level|security'],
  // Behind the processor: it aims at something.
  AIMS: ['aims|seeks|strives|hopes to', 'is committed to trying'],
  ALLOWS_AUDIT: ['accept|accepts'],
  ONLY_IF_PAID: [
    'if|once|where ..12 paid', 'on condition that ..14 paid|pays|bought|booked|ordered', 'as soon as ..8 bought|purchased|booked|ordered|paid|settled', 'for|to customers|clients|subscribers ..2 on|with ..2 basic|comfort|standard|starter|free|professional|premium|enterprise|gold|silver|platinum|business|plus|pro ..2 plan|plans|package|packages|tier|edition|subscription', 'customers|clients|subscribers who|that have ..2 subscribed|booked|ordered|bought',
  ],
  AS_FAR_AS_REASONABLE: [
    'own|commercial|business interests ..3 speak|favour|favor|allow|permit|require|suffer', 'compatible|fit|fits|fitting ..2 with ..4 interests|processes|roadmap|schedule', 'little|minor|low|minimal effort', 'as far as ..4 convenient|expedient|opportune', 'subject to ..2 staff|team|personnel|engineers ..2 free|available', 'if|far|extent|insofar ..8 prepared|willing|ready to accept|agree|sign',
  ],
  NOTICE_NOT_OWED: ['no obligation|duty to tell|inform|notify|warn|alert', 'not obliged|required|bound|obligated to tell|inform|notify|warn|alert', 'not having to be ..2 pointed|notified|reported|mentioned|announced'],
  CONSENT_NOT_NEEDED: ['consent|approval|authorisation|authorization|permission ..5 not required|needed|necessary', 'no ..3 consent|approval|authorisation|authorization|permission ..5 required|needed|necessary', 'need not ..3 consent|approval|ask|seek|obtain'],
  OBJECTION_REFUSED: ['objection|objections ..6 not prevent|stop|hinder|bind|affect', 'objection|objections ..4 no effect|consequence'],
  STOCK_MATERIAL: ['pointing|referring|directing ..4 to ..6 website|homepage|faq|faqs|handbook', 'general|generic information ..3 website|homepage'],
  HELP_NOT_OWED: ['any|all ..1 further|other assistance|support|help ..6 excluded'],
  SOME_LET_OFF: ['but not ..3 freelancers|freelance|temps|interns|trainees|contractors|temporary|external'],
  COMMITMENT_WAIVED: ['without ..8 having to enter|sign|commit|give|undertake'],
  HELP_IF_AGREED: ['not ..2 part|included ..2 of|in the ..1 services|service', 'optional ..1 addon|add-on|service|module|extra', 'as ..2 add-on|addon', 'by ..2 separate quote|quotation|offer'],
  IF_POSSIBLE: ['where|if|when|wherever|whenever possible|practicable|feasible', 'as far as possible|practicable|feasible', 'to the extent possible|practicable|feasible'],
  TOLD_LATER: ['in|at|with the|its next|monthly|quarterly|annual|yearly|regular|following ..1 report|meeting|review|call|newsletter', 'from time to time', 'once|twice a year|month|quarter', 'at the end of each|the month|quarter|year', 'in due course'],
  ASSUMED: ['assume|assumes|expect|expects|hope|hopes that', 'on the assumption|understanding that', 'it is expected|hoped|assumed that', 'would be desirable', 'it is usual|customary'],
  HELP_AS_IN_CONTRACT: ['within|to|in the scope|extent of ..4 services|support ..4 agreed|ordered|purchased|described|included|booked', 'as|where|if|to the extent ..4 provided|agreed|included|covered ..4 main|principal|master|services agreement|contract'],
};
