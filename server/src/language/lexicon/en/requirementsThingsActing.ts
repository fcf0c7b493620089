import type { Lexicon } from '../lexicon.js';

/** Those about whom the other side keeps data, as its people are called in one trade or another. */
const PEOPLE = 'people|persons|individuals|staff|employees|workers|patients|pupils|students|parents|members|guests|tenants|residents|applicants|candidates|visitors|passengers|participants|subscribers|donors|volunteers|citizens|children|families|consumers|subjects|concerned';
const GROUP = `${PEOPLE}|customers|users|clients`;
const ASSESS = 'assess|assesses|assessing|assessment|evaluate|evaluates|evaluating|evaluation|analyse|analyze|analyses|analysis|examine|examines|examining|weigh|weighs|weighing|gauge|gauges|estimate|estimates|judge|judges';
const EFFECT = 'impact|impacts|effect|effects|consequences|implications|risk|risks|repercussions';

/** For people, and not for users and customers: what a new version means to them everybody weighs. */
const EFFECTS_WEIGHED = [`${ASSESS} ..4 ${EFFECT} ..1 of|from ..6 on|for|upon ..3 ${PEOPLE}`, `${ASSESS} ..4 how ..6 affects|affect|touches ..3 ${PEOPLE}`, `${ASSESS} ..2 what ..8 means|mean for ..3 ${PEOPLE}`];

/** Duties told of things in place of a party: what is done follows from instructions, sections satisfy a right, these terms run as long as the order. */
export const requirementsThingsActing: Lexicon = {
  // `What we do with the data follows from …`
  DETERMINED_BY: [
    'follows|follow|results|result|flows|arises|derives ..2 from', 'depends|depend ..1 on|upon', 'rests|rest ..1 on|upon', 'is|are based ..1 on|upon', 'determined|governed|defined|set|fixed|limited|confined|bounded|laid|regulated|dictated|prescribed ..2 by|to|in|down|through',
  ],
  DOES_NOTHING_ELSE: ['do|does|done nothing ..2 beyond|further|more|else', 'beyond|outside|past that|this|these|them|it ..2 do|does nothing', 'nothing ..2 done ..2 beyond|further|more|else'],
  NOTHING_BEYOND: ['nothing ..2 beyond|further|more', 'goes|go|going no further', 'no further than', 'beyond|outside|past that|this|these|them|which|it ..4 nothing|not|never|no'],

  // An order of a court or an authority is no instruction of the controller.
  OFFICIAL_ORDER: [
    'protective|judicial|court|governmental|administrative|official|enforceable|legal|production|disclosure order|orders|demand|demands', 'order|orders|demand|demands|request|requests|decision ..2 of|by|from|issued ..4 court|courts|authority|authorities|regulator|tribunal|judge|police|agency|agencies|government|prosecutor|ministry', 'subpoena*', 'warrant|warrants ,|or|and|of', 'law enforcement', 'legal process',
    'court|courts|authority|authorities|agency|tribunal|judge|police|government ..2 order|orders|ordered|demand|demands|demanded|compels|requires', 'served with', 'compelled to disclose|produce|reveal', 'seizure|confiscation',
  ],
  INSTRUCTION_NAMED: ['instruct*', 'direction|directions|directive|directives'],

  // Those about whom data are kept want something.
  REQUESTS_OF_GROUP: [`request|requests|enquiry|enquiries|inquiry|inquiries|wish|wishes|query|queries|complaint|complaints ..1 from|of|by ..3 ${GROUP}`, `${GROUP} ..1 ask|asks|asking|asked|want|enquire ..2 about|see|know ..2 their|about|what`],
  // They are corrected and deleted, and that is no matter of support.
  CORRECTS_AND_DELETES: ['correct|corrects|rectify|change|amend|edit|update|correction|rectification ..6 delete|deletes|erase|erases|export|remove|deletion|erasure|removal', 'find|search|view|see|read|download|export|look ..6 correct|change|rectify|delete|erase|amend|edit', 'view|see|read|download|export and|or delete|erase|correct|export', 'viewed|exported|downloaded|corrected|rectified|changed|amended|edited|updated ..6 deleted|erased|exported|removed|corrected'],
  FORWARDS: ['pass|passes ..4 on', 'hand|hands ..4 on'],

  // The consequences for people are weighed, by whatever name.
  IMPACT_ASSESSMENT: EFFECTS_WEIGHED,
  EFFECTS_WEIGHED,
  FURNISHES: ['get|gets|receive|receives|obtain|obtains ..6 description|descriptions|information|documentation|documents|analysis|facts|details|material ..8 from us|provider|processor|supplier|vendor', 'place|places|put|puts ..4 at ..4 disposal', 'contribute|contributes ..2 facts|information|material|documentation'],
  MATERIAL: ['notes|diagram|diagrams|analysis|analyses|overview|overviews|template|templates', 'risk assessment|assessments'],

  // The right to audit is said to be used up by papers.
  AUDIT_RIGHT_SPENT: [
    'satisfy|satisfies|fulfil|fulfils|fulfill|fulfills|meet|meets|discharge|discharges|exhaust|exhausts|constitute|constitutes|represent|represents|cover|covers ..8 right|rights|entitlement|obligation|obligations|duty ..4 audit|audits|inspection|inspections|inspect|verification',
    'satisfy|satisfies|fulfil|fulfils|fulfill|fulfills|meet|meets|discharge|discharges|exhaust|exhausts|constitute|constitutes|represent|represents|cover|covers ..8 audit|inspection|verification right|rights|entitlement|obligation|obligations|duty',
    'right|rights|entitlement|obligation|obligations|duty ..14 discharged|satisfied|met|fulfilled|exhausted ..1 by|with|through|,', 'obligation|duty ..6 audits|audit|inspections|inspection ..3 met|fulfilled|satisfied|discharged', 'deemed|considered|regarded|treated ..1 as|be|constitute ..2 audit|audits|inspection|inspections', 'only|sole|exclusive means|way|method|form ..2 audit*|inspect*|verif*', 'constitute|constitutes|replace|replaces ..2 audit|audits|inspection|inspections', 'by receiving|obtaining|accepting|reviewing ..12 exercises|exercise',
  ],
  AUDIT_RIGHT_KEPT: ['not ..3 satisfy|fulfil|fulfill|meet|discharge|exhaust|constitute|represent|cover|replace|satisfied|fulfilled|met|discharged|exhausted|deemed|considered|regarded', 'without ..3 exhausting|replacing|discharging'],
  PROVISION_NAMED: ['section|sections|clause|clauses|paragraph|paragraphs|article|articles', 'this|these provision|provisions'],

  // The agreement lives as long as another.
  PAPER_ITSELF: ['this paper', 'these|the conditions', 'these terms', 'this|these|our rules', 'this attachment'],
  SAME_TERM: [
    'it|they|agreement|terms end|ends|terminate|terminates|expire|expires|lapse|lapses ..1 once|when|as soon',
    'run|runs|apply|applies|last|lasts|valid|stand|stands|remain|remains|continue|continues|hold|good ..2 for|over|during|as|the same time|period|term|duration|length', 'same term|duration|life|lifetime as', 'begin|begins|start|starts and|, end|ends ..1 together|with', 'begin|begins|start|starts with ..6 end|ends|stop|stops ..1 with', 'stand|stands and fall|falls with', 'end|ends|stop|stops when ..5 ends|end|stops|over|expires',
    'as long as ..2 order|contract|subscription|licence|engagement|mandate',
  ],

  // `What the use means for the people concerned` defines nothing.
  NO_DEFINITION: ['what ..10 means ..1 for|to'],

  // Telling somebody of a duty is not putting it on them.
  TOLD_OF_DUTY: ['inform*|remind*|aware|told|attention|brief*|instructed|train*|taught|teach|teaches|familiar|point|points ..8 duty|duties|obligation|obligations ..1 of|to ..3 secrecy|confidentiality|silence|confidential|discretion', 'draw|draws|call|calls ..2 attention ..4 staff|employees|personnel|people'],
  BOUND_IN_FACT: ['bound', 'commit|commits|committed|committing', 'oblige|obliges|obliged', 'undertake|undertakes|undertaken|undertook', 'sign|signs|signed|signing', 'sworn', 'pledge|pledges|pledged', 'subject to', 'agreed|agree|accepted', 'placed|put under', 'under ..2 duty|obligation', 'enter|enters|entered|execute|executes|executed ..4 agreement*|undertaking*|commitment*|declaration*', 'confidentiality|non-disclosure|secrecy agreement*|undertaking*|clause*|declaration*', 'contractual*', 'impose|imposes|imposed', 'required ..1 to keep|maintain|treat|observe'],
  MERELY_TOLD: ['taught', 'teach|teaches', 'draw|draws|call|calls ..2 attention', 'know|knows'],
  // Companies of a list of those used.
  LISTED_FIRM: ['listed|named company|companies|firm|firms|provider|providers|supplier|suppliers|vendor|vendors|contractor|contractors', 'company|companies|firm|firms|provider|providers|supplier|suppliers ..1 on|in ..1 list'],
};
