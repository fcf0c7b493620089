import type { Lexicon } from '../lexicon.js';

/** Words that leave out of a duty what the law puts into it, often in a sentence of their own behind it. */
export const requirementsCarvedOut: Lexicon = {
  LEFT_OUT: [
    'not apply ..2 to|in', 'exempt|exempted|excepted|excluded ..2 from this|these|that|it', 'exempt|exempted|excepted|excluded are|is', 'operators|providers|vendors|hyperscalers|platforms|hosts|sub-processors|subprocessors|subcontractors ..8 exempt|exempted|excepted|excluded from',
    'applies|apply instead', 'own terms ..3 apply|applies|prevail',
  ],
  // Companies of a kind, whom large exceptions are made for.
  CERTAIN_COMPANIES: ['operator|operators|provider|providers|vendor|vendors|hyperscaler|hyperscalers|affiliate|affiliates|host|hosts|platforms'],
  CONSENT_AFTERWARDS: ['obtain|obtains|seek|seeks|request|requests ..4 consent|approval|authorisation|authorization|permission ..3 afterwards|later|subsequently|retrospectively|retroactively', 'consent|approval|authorisation|authorization|permission ..6 obtained|sought|given ..2 afterwards|later|subsequently|retrospectively|retroactively'],
  PROCESSOR_NAMES_AUDITOR: ['auditor|auditors|inspector|inspectors ..4 chosen|selected|appointed|designated|nominated by ..2 supplier|provider|vendor|processor|contractor|us', 'supplier|provider|vendor|processor|contractor|we ..2 choose|chooses|select|selects|appoint|appoints|designate|designates|nominates the auditor|auditors|inspector'],
  AFTERWARDS_BARRED: ['not|no ..4 afterwards|retrospective|retrospectively|retroactive|retroactively|subsequent', 'afterwards|retrospective|retroactive|subsequent ..4 not|insufficient|excluded'],
  DATA_REACHED: ['even if|where|when ..10 data', 'although ..10 data', 'regardless ..6 data|access'],
  // Rights and duties of the contract pass to somebody else: no processing is entrusted.
  CONTRACT_ASSIGNED: ['assign|assigns|assigned|transfer|transfers|novate ..3 rights|agreement|contract|claims|obligations', 'assignment|novation', 'rights and|or obligations ..8 assigned|transferred|novated'],
  // Something else is changed than who processes the data.
  CHANGED_ELSE: ['change|changes|replacement|replaces|replace ..2 of|to|in|its|the ..3 project|account|contact|prices|price|fees|fee|charges|measures|safeguards|scope|features|functionality|terms|directors|shareholders|staff|personnel|team'],
  // The processor's own people, who are no other companies.
  OWN_STAFF: ['employee|employees|staff|personnel|workforce'],
  // Told by the sub-processor to the processor, and no further.
  TOLD_BY_SUB: ['requires|require|expects|demands|asks ..3 sub-processor|sub-processors|subprocessor|subprocessors|subcontractor|subcontractors to|that ..6 inform|notify|tell|announce|report ..1 it|us'],
  // A contract named before says something.
  CONTAINS: ['contains|contain|includes|include|sets|set|provides|provide|stipulates|reflects|mirrors|repeats', 'laid down', 'set out'],
  // What lies ready for everybody: a white paper, single questions.
  STOCK_MATERIAL: ['white paper|papers', 'whitepaper|whitepapers', 'standard documentation|documents|materials', 'generic|general ..1 documentation|documents|materials', 'individual|isolated|occasional questions', 'product documentation|sheet', 'faq|faqs'],
  // Help in one case only that the law does not know.
  PERSONS_ASK: ['access|erasure|deletion|rectification request|requests', 'rights of ..3 individuals|persons|people', 'chapter iii'],
  AMONG_OTHERS: ['including', 'among other', 'also', 'in addition', 'as well as', 'in particular', 'answering'],
  WHETHER: ['whether', 'which|what other|further|additional|subprocessor*|companies|firms', 'decision|decides|decide ..2 on|about|over|upon'],
  CAP_WORD: ['cap|caps|limit|limits|limitation|limitations|ceiling'],
  HELP_ONLY_IF: ['assist|assists|help|helps|support|supports|take|takes|participates ..8 only|solely|exclusively if|where|when|insofar', 'assist|assists|help|helps|support|supports|take|takes|participates ..8 only|solely|exclusively to the extent|degree', 'only|solely|exclusively if|where|when|insofar ..16 assist|assists|help|helps|support|supports'],
  // The requests of courts and authorities, which are no data subjects.
  AUTHORITY_ASKS: ['authority|authorities|court|courts|police|prosecutor|prosecutors|government|governmental ..4 request|requests|demands|order|orders|ask|asks|seek|seeks', 'request|requests|enquiries|inquiries|demands from|by|of ..3 authority|authorities|court|courts|police|government|governmental'],
  // The processor answers for itself: what it does there it does for nobody.
  // Data that the sentence sets apart from those of the agreement; whose controller it is, the grammar tells.
  SET_APART: ['outside ..1 scope of ..1 agreement|addendum|dpa|annex', 'outside the|this ..2 agreement|addendum|dpa', 'not ..2 subject|part|covered|governed to|of|by this|these', 'not ..1 fall|falls|come|comes under|within this|the|these', 'this|these ..1 agreement|addendum|dpa|terms|annex|schedule ..1 not ..1 apply|applies|cover|covers|extend|govern'],
  AS_CONTROLLER: ['provider|processor|supplier|contractor|vendor|we|us ..2 as ..2 controller', 'provider|processor|supplier|contractor|vendor|we|us is|are|remain|remains|act|acts ..3 controller of|for|in', 'as ..1 independent|separate|own|sole ..1 controller'],
  // `Information relating to individuals`: everybody, and nobody in particular.
  JUST_INDIVIDUALS: ['relating|relates|relate|pertaining to ..1 individuals|persons|people', 'about|on|concerning|concerns|of ..1 individuals|persons|people'],
  OWN_CONTROLLER: ['as ..2 controller in|of its own', 'as an independent|own|separate|autonomous controller', 'as ..1 independent|own|separate|autonomous controller', 'for its own processes|purposes|processing|products|business'],
  // Advice sought elsewhere than from the authority.
  CONSULTS_OTHERS: ['consult|consults|consultation ..6 officer|counsel|lawyers|lawyer|advisers|advisors|experts|council'],
  AUTHORITY_ONLY: ['only|solely|exclusively ..3 to ..4 authority|authorities'],
  INFORMATION_REFUSED: ['no further|other|additional ..1 information|documents|records|evidence', 'further|other|additional ..1 information|documents|records|evidence ..4 not ..3 provided|disclosed|given|supplied|owed|available|released'],
  CERTIFICATE_ONLY: ['only|solely|exclusively by|through|with|via|in ..6 certificate|certificates|certification|report|reports|attestation|attestations|seal|self-assessment|self-declaration'],
  // What the help is about anyway: the processing and what is at hand. Art. 28(3)(f) GDPR.
  WITHIN_THE_PROCESSING: ['far|where|if|insofar|when ..12 relates|relate|concerns|concern|available|processes|processed|connection'],
  // The law would let the processor off, and that is set aside: no limit of its liability.
  EXCUSE_WAIVED: ['defence|defences|defense|excuse|exculpation ..10 excluded|waived|unavailable', 'may|can|shall not ..6 rely|exculpate|excuse'],
  // Consent is needed for those abroad alone; the others the processor engages as it likes.
  CONSENT_ONLY_ABROAD: ['consent|approval|authorisation|authorization ..8 only|solely|exclusively ..2 for|if|where|when ..10 outside|third', 'only|solely|exclusively ..2 for|if|where|when ..10 outside|third ..10 consent|approval|authorisation|authorization'],
  // Nothing is done there.
  HELP_NONE: ['does|do|will|shall not assist|help|support|participate|take', 'no assistance|help|support|cooperation ..4 owed|provided|given'],
  // Checks on site wait for an infringement that is proven.
  PROVEN_CAUSE: ['only|solely|exclusively ..2 if|where|when|after|upon ..12 proven|established|adjudicated', 'if|where|when|after|upon ..10 finally|court ..4 established|found|determined'],
  PURE_CITATION: ['observes|observe|follows|complies|comply|respects|respect ..1 article|art.|articles', 'article|art. ..6 applies|apply|governs'],
};
