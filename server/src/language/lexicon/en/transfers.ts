import type { Lexicon } from '../lexicon.js';

/** Words about where data are: processing at a place, transfers, bans and conditions, transfer instruments, law and courts. */
export const transfers: Lexicon = {
  DATA_WORK: [
    'process', 'processes', 'processed', 'processing', 'store|stores|stored|storing', 'storage', 'host', 'hosts', 'hosted', 'hosting', '*server', '*servers', 'data|datacentre|datacenter centre|centres|center|centers', 'datacentre*|datacenter*', 'cloud*', 'backup*', 'back up|ups', 'archiv*', 'kept', 'keep', 'held', 'hold', 'retain|retained', 'maintain|maintained',
    'access', 'accesses', 'accessed', 'accessible', 'accessing', 'support', 'maintenance', 'remote*', 'operated', 'operates', 'provide ..3 services', 'services ..4 provided', 'data residency', 'data location*', 'processing location*', 'residen*', 'locate|located', 'reside', 'infrastructure',
  ],
  DATA_MOVEMENT: ['transfer', 'transfers', 'transferred', 'transferring', 'export', 'exports', 'exported', 'exporting', 'disclose|discloses|disclosed|disclosing', 'disclosure', 'send', 'sent', 'transmit*', 'transmission*', 'relocat*', 'moved|move', 'onward', 'route|routed', 'flow|flows', 'leave', 'leaves', 'leaving'],
  ACCESS: ['access*', 'support*', 'maintenance', 'administer*', 'administration', 'remote*'],
  LEAVE: ['leave', 'leaves', 'leaving'],
  LOCATION_NOUN: ['server*', 'data centre*|center*|centres|centers', 'datacentre*|datacenter*', 'location*', 'region|regions', 'territor*', 'country|countries', 'state|states', 'area', 'soil', 'jurisdiction*', 'cloud', 'hosting', 'infrastructure', 'site|sites', 'facilit*', 'office*', 'zone*', 'data residency'],
  ENGAGED_COMPANY: [
    'subprocessor*', 'sub processor*', 'subprocessing', 'subcontract*', 'sub contractor*', 'further processor*', 'another processor', 'other processors', 'third party|parties provider*|service*|vendor*|recipient*', 'thirdparty provider*|service*|vendor*', 'infrastructure provider*', 'hosting provider*|partner*',
  ],
  COMPANY_WORD: ['company|companies', 'entity|entities', 'affiliate*', 'subsidiar*', 'vendor*', 'provider*', 'supplier*', 'partner*', 'group companies', 'team*', 'personnel', 'staff', 'employees', 'contractor*', 'developers', 'branch*', 'call center*|centre*'],
  PLACE_BAN: [
    'under no circumstances', 'in no event|case', 'at no time', 'never', 'shall|must|may|will|can|should ..1 not', "won't|mustn't|shan't|can't|cannot|doesn't|don't|isn't|aren't", 'prohibit*', 'forbid*', 'forbidden', 'not ..2 permitted|allowed|authorised|authorized|acceptable|permissible', 'impermissible', 'excluded', 'exclude|excludes', 'banned', 'barred', 'refrain*', 'restricted|prohibited|excluded|banned|blocked|embargoed countr*|location*|territor*|destination*|jurisdiction*',
    'no ..3 data|processing|transfer*|access|storage|hosting|subprocessor*|server*|disclosure', 'neither ..12 nor', 'not ..3 process*|transfer*|stor*|host*|access*|export*|disclos*|leave|engage*|use', 'no part of ..4 data', 'nor',
  ],
  PLACE_CONDITION: [
    'unless', 'except ..2 with|where|if|as', 'except to the extent', 'without ..6 consent|approval|authorisation|authorization|permission|agreement|instruction*|safeguards|ensuring|adequate|appropriate|having', 'only ..3 with|if|where|when|after|upon|on|under|subject|provided|insofar|to', 'may only', 'only be', 'only take|takes', 'only ..2 permissible|permitted|possible|allowed', 'subject to', 'requires|require ..6 consent|approval|authorisation|authorization|agreement', 'prior ..3 consent|approval|authorisation|authorization', 'until', 'other than ..4 instruction*|accordance',
  ],
  CONSENT: ['consent', 'approval', 'authorisation|authorization', 'permission', 'instruction|instructions', 'agreement of'],
  PLACE_PERMIT: ['may', 'agrees', 'authorises|authorizes', 'consents', 'acknowledges', 'permitted', 'permits', 'allowed', 'allows', 'is entitled', 'approves', 'provided that', 'provided all'],
  PLACE_ONLY: ['may|shall|can ..2 only', 'only be', 'only take|takes', 'may not'],
  EXCLUSIVELY: ['exclusively', 'only', 'solely', 'always', 'entirely', 'wholly', 'strictly', 'at all times', '100 %', 'fully', 'without exception'],
  NOT_EXCLUSIVE: ['not ..1 only|exclusively|solely', 'primarily', 'mainly', 'predominantly', 'generally', 'in principle', 'where possible', 'as far as possible', 'partly', 'partially', 'usually', 'by default'],
  NOT_ONLY: ['not only|just|merely|solely'],
  STAYS: ['remain|remains', 'stay|stays'],
  OUTSIDE: ['outside', 'outwith', 'beyond', 'not ..2 within', 'not ..6 exclusively|solely ..4 in|within|from', 'not ..3 exclusively|solely ..4 territory', 'other than ..2 in', 'countr* ..3 not ..2 member*|part', 'non'],
  THIRD_COUNTRY: ['third countr*', 'thirdcountr*', 'noneu ..1 countr*|location*|territor*', 'noneea ..1 countr*|location*|territor*', 'noneu/eea ..1 countr*|location*', 'third state|states'],
  EXCEPTION: ['except', 'excepting', 'exception of', 'excluding', 'apart from', 'other than', 'save for'],
  DEROGATION: ['notwithstanding', 'by way of exception', 'by way of derogation', 'as an exception', 'exceptionally', 'in deviation', 'save that', 'exception*'],
  LAW_NOUN: ['law', 'laws', 'legislation', 'court|courts', 'authority|authorities', 'commissioner*', 'act', 'secretary', 'statute*', 'regulator*', 'convention'],
  LAW_CHOICE: [
    'govern* ..8 law|laws', 'law|laws ..10 govern*|apply|applies', 'construed', 'subject to ..3 law|laws', 'governing law', 'applicable law', 'choice of law', 'exclusive jurisdiction', 'nonexclusive jurisdiction', 'jurisdiction of', 'courts ..2 of|in|located', 'court of|in', 'venue', 'seat of ..2 arbitration', 'arbitration', 'supervisory authorit*', 'tribunal*',
  ],
  ADDRESS: ['address*', 'registered office', 'principal place', 'company number', 'registration number', 'registered in|under|number', 'vat', 'organi*ed under', 'incorporated in|under', 'represented by', 'hereinafter', 'phone', 'contact*', 'email', 'postal', 'street'],
  SEAT: ['based', 'headquarter*', 'seated', 'seat', 'established', 'incorporated', 'registered', 'organized', 'organised', 'principal place of business', 'domiciled'],
  COMPANY_ACTS: ['performed', 'perform|performs', 'carried out', 'provided', 'provides', 'engaged', 'engages', 'used', 'uses', 'assist|assists', 'handled', 'handles', 'billing', 'invoicing'],
  HOSTING: ['hosting', 'hosted', 'hosts', '*server*', 'data centre*|center*|centres|centers', 'datacentre*|datacenter*', 'region|regions'],
  LOCATION_LABEL: ['location*', '*locations', 'countr*', 'region*', 'address*', 'seat', 'jurisdiction*', 'territor*', 'place*', 'data residency', 'hosting', 'data cent*', 'headquarter*', 'site*', 'established'],
  NAME_LABEL: ['name*', 'company', 'entity', 'entities', 'vendor*', 'provider*', 'subprocessor*', 'sub processor*', 'supplier*', 'third', 'service*', 'partner*', 'recipient*', 'tool*', 'processor*', 'subcontractor*', 'contractor*', 'legal', 'organisation|organization'],
  INSTRUMENT_SCC: ['standard contractual clauses', 'standard data protection clauses', 'standard clauses', 'model clauses', 'model contract*', 'eu clauses', 'scc', 'sccs', 'eusccs', 'contractual clauses', '2021/914', 'idta', 'international data transfer agreement|addendum', 'uk addendum', 'standardvertragsklausel*', '46 ..6 c|d'],
  INSTRUMENT_BCR: ['bcr', 'bcrs', 'binding corporate rules'],
  INSTRUMENT_DPF: ['dpf', 'euusdpf', 'data privacy framework*', 'privacy framework*', 'uk extension', 'data bridge'],
  INSTRUMENT_ADEQUACY: ['adequacy', 'adequate level', 'adequate protection', 'essentially equivalent', 'adequate country|countries|jurisdiction*'],
  INSTRUMENT_OTHER: ['appropriate safeguards', 'approved code* of conduct', 'approved certification*', 'explicit consent', 'consent of the data subject*', 'data subject* consent', 'derogation*', 'adequate|suitable safeguards', 'adequate ..2 guarantees'],
  INSTRUMENT_CHAPTER: ['chapter v|5', 'art. 44|45|46|47|49', 'article* 44|45|46|47|49', 'articles 44 to|- 49|50', '44 et seq'],
  COMMITMENT: ['concluded', 'conclude', 'entered into', 'enter into', 'enters into', 'executed', 'signed', 'incorporated', 'incorporate', 'apply', 'applies', 'form part', 'hereby', 'relies|rely on', 'based on', 'on the basis', 'certified', 'self certified', 'participates|participant*', 'comply|complies', 'deemed', 'agree', 'ensured', 'in place', 'governed by', 'implement|implements|implemented', 'by way of', 'pursuant to', 'shall ensure', 'protected by', 'covered by', 'made|carried under'],
  MENU: ['such as', 'for example', 'e.g', 'for instance', 'only if', 'only where', 'only when', 'may only', 'only be', 'either', 'provided one', 'unless'],
  DEFINING: ['means', 'shall mean', 'refers to', 'is defined', 'has the meaning', 'definition*'],
};
