import type { Lexicon } from '../lexicon.js';

/** Word families of those who write contracts as they speak: founders, volunteers, small firms. */
export const requirementsPlainWords: Lexicon = {
  // A question for a heading: `Is it safe?`, `Who can see it?`
  SECURITY_HEADING: ['keep|keeps ..3 safe|secure', 'is|are ..4 safe|secure', 'how safe|secure', 'safe hands', 'safe and sound|secure', 'look|looking after ..3 data|information', 'how do ..3 protect|secure|guard', 'kept safe|secure', 'safe with us'],
  COMMITTED: ['nda', 'ndas', 'non-disclosure|nondisclosure|confidentiality agreement|agreements|undertaking|undertakings|pledge|pledges', 'sworn to', 'promise|promises|promised to'],
  CONFIDENTIALITY: ['nda', 'ndas', 'non-disclosure|nondisclosure', 'keep|keeps|kept quiet', 'keep|keeps|kept ..6 to themselves|himself|herself', 'keep mum', 'secrecy'],
  PERSONS: ['everyone|everybody|anyone|anybody who|with', 'all of us', 'each of us', 'our people|folks|crew|team', 'two|three|four|five|six|seven|eight|nine|ten|twelve|both of us', 'everyone|everybody here'],
  GENERAL_AUTHORISATION: ['general|standing|blanket ..2 go-ahead|goahead|ok|okay|thumbs-up|nod|sign-off|green light|clearance|agreement|authority'],
  APPROVES: ['go-ahead', 'goahead', 'thumbs-up', 'thumbs up', 'nod', 'sign-off', 'signed off', 'signs off', 'your ok|okay', 'ok|okay from|by', 'in favour', 'agree that we may|can', 'agree to our'],
  AUTHORISATION: ['go-ahead', 'goahead', 'thumbs-up', 'thumbs up', 'nod', 'agree that', 'signed off', 'signs off', 'fine by you'],
  INFORM: [
    'mail|mails|mailing ..1 you|customer|client|controller|the', 'write|writes|writing to you|customer|client|controller', 'announce|announces', 'send|sends you|customer|client|controller ..2 notice|note|mail|message|email',
    'heads-up', 'heads up', 'drop|drops|dropping ..2 a ..2 note|line|message', 'loop|loops|looping ..3 in', 'ring|rings|phone|phones|call|calls|text|texts|message|messages ..1 you|customer|client|controller', 'ping|pings ..1 you', 'mail|mails|email|emails|e-mail|e-mails|ring|phone|call|text|message ..1 your account|admin|administrator|contact|contacts|manager|office|owner|team', 'get|gets in touch', 'keep|keeps ..2 posted|informed',
    'put|puts ..2 a note', 'put|puts ..4 in the picture', 'give|gives ..3 a shout', 'shout out', 'sound|sounds the alarm', 'hear from us', 'find out from us', 'you get ..4 notice|warning|mail|message',
  ],
  PROMPTLY: ['same|very day', 'straight|right away', 'right then', 'there and then', 'as soon as we|it|they know|knows|notice|notices|find|finds|learn|learns', 'the moment we|it|they', 'the minute we|it|they', 'within the day', 'on the spot', 'first thing'],
  BREACH: ['get|gets|got|been|is|are hacked', 'hacked', 'hack', 'hacks', 'has|have leaked', 'leaked', 'got out', 'gets|get out', 'break-in|break-ins', 'wrong hands', 'something ..2 happens to ..2 data', 'seen by someone|somebody|people', 'goes|gone missing', 'laptop|device|phone ..3 stolen|lost'],
  DATA_SUBJECT_RIGHTS: [
    'data subject|subjects ..3 writes|write|contacts|contact|emails|email|calls|call|addresses|address|approaches|approach|turns|turn to|us|it|provider|processor|supplier',
    'see , fix|correct|change|remove|delete', 'see|fix|remove|correct|delete ..6 stored|held|kept about', 'what ..3 is|have stored|held|kept ..2 about them|him|her', 'wants|want|wish|wishes ..1 their|his|her data|details|information|record|entry ..2 deleted|gone|back|removed|fixed|corrected|changed', 'wants|want|wish|wishes to be ..1 forgotten|removed|deleted|unsubscribed',
  ],
  ASSIST: ['lend|lends|lending ..3 hand', 'pitch|pitches in', 'chip|chips in', 'sort|sorts ..2 out ..2 with you', 'be|are|is there for you', 'back|backs you up', 'give|gives ..2 a hand', 'work|works with you', 'pull|pulls ..3 weight'],
  LIST_CHANGES: ['take|takes|taking on', 'bring|brings|bringing ..3 in|on|aboard', 'change|changes ..3 firm|firms|company|companies|supplier|suppliers|helper|helpers|partner|partners', 'switch|switches|switching'],
  CHANGE: ['take|takes|taking on', 'bring|brings|bringing ..3 in|on|aboard', 'switch|switches|switching', 'swapping', 'start|starts working with'],
  ENGAGES: ['work|works|working with', 'take|takes|taking on', 'bring|brings|brought|bringing ..3 in|on|aboard'],
  OBJECTS: ['say|says no', 'not happy|ok|okay|comfortable', "don't|do not|doesn't|does not like|want|agree|approve", 'speak|speaks up', 'good reason against', 'turn|turns ..2 down', 'put|puts ..2 foot down', 'veto'],
  RAISES: ['sound|sounds the alarm', 'ring|rings ..2 bell', 'raise ..3 hand'],
  INFRINGES: [
    "isn't|not|n't ..2 legal|lawful|allowed|ok|okay|permitted|kosher", 'break|breaks|breaking ..3 law|laws|rules|gdpr', 'against ..3 law|laws|rules|gdpr', 'wrong in law', 'legally wrong|doubtful', 'crosses the line', 'out of line ..3 law|gdpr', 'get ..3 into trouble ..3 law|regulator|authority', 'against data protection',
  ],
  UNLAWFUL_INSTRUCTION: [
    "ask|asks|asked|asking|want|wants|tell|tells|told|request|requested|instruct|instructs ..8 isn't|not|n't ..2 legal|lawful|allowed|ok|okay|permitted|kosher", "ask|asks|asked|asking|want|wants|tell|tells|told|request|requested|instruct|instructs ..12 break|breaks|against|breach|breaches|infringe|infringes|violate|violates ..3 law|laws|rules|gdpr|legislation|regulation",
    "instruction|instructions|direction|directions|order|orders|request|requests ..8 isn't|not|n't ..2 legal|lawful|allowed|ok|okay|permitted",
  ],
  INFORMATION: ['info', 'any info', 'what you need to see', 'all the facts', 'the paperwork', 'the proof'],
  DEMONSTRATES: ['show|shows|showing|see that|how|whether', 'to show', 'prove|proves|proving'],
  COMPLIANCE: ['stick|sticks|sticking to', 'play|plays|playing by ..2 rules', 'do|does|doing ..2 what we|it promised|agreed|promise', 'keep|keeps|keeping ..2 to ..2 this|these|our|the', 'live|lives|living up to', 'being followed', 'is|are followed', 'honour|honours|honor|honors ..3 this|these|agreement'],
  PROVIDES: ["get|gets any|all|the|whatever", 'send|sends you|customer|client|controller', 'at your|its|customer|controller disposal', 'hand|hands you|over', 'show|shows you|customer|client|controller', 'place|places ..2 at'],
  // What is processed is left to whoever uses the service.
  CONTROLLER_DECIDES: [
    'depend|depends on ..8 use|uses|using|used|choose|chooses|decide|decides|upload|uploads|submit|submits|enter|enters|configure|configures', 'up to you|customer|client|controller', 'as ..3 entered|uploaded|submitted|provided|chosen ..4 discretion', 'at ..1 its|your|their own|sole discretion|choice', 'whatever|whichever ..2 fields|data|information|content ..3 you|customer|client|controller', 'you|customer|client|controller ..2 decides|decide|chooses|choose what|which ..4 data|fields|information|goes',
    "you're|you are the one who knows", 'your choice', 'solely ..2 you|customer|client|controller',
  ],
  // What leads into a list of data: `The following are processed:`
  FOLLOWING_PROCESSED: ['following ..3 is|are|will|may|shall ..2 processed|handled|stored|collected|held|kept|used', 'process|processes|handle|handles|store|stores|collect|collects|hold|holds|keep|keeps ..1 following', 'the data is|are|comprise|comprises|consist|consists|include|includes'],
  // Which of two is for the processor to say: behind its name, or said without a name.
  PREFERS: ['prefers|prefer|elects|elect|chooses|choose|pleases|likes|like|wishes|wish|decides|decide', 'sees|see|thinks|think fit', 'finds|find ..2 easier|cheaper|convenient|simpler'],
  EASIER_FOR_ITSELF: ['whichever|whatever|as ..5 easier|cheaper|simpler|faster|quicker', 'whichever|whatever ..4 less|least effort|work|cost|trouble', 'whichever|as|what ..4 more|most ..1 convenient|practical|practicable|economical|efficient'],
  CONTROLLER_RESPONSIBLE: ['answerable for', 'on you to', "your|customer's|client's|controller's job|task|business to", 'yours to'],
  DATA_TYPE: ['recording', 'recordings', 'transcript*', 'voicemail*', 'scan|scans', 'grades', 'ratings', 'allergies', 'absence*', 'holidays', 'referrer*', 'user agent*', 'nationalit*', 'signatures', 'handwriting', 'fingerprints', 'donations', 'measurements', 'test results'],
  // An order or request given in a way that leaves a trace.
  INSTRUCTION: ['orders given|placed|issued', 'order|orders ..3 by|via ..1 letter|email|e-mail|post|fax|ticket', 'directions ..3 from|by|of', 'requests ..2 by|via ..1 letter|email|e-mail|post|fax|ticket'],
  DOCUMENTED: ['by|via ..1 letter|post|fax|email|e-mail|mail|ticket', 'in a ticket', 'keep|keeps ..2 note|notes|record|records|log', 'note|notes|noted down', 'put|puts ..2 in writing', 'black and white', 'on paper'],
  DEVIATES: ['is|are|should to change', 'that|this|it changes', 'ever change|changes|move|moves', 'go|goes|going elsewhere|abroad'],
  CONSENT_OR_INSTRUCTION: ['ask|asks ..1 you|customer|client|controller ..1 first|before|beforehand', 'your ok|okay|go-ahead|blessing', 'you say|said ..1 yes|so|ok|okay', "without asking", 'unless ..2 agreed|agree|say|said', 'you ..2 happy|fine with'],
  ABROAD: ['worldwide', 'globally', 'anywhere in the world', 'anywhere|everywhere', 'around the world|globe', 'overseas', 'any|other jurisdiction|jurisdictions', 'in any region|location', 'leave|leaves europe', 'out of ..2 eu|eea|europe|uk|country'],
};
