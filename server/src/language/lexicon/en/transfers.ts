import type { Lexicon } from '../lexicon.js';

/** Words about where data are: processing at a place, transfers, bans and conditions, transfer instruments, law and courts. */
export const transfers: Lexicon = {
  DATA_WORK: [
    'process', 'processes', 'processed', 'processing', 'store|stores|stored|storing', 'storage', 'host', 'hosts', 'hosted', 'hosting', '*server', '*servers', 'data|datacentre|datacenter centre|centres|center|centers', 'datacentre*|datacenter*', 'cloud*', 'backup*', 'back up|ups', 'archiv*', 'kept', 'keep', 'held', 'hold', 'retain|retained', 'maintain|maintained',
    'access', 'accesses', 'accessed', 'accessible', 'accessing', 'support', 'maintenance', 'remote*', 'operated', 'operates', 'provide ..3 services', 'service|services ..4 provided', 'transcription*', 'data entry', 'digitisation|digitization', 'data residency', 'data location*', 'processing location*', 'residen*', 'locate|located', 'reside', 'infrastructure', 'replicat*', 'mirror*', 'synchronis*|synchroniz*', 'disaster recovery', 'failover', 'recovery|primary|secondary site', 'view|views|viewed ..4 data|record*|information', 'helpdesk', 'help|service desk', 'administer*', 'located in', 'lies|lie in', 'copied to', 'cached', 'served from',
    'production system|systems|environment|environments|data|database|databases', 'live system|systems|data',
  ],
  /** Those who work at a place, what they do, and what holds personal data in their hands. */
  SITE_STAFF: [
    'team|teams', 'desk|desks', 'helpdesk*', 'engineer*', 'developer*', 'technician*', 'staff', 'personnel', 'employees', 'colleagues', 'agents', 'operators', 'specialists', 'experts', 'analysts', 'consultants', 'typists', 'translators', 'freelance*', 'centre|center|centres|centers', 'hotline*', 'office|offices', 'branch|branches', 'subsidiar*', 'affiliate*',
    'our|its|sister|parent company|firm', 'unit', 'department', 'laborator*', 'lab|labs', 'plant', 'factory', 'workshop', 'shift', 'studio', 'translator*', 'transcriber*', 'typist', 'contractor*', 'subcontractor*',
  ],
  HANDLES: [
    'handle*', 'deal|deals|dealt|dealing with', 'take|takes|taken|taking up|over|care', 'work|works|working on|with', 'answer*', 'analys*', 'analyz*', 'resolv*', 'review*', 'examin*', 'evaluat*', 'open|opens|opened|opening', 'log|logs ..2 in|on|into|onto', 'connect*', 'correct*', 'debug*', 'reproduc*', 'investigat*', 'inspect*', 'look|looks at|into', 'read|reads',
    'transcrib*', 'type|types|typed|typing', 'translat*', 'print|prints|printed|printing', 'scan|scans|scanned', 'digitis*|digitiz*', 'enter|enters|entered into', 'repair*', 'fix|fixes|fixed', 'moderat*', 'annotat*', 'see|sees|seen', 'retriev*', 'download*', 'use|uses|using|used', 'receive|receives|received', 'forward*', 'escalat*', 'assess*', 'check|checks|checked', 'sort|sorts|sorted', 'test|tests|tested|testing', 'given', 'consult*', 'attend|attends|attended to',
  ],
  HANDLED: [
    'data', '*database|*databases', 'record|records', 'file|files', 'ticket|tickets', 'recording|recordings', 'mailbox*', 'account|accounts', 'screenshot*', 'dump|dumps', 'logfile*', 'logs', 'correspondence', 'image|images', 'scan|scans', 'dictation*', 'dictated', 'emails', 'mails', 'letters', 'photos', 'photographs', 'videos', 'mail', 'job|loan|insurance|benefit applications|claims|forms', 'messages', 'call|calls', 'invoices', 'documents', 'payslip*', 'crm', 'customer|client|patient|member|employee list|lists|details',
  ],
  /** Data that are nobody's: what is done with them is no processing of personal data. */
  NO_PERSONAL_DATA: ['synthetic|artificial|artificially|anonymous|anonymised|anonymized|fictitious|dummy|simulated|invented ..4 data|records|statistics|figures|datasets', 'without any|no ..1 personal|customer|client data', 'contain|contains|containing no ..1 personal|customer|client data', 'aggregated|anonymous|anonymised|anonymized statistics'],
  PERSONAL_DATA_TOLD: ['personal|customer|client|patient|member|production|productive|live data|information|records|database'],
  TROUBLE: ['fault|faults', 'incident|incidents', 'error|errors', 'bug|bugs', 'malfunction*', 'outage|outages', 'failure|failures', 'problem|problems', 'disturbance*', 'emergenc*', 'enquir*', 'inquir*', 'queries', 'support cases', 'escalation*'],
  DATA_MOVEMENT: ['data ..2 go|goes|went|travel|travels', 'data|records|information|files|copies|copy|tapes|tape|drives|media|backups|they ..6 shipped|shipping|passed', 'ship|ships|shipping|pass|passes|passing ..4 data|records|information|files|copies|copy|tapes|media|backups|them', 'transfer', 'transfers', 'transferred', 'transferring', 'export', 'exports', 'exported', 'exporting', 'disclose|discloses|disclosed|disclosing', 'disclosure', 'send', 'sent', 'transmit*', 'transmission*', 'relocat*', 'shift|shifts|shifted|shifting', 'moved|move', 'onward', 'route|routed', 'made|make|makes available', 'flow|flows', 'leave', 'leaves', 'leaving'],
  ACCESS: ['access*', 'support*', 'maintenance', 'administer*', 'administration', 'remote*'],
  ORIGIN: ['originat*', 'out of', 'collected in|from', 'data subjects ..3 in', 'residents of|in', 'expatriates|citizens|nationals|inhabitants|tourists|travellers|travelers|visitors|guests|patients|consumers|persons|people|individuals|students|pupils|passengers|applicants|families|workers|customers|households from|of', 'patients|students|pupils|households|tenants in', 'customers|consumers|passengers ..2 based|resident|located|living in'],
  LEAVE: ['leave', 'leaves', 'leaving'],
  LOCATION_NOUN: ['server*', 'data centre*|center*|centres|centers', 'datacentre*|datacenter*', 'location*', 'region|regions', 'territor*', 'country|countries', 'state|states', 'area', 'soil', 'jurisdiction*', 'cloud', 'hosting', 'infrastructure', 'site|sites', 'facilit*', 'office*', 'zone*', 'data residency'],
  ENGAGED_COMPANY: [
    'engage|engages|engaging|engagement|enlist*|use|uses ..6 companies|firms|undertakings|businesses|enterprises', 'following|these ..2 companies|firms|undertakings|businesses|enterprises|helpers', 'subprocessor*', 'sub processor*', 'subprocessing', 'subcontract*', 'sub contractor*', 'further processor*', 'another processor', 'other processors', 'third party|parties provider*|service*|vendor*|recipient*', 'thirdparty provider*|service*|vendor*', 'infrastructure provider*', 'hosting provider*|partner*',
  ],
  COMPANY_WORD: ['company|companies', 'entity|entities', 'affiliate*', 'subsidiar*', 'vendor*', 'provider*', 'supplier*', 'partner*', 'group companies', 'team*', 'personnel', 'staff', 'employees', 'contractor*', 'developers', 'branch*', 'call center*|centre*'],
  PLACE_BAN: [
    'objects|object|objected|opposes|oppose to', 'not ..1 agree|consent|accept', 'ruled|rules out', 'out of the question', 'off limits', 'not ..2 take place|happen|occur', 'precluded', 'disallow*', 'not ..2 admissible|lawful|possible',
    'under|in no circumstances|circumstance', 'on no account', 'in no event|case', 'at no time', 'never', 'shall|must|may|will|can|should ..1 not', "won't|mustn't|shan't|can't|cannot|doesn't|don't|isn't|aren't", 'prohibit*', 'forbid*', 'forbidden', 'not ..2 permitted|allowed|authorised|authorized|acceptable|permissible|entitled', 'blocked', 'prevented', 'impermissible', 'excluded', 'exclude|excludes', 'banned', 'barred', 'refrain*', 'restricted|prohibited|excluded|banned|blocked|embargoed countr*|location*|territor*|destination*|jurisdiction*',
    'no ..2 employee|employees|staff|team|teams|personnel|engineer|engineers|developer|developers', 'no ..3 data|processing|transfer*|access|storage|hosting|subprocessor*|server*|disclosure', 'neither ..12 nor', 'not ..3 process*|transfer*|stor*|host*|access*|export*|disclos*|leave|engage*|use', 'no part of ..4 data', 'nor', 'not ..2 envisaged|planned|intended|foreseen|contemplated', 'and|but not in|to|from', 'nothing ..8 permits|permit|allows|allow|authorises|authorizes|entitles', 'no provision|clause|term|part|wording|consent ..6 permits|permit|allows|allow|allowing|authorises|authorizes|authorise|authorize|authorising|authorizing|permitting|entitles|entitle', 'not ..1 covered ..2 by ..3 authorisation|authorization|consent|approval|permission|instruction|instructions', 'consent|approval|authorisation|authorization|permission ..4 not ..1 extend|cover|include', 'outside the scope of ..3 authorisation|authorization|consent|permission|approval', 'not to engage|use|transfer|store|process|host|appoint',
  ],
  TRAVEL: ['travel|travels|travelling|traveling', 'business trip*'],
  /** A ban that needs no verb of processing. */
  OFF_LIMITS: ['off limits', 'out of bounds', 'taboo', 'excluded', 'ruled|rules out', 'banned', 'forbidden'],
  SIGNING: ['signed in|at', 'executed at|in', 'place and date', 'place , date', 'date and place', 'done at'],
  PLACE_CONDITION: [
    'must|has|have|need|needs ..6 agree|consent|approve|authorise|authorize', 'need|needs|call|calls ..8 consent|approval|authorisation|authorization|agreement|permission|instruction*', 'dependent|depends|depend|conditional on|upon', 'save ..2 with|where|if|as|on|under|upon|pursuant',
    'presuppose*',
    'unless', 'absent ..5 consent|approval|authorisation|authorization|permission', 'in the absence of ..4 consent|approval', 'except ..2 with|where|if|as|on|under|upon|pursuant|through', 'except ..4 basis|mechanism|mechanisms|safeguards|accordance', 'otherwise than ..3 on|under|with|in accordance', 'except to the extent', 'without ..6 consent|approval|authorisation|authorization|permission|agreement|instruction*|safeguards|ensuring|adequate|appropriate|having', 'only ..3 with|if|where|when|after|upon|on|under|subject|provided|insofar|to', 'may only', 'only be', 'only take|takes', 'only ..2 permissible|permitted|possible|allowed', 'subject to', 'requires|require ..6 consent|approval|authorisation|authorization|agreement', 'prior ..3 consent|approval|authorisation|authorization', 'until', 'other than ..4 instruction*|accordance|basis|mechanism|safeguards',
  ],
  /** `requires no further authorisation`: free to go. */
  NO_CONSENT_NEEDED: ['require|requires no|neither', 'not require', 'without further|additional|separate authorisation|authorization|consent|approval', 'no ..3 authorisation|authorization|consent|approval ..3 required|needed|necessary', 'general ..2 authorisation|authorization'],
  RECIPIENT_LABEL: ['recipient*', 'vendor*', 'provider*', 'supplier*', 'subprocessor*', 'sub processor*', 'subcontractor*', 'contractor*', 'tool|tools'],
  NOT_BANNED: ['not ..2 excluded|prohibited|forbidden|precluded|barred|banned', 'not ruled out'],
  PROCESSING_LABEL: ['processing ..1 location*|countr*|site*|region*', 'location*|place*|countr* of ..1 processing|storage|data|hosting', 'data ..1 location*|centre*|center*|region*|residency', 'hosting*', 'storage location*', 'where ..4 processed', 'server location*'],
  SEAT_LABEL: ['address*', 'registered ..1 office|address|seat', 'seat', 'headquarter*', 'hq', 'corporate ..1 address|location|seat', 'countr* of ..1 incorporation|establishment|registration', 'entity countr*|location', 'principal place'],
  NEED: ['necessary', 'required', 'needed'],
  CONSENT: ['has|have|had ..3 agreed|consented|approved|authorised|authorized|instructed', 'must|needs ..3 agree|consent|approve', 'said|says yes', 'agreed|consented|approved in writing|advance', 'consent', 'approval', 'authorisation|authorization', 'permission', 'instruction|instructions', 'agreement of'],
  PLACE_PERMIT: ['may', 'agrees', 'authorises|authorizes', 'consents', 'acknowledges', 'permitted', 'permits', 'allowed', 'allows', 'is entitled', 'approves', 'provided that', 'provided all'],
  PLACE_ONLY: ['only ..2 permitted|permissible|possible|allowed|admissible', 'may|shall|can ..2 only', 'only if|where|when|after|upon|with|subject|provided', 'only to the extent', 'only be', 'only take|takes', 'may not'],
  EXCLUSIVELY: ['nowhere else', 'not elsewhere|anywhere', 'in|at no other ..1 country|countries|place|location|territory|jurisdiction|state', 'exclusively', 'only', 'solely', 'always', 'entirely', 'wholly', 'strictly', 'at all times', '100 %', 'fully', 'without exception', 'limited|confined|restricted to', 'alone'],
  NOT_EXCLUSIVE: ['not ..1 only|exclusively|solely', 'primarily', 'mainly', 'predominantly', 'generally', 'in principle', 'where possible', 'as far as possible', 'partly', 'partially', 'usually', 'by default'],
  RESERVATION: ['unless', 'except', 'with the exception', 'save', 'subject to', 'other than'],
  NOT_ONLY: ['not only|just|merely|solely'],
  STAYS: ['keep|keeps|kept ..2 all|any ..3 data|records|copies inside|within', 'remain|remains', 'stay|stays'],
  OUTSIDE: ['neither ..2 member|members|part|party', 'countr*|state|states|place ..3 neither in|within', 'belong|belongs ..1 neither ..1 to', 'not belong|belongs to', 'outside', 'outwith', 'beyond', 'move|moves|moved|moving|transfer|transferred|transferring|send|sent|take|takes|taken ..6 out of', 'not ..2 within', 'not ..6 exclusively|solely ..4 in|within|from', 'not ..3 exclusively|solely ..4 territory', 'other than ..2 in', 'not ..2 member|members|part|party', 'non'],
  THIRD_COUNTRY: ['other countries in which|where', 'any other ..1 country|countries|place in which|where', 'anywhere ..3 in the world', 'send|sends|sent|transfer|transfers|transferred|move|moves|moved|store|stores|stored|process|processed ..3 anywhere|somewhere else', 'to|into|in any other state|country|countries|jurisdiction|jurisdictions|territory', 'to|into another country|state|jurisdiction', 'to|into other countries|states|jurisdictions', 'abroad', 'third countr*', 'thirdcountr*', 'noneu ..1 countr*|location*|territor*', 'noneea ..1 countr*|location*|territor*', 'noneu/eea ..1 countr*|location*', 'third state|states', 'countr* ..8 not ..8 adequ*', 'countr*|territor*|jurisdiction* without ..4 adequ*', 'countr*|territor* for which ..12 not ..6 adequ*'],
  EXCEPTION: ['except', 'excepting', 'exception of', 'excluding', 'apart from', 'other than', 'save for'],
  DEROGATION: ['notwithstanding', 'by way of exception', 'by way of derogation', 'as an exception', 'exceptionally', 'in deviation', 'save that', 'exception*'],
  LAW_NOUN: ['law', 'laws', 'legislation', 'court|courts', 'authority|authorities', 'commissioner*', 'act', 'secretary', 'statute*', 'regulator*', 'convention'],
  LAW_CHOICE: [
    'govern* ..8 law|laws', 'law|laws ..10 govern*|apply|applies', 'construed', 'subject to ..3 law|laws', 'governing law', 'applicable law', 'law is applicable|valid|authoritative', 'choice of law', 'exclusive jurisdiction', 'nonexclusive jurisdiction', 'jurisdiction of', 'courts ..2 of|in|located', 'court of|in', 'venue', 'seat of ..2 arbitration', 'arbitration', 'supervisory authorit*', 'tribunal*',
  ],
  ADDRESS: ['address*', 'registered office', 'principal place', 'company number', 'registration number', 'registered in|under|number', 'vat', 'organi*ed under', 'incorporated in|under', 'represented by', 'hereinafter', 'phone', 'contact*', 'email', 'postal', 'street'],
  /** A case in which somebody lives or does business somewhere: `if you run a kennel in …`. */
  IS_THERE_IF: ['if|where|when|wherever|whenever|whether you|customers|clients|customer|client|controller|users|merchants|subjects ..1 run|runs|operate|operates|trade|trades|live|lives|reside|resides|sell|sells'],
  SEAT: ['based', 'headquarter*', 'seated', 'seat', 'established', 'incorporated', 'registered', 'organized', 'organised', 'principal place of business', 'domiciled'],
  COMPANY_ACTS: ['performed', 'perform|performs', 'carried out', 'provided', 'provides', 'engaged', 'engages', 'used', 'uses', 'assist|assists', 'handled', 'handles', 'billing', 'invoicing'],
  HOSTING: ['hosting', 'hosted', 'hosts', '*server*', 'data centre*|center*|centres|centers', 'datacentre*|datacenter*', 'region|regions'],
  /** Asks where something is; what is asked about stands beside it. */
  ASKS_PLACE: ['where', 'in|from|to which|what ..1 country|countries|place|location|region|city'],
  /** What somebody does or seeks somewhere, as against where the data are. */
  ASKS_FOR_PERSONS: ['i', 'can|may|do|does|must|should ..1 subjects|users|customers|individuals|persons|people|patients|employees', 'complain*|sue|appeal', 'find|found|learn|described|published|explained|regulated'],
  LOCATION_LABEL: ['where', 'location*', '*locations', 'countr*', 'state', 'region*', 'address*', 'seat', 'jurisdiction*', 'territor*', 'place*', 'data residency', 'hosting', 'data cent*', 'headquarter*', 'site*', 'established'],
  NAME_LABEL: ['who', 'name*', 'company', 'entity', 'entities', 'vendor*', 'provider*', 'subprocessor*', 'sub processor*', 'supplier*', 'third', 'service*', 'partner*', 'recipient*', 'tool*', 'processor*', 'subcontractor*', 'contractor*', 'legal', 'organisation|organization'],
  INSTRUMENT_SCC: ['standard contractual clauses', 'standard data protection clauses', 'standard clauses', 'model clauses', 'model contract*', 'eu clauses', 'scc', 'sccs', 'eusccs', 'contractual clauses', '2021/914', 'idta', 'international data transfer agreement|addendum', 'uk addendum', 'standardvertragsklausel*', '46 ..6 c|d'],
  /** Frameworks that the Court annulled (C-362/14, C-311/18): outdated-law tells of them. */
  INSTRUMENT_ANNULLED: ['privacy shield', 'privacyshield', 'safe harbor|harbour', '*datenschutzschild*'],
  INSTRUMENT_BCR: ['bcr', 'bcrs', 'binding corporate rules'],
  INSTRUMENT_DPF: ['dpf', 'euusdpf', 'data privacy framework*', 'privacy framework*', 'uk extension', 'data bridge'],
  FRAMEWORK_EU: ['euus*', 'euu . s', 'eu ..1 us|u|usa', 'euusa*', '2023/1795'],
  FRAMEWORK_SWISS: ['swissus*', 'swissu . s', 'swiss ..1 us|u|usa', 'schweizus*', 'schweizu . s', 'schweiz ..1 us|u|usa', 'chus*', 'ch ..1 us|u|usa', 'schweizerischamerikanisch*'],
  INSTRUMENT_ADEQUACY: ['adequacy', 'adequate level', 'adequate protection', 'essentially equivalent', 'adequate country|countries|jurisdiction*'],
  INSTRUMENT_OTHER: ['appropriate safeguards', 'approved code* of conduct', 'approved certification*', 'explicit consent', 'consent of the data subject*', 'data subject* consent', 'derogation*', 'adequate|suitable safeguards', 'adequate ..2 guarantees'],
  INSTRUMENT_CHAPTER: ['chapter v|5', 'art. 44|45|46|47|49', 'article* 44|45|46|47|49', 'articles 44 to|- 49|50', '44 et seq'],
  COMMITMENT: ['concluded', 'conclude', 'entered into', 'enter into', 'enters into', 'executed', 'signed', 'incorporated', 'incorporate', 'apply', 'applies', 'form part', 'hereby', 'relies|rely on', 'based on', 'on the basis', 'certified', 'self certified', 'participates|participant*', 'comply|complies', 'deemed', 'agree', 'ensured', 'in place', 'governed by', 'implement|implements|implemented', 'by way of', 'pursuant to', 'shall ensure', 'protected by', 'covered by', 'made|carried under'],
  MENU: ['such as', 'for example', 'e.g', 'for instance', 'only if', 'only where', 'only when', 'may only', 'only be', 'either', 'provided one', 'unless'],
  DEFINING: ['means', 'shall mean', 'refers to', 'is defined', 'has the meaning', 'definition*'],
};
