import type { Lexicon } from '../lexicon.js';

const PAPERS = 'files|documents|records|recordings|images|pictures|footage|letters|correspondence|dictations|transcripts|entries|forms|messages|tickets|cases';

/** What is processed, of whom, what for and for how long, said in running words and without the labels of the usual annex. */
export const requirementsRunningWords: Lexicon = {
  DURATION_LABEL: ['running time', 'life of', 'lifespan', 'lifetime', 'currency of'],
  DURATION: [
    'term|duration|life|lifetime of ..4 msa|sow|subscription|licence|license|mandate|engagement|assignment|account|order|orders',
    'finish|finishes ..2 on|in|by', 'from ..2 signature|signing|go-live|start ..4 until|till', 'for one|two|three|four|five|six|ten years|months|weeks',
    'running time', 'so long as', 'lasts|last|continues|runs|subsists ..2 while|whilst', 'take|takes|last|lasts ..4 days|weeks|months|years', 'follow|follows ..2 mandate|assignment|engagement|retainer|contract', 'share|shares ..3 fate', 'processing|work|job|assignment ..1 is|are over|complete|finished|done', 'corresponds to ..3 term|duration|life|running',
    'in step with', 'lives|stands and falls', 'process|processes|processing ..6 whilst|while|so long', 'that of ..4 contract|agreement|licence|subscription', 'keeps pace with', 'parallel to|with', 'falls away', 'lapses with|when|as', 'no fixed term|end', 'life of ..4 contract|agreement|mandate|licence', 'binding until|while|as',
  ],
  OUR_PAPER: ['contract|agreement between us|you', 'you and we|us ..3 contract|agreement', 'data processing contract|agreement', 'contract|agreement ..1 about ..3 data'],
  STARTS: ['from ..2 signature|signing|go-live|date|start', 'count|counts|run|runs|apply|applies|hold|holds|bind|binds|valid|live from|as|once', 'from the ..1 moment|day|minute|time|point'],
  TIME_SPAN: ['finish|finishes ..2 on|in|by', 'whilst', 'days', 'life of', 'running time'],
  // `for as long as the Provider sees fit`
  AS_IT_WISHES: ['wish|wishes|like|likes|please|pleases', 'see|sees|think|thinks fit|proper', 'reasonably|considers|consider|deems|deem|thinks|think|finds|find|judges ..3 fit|appropriate|proper|convenient|expedient|useful|worthwhile'],

  NATURE_LABEL: ['how ..4 data|information|files|records ..4 handled|processed|used|treated|dealt', 'manner of processing', 'in what|which manner|way', 'how and why|what', 'types of processing'],
  PURPOSE_LABEL: ['to what|which end|ends', 'sole|only|single|whole end|point|use|aim|object ..8 is|being', 'what ..4 data|information ..3 for', 'end ..4 pursued', 'ends pursued'],
  OPERATION: [
    'kept', 'held', 'refund*', 'pick|picks|picking up', 'rank*', 'back it|them up', 'sent', 'shown', 'made available', 'shred*', 'compress*', 'arrang*', 'assign|assigns|assigned|assigning', 'answer|answers|answered|answering', 'prepar*', 'collat*', 'photograph|photographs|photographing', 'film|films|filmed|filming', 'migrat*', 'replicat*', 'proofread*',
    'type|types up', 'draw|draws|drawing up', 'destroys', 'empties', 'distribut*', 'allocat*', 'compar*', 'cleans*', 'deduplicat*', 'forecast*', 'reconcil*', 'duplicat*', 'evaluate|evaluates|evaluated', 'process ..2 orders|claims|invoices|applications|returns',
  ],
  PURPOSE_CLAUSE: ['in order that', 'to the intent'],
  SERVES_PURPOSE: ['in order that'],
  NO_DEFINITION: ['purpose|purposes and|or ..1 means', 'means and|or ..1 purpose|purposes|ends', 'ways and means'],
  // What comes of the processing for whom it is done.
  COMES_OF_IT: ['this|that|it|which|the service|processing ..1 enables|allows|helps|lets', 'in this|that way', 'this|that way', 'that spares|saves|relieves', 'thereby', 'by doing so', 'as a result'],
  VAGUE_SERVICE: ['whatever ..3 offerings|services|products|features|tasks', 'any|such services ..4 from time to time', 'as needed from time to time', 'any other ..3 purposes ..4 agreed', 'generally ..3 relationship', 'connection with the relationship'],

  DATA_TYPES_LABEL: ['data|information concerned|affected|involved', 'concerned|affected data'],
  DATA_TYPE: [
    'rosters', 'entitlement|entitlements', 'sick notes', 'subject line|lines', 'attachment|attachments', 'sender|senders', 'playlists', 'scores', 'meter', 'till|loyalty card',
    'voices', 'receipt|receipts', 'loyalty', 'identity', 'identities', 'circumstances', 'figures', 'convictions', 'offences|offenses', 'speed', 'mileage', 'plates', 'registration marks|mark|number|numbers', 'movements', 'balances', 'domicile', 'sickness', 'illness', 'illnesses', 'maternity', 'deductions', 'earnings', 'remuneration', 'pay', 'shifts', 'shift', 'rota', 'roster', 'working hours|time|times',
    'opinions', 'comments', 'feedback', 'ratings', 'complaints', 'interests', 'hobbies', 'marital', 'readings', 'consumption', 'medication', 'prescriptions', 'symptoms', 'findings', 'treatment|treatments', 'xrays', 'fingerprints', 'faces', 'handwriting', 'debts', 'arrears', 'income', 'assets', 'creditworthiness', 'purchases', 'purchase',
    'timestamp|timestamps', 'time stamp|stamps', 'coordinates', 'routes', 'itineraries', 'serial', 'dictations', 'identifiers', 'birthdays', 'ethnic', 'ethnicity', 'language', 'degrees', 'marks', 'results', 'surname|surnames', 'forename|forenames', 'size|sizes', 'measurements', 'visits', 'stays', 'arrival|arrivals', 'departure|departures',
  ],
  DATA_TYPE_VAGUE: ['identity', 'figures', 'movements', 'marks', 'results', 'purchase', 'visits', 'pay', 'size|sizes', 'language', 'treatment|treatments', 'circumstances', 'comments', 'interests', 'assets', 'routes', 'speed', 'complaints'],
  // What reaches the processor, with what is in it.
  REACHES_PROCESSOR: [
    'we|it|processor|provider|vendor|supplier|contractor hold|holds|keep|keeps|store|stores|see|get|gets', 'camera|cameras|recorder|recorders|tracker|trackers|scanner|scanners|meter|meters ..2 record|records|capture|captures|film|read|reads|store|stores|log|send|see',
    'passed|handed|sent|supplied|transmitted|transferred|uploaded|disclosed|delivered|entrusted|made ..2 to|with|available', 'pass|passes|go|goes|flow|flows|come|comes|reach|reaches|end|ends ..2 to|with|up|us|processor|provider|vendor|supplier|contractor|in', 'receive|receives|gets to see', 'sees|see', 'till|tills|unit|device|app|sensor|system|terminal|form|portal ..2 sends|transmits|captures|records|asks|logs|collects|reports|uploads', 'concerned|affected|involved|in play ..1 are|is',
  ],

  DATA_SUBJECT_KIND: [
    'ratepayer|ratepayers', 'cyclist|cyclists', 'lessee|lessees', 'lessor|lessors', 'bidder|bidders', 'client|clients of',
    'holder|holders', 'signatory|signatories', 'counterparty|counterparties', 'opponent|opponents', 'warden|wardens', 'passersby|passerby', 'pedestrian|pedestrians', 'motorist|motorists', 'manager|managers', 'interviewee|interviewees', 'respondent|respondents', 'litigant|litigants', 'heir|heirs', 'parishioner|parishioners', 'viewer|viewers', 'listener|listeners',
    'author|authors', 'speaker|speakers', 'exhibitor|exhibitors', 'engineer|engineers', 'technician|technicians', 'persons|people|individuals|women|men|adults over|under|aged|living|who', 'anyone|everyone|everybody|anybody ..2 who', 'individuals who', 'third parties', 'injured', 'bystander|bystanders', 'commuter|commuters', 'lodger|lodgers', 'occupant|occupants', 'occupier|occupiers', 'inhabitants',
    'expert|experts', 'assignee|assignees', 'executive|executives', 'secretary|secretaries', 'accused', 'suspect|suspects', 'refugee|refugees', 'athlete|athletes', 'musician|musicians', 'freelancer', 'cleaner|cleaners', 'inmate|inmates', 'ward|wards', 'congregation',
  ],
  DATA_SUBJECT_VAGUE: ['third parties', 'manager|managers', 'expert|experts', 'engineer|engineers', 'technician|technicians', 'individuals who ..2 use|uses', 'anyone|everyone ..2 who uses|use', 'holder|holders', 'affected', 'ward|wards'],
  DATA_RELATES: [
    'is|are ..2 affected|concerned|involved',
    'information|details|particulars on', `${PAPERS} ..8 relate|relates|concern|concerns|belong|belongs|come|comes`, `${PAPERS} of|about|from|on`, 'have|has their ..3 data|details|information|records|files', 'may|can|will be filmed|photographed|recorded|pictured|captured', 'is|are filmed|photographed|recorded|pictured|captured|interviewed|monitored', 'about ..2 group|groups|set|sets ..1 of|only',
    'about ..1 one|two|three|four|several ..2 group|groups|categories|kinds', 'those|people|persons interviewed|filmed|recorded|photographed|surveyed|insured|treated|employed|concerned', 'appear|appears in', 'recordings|pictures|tapes|images|footage|photographs|files ..2 one|you ..2 hears|hear|sees|see|recognise|recognises|finds|find', 'there are|is ..8 recordings|pictures|tapes|images|footage', 'affected are', 'concerned are',
  ],
};
