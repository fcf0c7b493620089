/**
 * What English clauses with a time limit are about: the words that tell a breach notice from an objection window, a termination period,
 * an audit announcement, a deletion or retention period, an answer to a data subject, and from everything else that is measured in time.
 */
export const periods: Readonly<Record<string, readonly string[]>> = {
  ABOUT_BREACH: [
    'loss|theft|leakage of ..2 data', 'compromise of ..2 data',
    'get|gets|got lost|stolen|leaked', 'leak|leaks|leaked', 'goes|went|go wrong', 'hacked',
    'personal data breach|breaches', 'data breach|breaches', 'data protection breach|breaches', 'security breach|breaches', 'privacy breach|breaches', 'data protection|security|privacy|cyber|data incident|incidents', 'incident|incidents', 'data security breach|breaches', 'databreach*',
    'breach|breaches of security', 'breach|breaches ..3 personal data|information', 'breach|breaches of data', 'breach notice|notification|notifications', 'article|articles 33', 'art. 33', 'notifiable breach|breaches', 'suspected breach', 'security event|events', 'unauthorised|unauthorized access',
    'unauthorised|unauthorized|accidental disclosure|loss|destruction',
    'vulnerability|vulnerabilities|weakness ..14 affects|affect|affecting|compromises|compromise|impacts|impact ..8 data|confidentiality', 'wrong hands', 'unlawful access|processing|disclosure',
    'violation|violations|infringement|infringements|contravention ..4 data protection|privacy|gdpr',
  ],
  ABOUT_BREACH_WEAK: ['breach|breaches', 'event', 'violation|violations', 'compromise'],
  ABOUT_AWARE: ['becoming|becomes|became|become ..1 aware', 'awareness', 'aware of', 'discovery', 'discovering', 'discovered', 'knowledge', 'detection', 'detecting', 'identification', 'identifying', 'confirming', 'occurrence'],
  ABOUT_NOTIFY: ['brought|bring|brings ..6 attention', 'receive|receives|received|get|gets ..2 word|notice|news|notification', 'make|makes|made known', 'learn|learns|learned ..2 from', 'hear|hears', 'notify|notifies|notified|notifying', 'notification|notifications', 'inform|informs|informed|informing', 'report|reports|reported|reporting', 'alert|alerts|alerted', 'advise|advises', 'communicate|communicates|communicated', 'escalate|escalates|escalated', 'flag|flags|flagged', 'disclose to', 'email|emails|emailed', 'tell|tells|told', 'let ..3 know', 'write to'],
  ABOUT_AUTHORITY: ['data protection commission*', 'dpc', 'cnil', 'bfdi', 'garante', 'supervisory authority|authorities', 'data protection authority|authorities', 'regulatory authority|authorities', 'regulator|regulators', 'competent authority|authorities', 'information commissioner*', 'commissioner', 'ico', 'fdpic', 'edöb', 'regulatory body|bodies', 'notify|notifies|notifying|notified|inform|informs|informing|tell|tells|alert|alerts ..1 authority|authorities', 'report|reports|reporting|notification|notice ..4 to the authority|authorities'],
  // Clause 9(a) of the standard contractual clauses (Decision (EU) 2021/914) holds the notice of sub-processors.
  ABOUT_SUBPROCESSOR: ['change|changes|update|updates|addition|additions to|of this|the list', 'new|additional|further|proposed companies|firm|firms|supplier|suppliers|partner|partners|contractor|contractors', 'object|objects|objection|objections ..4 to|against ..2 its|their engagement|appointment|use', 'helper|helpers', 'other companies|firms|providers ..4 process*|handle|use|work', 'use|uses|using other|outside companies|firms|providers', 'clause 9 ( a )', 'clause 9 ..8 option', 'option ..8 clause 9', 'subprocess*', 'sub processor*|processing', 'subcontract*', 'sub contract*', 'another|other|further|additional|new|replacement processor|processors', 'subcontracted processor*', 'subsupplier*', 'addition ..2 replacement', 'replacement ..2 addition', 'add|adds|adding|change|changes|changing|replace|replaces|replacing|swap|swaps|swapping ..4 helper*|provider|providers|vendor|vendors|supplier|suppliers', 'new|additional helper*|provider|vendor|vendors'],
  ABOUT_OBJECT: ['counts|count|taken|treated as ..1 consent|approval|acceptance', 'deemed ..2 consent|approval|acceptance', "don't|not like", 'not happy', 'unhappy ..1 with', 'object|objects|objected|objecting', 'objection|objections', 'oppose|opposes|opposition', 'reject|rejects|rejection', 'refuse|refuses|refusal', 'approve|approval|approved', 'veto', 'disapprove*', 'say|says|saying no', 'disagree|disagrees', "not|don't agree", 'tell us ..6 objection*'],
  ABOUT_CHANGE: ['change|changes|changed|changing', 'addition|additions|adding|added', 'replace|replaces|replaced|replacing|replacement*', 'appoint|appoints|appointing|appointment*', 'engage|engages|engaged|engaging|engagement*', 'update|updates|updated', 'intended', 'proposed', 'new', 'swap|swaps|swapping|swapped', 'bring|bringing on|in ..3 new'],
  ABOUT_TERMINATE: ['party|parties|side|sides ..6 end it', 'may|can ..2 end this|the|it', 'ended by either|each|any|one', 'ordinary ending', 'may|can be ended', 'brought to an end by', 'end|ends|ended this|the agreement|dpa|contract|addendum|schedule|exhibit|appendix|annex|arrangement|terms', 'terminate|terminates|terminating', 'may be terminated', 'can be terminated', 'terminable', 'termination notice', 'notice of termination', 'notice of cancellation', 'cancel|cancels|cancelled|cancellation', 'termination by', 'right of termination', 'termination right|rights', 'terminated', 'nonrenewal', 'not to renew', 'be ended', 'end|ends this agreement|dpa|contract|addendum', 'bring ..6 to an end', 'walk away', 'withdraw|withdraws ..4 agreement|contract|dpa', 'non renewal', 'ordinary termination', 'termination on|upon|with ..6 notice', 'close your|its|the account', 'leave at any time'],
  ABOUT_END: [
    'outlive|outlives|outlast|outlasts',
    'has|have|is|are|had ended|expired|lapsed', 'come|comes|came|coming to its|their end|close', 'has|have ..4 ended', 'end of ..3 agreement|contract|mandate|services|dpa|addendum|relationship|cooperation', 'lapse of', 'expiring', 'wound up|down',
    'termination', 'expiry', 'expiration', 'expires|expire|expired', 'end|ends|ending ..4 assignment|engagement|mandate|order|project|cooperation|collaboration|agreement|contract|dpa|services|service|term|processing|provision|subscription|relationship', 'cessation*', 'conclusion of', 'completion of', 'terminated', 'dpa ends', 'agreement ends', 'services end',
    'deactivat*', 'closure of', 'account closure', 'ceases|ceasing', 'no longer', 'cancellation',
    'close|closes|closed|closing ..3 account|accounts|workspace|workspaces', 'account|accounts|workspace|workspaces ..3 closed|closes|close', 'closing date', 'come|comes|coming|came to an end', 'after|at|upon|on|with the end', 'part|parting ways', 'stop|stops working together', 'stop|stops using', 'when|if|once|after you leave|leaving|go', 'leaving us', 'it|they|this|dpa|contract ends|end|lapses|lapse', 'leave us',
  ],
  /** A single job is done, and the contract goes on. */
  CASE_ENDS: ['close|closing|closure|completion|end|resolution|conclusion ..3 ticket|tickets|case|cases|incident|campaign|mailing|mailings|request|session|test|tests|migration|survey|investigation', 'ticket|case|incident|campaign|session|survey ..2 closed|completed|resolved|over|ended|closes|ends'],
  ABOUT_CURE: ['cure|cures|cured|curing', 'remedy|remedies|remedied|remedying', 'rectify|rectified', 'resolve|resolves|resolved|resolving|resolution', 'good faith', 'grace period', 'mitigate', 'remediate|remediated|remediation', 'agree on', 'reach agreement', 'way around', 'compliance ..3 restored', 'restored|restore compliance', 'work something out', 'alternative'],
  ABOUT_EXTRAORDINARY: ['for cause', 'good cause', 'material breach', 'with immediate effect', 'extraordinary', 'immediately terminate', 'without notice', 'insolven*'],
  ABOUT_TERM: ['initial term', 'renewal term', 'renew|renews|renewed|renewal', 'successive terms', 'minimum term', 'term of', 'duration of this', 'remain in force', 'in force for', 'minimum duration', 'fixed term'],
  /** Before a period: time gone by. */
  LOOKS_BACK: ['in|within|during|over|throughout the preceding|last|past|previous|prior'],
  /** Papers by which compliance is shown: how often they are asked for caps no audit. */
  AUDIT_PAPERS: ['report|reports', 'audit|audited report|reports', 'questionnaire|questionnaires', 'soc 2|ii', 'certificate|certificates|certification|certifications', 'attestation|attestations', 'summary|summaries'],
  ABOUT_AUDIT: ['support|supporting|assisting of|with ..2 audit|audits', 'audit|audits|audited|auditing', 'auditor|auditors', 'inspect|inspects|inspection|inspections|inspected', 'on site', 'onsite', 'site visit|visits', 'customer|controller|company ..8 verify|inspect|examine', 'on premise|premises', 'audit right|rights', 'controls ..10 notice', 'control rights', 'right of control', 'carry|carrying|conduct|conducting|perform|performing ..4 controls|checks', 'review of ..4 records', 'verify compliance', 'demonstrate compliance', 'visit|visits|visiting', 'come and see', 'look around'],
  ABOUT_ANNOUNCE: ['warning', 'clause 9 ( a )', 'clause 9 ..8 option', 'option ..8 clause 9', 'prior notice', 'advance notice', 'prior written notice', 'advance written notice', 'in advance', 'announce|announces|announced|announcement', 'written notice', 'reasonable notice', 'notice', 'beforehand', 'prior to', 'before', 'days|weeks|months|day|week|month ahead', 'give|gives ..6 notice'],
  ABOUT_DELETE: [
    'backup*|copies|media|tapes|sets|snapshots ..8 rotation|rotate|rotates|rotated|recycled|recycle', 'rotation ..3 backup*|copies|media|tapes|snapshots', 'recycled',
    'hand|hands|handed|handing ..2 over ..8 data|record|records|files|copies|carriers', 'hand|hands|handed over', 'handover of ..6 data|records|files|copies|carriers', 'hand over of ..6 data|records|files|copies', 'data|records|files ..3 handover', 'surrender|surrenders|surrendered', 'give|gives|given|send|sends|sent|transfer|transfers|transferred|ship|ships|shipped|deliver|delivers|delivered back|up', 'deliver|delivers|delivered ..6 data|records|files|copies ..3 to', 'shred|shreds|shredded', 'released ..3 to',
    'delete|deletes|deleted|deleting', 'deletion|deletions', 'erase|erases|erased|erasure|erasing', 'destroy|destroys|destroyed|destruction|destroying', 'return|returns|returned|returning', 'purge|purges|purged', 'wipe|wiped', 'remove|removes|removed|removal', 'anonymise*', 'anonymize*', 'overwrit*', 'dispose*|disposal',
    'sanitize*|sanitise*',
    'all|is|are gone', 'gone from', 'disappear*',
  ],
  ABOUT_RETAIN: ['data|records|files|logs|copies|images|recordings ..4 is|are|be held', 'remain|remains|stay|stays ..3 stored|retrievable|on file', 'retain|retains|retained|retaining', 'retention', 'store|stores|stored|storage', 'keep|keeps|kept|keeping', 'storing|archiving|preserving', 'archive|archives|archived|archival', 'preserve|preserves|preserved', 'maintain|maintains|maintained ..6 records|record|logs|log', 'held for', 'cached', 'persist|persists|persisted'],
  ABOUT_LOG: ['access|login|logon|activity|event records|record|history|journal', 'record|records|history|journal of ..4 access|accesses|login|logins|logon|logons|who', 'access|login|logon history', 'recorded who', 'records of who', 'log|logs|logging', 'logfile|logfiles', 'log files|file|data|entries', 'audit trail|trails', 'access logs', 'activity logs', 'telemetry', 'event data'],
  ABOUT_BACKUP: ['backup*', 'back up|ups', 'back-up|back-ups', 'snapshot|snapshots', 'disaster recovery copies', 'archival copies'],
  ABOUT_EXPORT: ['downloaded', 'export|exports|exported|exporting', 'retrieve|retrieves|retrieval|retrieving', 'download|downloads|downloading', 'reclaim|reclaimed', 'request the return', 'extract', 'migrate'],
  ABOUT_CONFIRM: ['proof|evidence ..8 erased|deleted|destroyed|wiped', 'record|log|protocol|certificate|proof of ..3 deletion|destruction|erasure', 'confirm|confirms|confirmed|confirmation', 'certify|certifies|certified', 'certification', 'certificate of', 'written confirmation', 'proof'],
  ABOUT_EVIDENCE: ['records|record', 'documentation', 'evidence', 'documents'],
  ABOUT_STATUTE: ['statutory retention', 'legal retention', 'required by law', 'tax law|laws|purposes', 'statute of limitations', 'limitation period', 'commercial law'],
  ABOUT_DATA_SUBJECT: ['who|anyone|someone|somebody ..2 write|writes|contact|contacts|ask|asks ..1 us', 'write|writes to us', 'copy of their|his|her ..1 data', 'access ..3 rectification|correction|erasure', 'rectification|correction ..4 erasure|deletion|restriction', 'person|persons|people affected|concerned', 'chapter iii', 'data subject|subjects', "data subject's", "data subjects'", 'dsar|dsars', 'dsr|dsrs', 'subject access', 'access|rectification|portability request|requests', 'individual|individuals', 'consumer|consumers', 'article 12', 'article 15', 'from ..2 participant|participants|patient|patients|employee|employees|user|users|person'],
  /** The rights of Chapter III in a row: to erase is one of them, and no clause on deletion. */
  ABOUT_RIGHTS_LIST: ['access ..3 rectification|correction|erasure', 'rectification|correction ..4 erasure|deletion|restriction', 'erasure|deletion ..3 restriction|portability'],
  /** Whom or what an incident hits, where nobody speaks of the persons. */
  AFFECTED_SIDE: ['affected customer|customers|controller|controllers|client|clients|system|systems|data|records|services'],
  ABOUT_REQUEST: ['turn|turns to', 'request|requests|requested', 'inquiry|inquiries|enquiry|enquiries', 'complaint|complaints', 'query|queries', 'exercise of', 'exercise their', 'rights'],
  ABOUT_FORWARD: ['go|goes to ..1 customer|controller|client|company|principal', 'relay|relays|relayed|relaying', 'transfers|transferred|transfer ..4 request|requests|enquiry|enquiries|complaint|complaints|them|it ..4 to', 'request|requests|enquiries|complaints ..6 transferred ..4 to', 'passed|pass|passes|handed along|over|on', 'brought|bring|brings ..4 attention|notice', 'sent|passed|handed ..3 on', 'pass|passes|send|sends ..6 on', 'forward|forwards|forwarded|forwarding', 'refer|refers|referred', 'redirect|redirects|redirected', 'pass on', 'passed on', 'relay', 'pass|passes ..14 to|on', 'send|sends ..8 to|on', 'hand|hands over', 'transmit|transmits', 'direct|directs ..6 to', 'route|routes'],
  ABOUT_ASSIST: ['assist|assists|assistance|assisting', 'respond|responds|responding|response|responses', 'support|supports', 'cooperate|cooperation', 'answer|answers', 'comply with ..3 request|requests', 'fulfil*', 'provide ..5 information', 'help|helps'],
  ABOUT_INSTRUCTION: ['instruction|instructions', 'oral|orally', 'verbal|verbally'],
  ABOUT_FREQUENCY: ['every', 'more than once', 'no more than', 'not more than', 'more frequently', 'more often', 'once', 'regular intervals', 'interval|intervals', 'periodically', 'cycle'],
  /** How often at most: `no more than once a year`, `limited to one audit per calendar year`. */
  AUDIT_CAP: [
    'no|not more ..2 than ..3 once|one|1 ..8 year|years|annum|annually|month|months|period', 'no|not more frequently|often than ..8 year|years|annually|month|months', 'at most once|one ..7 year|years|annum|month|months', 'only once|one ..7 year|years|annum|month|months|annually', 'up to once|one ..7 year|annum|month|months',
    'limited to ..4 once|one|1 ..7 year|years|annum|annually|month|months', 'maximum of ..3 one|1 ..7 year|years|annum|month|months', 'not exceed ..3 one|once|1 ..7 year|years|annum|month|months', 'once ..3 year|annum|month|months|period at most|maximum',
  ],
  /** What lets in a further audit. */
  AUDIT_CAUSE: [
    'unless', 'except*', 'breach*', 'incident*', 'for|good|reasonable|probable|just cause', 'urgent*', 'emergenc*', 'otherwise', 'reason|reasons', 'supervisory authorit*', 'authority|authorities', 'regulator*', 'regulatory', 'suspicion', 'suspect*', 'reasonable grounds', 'good reason', 'additional audit*|inspection*', 'further audit*|inspection*', 'more frequent audit*', 'required by', 'at any time', 'reasonably believes|believe', 'without prejudice', 'notwithstanding', 'noncompliance',
  ],
  ABOUT_RECOVERY: ['maximum|tolerable|acceptable|worst loss of ..2 data', 'loss of ..2 data ..4 most|maximum|exceed', 'recovery', 'data loss ..2 maximum|most|exceed', 'maximum ..2 data loss', 'rto', 'rpo', 'restore|restored|restoration', 'availability', 'uptime', 'downtime', 'outage|outages', 'failover', 'maintenance window', 'response time', 'resume'],
  ABOUT_CONTRACT_CHANGE: ['change|changes|amend|amends|amendment|amendments|modification|modifications|update|updates|modify ..5 dpa|agreement|terms|addendum|measures|policy', 'price|pricing|fee change|changes'],
  ABOUT_MONEY: ['billed|bill|bills', 'settle|settled ..4 invoice|invoices|bill|bills', 'invoice|invoices ..4 paid|payable|due|settled', 'days|receipt|date of|after|from ..2 invoice|invoices', 'payable', 'payment|payments', 'fees', 'fee', 'liability', 'liable', 'damages', 'aggregate', 'refund', 'claim|claims', 'paid', 'cost|costs', 'charges', 'reimburse*'],
  ABOUT_UPKEEP: ['training|trainings|trained', 'password|passwords', 'session|sessions ..3 expire|expires|timeout|terminated|locked', 'screen', 'certificate|certificates', 'patch|patches|patched|patching', 'vulnerability|vulnerabilities', 'penetration', 'key rotation', 'rotate|rotated|rotation', 'cookie|cookies', 'inactive|inactivity', 'background check|checks', 'update|updates ..5 installed|applied', 'security update|updates'],
  ABOUT_IDLE: ['inactive|inactivity', 'dormant', 'unused', 'without login|use'],
  ABOUT_FIRST: ['initial notice|notification|report|alert', 'preliminary notice|notification|report', 'first notice|notification|report', 'initially'],
  ABOUT_CONDITION: [
    'by way of exception', 'exceptionally', 'is|are enough|sufficient', 'suffice|suffices',
    'urgent*', 'urgency', 'emergency', 'emergencies', 'expedited', 'exceptional*', 'reasonable suspicion', 'suspicion', 'suspected', 'following|after a|an breach|incident', 'complex*', 'following a breach|incident|security|data|personal', 'for cause', 'shorter notice',
  ],
  /** Breaches graded by weight have a period for each grade. */
  ABOUT_SEVERITY: ['critical', 'severe', 'serious', 'high risk', 'high severity', 'severity', 'priority', 'level one|two|three'],
  /** Someone is told: the side named with it need not be the one that acts. */
  ABOUT_TOLD: ['receive|receives|get|gets ..2 word|notice|news|notification', 'hear|hears|learn|learns ..6 from', 'be|been|is|are ..3 notified|informed|told|alerted|advised', 'be|is|are ..2 escalated|reported|flagged|communicated|disclosed'],
  /** The contract the processing agreement belongs to, and the agreement itself: each may be terminated with its own notice. */
  ABOUT_MAIN_CONTRACT: ['main agreement|contract', 'master agreement|contract', 'master services agreement', 'principal agreement', 'services agreement', 'service agreement', 'underlying agreement', 'framework agreement', 'terms of service', 'subscription|subscriptions', 'msa', 'order form', 'license agreement', 'licence agreement'],
  ABOUT_THIS_CONTRACT: ['dpa', 'this agreement|addendum|contract|dpa', 'data processing agreement|addendum', 'the addendum'],
  ABOUT_EXTENSION: ['extend|extends|extended|extension', 'further', 'additional', 'another'],
  ABOUT_DETAIL: ['supplement*', 'remaining|outstanding|missing|further details|particulars|information', 'its|the|a copy of its|the report', 'audit findings|results', 'results of ..2 audit|inspection', 'follow up', 'followup', 'final report', 'audit report|reports', 'report of|on the audit', 'interim', 'detailed', 'full report', 'root cause', 'additional information', 'subsequent', 'updates', 'written report', 'incident report', 'post mortem'],
  /** What comes after termination is no notice of it. */
  AFTER_TERMINATION: ['after|following ..3 cancellation|termination', 'after|once ..3 cancel|cancels|cancelled|terminated'],
  /** Where data lie that are deleted or restored. */
  IN_ARCHIVES: ['from|in ..3 archive|archives'],
  KEEPING_SECRET: ['keep|keeps|kept|keeping ..10 confidential|secret|informed|updated|date', 'keep|keeps|kept|maintain|maintains|maintained ..3 list|register'],
  /** Who leaves loses access; no data are deleted by that. */
  LOSING_ACCESS: ['removal|removing|deletion|revocation of ..3 access', 'access removed|revoked|withdrawn', 'access is|are|be|shall ..2 removed|revoked|withdrawn', 'access rights|accounts ..4 removed|revoked|withdrawn|deleted', 'remove|removes|revoke|revokes ..3 access', 'termination|end of ..2 employment', 'leaver|leavers'],
  /** Backups named along with the data have no period of their own. */
  BACKUP_TOO: ['including|also|even ..4 backup|backups|backed', 'backups|backup included', 'includes|include ..3 backups|backup'],
  /** What an authority does, beside what it is told. */
  ACT_OF_AUTHORITY: ['investigation|investigations|measures|order|orders|request|requests|inquiry|inquiries|action|actions|inspection|inspections|audit|audits of|by|from ..2 supervisory|regulatory|data|competent|public authority|authorities', 'investigation|investigations|measures|order|orders|request|requests|inquiry|inquiries|audit|audits|inspection of|by|from ..3 authority|authorities|regulator|regulators'],
  /** Data as they are worked with, beside their copies. */
  ABOUT_LIVE: ['live system|systems|database|data', 'production system|systems|database|data|environment', 'active system|systems|database|databases|data', 'primary storage|systems'],
  /** Deleted in turn as they grow old, whatever becomes of the contract. */
  ABOUT_ROUTINE: ['rolling basis|schedule', 'on a rolling', 'after collection|recording|creation', 'of being collected|recorded|created', 'as a routine', 'routinely'],
  /** The side that may choose between return and deletion does so. */
  ABOUT_CHOICE: ['choice|election|option ..14 made|exercised', 'makes|make|made ..3 election|choice|selection', 'state|states|stated|exercise|exercises|exercised|express|expresses|expressed|communicate|communicates|communicated|notify|notifies|notified ..3 election|choice|selection|preference', 'fails|fail|failed to ..3 choose|elect|instruct|select', 'has|have not chosen', 'elects|elect', 'chooses|choose', 'tells|tell ..6 whether', 'decides|decide'],
  /** A breach of the rules, which need not be one of security. */
  ABOUT_INFRINGEMENT: ['violation|violations|infringement|infringements|contravention ..4 data protection|privacy|gdpr'],
  /** Money owed falls due. */
  ABOUT_PAYING: ['payable', 'to be paid', 'is|are paid', 'pay|pays|paid ..4 invoice|invoices|bill|bills', 'settle|settles|settled', 'invoice|invoices|invoiced', 'due date', 'due for payment', 'payment term|terms', 'payment period|date'],
  /** What has been learnt is kept to oneself. */
  ABOUT_SECRECY: ['confidential|confidentiality|confidentially', 'secrecy', 'secret|secrets', 'non disclosure', 'nondisclosure', 'silence'],
  /** Secrets proper, kept longer than what is merely confidential. */
  TRADE_SECRETS: ['trade|business|commercial|industrial|manufacturing secret|secrets'],
  /** Records of who saw the data. */
  ACCESS_RECORD: ['access log|logs|record|records|history|journal|trail', 'log|logs|record|records|history|journal of ..4 access|accesses|accessed', 'recorded who', 'record|records of who', 'accesses ..4 logged|recorded'],
  /** What is at hand for so long is kept. */
  ABOUT_AVAILABLE: ['available', 'at hand', 'ready', 'can be|may be seen|inspected|viewed|restored|recalled|retrieved', 'retrievable', 'accessible', 'on file'],
  /** A right that stays beside what is agreed. */
  UNTOUCHED_RIGHT: ['right|rights|possibility ..10 unaffected|untouched|remain|remains|reserved', 'without prejudice to ..3 right|rights|termination ..6 cause|reason', 'without prejudice to ..4 termination ..4 cause', 'termination for ..3 cause|reason ..4 unaffected|reserved|possible'],
  /** Copies that take turns, unlike keys that are changed. */
  BACKUP_ROTATION: ['backup*|copies|media|tapes|sets|snapshots ..8 rotation|rotate|rotates|rotated', 'rotation ..3 backup*|copies|media|tapes|snapshots'],
  /** A duty spoken of before. */
  ABOUT_DUTY: ['duty|duties', 'obligation|obligations', 'undertaking', 'commitment'],
  /** Keys that change leave the copies as they are. */
  KEYS_OF_BACKUPS: ['key|keys|password|passwords|credentials ..4 backup* ..6 rotat*|changed|renewed', 'backup* key|keys|password|passwords ..6 rotat*|changed|renewed'],
  /** Data go back to the controller. */
  HANDED_BACK: ['return|returns|returned|returning', 'hand|hands|handed ..12 over|back', 'handover', 'surrender|surrenders|surrendered', 'give|gives|given|send|sends|sent ..12 back', 'deliver|delivers|delivered', 'export|exports|exported'],
  /** Data are made away with. */
  ERASED: ['delete*', 'deletion|deletions', 'erase*|erasure|erasing', 'destroy*|destruction', 'purge*', 'wipe*|wiping', 'overwrit*', 'shred*', 'anonymis*|anonymiz*', 'gone', 'remove*|removal', 'disposal|disposed'],
};
