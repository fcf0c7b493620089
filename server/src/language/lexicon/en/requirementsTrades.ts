import type { Lexicon } from '../lexicon.js';

const PAPERS = 'recording|recordings|file|files|record|records|sample|samples|image|images|photo|photos|answer|answers|message|messages|call|calls|letter|letters|document|documents|form|forms|ticket|tickets|booking|bookings|order|orders';
const HOLDING = 'data|details|information|particulars|records|record|contacts|names';

/** What schools, workshops, charities and bureaus write who name things by the job. */
export const requirementsTrades: Lexicon = {
  SUBJECT_HEADING: ["what we're|we|it|provider ..2 do|does|doing|provide|provides|offer|offers ..2 for you|customer|client|controller", 'the job|work|commission|errand|assignment'],
  START_END: ['20* to|until|till|through ..3 20*'],
  DATA_TYPES_LABEL: ['kind|kinds|sort|sorts of information|records|details|particulars'],
  TOUCHES_DATA: ['we|provider|processor|supplier|contractor ..1 will|shall|may ..1 see|handle|hold|get|receive'],
  CIRCULAR: [`individuals|persons|people|those|anyone|anybody|everyone|whoever whose ..3 ${HOLDING} ..6 submit|submits|upload|uploads|enter|enters|provide|provides|process|processes|store|stores|put|puts|record|records|collect|collects|load|loads|key|keys`],
  DATA_RELATES: [`${PAPERS} ..2 come|comes|stem|stems|originate|originates|are|is from|of|about`],
  ON_INSTRUCTION: ['which|that|what ..2 customer|controller|client|you ..1 has|have ..1 ordered|instructed|commissioned|directed|requested|asked', 'other than ..4 ordered|instructed|commissioned|directed|requested'],
  NOTHING_ELSE: ['no processing ..8 other', 'nothing ..6 other than'],
  ONLY: ['no processing ..8 other than', 'nothing ..6 other than'],
  SECURITY_HEADING: ['safekeeping', 'safe custody', 'safe keeping', 'precautions', 'taking care of ..2 data|records|files', 'care of ..2 data|records|files'],
  CONCRETE_MEASURE: ['locked|lockable cabinet|cabinets|cupboard|cupboards|drawer|drawers|safe|room', 'strongroom', 'shredded|shredder', 'key log', 'clean|clear desk'],
  BOUND_ALIKE: ['everything|all|whatever ..6 agreement|contract|dpa|annex|terms|schedule ..1 demands|demand|requires|require|asks|ask|imposes|impose|expects|expect ..2 of|on|from'],
  LIABLE: ['stand|stands in ..1 as for|if|though|guarantor|surety'],
  FAILS: ['blunder*', 'slip|slips', 'error|errors', 'fault|faults', 'lapse|lapses'],
  DATA_SUBJECT_RIGHTS: [
    'want|wants|wish|wishes|ask|asks|asked ..2 see|change|correct|delete|amend|know|have ..5 what|data|record|records|file|files|details|information|held|kept', 'subject access', 'letter|letters|enquiry|enquiries|request|requests from ..2 data subject|parent|pupil|patient|tenant|member|guest|employee|person',
  ],
  DATA_SUBJECT_WISH: ['want|wants|wish|wishes|ask|asks|asked ..2 see|change|correct|delete|amend ..5 what|data|record|records|file|files|details|information|held|kept'],
  ASSIST: ['give|gives|giving|lend|lends ..3 hand|helping hand'],
  FORWARDS: ['send|sends|sent|pass|passes|passed|hand|hands|handed ..4 on to', 'send|sends|pass|passes|hand|hands ..3 over to'],
  // Who is told there is the sub-processor.
  CONTACT_OF_SUB: ['contact|contacts|owner|owners|administrator|administrators ..2 of|at ..2 subprocessor|subprocessors|sub-processor|sub-processors|subcontractor|subcontractors'],
  INFORM: [
    'write|writes|writing|wrote|word|message|notice|mail|email|e-mail|letter to ..4 contact|contacts|owner|owners|administrator|administrators|admin|admins|signatory|signatories', 'email|emails|e-mail|e-mails|mail|mails|message|messages|text|texts the|all|your|its|their|every|each ..2 owner|owners|holder|holders|contact|contacts|administrator|administrators|admin|admins|signatory|signatories',
    "ring|rings|phone|phones|call|calls|text|texts|mail|mails|email|emails|e-mail|e-mails|message|messages ..1 customer's|client's|controller's|your ..4 officer|contact|team|lead|manager|desk|hotline|person|representative|coordinator|office|secretary|director|head",
  ],
  PROMPTLY: ['the moment|minute|instant it|we|they|provider|processor|supplier|contractor', 'as soon as it|we|they|provider|processor|supplier|contractor ..2 learn|learns|know|knows|notice|notices|hear|hears|find|finds|discover|discovers|become|becomes'],
  BREACH: [`${HOLDING}|file|files|laptop|device|stick ..3 gone|go|goes|went astray|missing|walkabout`, `${HOLDING}|file|files|letter|letters ..10 wrong eyes|hands|recipient|addressee|person`, `${HOLDING}|file|files ..6 been seen|read|taken|copied by ..3 someone|somebody|anyone|anybody|others|outsiders|stranger|strangers|third|unauthorised|unauthorized|wrong|person|persons|people|those`],
  AUDIT: ['look|looks|looked|looking|walk|walks round|over|around|through ..4 premises|office|offices|workshop|site|works|factory|plant|rooms|systems|operation|operations|archive|warehouse', 'and|come|comes|to look|looks round', 'inspect* ..3 premises|office|offices|workshop|site'],
};
