import type { Requirement } from './requirement.js';

/*
 * What the agreement must describe. Art. 28(3) first sentence GDPR; Art. 9(1)(a) DSG needs the same to tell what is permitted.
 * A labelled field with content counts, and so does a clear pointer to a named annex or contract. "As the customer decides" does not.
 */

/** Clauses on duties and on other things than what is processed; they may name data or persons in passing. */
const NOT_DESCRIBING = '@dutyClause | own:OTHER_PURPOSES | head:BREACH | own:BREACH & !(@operations & (head:SUBJECT_LABEL | head:SUBJECT_HEADING)) | own:DATA_SUBJECT_RIGHTS | own:SUB_PROCESSOR | own:MEASURES | own:AUDIT & !@operations & !own:AUDIT_OF_PROCESSOR | own:CONFIDENTIALITY | own:PERSONS & own:COMMITTED | own:DELETES & own:RETURNS & !(@operations & (head:SUBJECT_LABEL | head:NATURE_LABEL)) | own:AT_THE_END & !(@dataTypes & @enumerates) | own:INSTRUCTION & !(own:WHAT_LABEL & @dataTypes) | own:LIABLE | own:DUTY_VERB | lead:INFORM | own:INFORM & own:CONTROLLER & (@processorActs | @controllerActs) & !own:COVERS & !@handles & !@dataTypes & !@forController | own:NOTICES | GUIDANCE | @measures | own:DEFINES & !own:NO_DEFINITION';
const NO_DESCRIPTION = `${NOT_DESCRIBING} | own:DELETES & !@operations | own:RETURNS & !@handles`;
/** What people do who are named in a field on persons is no operation of the processor. */
const NO_OPERATION = `${NO_DESCRIPTION} | head:@label & head:DATA_SUBJECT_WORD & @persons & !head:NATURE_LABEL & !head:PURPOSE_LABEL & !head:SUBJECT_LABEL`;
/** Clauses that can only be duties, whatever service they speak of. */
const DUTY = '@dutyClause | topic:BREACH | own:SUB_PROCESSOR | own:MEASURES | own:CONFIDENTIALITY | own:AT_THE_END | own:INSTRUCTION | own:LIABLE | own:DUTY_VERB | own:OUGHT | own:DEFINES & !own:NO_DEFINITION | GUIDANCE';
const OTHER_CLAUSE = `${NO_DESCRIPTION} | own:AUTHORITY | own:DELETES | own:RETURNS`;
/** `Lists hold names and addresses`: what holds data says what is in it, where the processing is described or has just been spoken of. */
const HOLDS_DATA = 'own:HOLDS_DATA & @dataTypes & (@enumerates | @group) & (head:SUBJECT_LABEL | head:SUBJECT_HEADING | head:INTRODUCTION | @untitled | near:@handles | near:PROCESSING | near:@forController) & !own:OUGHT';
/** Several types of data, one after the other, where the processing is described: what reaches the processor, or a bare list of them. */
const LISTS_DATA = `@dataTypes & (@enumerates | own:REACHES_PROCESSOR & head:SUBJECT_LABEL) & (head:SUBJECT_LABEL & !@processorActs & !@controllerAlone & !own:PROVIDES_SERVICE & !@operations | own:REACHES_PROCESSOR & (${'head:SUBJECT_LABEL | head:SUBJECT_HEADING | head:INTRODUCTION | @untitled'}) & (own:PROCESSOR | head:SUBJECT_LABEL | head:PROCESSOR | head:WHAT_LABEL))`;
/** Whom it affects is for the controller to say: in words for that, or by how it uses the service. Several groups that are named are named all the same. */
const BY_ITS_USE = '(own:DETERMINED_BY | own:DECIDES | own:RESULTS_FROM) & own:USES_SERVICE & own:CONTROLLER';
const LEFT_TO_CONTROLLER = `(CONTROLLER_DECIDES | ${BY_ITS_USE})`;
/** One group that is named stays named, however the controller uses the service for it. */
const NOBODY_NAMED = `(CONTROLLER_DECIDES & !@persons & !(@item & @group & !own:CONTROLLER_DECIDES) | ${BY_ITS_USE} & !@persons & !@group)`;
/** What the processor handles as a controller, or what the agreement leaves out, is not what it is about. */
const SET_APART = '((own:SET_APART & !PROCESSING>>SET_APART | own:AS_CONTROLLER & (@byProcessor | @processorActs & !@controllerActs & !own:ON_BEHALF)) & !topic:DATA_TYPES_LABEL & !@dataLabel)';
/** Under a heading that names other matters too, what is plainly one of those is no group of persons. */
const UNDER_PERSONS = '(own:DATA_SUBJECT_WORD | lead:DATA_SUBJECT_WORD | !(head:NATURE_LABEL | head:PURPOSE_LABEL | head:SUBJECT_LABEL | head:DATA_TYPES_LABEL) | !own:DATA_TYPE & !own:OPERATION & !own:PROCESSING & !own:NATURE_LABEL & !own:PURPOSE_LABEL & !lead:DATA_TYPES_LABEL & !lead:NATURE_LABEL)';
/** Several groups of persons, or one and no other, said to be those of whom data are processed. */
const LISTS_PERSONS = '(@persons | @group & !@dataTypes & (@enumerates | own:ONLY | own:CONSISTS_OF)) & own:DATA_RELATES & !(topic:DATA_TYPES_LABEL & !topic:DATA_SUBJECT_WORD) & (head:SUBJECT_LABEL | own:PROCESSOR & own:PROCESSING)';
/** `To do that it stores …`: the service named just before is what the operations serve. */
const SERVES_SERVICE_BEFORE = 'own:FOR_THAT_SERVICE & @handles & (near:@processorActs | near:PROVIDES_SERVICE | near:RUNS_SERVICE) & near:@specific & (near:@forController | near:@ofController | near:PROVIDES_SERVICE | near:CONTROLLER)';
/** Two operations of the processor where the processing is described, or of which the sentence says that they are its nature. */
const HANDLES = '(head:SUBJECT_LABEL & (@processorActs | @byProcessor) & @handles & @specific | own:NATURE_LABEL & @handles & !own:DESCRIBED_THERE) & @content';
/** What comes of the operations just named, for whom they are done: `In this way the Council …`, `This serves …`. */
const SERVES_OPERATION_BEFORE = '(own:SERVES_PURPOSE | own:COMES_OF_IT & own:CONTROLLER | own:PURPOSE_LABEL & own:CONSISTS_OF) & (near:@processorActs & (near:@handles | near:OPERATION | near:CONCRETE_MEASURE) | near:@handles) & head:SUBJECT_LABEL & @content & @specific';
/** What the agreement is about stands at its beginning or under a heading that says so. */
const OPENING = 'head:SUBJECT_LABEL | head:SUBJECT_HEADING | head:INTRODUCTION | @untitled';
/** A sentence that says what the data are processed for. */
const SAYS_PURPOSE = '(own:PURPOSE_LABEL | head:PURPOSE_LABEL & (own:PURPOSE | @item)) & @content & !@dutyClause & !TAKING_ACCOUNT & !own:MEASURES & !GUIDANCE & !NOT_DISCLOSED & !own:OTHER_PURPOSES & !own:DESCRIBED_THERE & (PROCESSING | near:PROCESSING & own:SERVES_PURPOSE | head:PURPOSE_LABEL | @operations | @item) | own:SERVES_PURPOSE & (own:PRONOUN | own:DOES_SO) & (near:PROCESSING | near:OPERATION) & @content & @specific & !@dutyClause & !own:MEASURES & !own:DATA_PROTECTION & !own:PERSONS'
  + ' | @row & (topic:PURPOSE_LABEL | topic:NATURE_LABEL & own:PURPOSE) & @content & !@blank & !@dutyClause'
  + ' | topic:SUBJECT_LABEL & @operations & !(own:NATURE_LABEL & !own:PURPOSE_LABEL) & @content & !@dutyClause & !GUIDANCE & !own:VAGUE_SERVICE & !(head:@label & (head:NATURE_WORD | head:PROCESSING) & !head:NATURE_LABEL & !head:PURPOSE_LABEL) & (@processorActs | @byProcessor | own:PROVIDES_SERVICE | @forController | @ofController | own:PURPOSE | own:NATURE_LABEL | @item | @row | head:@label) | (head:INTRODUCTION | head:SUBJECT_LABEL) & PROCESSING & own:PURPOSE_CLAUSE & @content & !@dutyClause & !GUIDANCE'
  + ` | own:PURPOSE_CLAUSE & @content & (@handles & (own:PERSONAL_DATA | own:PROCESSING | @dataTypes) | near:@handles & !own:OBJECTS & (${OPENING} | head:NATURE_LABEL | head:PURPOSE_LABEL)) & !(${NO_OPERATION}) & !own:DURATION`
  + ' | own:PURPOSE_LABEL & near:NATURE_LABEL & near:@operations & @content & @specific & !@blank & !@dutyClause & !GUIDANCE & !own:DESCRIBED_THERE'
  + ' | head:@label & head:PURPOSE_LABEL & (own:PURPOSE_LABEL | @beyondOperations | !@handles) & @content & !@blank & !@dutyClause & !GUIDANCE & !own:DESCRIBED_THERE'
  // `Ziel | Werbung für Zeitschriften`: a field, and not in a table of measures.
  + ' | @row & head:@label & head:AIM_LABEL & near:@operations & !head:CONTROLLER & !own:DURATION & @content & @specific & !@blank & !@dutyClause & !@measures & !head:MEASURES & !head:SECURITY_HEADING & !own:CONCRETE_MEASURE & !GUIDANCE & !own:DESCRIBED_THERE'
  + ` | (head:NATURE_LABEL | head:PURPOSE_LABEL) & (own:PURPOSE_CLAUSE | own:PURPOSE_LABEL | own:SERVES_PURPOSE | head:PURPOSE_LABEL & @handles & @beyondOperations) & @content & !(${NO_OPERATION})`
  + ` | (own:PROCESSING | near:@handles & (head:NATURE_LABEL | head:SUBJECT_LABEL | head:SUBJECT_HEADING)) & own:SERVES_PURPOSE & @content & @specific & !(${NO_OPERATION}) & !own:DESCRIBED_THERE`
  + ` | ${SERVES_SERVICE_BEFORE} & !(${NO_OPERATION})`;

/** `Vom Kunden erhalten wir Namen und Anschriften`: what reaches the processor, where the processing is described, tells the types. */
const REACHES_PROCESSOR = `(${OPENING}) & (own:DATA_ARRIVES | own:COVERS & (own:PERSONAL_DATA | own:LOOKS_INTO_DATA)) & !own:OUGHT & !(${NOT_DESCRIBING})`;

/** In a text without headings everything stands at the beginning: there the operations must be the processor's, or done with data. */
const OPENING_OF_OPERATIONS = 'head:SUBJECT_LABEL | head:SUBJECT_HEADING | head:INTRODUCTION | @untitled & (@processorActs | own:PROCESSING | own:PERSONAL_DATA | @dataTypes)';

/** `As long as is necessary` names no end, where it does not say for what. */
const NO_END = 'own:AS_LONG_AS_NEEDED & !own:AGREEMENT_WORD & !own:THIS_AGREEMENT & !own:PROVIDES_SERVICE & !own:PURPOSE & !own:DATA_SUBJECT_KIND';
/** Left to the controller as the case arises, or to be settled: nothing is told yet. */
const LEFT_OPEN = '(own:UNSETTLED | own:GUIDANCE | own:AGREED_LATER | own:SETS_AT_WILL & (@byController | CONTROLLER>>SETS_AT_WILL | SETS_AT_WILL>CONTROLLER))';
/** What is done stays told where only its extent is left open; of the subject of something else nothing is told. */
const NO_SUBJECT = `(${LEFT_OPEN} | own:SETS_OUT_TERMS & !own:SUBJECT_HEADING) & !own:PROVIDES_SERVICE & !own:RUNS_SERVICE & !@deed & !@handles & !own:DOCUMENT_NAMED | own:ANOTHER_SUBJECT`;
/** What the agreement is for in law, who stands on which side, how well a service runs, and what belongs to another field of the description: types of data, persons, bare operations. */
const NOTHING_DONE = '(own:MEETS_LAW & !@forController & !@ofController & !own:PROVIDES_SERVICE & !own:ON_BEHALF & !@handles | own:ROLES_STATED & !own:SUBJECT_LABEL & !own:ON_BEHALF & !own:PURPOSE_CLAUSE & !@handles | own:PAPER_OPENS | own:SUBJECT_IS_DATA & !own:PROVIDES_SERVICE | own:NOT_SUB_PROCESSING | own:SERVICE_LEVEL & !own:SUBJECT_LABEL & !own:RUNS_SERVICE & !@handles | own:VETTING & !@forController & !own:PROCESSING'
  + ' | @operations & !@beyondOperations & (!@processorActs & !@forController | own:NATURE_WORD) & !own:SUBJECT_LABEL & !own:PROVIDES_SERVICE | @manyTypes & !own:PROCESSING & !own:PROVIDES_SERVICE & !own:RUNS_SERVICE & !@handles & !@processorActs & !own:SUBJECT_LABEL & (head:DATA_FIELD | head:DATA_TYPES_LABEL)'
  + ' | head:@label & own:DATA_TYPES_LABEL & !own:SUBJECT_LABEL & !own:PROVIDES_SERVICE | @item & (lead:DATA_SUBJECTS_LABEL & @group & (lead:COVERS | lead:CONSISTS_OF) | lead:DATA_TYPES_LABEL & @dataType & !own:RUNS_SERVICE) & !lead:SUBJECT_LABEL & !own:PROVIDES_SERVICE & !@operations | own:DATA_RELATES & @persons & @enumerates & !@processorActs & !@forController & !@handles & !own:PROVIDES_SERVICE'
  // Under a heading of services or cooperation: what is owed when a person asks, an authority is heard, or others are engaged.
  + ' | (own:DATA_SUBJECT_RIGHTS | own:PRIOR_CONSULTATION | own:IMPACT_ASSESSMENT | own:SUB_PROCESSOR | own:OTHER_COMPANY & own:ENGAGES & own:MAY | head:@label & (head:SUB_PROCESSOR | head:ABROAD | head:DATA_SUBJECT_RIGHTS | head:PRIOR_CONSULTATION | head:RIGHT_TO_OBJECT) | @item & (near:IMPACT_ASSESSMENT | near:PRIOR_CONSULTATION | near:DATA_SUBJECT_RIGHTS)) & !own:SUBJECT_LABEL & !own:THIS_AGREEMENT | head:@label & own:OUGHT & own:CONFIDENTIALITY)';
/** A row on something else in a table that describes the processing: `Kundennummer | 4711`. */
const OTHER_ROW = '@row & head:@label & !own:SUBJECT_LABEL & !own:SUBJECT_HEADING & !own:NATURE_LABEL & !own:NATURE_WORD & !own:PURPOSE_LABEL & !own:PROVIDES_SERVICE & !own:RUNS_SERVICE & !own:WHAT_LABEL & !@handles';
/** A term that either side sets as it likes; a period, the life of a contract or the use of a service is one all the same. */
const NO_TERM = `(${LEFT_OPEN} & !(own:SETS_AT_WILL & @ofController) | CONTROLLER>>AS_IT_WISHES) & !own:AGREEMENT_WORD & !own:DOCUMENT_NAMED & !own:PROVISION_NAMED & !@period & !own:PROVIDES_SERVICE & !own:USES_SERVICE & !own:AT_THE_END & !own:UNLESS | own:BY_ARRANGEMENT & !own:TIME_SPAN & !@period & !own:DOCUMENT_NAMED | own:@blank & !own:AGREEMENT_WORD & !own:DOCUMENT_NAMED & !own:AT_THE_END & !own:STARTS`;
/** `Dauer der Verarbeitung` on a line of its own names the field and fills nothing in. */
const BARE_LABEL = 'own:DURATION_LABEL & !@specific & !own:AGREEMENT_WORD & !own:THIS_AGREEMENT & !own:DOCUMENT_NAMED & !own:PROVIDES_SERVICE & !own:TIME_SPAN & !@period & !@row & !own:AT_THE_END & !own:STARTS & !own:AS_LONG_AS_NEEDED & !own:USES_SERVICE & !head:@label';
/** Payment, secrecy and service under a heading that names the term too. */
const NOT_OF_TERM = 'own:FALLS_DUE & !own:DURATION & !own:TIED_TERM & !own:STARTS | own:SUSPENDS | own:LIABLE & !own:STARTS & !own:HOW_LONG & !own:TIED_TERM & !own:SAME_TERM & !own:DURATION_LABEL | own:EFFORTS_ONLY & own:MEASURE_WORD & !own:THIS_AGREEMENT | own:ANOTHER_TERM & !own:AGREEMENT_WORD | (own:RETENTION | own:BILLS | own:PRICES | own:COSTS | own:CONFIDENTIALITY | own:OUGHT & own:PROCESSOR) & !own:PROCESSING & !own:AGREEMENT_WORD & !own:THIS_AGREEMENT';
/** How long something else is done, kept or barred while the contract runs; a right to end it for a breach, one clause of it, and how long a check takes. */
const TERM_IN_PASSING = '(own:WHILE_IT_RUNS & (own:MEASURES | own:MEASURE_WORD | head:SECURITY_HEADING | head:MEASURES | own:INSTRUCTION | own:AUDIT | own:OWN_STAFF | own:CERTIFICATES) & (!head:DURATION_LABEL & !lead:DURATION_LABEL | head:DURING_TERM) & (!head:HOW_LONG & !lead:HOW_LONG | head:DURING_TERM) & !@row & !own:PROCESSING & (!own:PROVIDES_SERVICE | head:SECURITY_HEADING) & !(THIS_AGREEMENT>>WHILE_IT_RUNS) & !own:PAPER_ITSELF & !own:TIED_TERM & !own:SAME_TERM | own:WHILE_IT_RUNS & own:CONTROLLER_MATTER & @controllerAlone & !head:DURATION_LABEL'
  + ' | own:ENDING_CASE & !head:DURATION_LABEL & (own:DELETES | own:RETURNS | own:FURNISHES | own:RIGHT_ENDS) & !own:TIED_TERM & !own:SAME_TERM & !own:STARTS & !own:UNLESS | own:RIGHT_ENDS & !own:THIS_AGREEMENT & !own:TIED_TERM'
  + ' | own:ENDS_CONTRACT & own:FOR_BREACH & !own:STARTS & !own:HOW_LONG & !own:TIED_TERM & !own:DURATION_LABEL & !head:DURATION_LABEL | own:ONE_CLAUSE & !own:TIME_SPAN & !own:STARTS & !own:ENDS_CONTRACT | own:DURATION_OF_CHECK & (head:AUDIT | near:AUDIT | own:AUDIT))';
/** `The purpose of this Schedule is to set out the terms`: what the paper is for. */
const OF_THE_PAPER = 'PURPOSE_LABEL>THIS_AGREEMENT & own:SETS_OUT_TERMS & !own:PROVIDES_SERVICE & !@operations';
/** The service itself, its purpose or its staff, named after things that are data elsewhere: `Verwaltung von Kunden, Aufträgen, Rechnungen`, `payroll`. */
const NAMED_AFTER_DATA = '((own:SUBJECT_LABEL | own:PURPOSE_LABEL | own:NATURE_LABEL) & !own:DATA_TYPES_LABEL & !@dataLabel & !PERSONAL_DATA>>DATA_TYPE & !DATA_FIELD>>DATA_TYPE & !(PROCESSING>DATA_TYPE & @manyTypes & !own:DESCRIBED_THERE & !own:RESULTS_FROM) | own:EVIDENCE_KEPT & !own:DATA_TYPES_LABEL | @operations & !@manyTypes & !topic:DATA_TYPES_LABEL & !@dataLabel & !own:CONSISTS_OF)';
/** Data that are concerned, persons who are informed, the processor's own staff, and a row on the subject. */
const NOBODY_CONCERNED = '(own:AFFECTED_DATA & !@persons | (own:INFORM | own:RESPONDS) & own:DATA_SUBJECT_WORD & !@persons & !own:@group | own:STAFF_TOUCHES_DATA & !own:DATA_SUBJECT_WORD | @row & own:SUBJECT_LABEL & !own:DATA_SUBJECT_WORD & !@persons)';
/** `Der Zweck wird vom Auftraggeber bestimmt` */
const NO_PURPOSE = `(${LEFT_OPEN} | own:CONTROLLER_DECIDES & own:CONTROLLER & own:DECIDES) & (own:PURPOSE_LABEL | own:NATURE_LABEL | head:NATURE_LABEL) & !@handles & !own:DOCUMENT_NAMED & !own:SERVES_PURPOSE & !(PURPOSE_LABEL>CONSISTS_OF & @specific & !own:CONTROLLER_DECIDES) | ${OF_THE_PAPER}`;
/** What the parties are called, papers kept as evidence, and what the controller does: none of it is done with the data for a purpose. */
const NOT_PROCESSED = '(own:PAPER_OPENS | own:ROLES_STATED & !own:ON_BEHALF & !own:PURPOSE_CLAUSE & !@handles | own:EVIDENCE_KEPT & !head:PURPOSE_LABEL & !own:PURPOSE_LABEL & !own:NATURE_LABEL | lead:@controllerAlone & @item & !lead:@processorActs)';
/** A sentence that sets a term: not one that leaves the end blank, points at an annex, or only says how long something else is done. */
const A_TERM = `!@openEnd & !(${NO_END}) & !(own:AS_IT_WISHES & @processorActs & !CONTROLLER>AS_IT_WISHES) & !(own:INSTRUCTION & own:DOCUMENTED) & !own:COMPLIANCE & !own:SUSPENDS & !(own:DESCRIBED_THERE & own:DURATION_LABEL & own:DOCUMENT_NAMED & own:ONLY)`;

/** What the controller owes or answers for: as the one that acts, under its heading, in its column, or in answer to what it must do. */
const CONTROLLER_ANSWERS = '(own:CONTROLLER_RESPONSIBLE & !(own:RESULTS_FROM & own:LAW_WORD) & !(own:PROCESSOR & @processorActs & !own:CONTROLLER) & (own:CONTROLLER | own:CONTROLLER_MATTER | near:@controllerActs | head:CONTROLLER_DUTIES_HEADING | head:DUTIES_OF_CONTROLLER) | own:CONTROLLER_ACTS_DUTY) & !(own:INFORM & own:INFRINGES) & !(own:AUDIT & @byController) | head:CONTROLLER_DUTIES_HEADING & @content & !@processorActs & !(own:INFORM & own:INFRINGES) & !own:COSTS | head:@label & head:DUTIES_LABEL & (head:CONTROLLER | lead:CONTROLLER) & !head:PROCESSOR & !lead:PROCESSOR & @content & !own:COSTS & !@processorActs | (@controllerAlone | @pronoun & @item & near:@controllerAlone & !near:@processorActs) & !@processorActs & (own:DATA_SUBJECT_RIGHTS & own:RESPONDS | own:INFORM & own:AUTHORITY & own:BREACH & !own:DEMANDS) | (@controllerAlone | lead:@controllerActs | head:CONTROLLER_DUTIES_HEADING) & own:CONTROLLER_MATTER & !@processorActs & !own:AUDIT & !own:SUB_PROCESSOR & !own:OBJECTS | (@controllerAlone | @row & head:CONTROLLER & !head:PROCESSOR) & own:CONTROLLER_MATTER & (own:DUTY_VERB | @row) & !own:SUB_PROCESSOR | @controllerAlone & own:INFORM & @toProcessor & !own:MAY & !own:INSTRUCTION & !own:OBJECTS & !own:INFRINGES & !own:BREACH & !own:DEMANDS & !own:AUDIT & !own:SUB_PROCESSOR & !own:NOTICES | @controllerActs & own:DUTY_VERB & !@processorActs & (!own:AUDIT | own:OBLIGED) & !(own:INFORM & (own:INFRINGES | own:BREACH))'
  // `Der Auftraggeber überzeugt sich von den Maßnahmen`
  + ' | CONTROLLER>>SATISFIES_ITSELF & !@processorActs & !(CONTROLLER>MAY) & !own:ENTITLED_TO & !own:SUB_PROCESSOR'
  + ' | lead:CONTROLLER & !lead:PROCESSOR & (lead:OUGHT | lead:DUTIES) & own:CONTROLLER_MATTER & !@processorActs'
  + ' | own:DUTIES_OF_CONTROLLER & own:CONTROLLER_MATTER & !@processorActs & !own:DESCRIBED_THERE'
  + ' | head:@label & head:CONTROLLER & !head:PROCESSOR & head:OUGHT & @content & (own:CONTROLLER_MATTER | own:PERSONAL_DATA | own:DECIDES | own:DELETES | own:DATA_SUBJECT_RIGHTS) & !@processorActs'
  + ' | @byController & !@row & own:CONTROLLER_MATTER & !@processorActs & !own:PROCESSOR'
  // `It is up to the Controller to:` over a list.
  + ' | @item & lead:@lead & lead:FALLS_TO & (lead:CONTROLLER | lead:RESPONSIBLE_ONE) & !lead:PROCESSOR & !lead:MAY & (own:CONTROLLER_MATTER | own:COMPLIANCE | own:PERSONAL_DATA | own:PROCESSING) & !@processorActs & !own:AUDIT'
  // `Was der Verlag beizutragen hat`
  + ' | head:WHAT_LABEL & head:CONTROLLER & !head:PROCESSOR & (head:DUTIES_LABEL | head:OUGHT) & (@controllerActs | own:CONTROLLER) & @content & !@processorActs & !own:PROCESSOR & !CONTROLLER>MAY & !own:COSTS & !own:BILLS & !own:AUDIT & !own:INSTRUCTION'
  // `Duties of the Department # The Department shall: (a) …`
  + ' | @item & lead:@lead & lead:@controllerAlone & lead:OUGHT & head:DUTIES_OF_CONTROLLER & @content & (own:DECIDES & own:PROCESSING | own:INSTRUCTION | own:DATA_SUBJECT_WORD | own:PERSONAL_DATA | own:COMPLIANCE | own:INFORM) & !@processorActs & !own:COSTS & !own:BILLS & !own:PRICES'
  // `Task | Who` over rows of tasks.
  + ' | @row & lead:WHO_LABEL & lead:DUTIES_LABEL & own:CONTROLLER & !own:PROCESSOR & (own:CONTROLLER_MATTER | own:INFORM | own:PROCESSING & !own:INSTRUCTION) & !own:SUB_PROCESSOR & !own:AUDIT & !own:COSTS'
  // `He has to inform the Agent if he finds mistakes`: who acted just before.
  + ' | near:@controllerActs & own:PRONOUN & own:DUTY_VERB & own:CONTROLLER_MATTER & own:INFORM & !own:CONTROLLER & !own:BREACH & !own:INFRINGES';
/** A duty of trade, a bare heading, a pointer to the law and the agreement as a whole, or a promise to agree on it. */
const NO_DUTY_OF_DATA = 'own:ROLES_STATED & !own:OUGHT & !own:CONTROLLER_MATTER & !own:COMPLIANCE & !own:PERSONAL_DATA & !own:DATA_PROTECTION | own:SUSPENDS & own:INSTRUCTION & @processorActs | own:AUDIT & (own:AUDIT_RIGHT_SPENT | own:DEMONSTRATES & @byController) | head:@label & own:OBJECTS & !own:DUTY_VERB | (own:BILLS | own:COSTS) & !own:PERSONAL_DATA & !own:CONTROLLER_MATTER & !own:DATA_PROTECTION & !own:INSTRUCTION | own:CONTROLLER_DUTIES_HEADING & !@specific & !own:DUTY_VERB & !@controllerActs & !own:OUGHT & !own:CONTROLLER_MATTER | own:CONTROLLER_DUTIES_HEADING & own:RIGHTS_WORD & own:DESCRIBED_THERE & !own:CONTROLLER_MATTER & !own:DOCUMENT_NAMED | own:UNDECIDED & @parties | own:ENTITLED_TO & !own:CONTROLLER_MATTER & !own:CONTROLLER_RESPONSIBLE & !own:OBLIGED';

export const description: readonly Requirement[] = [
  {
    id: 'subject-matter',
    provision: { de: 'Art. 28 Abs. 3 Satz 1 DSGVO', en: 'Art. 28(3) first sentence GDPR' },
    limbs: [{
      id: 'subject',
      text: { de: 'worum es bei der Verarbeitung geht', en: 'what the processing is about' },
      said: `!(${NO_SUBJECT}) & !${NOTHING_DONE} & !(${OTHER_ROW}) & !(own:DEFINES & !own:NO_DEFINITION & !own:PROVIDES_SERVICE & !own:SERVICES_DEFINED & !@handles) & (`
        + 'head:SUBJECT_LABEL & !head:INSTRUCTION & !@parties & @content & (own:PROVIDES_SERVICE | own:PROCESSING & @specific | own:OPERATION & @specific | @item | @row) & !own:VAGUE_SERVICE & !own:STARTS & !@dutyClause & !own:DATA_TYPES_LABEL & !GUIDANCE & !IN_RELATION_TO_SERVICES & !own:INSTRUCTION & !(own:DESCRIBED_THERE & !own:PROVIDES_SERVICE) & !(own:DURATION & !own:PROVIDES_SERVICE)'
        + ` | (${OPENING}) & !head:INSTRUCTION & @content & @specific & own:RUNS_SERVICE & (own:PROCESSOR & !own:OUGHT | head:SUBJECT_LABEL | head:SUBJECT_HEADING) & !(${NO_OPERATION} | own:AUTHORITY) & !own:VAGUE_SERVICE & !own:STARTS & !own:DURATION & !own:DESCRIBED_THERE & !own:DATA_TYPES_LABEL & !own:DATA_SUBJECT_CATEGORIES & !@blank & !IN_RELATION_TO_SERVICES & (own:PROCESSOR | !@controllerAlone) & !own:PARTIES_INTRODUCED`
        + ' | (own:THIS_AGREEMENT | own:DPA_TITLE) & own:COVERS & (own:PROVIDES_SERVICE | @handles | own:RUNS_SERVICE) & @content & @specific & !own:VAGUE_SERVICE & !@dutyClause & !(own:DURATION & !@forController) & !own:SUB_PROCESSOR & !own:DESCRIBED_THERE'
        + ' | head:@label & head:SUBJECT_LABEL & @content & @specific & !own:VAGUE_SERVICE & !@dutyClause & !GUIDANCE & !own:DURATION'
        // `The processing concerns the following:` over a list of services.
        + ' | @item & lead:@lead & lead:PROCESSING & (lead:DATA_RELATES | lead:COVERS | lead:CONSISTS_OF) & (own:PROVIDES_SERVICE | own:RUNS_SERVICE) & @content & @specific & !@dutyClause & !GUIDANCE & !own:VAGUE_SERVICE & !own:MEASURES & !@dataTypes & !lead:DATA_SUBJECTS_LABEL'
        // `Gegenstand ist die Verschriftung ärztlicher Diktate`: something done, whatever it is.
        + ' | own:SUBJECT_LABEL & own:CONSISTS_OF & @deed & @specific & @content & !own:VAGUE_SERVICE & !@dutyClause & !GUIDANCE & !IN_RELATION_TO_SERVICES & !own:DESCRIBED_THERE & !own:DATA_TYPES_LABEL & !own:DATA_SUBJECT_CATEGORIES'
        + ` | (${OPENING} | head:PURPOSE_LABEL) & @processorActs & (@forController | @ofController & !@untitled | own:RUNS_SERVICE & own:CONTROLLER & head:PURPOSE_LABEL) & @content & @specific & !(${DUTY}) & !own:VAGUE_SERVICE & !GUIDANCE & !own:DESCRIBED_THERE & !IN_RELATION_TO_SERVICES`
        + ` | head:@label & head:SUBJECT_HEADING & !head:DATA_TYPES_LABEL & !head:DATA_SUBJECT_CATEGORIES & @content & @specific & !@blank & !@dutyClause & !topic:BREACH & !own:SUB_PROCESSOR & !own:MEASURES & !GUIDANCE & !own:VAGUE_SERVICE & !own:DURATION`
        + ' | own:SUBJECT_LABEL & own:CONSISTS_OF & @specific & !own:VAGUE_SERVICE & (PROCESSING | own:PROVIDES_SERVICE | own:RUNS_SERVICE | own:OPERATION) & @content & !@dutyClause & !GUIDANCE & !IN_RELATION_TO_SERVICES & !own:DESCRIBED_THERE | @row & own:SUBJECT_LABEL & @content & !@blank & !GUIDANCE'
        + ` | (${OPENING}) & @handles & @content & @specific & (PROCESSING>CONSISTS_OF | PROCESSING>COVERS) & !(${DUTY}) & !own:VAGUE_SERVICE & !own:DESCRIBED_THERE & !own:DURATION & !own:DATA_TYPES_LABEL`
        // `Die Kammer betraut … mit der Vernichtung von Akten`: no clause on the end.
        + ` | (${OPENING}) & own:DESTRUCTION_SERVICE & (own:RUNS_SERVICE | own:PROVIDES_SERVICE | own:ENGAGES | own:SUBJECT_LABEL | @forController | @ofController) & (own:PROCESSOR | own:SUBJECT_LABEL | @byProcessor) & @content & @specific & !own:AT_THE_END & !own:SUB_PROCESSOR & !own:COPIES & !own:CHOICE & !@dutyClause & !GUIDANCE & !own:VAGUE_SERVICE & !own:MEASURES & !@blank`
        + ' | own:PROVIDES_SERVICE & (head:INTRODUCTION | head:SUBJECT_LABEL | @untitled) & @content & !own:VAGUE_SERVICE & !@dutyClause & !GUIDANCE & !IN_RELATION_TO_SERVICES & !own:DATA_TYPES_LABEL & !(own:DEFINES & !(own:SERVICES_DEFINED & @specific)))',
      pointer: 'SUBJECT_LABEL & DOCUMENT_NAMED & DESCRIBED_THERE & !own:ANOTHER_SUBJECT & !own:INSTRUCTION & !IN_RELATION_TO_SERVICES',
      weak: 'PROCESSING & (ON_BEHALF | PROVIDES_SERVICE | SUBJECT_LABEL | head:SUBJECT_LABEL | head:SUBJECT_HEADING & own:THIS_AGREEMENT) | own:VAGUE_SERVICE | own:SUBJECT_LABEL & own:@blank | @row & own:SUBJECT_LABEL & !@content',
    }],
    empty: 'head:SUBJECT_LABEL & !head:DATA_TYPES_LABEL & !head:DATA_SUBJECT_CATEGORIES & (GUIDANCE | own:IN_RELATION_TO_SERVICES)',
    home: ['SUBJECT_LABEL'],
  },
  {
    id: 'duration',
    provision: { de: 'Art. 28 Abs. 3 Satz 1 DSGVO', en: 'Art. 28(3) first sentence GDPR' },
    limbs: [{
      id: 'duration',
      text: { de: 'wie lange die Verarbeitung oder der Vertrag läuft', en: 'how long the processing or the agreement runs' },
      said: `!(${NO_TERM}) & !${TERM_IN_PASSING} & !(${BARE_LABEL}) & (own:DURATION & @content & ${A_TERM} & !(${NOT_OF_TERM}) & !own:UNDECIDED & !(head:@label & own:@blank) & !(own:DESCRIBED_THERE & own:DOCUMENT_NAMED & !own:TIME_SPAN & !own:AGREEMENT_WORD) & !(own:DURING_TERM & (own:INSTRUCTION | own:AUDIT | own:MEASURES | own:PERSONS | own:SUB_PROCESSOR) & !head:DURATION_LABEL) & (own:PROCESSING | own:THIS_AGREEMENT | own:AGREEMENT_WORD | head:DURATION_LABEL | @row | near:THIS_AGREEMENT & !own:PROCESSOR | (head:SUBJECT_HEADING | head:SUBJECT_LABEL) & own:TIME_SPAN & (own:STARTS | own:DOCUMENT_NAMED) & !own:PROCESSOR & !own:PERSONAL_DATA) & !RETENTION & !CONFIDENTIALITY & !(SURVIVES & !(own:HOW_LONG & own:UNLESS)) & !own:SUB_PROCESSOR & !own:MEASURES & !(head:@label & head:PRICES & !head:DURATION_LABEL & !own:THIS_AGREEMENT)`
        + ` | head:DURATION_LABEL & @content & ${A_TERM} & !(${NOT_OF_TERM}) & own:DURATION & !own:UNDECIDED & !(head:@label & own:@blank) | head:@label & head:HOW_LONG & @content & !@blank & (own:TIME_SPAN | @period | own:DURATION) & !RETENTION & !own:UNDECIDED | head:HOW_LONG & !head:AT_THE_END & !(${NOT_OF_TERM}) & @content & !@openEnd & !(${NO_END}) & own:TIME_SPAN & !RETENTION & !own:DUTY_VERB & !own:SUB_PROCESSOR & !CONFIDENTIALITY | @row & (own:START_END & !@dataLabel & !head:DATA_TYPES_LABEL | head:@label & head:DATES_LABEL & !@dataTypes) & @content & !@blank`
        // What ties this agreement to another needs no more, whatever else the sentence sets apart.
        + ' | own:TIED_TERM & (own:THIS_AGREEMENT | own:AGREEMENT_WORD | own:PROCESSING) & @content & !own:UNDECIDED & !own:SUB_PROCESSOR & !RETENTION & !own:DUTY_VERB'
        // `These terms … They run for the same time as the order`.
        + ' | own:SAME_TERM & (own:PAPER_ITSELF | own:THIS_AGREEMENT | own:PRONOUN & (near:PAPER_ITSELF | near:THIS_AGREEMENT)) & @content & !own:UNDECIDED & !own:SUB_PROCESSOR & !RETENTION & !CONFIDENTIALITY & !own:DUTY_VERB & !own:MEASURES & !own:AUDIT & !own:PERSONS & !own:INSTRUCTION'
        + ` | lead:DURATION & own:DURATION & own:AGREEMENT_WORD & @content & ${A_TERM} & !@item & !own:UNDECIDED | own:STARTS & own:DURATION & own:PRONOUN & (${OPENING} | near:PROCESSING | near:@handles | near:THIS_AGREEMENT | near:OUR_PAPER & !near:SUB_PROCESSOR & !near:PERSONS) & @content & ${A_TERM} & !RETENTION & !own:SUB_PROCESSOR & !own:MEASURES & !own:AUDIT & !own:UNDECIDED)`,
      pointer: 'own:DURATION_LABEL & DOCUMENT_NAMED & DESCRIBED_THERE & !own:SUB_PROCESSOR & !(own:DELETES & !own:AGREEMENT_WORD & !own:PROCESSING)',
      weak: `(own:DURATION_LABEL | head:DURATION_LABEL) & (${LEFT_OPEN}) | ` + '@row & own:HOW_LONG & !@content | own:SURVIVES & !CONFIDENTIALITY & (own:AT_THE_END | own:THIS_AGREEMENT) | own:STARTS & (own:THIS_AGREEMENT | own:AGREEMENT_WORD) | own:DURATION_LABEL & own:@blank | topic:DURATION_LABEL & own:UNDECIDED | (own:AS_LONG_AS_NEEDED | own:DURATION & own:AS_IT_WISHES) & (head:DURATION_LABEL | own:PROCESSING) & !RETENTION & !own:DUTY_VERB',
    }],
    empty: 'lead:HOW_LONG & lead:DURATION_LABEL & own:@blank & !@specific | head:@label & head:HOW_LONG & (GUIDANCE | own:@blank) | @row & own:HOW_LONG & !@content',
    home: ['DURATION_LABEL', 'SUBJECT_LABEL'],
  },
  {
    id: 'nature-and-purpose',
    provision: { de: 'Art. 28 Abs. 3 Satz 1 DSGVO', en: 'Art. 28(3) first sentence GDPR' },
    limbs: [
      {
        id: 'nature',
        text: { de: 'die Art der Verarbeitung (welche Vorgänge)', en: 'the nature of the processing (which operations)' },
        said: `!(${NO_PURPOSE}) & !${NOT_PROCESSED} & (` + '(head:NATURE_LABEL | NATURE_LABEL>CONSISTS_OF | lead:NATURE_LABEL) & own:OPERATION & @content & !@dutyClause & !TAKING_ACCOUNT & !own:MEASURES & !GUIDANCE & !NOT_DISCLOSED & !LOCATED & !own:DESCRIBED_THERE'
          + ' | lead:PROCESSING & (lead:COVERS | lead:CONSISTS_OF) & @item & own:OPERATION & @content & !@dutyClause & !GUIDANCE & !own:MEASURES & !head:MEASURES & !own:SUB_PROCESSOR'
          + ' | @row & (own:NATURE_LABEL | head:NATURE_LABEL) & @content & !@blank'
          + ' | topic:SUBJECT_LABEL & lead:PROVIDES_SERVICE & @item & own:OPERATION & !@dutyClause & !GUIDANCE'
          + ` | (${OPENING_OF_OPERATIONS} | topic:SUBJECT_LABEL | head:PURPOSE_LABEL) & @operations & @content & !(${NO_OPERATION})`
          + ` | @processorActs & @operations & @content & @enumerates & !own:OUGHT & !(${NO_OPERATION})`
          + ` | @handles & @content & (own:PURPOSE_CLAUSE | own:PERSONAL_DATA & own:PROCESSOR & head:SUBJECT_LABEL | own:PROCESSING & (own:CONSISTS_OF | own:COVERS) & own:PURPOSE_LABEL) & (own:PERSONAL_DATA | own:PROCESSING | @dataTypes | head:NATURE_LABEL | head:NATURE_WORD) & !(${NO_OPERATION}) & !own:DURATION`
          + ` | @deeds & @content & !(${DUTY}) & !own:AUDIT & !own:DATA_SUBJECT_RIGHTS & !own:OTHER_PURPOSES & !own:BREACH`
          // `Was wird gemacht?` over a list of tasks.
          + ` | head:SUBJECT_HEADING & head:WHAT_LABEL & @handles & @content & !(${NO_OPERATION})`
          + ' | head:@label & (head:NATURE_LABEL | head:NATURE_WORD & !head:PURPOSE_LABEL) & own:OPERATION & @content & !@blank & !@dutyClause & !GUIDANCE & !own:DESCRIBED_THERE & !own:SUB_PROCESSOR & !own:INFORM'
          + ` | (@operations & own:PROCESSING & (own:CONSISTS_OF | own:COVERS) | @handles & (PROCESSING>CONSISTS_OF | PROCESSING>COVERS)) & !(${NO_OPERATION}) | @handles & (own:PERSONAL_DATA | own:PROCESSING) & near:PURPOSE_LABEL & !(${NO_OPERATION}) | (head:NATURE_LABEL | head:PURPOSE_LABEL) & @handles & @content & !(${NO_OPERATION})`
          + ` | (${SERVES_SERVICE_BEFORE} | ${HANDLES}) & !own:VAGUE_SERVICE & !(${NO_OPERATION})`
          + ' | head:NATURE_LABEL & own:NATURE_LABEL & PROCESSING & own:CONSISTS_OF & @content & !GUIDANCE & !NOT_DISCLOSED & !own:DESCRIBED_THERE)',
        pointer: 'own:NATURE_LABEL & DOCUMENT_NAMED & DESCRIBED_THERE & !@dutyClause',
        weak: 'topic:NATURE_LABEL & !@dutyClause & !TAKING_ACCOUNT | head:SUBJECT_LABEL & PROCESSING',
      },
      {
        id: 'purpose',
        text: { de: 'der Zweck der Verarbeitung', en: 'the purpose of the processing' },
        // That data are kept for what the law asks is no purpose of the processing.
        said: `!(${NO_PURPOSE}) & !${NOT_PROCESSED} & ((${SAYS_PURPOSE}) & !(own:RETENTION & own:LEGALLY_REQUIRED & !head:PURPOSE_LABEL) & !own:VAGUE_SERVICE | ${SERVES_OPERATION_BEFORE} & !(${NO_OPERATION}))`,
        pointer: 'own:PURPOSE_LABEL & DOCUMENT_NAMED & DESCRIBED_THERE & !@dutyClause',
        weak: 'PROCESSING & own:PURPOSE_LABEL & !@dutyClause & !TAKING_ACCOUNT & !own:OTHER_PURPOSES',
      },
    ],
    withdrawn: [
      {
        id: 'purpose-withheld',
        text: { de: 'der Zweck wird ausdrücklich nicht offengelegt', en: 'the purpose is expressly not disclosed' },
        said: 'NOT_DISCLOSED & own:PURPOSE_LABEL & !own:OTHER_PURPOSES',
      },
      {
        id: 'unnamed-paper',
        text: { de: 'Art und Zweck stehen in einem Papier, das nicht benannt ist', en: 'nature and purpose stand in a paper that is not named' },
        said: 'topic:NATURE_LABEL & own:NATURE_LABEL & own:PURPOSE_LABEL & own:RESULTS_FROM & !@lead & !own:DOCUMENT_NAMED & !own:THIS_AGREEMENT',
      },
    ],
    empty: '(head:NATURE_LABEL | head:PURPOSE_LABEL) & !@dutyClause & GUIDANCE',
    home: ['NATURE_LABEL', 'PURPOSE_LABEL', 'SUBJECT_LABEL'],
  },
  {
    id: 'data-types',
    openOutweighs: true,
    provision: { de: 'Art. 28 Abs. 3 Satz 1 DSGVO', en: 'Art. 28(3) first sentence GDPR' },
    limbs: [{
      id: 'data-types',
      text: { de: 'die Arten der personenbezogenen Daten', en: 'the types of personal data' },
      // What customers usually keep there tells the types, though they may keep what they like.
      said: `!${SET_APART} & !${NAMED_AFTER_DATA} & !(own:DEFINES & own:ANONYMOUS) & !(own:NO_KNOWLEDGE & !@dataTypes) & !(head:DATA_SUBJECT_CATEGORIES & !head:TYPES_OF_DATA_NAMED & !topic:WHAT_LABEL & !own:DATA_TYPES_LABEL & !@manyTypes & @group) & !(${LEFT_OPEN} & !@dataTypes) & !(@item & lead:KEPT_OUT) & (@row & own:DATA_TYPES_LABEL & own:CIRCULAR & @dataTypes & @enumerates & @content & !@blank & !GUIDANCE | own:TYPICALLY & @dataTypes & @enumerates & @content & !@blank & !(${OTHER_CLAUSE})`
        + ' | @dataLabel & (@dataTypes | own:DATA_TYPE & @enumerates) & @content & !@processorActs & !CONTROLLER_DECIDES & !@blank & !GUIDANCE & !(own:CIRCULAR & !@dataTypes)'
        + ' | lead:FOLLOWING_PROCESSED & @item & own:DATA_TYPE & @content & !own:OPERATION & !own:DUTY_VERB & !own:MEASURES & !own:SUB_PROCESSOR & !@blank & !GUIDANCE & !CONTROLLER_DECIDES'
        + ' | (head:DATA_TYPES_LABEL | lead:DATA_TYPES_LABEL | own:DATA_TYPES_LABEL & (@row | own:CONSISTS_OF)) & (@dataType | own:DATA_TYPE & !own:CONTROLLER | @item & !@processorActs & !@controllerAlone | @row) & @content & !@dutyClause & !topic:BREACH & !INFORM & !(own:CIRCULAR & !@dataTypes) & !((own:DATA_SUBJECT_CATEGORIES | head:@label & head:DATA_SUBJECT_CATEGORIES) & !@dataTypes) & !(own:@bareData & !own:@specific) & !(CONTROLLER_DECIDES & !(@item & @dataType & !own:CONTROLLER_DECIDES)) & !GUIDANCE & !@blank & !(own:DESCRIBED_THERE & own:DOCUMENT_NAMED)'
        + ` | @dataTypes & @content & !lead:DEFINES & (own:COVERS & (near:PERSONAL_DATA | near:@handles) | own:PROCESSING & !(own:LOCATED & own:ONLY) | (own:PERSONAL_DATA | own:DATA_FIELD) & (own:CONSISTS_OF | own:COVERS) | topic:DATA_TYPES_LABEL | lead:DATA_FIELD | head:WHAT_LABEL & head:DATA_FIELD & !@processorActs | head:@label & (head:DATA_FIELD | head:WHAT_LABEL) | (@processorActs | own:PROCESSOR) & own:TOUCHES_DATA | head:DATA_FIELD & @enumerates | own:PERSONAL_DATA & own:DATA_FIELD & @enumerates & own:PROCESSING |  lead:PERSONAL_DATA & (lead:CONSISTS_OF | lead:COVERS)) & !(${OTHER_CLAUSE}) & !CONTROLLER_DECIDES & !@blank & !@parties | head:@label & head:WHAT_LABEL & @enumerates & own:DATA_TYPE & !(${OTHER_CLAUSE}) & !CONTROLLER_DECIDES`
        + ` | (${HOLDS_DATA} | ${LISTS_DATA}) & @content & !(${OTHER_CLAUSE}) & !CONTROLLER_DECIDES & !@blank & !@parties`
        + ` | ${REACHES_PROCESSOR} & @dataTypes & (@manyTypes | !own:CONTACT_NAMED) & @content & !CONTROLLER_DECIDES & !@blank & !@parties`
        // `Personal Data under this Agreement means footage and number plates`, and not any information relating to a person.
        + ' | own:DEFINES & head:DATA_FIELD & own:PERSONAL_DATA & @dataTypes & @content & !own:CIRCULAR & !CONTROLLER_DECIDES & !@blank & !own:SUB_PROCESSOR & !own:BREACH'
        // Under what describes the processing three types of data in one sentence are those processed.
        + ` | (head:SUBJECT_LABEL | head:SUBJECT_HEADING | head:INTRODUCTION | @untitled & own:DATA_ARRIVES) & @manyTypes & @content & !own:OUGHT & !own:COSTS & !own:PRICES & !(${NOT_DESCRIBING}) & !CONTROLLER_DECIDES & !@blank & !@parties)`,
      // What it depends on is told where all of it is listed.
      pointer: 'own:DATA_TYPES_LABEL & !(own:DATA_SUBJECTS_LABEL & !own:TYPES_OF_DATA_NAMED) & DOCUMENT_NAMED & DESCRIBED_THERE & !(CONTROLLER_DECIDES & !own:FULLY_LISTED) & !@dutyClause',
      weak: '(head:DATA_FIELD & head:WHAT_LABEL | @dataLabel) & CONTROLLER_DECIDES | own:WHAT_LABEL & own:DATA_FIELD & own:DECIDES & own:CONTROLLER & !@processorActs & !own:INSTRUCTION | @row & head:DATA_TYPES_LABEL & !@content | own:PERSONAL_DATA & own:CONTROLLER_DECIDES & (own:CONSISTS_OF | own:COVERS | head:SUBJECT_LABEL) & !@dutyClause & !own:CONTROLLER_RESPONSIBLE & !INFORM | topic:DATA_TYPES_LABEL & (CONTROLLER_DECIDES | NOT_DISCLOSED | @blank | own:DATA_TYPES_LABEL | head:DATA_TYPES_LABEL) & !topic:BREACH',
    }],
    empty: 'own:TYPES_OF_DATA_NAMED & own:DECIDES & own:CONTROLLER & !@processorActs & !@dutyClause & !@dataType & !own:DOCUMENT_NAMED | head:DATA_TYPES_LABEL & own:WHAT_LABEL & own:DATA_FIELD & own:DECIDES & own:CONTROLLER & !@dataTypes & !@processorActs & !@dutyClause & !own:DOCUMENT_NAMED | head:@label & own:DATA_TYPES_LABEL & own:@blank & !own:@content | head:DATA_TYPES_LABEL & (GUIDANCE | @content & own:CONTROLLER_DECIDES & !@dataTypes & !(own:DOCUMENT_NAMED & own:FULLY_LISTED)) | @row & own:DATA_TYPES_LABEL & own:CIRCULAR & !@dataTypes',
    home: ['DATA_TYPES_LABEL', 'SUBJECT_LABEL'],
  },
  {
    id: 'data-subjects',
    provision: { de: 'Art. 28 Abs. 3 Satz 1 DSGVO', en: 'Art. 28(3) first sentence GDPR' },
    limbs: [{
      id: 'data-subjects',
      text: { de: 'die Kategorien betroffener Personen', en: 'the categories of data subjects' },
      said: `!(@item & lead:KEPT_OUT) & !${NOBODY_CONCERNED} & !(own:CATEGORIES_AS_CHOSEN & !own:@group & !@persons) & (!(@dataLabel & @dataTypes & !@persons) & (head:DATA_SUBJECTS_LABEL | lead:DATA_SUBJECT_CATEGORIES | own:DATA_SUBJECT_CATEGORIES & (@row | own:CONSISTS_OF | @enumerates)) & (own:DATA_SUBJECT_KIND & (@group & !@handles | ${UNDER_PERSONS}) | @item & !@processorActs & !@controllerAlone & ${UNDER_PERSONS} | @row) & @content & !@dutyClause & !${NOBODY_NAMED} & !GUIDANCE & !@blank & !topic:DATA_SUBJECT_RIGHTS & !topic:BREACH & !(own:DESCRIBED_THERE & own:DOCUMENT_NAMED) & !(own:CIRCULAR & !own:@group)`
        + ` | @content & !(@dataLabel & @dataTypes & !@persons) & (@persons & (own:DATA_RELATES & !(topic:DATA_TYPES_LABEL & !topic:DATA_SUBJECT_WORD) | own:DATA_SUBJECT_CATEGORIES | own:TOUCHES_PERSONS & !own:@processorActs & !own:NEGATES & !own:PRICES & !own:COSTS | head:DATA_SUBJECT_WORD & @enumerates | topic:DATA_SUBJECT_WORD & (own:CONSISTS_OF | own:COVERS | head:@label | @row) | head:@label & head:WHO_LABEL) | head:@label & head:WHO_LABEL & @group | own:DATA_SUBJECT_KIND & (head:@label & head:DATA_SUBJECT_WORD & (@group & !@handles | ${UNDER_PERSONS}) | lead:@lead & (lead:DATA_SUBJECT_WORD | lead:WHO_LABEL | lead:COVERS & head:DATA_SUBJECT_WORD) & @item | head:WHO_LABEL & head:DATA_SUBJECT_WORD & @item | lead:DATA_SUBJECT_CATEGORIES | own:DATA_RELATES & !(own:JUST_INDIVIDUALS & !@group & !JUST_INDIVIDUALS>>DATA_SUBJECT_KIND) & (!@manyTypes | DATA_RELATES>DATA_SUBJECT_KIND) & !(topic:DATA_TYPES_LABEL & !topic:DATA_SUBJECT_WORD) & (own:CONSISTS_OF | own:COVERS))) & !(${OTHER_CLAUSE}) & !${NOBODY_NAMED} & !@blank & !(own:CIRCULAR & !own:@group)`
        + ` | @row & lead:DATA_SUBJECT_WORD & (lead:DATA_FIELD | @dataTypes) & head:DATA_SUBJECT_KIND & @group & @content & !(${OTHER_CLAUSE}) & !@blank`
        + ` | (${HOLDS_DATA} & @group | ${LISTS_PERSONS}) & @content & !(${OTHER_CLAUSE}) & !${NOBODY_NAMED} & !@blank`
        + ` | ${REACHES_PROCESSOR} & own:PERSONAL_DATA & own:DATA_SUBJECT_WORD & @group & @content & !${NOBODY_NAMED} & !@blank & !@parties`
        // `These are typically:` over a list of groups.
        + ` | @item & @group & (lead:TYPICALLY | lead:AS_A_RULE) & (${OPENING}) & !@dataTypes & !@handles & @content & !(${OTHER_CLAUSE}) & !@blank`
        // `Adressatenkreis | Abonnenten, Interessenten`
        + ` | @row & head:@label & head:CIRCLE_LABEL & !own:PROCESSOR & @persons & @content & !(${NO_DESCRIPTION}) & !${NOBODY_NAMED} & !@blank`
        // `Zielgruppen der Bearbeitung sind …`: groups of whom the processing consists.
        + ` | (${OPENING}) & @persons & (own:PROCESSING & (own:TARGET_GROUP | own:COVERS) | own:PERSONAL_DATA & own:COVERS | own:COVERS & @enumerates) & (!@dataTypes | own:TARGET_GROUP) & @content & !own:OUGHT & !own:ENGAGES_STAFF & !(${OTHER_CLAUSE}) & !${NOBODY_NAMED} & !@blank)`,
      pointer: '(own:DATA_SUBJECT_CATEGORIES | head:@label & own:DATA_SUBJECTS_LABEL & !own:CONTACT_NAMED & !own:INFORM) & DOCUMENT_NAMED & DESCRIBED_THERE & !CONTROLLER_DECIDES & !topic:BREACH & !topic:DATA_SUBJECT_RIGHTS & !own:DATA_SUBJECT_WISH & !@dutyClause',
      weak: `head:DATA_SUBJECTS_LABEL & ${LEFT_TO_CONTROLLER} & !topic:DATA_SUBJECT_RIGHTS & !topic:BREACH | (head:@label & head:WHO_LABEL | head:DATA_SUBJECT_WORD | head:DATA_SUBJECTS_LABEL) & own:CIRCULAR & !topic:DATA_SUBJECT_RIGHTS & !topic:BREACH | @row & head:DATA_SUBJECT_WORD & !@content | topic:DATA_SUBJECT_CATEGORIES & !topic:BREACH | own:DATA_SUBJECT_WORD & (own:CIRCULAR | ${LEFT_TO_CONTROLLER}) & !topic:BREACH & !own:DATA_SUBJECT_RIGHTS`,
    }],
    empty: 'head:@label & own:DATA_SUBJECT_CATEGORIES & own:@blank & !own:@content | head:DATA_SUBJECT_CATEGORIES & (GUIDANCE | @content & own:CONTROLLER_DECIDES & !own:@group) | COVERS>CATEGORIES_AS_CHOSEN & head:SUBJECT_LABEL & !own:AMONG_OTHERS & !own:@group & !@persons | @row & own:DATA_SUBJECT_CATEGORIES & own:CIRCULAR & !own:@group',
    home: ['DATA_SUBJECT_CATEGORIES', 'SUBJECT_LABEL'],
  },
  {
    id: 'controller-rights-obligations',
    provision: { de: 'Art. 28 Abs. 3 Satz 1 DSGVO', en: 'Art. 28(3) first sentence GDPR' },
    limbs: [
      {
        id: 'obligations',
        text: { de: 'eine Pflicht oder Verantwortung des Verantwortlichen', en: 'a duty or responsibility of the controller' },
        said: `(${CONTROLLER_ANSWERS}) & !(${NO_DUTY_OF_DATA})`,
      },
      {
        id: 'rights',
        text: { de: 'die Rechte des Verantwortlichen (Weisung, Kontrolle)', en: 'the rights of the controller (instruction, audit)' },
        said: 'INSTRUCTION | AUDIT | OBJECTS | @controllerAlone & own:DEMANDS',
      },
    ],
    home: ['CONTROLLER_DUTIES_HEADING', 'INSTRUCTION'],
  },
];
