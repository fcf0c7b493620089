import type { Lexicon } from '../lexicon.js';

/** End of the processing and checks during it. Art. 28(3)(g), (h) GDPR. */
export const requirementsEnding: Lexicon = {
  DELETES: ['gone', 'wiped', 'permanently remove*', 'delet*', 'eras*', 'destroy*', 'destruct*', 'destruction', 'purge*', 'wipe*', 'anonymi*', 'dispose*', 'disposal', 'remove*', 'overwrit*', 'shred*', 'expunge*', 'sanitiz*', 'sanitis*', 'is|are gone', 'scrub*', 'erased'],
  RETURNS: ['deliver|delivers ..4 or delete|destroy|erase', 'deliver|delivers|delivered ..6 to ..2 customer|controller|client', 'get ..6 back', 'take ..4 data', 'transfer|transfers|transferred ..10 to the customer|controller|client|institution|sponsor', 'transfers the', 'repatriat*', 'deliver|delivers|delivered up', 'ship|ships back', 'get ..3 data', 'pass* ..5 back', 'return|returns|returned|returning', 'hand over', 'hand back', 'give back', 'export*', 'reclaim*', 'retriev*', 'make ..6 available for download', 'download*', 'transfer ..6 back', 'back to ..3 customer|controller|client', 'surrender*', 'restitut*', 'provide ..4 copy', 'available for retrieval', 'extract*', 'portab* copy', 'handed|handing|hands over|back', 'hand ..6 over|back', 'given|giving|gives|give ..6 back', 'data back', 'sent|send|sends ..6 copy|export|back', 'send you ..6 data|information', 'send ..3 copy', 'copy of ..4 data', 'take ..6 data ..2 with', 'returns', 'transfer|transferred|transfers ..4 back', 'back to you'],
  // The controller takes its data out before they are deleted.
  FETCHES_DATA: ['export|exports|exported|exporting', 'download|downloads|downloaded|downloading', 'retrieve|retrieves|retrieved|retrieval', 'extract|extracts|extracted ..4 data', 'take|takes|pull|pulls ..4 data ..1 out|with', 'copy|copies ..2 out', 'save|saves ..3 data'],
  GRACE: ['days|weeks|months|month to', 'opportunity', 'chance to', 'period to|of|for'],
  UNTIL_THE_END: ['before|until|prior to ..4 end|termination|expiry|cancellation', 'during the term', 'at any time', 'in good time'],
  AT_THE_END: [
    'workspace|account|profile|subscription closes|closed|closing', 'close|closes|closed|closing ..2 workspace|profile|subscription', 'closing date',
    'terminat*', 'expir*', 'end of', 'after ..4 end', 'upon ..4 completion', 'cessation', 'ceases', 'cease', 'no longer ..3 required|needed|necessary', 'discontinu*', 'after ..14 fulfilled', 'conclusion of', 'following ..4 completion', 'after the provision', 'ends', 'completion of',
    'come|comes|came to an end', 'you leave', 'account ..4 closed', 'close|closes|closed|closing ..3 account', 'closure', 'is over', 'are over', 'on exit', 'exit', 'agreement|contract|term|services|relationship end|ends|ended', 'cancel*', 'the end', 'wind down', 'once ..6 ended',
  ],
  CHOICE: ['pick|picks', 'you say', 'says so', 'either by', 'may decide', 'let us know ..3 whether|which|what', 'nominate*', 'select|selects', 'sole option of ..2 customer|controller|client', 'tells us|it', 'as ..5 direct|directs|instruct|instructs|require|requires|elect|request|specify|specifies', 'may|can ..6 retrieve|export|download|extract|take', 'choice', 'option', 'election', 'elect|elects', 'discretion', 'choose*', 'chosen', 'request*', 'instruction', 'instructions', 'instructed', 'direction', 'directed', 'written notice', 'as notified', 'notified by', 'reclaim*', 'preference', 'decision', 'decides', 'demand', 'up to ..2 you|customer|controller|client|subscriber', 'prefers|prefer', 'ask|asks|asked', 'wish|wishes', 'wants|want', 'directs', 'decide', 'whichever', 'tell us', 'choosing', 'chooses', 'elects', 'selected', 'instruct|instructs ..4 whether', 'whether to', 'chance to', 'opportunity to'],
  THEREAFTER: ['once ..8 acknowledged|confirmed|received|safely|downloaded', 'after ..6 confirmation|receipt', 'remaining|left|still holds', 'on ..3 confirmation|receipt', 'thereafter', 'subsequently', 'then', 'after which', 'following such|the return|export', 'after such|the|that return|export', 'afterwards', 'after that', 'after this', 'if it does not', 'if ..6 not do so', 'otherwise', 'failing which', 'failing that', 'following that', 'either way', 'once ..6 returned|exported|received', 'when ..6 period ..3 over|expired', 'on ..3 expiry of that'],
  COPIES: ['copy', 'copies', 'backup*', 'existing copies', 'all'],
  RETENTION: ['log|logs|backup|backups|recordings|footage ..3 kept|stored|held|preserved for', 'retention', 'retain*', 'storage of', 'archiv*', 'store', 'keep records'],

  AUDIT: [
    'come|comes ..1 and see|look|check|have', 'see how we|it|they work|works|operate', 'let you|them|auditors in', 'convince|convinces itself|themselves|himself|yourself', 'satisfy itself|themselves|yourself ..12 premises|site|spot|place|visit*|inspect*', 'putting ..3 questions',
    'control|controls ..3 spot|premises', 'on the spot', 'right of control|inspection|examination', 'exercise ..3 control', 'controls|checks by', 'carry|carries out ..3 controls|checks', 'order control', 'inspectors', 'have a look', 'check ..4 compl*', 'means of verification',
    'audit|audits|audited|auditing', 'inspect|inspects|inspection|inspections', 'onsite', 'verif*', 'review of ..4 facilities', 'examination*', 'checks', 'site visit*', 'inspecting', 'controls on', 'monitor compliance', 'audit rights', 'assess* compliance', 'self-audit*', 'visit|visits|visiting', 'come ..6 check', 'examine|examines|examining', 'access ..8 premises|offices|facilities|systems|site', 'see for itself|themselves|yourself', 'reviews of', 'review ..8 processing|operations|facilities|records|compliance', 'check on', 'check how|whether', 'look at how', 'auditor|auditors', 'spot checks', 'walk through', 'walkthrough', 'security assessment*', 'compliance assessment*', 'independent assessment*', 'investigate*', 'enter ..4 premises|offices|facilities|site', 'attend ..4 premises|site|offices', 'look around', 'go through',
  ],
  CARRIES_OUT: [
    'submit|submits|submitting ..8 to|for audit|audits|inspection|inspections|examination|review', 'tolerat*', 'condon*', 'convince|convinces', 'satisfy itself|themselves',
    'look', 'see', 'drop in', 'send', 'invite', 'host*',
    'allow*', 'permit*', 'contribut*', 'conduct*', 'carry out', 'carrying out', 'carried out', 'perform*', 'right to', 'may ..12 audit|inspect|verify|review|examine', 'entitled', 'grant*', 'submit to', 'make ..4 available for', 'cooperat*', 'participat*', 'undertak*', 'engage', 'facilitat*', 'access to', 'exercise*', 'mandat*', 'audited by', 'have ..6 audit*', 'execute', 'may|can', 'let|lets', 'help* ..4 audit', 'right of', 'access', 'come', 'visit*', 'undertakes', 'given', 'open|opens', 'welcome*', 'invited', 'assist* ..6 audit*', 'support* ..4 audit*', 'accommodat*',
  ],
  ON_SITE: ['onsite', 'on site', 'premises', 'facility|facilities', 'inspection|inspections', 'inspect', 'location*', 'systems', 'business hours'],
  CERTIFICATES: ['certificat*', 'report|reports', 'questionnaire*', 'attestation*', 'soc', 'iso*', 'summary', 'summaries', 'self-assessment*', 'reporting', 'due diligence', 'isae*', 'ssae*', 'auditor|auditors|audit|assurance statement|statements|opinion|letter', 'statement ..4 auditor*|auditors', 'thirdparty audit*', 'certification*', 'written confirmation'],
  REPLACES_AUDITS: [
    'in lieu', 'instead of', 'only ..4 exercise ..4 audit*', 'satisf* ..8 audit', 'audit ..12 satisf*|fulfilled', 'shall be satisfied', 'deemed ..4 satisf*', 'by providing ..12 report*', 'limited to ..6 report*|questionnaire*|documentation', 'not ..6 on site', 'no onsite', 'exercised ..4 solely', 'exercise ..8 audit right* ..20 by', 'sole ..4 audit', 'in place of', 'substitut*', 'shall be exercised by', 'fulfil* ..8 audit right*', 'not ..6 onsite', 'rely ..3 exclusively|solely|only', 'instead', 'at its option', 'in its discretion', 'in its sole discretion', 'in satisfaction', 'satisfied by', 'satisfied with', 'is ..2 satisfied', 'discharge*', 'exclusively on', 'confined to', 'not ..6 physical', 'rather than',
  ],
  INFORMATION: [
    'information', 'evidence', 'documentation', 'records', 'proof', 'reports', 'details', 'documents', 'answers', 'certifications', 'everything', 'whatever', 'facts', 'summary', 'material', 'materials', 'responses', 'questions', 'inquiries', 'enquiries', 'data needed', 'anything',
  ],
  PROVIDES: [
    'provide*', 'make ..12 available', 'makes ..12 available', 'making ..12 available', 'made available', 'give|gives|giving', 'furnish*', 'supply|supplies|supplied', 'present|presents', 'disclose*', 'share|shares', 'demonstrat*', 'prove*', 'submit*', 'respond', 'answer', 'available', "we'll give", 'show|shows|showing', 'produce|produces|produced|producing', 'hand over', 'hands over', 'hand|hands ..4 over', 'deliver*', 'receive|receives', 'obtain from', 'at ..3 disposal', 'let ..4 have', 'lets ..4 have', 'answer|answers|answering', 'send|sends', 'turn over', 'offer|offers', 'place* ..8 disposal', 'entitled to ..4 information', 'access to ..4 information|records|documentation', 'grant*',
  ],
  COMPLIANCE: [
    'compliance with', 'its compliance', 'in compliance', 'of compliance', 'complies', 'demonstrat*', 'verif*', 'audit*', 'inspect*', 'adherence', 'accountability', 'proof', 'prove', 'evidence', 'comply|complying', 'observed', 'adher*', 'meets its', 'meet its', 'meeting its', 'keep to', 'keeps to', 'keeping to', 'stick to', 'sticks to', 'do what|we', 'implemented', 'fulfil* ..4 obligations|duties', 'performed its', 'satisfy itself|themselves|yourself', 'conform*', 'check|checks', 'honour*', 'what ..8 requires', 'evidence', 'confirm',
  ],
  DEMONSTRATES: [
    'demonstrat*', 'verif*', 'evidence', 'prove*', 'proof', 'prove|proves|proving', 'show|shows ..6 compl*|that', 'satisfy itself|themselves', 'see that', 'check that', 'confirm that', 'check whether', 'documentary', 'substantiat*', 'establish compliance', 'show ..3 compliance', 'evidenc*',
  ],
  ALLOWS_AUDIT: [
    'allow*', 'permit*', 'contribut*', 'submit to', 'grant*', 'enable*', 'let|lets', 'grants', 'given to', 'cooperat*', 'open|opens', 'accommodat*', 'submits', 'welcome*', 'tolerat*', 'facilitat*',
  ],
  MAY_PROVE: ['may ..8 demonstrate', 'may be used ..10 demonstrate', 'can ..6 demonstrate', 'may ..4 prove', 'security policy'],
  // Audits that are no more than a look at certificates.
  REPORTS_INSTEAD: ['exercise|exercises|exercised ..10 by instructing|directing', 'exercise|exercises|exercised ..6 audit|audits|inspection|verification ..2 by|through ..3 means|way ..16 report*|certificat*|questionnaire*|attestation*', 'this|that is ..1 how|way ..8 audit|audits|inspection|inspections|inspect', 'in place of|instead of ..2 audit|audits|inspection|inspections|visit|visits', 
    'audit|audits|inspection|inspections|verification|control|controls ..8 consist*|confined|limited|restricted ..8 report*|certificat*|questionnaire*|documentation|self-assessment*', 'satisfy|satisfies|fulfil|fulfils|discharge* ..6 right|rights|obligation|obligations|request* ..6 report*|certificat*|soc|questionnaire*', 'only means', 'by ..3 questionnaire*|self-assessment*',
    'audit|audits|inspection|inspections|right|rights ..20 satisfied|fulfilled|met|limited|exercised by|with|to ..14 report*|certificat*|questionnaire*|documentation', 'audit|audits ..6 by way of ..6 report*|certificat*|questionnaire*',
  ],
  // Inspections of accounts are no audits of data protection.
  BILLS: ['invoice*', 'billing', 'accounts', 'financial', 'service|uptime|availability credit|credits', 'rebate|rebates|discount|discounts|bonus|bonuses|penalty|penalties|commission|commissions'],
  // Audits that are refused.
  AUDIT_REFUSED: ['visit|visits|inspection|inspections ..3 not ..1 part|included|provided|foreseen|envisaged', 'not make sense', "don't make sense", 'not offered', 'do|does not offer', 'no ..3 visits|inspections|audits|access', 'not ..3 accept', 'cannot ..3 be visited|inspected', 'declin*', 'not ..2 permitted|possible|available|allowed|entitled', 'excluded', 'no ..4 right', 'no ..2 audits', 'waives'],
  // Evidence that may be given, not must.
  MAY_FURNISH: [
    'may ..16 furnish|provide|supply|share|deliver|offer|send|disclose ..8 summary|summaries|certificat*|certification*|copy|copies|report*', 'can be evidenced|shown|demonstrated|proven|proved', 'may be evidenced|shown|proven|proved',
  ],
  AUDIT_BY_AUTHORITY: ['authorities|authority|regulator|regulators ..4 inspect|audit|visit'],
  NOT_REPLACED: ['not ..4 replace|substitute|limit|restrict|affect', 'no substitute', 'without ..3 prejudice|limiting', 'unaffected', 'in addition'],
  PROCESSOR_MUST_AGREE: ['if|unless|where|provided ..2 processor|provider|vendor|supplier|contractor|company|we ..3 agrees|agree|consents|consent|approves', "processor's|provider's|vendor's|supplier's|contractor's|company's|our ..2 consent|approval|permission", 'consent|approval|permission of ..1 processor|provider|vendor|supplier|contractor'],
  THIRD_PERSON: ['third part*', 'competitor*', 'representative*', 'external'],
  DATE_AGREED: ['date|dates', 'scope', 'timing', 'schedule'],
  CLAIMS: ['may ..4 request|require|demand|ask', 'entitled to ..6 receive|obtain|request|demand|information|evidence', 'right to ..4 receive|obtain|request|demand', 'can ..3 ask|request|demand'],
};
