/**
 * How English contracts call the sides. `…_WORD` means the role wherever it stands; `…_LABEL` means it only when the contract
 * uses the word for a party. GDPR Art. 4(7), (8).
 */
export const parties: Readonly<Record<string, readonly string[]>> = {
  CONTROLLER_WORD: ['controller', "controller's", 'controllers', 'data controller|controllers', "data controller's", 'data exporter|exporters'],
  CONTROLLER_LABEL: [
    'customer', "customer's", 'customers', "customers'", 'client', "client's", 'clients', 'subscriber', "subscriber's", 'subscribers', 'licensee', "licensee's", 'merchant', "merchant's", 'user', "user's",
    'principal', "principal's", 'buyer', "buyer's", 'purchaser', "purchaser's", 'lessee', "lessee's", 'service recipient', "service recipient's",
    'account holder', "account holder's", 'end customer', "end customer's", 'recipient of the services', 'contracting authority', "contracting authority's",
  ],
  /** Kinds of persons and bodies that are a side only where the contract introduces them as one. */
  CONTROLLER_KIND: [
    'school', "school's", 'publisher', "publisher's", 'tenant', "tenant's", 'employer', "employer's", 'advertiser', "advertiser's", 'hirer', "hirer's", 'retailer', "retailer's", 'council', "council's", 'authority', "authority's", 'trust', "trust's",
    'practice', "practice's", 'university', "university's", 'hospital', "hospital's", 'charity', "charity's", 'sponsor', "sponsor's", 'commissioner', "commissioner's", 'member', "member's", 'city', 'clinic', "clinic's", 'landlord', "landlord's",
    'borough', 'county', 'municipality', "municipality's", 'ministry', "ministry's", 'department', "department's", 'government', 'college', "college's", 'academy', "academy's", 'institute', "institute's", 'museum', 'library', 'hotel', "hotel's", 'pharmacy', 'insurer', "insurer's", 'broker', "broker's", 'church', 'diocese',
    'board', "board's", 'commission', "commission's", 'housing association', 'owner', "owner's", 'shop', 'store', 'dealer', "dealer's", 'promoter', "promoter's", 'trustee', 'trustees', 'body', 'club', "club's", 'shopkeeper', 'exporter',
  ],
  PROCESSOR_WORD: ['processor', "processor's", 'processors', 'data processor|processors', "data processor's", 'data importer|importers'],
  PROCESSOR_LABEL: [
    'provider', "provider's", 'supplier', "supplier's", 'vendor', "vendor's", 'contractor', "contractor's", 'service provider', "service provider's", 'licensor', "licensor's",
    'consultant', "consultant's", 'seller', "seller's", 'cloud provider', "cloud provider's", 'hosting provider', "hosting provider's", 'platform provider', "platform provider's",
    'software provider', "software provider's", 'solution provider', "solution provider's", 'service company', "service company's", 'managed service provider', "managed service provider's", 'lessor', "lessor's",
  ],
  PROCESSOR_KIND: ['bureau', "bureau's", 'developer', "developer's", 'adviser|advisor', "adviser's|advisor's", 'host', "host's", 'accountant', "accountant's", 'freelancer', "freelancer's", 'bookkeeper', "bookkeeper's",
    'cro', "cro's", 'laboratory', "laboratory's", 'lab', "lab's", 'printer', "printer's", 'courier', 'call centre|center', 'mailing house', 'translator', "translator's", 'integrator', "integrator's", 'outsourcer', 'data centre|center', 'servicer', 'administrator', "administrator's", 'implementation partner', 'technology partner', 'studio', "studio's",
    'importer', 'engineer', 'technician', 'archive', 'carrier', 'service organisation|organization', 'fulfilment house', 'host provider', 'performer', 'executor', 'executing party'],
  /** Things that contracts name where the parties introduce themselves, and that are none. */
  NO_PARTY: [
    'agreement', 'agreements', '*agreement', 'addendum', 'dpa', 'contract', 'contracts', 'annex', 'schedule', 'appendix', 'exhibit', 'terms', 'conditions', 'order', 'order form', 'statement of work', 'sow', 'msa', 'services', 'service', 'data', 'personal data', 'software', 'platform', 'app', 'application', 'system', 'site', 'website',
    'party', 'parties', 'product', 'products', 'project', 'study', 'effective date', 'date', 'purpose', 'processing', 'gdpr', 'regulation', 'clauses', 'law', 'laws', 'act', 'account', 'deed', 'amendment', 'instructions', 'territory', 'term', 'solution', 'controllers', 'affiliates', 'affiliate', 'group',
  ],
  /** Between whom the contract is made. */
  BETWEEN_PARTIES: ['between', 'by and between', 'parties are', 'made ..4 among', 'of the one|first part', 'agree ..2 follows|following', 'enter|enters|entered into', 'conclude|concludes|sign ..3 agreement|contract|addendum', 'is entered into'],
  /** The act of agreeing: read only where the contract opens. */
  PARTIES_AGREE: ['agree|agrees', 'agreed', 'apply|applies between', 'make|making|enter into|sign ..4 agreement|contract|arrangement|addendum', 'following applies|apply', 'these|this|following ..2 apply|applies', 'have settled'],
  /** What is agreed stands below. */
  AGREED_TERMS: ['follows|following', 'hereby', 'these|this rules|terms|agreement|contract|letter|arrangement|conditions', 'here'],
  SIGNED_FOR: ['signed ..3 for|behalf|by', 'for and on behalf', 'executed ..3 by', 'accepted ..3 by', 'for the'],
  /** Either side may bear these: only what the contract says of them tells. */
  PARTY_AMBIGUOUS: [
    'company', "company's", 'organisation|organization', "organisation's|organization's", 'agency', "agency's", 'partner', "partner's", 'operator', "operator's", 'firm', "firm's", 'business', "business's",
    'institution', "institution's", 'corporation', "corporation's", 'bank', "bank's", 'society', "society's", 'association', "association's", 'agent', "agent's", 'manufacturer', "manufacturer's", 'reseller', "reseller's", 'first party', 'second party',
    'disclosing party', "disclosing party's", 'receiving party', "receiving party's", 'undertaking',
  ],
  SUB_PROCESSOR_WORD: [
    'subprocessor', 'subprocessors', "subprocessor's", "subprocessors'", 'sub processor|processors', 'subcontractor', 'subcontractors', "subcontractor's", 'sub contractor|contractors',
    'another|other|further|additional|subsequent|new processor|processors', 'subcontracted processor|processors', 'subdataprocessor|subdataprocessors', 'subsupplier|subsuppliers',
  ],
  /** Names of the controller in other laws and languages, which a contract may have taken over from another. */
  OTHER_NAME_CONTROLLER: ["responsible party|party's", "responsible entity|entity's", "responsible body|body's", "data owner|owner's"],
  PARTY_WORD: ['party|parties', "party's", 'contracting party|parties'],
  PARTY_ARTICLE: ['the'],
  ACTS_AS: [
    'is|are', "you're|we're", 'act|acts|acting|acted', 'will|shall|may act', 'will|shall|would be deemed|considered|regarded|treated', 'is|are deemed|considered|regarded', 'qualifies|qualify', 'remain|remains', 'shall|will be', 'serves|serve', 'acting in its|the capacity as', 'operate|operates', 'will|shall|may function', 'functions|function', 'constitutes|constitute',
  ],
  WE: ['we', 'us', 'our', 'ours', 'ourselves', "we're|we'll|we've|we'd"],
  YOU: ['you', 'your', 'yours', 'yourself|yourselves', "you're|you'll|you've|you'd"],
  /** Whose task it is: the party that follows (`on behalf of Customer`) or that stands before as a possessive (`your instructions`) is the controller. */
  MANDATE: ['behalf', 'instruction|instructions', 'directions', 'written orders', 'directives'],
  /** What a processor does for somebody else; what a controller does with it. */
  SERVES: [
    'process|processes|processing|processed', 'handle|handles|handling|handled', 'host|hosts|hosting|hosted', 'store|stores|storing|stored', 'provide|provides|providing|provided', 'operate|operates|operating', 'perform|performs|performing', 'maintain|maintains', 'supply|supplies|supplying',
    'run|runs|running', 'look|looks after', 'manage|manages|managing', 'collect|collects|collecting', 'keep|keeps|keeping', 'deliver|delivers|delivering', 'staffs', 'administer|administers',
  ],
  SUPPORTS: ['assist|assists|assisting', 'support|supports|supporting', 'help|helps|helping', 'cooperate|cooperates with', 'aid|aids'],
  COMMISSIONS: ['instruct|instructs', 'appoint|appoints', 'engage|engages', 'authorise|authorises|authorize|authorizes', 'commission|commissions', 'retain|retains', 'permit|permits', 'audit|audits', 'inspect|inspects', 'hires|hire', 'directs|direct'],
  ENGAGES_OTHERS: ['engage|engages|engaging|engaged', 'appoint|appoints|appointing|appointed', 'use|uses|using|used', 'subcontract*', 'retain|retains|retaining|retained', 'employ|employs|employed', 'hire|hires|hired', 'rely|relies on', 'add|adds', 'replace|replaces'],
  CASE_STATED: ['if', 'where', 'whether', 'to the extent', 'insofar', 'in so far', 'in case', 'in the event', 'unless', 'when', 'would'],
};
