/**
 * How English contracts call the sides. `…_WORD` means the role wherever it stands; `…_LABEL` means it only when the contract
 * uses the word for a party. GDPR Art. 4(7), (8).
 */
export const parties: Readonly<Record<string, readonly string[]>> = {
  CONTROLLER_WORD: ['controller', "controller's", 'controllers', 'data controller|controllers', "data controller's", 'data exporter|exporters'],
  CONTROLLER_LABEL: [
    'customer', "customer's", 'customers', 'client', "client's", 'clients', 'subscriber', "subscriber's", 'licensee', "licensee's", 'merchant', "merchant's", 'user', "user's",
    'company', "company's", 'principal', "principal's", 'buyer', "buyer's", 'purchaser', "purchaser's", 'organisation|organization', 'agency', "agency's", 'school', 'publisher', 'member',
  ],
  PROCESSOR_WORD: ['processor', "processor's", 'processors', 'data processor|processors', "data processor's", 'data importer|importers'],
  PROCESSOR_LABEL: [
    'provider', "provider's", 'supplier', "supplier's", 'vendor', "vendor's", 'contractor', "contractor's", 'service provider', "service provider's", 'licensor', "licensor's",
    'consultant', "consultant's", 'operator', "operator's", 'host', 'seller', "seller's",
  ],
  SUB_PROCESSOR_WORD: [
    'subprocessor', 'subprocessors', "subprocessor's", "subprocessors'", 'sub processor|processors', 'subcontractor', 'subcontractors', "subcontractor's", 'sub contractor|contractors',
    'another|other|further|additional|subsequent|new processor|processors', 'subcontracted processor|processors', 'subdataprocessor|subdataprocessors', 'subsupplier|subsuppliers',
  ],
  PARTY_WORD: ['party|parties', "party's", 'contracting party|parties'],
  PARTY_ARTICLE: ['the'],
  ACTS_AS: [
    'is|are', 'act|acts|acting|acted', 'will|shall|may act', 'will|shall|would be deemed|considered|regarded|treated', 'is|are deemed|considered|regarded', 'qualifies|qualify', 'remain|remains', 'shall|will be', 'serves|serve',
  ],
  WE: ['we', 'us', 'our', 'ours'],
  YOU: ['you', 'your', 'yours'],
};
