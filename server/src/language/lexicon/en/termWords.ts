/** What English contracts capitalise: the heads of defined terms, the words before them, and the words of the law, which need no definition. */
export const termWords: Readonly<Record<string, readonly string[]>> = {
  TERM_HEAD: [
    'agreement|agreements', 'contract|contracts', 'addendum', 'treaty', 'terms', 'conditions', 'policy|policies', 'service|services', 'customer|customers', 'client|clients', 'provider|providers', 'supplier|suppliers',
    'vendor|vendors', 'contractor|contractors', 'company', 'agency', 'partner|partners', 'party|parties', 'affiliate|affiliates', 'account|accounts', 'data', 'laws|law', 'legislation', 'date', 'documentation', 'platform',
    'software', 'website|site', 'application|applications', 'product|products', 'order|orders', 'form', 'statement', 'incident|incidents', 'event|events', 'fees|fee', 'charges', 'period', 'purpose|purposes', 'personnel', 'group',
    'licence|license', 'user|users', 'whitepaper', 'paper', 'clauses', 'transfer|transfers', 'controller|controllers', 'processor|processors', 'subprocessor|subprocessors', 'exporter', 'importer', 'breach|breaches',
    'content', 'information', 'portal', 'environment', 'infrastructure', 'specification|specifications', 'list', 'page', 'material|materials', 'rights', 'losses', 'liabilities', 'requirements', 'standards', 'measures', 'instructions',
    'authority|authorities', 'regulator', 'report|reports', 'representatives', 'subscriber', 'subscription', 'solution|solutions', 'sow', 'territory', 'objection', 'notice', 'employee|employees', 'cap', 'deliverables', 'day|days', 'schedules|exhibits|appendices',
    'year|years', 'month', 'manager|managers', 'contact|contacts', 'credit|credits', 'hours', 'location|locations', 'facility|facilities', 'premises', 'system|systems', 'network', 'asset|assets', 'plan|plans', 'request|requests', 'procedure|procedures',
    'region|regions', 'feature|features', 'tool|tools', 'module|modules', 'team', 'desk', 'window', 'level|levels', 'tier', 'workspace', 'records', 'protocol', 'manual', 'charter', 'certificate|certificates', 'protocols', 'programme|program', 'insight|insights', 'center|centre', 'study', 'deliverable', 'specification', 'project', 'work', 'works',
  ],
  /** Words that stand before a head in a defined term and are no proper names. */
  TERM_MODIFIER: [
    'applicable', 'approved', 'authorised|authorized', 'effective', 'main', 'principal', 'master', 'general', 'security', 'cloud', 'client', 'customer', 'personal', 'protected', 'privacy', 'data', 'protection', 'processing',
    'subcontracted', 'contracted', 'contracting', 'confidential', 'service|services', 'software', 'online', 'hosting', 'hosted', 'support', 'subscription', 'order', 'purchase', 'user', 'end', 'account', 'usage', 'restricted', 'international', 'third',
    'sub', 'commercial', 'professional', 'technical', 'organisational|organizational', 'business', 'other', 'relevant', 'permitted', 'documented', 'written', 'sensitive', 'special', 'category', 'company', 'provider', 'supplier', 'vendor',
    'framework', 'license|licence', 'use', 'acceptable', 'cookie', 'website', 'platform', 'product', 'affected', 'audit', 'incident', 'breach', 'initial', 'renewal', 'termination', 'commencement', 'start', 'liability', 'governing', 'intellectual', 'property',
    'defined', 'existing', 'supervising', 'competent', 'working', 'trade', 'regulatory', 'additional', 'optional', 'core', 'premium', 'free', 'trial', 'paid', 'enterprise', 'managed', 'mobile', 'web', 'digital', 'electronic', 'internal', 'external', 'new', 'subprocessor', 'processor', 'controller', 'transferred', 'exported', 'retained', 'anonymised|anonymized', 'aggregate', 'aggregated', 'trust', 'eea', 'deidentified', 'member', 'group', 'statement', 'standard', 'local', 'national', 'swiss', 'uk', 'eu', 'european',
    'contract', 'designated', 'named', 'key', 'primary', 'secondary', 'emergency', 'maintenance', 'response', 'recovery', 'change', 'control', 'project', 'delivery', 'acceptance', 'payment', 'invoice', 'billing', 'monthly', 'annual', 'quarterly', 'total', 'minimum', 'maximum', 'base', 'basic', 'advanced', 'exit', 'transition',
    'handover', 'migration', 'operational', 'production', 'test', 'study', 'research', 'clinical', 'employee', 'staff', 'partner', 'reseller', 'workspace', 'content', 'system', 'network', 'access', 'backup', 'retention', 'deletion', 'transfer', 'notification', 'escalation', 'quality', 'compliance', 'risk', 'standard', 'agreed', 'excluded', 'included', 'eligible', 'qualified',
  ],
  /** Words of the law and names of instruments: known without a definition. GDPR Art. 4 and 28; the Commission's decisions on standard clauses. */
  STATUTORY_TERM: [
    'personal data', 'personal data breach|breaches', 'processing', 'data subject|subjects', 'data subject rights', 'controller|controllers', 'processor|processors', 'supervisory authority|authorities', 'data protection|privacy agency|agencies|commission|commissions|inspectorate|inspectorates|office|offices|ombudsman', 'competent supervisory authority', 'recipient|recipients',
    'third party|parties', 'third country|countries', 'member state|states', 'consent', 'filing system', 'profiling', 'pseudonymisation|pseudonymization', 'enterprise', 'group of undertakings', 'main establishment', 'representative|representatives',
    'binding corporate rules', 'special category|categories ..3 data', 'special category data', 'sensitive data', 'standard contractual clauses', 'eu standard contractual clauses', 'standard data protection clauses', 'adequacy decision', 'data protection officer|officers', 'data protection impact assessment|assessments',
    'data protection law|laws', 'data protection act', 'data privacy framework', 'privacy shield', 'union law', 'union or member state law', 'european union', 'european economic area', 'european commission', 'technical and organisational|organizational measures', 'data protection authority|authorities', 'commission', 'board', 'data exporter|importer',
    'subprocessor|subprocessors', 'intellectual property rights', 'code|codes of conduct', 'records of processing activities', 'general data protection regulation', 'swiss confederation', 'united kingdom', 'data act', 'united nations', 'information commissioner', 'international data transfer agreement|addendum', 'information commissioner s office', 'transfer impact assessment|assessments', 'data protection legislation', 'privacy law|laws', 'data security', 'personally identifiable information',
    // Terms of the UK addendum to the standard clauses (ICO, version B1.0, in force 21 March 2022).
    'approved addendum', 'approved eu sccs', 'addendum eu sccs', 'appendix information', 'mandatory clauses', 'parties making restricted transfers',
  ],
  /** Papers that every business has under that name: naming one is no use of a defined term. */
  COMMON_PAPER: ['terms and conditions', 'terms of service|use', 'general terms ..2 service|use|conditions|business', 'general terms', 'privacy policy|notice|statement', 'cookie policy|notice', 'acceptable use policy'],
  /** The sentence says what the law demands, not what the parties agree. */
  REPORTS_LAW: ['legislator|legislature|lawmaker', 'gdpr|law|regulation|act|legislation|fadp requires|demands|obliges|prescribes|stipulates|distinguishes|defines|mandates'],
  SELF_REFERENCE: ['this', 'these'],
};
