import type { Lexicon } from '../lexicon.js';

/** Labels and contents of the description of the processing, and the controller's own part. Art. 28(3) first sentence GDPR. */
export const requirementsSubject: Lexicon = {
  SUBJECT_LABEL: [
    'what|which this|the ..1 agreement|contract|addendum|dpa|form is|applies|stands for|to', 'what this ..1 is|applies for|to',
    'services|service|tasks|work to which ..4 processing relates|refers', 'services|service|tasks|work ..3 in connection|context|course ..2 which ..6 process*',
    'subject matter', 'subjectmatter', 'subject and duration', 'subject of ..4 processing|agreement', 'object of ..3 agreement|processing|contract|dpa|addendum', 'subject of ..3 contract|dpa|addendum', 'scope of ..3 processing|agreement|services', 'scope', 'processing details', 'details of ..3 processing', 'description of ..3 processing|transfer', 'background', 'service description', 'processing activities', 'recitals', 'purpose of ..3 agreement', 'nature, purpose', 'supply model', 'whereas', 'introduction',
    'what this is about', 'what ..4 about', 'description of ..3 services|service|work|processing', 'services description', 'what we do for you', 'about the services',
    'subject ..2 purpose', 'particulars of ..3 processing', 'processing particulars', 'data processing details', 'summary of ..3 processing',
  ],
  PROVIDES_SERVICE: ['in connection with ..1 delivery|operation|running|hosting|supply of', 'engaged|appointed|retained|commissioned|hired|instructed ..2 to run|operate|manage|maintain|administer|host|print|deliver|develop|organise|organize|conduct|calculate|prepare|handle', 'provid* ..10 service*', 'provision of ..8 service*', 'supply of', 'supplies', 'services means', 'services ..6 provid*', 'perform* ..6 services', 'hosting', 'use of ..6 service*|platform|software|product*|website*|application*', 'field of', 'software as a service', 'offers ..6 services', 'deliver* ..6 services', 'cloud services', 'operates ..6 platform', 'maintenance'],
  DURATION_LABEL: [
    'duration*', 'term', 'term and termination', 'term of ..3 agreement|contract|dpa', 'period of ..3 processing|agreement', 'termination', 'retention period',
    'period', 'validity', 'how long', 'start and end', 'expiry', 'commencement and', 'term,', 'subscription term', 'length of',
  ],
  DURATION: [
    'open-ended|openended', 'either|each side ..1 may|can ..1 terminate|cancel|end', 'until further notice',
    'for the duration', 'duration of ..5 processing|agreement|services|contract|dpa', 'for the term', 'term of ..5 agreement|dpa|addendum|contract|tc|services', 'as long as', 'for so long as', 'remain* ..4 force', 'remain* ..2 effect', 'in full force', 'continue* ..8 until|for|as', 'indefinite*', 'until ..8 terminat*|expir*|delet*', 'commence* ..14 terminat*|end*|continu*', 'terminate* automatically', 'automatically terminat*', 'coterminous', 'effective ..4 until', 'expires when', 'duration', 'shall end', 'throughout the term', 'ends when', 'runs ..6 long|for|until', 'renew* automatically', 'same term', 'lasts ..6 as|for|until', 'period for which ..8 retained',
    'subscription term', 'run until', 'runs until', 'expire ..6 with', 'expires ..6 with', 'shall expire', 'ends ..4 with', 'end|ends|ending ..2 on', 'stays in place', 'stay|stays ..4 while|until|as',
    'throughout ..4 subscription|term|agreement|contract|engagement', 'during the ..3 term|subscription|engagement|currency', 'while the provider|processor|supplier|company ..4 holds|has|retains|processes', 'while ..8 account',
    'initial period|term', 'period of ..6 months|years', 'lives and dies', 'stands and falls', 'years|months from', 'term|duration ..2 three|two|one|five|four', 'continues in force', 'continue* in force',
    'until ..10 closed|gone|returned|erased|destroyed|completed|ends|ended|cancelled|deleted', 'for ..3 years|months', 'ceases when', 'ends as soon', 'automatically ends', 'terminates when|with|upon', "on ..6 months' notice", 'months notice',
    'three|six|twelve|thirty months', 'rolling', 'perpetual', 'cooccur', 'term ..2 same', 'same period', 'for as long', 'life of the ..3 agreement|contract|services', 'lifetime of', 'until|unless terminated', 'fixed term', '20* to 20*',
    'for the lifetime',
    'runs ..6 until', 'runs for ..3 months|years', 'run for ..3 months|years', 'runs with', 'run with',
    'stop|stops|cease|ceases ..6 when|once|on|at', 'ceases to apply', 'either|each party may terminate|cancel|end', 'terminable', 'no longer ..3 holds|has|processes', 'comes to an end', 'at the latest on', 'renewing', 'unless cancelled', 'renews', 'renewable',
  ],
  // A beginning alone is no term.
  STARTS: ['start|starts|begin|begins when|on|once|upon', 'take* effect', 'becomes effective', 'effective date', 'commence*', 'will start', 'enters into force', 'come* into force'],
  SURVIVES: ['surviv*'],

  NATURE_LABEL: [
    'nature ..6 process*', 'nature and purpose*', 'nature, purpose*', 'nature of', 'nature', 'type of processing', 'kind of processing', 'processing activit*',
    'what we do with', 'processing consists', 'what happens to|with ..4 data|information', 'what do we do with', 'how we use ..3 data', 'what is done with', 
  ],
  PURPOSE_LABEL: [
    'purpose|purposes', "purpose's", 'aim of',
    'why', 'reason for', 'reasons for', 'objective*', 'aim', 'with a view to',
  ],
  OPERATION: [
    'note|notes|noting', 'text|texts|texting', 'call|calls|calling', 'dispatch*', 'post|posts|posting', 'ship|ships|shipping', 'pack|packs|packing', 'schedul*', 'book|books|booking', 'remind*', 'bill|bills|billing', 'invoic*', 'clean|cleaning|cleans', 'cod|coding|codes', 'transfer*', 'upload*', 'download*', 'render*', 'summar*', 'tag|tags|tagging', 'categoris*', 'categoriz*', 'classif*', 'segment*',
    'personalis*', 'personaliz*', 'aggregat*', 'measur*', 'track|tracks|tracking', 'visualis*', 'visualiz*', 'compil*', 'register*', 'correct|corrects|correcting', 'rectif*', 'extract*', 'parse*|parsing', 'randomis*', 'randomiz*',
    'collect*', 'record*', 'organis*', 'organiz*', 'structur*', 'stor*', 'adapt*', 'alter*', 'retriev*', 'use', 'using', 'transmi*', 'disseminat*', 'mak* available', 'align*', 'combin*', 'restrict*', 'eras*', 'delet*', 'host*', 'analy*', 'log|logs|logging', 'monitor*', 'support*', 'maint*', 'backup*', 'send*', 'deliver*', 'route*', 'manage*', 'display*', 'transcrib*', 'authenticat*', 'save', 'modify', 'access*', 'comput*',
    'print*', 'scan*', 'archiv*', 'backup|backups', 'back|backs up', 'restor*', 'receiv*', 'calculat*', 'retain|retains|retention', 'keep|keeps|keeping', 'hold|holds|holding', 'show|shows', 'consult*', 'disclos*', 'cop|copy|copies|copying',
    'process ..1 payments', 'destroy*', 'destruction', 'index*', 'enrich*', 'sort*', 'filter*', 'translat*', 'review|reviews|reviewing', 'email|emails|emailing', 'merge*', 'match*', 'sync*', 'import*', 'export*', 'forward*', 'publish*',
    'read|reads|reading', 'screen|screens', 'mail|mails|mailing', 'updat*', 'view|views|viewing', 'enter|enters|entering', 'digitis*', 'digitiz*', 'anonymis*', 'anonymiz*', 'pseudonymis*', 'pseudonymiz*', 'encrypt*', 'alert*', 'input|inputs',
    'verif*', 'convert*', 'label*', 'generat*', 'score|scores|scoring', 'shar*', 'link*',
  ],
  PURPOSE: [
    'purpose|purposes', 'in order to', 'so as to', 'to provide', 'for providing', 'for the provision', 'to deliver', 'to enable', 'necessary to', 'to perform',
    'so that', 'with a view to', 'to produce|enable|allow|manage|administer|keep|run|bill|send|operate|make', 'for the purpose*', 'aimed at', 'why',
  ],
  NOT_DISCLOSED: ['not obliged to disclose', 'no influence', 'not required to disclose', 'own purposes', 'no visibility'],

  DATA_TYPES_LABEL: [
    'type|types|categories|category|kind|kinds ..4 data', 'data categories', 'data types', 'type of personal', 'types of personal', 'categories of personal', 'following ..3 personal data', 'kinds of data', 'data elements',
    'following ..2 data', 'data items', 'data fields', 'categories of information',
    'kind of data', 'data kinds|classes|sets', 'kinds of personal', 'types of information',
  ],
  DATA_TYPE: [
    '*name', 'names', 'email*', 'address|addresses', 'telephone', 'phone*', 'contact*', 'ip', 'login*', 'password*', 'usage', 'identif*', 'credential*', 'payment*', 'billing', 'location*', 'date of birth', 'photo*', 'image*', 'content', 'contents', 'messages', 'documents', 'files', 'job title', 'title', 'account*', 'device*', 'cookies', 'log*', 'transaction*', 'employment', 'financial', 'health', 'profile*', 'gender', 'age', 'details', 'preferences', 'data', 'records', 'metadata', 'information', 'demographic*', 'position', 'correspondence', 'company',
    '*names', 'signature*', 'vehicle', 'postcode*', 'phone', 'phones', 'mobile', 'medical', 'salary|salaries', 'bank', 'payroll', 'membership', 'ticket*', 'video', 'footage', 'photograph*', 'disciplinary', 'notes', 'order|orders', 'booking*',
    'booked', 'history', 'birth', 'nationality', 'passport*', 'tax', 'insurance', 'diagnos*', 'certificate*', 'qualifications', 'cv|cvs', 'resumes', 'allerg*', 'dietary', 'attendance', 'grades', 'absence*', 'invoice*', 'postal', 'email', 'emails',
    'ages', 'card', 'usernames', 'numbers', 'number', 'licence', 'license', 'biometric*', 'genetic', 'religio*', 'party size', 'wages', 'pension*', 'clickstream', 'browsing', 'session*', 'recordings', 'audio', 'voice', 'chat',
    'reference|references', 'national', 'social', 'contributions',
  ],
  DATA_SUBJECTS_LABEL: [
    'categor* ..4 data subject*', 'data subjects', 'data subject categor*', 'type|types|groups ..4 data subject*', 'categor* ..4 persons|individuals', 'circle of ..6 affected|concerned|subjects', 'persons concerned', 'data subjects whose', 'affected persons', 'data subject',
    'whose data', 'whose personal data', 'who the data is about', 'individuals', 'individuals concerned', 'people whose', 'persons affected', 'affected groups', 'affected individuals', 'individuals affected', 'data relate|relates to',
    'who is affected', 'people concerned', 'individuals whose',
  ],
  DATA_SUBJECT_KIND: [
    'employee*', 'staff', 'customer|customers', "customers'", 'client|clients', 'user*', 'end users', 'endusers', 'visitor*', 'applicant*', 'supplier*', 'prospect*', 'contact|contacts', 'partner*', 'contractor*', 'agents', 'personnel', 'consumer*', 'patient*', 'student*', 'member|members', 'subscriber*', 'volunteer*', 'candidate*', 'representative*', 'individuals', 'natural persons', 'vendors', 'business partners', 'advisors', 'guests', 'administrators', 'developers', 'worker*', 'collaborators', 'leads', 'recipients', 'freelancers', 'trainees', 'participants',
    'passenger*', 'crew', 'driver*', 'consignor*', 'consignee*', 'tenant*', 'guarantor*', 'neighbour*', 'neighbor*', 'pupil*', 'parent*', 'teacher*', 'donor*', 'policyholder*', 'claimant*', 'relative|relatives', 'resident*', 'borrower*',
    'co-borrower*', 'coborrower*', 'referee*', 'guest*', 'buyer*', 'seller*', 'shopper*', 'caller*', 'debtor*', 'creditor*', 'beneficiar*', 'insured*', 'pensioner*', 'voter*', 'citizen*', 'child|children', 'famil*', 'next of kin', 'dependant*',
    'dependent*', 'attendee*', 'delegates', 'learner*', 'trainee*', 'apprentice*', 'officers', 'directors', 'shareholder*', 'investor*', 'carer*', 'doctor*', 'nurse*', 'witness*', 'lawyer*', 'traveller*', 'traveler*', 'householder*', 'landlord*',
    'owner*', 'companion*', 'people who', 'members of your', 'your team', 'readers', 'followers', 'payee*', 'payer*', 'depositor*', 'teammates', 'jobseeker*', 'colleague*', 'consultant*', 'stakeholder*', 'taxpayer*', 'offender*', 'victim*',
    'player*', 'fans', 'sender*', 'addressee*', 'spouse*',
    'coach|coaches', 'trainer*', 'club', 'athletes', 'faculty', 'alumni', 'scholars',
  ],
  // The sentence ends there: `as it chooses from the following` and `as it chooses in the order` name some, or say where they are named.
  CATEGORIES_AS_CHOSEN: ['such categories of data subjects as ..2 chooses|choose|determines .|,', 'such data subjects as ..2 chooses|choose|determines .|,', 'whichever categories of data subjects ..2 chooses|choose|elects .|,'],
  CONTROLLER_DECIDES: [
    'determined ..4 controller|customer|client', 'determined entirely', 'determined ..3 by', 'sole discretion', 'alone is responsible', 'no influence', 'decided by', 'at the discretion', 'controlled by ..3 customer|controller|client', 'all personal data', 'no visibility',
    'any ..2 data ..6 chooses|choose|uploads|submits|enters|provides', 'whatever ..6 submits|uploads|enters|provides|submit|upload|enter|put', 'all data ..6 submits|submitted|uploads|uploaded', 'chooses to upload|submit|enter|store',
    'data that ..4 elects', 'any personal data ..6 submit*|upload*|enter*',
    'depends on what ..4', 'depends on ..6 upload*|use', 'data subjects are ..6 determined',
  ],
  GUIDANCE: ['insert ..3 here', 'to be completed', 'please ..4 insert|complete|describe|specify', 'the list shall state', 'shall state the', 'delete as appropriate', 'describe here', 'to be inserted', 'please fill', 'to be filled', 'fill in ..1 here|below|above|details|name|as|accordingly|where', 'fill in the', 'details missing', 'enter details'],

  CONTROLLER_RESPONSIBLE: [
    'controller|customer|client ..6 responsible', 'customer responsibilit*', 'controller responsibilit*', "customer's responsibility", 'obligations of the ..2 controller|customer|client', 'customer obligations', 'client warrant*', 'controller obligations', 'responsib* ..4 controller|customer|client', 'solely responsible', 'sole responsibility', 'alone responsible', 'solely accountable', 'customer acknowledges ..20 responsib*', 'duties of the ..2 controller|customer|client',
    'it is for the', 'rests with', 'responsible for ..4 lawful*|accuracy|legality', 'it is the ..2 responsibility', 'lies with', 'accountable for', 'remains responsible', 'falls to', 'up to you to',
    'bears ..4 responsibility', 'bear ..4 responsibility', 'takes responsibility', 'determines whether ..6 lawful',
  ],
  CONTROLLER_ACTS_DUTY: [
    'controller|customer|client shall|will|must ..4 comply|ensure|provide|obtain|inform|notify|maintain|warrant|be|only|process|confirm|document|have|establish', 'controller|customer|client warrants|represents|undertakes|ensures|confirms|agrees|guarantees', 'controller|customer|client ..4 warrants|represents', 'controller|customer|client is ..6 responsible|obliged|required', 'controller|customer|client has ..6 complied|obtained', 'customer has given ..10 comply', 'controller|customer|client shall at all times', 'customer shall ..8 sole', 'controller|customer|client ..3 shall comply',
    'what you do', 'has a lawful basis',
    'you make sure', 'you are responsible', 'you ensure', 'you must',
    // `You will hear from us` promises something to the controller.
    'you will ..1 only|never ..1 give|send|upload|share|enter|use|provide|pass|instruct|process|put|collect|ask', 'you will ..2 keep ..3 password|passwords|credentials|log-in|login|records|record|secret|safe|confidential|secure|accurate|current|date', 'you will ..2 make|ensure|handle|honour|honor|report|collect|tell|inform|comply|provide|obtain|use|collect|upload|enter|process|secure|protect|check|verify|document|respond|answer|limit|refrain|maintain|follow|observe|designate|name|appoint|notify|cooperate|co-operate|delete|warrant|indemnify|set|take', 'you will be ..2 responsible|liable|accountable|obliged|required', 'you will have obtained|informed|given|ensured|collected|made', 'you will not ..2 upload|enter|send|share|use|process|provide|disclose|ask|instruct|do|give|put|store|submit|collect|let|allow|pass',
    'controller|customer|client must tell',
  ],
  RUNS_SERVICE: [
    'outsourc*', 'entrust*', 'operat*', 'run|runs|running', 'manage|manages', 'maintain|maintains', 'host|hosts|hosting', 'supply|supplies|supplying', 'provision', 'print|prints', 'mail|mails', 'scan|scans|scanning', 'archiv*', 'collect|collects',
    'engaged', 'appointed', 'retained', 'commissioned', 'engages', 'appoints', 'deliver|delivers', 'develop|develops', 'administer|administers', 'offer|offers', 
    'organis*', 'organiz*', 'conduct|conducts', 'carry|carries out', 'staffs', 'monitor|monitors', 'calculat*', 'prepare|prepares', 'digitis*', 'digitiz*', 'transcrib*', 'screen|screens', 
    'fulfil|fulfils',
    'provide|provides|providing|provided',
    "uses ..3 provider's|supplier's|vendor's", 'translation', 'translate|translates', 'carry out', 'consult*', 'tool', 'platform', 'software', 'application',
  ],
  COMMON_STOCK: [
    'personal', 'data', 'process|processes|processing|processed|processor*', 'controller*', 'customer*', 'client*', 'provider*', 'supplier*', 'behalf', 'agreement*', 'addendum', 'contract*', 'services', 'service', 'main', 'master', 'annex*',
    'schedule*', 'appendix', 'exhibit*', 'clause*', 'section*', 'article*', 'gdpr', 'regulation*', 'protection', 'privacy', 'laws', 'legislation', 'applicable', 'pursuant', 'accordance', 'terms', 'term', 'subject', 'subjects', 'matter', 'nature',
    'purpose*', 'scope', 'duration', 'type|types', 'categor*', 'parties', 'party', 'described', 'describe*', 'defined', 'following', 'relating', 'relation', 'related', 'connection', 'performance', 'perform*', 'provision', 'provid*', 'purposes',
    'under', 'that', 'this', 'with', 'which', 'such', 'from', 'shall', 'will', 'must', 'their', 'there', 'these', 'those', 'other', 'into', 'upon', 'where', 'when', 'have', 'been', 'being', 'they', 'between', 'means', 'including', 'include*',
    'involves', 'involve*', 'certain', 'order', 'form', 'part', 'only', 'details', 'course', 'doing', 'also', 'more', 'each', 'both', 'engaged', 'appointed', 'access', 'various', 'carried', 'carry', 'carries', 'handle|handles',
    'documented', 'instruction*', 'information', 'union', 'european', 'member', 'state', 'states', 'rights', 'obligations', 'responsible', 'instructs', 'does', 'about', 'what', 'agreed', 'time', 'above', 'below', 'respect', 'further',
    'particularly', 'particular', 'specified', 'uses', 'using', 'used', 'some', 'requires', 'required', 'necessary', 'extent', 'concern*', 'consist*', 'comprise*', 'provided', 'regarding', 'contained', 'date', 'dated', 'effective', 'company',
    'vendor', 'security', 'measures', 'technical', 'organisational', 'organizational', 'otherwise', 'entered', 'authorised', 'authorized', 'lawful', 'within', 'limited', 'business', 'during', 'hereby', 'thereof', 'itself', 'unless',
  ],
  VAGUE_SERVICE: [
    'certain services', 'various services', 'services as ..4 agreed', 'certain ..2 services',
  ],
  NATURE_WORD: [
    'nature', 'operations', 'activities', 'operation', 'what we do',
    'processing operations', 'how we use', 'types of processing',
  ],
  DATA_TYPE_VAGUE: [
    'data', 'information', 'details', 'records', 'content', 'contents', 'company', 'title', 'position', 'usage ..1 of the', 'identif* ..1 that', 'account', 'accounts', 'documents', 'files', 'contact person', 'identified', 'identifying', 'order',
    'orders', 'number', 'numbers', 'notes', 'national', 'social', 'order form', 'order forms', 'reference', 'references', 'age', 'party size', 'contact point', 'insurance', 'health and', 'names of', 'login', 'logged', 'logging', 'location',
    'locations', 'tax', 'card', 'session', 'username', 'certificate*', 'history', 'membership', 'messages', 'phone',
    'name and contact', 'contact details of', 'names and contact details of',
  ],
  // Data as such, of no type.
  DATA_ITSELF: [
    'personal data|information', 'data are|is|type|types|categor*', 'type|types|kind|kinds|categor* of data|information', 'customer|client|controller|customer\'s|client\'s|controller\'s|your ..1 data', 'any|all|such|the|other|which|what|these|those data|information', 'data|information that|which|as|processed|provided|submitted|uploaded|entered|transmitted|transferred|stored|collected|of|necessary|required|needed',
  ],
  DATA_SUBJECT_CATEGORIES: [
    'whose data', 'whose personal data', 'who the data is about', 'individuals concerned', 'people whose data', 'persons affected', 'affected groups', 'affected individuals|persons', 'individuals affected', 'data ..2 relate|relates to',
    'data concern', 'data subjects comprise|consist|may', 'who is affected', 'people concerned', 'individuals whose', 'groups of ..2 persons|individuals|people', 'data subjects are|will', 'personal data of the following',
    'information ..2 relates to',
    'those affected are', 'those concerned are',
  ],
  DATA_SUBJECT_WORD: [
    'individuals', 'data subject|data subjects', 'whose', 'people', 'persons', 'data subjects', 'subjects', 'affected',
  ],
  DATA_SUBJECT_VAGUE: [
    'individuals', 'natural persons', 'contractor*', 'partner|partners', 'contact', 'contacts', 'recipients', 'personnel', 'representative*', 'user', 'customer', 'client', 'agents', 'owner|owners', 'directors', 'officers',
    "supplier|supplier's|suppliers", "subscriber|subscriber's", 'member', 'consultant*', 'administrators', 'vendors', 'customers', "customers'", 'clients', 'parent company', 'parent',
  ],
  DATA_RELATES: [
    'data of', 'data relat*', 'data concern*', 'data about', 'information about', 'information relating to', 'details of', 'details about', 'data belonging',
    'data ..2 come|comes from', 'data ..2 belong|belongs to', 'processing concerns|covers|affects', 'processing relates to',
  ],
  CIRCULAR: [
    'whose ..3 data ..6 processed|contained|included|handled|provided|submitted|held|stored|uploaded', 'to whom ..3 data ..2 relates|relate', 'data subjects whose', 'whoever', 'anyone about whom', 'result|results from ..3 use', 'data that|which ..3 processed|submitted|uploaded|provided|entered', 'individuals|persons|people|those|anyone|whoever ..3 whose ..3 data ..4 upload*|enter*|load*|store*|submit*|provide*|put*|choose*', 'depend|depends on ..6 use', 'about whom ..8 data', 'whose ..3 data|information ..10 process|processes|store|stores|hold|holds|collect|collects|enter|enters|submits|uploads|transmits|handles', 'identified or identifiable', 'identifiable from', 'identifiable individuals|persons', 'affected by the processing',
  ],
  DATA_FIELD: [
    'what data', 'which data', 'data processed', 'information processed', 'data set|sets', 'what information', 'data', 'data we handle|process|hold', 'data in scope', 'information',
    'following information', 'following details', 'information we hold',
  ],
  SUBJECT_HEADING: [
    'object', 'the job', 'remit', 'arrangement', 'the work', 'what you get', 'the project', 'engagement', 'the services', 'our services', 'subject', 'overview', 'particulars', 'services', 'service', 'what we do', 'what do we do', 'what we provide|offer|run', 'what ..2 covers|cover', 'what ..3 does for', 'mandate', 'assignment',
  ],
  OUGHT: [
    'shall', 'must', 'ensure*', 'undertake*',
  ],
  COVERS: [
    'cover|covers|covering', 'agreement|contract|dpa|addendum|terms sees|see to', 'govern|governs', 'apply|applies ..1 when|whenever|where', 'relate|relates', 'contains|contain', 'namely', 'involves', 'extends to', 'made up of', 'we hold', 'includes', 'comprises',
  ],
  DECIDES: ['decide|decides', 'determine|determines|determined', 'choose|chooses|chosen', 'up to', 'select|selects|selected'],
  TOUCHES_DATA: ['has|have|gains|obtains access to', 'comes into contact', 'get|gets|gets to see', 'come|comes across'],
  // Labels and questions that only mean something where they stand as such.
  WHO_LABEL: ['who', 'whose', 'people'],
  WHAT_LABEL: ['what', 'which'],
  HOW_LONG: ['when ..4 end|ends|stop|over', 'how long', 'until when', 'duration', 'term', 'period', 'time frame', 'length of', 'validity'],
  TIME_SPAN: ['until', 'the day', 'as soon as', 'till', 'as long', 'so long', 'while', 'throughout', 'during', 'years|year|months|month|weeks', 'indefinite*', 'same as', 'coterminous', 'ends when|with|on', 'expires', 'tied to', 'for the life', 'rolling', 'perpetual', 'one off', 'oneoff', 'when the ..6 ends|closes'],
  START_END: ['start|begin|beginning|commencement ..2 end|finish|expiry', 'start/end', 'from ..1 to', 'contract period', 'service period'],
  // The label of a row; among data, dates are data.
  DATES_LABEL: ['dates'],
  // What a controller answers for, whatever verb the contract takes.
  CONTROLLER_MATTER: [
    'lawful basis', 'legal basis', 'legal ground|grounds', 'consent|consents', 'lawfulness', 'legality', 'accuracy', 'privacy notice|notices', 'passwords', 'password', 'credentials', 'api tokens', 'login details', 'may lawfully', 'lawfully ..8 passed|disclosed|transferred|collected|provided', 'lawful ..4 instructions', 'instructions ..6 lawful',
    'inform ..4 data subjects|patients|employees|users|staff|individuals', 'informs ..4 data subjects|patients|employees|users|staff|individuals', 'answer* ..4 requests|accuracy', 'ethical approval', 'records of processing', 'people ..1 ok', 'legal reason', 'sensitive stuff', 'user rights|accounts', 'quality of the data', 'entitled to ..4 disclose|transfer|share|pass',
  ],
  DURING_TERM: ['during|throughout the ..2 term|duration|period'],
  UNDECIDED: ['to be agreed|decided|determined|confirmed|completed|advised|specified', 'will be agreed|decided|determined|confirmed|completed ..2 later', 'not yet agreed|decided|determined|known'],
};
